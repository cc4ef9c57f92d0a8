package org.moveleaf.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.BuildRequest;
import org.moveleaf.BuildResult;
import org.moveleaf.Moveleaf;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Severity;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.CheckChoice;
import org.moveleaf.model.CheckLevel;
import org.moveleaf.testing.TestProject;

class ChecksTest {

  private static final Diagnostic LONG =
      Diagnostic.warning("exercise/step-too-long", SourceText.absent("x").start(), "long");

  @TempDir private Path folder;

  private static Optional<Severity> graded(
      Diagnostic diagnostic, CheckLevel level, boolean strict) {
    String code = diagnostic.code().toString();
    return new Grading(Map.of(code, new CheckChoice(level, "a reason")), strict)
        .apply(diagnostic)
        .map(Diagnostic::severity);
  }

  @Test
  void aHandbookSaysHowMuchACheckMatters() {
    assertEquals(Optional.empty(), graded(LONG, CheckLevel.OFF, false));
    assertEquals(Optional.of(Severity.NOTICE), graded(LONG, CheckLevel.NOTICE, true));
    assertEquals(Optional.of(Severity.WARNING), graded(LONG, CheckLevel.WARNING, false));
    assertEquals(Optional.of(Severity.ERROR), graded(LONG, CheckLevel.WARNING, true));
    assertEquals(Optional.of(Severity.ERROR), graded(LONG, CheckLevel.ERROR, false));
  }

  @Test
  void aFixedCheckStaysAsItIs() {
    Diagnostic broken =
        Diagnostic.error("link/broken", SourceText.absent("x").start(), "a broken link");
    assertEquals(Optional.of(Severity.ERROR), graded(broken, CheckLevel.OFF, false));
    assertTrue(Checks.isFixed("link/broken"));
    assertFalse(Checks.isFixed("exercise/step-too-long"));
  }

  @Test
  void whatIsUsuallyOffIsNotShown() {
    Diagnostic unreviewed =
        Diagnostic.notice("review/unreviewed", SourceText.absent("x").start(), "nobody");
    Grading usual = new Grading(Map.of(), true);
    assertEquals(Optional.empty(), usual.apply(unreviewed));
    assertEquals(Optional.of(Severity.ERROR), graded(unreviewed, CheckLevel.WARNING, true));
  }

  @Test
  void everyCheckIsExplained() {
    List<String> unexplained =
        Checks.configurable().keySet().stream()
            .filter(
                code -> Checks.class.getResource("/org/moveleaf/explain/" + code + ".md") == null)
            .toList();
    assertEquals(List.of(), unexplained);
    assertNotNull(Checks.class.getResource("/org/moveleaf/explain/safety/incomplete.md"));
  }

  /** A warning that nobody can switch off would stop every strict build for good. */
  @Test
  void everyWarningOfTheCasesCanBeConfigured() {
    Pattern lesser = Pattern.compile("(?:warning|notice) \\[([^]]+)]");
    Set<String> codes =
        TestProject.filesBelow(Path.of("src/test/cases/diagnostics")).stream()
            .filter(each -> each.endsWith("expected.txt"))
            .flatMap(each -> lesser.matcher(TestProject.read(each)).results())
            .map(each -> each.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    codes.removeAll(Checks.configurable().keySet());
    assertEquals(Set.of(), codes);
  }

  @Test
  void strictPublishesNothingWhereThereIsAWarning() {
    TestProject project = TestProject.copy("minimal", folder);
    project.edit("content/exercises/wall-sit.md", "Trains your", "Cures your");
    BuildRequest request =
        new BuildRequest(project.root(), project.output(), Optional.empty()).on(TestProject.TODAY);
    BuildResult strict = new Moveleaf(request.strictly(true), line -> {}).build();
    assertTrue(strict.hasErrors());
    assertTrue(strict.publication().isEmpty());
    assertFalse(project.output().resolve("site").toFile().exists());
    assertFalse(new Moveleaf(request, line -> {}).check().hasErrors());
  }

  @Test
  void aLanguageWithoutAFormulaOrAListIsToldOnce() {
    TestProject project = TestProject.copy("minimal", folder).in("pl");
    String text = "Kolano lubi ruch i chce się ruszać. ".repeat(16);
    for (String file : List.of("guide/about-knees", "programmes/first-steps")) {
      String path = "content/" + file + ".pl.md";
      project.write(path, TestProject.read(project.root().resolve(path)) + "\n" + text + "\n");
    }
    assertEquals(
        List.of("readability/no-formula", "wording/no-list"),
        project.check().diagnostics().stream().map(each -> each.code().toString()).toList());
  }
}
