package org.moveleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.TestProject;

/** Every code has a page, and every page a code. */
class ExplainCommandTest {

  private static final Pattern REPORTED = Pattern.compile("\\[([a-z0-9-]+/[a-z0-9-]+)\\]");

  /** A whole code where a diagnostic is made. */
  private static final Pattern WHOLE =
      Pattern.compile("Diagnostic\\s*\\.\\w+\\(\\s*\"([a-z0-9-]+/[a-z0-9-]+)\"");

  /** A code's second half where the method that is called adds the family. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\b(?:report|reject|refuse|error|warn|warning)\\(\\s*(?:\\w+,\\s*)?\"([a-z]+(?:-[a-z]+)*)\"");

  private static final String SOURCES =
      TestProject.filesBelow(Path.of("src/main/java")).stream()
          .filter(each -> each.toString().endsWith(".java"))
          .map(TestProject::read)
          .collect(Collectors.joining("\n"));

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(each -> each.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyCodeThatACaseReportsHasAPage() {
    Set<String> without = new TreeSet<>();
    for (Path each : TestProject.filesBelow(Path.of("src/test/cases/diagnostics"))) {
      if (each.endsWith("expected.txt")) {
        TestProject.read(each)
            .lines()
            .filter(line -> line.contains(": error [") || line.contains(": warning ["))
            .flatMap(line -> found(REPORTED, line).stream().limit(1))
            .filter(code -> Explanations.page(code).isEmpty())
            .forEach(without::add);
      }
    }
    assertEquals(Set.of(), without, "write src/main/resources/org/moveleaf/explain/<code>.md");
  }

  @Test
  void everyCodeInTheSourcesHasAPage() {
    Set<String> codes = found(WHOLE, SOURCES);
    assertTrue(codes.size() > 20, codes::toString);
    codes.removeIf(each -> Explanations.page(each).isPresent());
    assertEquals(Set.of(), codes, "write src/main/resources/org/moveleaf/explain/<code>.md");
    Set<String> names = found(NAME, SOURCES);
    assertTrue(names.size() > 20, names::toString);
    Set<String> explained = Explanations.codes();
    names.removeIf(name -> explained.stream().anyMatch(each -> each.endsWith("/" + name)));
    assertEquals(Set.of(), names, "write a page in explain/any, or in the folder of its family");
  }

  @Test
  void everyPageHasACode() {
    Set<String> orphans = new TreeSet<>(Explanations.codes());
    orphans.removeIf(
        code -> {
          String name = code.substring(code.indexOf('/') + 1);
          // References.java puts `unknown-` before the kind of what is not there.
          String kind = name.replaceFirst("^unknown-", "");
          return SOURCES.contains(code)
              || SOURCES.contains("\"" + name + "\"")
              || SOURCES.contains("/" + name + "\"")
              || name.startsWith("unknown-") && SOURCES.contains(kind + "\", handbook.")
              || name.equals("unknown-entry") && SOURCES.contains("dangling(");
        });
    assertEquals(Set.of(), orphans, "pages that no diagnostic leads to");
  }

  @Test
  void everyPageSaysWhatWhyAndHow() {
    for (String code : Explanations.codes()) {
      String page = Explanations.page(code).orElseThrow();
      assertTrue(page.startsWith("# " + code + "\n\n"), page);
      for (String part :
          Set.of("## Why it matters\n", "## How to mend it\n", "Before:", "After:")) {
        assertTrue(page.contains(part), code + " has no " + part);
      }
    }
  }

  @Test
  void aPageForAllFamiliesBearsTheCodeThatWasAskedFor() {
    Captured run = Captured.run("explain", "[guide/unknown-field]");
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().startsWith("# guide/unknown-field\n\nA file has a field"), run.out());
  }

  @Test
  void withoutACodeAllAreListed() {
    Captured run = Captured.run("explain");
    assertEquals(0, run.exit());
    assertTrue(run.out().lines().anyMatch(each -> each.matches("yaml/alias +A value .*\\.")));
    assertEquals(Explanations.codes().size() + 2, run.out().lines().count());
  }

  @Test
  void aCodeThatIsNotThereIsAnsweredWithTheNearest() {
    assertHint("exercise/lader-level", "did you mean `exercise/ladder-level`?");
    assertHint("guide/unknwon-field", "did you mean `guide/unknown-field`?");
    assertHint("ladder-circle", "did you mean `exercise/ladder-circle`?");
    assertHint("qqqqqq", "lists all of them");
    assertHint("../../x", "lists all of them");
  }

  private static void assertHint(String typed, String hint) {
    Captured run = Captured.run("explain", typed);
    assertEquals(2, run.exit());
    assertTrue(run.err().contains(hint), run.err());
  }

  @Test
  void aRunWithProblemsSaysWhereMoreIsSaid(@TempDir Path folder) {
    TestProject project = TestProject.copy("minimal", folder);
    project.edit("content/exercises/wall-sit.md", "level: 2", "levle: 2");
    String err = Captured.run("check", project.root().toString()).err();
    assertTrue(err.endsWith("`moveleaf explain exercise/unknown-field` tells more.\n"), err);
  }
}
