package org.moveleaf.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.MutableCapabilities;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * The engine of Safari, as WebKitGTK installs it on this machine, without a screen; nothing is
 * downloaded. Every browser on a patient's iPhone is built on it.
 */
public final class WebKit extends DrivenBrowser {

  private static final Path DRIVER = Path.of("/usr/bin/WebKitWebDriver");
  private static final Path SCREEN = Path.of("/usr/bin/xvfb-run");

  private final Process process;
  private final RemoteWebDriver driver;

  private WebKit(Process process, RemoteWebDriver driver) {
    this.process = process;
    this.driver = driver;
  }

  /**
   * Whether there is one that shows a page, for which it also needs drivers of a screen; where
   * there is none, tests are skipped with a loud line.
   */
  public static boolean isInstalled() {
    String lacking = lacking();
    if (!lacking.isEmpty()) {
      System.err.println(
          "\n*** "
              + lacking
              + ": TESTS IN THE ENGINE OF SAFARI ARE SKIPPED. ***\n"
              + "*** Debian: apt-get install webkit2gtk-driver xvfb xauth. ***\n");
    }
    return lacking.isEmpty();
  }

  private static String lacking() {
    if (!Files.isExecutable(DRIVER) || !Files.isExecutable(SCREEN) || window().isEmpty()) {
      return "NO WEBKIT AND DRIVER FOUND";
    }
    try (WebKit trial = start()) {
      trial.open("data:text/html,<p>A page</p>");
      return "A page".equals(trial.one("p").getText()) ? "" : "WEBKIT SHOWS NO PAGE";
    } catch (IOException | RuntimeException e) {
      return "WEBKIT DOES NOT START ("
          + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
          + ")";
    }
  }

  /** The plain window that comes with the driver, in a folder of the machine's architecture. */
  private static Optional<Path> window() {
    try (Stream<Path> files =
        Files.find(
            Path.of("/usr/lib"),
            3,
            (path, attributes) ->
                path.endsWith("MiniBrowser") && path.toString().contains("webkit"))) {
      return files.findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  public static WebKit start() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Process process =
        new ProcessBuilder(List.of(SCREEN.toString(), "-a", DRIVER.toString(), "--port=" + port))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    RemoteWebDriver driver = connect(URI.create("http://127.0.0.1:" + port), process);
    driver.manage().window().setSize(new Dimension(1280, 900));
    return new WebKit(process, driver);
  }

  private static RemoteWebDriver connect(URI address, Process process) throws IOException {
    MutableCapabilities wanted = new MutableCapabilities();
    wanted.setCapability(
        "webkitgtk:browserOptions",
        Map.of(
            "binary",
            window().orElseThrow().toString(),
            "args",
            new ArrayList<>(List.of("--automation"))));
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (true) {
      try {
        RemoteWebDriver driver = new RemoteWebDriver(address.toURL(), wanted, false);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return driver;
      } catch (RuntimeException e) {
        if (System.nanoTime() > end) {
          stop(process);
          throw e;
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
      }
    }
  }

  @Override
  public RemoteWebDriver driver() {
    return driver;
  }

  @Override
  public void close() {
    try {
      super.close();
    } finally {
      stop(process);
    }
  }

  /** With the screen that it was started on. */
  private static void stop(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
