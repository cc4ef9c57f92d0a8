package org.moveleaf.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveleaf.testing.Browser;
import org.moveleaf.testing.Built;
import org.moveleaf.testing.WebServer;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The first handbook in a real browser, from a host's sub-folder and from disk. */
@EnabledIf("org.moveleaf.testing.Browser#isInstalled")
class BrowserIT {

  /** One page of each kind. */
  private static final List<String> KINDS =
      List.of(
          "index.html",
          "exercises/index.html",
          "exercises/posture-lift.html",
          "find/position-sitting.html",
          "programmes/index.html",
          "programmes/one-month-posture-plan.html",
          "guide/index.html",
          "guide/causes.html",
          "glossary.html",
          "sources.html",
          "safety.html",
          "handout.html",
          "follow.html",
          "diary.html",
          "404.html",
          "offline.html",
          "es/index.html",
          "ar/index.html",
          "ar/exercises/posture-lift.html",
          "ar/programmes/one-month-posture-plan.html",
          "ar/sources.html",
          "ar/safety.html",
          "ar/handout.html",
          "ar/diary.html");

  private static Browser browser;
  private static WebServer server;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
    server = new WebServer(Built.site(), Built.PATH);
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  @BeforeEach
  void asADeskByDay() {
    browser.scripts(true);
    browser.media("");
    browser.colourScheme("light");
    browser.resize(1280, 900);
    browser.open("about:blank");
    browser.console();
    browser.requests();
  }

  private static String onDisk(String path) {
    return Built.site().toUri() + path;
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void axeFindsNothingOnAnyKindOfPage(String scheme) {
    browser.colourScheme(scheme);
    List<String> violations = new ArrayList<>();
    for (int width : List.of(390, 1280)) {
      browser.resize(width, 900);
      for (String kind : KINDS) {
        browser.open(server.address() + kind);
        String where = kind + " " + scheme + " " + width + ": ";
        browser.axe().forEach(each -> violations.add(where + each));
      }
    }
    assertEquals(List.of(), violations);
  }

  @Test
  void nothingIsAskedOfAnotherHostAndThePolicyIsNeverBroken() {
    for (String kind : KINDS) {
      browser.open(server.address() + kind);
    }
    List<String> foreign =
        browser.requests().stream().filter(each -> !each.startsWith(server.address())).toList();
    assertEquals(List.of(), foreign);
    assertEquals(List.of(), browser.console());
  }

  @Test
  void worksFromDisk() {
    // A page for what is missing is shown by a host, at any depth; from disk nobody meets it.
    for (String kind : KINDS.stream().filter(each -> !each.equals("404.html")).toList()) {
      browser.open(onDisk(kind));
      assertEquals(
          true, browser.run("return document.fonts.check('16px \"Atkinson Hyperlegible Next\"')"));
    }
    assertEquals(List.of(), browser.console());
    browser.open(onDisk("exercises/index.html"));
    search("angel");
    assertEquals(List.of("Wall angel"), shown());
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 640})
  void needsNoScrollingSideways(int width) {
    browser.resize(width, 800);
    for (String kind : KINDS) {
      browser.open(server.address() + kind);
      long overflow =
          (Long) browser.run("return document.documentElement.scrollWidth - innerWidth");
      assertTrue(overflow <= 0, kind + " is " + overflow + " px too wide");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "exercises/cat-cow.html",
        "programmes/first-week.html",
        "handout.html",
        "follow.html#p=first-week",
        "diary.html",
        "es/index.html"
      })
  void needsNoScrollingSidewaysWithLettersTwiceAsLarge(String path) {
    browser.resize(390, 844);
    browser.open(server.address() + path);
    if (path.startsWith("follow")) {
      browser.press("[data-do=start]");
    }
    browser.run("document.documentElement.style.fontSize = '225%'");
    long overflow = (Long) browser.run("return document.documentElement.scrollWidth - innerWidth");
    assertTrue(overflow <= 0, path + " is " + overflow + " px too wide");
  }

  /** German, say, has such words. */
  @Test
  void partsALongWordOfAHeadingOnATelephone() {
    browser.resize(320, 800);
    for (String kind : KINDS) {
      browser.open(server.address() + kind);
      long overflow =
          (Long)
              browser.run(
                  "document.querySelectorAll('h1, h2, h3, .subtitle').forEach("
                      + "each => { each.textContent = 'Donaudampfschifffahrtsgesellschaft'; });"
                      + "return document.documentElement.scrollWidth - innerWidth");
      assertTrue(overflow <= 0, kind + " is " + overflow + " px too wide");
    }
  }

