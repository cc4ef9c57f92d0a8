package org.moveleaf.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.BuildResult;
import org.moveleaf.testing.TestProject;

/** A clinic's own theme holds only what differs. */
class ChildThemeTest {

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void aProjectWithAThemeOfItsOwn() {
    project = TestProject.copy("minimal", folder);
    project.edit("content/handbook.yaml", "edition:", "theme: ours\nedition:");
    project.write("themes/ours/theme.yaml", "api: 1\nparent: moveleaf\n");
  }

  private String style() throws IOException {
    try (Stream<Path> files = Files.list(project.output().resolve("site/assets"))) {
      Path css = files.filter(e -> e.toString().endsWith(".css")).findFirst().orElseThrow();
      return Files.readString(css);
    }
  }

  private void build() {
    BuildResult result = project.build();
    assertEquals(List.of(), result.diagnostics());
  }

  @Test
  void nothingOfItsOwnLooksLikeItsParent() throws IOException {
    build();
    String inherited = project.page("index.html");
    project.edit("content/handbook.yaml", "theme: ours\n", "");
    build();
    assertEquals(project.page("index.html"), inherited);
  }

  @Test
  void aTokenIsReplacedOnTheSiteAndInPrint() throws IOException {
    project.write(
        "themes/ours/theme.yaml", "api: 1\nparent: moveleaf\ntokens: {leaf: \"#123456\"}\n");
    build();
    assertTrue(style().contains("--leaf:#123456;"));
    assertFalse(style().contains("--leaf:#1c6b53;"));
    assertTrue(style().contains("--ink:#16302f;"));
  }

  @Test
  void aFontForPagesIsNamedByWhatItIs() throws IOException {
    project.write(
        "themes/ours/theme.yaml",
        "api: 1\nparent: moveleaf\nfonts: [{family: Ours, web: fonts/ours.ttf}]\n");
    Files.createDirectories(project.root().resolve("themes/ours/fonts"));
    Files.copy(
        Path.of("themes/moveleaf/fonts/NotoSans-Regular.ttf"),
        project.root().resolve("themes/ours/fonts/ours.ttf"));
    build();
    assertTrue(style().contains("src:url(fonts/ours.ttf) format(\"truetype\")"));
    assertTrue(style().contains("literata-latin-600.woff2) format(\"woff2\")"));
  }

  @Test
  void aTemplateIsReplacedByOneOfTheSameName() {
    project.write(
        "themes/ours/templates/site/404.ftlh",
        "<#import \"layout.ftlh\" as layout>\n<@layout.frame><h1>Lost?</h1></@layout.frame>\n");
    build();
    Document page = Jsoup.parse(project.page("404.html"));
    assertEquals("Lost?", page.select("main h1").text());
    assertEquals(1, page.select("header.site-header").size());
  }

  @Test
  void aTemplateThatAsksForNothingIsToldWhatThereIs() {
    assertEquals("one of: page, site", hintFor("${clinic.name}"));
    assertEquals("did you mean `title`?", hintFor("${page.titel}"));
    assertEquals(
        "write `!` behind what may be absent, or ask with `<#if site.licence??>`",
        hintFor("${site.licence}"));
  }

  private String hintFor(String template) {
    project.write("themes/ours/templates/site/404.ftlh", template + "\n");
    return project.buildSite().diagnostics().get(0).hint().orElseThrow();
  }

  @Test
  void aMessageIsReplacedAndTheOthersStay() {
    project.write("themes/ours/messages/en.yaml", "site:\n  exercises: Moves\n");
    build();
    Document page = Jsoup.parse(project.page("index.html"));
    assertEquals("Moves", page.select("header nav li").first().text());
    assertEquals("Programmes", page.select("header nav li").get(1).text());
  }

  @Test
  void aStyleSheetIsAddedBehindThoseOfTheParent() throws IOException {
    project.write(
        "themes/ours/theme.yaml", "api: 1\nparent: moveleaf\nsite-styles: [site/ours.css]\n");
    project.write("themes/ours/site/ours.css", "h1 { color: red }\n");
    build();
    assertTrue(style().strip().endsWith("h1 { color: red }"));
  }

  @Test
  void aThemeThatIsItsOwnAncestorIsReported() {
    project.write("themes/ours/theme.yaml", "api: 1\nparent: ours\n");
    assertEquals("theme/circle", project.build().diagnostics().get(0).code().toString());
  }

  @Test
  void aThemeForAnotherVersionIsReported() {
    project.write("themes/ours/theme.yaml", "api: 2\nparent: moveleaf\n");
    assertEquals("theme/out-of-range", project.build().diagnostics().get(0).code().toString());
  }

  @Test
  void aBrokenMessageIsReportedWhereItStands() {
    project.write("themes/ours/messages/en.yaml", "site:\n  exercises: \"{n, plural, one {\"\n");
    assertEquals(
        "themes/ours/messages/en.yaml:2:14",
        project.build().diagnostics().get(0).range().toString());
  }
}
