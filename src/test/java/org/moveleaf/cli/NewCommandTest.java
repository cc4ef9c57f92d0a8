package org.moveleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.testing.TestProject;

class NewCommandTest {

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void copy() {
    project = TestProject.copy("minimal", folder);
  }

  private Captured make(String... arguments) {
    List<String> all = new ArrayList<>(List.of("new"));
    all.addAll(List.of(arguments));
    all.add(project.root().toString());
    return Captured.run(all.toArray(String[]::new));
  }

  @Test
  void checkListsWhatIsLeftToFillInOfAnExercise() {
    assertEquals(0, make("exercise", "heel-raise", "--title", "Heel: raise").exit());
    List<Diagnostic> errors = errors();
    assertTrue(errors.size() >= 16, errors::toString);
    for (Diagnostic each : errors) {
      assertEquals("content/exercises/heel-raise.md", each.range().path());
    }
  }

  private List<Diagnostic> errors() {
    return project.check().diagnostics().stream().filter(Diagnostic::isError).toList();
  }

  @Test
  void anExerciseIsWholeOnceItIsFilledIn() {
    make("exercise", "heel-raise");
    String file = "content/exercises/heel-raise.md";
    project
        .edit(file, "type:", "type: strength")
        .edit(file, "region: []", "region: [legs]")
        .edit(file, "position: []", "position: [standing]")
        .edit(file, "level:", "level: 1")
        .edit(file, "muscles: []", "muscles: [quadriceps]")
        .edit(file, "  repetitions:", "  repetitions: 10")
        .edit(file, "sessions-per-day:", "sessions-per-day: 1")
        .edit(file, "days-per-week:", "days-per-week: 7")
        .edit(file, "## Start", "Trains your calves.\n\n## Start\nStand.")
        .edit(file, "## Steps", "## Steps\n1. Lift both heels.");
    for (String each :
        List.of("You should feel", "Take care", "Make it easier", "Make it harder")) {
      project.edit(file, "## " + each, "## " + each + "\nText.");
    }
    project.edit(file, "## When to move on", "## When to move on\nText.");
    assertEquals(List.of(), errors());
    assertTrue(TestProject.read(project.root().resolve(file)).contains("title: \"Heel raise\""));
  }

  @Test
  void aFigureIsWholeOnceItIsFilledIn() {
    Captured made = make("figure", "leg-stretch");
    assertTrue(made.out().contains("`poses` draws every word"), made.err());
    String file = "content/figures/leg-stretch.yaml";
    assertEquals(
        List.of("figure/wrong-type"),
        errors().stream().map(each -> each.code().toString()).toList());
    project
        .edit(file, "base:", "base: sitting")
        .edit(file, "props: []", "props: [chair]")
        .edit(file, "    # arms: {flex: 90}", "    arms: {flex: 90}")
        .edit(file, "    # ghost: yes", "    ghost: yes")
        .edit(file, "    # arrows: [", "    arrows: [");
    assertEquals(List.of(), errors());
  }

  @Test
  void aProgrammeIsWholeOnceItIsFilledIn() {
    make("programme", "second-steps");
    String file = "content/programmes/second-steps.md";
    assertFalse(errors().isEmpty());
    project
        .edit(file, "{exercise: }", "{exercise: leg-stretch}")
        .edit(file, "weeks:", "weeks: 2")
        .edit(file, "sessions-per-day:", "sessions-per-day: 1")
        .edit(file, "days-per-week:", "days-per-week: 3")
        .edit(file, "- exercise:\n", "- exercise: wall-sit\n")
        .edit(file, "## Who it is for", "More.\n\n## Who it is for\nText.")
        .edit(file, "## Moving on", "## Moving on\nText.")
        .edit(file, "## Going back", "## Going back\nText.");
    assertEquals(List.of(), errors());
  }

  @Test
  void aGuidePageIsWholeOnceItIsFilledIn() {
    make("guide", "about-hips");
    String file = "content/guide/about-hips.md";
    assertFalse(errors().isEmpty());
    project.edit(file, "summary:", "summary: What hips are.");
    assertEquals(List.of(), errors());
  }

