package org.moveleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.BuildResult;
import org.moveleaf.testing.TestProject;

class TranslationsCommandTest {

  private static final String SOURCE = "content/exercises/wall-sit.md";
  private static final String WORDS = "content/exercises/wall-sit.pl.md";

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void copy() {
    project = TestProject.copy("minimal", folder).in("pl");
  }

  private Captured run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("translations"));
    all.addAll(List.of(arguments));
    all.add(project.root().toString());
    return Captured.run(all.toArray(String[]::new));
  }

  private String words() {
    return TestProject.read(project.root().resolve(WORDS));
  }

  @Test
  void whatIsFreshIsOnlyCounted() {
    Captured run = run();
    assertEquals(0, run.exit());
    assertEquals("Polish (pl): 8 fresh\n\n", run.out().replace("\r\n", "\n"));
  }

  @Test
  void changedSentencesAreShownBySection() {
    project
        .edit(SOURCE, "2. Hold.", "2. Hold, and breathe.")
        .edit(SOURCE, " It needs only a *free* wall.", "");
    project.write("content/exercises/gone.pl.md", words());
    Captured run = run("--language", "pl");
    assertEquals(0, run.exit());
    assertEquals(
        """
        Polish (pl): 7 fresh, 1 stale, 1 orphan
          stale  content/exercises/wall-sit.pl.md
            purpose: something is gone, or stands elsewhere
            steps: Hold, and breathe.
          orphan  content/exercises/gone.pl.md

        """,
        run.out().replace("\r\n", "\n"));
  }

  @Test
  void aFileIsAcceptedByName() {
    project.edit(SOURCE, "2. Hold.", "2. Hold, and breathe.");
    project.edit(WORDS, "2. Przytrzymaj.", "2. Przytrzymaj i oddychaj.");
    Captured run = run("--accept", "./" + WORDS);
    assertEquals(0, run.exit());
    assertTrue(run.out().startsWith("Polish (pl): 8 fresh"), run.out());
    assertEquals(1, words().split("made-from:", -1).length - 1);
    assertFalse(project.check().hasErrors());
    assertTrue(run().out().startsWith("Polish (pl): 8 fresh"));
  }

  @Test
  void allThatHaveNoNoteAreAcceptedAndNoStaleOnes() {
    project.write(WORDS, words().replaceAll("made-from:\n(  .*\n)+", ""));
    project.edit("content/exercises/leg-stretch.md", "Straighten", "Slowly straighten");
    assertTrue(run().out().contains("unrecorded  " + WORDS), run()::out);
    Captured run = run("--accept-all");
    assertTrue(run.out().startsWith("Polish (pl): 7 fresh, 1 stale"), run.out());
    assertTrue(words().contains("made-from:"));
  }

  @Test
  void aSlipInANameIsAnsweredWithTheOneThatWasMeant() {
    Captured run = run("--accept", "content/exercises/wal-sit.pl.md");
    assertEquals(ExitCodes.USAGE, run.exit());
    assertTrue(run.err().contains("did you mean `" + WORDS + "`"), run.err());
  }

  @Test
  void aStaleSafetyLineKeepsAllFromBeingPublished() {
    project.edit("content/safety.md", "- The knee locks.", "- The knee locks or swells.");
    BuildResult result = project.build();
    assertEquals(
        List.of("translation/stale-safety"),
        result.diagnostics().stream()
            .filter(each -> each.isError())
            .map(each -> each.code().toString())
            .toList());
    assertTrue(result.publication().isEmpty());
    assertFalse(project.output().resolve("site").toFile().exists());
  }
}
