package org.moveleaf.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveleaf.testing.Browser;
import org.moveleaf.testing.Built;
import org.moveleaf.testing.WebServer;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Making a handout: choosing, changing, printing, sending, coming back. */
@EnabledIf("org.moveleaf.testing.Browser#isInstalled")
class HandoutIT {

  private static final String THREE = "#h=1.cat-cow_r8-12_n2.wall-angel.posture-lift~band";

  private Browser browser;
  private WebServer server;

  @BeforeEach
  void start() throws IOException {
    browser = Browser.start();
    browser.resize(1280, 900);
    server = new WebServer(Built.site(), "/clinic/back/");
    browser.beforeEachPage("window.print = () => { window.printed = (window.printed || 0) + 1; };");
  }

  @AfterEach
  void stop() {
    browser.close();
    server.close();
  }

  private void open(String fragment) {
    // A page that is open would take a new fragment for a change of its own.
    browser.open("about:blank");
    browser.open(server.address() + "handout.html" + fragment);
  }

  private List<String> texts(String selector) {
    return browser.all(selector).stream().map(WebElement::getText).toList();
  }

  private String address() {
    return (String) browser.run("return location.href");
  }

  private void pick(String id) {
    browser.press("[data-pick='" + id + "']");
  }

  /** A session of four is not too long because it begins with a warm-up. */
  @Test
  void theWarmUpIsNotOneExerciseTooMany() {
    open("#p=first-week");
    assertEquals(5, browser.all(".chosen > li").size());
    assertEquals("", browser.one(".too-many").getText());
    pick("wall-angel");
    assertTrue(browser.one(".too-many").getText().startsWith("More than four"));
  }

  private void type(String field, String value) {
    WebElement input = browser.one("[aria-label='" + field + "']");
    input.sendKeys(Keys.chord(Keys.CONTROL, "a"), value);
  }

  @Test
  void fiveClicksLeadFromTheHomePageToAPrintedSheetOfThree() {
    browser.open(server.address() + "index.html");
    browser.press(".hero a[href='handout.html']");
    pick("cat-cow");
    pick("wall-angel");
    pick("posture-lift");
    browser.press(".choice [data-do=print]");
    browser.await("window.printed === 1");
    assertEquals("3 exercises, about 4 minutes a session", texts(".choice .summary").get(0));
  }

  @Test
  void theSheetSaysWhatWasChosenInTheSentencesOfTheSite() {
    open("");
    pick("cat-cow");
    browser.press(".chosen details summary");
    type("Repetitions: number, or the smaller of two", "8");
    type("Repetitions: the larger of two, or empty", "12");
    type("Times a day: number, or the smaller of two", "2");
    pick("wall-angel");
    pick("posture-lift");
    new Select(browser.one("#way-posture-lift")).selectByValue("band");
    assertEquals(server.address() + "handout.html" + THREE, address());
    assertEquals(
        "Hold for 3 seconds at each end of the movement. Do this 8 to 12 times, twice a day, every day.",
        browser.one("#sheet .sentence").getDomProperty("textContent"));
    browser.one("#person-name").sendKeys("Anna");
    browser.one("#person-note").sendKeys("Use the red band.");
    open(THREE);
    assertEquals(
        List.of("Cat and cow", "Wall angel", "Posture lift"), texts("#sheet .sheet-item h2"));
    assertTrue(texts(".sheet-way strong").get(0).endsWith("With an elastic band"));
  }

  @Test
  void whoSkipsToTheTextStaysOnTheSheet() {
    open("#h=1.cat-cow.wall-angel");
    browser.skipToText();
    assertEquals(server.address() + "handout.html#h=1.cat-cow.wall-angel", address());
    browser.goTo("text");
    assertTrue(browser.one("#sheet").isDisplayed());
    assertFalse(browser.one("#build").isDisplayed());
  }

  @Test
  void nameAndNoteNeverLeaveThePage() {
    open(THREE);
    browser.press("[data-do=edit]");
    browser.one("#person-name").sendKeys("Wilhelmina");
    browser.one("#person-note").sendKeys("Sciatica");
    pick("knee-lift");
    String everywhere =
        (String)
            browser.run(
                "return location.href + JSON.stringify(history.state) + document.cookie"
                    + " + JSON.stringify(Object.entries(localStorage))"
                    + " + document.getElementById('link').value"
                    + " + Array.from(document.links, a => a.href).join()");
    assertFalse(everywhere.contains("Wilhelmina"), everywhere);
    assertFalse(everywhere.contains("Sciatica"), everywhere);
    List<String> foreign =
        browser.requests().stream()
            .filter(each -> !each.startsWith(server.address()) && !each.equals("about:blank"))
            .toList();
    assertEquals(List.of(), foreign);
    assertEquals(List.of(), browser.console());
  }