  @Test
  void aBrandIsWholeOnceItIsFilledIn() {
    make("brand", "hill-clinic");
    String file = "content/brands/hill-clinic.yaml";
    assertFalse(errors().isEmpty());
    project.edit(file, "phone:", "phone: 01632 960 513");
    for (String each : List.of("address", "email", "colours", "base-url")) {
      project.edit(file, "# " + each, each);
    }
    assertEquals(List.of(), errors());
  }

  @Test
  void aSeedIsWholeOnceItIsFilledIn() {
    Captured made = make("seed", "heels-2026");
    assertTrue(made.out().contains("Exercises name it in `sources`."), made.err());
    String file = "seeds/heels-2026.yaml";
    assertFalse(errors().isEmpty());
    project
        .edit(file, "# publisher", "publisher")
        .edit(file, "# covers", "covers")
        .edit(file, "- id:", "- id: slow-heels")
        .edit(file, " name:", " name: Slow heels")
        .edit(file, "setting:", "setting: Standing")
        .edit(file, "dose:", "dose: {repetitions: several}")
        .edit(file, "exercise:", "exercise: wall-sit")
        .edit(
            "content/exercises/wall-sit.md",
            "sources:\n",
            "sources:\n  - {article: heels-2026, entry: slow-heels}\n");
    assertEquals(List.of(), errors());
  }

  @Test
  void headingsAreThoseOfTheHandbooksLanguage() {
    project = TestProject.copy("german", folder);
    assertEquals(0, make("exercise", "fersenheben").exit());
    String text = TestProject.read(project.root().resolve("exercises/fersenheben.md"));
    assertTrue(text.contains("## Ausgangsstellung"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "exercise, wall-sit, wall-sit.md is already there",
    "exercise, leg-Stretch, is no id",
    "exercise, ../out, is no id",
    "exercise, con, cannot be a file on Windows",
    "exersice, heel-raise, did you mean `exercise`?"
  })
  void refuses(String kind, String id, String why) {
    TreeSet<Path> before = new TreeSet<>(TestProject.filesBelow(folder));
    Captured refused = make(kind, id);
    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains(why), refused.err());
    assertEquals(before, new TreeSet<>(TestProject.filesBelow(folder)));
  }