  @Test
  void isReadableWithoutAScript() {
    browser.scripts(false);
    browser.open(server.address() + "exercises/index.html");
    assertEquals(33, browser.driver().findElements(By.cssSelector("#cards .card h2")).size());
    assertFalse(browser.driver().findElement(By.id("filters")).isDisplayed());
    assertTrue(browser.driver().findElement(By.cssSelector(".no-script summary")).isDisplayed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"handout.html", "follow.html", "diary.html"})
  void aPageThatNeedsAScriptSaysSoAndLeadsOn(String path) {
    browser.scripts(false);
    browser.open(server.address() + path);
    String text = browser.one("main").getText();
    assertTrue(text.contains("This page needs JavaScript"), text);
    assertEquals(5, browser.all("main noscript .programme-card a").size());
  }

  private static void search(String words) {
    WebElement field = browser.driver().findElement(By.id("search"));
    field.clear();
    field.sendKeys(words);
  }

  private static List<String> shown() {
    return browser.driver().findElements(By.cssSelector("#cards .entry:not([hidden]) h2")).stream()
        .map(WebElement::getText)
        .toList();
  }

  private static String status() {
    return browser.driver().findElement(By.cssSelector(".status")).getText();
  }

  @Test
  void searchFindsByTitleByOtherNamesAndInSpiteOfASlip() {
    browser.open(server.address() + "exercises/index.html");
    search("cat cow");
    assertEquals("Cat and cow", shown().get(0));
    search("arm slides");
    assertEquals("Wall angel", shown().get(0));
    search("opposite arm");
    assertEquals("Bird-dog", shown().get(0));
    search("sholder rol");
    assertEquals("Shoulder roll", shown().get(0));
    search("xyzzy");
    assertEquals(List.of(), shown());
    assertEquals("No exercise matches", status());
  }

  @Test
  void searchFindsWordsInTheirOtherFormsAndSomeOfWhatIsTyped() {
    browser.open(server.address() + "exercises/index.html");
    search("stretching");
    List<String> stretches = shown();
    search("stretch");
    assertEquals(Set.copyOf(shown()), Set.copyOf(stretches));
    search("neck pain");
    assertTrue(shown().contains("Neck flexion"), shown().toString());
    browser.open(server.address() + "ar/exercises/index.html");
    search("الكتف");
    List<String> shoulders = shown();
    assertTrue(shoulders.size() > 10, shoulders.toString());
    search("كتف");
    assertEquals(Set.copyOf(shoulders), Set.copyOf(shown()));
  }

  @ParameterizedTest
  @CsvSource({
    "'', shoulderblade, shoulder blade, Scapular squeeze",
    "'', shoulder-blade, shoulder blade, Scapular squeeze",
    "'', warmup, warm up, Warm-up",
    "'', computer, office, Seated backward stretch",
    "'', sitting at a desk, sitting desk, Seated backward stretch",
    "'', sholder pian, shoulder, Shoulder roll",
    "es/, dolor de cuello, cuello, Flexión del cuello",
    "ar/, الكتق, كتف, تدوير الكتفين",
  })
  void searchFindsWhatIsMeant(String language, String typed, String meant, String among) {
    browser.open(server.address() + language + "exercises/index.html");
    search(typed);
    List<String> found = shown();
    assertTrue(found.contains(among), found.toString());
    search(meant);
    assertEquals(Set.copyOf(shown()), Set.copyOf(found));
  }

  @ParameterizedTest
  @CsvSource({"'', no equipment", "es/, sin material", "ar/, بلا أدوات"})
  void searchFindsWhatNeedsNothing(String language, String typed) {
    browser.open(server.address() + language + "exercises/index.html");
    choose("equipment", "none");
    Set<String> free = Set.copyOf(shown());
    choose("equipment", "");
    search(typed);
    assertEquals(free, Set.copyOf(shown()));
  }

  @Test
  void searchFindsNothingForWhatNoExerciseIsFor() {
    browser.open(server.address() + "exercises/index.html");
    search("can't sleep");
    assertEquals(List.of(), shown());
  }

  @Test
  void whatHasBeenChosenStaysInAnotherLanguage() {
    browser.open(server.address() + "exercises/index.html");
    choose("position", "sitting");
    browser.press(".languages a[hreflang=es]");
    assertTrue(
        browser.driver().getCurrentUrl().endsWith("es/exercises/index.html#position=sitting"));
  }

  @Test
  void filtersNarrowTheListAndStandInTheAddress() {
    browser.open(server.address() + "exercises/index.html");
    choose("position", "sitting");
    choose("equipment", "none");
    List<String> sitting = shown();
    assertTrue(sitting.contains("Scapular squeeze"), sitting.toString());
    assertFalse(sitting.contains("Knee lift"), sitting.toString());
    assertEquals(sitting.size() + " exercises shown", status());
    String address = browser.driver().getCurrentUrl();
    assertTrue(address.endsWith("#position=sitting&equipment=none"), address);
    browser.open("about:blank");
    browser.open(address);
    assertEquals(sitting, shown());
    browser.driver().findElement(By.cssSelector("#filters [type=reset]")).click();
    assertEquals("33 exercises shown", status());
  }

