package org.moveleaf.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.TestProject;

/** Two parts of a programme take turns, each on days of its own, and a third follows them. */
class PartsInTurnTest {

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void aProgramme() {
    project = TestProject.copy("minimal", folder);
    project.edit(
        "content/programmes/first-steps.md",
        "reviewed:",
        part("Stretching", "2\n    same-weeks: yes", "2-5")
            + part("After", "3", "1")
            + "reviewed:");
    project.build();
  }

  private static String part(String title, String weeks, String days) {
    return String.join(
        "\n",
        "  - title: " + title,
        "    weeks: " + weeks,
        "    sessions-per-day: 1",
        "    days-per-week: " + days,
        "    exercises: [{exercise: leg-stretch}]",
        "");
  }

  private String output(String file) {
    return TestProject.read(project.output().resolve(file));
  }

  @Test
  void shareTheirWeeks() {
    String page = output("site/programmes/first-steps.html");
    assertTrue(page.contains("5 weeks · "), page);
    assertTrue(page.contains("The same weeks, on other days: once a day, "), page);
    assertTrue(page.contains("Week 5") && !page.contains("Week 6"), page);
  }

  @Test
  void haveDaysOfTheirOwnInACalendar() {
    List<String> lines = output("site/programmes/first-steps.ics").lines().toList();
    assertEquals(
        List.of("6;BYDAY=MO,WE,FR", "4;BYDAY=TU,TH", "3;BYDAY=MO"),
        lines.stream()
            .filter(each -> each.startsWith("RRULE"))
            .map(each -> each.replaceAll(".*COUNT=", ""))
            .toList());
    assertEquals(
        List.of("20260119T090000", "20260120T090000", "20260202T090000"),
        lines.stream()
            .filter(each -> each.startsWith("DTSTART"))
            .map(each -> each.replaceAll(".*:", ""))
            .toList());
  }
}
