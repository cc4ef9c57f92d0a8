package org.moveleaf.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.moveleaf.BuildResult;
import org.moveleaf.diagnostic.Severity;
import org.moveleaf.publish.Publication;

/**
 * What a build has published, as a properties file for the tool that called it. Where nothing was
 * published there is none.
 */
final class Summary {

  /** What each of these files begins with. */
  static final String MARK = "pages=";

  private Summary() {}

  /** Takes away what an earlier build said. */
  static void clear(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  static void write(BuildResult result, Publication publication, Path file) {
    long warnings =
        result.diagnostics().stream().filter(each -> each.severity() == Severity.WARNING).count();
    String text =
        String.join(
            "\n",
            MARK + publication.pages(),
            "pdfs=" + publication.pdfs(),
            "warnings=" + warnings,
            "");
    try {
      Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
