package org.moveleaf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.testing.TestProject;

class BuildTest {

  @TempDir private Path folder;

  @Test
  void writesASiteAndABook() {
    TestProject project = TestProject.copy("minimal", folder);
    BuildResult result = project.build();
    assertEquals(List.of(), result.diagnostics());
    assertEquals(7, result.publication().orElseThrow().pdfs());
    assertTrue(Files.exists(project.output().resolve("site/index.html")));
    assertTrue(Files.exists(project.output().resolve("pdf/handbook.pdf")));
    assertTrue(Files.exists(project.output().resolve("site/pdf/handbook.pdf")));
    for (String each : List.of("exercises/wall-sit", "exercises/leg-stretch", "cards", "booklet")) {
      assertTrue(Files.exists(project.output().resolve("pdf/" + each + ".pdf")), each);
    }
  }

  @Test
  void aWayToStandIsPicturedByAnExerciseThatHasAFigure() {
    TestProject project = TestProject.copy("minimal", folder);
    project.edit(
        "content/exercises/leg-stretch.md",
        "position: [sitting, standing]",
        "position: [standing, sitting]");
    project.write(
        "content/figures/leg-stretch.yaml",
        TestProject.read(Path.of("content/figures/knee-bend.yaml"))
            .replace("shows: 1-4", "shows: 1"));
    project.build();
    String home = TestProject.read(project.output().resolve("site/index.html"));
    int choice = home.indexOf("find/position-standing.html");
    String tile = home.substring(choice, home.indexOf("</a>", choice));
    assertTrue(tile.contains("figures/leg-stretch"), tile);
  }

  @Test
  void aPosterThatIsTooLongIsNotToldToShortenSteps() {
    TestProject project = TestProject.copy("minimal", folder);
    StringBuilder parts = new StringBuilder("phases:\n");
    for (int repetitions = 1; repetitions <= 40; repetitions++) {
      parts.append(
          """
            - weeks: 1
              sessions-per-day: 1
              days-per-week: 3
              exercises: [{exercise: wall-sit, dose: {repetitions: %d}, why: one more each week}]
          """
              .formatted(repetitions));
    }
    project.edit("content/programmes/first-steps.md", "phases:\n", parts.toString());
    List<String> hints =
        project.build().diagnostics().stream()
            .filter(each -> each.message().startsWith("posters/"))
            .map(each -> each.hint().orElseThrow())
            .toList();
    assertEquals(
        List.of("let parts share exercises and doses, or make two programmes of it"), hints);
  }

  @Test
  void aVariationIsToldOnceInALeaflet() throws IOException {
    TestProject project = TestProject.copy("minimal", folder);
    project.edit(
        "content/exercises/wall-sit.md",
        "reviewed:",
        "variations: [{id: ball, title: With a ball, equipment: [wall, exercise-ball]}]\nreviewed:");
    project.edit(
        "content/exercises/wall-sit.md",
        "When you can do both sets.",
        "When you can do both sets.\n\n## Variations\n### With a ball\nPut a ball behind you.");
    String part =
        """
          - weeks: 2
            sessions-per-day: 1
            days-per-week: 3
            exercises: [{exercise: wall-sit, variation: ball}]
        """;
    project.edit("content/programmes/first-steps.md", "phases:\n", "phases:\n" + part + part);
    assertEquals(List.of(), project.build().diagnostics());
    try (PDDocument leaflet =
        Loader.loadPDF(project.output().resolve("pdf/programmes/first-steps.pdf").toFile())) {
      String text = new PDFTextStripper().getText(leaflet).replaceAll("\\s+", " ");
      assertEquals(2, text.split("Put a ball behind you\\.").length, text);
      assertEquals(3, text.split("Do it as before").length, text);
    }
  }

  /** The engine's own style sheet gives such text a typeface that no PDF embeds. */
  @Test
  void textSetAsCodeIsPrintedToo() {
    TestProject project = TestProject.copy("minimal", folder);
    project.edit(
        "content/exercises/wall-sit.md",
        "Trains your thigh muscles.",
        "Trains your `thigh` muscles.\n\n    Set in.\n\n");
    assertTrue(project.build().publication().isPresent());
  }

