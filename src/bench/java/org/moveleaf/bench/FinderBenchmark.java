package org.moveleaf.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How long a reader waits on a slow phone: for the list of exercises, for the first result of a
 * search, for a filter, for the page that makes handouts. Chromium runs with its processor slowed
 * down; what counts is the time from the event to the frame that shows what came of it.
 */
@Command(name = "finder", description = "Times search, filters and handouts in Chromium.")
final class FinderBenchmark implements Callable<Integer> {

  /**
   * An event in the page, and the milliseconds until the frame has been shown in which the page
   * says what came of it.
   */
  private static final String UNTIL_SHOWN =
      """
      const done = arguments[arguments.length - 1];
      const said = document.querySelector("%s");
      said.textContent = "…";
      const start = performance.now();
      const look = () => said.textContent === "…"
        ? requestAnimationFrame(look)
        : requestAnimationFrame(() => setTimeout(() => done(performance.now() - start), 0));
      %s
      look();
      """;

  private static final String TYPE =
      """
      const field = document.getElementById("search");
      field.value = "%s";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      """;

  private static final String CHOOSE =
      """
      const select = document.querySelector("#filters select");
      select.selectedIndex = %d;
      select.dispatchEvent(new Event("change", { bubbles: true }));
      """;

  private static final String PICK =
      "document.querySelectorAll('.entry:not([hidden]) [data-pick]')[%d].click();";

  private static final String LOADED =
      "const t = performance.getEntriesByType('navigation')[0]; return t.loadEventEnd - t.startTime;";

  /** Held, so that it stays quiet of a newer protocol, of which nothing here makes use. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  @Option(names = "--size", description = "How many exercises (${DEFAULT-VALUE}).")
  private int size = 10_000;

  @Option(names = "--site", description = "A site that is there already, instead of one made anew.")
  private Path site;

  @Option(names = "--slowdown", description = "Of the processor (${DEFAULT-VALUE}).")
  private int slowdown = 4;

  @Option(names = "--rounds", description = "Times each is done (${DEFAULT-VALUE}).")
  private int rounds = 3;

  @Option(names = "--jar", description = "The program (${DEFAULT-VALUE}).")
  private Path jar = Path.of("target", "moveleaf.jar");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Optional<String> chromium = Peers.find("chromium", "chromium-browser", "google-chrome");
    Optional<String> driver = Peers.find("chromedriver");
    if (chromium.isEmpty() || driver.isEmpty()) {
      return 2;
    }
    SELENIUM.setLevel(Level.SEVERE);
    Path folder = Files.createTempDirectory("finder");
    try {
      if (site == null) {
        new Corpus(Path.of("content"), size).write(folder, false);
        List<String> command =
            new Workshop(folder, Workshop.program(jar, List.of())).build("--only", "site");
        Usage.of(command, folder, Map.of());
        site = folder.resolve("output/site");
      }
      sizes();
      times(chromium.get(), driver.get());
    } finally {
      Trees.delete(folder);
    }
    return 0;
  }

  private void sizes() throws IOException {
    System.out.println("| file | bytes | gzipped |\n|---|---|---|");
    List<Path> files = new ArrayList<>();
    files.add(site.resolve("exercises/index.html"));
    files.add(site.resolve("handout.html"));
    try (Stream<Path> scripts = Files.list(site.resolve("assets"))) {
      scripts
          .filter(each -> each.toString().matches(".*/(index|data)-.*\\.js"))
          .forEach(files::add);
    }
    for (Path each : files) {
      byte[] bytes = Files.readAllBytes(each);
      System.out.printf("| %s | %d | %d |%n", site.relativize(each), bytes.length, gzipped(bytes));
    }
    System.out.println();
  }

  private static int gzipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }

  private void times(String chromium, String driverFile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium);
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Path.of(driverFile).toFile())
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    try {
      driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
      driver.manage().timeouts().pageLoadTimeout(Duration.ofMinutes(5));
      driver.executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", slowdown));
      System.out.printf("| milliseconds, %d times slower | median | least | most |%n", slowdown);
      System.out.println("|---|---|---|---|");
      list(driver);
      handout(driver);
    } finally {
      driver.quit();
    }
  }

  private void list(ChromeDriver driver) {
    List<Double> loads = new ArrayList<>();
    List<Double> first = new ArrayList<>();
    List<Double> more = new ArrayList<>();
    List<Double> common = new ArrayList<>();
    List<Double> unknown = new ArrayList<>();
    List<Double> filters = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      loads.add(open(driver, "exercises/index.html"));
      first.add(until(driver, TYPE.formatted("roo")));
      more.add(until(driver, TYPE.formatted("roon")));
      common.add(until(driver, TYPE.formatted("s")));
      unknown.add(until(driver, TYPE.formatted("sholderblade qwertz")));
      until(driver, TYPE.formatted(""));
      filters.add(until(driver, CHOOSE.formatted(1)));
      filters.add(until(driver, CHOOSE.formatted(2)));
    }
    row("the list has loaded", loads);
    row("first result of a search, with its index", first);
    row("one more letter", more);
    row("a letter that half of them have", common);
    row("words that nothing has", unknown);
    row("a filter", filters);
  }

  private void handout(ChromeDriver driver) {
    List<Double> loads = new ArrayList<>();
    List<Double> picks = new ArrayList<>();
    List<Double> searches = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      loads.add(open(driver, "handout.html"));
      picks.add(until(driver, ".said", PICK.formatted(0)));
      picks.add(until(driver, ".said", PICK.formatted(3)));
      searches.add(until(driver, TYPE.formatted("roo")));
    }
    row("the handout page has loaded", loads);
    row("an exercise is chosen", picks);
    row("first result of a search there", searches);
  }

  private double open(ChromeDriver driver, String page) {
    driver.get("about:blank");
    driver.get(site.toAbsolutePath().resolve(page).toUri().toString());
    return ((Number) driver.executeScript(LOADED)).doubleValue();
  }

  private static double until(ChromeDriver driver, String event) {
    return until(driver, ".filters .status", event);
  }

  private static double until(ChromeDriver driver, String said, String event) {
    Object time = driver.executeAsyncScript(UNTIL_SHOWN.formatted(said, event));
    return ((Number) time).doubleValue();
  }

  private static void row(String what, List<Double> times) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %.0f |%n",
        what,
        Usage.middle(times),
        times.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
        times.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
  }
}
