package org.moveleaf.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.Golden;
import org.moveleaf.testing.TestProject;

class ContentReportTest {

  @TempDir private Path folder;

  @Test
  void theReportLiesBesideTheSiteAndIsNotPublished() {
    TestProject project = TestProject.copy("minimal", folder);
    project.edit("content/exercises/wall-sit.md", "2. Hold.", "2. Simply hold.");
    project.build();
    Path report = project.output().resolve("report");
    String json = TestProject.read(report.resolve("report.json"));
    String html = TestProject.read(report.resolve("index.html"));
    Golden.assertMatches(Path.of("src/test/cases/report/report.json"), json);
    assertTrue(html.contains("no certificate"), html);
    assertTrue(html.contains("<a href=\"#exercise-wall-sit\">Wall sit</a>"), html);
    assertTrue(html.contains("wording/belittling"), html);
    assertFalse(html.contains("http://") || html.contains("src="), html);
    assertFalse(project.output().resolve("site/report").toFile().exists());
    project.build();
    assertEquals(json, TestProject.read(report.resolve("report.json")));
    assertEquals(html, TestProject.read(report.resolve("index.html")));
  }

  @Test
  void aReportOfManyTextsHasSeveralPages() {
    TestProject project = TestProject.copy("minimal", folder).copyExercise("wall-sit", 250);
    assertFalse(project.buildSite().hasErrors());
    Path report = project.output().resolve("report");
    String index = TestProject.read(report.resolve("index.html"));
    List<String> parts =
        IntStream.rangeClosed(1, 6)
            .mapToObj(each -> TestProject.read(report.resolve("part-" + each + ".html")))
            .toList();
    assertTrue(index.contains("<a href=\"part-2.html\">Part 2</a>"), index);
    assertTrue(TestProject.read(report.resolve("report.json")).contains("[\"part-1.json\","));
    for (int i = 0; i < 250; i++) {
      String id = "id=\"exercise-copy-%03d\"".formatted(i);
      assertEquals(1, parts.stream().filter(each -> each.contains(id)).count(), id);
    }
    project.edit("content/exercises/copy-249.md", "2. Hold.", "2. Simply hold.");
    assertFalse(project.buildSite().hasErrors());
    assertEquals(parts.get(0), TestProject.read(report.resolve("part-1.html")));
    assertTrue(TestProject.read(report.resolve("part-6.html")).contains("wording/belittling"));
    assertTrue(TestProject.read(report.resolve("part-6.json")).contains("wording/belittling"));
  }
}
