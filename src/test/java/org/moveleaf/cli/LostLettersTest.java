package org.moveleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LostLettersTest {

  @TempDir private Path folder;

  @Test
  void aNameWithoutSomeOfItsLettersIsReportedWithTheRemedy() {
    String said =
        LostLetters.message(StandardCharsets.US_ASCII, "check", "R\ufffd\ufffdcken").orElseThrow();
    assertEquals(
        "error: `R??cken` has letters that the language set in this terminal does not know\n"
            + "  = help: type `export LC_ALL=C.UTF-8`, then the command again",
        said);
  }

  @Test
  void whatIsWholeIsNot() {
    assertEquals(
        Optional.empty(), LostLetters.message(StandardCharsets.US_ASCII, "check", "back?"));
    assertEquals(Optional.empty(), LostLetters.message(StandardCharsets.UTF_8, "R\ufffdcken"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theFolderThatACommandIsCalledInCounts() throws IOException, InterruptedException {
    String check = inFolderWithUmlaut("check");
    assertTrue(check.startsWith("error: `"), check);
    assertTrue(check.contains("/r??cken` has letters"), check);
    String explain = inFolderWithUmlaut("explain dose/no-rest");
    assertTrue(explain.startsWith("# dose/no-rest"), explain);
  }

  /** What the program prints; a shell makes the folder, as this Java may not be able to name it. */
  private String inFolderWithUmlaut(String command) throws IOException, InterruptedException {
    String script =
        "d=$(printf 'r\\303\\274cken') && mkdir -p $d && cd $d && \"$JAVA\" -cp \"$CLASSES\" "
            + Main.class.getName()
            + " "
            + command;
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", script).directory(folder.toFile());
    shell.environment().put("LC_ALL", "C");
    shell
        .environment()
        .put("JAVA", Path.of(System.getProperty("java.home"), "bin/java").toString());
    shell.environment().put("CLASSES", System.getProperty("java.class.path"));
    Process process = shell.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    process.waitFor();
    return said;
  }
}
