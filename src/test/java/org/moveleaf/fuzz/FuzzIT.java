package org.moveleaf.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run over the minimal project; {@link Fuzzer} runs for longer, over all our content. */
class FuzzIT {

  private static final int RUNS = 150;

  @TempDir private Path folder;

  @Test
  void whateverIsTypedIsAnsweredWithDiagnostics() throws Exception {
    Fuzzer fuzzer =
        Fuzzer.over(
            Path.of("src/test/projects/minimal"),
            folder.resolve("work"),
            Path.of("target/fuzz-short"),
            2026);
    for (int i = 0; i < RUNS; i++) {
      fuzzer.run(i);
    }
    assertEquals(Map.of(), fuzzer.found());
    assertTrue(fuzzer.oracle().codes().size() > 20, () -> "seen: " + fuzzer.oracle().codes());
    assertTrue(fuzzer.oracle().rendered() > 5);
  }
}
