package org.moveleaf.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.Browser;
import org.moveleaf.testing.Built;
import org.moveleaf.testing.WebServer;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The diary: kept here, taken along as a file, deleted for good. */
@EnabledIf("org.moveleaf.testing.Browser#isInstalled")
class DiaryIT {

  private Browser browser;
  private WebServer server;

  @BeforeEach
  void start() throws IOException {
    browser = Browser.start();
    browser.resize(1280, 900);
    server = new WebServer(Built.site(), "/clinic/back/");
  }

  @AfterEach
  void stop() {
    browser.close();
    server.close();
  }

  private List<String> history() {
    return browser.all(".history td").stream().map(WebElement::getText).toList();
  }

  private void tick(String label) {
    browser.one(".box input[aria-label='" + label + "']").sendKeys(Keys.SPACE);
  }

  private void score(String value) {
    browser.run(
        "document.querySelector('#diary input[name=pain][value=\"" + value + "\"]').click()");
  }

  private String kept() {
    return (String) browser.run("return JSON.stringify(Object.entries(localStorage))");
  }

  /** The list is below what the page begins with: on a phone nobody would see what was added. */
  @Test
  void whoComesToTickAProgrammeIsAtItsBox() {
    browser.resize(360, 740);
    browser.open(server.address() + "programmes/first-week.html");
    browser.press(".chart a");
    assertEquals("First week is on the list.", browser.one(".saved").getText());
    WebElement box = browser.driver().switchTo().activeElement();
    assertEquals("First week", box.getDomAttribute("aria-label"));
    browser.await("document.activeElement.getBoundingClientRect().bottom < innerHeight");
    box.sendKeys(Keys.SPACE);
    assertEquals("First week (once)", browser.one(".history td").getText());
    browser.resize(1280, 900);
  }

  /** An empty list is not told of as one. */
  @Test
  void whatIsPutOnTheListIsNamed() {
    browser.open(server.address() + "diary.html");
    assertEquals(
        "none", browser.run("return getComputedStyle(document.querySelector('.things')).display"));
    new Select(browser.one("#thing")).selectByValue("exercise/cat-cow");
    browser.press(".add button");
    assertEquals("Cat and cow is on the list.", browser.one(".saved").getText());
    assertEquals("Cat and cow", browser.one(".things .thing").getText());
  }

  @Test
  void ticksAndScoresAreKeptTakenAlongAndDeleted(@TempDir Path folder) throws IOException {
    browser.saveInto(folder);
    browser.open(server.address() + "exercises/shoulder-roll.html");
    browser.press("a[href$='diary.html#add=exercise/shoulder-roll']");
    new Select(browser.one("#thing")).selectByValue("programme/first-week");
    browser.press(".add button");
    tick("First week");
    score("7");
    assertEquals(List.of("First week (once)", "7"), history());
    assertTrue(browser.one(".band-meaning").getText().startsWith("Stop: "));
    assertEquals(List.of(), browser.flaws(), "filled");
    browser.press("[data-do=before]");
    score("0");
    assertEquals(List.of("First week (once)", "7", "", "0"), history());
    browser.driver().navigate().refresh();
    assertEquals(List.of("First week (once)", "7", "", "0"), history());

    browser.press("[data-do=export]");
    LocalDate today =
        LocalDate.parse((String) browser.run("return moveleaf.diary.day(new Date())"));
    Path file = folder.resolve("exercise-diary-" + today + ".csv");
    assertEquals(
        "\uFEFF\"Day\",\"Done\",\"Times\",\"Pain\"\r\n"
            + ("\"" + today.minusDays(1) + "\",\"\",\"\",\"0\"\r\n")
            + ("\"" + today + "\",\"First week\",\"1\",\"7\"\r\n"),
        saved(file));

    browser.press("[data-do=delete]");
    assertEquals(List.of(), browser.flaws(), "dialog");
    browser.press("dialog [data-do=keep]");
    assertEquals(4, history().size());
    browser.press("[data-do=delete]");
    browser.press("dialog [data-do=sure]");
    assertEquals(List.of(), history());
    assertEquals("[]", kept());
    List<String> foreign =
        browser.requests().stream()
            .filter(each -> !each.startsWith(server.address()) && !each.startsWith("blob:"))
            .toList();
    assertEquals(List.of(), foreign);
    assertEquals(List.of(), browser.console());
  }

  private static String saved(Path file) throws IOException {
    for (int i = 0; i < 100 && !Files.exists(file); i++) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
    return Files.readString(file);
  }

