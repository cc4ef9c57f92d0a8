package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir private Path folder;

  @BeforeEach
  void aFirstOutput() throws IOException {
    publish("old");
  }

  private void publish(String text) throws IOException {
    try (OutputFolder output = OutputFolder.open(folder)) {
      write(output, text);
      output.publish();
    }
  }

  private static void write(OutputFolder output, String text) throws IOException {
    output.write("site/index.html", text.getBytes(StandardCharsets.UTF_8));
    output.write("site/" + text + ".html", text.getBytes(StandardCharsets.UTF_8));
    output.write("pdf/a.pdf", text.getBytes(StandardCharsets.UTF_8));
  }

  private String published() throws IOException {
    return Files.readString(folder.resolve("site/index.html"))
        + Files.readString(folder.resolve("pdf/a.pdf"));
  }

  @Test
  void theNewOutputTakesThePlaceOfTheOld() throws IOException {
    publish("new");
    assertEquals("newnew", published());
    assertFalse(Files.exists(folder.resolve("site/old.html")));
  }

  @Test
  void whatIsNotPublishedLeavesTheOldOutput() throws IOException {
    try (OutputFolder output = OutputFolder.open(folder)) {
      write(output, "new");
    }
    assertEquals("oldold", published());
    assertFalse(Files.exists(folder.resolve(".moveleaf/next")));
  }

  @Test
  void aForeignFileIsNotTouched() throws IOException {
    Files.writeString(folder.resolve("site/mine.txt"), "mine");
    OutputException refused = assertThrows(OutputException.class, () -> publish("new"));
    assertTrue(refused.getMessage().contains("site/mine.txt"));
    assertEquals("oldold", published());
    assertEquals("mine", Files.readString(folder.resolve("site/mine.txt")));
  }

  @Test
  void aForeignFileBesideTheOutputStays() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    publish("new");
    assertEquals("mine", Files.readString(folder.resolve("notes.txt")));
  }

  @Test
  void twoBuildsDoNotMix() throws IOException {
    try (OutputFolder first = OutputFolder.open(folder)) {
      assertThrows(OutputException.class, () -> OutputFolder.open(folder));
      write(first, "new");
      first.publish();
    }
    assertEquals("newnew", published());
  }

  @Test
  void aSwapThatWasStoppedHalfWayIsFinished() throws IOException {
    publish("new");
    // As a process killed between the two parts leaves it: the site is new, the PDFs are not.
    Path own = folder.resolve(".moveleaf");
    Files.createDirectories(own.resolve("next/pdf"));
    Files.writeString(own.resolve("next/pdf/a.pdf"), "newer");
    Files.createDirectories(own.resolve("old/site"));
    Files.writeString(own.resolve("old/site/index.html"), "older");
    Files.createFile(own.resolve("swapping"));
    try (OutputFolder output = OutputFolder.open(folder)) {
      assertEquals("newnewer", published());
      assertFalse(Files.exists(own.resolve("old")));
      assertFalse(Files.exists(own.resolve("swapping")));
    }
  }

  @Test
  void aPathOutOfTheOutputIsAFault() throws IOException {
    try (OutputFolder output = OutputFolder.open(folder)) {
      assertThrows(IllegalArgumentException.class, () -> output.write("site/../../x", new byte[0]));
      assertThrows(IllegalArgumentException.class, () -> output.write("other/x", new byte[0]));
    }
  }
}