  @Test
  void whoSkipsToTheTextKeepsTheSearch() {
    browser.open(server.address() + "exercises/index.html#search=wall");
    List<String> found = shown();
    browser.skipToText();
    browser.driver().navigate().refresh();
    assertEquals("wall", browser.one("#search").getDomProperty("value"));
    assertEquals(found, shown());
  }

  private static void choose(String filter, String value) {
    new Select(browser.driver().findElement(By.id("filter-" + filter))).selectByValue(value);
  }

  @Test
  void theKeyboardReachesTheTextAtOnce() {
    browser.open(server.address() + "exercises/cat-cow.html");
    browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
    WebElement focused = browser.driver().switchTo().activeElement();
    assertEquals("Skip to the text", focused.getText());
    assertTrue(focused.getLocation().getY() >= 0);
    focused.sendKeys(Keys.ENTER);
    assertEquals("text", browser.driver().switchTo().activeElement().getAttribute("id"));
  }

  @Test
  void printsTheSheetAndNothingElse() {
    browser.colourScheme("dark");
    browser.media("print");
    browser.open(server.address() + "exercises/cat-cow.html");
    assertTrue(isDisplayed(".dose .sentence"));
    assertTrue(isDisplayed(".help-box"));
    assertTrue(isDisplayed(".chart"));
    assertFalse(isDisplayed(".site-header nav"));
    assertFalse(isDisplayed(".turn"));
    assertEquals("rgb(0, 0, 0)", browser.run("return getComputedStyle(document.body).color"));
  }

  @ParameterizedTest
  @CsvSource({
    "safety.html, 1",
    "guide/causes.html, 1",
    "exercises/cat-cow.html, 2",
    "exercises/posture-lift.html, 2",
    "es/exercises/posture-lift.html, 2",
    "programmes/first-week.html, 1",
    "programmes/desk-break.html, 2",
    "programmes/one-month-posture-plan.html, 2",
    "es/programmes/one-month-posture-plan.html, 2",
    "es/safety.html, 1",
    "ar/safety.html, 1",
    "glossary.html, 2",
    "sources.html, 5",
    "print.html, 2",
    "index.html, 2",
  })
  void printsOnFewPages(String path, int pages) throws IOException {
    browser.open(server.address() + path);
    browser.run("document.querySelectorAll('img').forEach(each => { each.loading = 'eager'; })");
    browser.await("Array.from(document.images).every(each => each.complete)");
    try (PDDocument pdf = Loader.loadPDF(browser.print(8.27, 11.69))) {
      String all = new PDFTextStripper().getText(pdf);
      assertEquals(pages, pdf.getNumberOfPages(), all);
      assertTrue(all.contains("01632 960 512"), all);
      assertFalse(all.contains("Print this page"), all);
    }
  }

