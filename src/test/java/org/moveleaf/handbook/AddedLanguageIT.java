package org.moveleaf.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.BuildResult;
import org.moveleaf.diagnostic.Severity;
import org.moveleaf.testing.TaggedPdf;
import org.moveleaf.testing.TestProject;

/** A language is added to a folder that has nothing to do with the first handbook. */
class AddedLanguageIT {

  private static final Path WORDS = Path.of("src/test/cases/translations/pl");

  @TempDir private Path folder;

  private static void build(TestProject project) {
    BuildResult result = project.build();
    assertEquals(
        List.of(),
        result.diagnostics().stream().filter(e -> e.severity() != Severity.NOTICE).toList());
    assertTrue(result.publication().isPresent());
  }

  @Test
  void wordFilesAreAllThatPolishTakes() throws IOException {
    TestProject project = TestProject.copy("minimal", folder).in("pl");
    build(project);
    assertSite(project, "pl");
    Document page = Jsoup.parse(project.page("pl/guide/about-knees.html"));
    assertEquals(1, page.select("main a[href$=#dlaczego-boli]").size());
    try (TaggedPdf pdf = new TaggedPdf(project.output().resolve("pdf/pl/handbook.pdf"))) {
      assertEquals("pl", pdf.document().getDocumentCatalog().getLanguage());
      assertTrue(plain(pdf.text()).contains("Siadprzyścianie"), pdf.text());
    }
    assertTrue(Files.exists(project.output().resolve("pdf/pl/exercises/wall-sit.pdf")));
  }

  @Test
  void aCatalogueAndWordFilesAreAllThatAnyLanguageTakes() throws IOException {
    TestProject project = TestProject.copy("minimal", folder);
    project.edit("content/handbook.yaml", "edition:", "languages: [cs]\ntheme: ours\nedition:");
    for (Path file : TestProject.filesBelow(WORDS)) {
      String name = WORDS.relativize(file).toString().replace(".pl.", ".cs.");
      project.write(name, TestProject.read(file));
    }
    String polish = TestProject.read(Path.of("themes/moveleaf/messages/pl.yaml"));
    project.write("themes/ours/theme.yaml", "api: 1\nparent: moveleaf\n");
    project.write("themes/ours/messages/cs.yaml", polish.replace("name: Polski", "name: Čeština"));
    build(project);
    assertSite(project, "cs");
  }

  /** The same page in both languages, each leading to the other. */
  private static void assertSite(TestProject project, String language) {
    for (String path : List.of("exercises/wall-sit.html", "programmes/first-steps.html")) {
      Document own = Jsoup.parse(project.page(path));
      Document other = Jsoup.parse(project.page(language + "/" + path));
      assertEquals("en-GB", own.selectFirst("html").attr("lang"));
      assertEquals(language, other.selectFirst("html").attr("lang"));
      assertEquals("ltr", other.selectFirst("html").attr("dir"));
      assertEquals("../" + language + "/" + path, own.select("nav.languages a").attr("href"));
      assertEquals("../../" + path, other.select("nav.languages a").attr("href"));
      for (Document page : List.of(own, other)) {
        assertEquals(
            "https://test.example/knees/" + language + "/" + path,
            page.select("link[hreflang=" + language + "]").attr("href"));
        assertEquals(
            "https://test.example/knees/" + path, page.select("link[hreflang=en-GB]").attr("href"));
      }
      assertFalse(other.select("main").text().contains("Hold"));
    }
  }

  @Test
  void aTextThatIsBehindItsSourceSaysSoOnTheSiteAndInPrint() throws IOException {
    TestProject project = TestProject.copy("minimal", folder).in("pl");
    project.edit("content/exercises/wall-sit.md", "2. Hold.", "2. Hold, and breathe.");
    BuildResult result = project.build();
    assertTrue(result.publication().isPresent());
    Document page = Jsoup.parse(project.page("pl/exercises/wall-sit.html"));
    String banner = page.select("p.behind").text();
    assertFalse(banner.isEmpty());
    assertEquals("", Jsoup.parse(project.page("exercises/wall-sit.html")).select(".behind").text());
    assertEquals(
        "", Jsoup.parse(project.page("pl/exercises/leg-stretch.html")).select(".behind").text());
    for (String file : List.of("exercises/wall-sit.pdf", "handbook.pdf")) {
      try (TaggedPdf pdf = new TaggedPdf(project.output().resolve("pdf/pl/" + file))) {
        assertTrue(plain(pdf.text()).contains(plain(banner)), file);
      }
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\u00ad-]+", "");
  }
}