  private String value(String selector) {
    return browser.one(selector).getDomProperty("value");
  }

  private void isBeingMade(String name, String... titles) {
    assertTrue(browser.one("#build").isDisplayed());
    assertEquals(List.of(titles), texts(".chosen h3"));
    assertEquals(name, value("#person-name"));
  }

  @Test
  void aHandoutThatIsBeingMadeOutlivesReloadsBackAndOtherLanguages() {
    open("");
    pick("cat-cow");
    browser.one("#person-name").sendKeys("Wilhelmina");
    browser.one("#person-note").sendKeys("Red band");
    browser.driver().navigate().refresh();
    isBeingMade("Wilhelmina", "Cat and cow");
    assertEquals("Red band", value("#person-note"));
    assertEquals(
        "Exercises for Wilhelmina", browser.one("#sheet h1").getDomProperty("textContent"));

    browser.open(server.address() + "exercises/knee-lift.html");
    browser.press("a[href$='handout.html#add=knee-lift']");
    isBeingMade("Wilhelmina", "Cat and cow", "Knee lift");
    browser.driver().navigate().back();
    browser.driver().navigate().back();
    isBeingMade("Wilhelmina", "Cat and cow", "Knee lift");

    browser.press(".languages a[hreflang=es]");
    browser.await("document.documentElement.lang === 'es'");
    assertTrue(browser.one("#build").isDisplayed());
    assertEquals(2, browser.all(".chosen h3").size());
    assertEquals("Wilhelmina", value("#person-name"));
    assertFalse(address().contains("Wilhelmina"), address());

    browser.press(".choice [data-do=again]");
    browser.driver().navigate().refresh();
    isBeingMade("");
    assertEquals(List.of(), browser.console());
  }

  @Test
  void aLinkThatIsReadLeavesTheHandoutThatIsBeingMade() {
    open("");
    pick("cat-cow");
    browser.one("#person-name").sendKeys("Wilhelmina");
    // In the same page, and as a page of its own.
    browser.run("location.hash = 'h=1.wall-angel.posture-lift'");
    browser.await("document.querySelectorAll('.sheet-item').length === 2");
    assertFalse(browser.one("#build").isDisplayed());
    assertEquals("Your exercises", browser.one("#sheet h1").getText());
    browser.driver().navigate().back();
    browser.await("document.querySelectorAll('.sheet-item').length === 1");
    isBeingMade("Wilhelmina", "Cat and cow");
    for (String each : List.of("#h=1.wall-angel.posture-lift", "#h=9.wall-angel")) {
      open(each);
      open("");
      isBeingMade("Wilhelmina", "Cat and cow");
    }
    open("#h=1.wall-angel");
    assertEquals("Your exercises", browser.one("#sheet h1").getText());
    browser.press("[data-do=edit]");
    isBeingMade("", "Wall angel");
    browser.driver().navigate().refresh();
    isBeingMade("", "Wall angel");
  }

