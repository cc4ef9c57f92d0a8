package org.moveleaf.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.TestProject;

/**
 * {@code src/test/cases/doses.txt}: a dose as content writes it, and below it the sentence and the
 * minutes as the exercise's page shows them.
 */
class DoseCasesTest {

  private static final Path CASES = Path.of("src/test/cases/doses.txt");
  private static final String EXERCISE = "content/exercises/leg-stretch.md";

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<String> blocks = List.of(Files.readString(CASES).strip().split("\n\n"));
    return blocks.stream()
        .map(block -> block.split("\n"))
        .map(lines -> dynamicTest(lines[0], () -> run(lines[0], lines[1], lines[2])));
  }

  private void run(String dose, String sentence, String minutes) {
    TestProject project =
        TestProject.copy("minimal", folder.resolve(String.valueOf(dose.hashCode())));
    project.edit(
        EXERCISE,
        "{repetitions: 1, hold: 15-30 s, sides: each, sessions-per-day: 2, days-per-week: 7}",
        dose);
    var page = Jsoup.parse(Pages.of(project).page("exercises/leg-stretch.html"));
    assertEquals(sentence, page.select(".dose .sentence").text());
    assertEquals(minutes, page.select(".dose .minutes").text());
  }
}
