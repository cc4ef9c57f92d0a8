package org.moveleaf.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.Browser;
import org.moveleaf.testing.TestProject;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A handbook with more exercises than one page shows, from disk. */
@EnabledIf("org.moveleaf.testing.Browser#isInstalled")
class LongListIT {

  private static final int COPIES = 448;

  @TempDir private static Path folder;
  private static Path site;
  private static Browser browser;

  @BeforeAll
  static void start() {
    TestProject project = TestProject.copy("minimal", folder).copyExercise("wall-sit", COPIES);
    assertFalse(project.buildSite().hasErrors());
    site = project.output().resolve("site");
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @BeforeEach
  void asADesk() {
    browser.scripts(true);
    browser.resize(1280, 900);
    browser.open("about:blank");
    browser.console();
  }

  private static void open(String path) {
    browser.open(site.toUri() + path);
  }

  private static int shown() {
    return browser.all("#cards > .entry").size();
  }

  private static void awaitStatus(String words) {
    browser.await("document.querySelector('.status').textContent === '" + words + "'");
  }

  @Test
  void withoutAScriptEveryExerciseIsOnOneOfThePages() {
    browser.scripts(false);
    open("exercises/index.html");
    assertEquals(200, shown());
    browser.press("a[rel=next]");
    assertEquals(200, browser.all(".cards .card").size());
    assertTrue(browser.one("h1").getText().endsWith(", page 2"));
    browser.press("a[rel=next]");
    assertEquals(50, browser.all(".cards .card").size());
    assertEquals(0, browser.all("a[rel=next]").size());
    assertEquals("3", browser.one(".pages [aria-current]").getText());
  }

  @Test
  void searchAndFiltersFindWhatIsNotOnThePage() {
    open("exercises/index.html");
    awaitStatus("450 exercises match");
    browser.one("#search").sendKeys("447");
    awaitStatus("1 exercise matches");
    WebElement found = browser.one("#cards h2 a");
    assertEquals("Copy 447 of it", found.getText());
    assertTrue(found.getDomProperty("href").endsWith("/exercises/copy-447.html"));
    assertEquals("Moderate", browser.one("#cards .level").getText());
    browser.press("#filters [type=reset]");
    awaitStatus("450 exercises match");
    new Select(browser.one("#filter-position")).selectByValue("sitting");
    awaitStatus("1 exercise matches");
    assertEquals("Leg stretch", browser.one("#cards h2 a").getText());
    assertEquals(List.of(), browser.console());
  }

  @Test
  void aSearchInTheAddressIsShown() {
    open("exercises/index.html#search=447");
    awaitStatus("1 exercise matches");
    assertEquals("Copy 447 of it", browser.one("#cards h2 a").getText());
  }

  @Test
  void theKeyboardGoesOnWhereTheListWent() {
    open("exercises/index.html");
    browser.one("#search").sendKeys("copy");
    awaitStatus("448 exercises match");
    int before = shown();
    browser.one("#more button").sendKeys(Keys.ENTER);
    browser.await("document.activeElement.matches('#cards h2 a')");
    assertTrue(shown() > before);
    assertEquals(List.of(), browser.console());
    assertEquals(List.of(), browser.flaws());
  }

  @Test
  void aHandoutLoadsTheExercisesThatItNames() {
    open("handout.html");
    browser.one("#search").sendKeys("447");
    awaitStatus("1 exercise matches");
    browser.press("[data-pick=copy-447]");
    browser.await("document.querySelector('#sheet .steps li')");
    assertEquals("Take out", browser.one("[data-pick=copy-447]").getText());
    open("follow.html#h=1.copy-447.leg-stretch");
    browser.await("document.querySelectorAll('.plan li').length === 2");
    open("diary.html#add=exercise/copy-447");
    browser.await("document.querySelector('.things .thing')");
    assertEquals("Copy 447 of it", browser.one(".things .thing").getText());
    open("handout.html#h=1.copy-001.nowhere");
    browser.await("document.querySelector('#sheet .left-out li')");
    assertEquals("Copy 001 of it", browser.one(".sheet-item h2").getText());
    assertEquals(List.of(), browser.console());
  }

  @Test
  void theDiaryDoesNotOfferHundredsInAMenu() {
    open("diary.html");
    List<WebElement> programmes = browser.all("#thing option[value^='programme/']");
    assertEquals(1 + programmes.size(), browser.all("#thing option").size());
    browser.press(".from-page a");
    browser.await("location.pathname.endsWith('/exercises/index.html')");
    open("exercises/copy-447.html");
    browser.press("a[href*='diary.html#add=']");
    browser.await("document.querySelector('.things .thing')");
    assertEquals("Copy 447 of it", browser.one(".things .thing").getText());
    assertEquals(List.of(), browser.console());
  }
}