  @Test
  void aNameThatDiffersInCapitalsOnlyIsTheSameOnManyDisks() throws Exception {
    Files.move(
        project.root().resolve("content/exercises/wall-sit.md"),
        project.root().resolve("content/exercises/Wall-Sit.md"));
    Captured refused = make("exercise", "wall-sit");
    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains("Wall-Sit.md is already there"), refused.err());
  }

  @Test
  void aTranslationIsMadeFileByFileAndListedAsStillInTheSource() {
    Captured run = make("translation", "pl");
    assertEquals(0, run.exit());
    assertTrue(run.out().contains("Made 8 files to translate."), run.out());
    assertTrue(run.out().contains("add `languages: [pl]` to handbook.yaml"), run.out());
    assertTrue(
        read("content/exercises/wall-sit.pl.md").contains("## Kolejne kroki\n1. Slide down"));
    project.edit("content/handbook.yaml", "edition:", "languages: [pl]\nedition:");
    TreeSet<String> codes = new TreeSet<>();
    errors().forEach(each -> codes.add(each.code().toString()));
    assertEquals(List.of("translation/untranslated"), List.copyOf(codes));
  }

  @Test
  void reasonsForVariationsOfOneExerciseHaveNamesOfTheirOwn() {
    project.edit(
        "content/exercises/wall-sit.md",
        "easier:",
        "variations:\n"
            + "  - {id: deep, title: Deep, equipment: [wall]}\n"
            + "  - {id: short, title: Short, equipment: [wall]}\n"
            + "easier:");
    project.edit(
        "content/exercises/wall-sit.md",
        "sets.\n",
        "sets.\n\n## Variations\n### Deep\nSit lower.\n\n### Short\nSit for less.\n");
    project.edit(
        "content/programmes/first-steps.md",
        "begin with\n",
        "begin with\n"
            + "      - {exercise: wall-sit, variation: deep, why: as on a chair}\n"
            + "      - {exercise: wall-sit, variation: short, why: as on a stool}\n");
    Captured run = make("translation", "pl");
    assertEquals(0, run.exit(), run.err());
    String draft = read("content/programmes/first-steps.pl.md");
    assertTrue(
        draft.contains(
            "why: {wall-sit: \"one set is enough to begin with\", "
                + "wall-sit~deep: \"as on a chair\", wall-sit~short: \"as on a stool\"}"),
        draft);
    project.edit("content/handbook.yaml", "edition:", "languages: [pl]\nedition:");
    assertTrue(
        errors().stream().allMatch(e -> e.code().toString().equals("translation/untranslated")));
  }

  @Test
  void wordsThatAreThereStayAsTheyAre() {
    project.in("pl");
    String before = read("content/safety.pl.md");
    assertTrue(make("translation", "pl").out().contains("Made 0 files"));
    assertEquals(before, read("content/safety.pl.md"));
  }

  @ParameterizedTest
  @CsvSource({"PL", "polish", "en-GB", "tlh", "cs"})
  void aLanguageThatCannotBeIsRefused(String tag) {
    Captured run = make("translation", tag);
    assertTrue(run.exit() != 0);
    assertTrue(run.err().contains("`" + tag + "`"), run.err());
  }

  @ParameterizedTest
  @CsvSource({"cs, false", "el, false", "ur, false", "fa, false", "hi, true", "ps, true"})
  void whoTranslatesIsToldBeforehandWhatPdfsCannotShow(String tag, boolean told) {
    Captured run = make("language", tag);
    assertEquals(0, run.exit(), run.err());
    assertEquals(told, run.out().contains("write `site-only: [" + tag + "]`"), run.out());
  }

  /** Writes words into a new catalogue: the English ones, as if they were others. */
  private void translate(String file, String part) {
    StringBuilder out = new StringBuilder();
    String above = "";
    boolean inPart = false;
    for (String line : read(file).split("\n")) {
      inPart = line.matches("\\S+:") ? line.equals(part + ":") || part.isEmpty() : inPart;
      boolean waits = inPart && line.endsWith(": \"\"") && above.strip().startsWith("#");
      String words = above.strip().replaceFirst("^# ", "x").replace("\"", "\\\"");
      out.append(waits ? line.substring(0, line.length() - 1) + words + "\"" : line).append('\n');
      above = line;
    }
    project.write(file, out.toString());
  }

  @Test
  void aLanguageIsAddedByWhatCommandsSay() {
    Captured none = make("translation", "cs");
    assertEquals(1, none.exit());
    assertTrue(none.err().contains("run `moveleaf new language cs`"), none.err());
    assertTrue(none.err().contains("Nothing was made."), none.err());

    Captured begun = make("language", "cs");
    assertEquals(0, begun.exit(), begun.err());
    assertTrue(begun.out().contains("Add `theme: ours` to handbook.yaml."), begun.out());
    assertEquals(
        "parent: moveleaf", read("themes/ours/theme.yaml").lines().reduce((a, b) -> b).get());
    String catalogue = "themes/ours/messages/cs.yaml";
    assertTrue(read(catalogue).contains("    # Take care\n    care: \"\"\n"), catalogue);
    assertTrue(
        read("themes/ours/language/cs.yaml").contains("  # chest, short of breath"),
        "words that checks look for");
    assertTrue(make("language", "cs").err().contains("what it takes is already there"));
    assertTrue(make("translation", "cs").err().contains("add `theme: ours` to handbook.yaml"));

    project.edit("content/handbook.yaml", "edition:", "theme: ours\nlanguages: [cs]\nedition:");
    assertTrue(errors().stream().anyMatch(e -> e.code().toString().equals("theme/untranslated")));
    assertTrue(make("translation", "cs").err().contains("of `heading`, 15 of 15 messages"));

    translate(catalogue, "heading");
    assertEquals(0, make("translation", "cs").exit());
    assertTrue(read("content/exercises/wall-sit.cs.md").contains("## xSteps\n1. Slide down"));
    assertTrue(errors().stream().anyMatch(e -> e.code().toString().equals("theme/untranslated")));

    translate(catalogue, "");
    TreeSet<String> codes = new TreeSet<>();
    errors().forEach(each -> codes.add(each.code().toString()));
    assertEquals(List.of("translation/untranslated"), List.copyOf(codes));
    Captured done = make("language", "cs");
    assertTrue(done.err().contains("the theme has its words in `cs`"), done.err());
  }

  @Test
  void messagesThatAreNewInEnglishAreAddedToACatalogueThatIsThere() {
    make("language", "cs");
    project.edit("content/handbook.yaml", "edition:", "theme: ours\nlanguages: [cs]\nedition:");
    String catalogue = "themes/ours/messages/cs.yaml";
    translate(catalogue, "");
    String whole = read(catalogue);
    String gap = whole.replaceFirst("(?m)^ +# Skip.*\n +skip: .*\n", "");
    assertTrue(gap.length() < whole.length(), whole);
    project.write(catalogue, gap);
    Captured check = Captured.run("check", project.root().toString());
    assertTrue(
        check.err().contains("`moveleaf new language cs` adds it to `" + catalogue + "`"),
        check.err());

    Captured added = make("language", "cs");
    assertEquals(0, added.exit(), added.err());
    assertTrue(added.out().contains("Added what is new in English to "), added.out());
    assertTrue(added.out().contains("1 message to translate."), added.out());
    assertEquals(
        whole.replaceFirst("(?m)^( +skip: \").*\"$", "$1\""), read(catalogue), "where it was");
    assertTrue(make("language", "cs").err().contains("what it takes is already there"));
  }

  @Test
  void aCatalogueThatCannotBeReadIsLeftAsItIs() {
    make("language", "cs");
    project.edit("content/handbook.yaml", "edition:", "theme: ours\nedition:");
    String broken = "site:\n  home: \"Dom\n";
    project.write("themes/ours/messages/cs.yaml", broken);
    Captured run = make("language", "cs");
    assertEquals(1, run.exit(), run.out());
    assertTrue(run.err().contains("themes/ours/messages/cs.yaml:2"), run.err());
    assertEquals(broken, read("themes/ours/messages/cs.yaml"));
  }

  @Test
  void wordsThatChecksLookForAreMadeWhereOnlyTheyAreMissing() {
    Captured made = make("language", "pl");
    assertEquals(0, made.exit(), made.err());
    assertTrue(made.out().contains("the signs first"), made.out());
    assertFalse(Files.exists(project.root().resolve("themes/ours/messages")));
    project.in("pl").edit("content/handbook.yaml", "edition:", "theme: ours\nedition:");
    assertTrue(hasNoLists());
    project.edit("themes/ours/language/pl.yaml", "chest: []", "chest: [klatka*]");
    assertFalse(hasNoLists());
    assertEquals(List.of(), errors());
  }

  private boolean hasNoLists() {
    return project.check().diagnostics().stream()
        .anyMatch(each -> each.code().toString().equals("wording/no-list"));
  }

  @Test
  void aThemeOfOnesOwnTakesTheCatalogue() {
    project.edit("content/handbook.yaml", "edition:", "theme: clinic\nedition:");
    project.write("themes/clinic/theme.yaml", "api: 1\nparent: moveleaf\n");
    project.write("themes/clinic/messages/en.yaml", "site: {team: Our team}\n");
    Captured begun = make("language", "pt-BR");
    assertEquals(0, begun.exit(), begun.err());
    assertFalse(begun.out().contains("theme:"), begun.out());
    assertTrue(read("themes/clinic/messages/pt-BR.yaml").contains("  # Our team\n  team: \"\"\n"));
    assertFalse(Files.exists(project.root().resolve("themes/ours")));
  }

  @Test
  void ofUnfinishedContentNoTranslationIsMadeAndThatIsSaid() {
    make("exercise", "heel-raise");
    Captured run = make("translation", "pl");
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("Nothing was made. Mend the errors above first."), run.err());
    assertFalse(Files.exists(project.root().resolve("content/safety.pl.md")));
  }

  private String read(String file) {
    return TestProject.read(project.root().resolve(file));
  }
}
