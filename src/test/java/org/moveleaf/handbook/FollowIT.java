package org.moveleaf.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveleaf.testing.Browser;
import org.moveleaf.testing.Built;
import org.moveleaf.testing.TestProject;
import org.moveleaf.testing.WebServer;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

/** Following a session from its first word to the diary. */
@EnabledIf("org.moveleaf.testing.Browser#isInstalled")
class FollowIT {

  /** A clock that stands still until it is told to go on, and what a page asks of its machine. */
  private static final String CLOCK =
      "(() => { let now = 0; const due = new Map(); let id = 0;"
          + "performance.now = () => now;"
          + "window.setInterval = (f, every) => { due.set(++id, {f, every, at: now + every}); return id; };"
          + "window.clearInterval = (i) => due.delete(i);"
          + "window.pass = (ms) => { const end = now + ms;"
          + "  while (now < end) { now += 100; for (const [i, t] of Array.from(due)) { if (due.has(i) && t.at <= now) { t.at += t.every; t.f(); } } } };"
          + "window.locks = []; Object.defineProperty(navigator, 'wakeLock', {value: {request: (kind) => { window.locks.push(kind);"
          + "  return Promise.resolve({release() {}, addEventListener() {}}); }}});"
          + "window.sounds = 0; window.AudioContext = class { constructor() { window.sounds++; throw new Error('none'); } };"
          + "window.words = []; addEventListener('DOMContentLoaded', () => document.querySelector('main > .said') && new MutationObserver(() => {"
          + "  const said = document.querySelector('main > .said').textContent; if (said) { window.words.push(said); } })"
          + "  .observe(document.querySelector('main > .said'), {childList: true, characterData: true, subtree: true})); })();";

  private Browser browser;
  private WebServer server;

  @BeforeEach
  void start() throws IOException {
    browser = Browser.start();
    browser.resize(1280, 900);
    browser.beforeEachPage(CLOCK);
    server = new WebServer(Built.site(), "/clinic/back/");
  }

  @AfterEach
  void stop() {
    browser.close();
    server.close();
  }

  private void open(String fragment) {
    browser.open("about:blank");
    browser.open(server.address() + "follow.html" + fragment);
  }

  private void pass(int seconds) {
    browser.run("pass(" + seconds * 1000L + ")");
  }

  private String shown(String key) {
    return browser.one("[data-show=" + key + "]").getText();
  }

  private void press(String what) {
    browser.press("main > div:not([hidden]) [data-do=" + what + "]");
  }

