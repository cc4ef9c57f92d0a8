package org.moveleaf.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.cache.KeptValues;
import org.moveleaf.content.HandbookReader;
import org.moveleaf.content.Project;
import org.moveleaf.content.SettingsReader;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.model.Adjustment;
import org.moveleaf.model.ContentKeys;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Instructions;
import org.moveleaf.model.Programme;
import org.moveleaf.model.ProgrammeText;
import org.moveleaf.model.Prose;
import org.moveleaf.model.Settings;
import org.moveleaf.model.Variation;
import org.moveleaf.testing.TestProject;
import org.moveleaf.theme.ThemeLoader;

class QuietRulesTest {

  private static final Path CASES = Path.of("src/test/cases/diagnostics");
  private static final String FILE = "content/exercises/wall-sit.md";

  @TempDir private Path folder;
  private TestProject project;
  private int looks;
  private boolean isFound;

  @BeforeEach
  void aProject() {
    project = TestProject.copy("minimal", folder.resolve("project"));
  }

  private static Optional<Handbook> handbook(TestProject project) {
    Diagnostics diagnostics = new Diagnostics();
    Project files = Project.in(project.root());
    Optional<Settings> settings = new SettingsReader(files, diagnostics).read();
    return settings
        .flatMap(each -> new ThemeLoader(files.themes(), diagnostics).load(each))
        .map(
            theme ->
                new HandbookReader(files, diagnostics).read(settings.get(), theme.vocabulary()));
  }

  /** Counts its looks, and finds what it is told to. */
  private void look(Handbook handbook, Diagnostics diagnostics) {
    looks++;
    if (isFound) {
      Exercise exercise = handbook.exercises().get("wall-sit");
      diagnostics.add(
          Diagnostic.notice("review/unreviewed", exercise.origin().source().start(), "found"));
    }
  }

  /** A build; what was found in it. */
  private List<Diagnostic> check() {
    Diagnostics diagnostics = new Diagnostics();
    try (KeptValues kept = new KeptValues(folder.resolve("values"))) {
      new QuietRules(List.of(this::look), TestProject.TODAY, new ContentKeys(), kept)
          .check(handbook(project).orElseThrow(), diagnostics);
      kept.save();
    }
    return diagnostics.sorted();
  }

  @Test
  void nobodyLooksAgainWhereOnlyTextsHaveChanged() {
    check();
    check();
    assertEquals(1, looks);
    project.edit(FILE, "2. Hold.", "2. Hold on.\n3. And a little longer.");
    check();
    assertEquals(1, looks);
    project.edit(FILE, "title: ", "title: New ");
    check();
    assertEquals(2, looks);
    check();
    assertEquals(2, looks);
  }

  @Test
  void whatWasFoundIsFoundAgain() {
    isFound = true;
    project.write("content/handbook.yaml", settings("notice"));
    assertEquals(1, check().size());
    assertEquals(1, check().size());
    assertEquals(2, looks);
    project.write("content/handbook.yaml", settings("off"));
    assertEquals(0, check().size());
    assertEquals(0, check().size());
    assertEquals(3, looks, "what is off matters to nobody");
  }

  private String settings(String level) {
    String before =
        TestProject.read(project.root().resolve("content/handbook.yaml"))
            .replaceAll("(?m)^checks:.*\\R(  .*\\R)*", "");
    return before + "checks:\n  review/unreviewed: {severity: " + level + ", because: a test}\n";
  }

  /** Otherwise one that has changed would not be looked at. */
  @Test
  void noneOfTheRulesLooksIntoTexts() throws IOException {
    int found = 0;
    try (Stream<Path> all = Files.list(CASES)) {
      for (Path each : all.sorted().toList()) {
        TestProject spoilt =
            TestProject.copy("minimal", folder.resolve(each.getFileName().toString()));
        spoilt.overlay(each.resolve("input"));
        Optional<Handbook> handbook = handbook(spoilt);
        if (handbook.isPresent()) {
          List<String> whole = found(handbook.get());
          assertEquals(whole, found(withoutTexts(handbook.get())), each.toString());
          found += whole.size();
        }
      }
    }
    assertTrue(found > 30, found + " findings");
  }

  private static List<String> found(Handbook handbook) {
    Diagnostics diagnostics = new Diagnostics();
    Rules.ofOutline(TestProject.TODAY).forEach(each -> each.check(handbook, diagnostics));
    return diagnostics.sorted().stream().map(HumanFormat::format).toList();
  }

  private static Handbook withoutTexts(Handbook all) {
    Map<String, Exercise> exercises = new LinkedHashMap<>();
    all.exercises().forEach((id, each) -> exercises.put(id, withoutTexts(each)));
    Map<String, Programme> programmes = new LinkedHashMap<>();
    all.programmes().forEach((id, each) -> programmes.put(id, withoutTexts(each)));
    return new Handbook(
        all.settings(),
        exercises,
        programmes,
        all.guide(),
        all.safety(),
        all.glossary(),
        all.sources(),
        all.pictures(),
        all.figures(),
        all.brands(),
        all.unreadable());
  }

  private static Exercise withoutTexts(Exercise each) {
    return new Exercise(
        each.id(),
        each.name(),
        each.traits(),
        Prose.EMPTY,
        each.dose(),
        new Instructions(Prose.EMPTY, List.of(), Prose.EMPTY, Prose.EMPTY),
        new Adjustment(
            Prose.EMPTY,
            Prose.EMPTY,
            Prose.EMPTY,
            each.adjustment().easierExercise(),
            each.adjustment().harderExercise()),
        each.variations().stream().map(QuietRulesTest::withoutTexts).toList(),
        each.evidence(),
        each.origin());
  }

  private static Variation withoutTexts(Variation each) {
    return new Variation(each.id(), each.title(), each.equipment(), each.dose(), Prose.EMPTY);
  }

  private static Programme withoutTexts(Programme each) {
    return new Programme(
        each.id(),
        each.title(),
        each.order(),
        new ProgrammeText(Prose.EMPTY, Prose.EMPTY, Prose.EMPTY, Prose.EMPTY),
        each.warmUp(),
        each.phases(),
        each.review(),
        each.origin());
  }
}
