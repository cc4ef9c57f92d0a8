package org.moveleaf.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.moveleaf.testing.Built;
import org.moveleaf.testing.WebKit;
import org.moveleaf.testing.WebServer;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

/** What patients do most, in the engine of the browsers on every iPhone. */
@EnabledIf("org.moveleaf.testing.WebKit#isInstalled")
class WebKitIT {

  private static final List<String> KINDS =
      List.of(
          "index.html",
          "exercises/index.html",
          "exercises/cat-cow.html",
          "programmes/first-week.html",
          "guide/causes.html",
          "handout.html",
          "follow.html#p=first-week",
          "diary.html",
          "safety.html",
          "print.html",
          "ar/exercises/cat-cow.html");

  private static WebKit browser;
  private static WebServer server;

  @BeforeAll
  static void start() throws IOException {
    server = new WebServer(Built.site(), "/clinic/back/");
    browser = WebKit.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  /** Another fragment of a page that is open would be a change of its own. */
  private static void open(String path) {
    browser.open("about:blank");
    browser.open(server.address() + path);
  }

  private static List<String> texts(String selector) {
    return browser.all(selector).stream().map(WebElement::getText).toList();
  }

  private static void press(String what) {
    browser.press("main > div:not([hidden]) [data-do=" + what + "]");
  }

  private static void search(String words) {
    WebElement field = browser.one("#search");
    field.clear();
    field.sendKeys(words);
  }

  @Test
  void everyKindOfPageFitsWithItsPicturesAndFonts() {
    for (String kind : KINDS) {
      open(kind);
      assertEquals(
          true, browser.run("return document.documentElement.scrollWidth <= innerWidth"), kind);
      browser.await("Array.from(document.images).every(i => i.loading === 'lazy' || i.complete)");
      assertEquals(
          List.of(),
          browser.run(
              "return Array.from(document.images, i => i.complete && !i.naturalWidth ? i.src : '')"
                  + ".filter(Boolean)"),
          kind);
      browser.await("document.fonts.status === 'loaded'");
      assertEquals(
          true,
          browser.run("return document.fonts.check('16px \"Atkinson Hyperlegible Next\"')"),
          kind);
    }
  }

  @Test
  void searchAndFiltersFindExercises() {
    open("exercises/index.html");
    search("arm slides");
    assertEquals("Wall angel", texts("#cards .entry:not([hidden]) h2").get(0));
    search("sholder rol");
    assertEquals("Shoulder roll", texts("#cards .entry:not([hidden]) h2").get(0));
    open("exercises/index.html#position=sitting&equipment=none");
    List<String> sitting = texts("#cards .entry:not([hidden]) h2");
    assertTrue(sitting.contains("Scapular squeeze"), sitting.toString());
    assertFalse(sitting.contains("Knee lift"), sitting.toString());
  }

  @Test
  void figuresMoveForThoseWhoWantThem() {
    open("exercises/cat-cow.html");
    browser.press(".moves button");
    browser.await("Array.from(document.querySelectorAll('.moves img')).every(i => i.complete)");
    byte[] first = browser.one(".moves").getScreenshotAs(OutputType.BYTES);
    // It may be holding a position.
    for (int i = 0; i < 20; i++) {
      browser.run("window.since = performance.now()");
      browser.await("performance.now() > window.since + 500");
      if (!Arrays.equals(first, browser.one(".moves").getScreenshotAs(OutputType.BYTES))) {
        return;
      }
    }
    fail("it stands still");
  }

  @Test
  void aHandoutComesBackFromItsLink() {
    open("handout.html");
    browser.press("[data-pick='cat-cow']");
    browser.press("[data-pick='wall-angel']");
    String link = browser.one("#link").getDomProperty("value");
    assertEquals(server.address() + "handout.html#h=1.cat-cow.wall-angel", link);
    open("handout.html#h=1.cat-cow_r8-12_n2.wall-angel");
    assertEquals(List.of("Cat and cow", "Wall angel"), texts("#sheet .sheet-item h2"));
    assertEquals(
        "Hold for 3 seconds at each end of the movement. Do this 8 to 12 times, twice a day, every day.",
        texts("#sheet .sentence").get(0));
    assertEquals(1, browser.all(".sheet-link svg").size());
  }

  @Test
  void aSessionIsFollowedAndStandsInTheDiary() {
    open("follow.html#p=first-week");
    press("start");
    press("go");
    browser.await(
        "/^[0-2]:[0-5][0-9]$/.test(document.querySelector('[data-show=clock]').textContent)");
    for (int i = 0; i < 20 && !browser.one("h1").getText().equals("Well done"); i++) {
      press("next");
    }
    assertEquals("Well done", browser.one("h1").getText());
    press("tick");
    browser.run("document.querySelector('#end input[value=\"4\"]').click()");
    open("diary.html");
    assertEquals(List.of("First week (once)", "4"), texts(".history td"));
    browser.press("[data-do=delete]");
    browser.press("dialog [data-do=sure]");
    assertEquals(List.of(), texts(".history td"));
  }

  @Test
  void theFilmOfAHoldShowsAllItsPicturesBesideEachOther() {
    open("follow.html#h=1.knee-to-chest");
    press("start");
    press("go");
    assertEquals(10L, browser.framesOfTheFilm());
  }

  @Test
  void worksFromDisk() {
    browser.open(Built.site().toAbsolutePath().toUri() + "exercises/index.html");
    search("angel");
    assertEquals(List.of("Wall angel"), texts("#cards .entry:not([hidden]) h2"));
    browser.open(Built.site().toAbsolutePath().toUri() + "handout.html");
    browser.press("[data-pick='cat-cow']");
    assertEquals(List.of("Cat and cow"), texts(".chosen h3"));
  }
}
