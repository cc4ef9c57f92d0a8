package org.moveleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.TestProject;

class CleanCommandTest {

  @TempDir private Path folder;

  @Test
  void takesAwayWhatABuildHasWrittenAndNothingElse() {
    TestProject project = TestProject.copy("minimal", folder);
    project.build();
    int written = TestProject.filesBelow(project.output().resolve("site")).size();
    assertTrue(written > 10);
    project.write("output/site/exercises/mine.html", "mine");
    project.write("output/notes.txt", "mine");
    project.write("output/.gitkeep", "");
    Captured cleaned = Captured.run("clean", project.root().toString());
    assertEquals(0, cleaned.exit(), cleaned.err());
    assertEquals(
        List.of(".gitkeep", "notes.txt", "site/exercises/mine.html"),
        TestProject.filesBelow(project.output()).stream()
            .map(each -> project.output().relativize(each).toString().replace('\\', '/'))
            .toList());
    assertTrue(cleaned.out().contains("notes.txt, which Moveleaf has not written"), cleaned.out());
    assertTrue(cleaned.out().contains("mine.html"), cleaned.out());
    assertFalse(cleaned.out().contains(".gitkeep"), cleaned.out());
  }

  @Test
  void aFolderThatIsAllOursGoes() {
    TestProject project = TestProject.copy("minimal", folder);
    project.build();
    assertEquals(0, Captured.run("clean", project.root().toString()).exit());
    assertFalse(Files.exists(project.output()));
    assertEquals(
        "Nothing to take away: there is no folder " + project.output() + ".",
        Captured.run("clean", project.root().toString()).out().strip());
  }

  @Test
  void nothingBehindALinkIsTouched() throws Exception {
    TestProject project = TestProject.copy("minimal", folder);
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("index.html"), "mine");
    project.write("output/.moveleaf/manifest", "site/index.html\n../elsewhere/index.html\n");
    Files.createSymbolicLink(project.output().resolve("site"), elsewhere);
    Captured cleaned = Captured.run("clean", project.root().toString());
    assertEquals(0, cleaned.exit(), cleaned.err());
    assertEquals("mine", TestProject.read(elsewhere.resolve("index.html")));
    assertTrue(cleaned.out().contains("site, which Moveleaf has not written"), cleaned.out());
  }
}