  @Test
  void everyClinicGetsItsOwnSiteAndPapersFromOneContent() {
    TestProject project = TestProject.copy("minimal", folder);
    project.write(
        "content/brands/north.yaml",
        """
        name: Northside Clinic
        phone: 01632 960 777
        base-url: https://north.example/
        colours: {main: "#123a7a", accent: "#e0a030"}
        """);
    project.edit(
        "content/handbook.yaml",
        "clinic:",
        "editions: [{id: north-copies, brand: north, ink: black-and-white, make: [sheets]}]\nclinic:");
    assertEquals(List.of(), project.build().diagnostics());
    Path north = project.output().resolve("brands/north");
    String page = TestProject.read(north.resolve("site/exercises/wall-sit.html"));
    assertTrue(page.contains("Northside Clinic"), page);
    assertTrue(page.contains("https://north.example/exercises/wall-sit.html"), page);
    assertTrue(Files.exists(north.resolve("pdf/exercises/wall-sit.pdf")));
    assertTrue(Files.exists(project.output().resolve("pdf/north-copies/exercises/wall-sit.pdf")));
    TestProject.delete(project.root().resolve("content/brands"));
    project.edit(
        "content/handbook.yaml",
        "editions: [{id: north-copies, brand: north, ink: black-and-white, make: [sheets]}]\n",
        "");
    assertEquals(List.of(), project.build().diagnostics());
    assertTrue(!Files.exists(project.output().resolve("brands")), "the old clinic is still there");
  }

  @Test
  void aPdfThatSomebodyHasChangedIsSetAnew() throws IOException {
    TestProject project = TestProject.copy("minimal", folder);
    project.build();
    Path sheet = project.output().resolve("pdf/exercises/wall-sit.pdf");
    byte[] before = Files.readAllBytes(sheet);
    Files.writeString(sheet, "not a PDF any more");
    project.build();
    assertArrayEquals(before, Files.readAllBytes(sheet));
  }

