package org.moveleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.TestProject;

class MainTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private PrintStream stdout;
  private PrintStream stderr;
  private TestProject project;

  @BeforeEach
  void listen() {
    stdout = System.out;
    stderr = System.err;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    project = TestProject.copy("minimal", folder);
  }

  @AfterEach
  void restore() {
    System.setOut(stdout);
    System.setErr(stderr);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aBuildSaysInItsLastLineWhatItWrote() {
    assertEquals(0, Main.run("build", project.root().toString()));
    String last = out().lines().reduce("", (a, b) -> b);
    assertTrue(
        last.matches("Wrote \\d+ pages and 7 PDFs, with 0 warnings, in \\d+\\.\\d s\\."), last);
    assertEquals("", err());
  }

  @Test
  void errorsInTheContentEndWithOne() {
    project.edit("content/exercises/wall-sit.md", "level: 2", "levle: 2");
    assertEquals(1, Main.run("build", project.root().toString()));
    assertTrue(err().contains("content/exercises/wall-sit.md:8:1: error [exercise/unknown-field]"));
    assertTrue(err().contains("Nothing was published"));
  }

  @Test
  void checkWritesNothing() {
    assertEquals(0, Main.run("check", project.root().toString()));
    assertEquals("Checked: 0 errors, 0 warnings.", out().strip());
    assertTrue(!project.output().toFile().exists());
  }

  @Test
  void aNoticeIsShownAndNotCounted() {
    project.edit("content/exercises/wall-sit.md", "2. Hold.", "2. Simply hold.");
    assertEquals(0, Main.run("check", "--strict", project.root().toString()));
    assertEquals("Checked: 0 errors, 0 warnings.", out().strip());
    assertTrue(err().contains("notice [wording/belittling]"), err());
  }

  @Test
  void strictTakesAWarningForAnError() {
    project.edit("content/exercises/wall-sit.md", "Trains your", "Cures your");
    assertEquals(0, Main.run("check", project.root().toString()));
    assertEquals(1, Main.run("check", "--strict", project.root().toString()));
    assertTrue(err().contains("error [wording/promise]"), err());
    assertEquals(1, Main.run("build", "--strict", project.root().toString()));
    assertTrue(err().contains("Nothing was published"), err());
  }

  @Test
  void aDayThatIsGivenCountsInsteadOfToday() {
    project.edit(
        "content/safety.md",
        "on: 2026-01-15, next: 2027-01-15",
        "on: 1999-01-15, next: 2000-01-02");
    String root = project.root().toString();
    Captured before = Captured.run(Map.of("SOURCE_DATE_EPOCH", "946771200"), "check", root);
    assertEquals("", before.err());
    Captured after = Captured.run(Map.of("SOURCE_DATE_EPOCH", " 946857600"), "check", root);
    assertTrue(after.err().contains("[review/expired]"), after.err());
    assertTrue(Captured.run("check", root).err().contains("[review/expired]"));
  }

  @Test
  void aDayThatIsNoneIsRefused() {
    for (String each : List.of("2026-01-15", "99999999999999999999", "9223372036854775807")) {
      Captured told =
          Captured.run(Map.of("SOURCE_DATE_EPOCH", each), "build", project.root().toString());
      assertEquals(2, told.exit(), each);
      assertTrue(told.err().contains("SOURCE_DATE_EPOCH takes seconds since 1970"), told.err());
    }
  }

  @Test
  void onlyTheSiteIsMadeIfThatIsAskedFor() {
    assertEquals(0, Main.run("build", "--only", "site", project.root().toString()), err());
    assertTrue(out().contains(" and 0 PDFs"), out());
    assertTrue(Files.exists(project.output().resolve("site/index.html")));
    assertTrue(!Files.exists(project.output().resolve("site/pdf")));
    assertTrue(!Files.exists(project.output().resolve("pdf")));
    assertTrue(
        !TestProject.read(project.output().resolve("site/exercises/wall-sit.html"))
            .contains(".pdf"));
  }

  @Test
  void onlyOneKindOfPrintedMatterIsMadeIfThatIsAskedFor() {
    assertEquals(0, Main.run("build", "--only=handbook,Cards", project.root().toString()), err());
    assertTrue(out().contains("Wrote 0 pages and 2 PDFs"), out());
    assertTrue(Files.exists(project.output().resolve("pdf/handbook.pdf")));
    assertTrue(!Files.exists(project.output().resolve("site")));
    assertEquals(2, Main.run("build", "--only", "poems", project.root().toString()));
  }

  @Test
  void theFigureSheetShowsAlsoWhatIsWrong() {
    project.write(
        "content/figures/wall-sit.yaml",
        """
        person: ana
        view: right
        base: standing
        stages:
          - shows: start
            left-hand: {on: floor, forward: 90}
        """);
    Path sheet = folder.resolve("sheets/figures.html");
    int code = Main.run("check", "--figures", sheet.toString(), project.root().toString());
    assertEquals(1, code, out() + err());
    String html = TestProject.read(sheet);
    assertTrue(html.contains("data:image/svg+xml;base64,"), html);
    assertTrue(html.contains("figure/out-of-reach"), html);
    assertTrue(html.contains("Exercises without a figure:</strong> leg-stretch"), html);
  }

  @Test
  void theFigureSheetShowsAFigureWithoutStages() {
    project.write(
        "content/figures/wall-sit.yaml", "person: ana\nview: right\ncrop: knees\nbase: standing\n");
    Path sheet = folder.resolve("sheets/figures.html");
    assertEquals(
        1, Main.run("check", "--figures", sheet.toString(), project.root().toString()), err());
    assertTrue(TestProject.read(sheet).contains("no field `stages`"));
  }

  @Test
  void aWrongCommandLineEndsWithTwo() {
    assertEquals(2, Main.run("biuld"));
    assertTrue(err().contains("build"), err());
    assertEquals(2, Main.run(new String[0]));
    assertEquals(2, Main.run("build", "--base-url", "ftp://x", project.root().toString()));
  }

  @Test
  void aSlipInACommandOrAnOptionIsAnsweredWithWhatWasProbablyMeant() {
    assertEquals(2, Main.run("biuld"));
    assertTrue(err().contains("`moveleaf` knows no `biuld`"), err());
    assertTrue(err().contains("did you mean `build`?"), err());
    err.reset();
    assertEquals(2, Main.run("build", "--outptu=x", project.root().toString()));
    assertTrue(err().contains("did you mean `--output`?"), err());
    err.reset();
    assertEquals(2, Main.run("build", "--output"));
    assertTrue(err().startsWith("error: "), err());
  }

  @Test
  void aFolderWithoutAHandbookIsReportedAsContent() {
    assertEquals(1, Main.run("check", folder.resolve("nowhere").toString()));
    Path nowhere = folder.resolve("nowhere").toAbsolutePath();
    assertTrue(err().startsWith(nowhere + ":1:1: error [handbook/missing] no such folder"), err());
    assertTrue(err().contains("help: name a folder that has a `content` folder"), err());
  }

  @Test
  void aFolderOfNearlyTheSameNameIsOffered() throws IOException {
    Files.createDirectories(folder.resolve("my-clinic"));
    assertEquals(1, Main.run("check", folder.resolve("my-clinc").toString()));
    assertTrue(err().contains("help: did you mean `my-clinic`?"), err());
    err.reset();
    assertEquals(1, Main.run("check", folder.resolve("my-clinc/deeper").toString()));
    assertTrue(err().contains("no such folder"), err());
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "words");
    assertEquals(1, Main.run("check", file.toString()));
    assertTrue(err().contains("notes.txt:1:1: error [handbook/missing] a file, where"), err());
  }

  @Test
  void aForeignOutputFolderIsRefused() {
    project.write("output/site/mine.html", "mine");
    assertEquals(1, Main.run("build", project.root().toString()));
    assertTrue(err().contains("nothing says that Moveleaf has written"), err());
  }

  @Test
  void aFileInThePlaceOfTheOutputFolderIsReported() {
    project.write("output", "mine");
    assertEquals(1, Main.run("build", project.root().toString()));
    assertTrue(err().contains("error [publish/in-the-way]"), err());
    assertEquals("mine", TestProject.read(project.output()));
  }

  @Test
  void checkFinishesASwapThatABuildDidNot() throws IOException {
    project.build();
    Path own = Files.createDirectories(project.output().resolve(".moveleaf/next"));
    Files.move(project.output().resolve("pdf"), own.resolve("pdf"));
    Files.copy(own.resolveSibling("manifest"), own.resolve("manifest"));
    project.write("output/.moveleaf/swapping", "");
    assertEquals(0, Main.run("check", project.root().toString()), this::err);
    assertTrue(Files.exists(project.output().resolve("pdf/handbook.pdf")));
    assertTrue(Files.notExists(own.resolveSibling("swapping")));
  }

  @Test
  void aBrokenTemplateIsTheThemesFault() {
    project.edit("content/handbook.yaml", "edition:", "theme: ours\nedition:");
    project.write("themes/ours/theme.yaml", "api: 1\nparent: moveleaf\n");
    project.write("themes/ours/templates/site/404.ftlh", "${nothing}");
    assertEquals(1, Main.run("build", project.root().toString()));
    assertTrue(err().contains("404.ftlh"), err());
  }

  @Test
  void theSummaryTellsOtherToolsWhatWasPublished() {
    Path summary = folder.resolve("summary.properties");
    Main.run("build", "--summary", summary.toString(), project.root().toString());
    assertTrue(TestProject.read(summary).matches("pages=\\d+\npdfs=\\d+\nwarnings=\\d+\n"));
    project.edit("content/exercises/wall-sit.md", "level: 2", "levle: 2");
    Main.run("build", "--summary", summary.toString(), project.root().toString());
    assertFalse(Files.exists(summary), "nothing was published");
  }

  @Test
  void noOptionReplacesAFileOfSomebodyElse() {
    for (String file : List.of("content/safety.md", "content/handbook.yaml")) {
      String before = TestProject.read(project.root().resolve(file));
      String path = project.root().resolve(file).toString();
      assertEquals(2, Main.run("build", "--summary", path, project.root().toString()));
      assertEquals(2, Main.run("check", "--figures", path, project.root().toString()));
      assertTrue(err().contains("which Moveleaf did not write"), err());
      assertEquals(before, TestProject.read(project.root().resolve(file)));
    }
  }

  @Test
  void theSheetOfFiguresIsWrittenAnew() {
    Path sheet = folder.resolve("figures.html");
    for (int i = 0; i < 2; i++) {
      assertEquals(
          0, Main.run("check", "--figures", sheet.toString(), project.root().toString()), err());
    }
  }
}
