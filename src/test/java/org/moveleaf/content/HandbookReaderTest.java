package org.moveleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.cache.KeptValues;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.figure.KeyedFigure;
import org.moveleaf.model.ContentKeys;
import org.moveleaf.model.Settings;
import org.moveleaf.testing.TestProject;
import org.moveleaf.theme.ThemeLoader;

class HandbookReaderTest {

  private static final Path WITH_FIGURES = Path.of("src/test/cases/reading/everything/input");

  @TempDir private Path folder;
  private Project project;
  private Path file;

  @BeforeEach
  void aProjectWithFigures() {
    TestProject copy = TestProject.copy("minimal", folder);
    copy.overlay(WITH_FIGURES);
    project = Project.in(copy.root());
    file = project.content().resolve("figures/wall-sit.yaml");
  }

  private KeyedFigure figure() {
    Diagnostics diagnostics = new Diagnostics();
    Settings settings = new SettingsReader(project, diagnostics).read().orElseThrow();
    try (KeptValues kept = new KeptValues(folder.resolve("values"))) {
      KeyedFigure figure =
          new HandbookReader(project, kept, new ContentKeys(), FileHashes.NONE, diagnostics)
              .read(
                  settings,
                  new ThemeLoader(project.themes(), diagnostics)
                      .load(settings)
                      .orElseThrow()
                      .vocabulary())
              .figures()
              .get("wall-sit")
              .keyed();
      kept.save();
      return figure;
    }
  }

  @Test
  void aFigureThatWasReadInAnotherBuildIsTheSame() {
    KeyedFigure first = figure();
    KeyedFigure second = figure();
    assertEquals(first.key(), second.key());
    assertEquals(first.figure(), second.figure());
  }

  @Test
  void aFigureIsNotMadeOfWhatSomebodyHasWrittenSince() throws IOException {
    figure();
    KeyedFigure known = figure();
    Files.writeString(file, Files.readString(file) + "# by somebody\n");
    UncheckedIOException refused = assertThrows(UncheckedIOException.class, known::figure);
    assertTrue(refused.getMessage().contains("wall-sit.yaml has been changed during the build"));
  }
}
