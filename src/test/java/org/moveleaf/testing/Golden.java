package org.moveleaf.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with what a file says. A file that is not there is written, and the test fails, so that
 * somebody looks at it. With {@code -Dmoveleaf.goldens=write} all are written anew.
 */
public final class Golden {

  private Golden() {}

  public static void assertMatches(Path golden, String actual) {
    boolean rewrite = "write".equals(System.getProperty("moveleaf.goldens"));
    try {
      if (rewrite || !Files.exists(golden)) {
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, actual);
        if (!rewrite) {
          fail("wrote " + golden + ": look at it, and run again");
        }
      }
      assertEquals(Files.readString(golden), actual, () -> "differs from " + golden);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
