package org.moveleaf.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.Golden;
import org.moveleaf.testing.TestProject;

/** The site of the minimal project: the text of every page, and one page as a whole. */
class SiteCasesTest {

  private static final Path CASES = Path.of("src/test/cases/site");

  @TempDir private Path folder;

  private Pages pages() {
    return Pages.of(TestProject.copy("minimal", folder));
  }

  @TestFactory
  Stream<DynamicTest> theTextOfEachPage() {
    Pages pages = pages();
    return pages.files().values().stream()
        .filter(file -> file.page() && !file.path().startsWith("find/"))
        .map(file -> dynamicTest(file.path(), () -> run(pages, file.path())));
  }

  private static void run(Pages pages, String path) {
    Document page = Jsoup.parse(pages.page(path));
    page.outputSettings().indentAmount(1);
    Golden.assertMatches(CASES.resolve(path), page.selectFirst("main").outerHtml() + "\n");
  }

  @Test
  void onePageAsAWhole() {
    String page = pages().page("exercises/wall-sit.html").replaceAll("-[0-9a-f]{10}\\.", "-HASH.");
    Golden.assertMatches(CASES.resolve("whole-page.html"), page);
  }

  @Test
  void withoutABaseUrlThereIsNoSiteMapAndNoCanonicalLink() {
    TestProject project = TestProject.copy("minimal", folder);
    project.edit("content/handbook.yaml", "base-url: https://test.example/knees/\n", "");
    Pages pages = Pages.of(project);
    assertFalse(pages.files().containsKey("sitemap.xml"));
    assertFalse(pages.page("index.html").contains("canonical"));
  }

  @Test
  void withABaseUrlPagesNameTheirAddress() {
    TestProject project = TestProject.copy("minimal", folder);
    project.edit(
        "content/handbook.yaml", "https://test.example/knees/", "https://clinic.example/knee");
    Pages pages = Pages.of(project);
    Document page = Jsoup.parse(pages.page("exercises/wall-sit.html"));
    String address = "https://clinic.example/knee/exercises/wall-sit.html";
    assertEquals(address, page.selectFirst("link[rel=canonical]").attr("href"));
    assertEquals(address, page.selectFirst("meta[property=og:url]").attr("content"));
    Document home = Jsoup.parse(pages.page("index.html"));
    assertEquals(
        "https://clinic.example/knee/", home.selectFirst("link[rel=canonical]").attr("href"));
    String map = pages.page("sitemap.xml");
    assertTrue(map.contains("<loc>" + address + "</loc>"));
    assertFalse(map.contains("404"));
    assertFalse(map.contains("offline"));
    assertTrue(pages.page("404.html").contains("href=\"/knee/index.html\""));
  }

  @Test
  void choosingWorksWithoutAScript() {
    Pages pages = pages();
    List<String> links = Jsoup.parse(pages.page("index.html")).select(".finder a").eachAttr("href");
    assertTrue(links.contains("find/position-sitting.html"));
    links.forEach(each -> assertTrue(pages.files().containsKey(each), each));
    Document sitting = Jsoup.parse(pages.page("find/position-sitting.html"));
    assertEquals(List.of("Leg stretch"), sitting.select(".card h2").eachText());
  }

  @Test
  void structuredDataSaysWhatTheDoseIs() {
    String json =
        Jsoup.parse(pages().page("exercises/wall-sit.html"))
            .selectFirst("script[type=application/ld+json]")
            .data();
    Golden.assertMatches(
        CASES.resolve("wall-sit.json"), json.replaceAll("([{\\[,])", "$1\n") + "\n");
  }
}
