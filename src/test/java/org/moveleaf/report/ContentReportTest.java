package org.moveleaf.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
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
}