  @Test
  void aDayHasABoxForEachSessionThatTheDoseAsksFor() {
    browser.open(server.address() + "diary.html#add=handout/1.cat-cow_n3.wall-angel");
    assertEquals(3, browser.all(".box input").size());
    tick("Handout: Cat and cow, Wall angel, 1 of 3");
    tick("Handout: Cat and cow, Wall angel, 2 of 3");
    assertEquals("Handout: Cat and cow, Wall angel (2 times)", history().get(0));
    tick("Handout: Cat and cow, Wall angel, 2 of 3");
    assertEquals("Handout: Cat and cow, Wall angel (once)", history().get(0));
    browser.press(".things .tool-remove");
    assertEquals("Handout: Cat and cow, Wall angel (once)", history().get(0));
  }

  @Test
  void boxesFillFromTheFirstAndStayAsTheyAreShown() {
    browser.open(server.address() + "diary.html#add=handout/1.cat-cow_n3");
    tick("Handout: Cat and cow, 3 of 3");
    assertEquals(List.of(true, false, false), ticked());
    assertEquals(
        "Handout: Cat and cow, 1 of 3",
        browser.driver().switchTo().activeElement().getDomAttribute("aria-label"));
    browser.driver().navigate().refresh();
    assertEquals(List.of(true, false, false), ticked());
    tick("Handout: Cat and cow, 2 of 3");
    tick("Handout: Cat and cow, 1 of 3");
    assertEquals(List.of(true, false, false), ticked());
    assertEquals("Handout: Cat and cow (once)", history().get(0));
  }

  private List<Boolean> ticked() {
    return browser.all(".box input").stream().map(WebElement::isSelected).toList();
  }

  @Test
  void whatIsTickedStaysOnItsDayAndHasNothingToTakeItOffWith() {
    browser.open(server.address() + "diary.html#add=programme/first-week");
    browser.press("[data-do=before]");
    tick("First week");
    browser.press(".things .tool-remove");
    assertEquals(
        "First week is off the list. It stays on this day, where it is ticked.",
        browser.one(".saved").getText());
    assertEquals(1, browser.all(".things li").size());
    assertEquals(0, browser.all(".things .tool-remove").size());
    tick("First week");
    browser.press("[data-do=after]");
    assertEquals(0, browser.all(".things li").size());
    browser.press("[data-do=before]");
    assertEquals(0, browser.all(".things li").size());
  }

  @Test
  void aRowOfTwoBoxesIsOneLineOnAPhone() {
    browser.resize(390, 844);
    browser.open(server.address() + "diary.html#add=programme/desk-break");
    assertEquals(2, browser.all(".box input").size());
    assertEquals(
        1L,
        browser.run(
            "const middle = e => { const r = e.getBoundingClientRect(); return Math.round(r.top + r.height / 2); };"
                + "return new Set(Array.from(document.querySelectorAll('.things .thing, .things .box, .things .tool'),"
                + " middle)).size"));
    browser.open("about:blank");
    browser.open(
        server.address() + "diary.html#add=handout/1.cat-cow_n4.wall-angel.posture-lift.knee-lift");
    assertEquals(
        List.of(),
        browser.run(
            "return Array.from(document.querySelectorAll('.things li')).filter(li =>"
                + " li.querySelector('.tool').getBoundingClientRect().top"
                + " > li.querySelector('.thing').getBoundingClientRect().bottom).map(li => li.textContent)"));
  }

  @Test
  void isOneInAllLanguages() {
    browser.open(server.address() + "es/diary.html");
    String top = (String) browser.run("return moveleaf.diary.key");
    assertEquals("moveleaf-diary:/clinic/back/", top);
    browser.run(
        "const put = (folder, diary) => localStorage.setItem(arguments[0] + folder, JSON.stringify(diary));"
            + "put('', {version: 1, things: ['programme/first-week'], days: {"
            + "  '2026-01-01': {ticks: {'programme/first-week': 2}, pain: null},"
            + "  '2026-01-02': {ticks: {'exercise/cat-cow': 1}, pain: 5}}});"
            + "put('es/', {version: 1, things: ['programme/desk-break', 'programme/first-week'], days: {"
            + "  '2026-01-01': {ticks: {'programme/first-week': 1}, pain: 0},"
            + "  '2026-01-02': {ticks: {'exercise/wall-angel': 1}, pain: 3}}});"
            + "put('ar/', {version: 1, things: [], days: {'2026-01-03': {ticks: {}, pain: 7}}});",
        top);
    browser.open(server.address() + "diary.html");
    List<String> all =
        List.of("", "7", "Cat and cow (once), Wall angel (once)", "5", "First week (2 times)", "0");
    assertEquals(all, history());
    assertEquals(2, browser.all(".things li").size());
    assertEquals(List.of(top), browser.run("return Object.keys(localStorage)"));
    browser.driver().navigate().refresh();
    assertEquals(all, history());

    browser.press(".things li:first-child .box input");
    browser.open(server.address() + "es/diary.html");
    assertEquals(8, history().size());
    browser.press("[data-do=delete]");
    browser.press("dialog [data-do=sure]");
    assertEquals("[]", kept());
    browser.open(server.address() + "diary.html");
    assertEquals(List.of(), history());
    assertEquals(List.of(), browser.console());
  }

