package org.moveleaf.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

/** The site without a network, and while a new version takes the place of an old one. */
@EnabledIf("org.moveleaf.testing.Browser#isInstalled")
class OfflineIT {

  private static final String PAGE = "exercises/wall-sit.html";

  @TempDir private Path folder;
  private Browser browser;

  @BeforeEach
  void start() {
    browser = Browser.start();
    browser.resize(1280, 900);
  }

  @AfterEach
  void stop() {
    browser.close();
  }

  /** Opens a page and waits until the whole site is kept. */
  private void visit(String address) {
    browser.open(address);
    browser.run(
        "navigator.serviceWorker.ready.then(r => { const w = r.active;"
            + "const look = () => { window.kept = w.state === 'activated'; }; look(); w.onstatechange = look; });");
    browser.await("window.kept");
  }

  @Test
  void everyPageOpensWithoutANetwork() throws IOException {
    try (WebServer server = new WebServer(Built.site(), "/clinic/back/")) {
      visit(server.address() + "index.html");
      server.close();
      for (String page : Built.pages()) {
        browser.open(server.address() + page);
        assertFalse(browser.one("h1").getText().isBlank(), page);
      }
      browser.open(server.address());
      assertEquals("Upper Back Pain", browser.one("h1").getText());
      browser.open(server.address() + "exercises/cat-cow.html");
      browser.await(
          "Array.from(document.querySelectorAll('.stages img')).every(i => i.naturalWidth > 0)");
      browser.press(".play button");
      browser.await("document.querySelector('.film img').naturalWidth > 0");
      assertEquals(
          true, browser.run("return document.fonts.check('16px \"Atkinson Hyperlegible Next\"')"));
      browser.open(server.address() + "handout.html#h=1.cat-cow");
      assertEquals("Cat and cow", browser.one(".sheet-item h2").getText());
    }
  }

  /** Also in a folder that the handbook does not name, and of a language that was not opened. */
  @ParameterizedTest
  @ValueSource(strings = {"pdf/handbook.pdf", "es/exercises/cat-cow.html", "nowhere/at/all.html"})
  void whatWasNotKeptIsSaidToBeOnTheNetworkOnly(String path) throws IOException {
    try (WebServer server = new WebServer(Built.site(), "/clinic/back/")) {
      visit(server.address() + "index.html");
      server.close();
      browser.open(server.address() + path);
      assertEquals("This page is not on this device", browser.one("h1").getText());
      assertEquals(server.address() + path, browser.driver().getCurrentUrl());
      assertEquals(
          server.address() + path,
          browser.run("return document.querySelector('.actions a').href"),
          "to try again");
      assertEquals(true, browser.run("return document.styleSheets[0].cssRules.length > 0"));
      assertEquals(List.of(), browser.flaws());
      browser.press(".help-link");
      assertEquals("Get help", browser.one("h1").getText());
    }
  }

  /** The minimal project, with a word that tells its version. */
  private Path version(String word) {
    TestProject project = TestProject.copy("minimal", folder.resolve(word));
    project.edit("content/exercises/wall-sit.md", "title: Wall sit", "title: Wall sit " + word);
    assertTrue(project.build().publication().isPresent());
    return project.output().resolve("site");
  }

  private String title(String page) {
    browser.open(page);
    return browser.one("h1").getText();
  }

  @Test
  void aNewVersionWaitsAndIsNeverMixedWithTheOld() throws IOException {
    Path one = version("one");
    Path two = version("two");
    try (WebServer server = new WebServer(one, "/clinic/")) {
      visit(server.address() + "index.html");
      server.serve(two);
      browser.open(server.address() + "index.html");
      browser.run("navigator.serviceWorker.getRegistration().then(r => r.update())");
      browser.run(
          "window.waits = false; setInterval(() => navigator.serviceWorker.getRegistration().then(r => { window.waits = !!r.waiting; }), 50)");
      browser.await("window.waits");
      // All pages and what they load are still those of the first.
      assertEquals("Wall sit one", title(server.address() + PAGE));
      browser.open(server.address() + "handout.html#h=1.wall-sit");
      assertEquals("Wall sit one", browser.one(".sheet-item h2").getText());
      browser.open("about:blank");
      browser.open("data:text/html,closed");
      browser.await("new Promise(r => setTimeout(r, 1000)) && true");
      assertEquals("Wall sit two", again(server.address() + PAGE, "Wall sit two"));
      browser.open(server.address() + "handout.html#h=1.wall-sit");
      assertEquals("Wall sit two", browser.one(".sheet-item h2").getText());
      browser.run("caches.keys().then(k => { window.names = k.length; })");
      browser.await("window.names === 1");
    }
  }

  /** Opens a page until the browser has changed over, which it does in its own time. */
  private String again(String address, String wanted) {
    String title = "";
    for (int i = 0; i < 40 && !title.equals(wanted); i++) {
      browser.open("about:blank");
      browser.await(
          "(() => { const end = Date.now() + 100; while (Date.now() < end) {} return true; })()");
      title = title(address);
    }
    return title;
  }

