package org.moveleaf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.render.LiveReload;
import org.moveleaf.testing.TestProject;

/** What people type now and then, and what nobody had thought of. */
class RareInputTest {

  private static final String WALL_SIT = "content/exercises/wall-sit.md";

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void aProject() {
    project = TestProject.copy("minimal", folder);
  }

  private void assertBuilds() {
    assertEquals(List.of(), project.build().diagnostics());
  }

  @Test
  void otherSitesMayHaveAddressesThatOnlyBrowsersTake() {
    project.edit(
        WALL_SIT,
        "only a *free* wall",
        "only [a wall](https://maps.example/?q={a|b}) that is free");
    assertBuilds();
  }

  @Test
  void aSiteOfTheClinicWithoutItsSchemeIsReportedWhereItStands() {
    project.edit("content/handbook.yaml", "  phone:", "  web: www.clinic.example\n  phone:");
    String said = HumanFormat.format(project.check().diagnostics().get(0));
    assertTrue(said.startsWith("content/handbook.yaml:10:8: error [handbook/wrong-type]"), said);
  }

  @Test
  void aNameMayEndInIndexButNotBeIt() throws IOException {
    Path copy = project.copyExercise("wall-sit", 1).root().resolve("content/exercises/copy-000.md");
    Path thumb = Files.move(copy, copy.resolveSibling("thumb-to-index.md"));
    assertBuilds();
    assertTrue(
        project
            .page("exercises/thumb-to-index.html")
            .contains("https://test.example/knees/exercises/thumb-to-index.html"));
    Files.move(thumb, thumb.resolveSibling("index.md"));
    String said = HumanFormat.format(project.check().diagnostics().get(0));
    assertTrue(said.contains("a page `index.md` would take the place of the list"), said);
  }

  @Test
  void namesThatAreAllInBracketsHaveTheirPlaceInTheIndex() {
    project.edit("seeds/knee-book.yaml", "name: Wall Seat", "name: (no name)");
    assertBuilds();
    project.edit("seeds/knee-book.yaml", "name: (no name)", "name: (Seated) wall");
    assertBuilds();
  }

  @Test
  void codesOnPaperAreTheSameWhereDigitsAreOthers() throws IOException {
    assertBuilds();
    byte[] here = Files.readAllBytes(project.output().resolve("pdf/exercises/wall-sit.pdf"));
    project = TestProject.copy("minimal", folder.resolve("elsewhere"));
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("fa-IR-u-nu-arabext"));
    try {
      assertBuilds();
    } finally {
      Locale.setDefault(before);
    }
    assertArrayEquals(
        here, Files.readAllBytes(project.output().resolve("pdf/exercises/wall-sit.pdf")));
  }

  @Test
  void aPictureOfTheClinicIsNotTakenForTheCodeOfAPage() {
    project.write(
        "content/images/qr.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\" width=\"40\" height=\"20\">"
            + "<rect width=\"40\" height=\"20\" fill=\"#ff0000\"/></svg>");
    project.write("content/images/qr.yaml", "author: us\nlicence: ours\n");
    project.edit("content/handbook.yaml", "  phone:", "  logo: images/qr.svg\n  phone:");
    assertBuilds();
    assertFalse(
        TestProject.read(project.output().resolve("site/index.html")).contains("code/qr.svg"));
  }

  @Test
  void aPreviewHasOneScriptHoweverOftenItIsBuilt() {
    for (int i = 0; i < 4; i++) {
      project.edit(
          "content/safety.md",
          "The knee locks" + ".".repeat(i),
          "The knee locks" + ".".repeat(i + 1));
      BuildRequest request =
          new BuildRequest(project.root(), project.output(), Optional.empty())
              .on(TestProject.TODAY);
      new Moveleaf(request, line -> {}, new LiveReload("version-" + i)).build();
    }
    for (String page : List.of("safety.html", "404.html", "exercises/wall-sit.html")) {
      String html = project.page(page);
      assertEquals(2, html.split("live-reload\\.js", -1).length, page);
    }
  }

  @Test
  void whatAnEditionHoldsIsPartOfWhatItsSheetsAreMadeFrom() throws IOException {
    anEditionOfOneExercise(project);
    assertBuilds();
    byte[] first = sheet();
    withTheOtherInAProgramme(project);
    assertBuilds();
    byte[] after = sheet();
    assertFalse(Arrays.equals(first, after));
    project = TestProject.copy("minimal", folder.resolve("elsewhere"));
    anEditionOfOneExercise(project);
    withTheOtherInAProgramme(project);
    assertBuilds();
    assertArrayEquals(sheet(), after);
  }

  private byte[] sheet() throws IOException {
    return Files.readAllBytes(project.output().resolve("pdf/few/exercises/wall-sit.pdf"));
  }

  private static void anEditionOfOneExercise(TestProject project) {
    project.copyExercise("wall-sit", 1);
    project.edit(WALL_SIT, "2. Hold.", "2. Hold, or [step up](copy-000.md).");
    project.edit(
        "content/handbook.yaml",
        "pain-scale:",
        "editions: [{id: few, title: Few, exercises: [wall-sit], make: [sheets]}]\npain-scale:");
  }

  private static void withTheOtherInAProgramme(TestProject project) {
    project.edit(
        "content/programmes/first-steps.md",
        "      - exercise: wall-sit\n",
        "      - exercise: copy-000\n      - exercise: wall-sit\n");
  }
}