  @Test
  void writesTheSameBytesTwiceWhereverItRuns() throws IOException {
    TestProject one = TestProject.copy("minimal", folder.resolve("one"));
    TestProject two = TestProject.copy("minimal", folder.resolve("two"));
    one.build();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      two.build();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    List<Path> files = published(one);
    assertEquals(files.size(), published(two).size());
    for (Path file : files) {
      Path other = two.output().resolve(one.output().relativize(file).toString());
      assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(other), file::toString);
    }
  }

  /**
   * All but the note of when files were written, by which a build sees that nothing has changed.
   */
  private static List<Path> published(TestProject project) {
    return TestProject.filesBelow(project.output()).stream()
        .filter(each -> !each.endsWith("last-build"))
        .toList();
  }

  @Test
  void nothingIsMadeAnewWhereNothingHasChanged() throws IOException {
    TestProject project = TestProject.copy("minimal", folder);
    assertFalse(project.build().unchanged());
    assertTrue(project.build().unchanged());
    Path page = project.output().resolve("site/index.html");
    Files.writeString(page, "touched");
    assertFalse(project.build().unchanged());
    assertTrue(TestProject.read(page).contains("<!DOCTYPE html>"));
    project.edit("content/handbook.yaml", "title: Knee Pain", "title: Sore Knees");
    assertFalse(project.build().unchanged());
    assertTrue(TestProject.read(page).contains("Sore Knees"));
    Files.delete(page);
    assertFalse(project.build().unchanged());
    assertTrue(Files.exists(page));
  }

  /** What is the other side of a figure changes with it. */
  @Test
  void theOtherSideOfAFigureIsDrawnAnewWithIt() {
    TestProject project = TestProject.copy("minimal", folder);
    project.write("content/figures/leg-stretch.yaml", STRETCH);
    project.write("content/figures/wall-sit.yaml", "other-side-of: leg-stretch\n");
    assertTrue(project.build().publication().isPresent());
    String before = pictures(project, "wall-sit");
    project.edit("content/figures/leg-stretch.yaml", "flex: 20", "flex: 60");
    assertTrue(project.build().publication().isPresent());
    assertNotEquals(before, pictures(project, "wall-sit"));
  }

  private static final String STRETCH =
      """
      person: ana
      view: left
      base: standing
      stages:
        - shows: start
          left-arm: {flex: 20}
      """;

  private static String pictures(TestProject project, String exercise) {
    String page =
        TestProject.read(project.output().resolve("site/exercises/" + exercise + ".html"));
    return Pattern.compile("figures/[^\"]+\\.svg")
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining(" "));
  }

  /** The second build of a project poses nothing anew either. */
  @Test
  void theFirstBuildRemembersWhichFiguresAreSound() {
    TestProject project = TestProject.copy("minimal", folder);
    project.write(
        "content/figures/wall-sit.yaml",
        TestProject.read(Path.of("content/figures/knee-bend.yaml"))
            .replace("shows: 1-4", "shows: 1"));
    assertTrue(project.build().publication().isPresent());
    Path list = project.output().resolve(".moveleaf/sound-figures");
    assertEquals(1, TestProject.read(list).lines().count());
  }

  /** What a build warned of, one that has nothing to do says again. */
  @Test
  void warningsStandWhereNothingHasChanged() {
    TestProject project = TestProject.copy("minimal", folder);
    // Accents that are characters of their own, as some programs copy them, are not counted.
    project.edit(
        "content/exercises/wall-sit.md", "## Start", "## Start\nNai\u0308ve: we can cure you.\n");
    BuildResult first = project.build();
    assertFalse(first.diagnostics().isEmpty());
    BuildResult second = project.build();
    assertTrue(second.unchanged());
    assertEquals(
        first.diagnostics().stream().map(HumanFormat::format).toList(),
        second.diagnostics().stream().map(HumanFormat::format).toList());
  }

  @Test
  void anErrorLeavesTheEarlierOutputAsItWas() throws IOException {
    TestProject project = TestProject.copy("minimal", folder);
    project.build();
    List<String> before = state(project.output());
    project.edit("content/exercises/wall-sit.md", "level: 2", "level: 9");
    assertTrue(project.build().hasErrors());
    assertEquals(before, state(project.output()));
  }

  private static List<String> state(Path output) throws IOException {
    return TestProject.filesBelow(output).stream()
        .map(
            file -> {
              try {
                return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            })
        .toList();
  }

  @Test
  void anotherClinicInAnotherLanguageBuildsFromItsContentFolderAlone() {
    TestProject project = TestProject.copy("german", folder);
    BuildResult result = project.build();
    assertEquals(List.of(), result.diagnostics());
    String page = project.page("exercises/handtuch.html");
    assertTrue(page.contains("<html lang=\"de\""), page);
    assertTrue(page.contains("2 Durchgänge mit je 8 bis 10 Wiederholungen"), page);
    assertTrue(page.contains("Geprüft von Dr. Eva Muster am 1. Februar 2026"), page);
    assertTrue(page.contains("Handtuch"), page);
  }

  @Test
  void aDocumentThatIsTooLongIsToldBeforeAnythingIsPublished() {
    TestProject project = TestProject.copy("minimal", folder);
    project.edit(
        "content/handbook.yaml",
        "pain-scale:",
        "checks:\n  print/too-long: {severity: error, because: one page each}\npain-scale:");
    project.edit(
        "content/exercises/wall-sit.md",
        "Trains your thigh muscles.",
        "It trains your thigh muscles well.\n\n".repeat(60));
    BuildResult result = project.build();
    assertEquals(
        List.of("print/too-long"),
        result.diagnostics().stream()
            .filter(Diagnostic::isError)
            .map(each -> each.code().toString())
            .distinct()
            .toList());
    assertTrue(result.publication().isEmpty());
    assertFalse(project.output().resolve("site").toFile().exists());
  }

  @Test
  void wordsBeyondTheEdgeOfThePaperAreToldOfAllDocumentsBeforeAnythingIsPublished() {
    TestProject project = TestProject.copy("minimal", folder);
    project.edit("content/handbook.yaml", "edition:", "theme: ours\nedition:");
    project.write(
        "themes/ours/theme.yaml", "api: 1\nparent: moveleaf\nprint-styles: [print/ours.css]\n");
    project.write("themes/ours/print/ours.css", "h1 { margin-left: 300mm }\n");
    BuildResult result = project.build();
    assertEquals(
        Set.of("print/beyond-edge"),
        result.diagnostics().stream()
            .filter(Diagnostic::isError)
            .map(each -> each.code().toString())
            .collect(Collectors.toSet()));
    assertTrue(result.diagnostics().stream().filter(Diagnostic::isError).count() > 3);
    assertTrue(result.publication().isEmpty());
    assertFalse(project.output().resolve("site").toFile().exists());
  }

  @Test
  void ofATextThatCannotBeReadNothingElseIsMissed() {
    TestProject project = TestProject.copy("minimal", folder);
    project.edit(
        "content/exercises/wall-sit.md", "Trains your thigh muscles.", "Well. ".repeat(3_000));
    assertEquals(
        List.of("markdown/too-long"),
        project.check().diagnostics().stream().map(each -> each.code().toString()).toList());
  }

  @Test
  void aTextWhoseReviewIsOverdueSaysSo() {
    TestProject project = TestProject.copy("minimal", folder);
    project.edit("content/safety.md", "next: 2027-01-15", "next: 2026-01-31");
    BuildResult result = project.build();
    assertEquals(
        List.of("review/expired"),
        result.diagnostics().stream().map(each -> each.code().toString()).toList());
    assertTrue(project.page("safety.html").contains("was due for review on 31 January 2026"));
  }

  /** The handbook in large print and the booklet are the same pages, set once. */
  @Test
  void theBookletIsTheSameWithTheLargePrintAndWithoutIt() throws IOException {
    String large = "editions: [{id: big, title: Big, text: large, make: [handbook]}]\npain-scale:";
    TestProject alone = TestProject.copy("minimal", folder.resolve("alone"));
    alone.build();
    byte[] booklet = Files.readAllBytes(alone.output().resolve("pdf/booklet.pdf"));
    TestProject both = TestProject.copy("minimal", folder.resolve("both"));
    both.edit("content/handbook.yaml", "pain-scale:", large);
    both.build();
    assertArrayEquals(booklet, Files.readAllBytes(both.output().resolve("pdf/booklet.pdf")));
    byte[] handbook = Files.readAllBytes(both.output().resolve("pdf/big/handbook.pdf"));
    Files.delete(both.output().resolve("pdf/booklet.pdf"));
    both.build();
    assertArrayEquals(
        booklet, Files.readAllBytes(both.output().resolve("pdf/booklet.pdf")), "of the last build");
    alone.edit("content/handbook.yaml", "pain-scale:", large);
    alone.build();
    assertArrayEquals(handbook, Files.readAllBytes(alone.output().resolve("pdf/big/handbook.pdf")));
  }

  private static List<String> keysOfTheSite(TestProject project) {
    return TestProject.read(project.output().resolve(".moveleaf/pages"))
        .lines()
        .filter(each -> each.contains(" site/"))
        .toList();
  }

  /** What is kept has to hold on the next day, until a review falls due. */
  @Test
  void onlyADayOnWhichAReviewFallsDueIsAnother() {
    TestProject project = TestProject.copy("minimal", folder).in("de");
    project.buildOn(LocalDate.of(2026, 3, 1));
    List<String> before = keysOfTheSite(project);
    project.buildOn(LocalDate.of(2027, 1, 15));
    assertEquals(before, keysOfTheSite(project));
    assertFalse(project.page("safety.html").contains("was due for review"));
    project.buildOn(LocalDate.of(2027, 1, 16));
    assertNotEquals(before, keysOfTheSite(project));
    assertTrue(project.page("safety.html").contains("was due for review on 15 January 2027"));
    project.buildOn(LocalDate.of(2028, 1, 11));
    String page = "exercises/leg-stretch.html";
    assertTrue(project.page(page).contains("was due for review on 10 January 2028"), page);
    assertFalse(project.page("exercises/wall-sit.html").contains("was due for review"));
  }
}
