package org.moveleaf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.TestProject;

class BuildTest {

  @TempDir private Path folder;

  @Test
  void writesASiteAndABook() {
    TestProject project = TestProject.copy("minimal", folder);
    BuildResult result = project.build();
    assertEquals(List.of(), result.diagnostics());
    assertEquals(1, result.publication().orElseThrow().pdfs());
    assertTrue(Files.exists(project.output().resolve("site/index.html")));
    assertTrue(Files.exists(project.output().resolve("pdf/handbook.pdf")));
    assertTrue(Files.exists(project.output().resolve("site/pdf/handbook.pdf")));
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
    List<Path> files = TestProject.filesBelow(one.output());
    assertEquals(files.size(), TestProject.filesBelow(two.output()).size());
    for (Path file : files) {
      Path other = two.output().resolve(one.output().relativize(file).toString());
      assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(other), file::toString);
    }
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
}
