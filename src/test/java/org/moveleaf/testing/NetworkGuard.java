package org.moveleaf.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;

/**
 * Lets nothing in this Java out: no socket, no channel, no address on the web. Whatever tries is
 * refused and written down, since libraries swallow exceptions. Also notes which files are read.
 *
 * <p>It stays for good, so it needs a Java of its own, started with {@link #options}.
 */
public final class NetworkGuard {

  private static final List<String> ATTEMPTS = new CopyOnWriteArrayList<>();
  private static final Set<String> WEB = Set.of("http", "https", "ftp", "mailto");

  private final Recording reads = new Recording();

  private NetworkGuard() {
    // Each read, however short it is.
    reads.enable("jdk.FileRead").withoutThreshold().withoutStackTrace();
    reads.start();
  }

  /**
   * What a guarded Java must be started with.
   *
   * @param hosts an empty file: names are looked up there and nowhere else
   */
  public static List<String> options(Path hosts) {
    return List.of(
        "-Djava.nio.channels.spi.SelectorProvider=" + NoChannels.class.getName(),
        "-Djdk.net.hosts.file=" + hosts);
  }

  /** Sets the guard up. */
  @SuppressWarnings("deprecation") // Nothing else stands before all sockets.
  public static NetworkGuard install() throws IOException {
    URL.setURLStreamHandlerFactory(protocol -> WEB.contains(protocol) ? new NoWeb() : null);
    Socket.setSocketImplFactory(() -> refuse("a socket"));
    ServerSocket.setSocketFactory(() -> refuse("a server socket"));
    DatagramSocket.setDatagramSocketImplFactory(() -> refuse("a datagram socket"));
    ProxySelector.setDefault(new NoProxy());
    return new NetworkGuard();
  }

  /** What has been tried since the last time. */
  public static List<String> attempts() {
    List<String> attempts = List.copyOf(ATTEMPTS);
    ATTEMPTS.clear();
    return attempts;
  }

  /**
   * Ends the noting.
   *
   * @return the files in a folder that have been read
   */
  public List<Path> filesReadIn(Path folder) throws IOException {
    Path notes = Files.createTempFile("reads", ".jfr");
    try {
      reads.stop();
      reads.dump(notes);
      return RecordingFile.readAllEvents(notes).stream()
          .map(each -> each.getString("path"))
          .filter(each -> each != null && Path.of(each).normalize().startsWith(folder))
          .map(Path::of)
          .distinct()
          .toList();
    } finally {
      reads.close();
      Files.delete(notes);
    }
  }

  static IOException refused(String what) {
    ATTEMPTS.add(what);
    return new SocketException("no network here: " + what);
  }

  private static <T> T refuse(String what) {
    throw new UncheckedIOException(refused(what));
  }

  private static final class NoWeb extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      throw refused("connection to " + url);
    }

    @Override
    protected URLConnection openConnection(URL url, Proxy proxy) throws IOException {
      throw refused("connection to " + url);
    }

    /** Also comparing two addresses asks for their hosts. */
    @Override
    protected InetAddress getHostAddress(URL url) {
      ATTEMPTS.add("look-up of " + url.getHost());
      return null;
    }
  }

  private static final class NoProxy extends ProxySelector {
    @Override
    public List<Proxy> select(URI uri) {
      ATTEMPTS.add("proxy for " + uri);
      return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
      ATTEMPTS.add("proxy for " + uri);
    }
  }
}
