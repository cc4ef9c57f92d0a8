package org.moveleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveleaf.testing.TestProject;

class InitCommandTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "de"})
  void whatItMakesBuildsAtOnce(String language) {
    Path clinic = folder.resolve("hill-clinic");
    String title = "Hill \"& Dale\": exercises";
    Captured made =
        Captured.run("init", clinic.toString(), "--language", language, "--title", title);
    assertEquals(0, made.exit(), made.err());
    Captured built = Captured.run("build", clinic.toString());
    assertEquals(0, built.exit(), built.err());
    List<String> codes =
        built
            .err()
            .lines()
            .filter(each -> each.contains(": warning ["))
            .map(InitCommandTest::code)
            // Nobody has reviewed the examples yet, and they do not say otherwise.
            .filter(each -> !each.startsWith("review/"))
            .toList();
    assertEquals(List.of("handbook/no-base-url"), codes, built.err());
    String home = TestProject.read(clinic.resolve("output/site/index.html"));
    assertTrue(home.contains("<html lang=\"" + language + "\""), home);
    assertTrue(home.contains("Hill"), home);
    assertTrue(Files.exists(clinic.resolve("output/pdf/exercises/trunk-rotation.pdf")));
  }

  private static String code(String headline) {
    return headline.substring(headline.indexOf('[') + 1, headline.indexOf(']'));
  }

  @Test
  void noPlaceholderIsLeft() {
    Captured.run("init", folder.resolve("clinic").toString());
    for (Path file : TestProject.filesBelow(folder.resolve("clinic"))) {
      String text = TestProject.read(file).replace("${{", "");
      assertFalse(text.contains("{{"), file + "\n" + text);
    }
  }

  @Test
  void whatIsThereIsNeverWrittenOver() throws Exception {
    Path clinic = Files.createDirectories(folder.resolve("clinic/content"));
    Files.writeString(clinic.resolve("safety.md"), "mine");
    Captured refused = Captured.run("init", folder.resolve("clinic").toString());
    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains("safety.md is already there"), refused.err());
    assertEquals(
        List.of(clinic.resolve("safety.md")), TestProject.filesBelow(folder.resolve("clinic")));
    assertEquals("mine", TestProject.read(clinic.resolve("safety.md")));
  }

  @Test
  void aLanguageWithoutExamplesIsSaid() {
    Captured refused = Captured.run("init", folder.resolve("x").toString(), "--language", "fr");
    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains("use one of en, de"), refused.err());
    assertFalse(Files.exists(folder.resolve("x")));
  }
}
