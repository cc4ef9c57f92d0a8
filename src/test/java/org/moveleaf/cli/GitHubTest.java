package org.moveleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.diagnostic.Code;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Severity;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.testing.TestProject;

class GitHubTest {

  @TempDir private Path folder;

  private Map<String, String> actions() {
    return Map.of(
        "GITHUB_ACTIONS", "true",
        "GITHUB_WORKSPACE", folder.toString(),
        "GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString());
  }

  @Test
  void whatIsTypedCannotEndAnAnnotationOrBeginACommand() {
    SourceText source = new SourceText("content/a,b:c.md", "one\ntwo");
    Diagnostic diagnostic =
        Diagnostic.error("exercise/wrong-type", source.range(4, 7), "100 %\r\n::stop-commands::x")
            .withHint("a: b");
    assertEquals(
        "::error file=content/a%2Cb%3Ac.md,line=2,col=1,title=exercise/wrong-type"
            + "::100 %25%0D%0A::stop-commands::x%0Ahelp: a: b",
        new GitHub(Map.of(), folder).annotation(diagnostic));
  }

  @Test
  void aNoteIsANotice() {
    SourceText source = new SourceText("a.md", "one");
    Diagnostic note =
        new Diagnostic(Severity.NOTICE, Code.of("a/b"), "c", source.range(0, 3), Optional.empty());
    assertTrue(new GitHub(Map.of(), folder).annotation(note).startsWith("::notice file=a.md,"));
  }

  @Test
  void problemsAreMarkedOnTheirLinesAndSummedUp() {
    TestProject project = TestProject.copy("minimal", folder);
    project.edit("content/exercises/wall-sit.md", "level: 2", "\"le|vle <b>\": 2");
    Captured run = Captured.run(actions(), "build", project.root().toString());
    assertEquals(1, run.exit());
    assertTrue(
        run.out()
            .contains(
                "::error file=minimal/content/exercises/wall-sit.md,line=8,col=1,"
                    + "title=exercise/unknown-field::unknown field `le|vle <b>`"),
        run.out());
    String summary = TestProject.read(folder.resolve("summary.md"));
    assertTrue(summary.contains("Nothing was published"), summary);
    assertTrue(summary.contains("| error | minimal/content/exercises/wall-sit.md:8 |"), summary);
    assertTrue(summary.contains("`le\\|vle &lt;b>`"), summary);
  }

  @Test
  void theSummarySaysWhatWasWrittenAndIsAddedTo() {
    TestProject project = TestProject.copy("minimal", folder);
    Captured.run(actions(), "check", project.root().toString());
    Captured.run(actions(), "build", project.root().toString());
    String summary = TestProject.read(folder.resolve("summary.md"));
    assertTrue(summary.startsWith("### Moveleaf\n\nChecked: 0 errors, 0 warnings."), summary);
    assertTrue(summary.contains("Wrote "), summary);
  }

  @Test
  void elsewhereNothingIsAdded() {
    TestProject project = TestProject.copy("minimal", folder);
    project.edit("content/exercises/wall-sit.md", "level: 2", "levle: 2");
    Captured run = Captured.run("check", project.root().toString());
    assertFalse(run.out().contains("::"), run.out());
  }
}
