package org.moveleaf.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Serves a folder below a path, as a host of static pages does, with its own page for what is
 * missing.
 */
public final class WebServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css",
          "js", "text/javascript",
          "svg", "image/svg+xml",
          "woff2", "font/woff2",
          "png", "image/png",
          "webmanifest", "application/manifest+json",
          "pdf", "application/pdf");

  private final HttpServer server;
  private volatile Path folder;
  private final String prefix;

  public WebServer(Path folder, String prefix) throws IOException {
    this.folder = folder.toAbsolutePath().normalize();
    this.prefix = prefix;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(prefix, this::serve);
    server.start();
  }

  /** The address of the folder, with a slash at its end. */
  public String address() {
    return "http://localhost:" + server.getAddress().getPort() + prefix;
  }

  /** Serves another folder from now on, as after an upload. */
  public void serve(Path other) {
    this.folder = other.toAbsolutePath().normalize();
  }

  private void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(prefix.length());
    Path from = folder;
    Path file = from.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    boolean found = file.normalize().startsWith(from) && Files.isRegularFile(file);
    Path sent = found ? file : from.resolve("404.html");
    String name = sent.getFileName().toString();
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    byte[] bytes = Files.readAllBytes(sent);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
