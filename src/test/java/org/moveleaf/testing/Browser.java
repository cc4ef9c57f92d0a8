package org.moveleaf.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The Chromium that is installed on this machine, driven by its own driver; nothing is downloaded.
 */
public final class Browser extends DrivenBrowser {

  private static final List<String> CHROMIUM =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> DRIVER =
      List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");

  /**
   * Selenium warns of a newer protocol, of which nothing here makes use. Held, so that it stays
   * off.
   */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static {
    SELENIUM.setLevel(Level.SEVERE);
  }

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Whether there is one; where there is none, tests are skipped with a loud line. */
  public static boolean isInstalled() {
    boolean installed =
        find("CHROME_BIN", CHROMIUM).isPresent() && find("CHROMEDRIVER", DRIVER).isPresent();
    if (!installed) {
      System.err.println(
          "\n*** NO CHROMIUM AND CHROMEDRIVER FOUND: BROWSER TESTS ARE SKIPPED. ***\n"
              + "*** Debian: apt-get install chromium chromium-driver. Elsewhere set CHROME_BIN and CHROMEDRIVER. ***\n");
    }
    return installed;
  }

  private static Optional<Path> find(String variable, List<String> usual) {
    return Stream.concat(Stream.ofNullable(System.getenv(variable)), usual.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  public static Browser start() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(find("CHROME_BIN", CHROMIUM).orElseThrow().toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-device-scale-factor=1");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(find("CHROMEDRIVER", DRIVER).orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    return new Browser(driver);
  }

  @Override
  public ChromeDriver driver() {
    return driver;
  }

  /** A phone or a desk, by the width of its window in CSS pixels. */
  public void resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    driver.manage().window().setSize(new Dimension(Math.max(width, 500), height));
  }

  public void colourScheme(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Whether pages have the few colours that a reader has chosen for all of them. */
  public void forcedColours(boolean forced) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "forced-colors", "value", forced ? "active" : "none"))));
  }

  /** Shows pages as print would. */
  public void media(String media) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media));
  }

  public void scripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** What the console said since the last call: errors and violations of the policy among it. */
  public List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Addresses that were asked for since the last call. */
  public List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(each -> each.contains("\"Network.requestWillBeSent\""))
        .map(each -> each.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  /** Runs a script in every page from now on, before any of the page's own. */
  public void beforeEachPage(String script) {
    driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /** Lets the page save files into a folder. */
  public void saveInto(Path folder) {
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toAbsolutePath().toString()));
  }

  /**
   * The page as this browser prints it.
   *
   * @param width of the paper in inches
   * @param height likewise
   */
  public byte[] print(double width, double height) {
    Map<String, Object> answer =
        driver.executeCdpCommand(
            "Page.printToPDF", Map.of("paperWidth", width, "paperHeight", height));
    return Base64.getDecoder().decode((String) answer.get("data"));
  }

  /**
   * What is wrong with the page in its present state: by axe in light and dark, and with scrolling
   * sideways in a window of 320 pixels.
   */
  public List<String> flaws() {
    List<String> flaws = new ArrayList<>();
    for (String scheme : List.of("light", "dark")) {
      colourScheme(scheme);
      for (int width : List.of(320, 1280)) {
        resize(width, 900);
        String where = scheme + " " + width + ": ";
        axe().forEach(each -> flaws.add(where + each));
        long over = (Long) run("return document.documentElement.scrollWidth - innerWidth");
        if (over > 0) {
          flaws.add(where + over + " px too wide");
        }
      }
    }
    colourScheme("light");
    return flaws;
  }

  /** What axe finds wrong with the page by the rules of WCAG 2.2 AA, a line each. */
  @SuppressWarnings("unchecked")
  public List<String> axe() {
    driver.executeScript(axeSource());
    return (List<String>)
        driver.executeAsyncScript(
            "var done = arguments[arguments.length - 1];"
                + "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
                + ".then(function (r) { done(r.violations.map(function (v) {"
                + "  return v.id + ': ' + v.nodes.map(function (n) { return n.target.join(' ') + ' '"
                + "    + n.any.concat(n.all).map(function (c) { return c.message; }).join(' / '); }).slice(0, 3).join(' | '); })); });");
  }

  private static String axeSource() {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
