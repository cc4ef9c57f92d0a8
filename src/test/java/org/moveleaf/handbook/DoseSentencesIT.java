package org.moveleaf.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveleaf.testing.Browser;
import org.moveleaf.testing.Built;
import org.moveleaf.testing.TestProject;

/** The browser says a dose in the very words of the build. */
@EnabledIf("org.moveleaf.testing.Browser#isInstalled")
class DoseSentencesIT {

  /** Reads a dose as content writes it, as far as the cases go. */
  private static final String READ =
      "const names = {'sessions-per-day': 'perDay', 'days-per-week': 'days'};"
          + "const dose = {sets: 1, sides: 'together'};"
          + "for (const part of arguments[0].slice(1, -1).split(', ')) {"
          + "  const [key, value] = part.split(': ');"
          + "  const name = names[key] || key;"
          + "  if (name === 'sides') { dose.sides = value; continue; }"
          + "  const minutes = value.endsWith('min') ? 60 : 1;"
          + "  const ends = value.replace(/ .*/, '').split('-').map(e => Number(e) * minutes);"
          + "  dose[name] = name === 'sets' || name === 'holds' ? ends[0] : [ends[0], ends[ends.length - 1]];"
          + "}";

  private static final String SAY =
      "const d = moveleaf.doses;"
          + "return [d.sentence(dose), moveleaf.text('unit.about-minutes', {n: d.minutes(d.seconds(dose))})];";

  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @Test
  void inAllCases() throws IOException {
    browser.open(Built.site().toUri() + "handout.html");
    for (String block :
        Files.readString(Path.of("src/test/cases/doses.txt")).strip().split("\n\n")) {
      String[] lines = block.split("\n");
      assertEquals(List.of(lines[1], lines[2]), browser.run(READ + SAY, lines[0]), lines[0]);
    }
  }

  @Test
  void forAllExercisesAndVariations() {
    browser.open(Built.site().toUri() + "handout.html");
    assertEquals(33, compareWithPages(Built.site()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "ar"})
  void forAllExercisesInOtherLanguages(String language) {
    Path site = Built.site().resolve(language);
    browser.open(site.toUri() + "handout.html");
    assertEquals(33, compareWithPages(site));
    assertEquals(List.of(), browser.console());
  }

  @Test
  void inGerman(@TempDir Path folder) {
    TestProject project = TestProject.copy("german", folder);
    project.build();
    Path site = project.output().resolve("site");
    browser.open(site.toUri() + "handout.html");
    assertEquals(3, compareWithPages(site));
    assertEquals(List.of(), browser.console());
  }

  /** Each exercise by the sentences on its page; returns how many there were. */
  @SuppressWarnings("unchecked")
  private static int compareWithPages(Path site) {
    List<Map<String, Object>> said =
        (List<Map<String, Object>>)
            browser.run(
                "const d = moveleaf.doses;"
                    + "return moveleaf.data.exercises.map(e => ({href: e.href, sentence: d.sentence(e.dose),"
                    + " minutes: moveleaf.text('unit.about-minutes', {n: d.minutes(d.seconds(e.dose))}),"
                    + " ways: Object.fromEntries(e.variations.map(v => [v.id, d.sentence(d.with(e.dose, v.change))]))}))");
    for (Map<String, Object> each : said) {
      Document page = Jsoup.parse(TestProject.read(site.resolve((String) each.get("href"))));
      assertEquals(page.select(".dose .sentence").text(), each.get("sentence"));
      assertEquals(page.select(".dose .minutes").text(), each.get("minutes"));
      Map<String, String> ways = (Map<String, String>) each.get("ways");
      ways.forEach(
          (id, sentence) -> {
            String stated = page.select("#way-" + id + " > p:has(> strong)").text();
            if (!stated.isEmpty()) {
              assertEquals(stated.substring(stated.indexOf(": ") + 2), sentence);
            }
          });
    }
    return said.size();
  }
}
