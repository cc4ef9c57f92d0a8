package org.moveleaf.render.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.TestProject;

/** What a source article says of a dose is said in full. */
class StatedDosePhrasesTest {

  @TempDir private Path folder;

  private void assertSaid(String words, String dose) {
    TestProject project = TestProject.copy("minimal", folder.resolve("p" + dose.hashCode()));
    project.edit("seeds/knee-book.yaml", "{repetitions: 10, hold: a-few}", dose);
    project.buildSite();
    String page = Jsoup.parse(project.page("sources.html")).select("main").text();
    assertTrue(page.contains(words), page);
  }

  @Test
  void setsAndSidesAreSaidWithoutRepetitions() {
    assertSaid("3 sets; for 30 seconds", "{sets: 3, duration: 30 s}");
    assertSaid("3 sets; a few times on each side", "{sets: 3, repetitions: a-few, sides: each}");
    assertSaid("3 sets", "{sets: 3}");
    assertSaid("On each side", "{sides: each}");
    assertSaid("3 sets of 10", "{sets: 3, repetitions: 10}");
  }
}
