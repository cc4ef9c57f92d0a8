package org.moveleaf.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.Built;
import org.moveleaf.testing.TaggedPdf;
import org.moveleaf.testing.TestProject;

/** The one jar, on a folder that has nothing to do with this project. */
class JarIT {

  @TempDir private Path folder;

  private record Run(int exitCode, String printed) {}

  private Run run(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Built.jar().toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), printed);
  }

  @Test
  void buildsAnotherClinicsContentInAnotherLanguage() throws Exception {
    TestProject project = TestProject.copy("german", folder);
    Run run = run("build", "german");
    assertEquals(0, run.exitCode(), run.printed());
    List<String> lines = run.printed().lines().toList();
    assertEquals("Read 3 exercises, 1 programme, 0 guide pages, 0 sources.", lines.get(0));
    assertTrue(lines.get(1).startsWith("Wrote "), run.printed());
    assertEquals(2, lines.size(), run.printed());
    assertTrue(project.page("index.html").contains("Schulterschmerz"));
    try (TaggedPdf pdf = new TaggedPdf(project.output().resolve("pdf/handbook.pdf"))) {
      assertTrue(pdf.text().contains("30SekundenlangaufjederSeite"), pdf.text());
      assertEquals("de", pdf.document().getDocumentCatalog().getLanguage());
    }
  }

  @Test
  void checksAndReportsWithItsExitCodes() throws Exception {
    TestProject project = TestProject.copy("german", folder);
    assertEquals(0, run("check", "german").exitCode());
    project.edit("exercises/pendel.md", "level: 1", "level: 7");
    assertEquals(1, run("check", "german").exitCode());
    assertEquals(2, run("chekc", "german").exitCode());
    assertTrue(run("--version").printed().matches("moveleaf \\d+\\.\\d+\\.\\d+\\s*"));
  }

  @Test
  void beginsAFolderThatBuildsWithTheJarInIt() throws Exception {
    Run made = run("init", "clinic", "--language", "de");
    assertEquals(0, made.exitCode(), made.printed());
    assertEquals(
        Files.size(Built.jar()), Files.size(folder.resolve("clinic").resolve("moveleaf.jar")));
    Run built = run("build", "clinic");
    assertEquals(0, built.exitCode(), built.printed());
    assertTrue(built.printed().contains("with 1 warning"), built.printed());
  }

  @Test
  void findsItsOwnPagesOnCodes() throws Exception {
    Run all = run("explain");
    assertTrue(all.printed().contains("exercise/ladder-circle"), all.printed());
    assertTrue(run("explain", "guide/wrong-type").printed().startsWith("# guide/wrong-type"));
  }
}