  /** Who hands over the first page alone hands over when to get help. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "exercises/cat-cow.html",
        "exercises/posture-lift.html",
        "exercises/neck-flexion.html",
        "es/exercises/posture-lift.html",
        "es/exercises/neck-flexion.html",
        "es/exercises/cat-cow.html",
        "ar/exercises/chair-rotation.html",
        "programmes/getting-stronger.html",
        "es/programmes/one-month-posture-plan.html",
        "ar/programmes/getting-stronger.html"
      })
  void theFirstOfTwoPrintedPagesHasTheSigns(String path) throws IOException {
    browser.open(server.address() + path);
    browser.run("document.querySelectorAll('img').forEach(each => { each.loading = 'eager'; })");
    browser.await("Array.from(document.images).every(each => each.complete)");
    String sign = browser.one(".help-box li:last-child").getText().substring(0, 12);
    for (double[] paper : new double[][] {{8.27, 11.69}, {8.5, 11}}) {
      try (PDDocument pdf = Loader.loadPDF(browser.print(paper[0], paper[1]))) {
        PDFTextStripper first = new PDFTextStripper();
        first.setEndPage(1);
        String text = first.getText(pdf);
        assertTrue(text.contains(sign), text);
        assertEquals(2, pdf.getNumberOfPages());
      }
    }
  }

  @Test
  void noPrintedPageOfAProgrammeHasTheFootAlone() throws IOException {
    browser.open(server.address() + "programmes/desk-break.html");
    browser.run("document.querySelectorAll('img').forEach(each => { each.loading = 'eager'; })");
    browser.await("Array.from(document.images).every(each => each.complete)");
    try (PDDocument pdf = Loader.loadPDF(browser.print(8.27, 11.69))) {
      PDFTextStripper last = new PDFTextStripper();
      last.setStartPage(pdf.getNumberOfPages());
      assertTrue(last.getText(pdf).contains("Tick chart"), last.getText(pdf));
    }
  }

  /** Who has twenty seconds reads when to get help, and meets a programme first. */
  @ParameterizedTest
  @ValueSource(strings = {"index.html", "es/index.html", "ar/index.html"})
  void theHomePageBeginsWithTheSignsAndAProgramme(String path) {
    browser.resize(390, 844);
    browser.open(server.address() + path);
    assertEquals(
        List.of("safety-strip", "hero", "programmes", "find", "tools", "guide"),
        browser.run(
            "return Array.from(document.querySelector('main').children, e => e.id || e.className)"));
    assertTrue(
        ((Number)
                    browser.run(
                        "return document.querySelector('.hero .button').getBoundingClientRect().bottom"))
                .doubleValue()
            < 844);
    browser.press(".hero .button");
    assertEquals("#programmes", browser.run("return location.hash"));
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void theGuideIsListedInLineWithItsHeading(int width) {
    browser.resize(width, 800);
    browser.open(server.address() + "guide/index.html");
    assertEquals(
        true,
        browser.run(
            "const range = document.createRange(); range.selectNodeContents(document.querySelector('h1'));"
                + "const link = document.querySelector('.guide-list a').getBoundingClientRect().left;"
                + "return Math.abs(range.getBoundingClientRect().left - link) < 3"));
  }

  /** On a phone one sees at once what there is to choose from. */
  @ParameterizedTest
  @ValueSource(ints = {320, 360})
  void twoPositionsStandBesideEachOtherOnAPhone(int width) {
    browser.resize(width, 740);
    browser.open(server.address() + "index.html");
    assertEquals(
        true,
        browser.run(
            "const [one, other] = document.querySelectorAll('.finder.pictured li');"
                + "return one.getBoundingClientRect().top === other.getBoundingClientRect().top"));
  }

  /** WCAG 1.4.12: with the spacing that some readers need, at four times the size. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "es/safety.html",
        "es/guide/causes.html",
        "es/exercises/posture-lift.html",
        "ar/safety.html",
        "es/index.html"
      })
  void bearsMoreSpaceBetweenWordsAndLines(String path) {
    browser.resize(320, 740);
    browser.open(server.address() + path);
    browser.run(
        "const sheet = new CSSStyleSheet();"
            + "sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;"
            + " word-spacing: .16em !important } p { margin-bottom: 2em !important }');"
            + "document.adoptedStyleSheets = [sheet];");
    long overflow = (Long) browser.run("return document.documentElement.scrollWidth - innerWidth");
    assertTrue(overflow <= 0, overflow + " px too wide");
  }

  /** Where a reader's own colours take the place of ours, a state must not be a colour alone. */
  @Test
  void statesAreSeenInForcedColours() {
    browser.forcedColours(true);
    browser.open(server.address() + "diary.html");
    browser.press(".scores label:nth-child(5)");
    String colour = "return getComputedStyle(document.querySelector(arguments[0])).backgroundColor";
    assertNotEquals(
        browser.run(colour, ".scores label:nth-child(4) span"),
        browser.run(colour, ".scores label:nth-child(5) span"));
    assertEquals(
        true,
        browser.run(
            "return parseFloat(getComputedStyle(document.querySelector('nav [aria-current=true][href]')).borderBottomWidth) > 2"));
    browser.run("localStorage.clear()");
    browser.forcedColours(false);
  }

  /** Nobody can tick a box that is only drawn. */
  @Test
  void theChartOfAProgrammeIsTickedOnPaperOrInTheDiary() {
    browser.open(server.address() + "programmes/first-week.html");
    assertFalse(isDisplayed(".chart table"));
    browser.press(".chart a");
    assertEquals("Diary", browser.one("h1").getText());
    assertEquals(
        List.of("First week"),
        browser.all(".things .thing").stream().map(WebElement::getText).toList());
    browser.run("localStorage.clear()");
    browser.media("print");
    browser.open(server.address() + "programmes/first-week.html");
    assertTrue(isDisplayed(".chart table"));
    assertFalse(isDisplayed(".chart .screen-only"));
    browser.media("");
  }

  private static boolean isDisplayed(String selector) {
    return browser.driver().findElement(By.cssSelector(selector)).isDisplayed();
  }

  @Test
  void aMissingPageIsShownWithItsStyleAtTheTop() {
    browser.open(server.address() + "nowhere.html");
    assertEquals("This page is not here", browser.driver().findElement(By.tagName("h1")).getText());
    assertEquals(true, browser.run("return document.styleSheets[0].cssRules.length > 20"));
  }
}
