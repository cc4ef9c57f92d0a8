package org.moveleaf.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.moveleaf.BuildResult;
import org.moveleaf.diagnostic.Severity;
import org.moveleaf.publish.Publication;

/** What came of a build, as a properties file for the tool that called it. */
final class Summary {

  private Summary() {}

  /** Takes away what an earlier build said. */
  static void clear(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  static void write(BuildResult result, Path file) {
    Publication publication =
        result.publication().orElse(new Publication(0, 0, java.util.List.of()));
    String text =
        String.join(
            "\n",
            "published=" + result.publication().isPresent(),
            "pages=" + publication.pages(),
            "pdfs=" + publication.pdfs(),
            "errors=" + count(result, Severity.ERROR),
            "warnings=" + count(result, Severity.WARNING),
            "");
    try {
      Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  private static long count(BuildResult result, Severity severity) {
    return result.diagnostics().stream().filter(each -> each.severity() == severity).count();
  }
}
