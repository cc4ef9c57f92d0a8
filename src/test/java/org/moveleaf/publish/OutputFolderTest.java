package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.cache.Content;
import org.moveleaf.content.Project;
import org.moveleaf.diagnostic.Diagnostic;

class OutputFolderTest {

  @TempDir private Path folder;

  @BeforeEach
  void aFirstOutput() throws IOException {
    publish("old");
  }

  private void publish(String text) throws IOException {
    try (OutputFolder output = OutputFolder.open(folder, new Disk(), false)) {
      write(output, text);
      output.publish();
    }
  }

  private static void write(OutputFolder output, String text) throws IOException {
    output.write("site/index.html", Content.of(text));
    output.write("site/" + text + ".html", Content.of(text));
    output.write("pdf/a.pdf", Content.of(text));
  }

  private String published() throws IOException {
    return Files.readString(folder.resolve("site/index.html"))
        + Files.readString(folder.resolve("pdf/a.pdf"));
  }

  @Test
  void theNewOutputTakesThePlaceOfTheOld() throws IOException {
    publish("new");
    assertEquals("newnew", published());
    assertFalse(Files.exists(folder.resolve("site/old.html")));
  }

  @Test
  void whatIsNotPublishedLeavesTheOldOutput() throws IOException {
    try (OutputFolder output = OutputFolder.open(folder, new Disk(), false)) {
      write(output, "new");
    }
    assertEquals("oldold", published());
    assertFalse(Files.exists(folder.resolve(".moveleaf/next")));
  }

  @Test
  void aForeignFileIsNotTouched() throws IOException {
    Files.writeString(folder.resolve("site/mine.txt"), "mine");
    OutputException refused = assertThrows(OutputException.class, () -> publish("new"));
    assertTrue(refused.diagnostics().get(0).range().path().endsWith("site/mine.txt"));
    assertEquals("oldold", published());
    assertEquals("mine", Files.readString(folder.resolve("site/mine.txt")));
  }

  @Test
  void aForeignFileBesideTheOutputStays() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    publish("new");
    assertEquals("mine", Files.readString(folder.resolve("notes.txt")));
  }

  @Test
  void twoBuildsDoNotMix() throws IOException {
    try (OutputFolder first = OutputFolder.open(folder, new Disk(), false)) {
      assertThrows(OutputException.class, () -> OutputFolder.open(folder, new Disk(), false));
      write(first, "new");
      first.publish();
    }
    assertEquals("newnew", published());
  }

  @Test
  void whatTheSystemLeavesInAFolderIsInNobodysWay() throws IOException {
    Files.writeString(folder.resolve("site/.DS_Store"), "where the window was");
    publish("new");
    assertEquals("newnew", published());
  }

  @Test
  void aLinkInThePlaceOfAFolderIsNotOurs() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.move(folder.resolve("site"), elsewhere.resolve("site"));
    Files.createSymbolicLink(folder.resolve("site"), elsewhere.resolve("site"));
    assertThrows(OutputException.class, () -> publish("new"));
    assertEquals("oldold", published());
    assertTrue(Files.isSymbolicLink(folder.resolve("site")));
  }

  @Test
  void aFileInThePlaceOfAFolderIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("report"), "mine");
    OutputException refused = assertThrows(OutputException.class, () -> publish("new"));
    assertEquals("publish/foreign-file", refused.diagnostics().get(0).code().toString());
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void aFolderThatWasCopiedWithoutItsRecordIsToldInOneGo() throws IOException {
    Files.delete(folder.resolve(".moveleaf/manifest"));
    OutputException refused = assertThrows(OutputException.class, () -> publish("new"));
    assertEquals(
        List.of("nothing says that Moveleaf has written what is in `site`, `pdf`"),
        refused.diagnostics().stream().map(Diagnostic::message).toList());
    assertEquals("oldold", published());
  }

  @Test
  void theManifestHasTheHashOfEachFile() throws IOException {
    assertEquals(
        "cba06b5736faf67e54b07b561eae94395e774c517a7d910a54369e1263ccfbd4  pdf/a.pdf",
        Files.readAllLines(folder.resolve(".moveleaf/manifest")).get(0));
  }

  @Test
  void aPathOutOfTheOutputIsAFault() throws IOException {
    try (OutputFolder output = OutputFolder.open(folder, new Disk(), false)) {
      assertThrows(
          IllegalArgumentException.class,
          () -> output.write("site/../../x", Content.of(new byte[0])));
      assertThrows(
          IllegalArgumentException.class, () -> output.write("other/x", Content.of(new byte[0])));
    }
  }

  @Test
  void allFilesOfSomebodyElseAreNamedAtOnce() throws IOException {
    for (String each : List.of("site/mine.html", "site/private/x", "pdf/old.pdf")) {
      Path file = folder.resolve(each);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "mine");
    }
    OutputException refused = assertThrows(OutputException.class, () -> publish("new"));
    assertEquals(3, refused.diagnostics().size());
  }

  @Test
  void noOutputLiesAmongOrAroundItsSources() {
    Path root = folder.resolve("project");
    Project project = Project.in(root);
    for (Path each :
        List.of(
            root,
            folder,
            folder.getRoot(),
            root.resolve("content"),
            root.resolve("content/guide/out"),
            root.resolve("themes"))) {
      OutputException refused =
          assertThrows(OutputException.class, () -> OutputPlace.require(each, project));
      assertEquals("publish/output-is-source", refused.diagnostics().get(0).code().toString());
    }
    OutputPlace.require(root.resolve("output"), project);
    OutputPlace.require(folder.resolve("elsewhere"), project);
  }
}
