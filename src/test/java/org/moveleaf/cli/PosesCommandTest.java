package org.moveleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.TestProject;

class PosesCommandTest {

  @TempDir private Path folder;

  @Test
  void nobodyElsesFileIsReplaced() throws Exception {
    Path page = folder.resolve("poses.html");
    Files.writeString(page, "mine");
    Captured refused = Captured.run("poses", page.toString());
    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains("which Moveleaf did not write"), refused.err());
    assertEquals("mine", TestProject.read(page));
  }
}