  @Test
  void aProgrammeIsFollowedToItsEndAndStandsInTheDiary() {
    browser.open(server.address() + "programmes/first-week.html");
    browser.press(".title a[href$='follow.html#p=first-week']");
    assertEquals("First week", browser.one("h1").getText());
    assertTrue(browser.one("#before").getText().contains("You feel dizzy, sick or faint."));
    press("start");
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      titles.add(browser.one("h1").getText());
      assertEquals("ready", browser.one("#session").getDomAttribute("data-kind"));
      press("go");
      pass(600);
    }
    assertEquals(
        List.of(
            "Warm-up",
            "Shoulder roll",
            "Scapular squeeze",
            "Seated trunk rotation",
            "Neck flexion"),
        titles);
    assertEquals("Well done", browser.one("h1").getText());
    assertEquals("follow-title", browser.driver().switchTo().activeElement().getDomAttribute("id"));
    press("tick");
    browser.run("document.querySelector('#end input[value=\"4\"]').click()");
    assertEquals("Pain 4 noted.", browser.one(".said-end").getText());
    assertTrue(browser.one("#end .band-meaning").getText().startsWith("Go more gently"));
    browser.press("#end a[href='diary.html']");
    assertEquals("First week (once)", browser.one(".history td").getText());
    assertEquals("4", browser.all(".history td").get(1).getText());
    assertEquals(List.of(), browser.console());
  }

  @Test
  void countsHoldsRestsAndChangesSides() {
    open("#h=1.knee-to-chest_r2_h5_s2_p30_be");
    press("start");
    press("go");
    assertEquals("Get ready", shown("cue"));
    pass(6);
    assertEquals("Move", shown("cue"));
    assertEquals("1 of 2", shown("clock"));
    assertEquals("Repetition 1 of 2 · Set 1 of 2 · First side", shown("where"));
    pass(4);
    assertEquals("Hold", shown("cue"));
    assertTrue(List.of("4", "5").contains(shown("clock")), shown("clock"));
    pass(14);
    assertEquals("Come back slowly", shown("cue"));
    pass(4);
    assertEquals("Rest", shown("cue"));
    pass(8);
    String left = shown("clock");
    press("go");
    assertEquals("Paused", shown("cue"));
    pass(60);
    assertEquals(left, shown("clock"));
    press("go");
    assertEquals("Rest", shown("cue"));
    press("next");
    assertEquals("Repetition 1 of 2 · Set 2 of 2 · First side", shown("where"));
    press("next");
    assertEquals("Now the other side", shown("cue"));
    press("back");
    assertEquals("Move", shown("cue"));
    press("next");
    pass(9);
    assertEquals("Repetition 1 of 2 · Set 1 of 2 · Other side", shown("where"));
    assertEquals(List.of("screen"), browser.run("return window.locks.slice(0, 1)"));
  }

  @Test
  void saysEachStepOnceAndNotEachSecond() {
    open("#h=1.wall-angel");
    press("start");
    press("go");
    pass(60);
    assertEquals("Well done", browser.one("h1").getText());
    List<?> words = (List<?>) browser.run("return window.words");
    assertTrue(words.size() <= 4, words.toString());
    assertTrue(
        words.get(0).toString().startsWith("Exercise 1 of 1. Wall angel. "), words.toString());
    assertEquals(0L, browser.run("return window.sounds"), "sound is off until somebody wants it");
    press("again");
    press("sound");
    assertEquals("true", browser.one("#before [data-do=sound]").getDomAttribute("aria-pressed"));
    assertEquals(1L, browser.run("return window.sounds"));
  }

  @Test
  void whoSkipsToTheTextStaysInTheSession() {
    open("#p=first-week");
    press("start");
    press("go");
    pass(2);
    browser.skipToText();
    assertEquals("p=first-week", browser.run("return location.hash.slice(1)"));
    browser.goTo("text");
    assertTrue(browser.one("#session").isDisplayed());
    assertEquals("Warm-up", browser.one("h1").getText());
  }

  @Test
  void whatToTakeCareOfStandsBeforeTheStepsAndStaysWithThem() {
    open("#h=1.posture-lift~band");
    press("start");
    String how = browser.one(".how").getText();
    assertTrue(how.contains("Take care\n"), how);
    assertTrue(
        how.indexOf("Take care") < how.indexOf(browser.one(".how .steps li").getText()), how);
    assertFalse(browser.all(".how-care li").isEmpty());
    press("go");
    pass(8);
    assertEquals("Move", shown("cue"));
    assertEquals(how, browser.one(".how").getText());
  }

  @Test
  void theClockStaysInSightWhileTheStepsAreRead() {
    for (int[] size : new int[][] {{390, 844}, {844, 390}, {320, 256}, {1280, 600}}) {
      browser.resize(size[0], size[1]);
      open("#p=first-week");
      press("start");
      press("go");
      pass(8);
      browser.run(
          "document.querySelector('.how .steps li:last-child')"
              + ".scrollIntoView({block: 'center', behavior: 'instant'})");
      assertEquals(true, inSight(".cue", ".clock", ".how .steps li:last-child"), size[0] + " wide");
    }
    browser.resize(1280, 900);
  }

  /** Whether all of these lie within the window, above the buttons and beside each other. */
  private Object inSight(String... parts) {
    return browser.run(
        "const low = document.querySelector('.controls').getBoundingClientRect().top;"
            + "const boxes = arguments[0].map((each) => document.querySelector(each).getBoundingClientRect());"
            + "const apart = (a, b) => a === b || a.bottom <= b.top + 1 || b.bottom <= a.top + 1"
            + "  || a.right <= b.left + 1 || b.right <= a.left + 1;"
            + "return boxes.every((a) => a.top >= 0 && a.bottom <= low && boxes.every((b) => apart(a, b)));",
        List.of(parts));
  }

  @Test
  void isReadableAtFourTimesItsSize() {
    browser.resize(320, 256);
    open("#h=1.wall-angel");
    press("start");
    assertEquals(
        true,
        browser.run(
            "return document.querySelector('.how .steps li').getBoundingClientRect().width > 200"));
    press("go");
    pass(8);
    assertEquals(true, inSight(".cue", ".clock"));
    assertEquals(
        1L,
        browser.run(
            "const words = document.createRange();"
                + "words.selectNodeContents(document.querySelector('.clock'));"
                + "return words.getClientRects().length"),
        "the clock is on one line");
    browser.resize(1280, 900);
  }

  @Test
  void thePictureOfAHoldGoesThereOnceAndStaysAndComesBack() {
    for (String exercise : List.of("knee-to-chest_bt", "knee-bend")) {
      open("#h=1." + exercise.replaceAll("(_|$)", "_r2_h5$1"));
      press("start");
      press("go");
      List<String> seen = new ArrayList<>();
      for (int second = 1; second <= 26; second++) {
        pass(1);
        seen.add(shown("cue") + " " + browser.run(WAY));
      }
      assertEquals(
          List.of(
              "Get ready 0",
              "Get ready 0",
              "Get ready 0",
              "Get ready 0",
              "Move 0",
              "Move 25",
              "Move 50",
              "Move 75",
              "Hold 100",
              "Hold 100",
              "Hold 100",
              "Hold 100",
              "Hold 100",
              "Move 100",
              "Move 50",
              "Move 0",
              "Move 50",
              "Hold 100",
              "Hold 100",
              "Hold 100",
              "Hold 100",
              "Hold 100",
              "Come back slowly 100",
              "Come back slowly 75",
              "Come back slowly 50",
              "Come back slowly 25"),
          seen,
          exercise);
      pass(1);
      assertEquals("Well done", browser.one("h1").getText());
    }
    assertEquals(List.of(), browser.console());
  }

  @Test
  void thePictureOfCatAndCowIsHeldAtBothEnds() {
    open("#h=1.cat-cow_r2_h4");
    press("start");
    press("go");
    pass(4);
    List<String> seen = new ArrayList<>();
    List<String> held = new ArrayList<>();
    for (int moment = 1; moment <= 9; moment++) {
      StringBuilder ways = new StringBuilder();
      for (int second = 1; second <= 4; second++) {
        pass(1);
        ways.append(' ').append(browser.run(WAY));
      }
      seen.add(shown("cue") + ways);
      if (shown("cue").equals("Hold")) {
        held.add(browser.one(".picture img").getDomAttribute("alt").replaceFirst(":.*", ""));
      }
    }
    assertEquals(
        List.of(
            "Move 0 25 25 50",
            "Hold 50 50 50 50",
            "Move 50 75 75 100",
            "Hold 100 100 100 100",
            "Move 100 100 75 75",
            "Hold 50 50 50 50",
            "Move 50 75 75 100",
            "Hold 100 100 100 100",
            "Come back slowly 100 100 100 100"),
        seen);
    String cat = "Cat and cow. Steps 1 to 2";
    String cow = "Cat and cow. Steps 4 to 5";
    assertEquals(List.of(cat, cow, cat, cow), held);
    pass(1);
    assertEquals("Well done", browser.one("h1").getText());
    assertEquals(List.of(), browser.console());
  }

  /** Two links of one name that lead to two places are one to who hears them. */
  @Test
  void eachPartOfAProgrammeHasANameOfItsOwn(@TempDir Path folder) throws IOException {
    TestProject project = TestProject.copy("minimal", folder);
    String path = "content/programmes/first-steps.md";
    String phase =
        "  - weeks: 1\n    sessions-per-day: 1\n    days-per-week: 3\n"
            + "    exercises:\n      - exercise: wall-sit\n";
    project.edit(
        path,
        "reviewed:",
        phase + phase.replace("  - weeks", "  - title: Last\n    weeks") + "reviewed:");
    assertFalse(project.buildSite().hasErrors());
    try (WebServer own = new WebServer(project.output().resolve("site"), "/")) {
      browser.open(own.address() + "follow.html");
      assertEquals(
          List.of("First steps: Part 1", "First steps: Part 2", "First steps: Last"),
          browser.all(".choices a").stream().map(WebElement::getText).toList());
      browser.press(".choices li:nth-child(2) a");
      assertEquals("First steps: Part 2", browser.one("h1").getText());
    }
  }

  /** The rest of a session, setting up, is what the minutes have beside it. */
  @Test
  void anExerciseTakesTheTimeThatItsPageTells() {
    open("");
    assertEquals(
        List.of(),
        browser.run(
            "const work = ['move', 'hold', 'time', 'rest'];"
                + "const led = (dose, exercise) => moveleaf.moments([{exercise, variation: null, dose}])"
                + "  .filter((each) => work.includes(each.kind)).reduce((sum, each) => sum + each.seconds, 0);"
                + "const told = (dose) => moveleaf.doses.seconds(dose) - moveleaf.doses.limits.setUpSeconds;"
                + "return moveleaf.data.exercises.filter((each) => led(each.dose, each) !== told(each.dose)).map((each) => each.id)"));
    assertEquals(
        90L, browser.run("return moveleaf.doses.seconds(moveleaf.exercise('cat-cow').dose)"));
  }

  /** Leaning back over the chair comes when all turning is done, and waits for a press. */
  @Test
  void whatIsDoneOnceAtTheEndIsNoPartOfTheRound() {
    open("#h=1.thoracic-chair-rotation.wall-angel");
    press("start");
    assertEquals(3, browser.all(".picture img").size());
    press("go");
    pass(8);
    assertTrue(picture().contains("film"), picture());
    assertEquals("Changing sides", shown("where"));
    pass(600);
    assertEquals("Step 5", shown("cue"));
    assertEquals(
        "At the end, lean back over the chair back and take three slow breaths.", shown("where"));
    assertEquals("", shown("clock"));
    assertEquals("Go on", browser.one("[data-do=go]").getText());
    assertTrue(browser.one(".picture img").getDomAttribute("alt").contains("Step 5"));
    assertEquals(
        "Step 5. At the end, lean back over the chair back and take three slow breaths.",
        browser.run("return window.words[window.words.length - 1]"));
    press("go");
    assertEquals("Wall angel", browser.one("h1").getText());
    press("back");
    assertEquals("Step 5", shown("cue"));
    press("back");
    assertEquals("Get ready", shown("cue"));
    press("next");
    press("next");
    assertEquals("Wall angel", browser.one("h1").getText());
    assertEquals(List.of(), browser.console());
  }

  /** The buttons stay where they are: to go to them must not move the picture away. */
  @Test
  void whoGoesToTheButtonsByKeyboardSeesThePictureStill() {
    browser.resize(360, 740);
    open("#p=first-week");
    browser.run("document.documentElement.style.scrollBehavior = 'auto'");
    press("start");
    for (int button = 1; button <= 3; button++) {
      browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
      assertEquals(
          true,
          browser.run(
              "return document.activeElement.matches('.controls button')"
                  + " && document.querySelector('.picture').getBoundingClientRect().top >= 0"),
          "button " + button);
    }
    browser.resize(1280, 900);
  }

  @Test
  void thePictureIsSeenWholeWhileTheClockRuns() {
    browser.resize(360, 740);
    open("#p=first-week");
    press("start");
    press("go");
    pass(8);
    assertEquals(true, inSight(".clock", ".picture img"));
    browser.resize(1280, 900);
  }

  /** How far the picture is on its way, in quarters; 0 is the first stage, 100 the last. */
  private static final String WAY =
      "const strip = document.querySelector('.picture .frames');"
          + "if (!strip) { return 'no frames'; }"
          + "const number = (name) => Number(strip.style.getPropertyValue(name));"
          + "return 25 * Math.round(4 * number('--frame') / (number('--frames') - 1));";

  @Test
  void theFilmShowsAllItsPicturesBesideEachOther() {
    open("#h=1.knee-to-chest");
    press("start");
    press("go");
    pass(6);
    assertEquals(10L, browser.framesOfTheFilm());
  }

  /** What the browser has in its page may still not be painted. */
  @Test
  void eachPictureOfTheFilmIsSeen() throws IOException {
    for (int[] size : new int[][] {{390, 844}, {1280, 900}}) {
      browser.resize(size[0], size[1]);
      open("#h=1.knee-to-chest");
      press("start");
      press("go");
      pass(6);
      press("go");
      browser.framesOfTheFilm();
      browser.run("window.scrollTo({top: 0, behavior: 'instant'})");
      for (int frame = 0; frame < 10; frame++) {
        browser.run(
            "document.querySelector('.frames').style.setProperty('--frame', arguments[0])", frame);
        int dots = dotsOfThePicture();
        assertTrue(dots > 1000, dots + " dots of picture " + frame + ", " + size[0] + " wide");
      }
    }
    browser.resize(1280, 900);
  }

  /** How many dots within the picture have not the colour of its corner. */
  private int dotsOfThePicture() throws IOException {
    List<?> box =
        (List<?>)
            browser.run(
                "const box = document.querySelector('.frames').getBoundingClientRect();"
                    + "return [box.x, box.y, box.width, box.height].map(Math.round)");
    byte[] shot = browser.driver().getScreenshotAs(OutputType.BYTES);
    BufferedImage window = ImageIO.read(new ByteArrayInputStream(shot));
    List<Integer> ends = box.stream().map(each -> ((Number) each).intValue()).toList();
    BufferedImage picture = window.getSubimage(ends.get(0), ends.get(1), ends.get(2), ends.get(3));
    int corner = picture.getRGB(0, 0);
    int dots = 0;
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        dots += picture.getRGB(x, y) == corner ? 0 : 1;
      }
    }
    return dots;
  }

  @Test
  void saysEachHoldOfSomeLengthAndTheRepetitionAfterIt() {
    assertEquals(
        List.of(
            "Move. Repetition 1 of 3",
            "Hold",
            "Move. Repetition 2 of 3",
            "Hold",
            "Move. Repetition 3 of 3",
            "Hold",
            "Come back slowly"),
        saidIn("#h=1.neck-flexion"));
    assertEquals(List.of("Move. Repetition 1 of 10", "Come back slowly"), saidIn("#h=1.knee-bend"));
  }

  /** What is said of the only exercise of a session once it runs. */
  private List<?> saidIn(String session) {
    open(session);
    press("start");
    press("go");
    pass(4);
    browser.run("window.words.length = 0");
    for (int second = 0; second < 100; second++) {
      pass(1);
    }
    assertEquals("Well done", browser.one("h1").getText());
    return (List<?>) browser.run("return window.words");
  }

  @Test
  void whoGoesBackToTheBeginningKeepsTheFocus() {
    open("#p=first-week");
    press("start");
    press("go");
    pass(4);
    WebElement back = browser.one("[data-do=back]");
    back.sendKeys(Keys.ENTER);
    assertEquals("ready", browser.one("#session").getDomAttribute("data-kind"));
    assertEquals("true", back.getDomAttribute("aria-disabled"));
    assertEquals(back, browser.driver().switchTo().activeElement());
    back.sendKeys(Keys.ENTER);
    assertEquals("ready", browser.one("#session").getDomAttribute("data-kind"));
    press("go");
    assertEquals("false", back.getDomAttribute("aria-disabled"));
    press("quit");
    WebElement tick = browser.one("[data-do=tick]");
    tick.sendKeys(Keys.ENTER);
    tick.sendKeys(Keys.ENTER);
    assertEquals(tick, browser.driver().switchTo().activeElement());
    browser.press("#end a[href='diary.html']");
    assertEquals("First week (once)", browser.one(".history td").getText());
  }

  @Test
  void standsStillForWhoWantsNoMovement() {
    open("#h=1.wall-angel");
    press("start");
    press("go");
    pass(7);
    assertTrue(picture().contains("-film-"), picture());
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of(
                "features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    open("#h=1.wall-angel");
    press("start");
    press("go");
    pass(7);
    assertFalse(picture().contains("-film-"), picture());
  }

  private String picture() {
    return browser.one(".picture img").getDomAttribute("src");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#h=9.x", "#p=nowhere", "#p=first-week.7", "#h=%E0", "#nonsense"})
  void whatCannotBeFollowedLeadsToTheProgrammes(String junk) {
    open(junk);
    assertTrue(browser.one("#choose").isDisplayed());
    assertEquals(List.of(), browser.console());
  }

  @Test
  void isAccessibleInEveryState() {
    open("");
    assertEquals(List.of(), browser.flaws(), "choose");
    browser.press(".choices a[href='#p=desk-break']");
    assertEquals(List.of(), browser.flaws(), "before");
    press("start");
    assertEquals(List.of(), browser.flaws(), "ready");
    press("go");
    pass(8);
    assertEquals(List.of(), browser.flaws(), "running");
    press("go");
    assertEquals(List.of(), browser.flaws(), "paused");
    press("quit");
    assertEquals("You have stopped", browser.one("h1").getText());
    assertEquals("safety.html", browser.one(".stopped a").getDomAttribute("href"));
    browser.run("document.querySelector('#end input[value=\"8\"]').click()");
    assertEquals(List.of(), browser.flaws(), "end");
  }

  @Test
  void whoHasReadTheStepsSeesTheClockRun() {
    for (int[] size : new int[][] {{390, 844}, {844, 390}}) {
      browser.resize(size[0], size[1]);
      open("#p=first-week");
      press("start");
      browser.run("window.scrollTo(0, document.body.scrollHeight)");
      press("go");
      pass(8);
      assertEquals(true, inSight(".cue", ".clock"), size[0] + " wide");
    }
    browser.resize(1280, 900);
  }

  @Test
  void worksFromDisk() {
    browser.open(Built.site().toUri() + "follow.html#p=desk-break");
    press("start");
    press("go");
    pass(10);
    assertTrue(picture().startsWith("figures/"), picture());
    assertEquals(List.of(), browser.console());
    List<String> foreign =
        browser.requests().stream()
            .filter(each -> !each.startsWith("file:") && !each.startsWith("data:"))
            .toList();
    assertEquals(List.of(), foreign);
  }
}