  @Test
  void goesOnWithTheNewDayWhenItWasLeftOpenOvernight() {
    browser.beforeEachPage(
        "const Clock = Date; window.late = 0;"
            + "window.Date = class extends Clock {"
            + "  constructor(...of) { if (of.length) { super(...of); } else { super(Clock.now() + late); } }"
            + "};");
    browser.open(server.address() + "diary.html#add=exercise/cat-cow");
    assertEquals("My pain on this day, 0 to 10", browser.one(".pain-scale legend").getText());
    String first = browser.one("#day").getText();
    tick("Cat and cow");
    browser.run("late += 864e5; dispatchEvent(new Event('focus'))");
    assertEquals(List.of(false), ticked());
    assertFalse(browser.one("[data-do=after]").isEnabled());
    tick("Cat and cow");
    assertEquals(List.of("Cat and cow (once)", "", "Cat and cow (once)", ""), history());
    browser.press("[data-do=before]");
    assertEquals(first, browser.one("#day").getText());
    browser.run("late += 864e5; document.dispatchEvent(new Event('visibilitychange'))");
    assertEquals(first, browser.one("#day").getText());
    assertTrue(browser.one("[data-do=after]").isEnabled());
    assertEquals(List.of(), browser.console());
  }

  @Test
  void printsFromTheFirstPageOnHoweverLongItIs() throws IOException {
    browser.open(server.address() + "diary.html");
    browser.run(
        "for (let n = 10; n < 70; n++) {"
            + "  moveleaf.diary.pain('20' + n + '-03-01', n % 10); }"
            + "location.reload()");
    browser.await("document.querySelectorAll('.history tbody tr').length === 60");
    try (PDDocument pdf = Loader.loadPDF(browser.print(8.27, 11.69))) {
      PDFTextStripper first = new PDFTextStripper();
      first.setEndPage(1);
      String text = first.getText(pdf);
      assertTrue(text.contains("1 March 2069"), text);
      assertTrue(pdf.getNumberOfPages() > 1);
    }
  }

  @Test
  void isAccessibleWhileItIsEmpty() {
    browser.open(server.address() + "diary.html");
    assertEquals(List.of(), browser.flaws());
  }

  @Test
  void saysSoWhereTheBrowserKeepsNothing() {
    browser.beforeEachPage(
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }});");
    browser.open(server.address() + "diary.html#add=exercise/cat-cow");
    assertTrue(browser.one(".refused").getText().startsWith("This browser does not let the page"));
    tick("Cat and cow");
    assertEquals("Cat and cow (once)", history().get(0));
    assertEquals(List.of(), browser.flaws(), "refused");
    assertEquals(List.of(), browser.console());
  }

  @Test
  void isNotUpsetByWhatElseLiesInTheStorage() {
    browser.open(server.address() + "diary.html");
    String key = (String) browser.run("return moveleaf.diary.key");
    for (String junk :
        Stream.of(
                "no JSON",
                "7",
                "{\"things\": 3, \"days\": {\"2026-01-01\": 5, \"x\": {}}}",
                "{\"things\": [\"<img>\"], \"days\": {\"2026-01-01\": {\"ticks\": {\"exercise/gone\": 1}, \"pain\": 99}}}")
            .toList()) {
      browser.run("localStorage.setItem(arguments[0], arguments[1])", key, junk);
      browser.driver().navigate().refresh();
      assertTrue(browser.one("#day").isDisplayed(), junk);
    }
    assertEquals(List.of("gone (once)", ""), history());
    assertEquals(List.of(), browser.console());
  }

  @Test
  void worksFromDisk() {
    browser.open(Built.site().toUri() + "diary.html#add=exercise/cat-cow");
    tick("Cat and cow");
    browser.driver().navigate().refresh();
    assertEquals("Cat and cow (once)", history().get(0));
    assertEquals(List.of(), browser.console());
  }
}