  @Test
  void aHostInTheMiddleOfAnUpdateDoesNotGetAMixIn() throws IOException {
    Path one = version("one");
    Path two = version("two");
    Path half = folder.resolve("half");
    for (Path file : TestProject.filesBelow(one)) {
      Path target = half.resolve(one.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
    Files.writeString(half.resolve("sw.js"), TestProject.read(two.resolve("sw.js")));
    try (WebServer server = new WebServer(one, "/clinic/")) {
      visit(server.address() + "index.html");
      server.serve(half);
      browser.open(server.address() + "index.html");
      browser.run(
          "navigator.serviceWorker.getRegistration().then(r => r.update()).then(r => { const w = r.installing;"
              + "if (w) { w.onstatechange = () => { window.ended = w.state; }; } else { window.ended = 'none'; } },"
              + " () => { window.ended = 'refused'; })");
      browser.await("window.ended");
      assertEquals("Wall sit one", title(server.address() + PAGE));
      browser.run(
          "navigator.serviceWorker.getRegistration().then(r => { window.waiting = !!r.waiting; })");
      browser.await("window.waiting === false");
      browser.run("caches.keys().then(k => { window.names = k.length; })");
      browser.await("window.names === 1");
    }
  }

  /** More exercises than anybody wants on a phone. */
  private Path longVersion(String word) {
    TestProject project = TestProject.copy("minimal", folder.resolve(word));
    project.edit("content/exercises/wall-sit.md", "title: Wall sit", "title: Wall sit " + word);
    project.copyExercise("wall-sit", 250);
    assertFalse(project.buildSite().hasErrors());
    return project.output().resolve("site");
  }

  private void awaitSeen(String page) {
    browser.run("window.seen = false;");
    browser.run(
        "setInterval(() => caches.match(new URL('"
            + page
            + "', location.href)).then(r => { window.seen = !!r; }), 50)");
    browser.await("window.seen");
  }

  @Test
  void ofALongHandbookWhatWasLookedAtIsKept() throws IOException {
    Path one = longVersion("one");
    String script = TestProject.read(one.resolve("sw.js"));
    assertFalse(script.contains("\"exercises/copy-"));
    assertFalse(script.contains("\"assets/exercises-"));
    assertTrue(script.contains("\"exercises/index.html\":\"sha256-"));
    Path two = longVersion("two");
    try (WebServer server = new WebServer(one, "/clinic/")) {
      // As by the code on a sheet: the first page that is ever opened.
      visit(server.address() + PAGE);
      awaitSeen("wall-sit.html");
      browser.open(server.address() + "exercises/copy-001.html");
      awaitSeen("copy-001.html");
      server.serve(two);
      assertEquals("Wall sit two", title(server.address() + PAGE));
      awaitSeen("wall-sit.html");
      server.close();
      assertEquals("Wall sit two", title(server.address() + PAGE));
      assertEquals(true, browser.run("return document.styleSheets[0].cssRules.length > 0"));
      assertEquals("Copy 001 of it", title(server.address() + "exercises/copy-001.html"));
      assertEquals(
          "This page is not on this device", title(server.address() + "exercises/copy-200.html"));
      assertEquals("Get help", title(server.address() + "safety.html"));
      browser.open(server.address());
      assertFalse(browser.one("h1").getText().isBlank());
    }
  }

  /** Each language is kept by itself: a reader takes along the one that is read. */
  @ParameterizedTest
  @ValueSource(strings = {"", "es", "ar"})
  void theListOfFilesIsTheSiteWithoutThePdfs(String language) {
    Path site = Built.site().resolve(language);
    String script = TestProject.read(site.resolve("sw.js"));
    String list =
        script.substring(
            script.indexOf("FILES = ") + 8, script.indexOf(";\n", script.indexOf("FILES")));
    JsonObject files = JsonParser.parseString(list).getAsJsonObject();
    List<String> expected =
        TestProject.filesBelow(site).stream()
            .map(each -> site.relativize(each).toString().replace('\\', '/'))
            .filter(each -> !each.matches("(pdf|es|ar)/.*|sw\\.js"))
            .toList();
    assertEquals(expected, files.keySet().stream().sorted().toList());
  }

  @Test
  void theManifestNamesIconsThatAreThere() {
    JsonObject manifest =
        JsonParser.parseString(TestProject.read(Built.site().resolve("manifest.webmanifest")))
            .getAsJsonObject();
    assertEquals("Upper Back Pain", manifest.get("name").getAsString());
    manifest
        .getAsJsonArray("icons")
        .forEach(
            icon ->
                assertTrue(
                    Files.exists(
                        Built.site().resolve(icon.getAsJsonObject().get("src").getAsString()))));
  }
}