  @Test
  void aHoldAndARestCanBeTakenAway() {
    open("#h=1.cat-cow_s2_p30");
    assertTrue(texts("#sheet .sentence").get(0).endsWith("Rest for 30 seconds between sets."));
    browser.press("[data-do=edit]");
    browser.press(".chosen details summary");
    WebElement hold = browser.one("[aria-label='Hold: number, or the smaller of two']");
    hold.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE, Keys.TAB);
    type("Rest between sets: number, or the smaller of two", "0");
    browser.press("#person-name");
    String bare = "Do 2 sets of 5, once a day, every day.";
    assertEquals(bare, browser.one(".chosen .sentence").getText());
    assertEquals("", hold.getDomProperty("value"));
    // This exercise has no rest of its own, so a link need not take it away.
    assertTrue(address().endsWith("#h=1.cat-cow_s2_h0"), address());
    for (String each : List.of("#h=1.cat-cow_s2_h0", "#h=1.cat-cow_s2_h0_p0")) {
      open(each);
      assertEquals(List.of(), texts("#sheet .left-out li"));
      assertEquals(List.of(bare), texts("#sheet .sentence"));
    }
    open("#h=1.cat-cow_h0-3");
    assertEquals(1, texts("#sheet .left-out li").size());
  }

  @Test
  void noMoreCanBeChosenThanALinkHolds() {
    open("");
    browser.run(
        "Array.from(document.querySelectorAll('[data-pick]')).slice(0, 20).forEach(e => e.click())");
    assertEquals(20, browser.all(".chosen h3").size());
    String full = "A handout holds 20 exercises at most. Take one out before you add another.";
    assertEquals(full, browser.one(".too-many").getText());
    browser.run("document.querySelectorAll('[data-pick]')[20].click()");
    assertEquals(20, browser.all(".chosen h3").size());
    assertEquals(full, said());
    browser.resize(390, 844);
    assertEquals(full, browser.one(".dock .full").getText());
    assertEquals(List.of(), browser.flaws());
    browser.press(".chosen .tool-remove");
    assertTrue(browser.one(".too-many").getText().startsWith("More than four"));
    assertFalse(browser.one(".dock .full").isDisplayed());
  }

  @Test
  void printedWithoutAnExerciseItSaysSo() throws IOException {
    open("");
    try (PDDocument pdf = Loader.loadPDF(browser.print(8.27, 11.69))) {
      assertTrue(text(pdf, 1, 1).startsWith("No exercise chosen yet"), text(pdf, 1, 1));
    }
    pick("cat-cow");
    try (PDDocument pdf = Loader.loadPDF(browser.print(8.27, 11.69))) {
      assertFalse(text(pdf, 1, 1).contains("No exercise chosen yet"));
    }
  }

  @ParameterizedTest
  @CsvSource({"A4, 8.27, 11.69", "Letter, 8.5, 11"})
  void printsWholeCardsWithFiguresAndACodeThatLeadsBack(String paper, double width, double height)
      throws Exception {
    open(THREE);
    browser.press("[data-do=edit]");
    browser.one("#person-name").sendKeys("Anna");
    browser.one("#person-note").sendKeys("Begin with the chair by the window.");
    browser.await("Array.from(document.querySelectorAll('#sheet img')).every(i => i.complete)");
    try (PDDocument pdf = Loader.loadPDF(browser.print(width, height))) {
      String all = text(pdf, 1, pdf.getNumberOfPages());
      for (String each :
          List.of(
              "Exercises for Anna",
              "Begin with the chair by the window.",
              "Leafside Physiotherapy",
              "01632 960 512",
              "Hold for 3 seconds at each end of the movement. Do this 8 to 12 times, twice a day, every day.",
              "If you have any of these, call 999 at once and do not drive yourself:",
              "Tick each time you do it",
              "Week 4",
              "Not yet reviewed by a clinician.",
              "Edition of 20 November 2026")) {
        assertTrue(all.contains(each), each + " is not in " + all);
      }
      assertFalse(all.contains("Change the dose"), all);
      assertEquals(3, pdf.getNumberOfPages(), paper);
      cardIsWhole(pdf, "1. Cat and cow", "if your wrists hurt.");
      cardIsWhole(pdf, "2. Wall angel", "Do not force your hands to the wall.");
      cardIsWhole(pdf, "3. Posture lift", "Stop before your shoulders hurt.");
      for (int page = 0; page < pdf.getNumberOfPages(); page++) {
        BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(page, 50);
        assertTrue(isWhiteAtTheEdges(picture), "page " + page);
      }
      Result code = code(new PDFRenderer(pdf).renderImageWithDPI(0, 200));
      assertEquals(server.address() + "handout.html" + THREE, code.getText());
      // Of the three eyes, the two at the top come last.
      float betweenEyes =
          ResultPoint.distance(code.getResultPoints()[1], code.getResultPoints()[2]);
      double eyes = betweenEyes / 200 * 25.4;
      assertTrue(eyes > 17, "the code's eyes are " + eyes + " mm apart");
      opensTheSameInAnotherProfile(code.getText());
    }
    double millimetres =
        ((Number)
                browser.run(
                    "const d = document.querySelector('.sheet-link svg');"
                        + "return 32 * (d.viewBox.baseVal.width - 8) / d.viewBox.baseVal.width;"))
            .doubleValue();
    assertTrue(millimetres >= 20, "the code without its margin is " + millimetres + " mm wide");
  }

  /** As the printed sheets have it: of more than three times a day, no place is marked. */
  @ParameterizedTest
  @CsvSource({
    "cat-cow.wall-angel, 0",
    "cat-cow_n2.wall-angel, 2",
    "cat-cow_n2.wall-angel_n2-3, 3",
    "cat-cow_n4.wall-angel, 0"
  })
  void theChartHasAPlaceForEachTimeOfADay(String exercises, int places) {
    open("#h=1." + exercises);
    assertEquals(
        List.of((long) places),
        browser.run(
            "return [...new Set(Array.from(document.querySelectorAll('#sheet .chart .day'),"
                + " day => day.querySelectorAll('.box').length))]"));
    assertEquals(28, browser.all("#sheet .chart .day").size());
  }

  @Test
  void printsWhenToGetHelpFirstAndPicturesSideBySideWhereTheyFit() throws IOException {
    open("#h=1.cat-cow.shoulder-roll.bird-dog.wall-angel.neck-flexion");
    browser.await("Array.from(document.querySelectorAll('#sheet img')).every(i => i.complete)");
    try (PDDocument pdf = Loader.loadPDF(browser.print(8.27, 11.69))) {
      assertEquals(4, pdf.getNumberOfPages());
      assertTrue(text(pdf, 1, 1).contains("call 999"));
      String second = text(pdf, 2, 2);
      assertTrue(second.contains("2. Shoulder roll") && second.contains("3. Bird-dog"), second);
    }
  }

  private static String text(PDDocument pdf, int from, int to) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(false);
    stripper.setStartPage(from);
    stripper.setEndPage(to);
    return stripper.getText(pdf).replaceAll("\\s+", " ");
  }

  /** From its heading to its last line on one page, with a picture in colour. */
  private static void cardIsWhole(PDDocument pdf, String first, String last) throws IOException {
    List<Integer> pages = new ArrayList<>();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      String text = text(pdf, page, page);
      assertEquals(text.contains(first), text.contains(last), first + " on page " + page);
      if (text.contains(first)) {
        pages.add(page);
        assertTrue(coloured(new PDFRenderer(pdf).renderImageWithDPI(page - 1, 50)) > 800, first);
      }
    }
    assertEquals(1, pages.size(), first);
  }

  private static int coloured(BufferedImage picture) {
    int count = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        Color colour = new Color(picture.getRGB(x, y));
        float[] hsb = Color.RGBtoHSB(colour.getRed(), colour.getGreen(), colour.getBlue(), null);
        count += hsb[1] > 0.25 ? 1 : 0;
      }
    }
    return count;
  }

  /** Nothing runs over the margin: a band of 8 mm at the sides is empty. */
  private static boolean isWhiteAtTheEdges(BufferedImage picture) {
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < 16; x++) {
        if (new Color(picture.getRGB(x, y)).getGreen() < 250
            || new Color(picture.getRGB(picture.getWidth() - 1 - x, y)).getGreen() < 250) {
          return false;
        }
      }
    }
    return true;
  }

  private static Result code(BufferedImage picture) throws Exception {
    BufferedImageLuminanceSource source =
        new BufferedImageLuminanceSource(
            picture, picture.getWidth() / 2, 0, picture.getWidth() / 2, picture.getHeight() / 4);
    // The plain reader does not find one code in 250; which it is depends on the server's port.
    BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(source));
    Map<DecodeHintType, Boolean> hints = Map.of(DecodeHintType.TRY_HARDER, true);
    return new QRCodeMultiReader().decodeMultiple(bitmap, hints)[0];
  }

  private static void opensTheSameInAnotherProfile(String address) {
    try (Browser other = Browser.start()) {
      other.open(address);
      assertEquals(
          List.of("Cat and cow", "Wall angel", "Posture lift"),
          other.all("#sheet .sheet-item h2").stream().map(WebElement::getText).toList());
      assertEquals(
          "Hold for 3 seconds at each end of the movement. Do this 8 to 12 times, twice a day, every day.",
          other.one("#sheet .sentence").getText());
      assertEquals("Your exercises", other.one("#sheet h1").getText());
    }
  }

  @Test
  void aLinkThatCannotBeReadInFullSaysWhatItLeftOut() {
    open("#h=1.nowhere_r3.cat-cow_r999_x1_h5.wall-angel~upside-down.cat-cow.posture-lift");
    assertEquals(
        List.of("Cat and cow", "Wall angel", "Posture lift"), texts("#sheet .sheet-item h2"));
    assertEquals(
        "Hold for 5 seconds at each end of the movement. Do this 5 times, once a day, every day.",
        texts("#sheet .sentence").get(0));
    assertEquals(
        List.of(
            "“nowhere_r3”, which is not in this handbook",
            "a dose of “Cat and cow” which cannot be meant",
            "a way to do “Wall angel” which is not in this handbook",
            "“Cat and cow”, which stands there twice"),
        texts("#sheet .left-out li"));
    for (String junk : List.of("#h=", "#h=%E0%A4%A", "#h=9.cat-cow", "#h=1.<img>", "#h=....")) {
      open(junk);
      assertTrue(browser.one(".empty").isDisplayed(), junk);
    }
    assertEquals(List.of(), browser.console());
  }

  @Test
  void theKeyboardPutsExercisesInOrder() {
    open("#h=1.cat-cow.wall-angel.posture-lift");
    browser.press("[data-do=edit]");
    WebElement up = browser.one("[aria-label='Move Posture lift up']");
    up.sendKeys(Keys.ENTER);
    assertEquals("Posture lift is now number 2 of 3.", said());
    assertEquals(up, browser.driver().switchTo().activeElement());
    up.sendKeys(Keys.ENTER);
    assertEquals(
        "Move Posture lift down",
        browser.driver().switchTo().activeElement().getDomAttribute("aria-label"));
    assertEquals(List.of("Posture lift", "Cat and cow", "Wall angel"), texts(".chosen h3"));
    browser.one("[aria-label='Take out Posture lift'].tool").sendKeys(Keys.ENTER);
    assertEquals(
        "Take out Cat and cow",
        browser.driver().switchTo().activeElement().getDomAttribute("aria-label"));
  }

  private String said() {
    return browser.one(".build .said").getDomProperty("textContent");
  }

  @Test
  void aDoseThatCannotBeMeantIsRefusedAndTheOldOneStays() {
    open("#h=1.cat-cow");
    browser.press("[data-do=edit]");
    browser.press(".chosen details summary");
    type("Repetitions: number, or the smaller of two", "101");
    assertEquals(
        "Whole numbers from 1 to 100, the smaller one first.",
        browser.one("#dose-cat-cow-repetitions-problem").getText());
    assertEquals(
        "Hold for 3 seconds at each end of the movement. Do this 5 times, once a day, every day.",
        browser.one(".chosen .sentence").getText());
    assertEquals(List.of(), browser.flaws());
    type("Repetitions: number, or the smaller of two", "100");
    assertEquals("", browser.one("#dose-cat-cow-repetitions-problem").getText());
    type("Sets: number, or the smaller of two", "0");
    browser.press("#person-name");
    assertEquals(
        "1",
        browser.one("[aria-label='Sets: number, or the smaller of two']").getDomProperty("value"));
    assertTrue(address().endsWith("#h=1.cat-cow_r100"), address());
  }

  @Test
  void exercisesComeFromTheirPagesAndFromProgrammes() {
    browser.open(server.address() + "exercises/cat-cow.html");
    browser.press("a[href$='handout.html#add=cat-cow']");
    browser.open(server.address() + "exercises/knee-lift.html");
    browser.press("a[href$='handout.html#add=knee-lift']");
    assertEquals(List.of("Cat and cow", "Knee lift"), texts(".chosen h3"));
    browser.press(".choice [data-do=again]");
    assertEquals(List.of(), texts(".chosen h3"));
    browser.open(server.address() + "programmes/first-week.html");
    browser.press("a[href$='handout.html#p=first-week']");
    assertEquals(5, texts(".chosen h3").size());
    assertEquals("Warm-up", texts(".chosen h3").get(0));
    assertTrue(address().contains("neck-flexion_r2"), address());
  }

  @Test
  void isAccessibleInEveryState() {
    open("");
    assertEquals(List.of(), browser.flaws(), "empty");
    open("#h=1.cat-cow.wall-angel.posture-lift.knee-lift.superman");
    assertEquals(List.of(), browser.flaws(), "read");
    browser.press("[data-do=edit]");
    browser.all(".chosen details summary").forEach(each -> each.sendKeys(Keys.ENTER));
    assertTrue(browser.one(".too-many").getText().startsWith("More than four"));
    assertEquals(List.of(), browser.flaws(), "over four");
    open("#h=1.nowhere.cat-cow");
    assertEquals(List.of(), browser.flaws(), "left out");
  }

  @Test
  void worksFromDiskWithoutACode() {
    browser.open(Built.site().toUri() + "handout.html");
    browser.one("#search").sendKeys("angel");
    assertEquals(1, browser.all(".entry:not([hidden])").size());
    pick("wall-angel");
    assertEquals(0, browser.all(".sheet-link svg").size());
    assertTrue(browser.one(".on-disk").isDisplayed());
    assertTrue(address().endsWith("#h=1.wall-angel"));
    browser.press(".choice [data-do=print]");
    browser.await("window.printed === 1");
    assertEquals(List.of(), browser.console());
    assertEquals(1, browser.driver().findElements(By.cssSelector(".sheet-item")).size());
  }
}
