package org.moveleaf.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that is wrong, or worth knowing, at one place.
 *
 * @param severity how much it matters
 * @param code the stable name of its kind
 * @param message one statement of fact; what the writer typed stands in backticks; no full stop
 * @param range where
 * @param hint how to mend it
 */
public record Diagnostic(
    Severity severity, Code code, String message, SourceRange range, Optional<String> hint)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::range)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  public static Diagnostic error(String code, SourceRange range, String message) {
    return new Diagnostic(Severity.ERROR, Code.of(code), message, range, Optional.empty());
  }

  public static Diagnostic warning(String code, SourceRange range, String message) {
    return new Diagnostic(Severity.WARNING, Code.of(code), message, range, Optional.empty());
  }

  public static Diagnostic notice(String code, SourceRange range, String message) {
    return new Diagnostic(Severity.NOTICE, Code.of(code), message, range, Optional.empty());
  }

  /** The same, as if it mattered so much. */
  public Diagnostic as(Severity other) {
    return new Diagnostic(other, code, message, range, hint);
  }

  /** The same with a remedy. */
  public Diagnostic withHint(String remedy) {
    return new Diagnostic(severity, code, message, range, Optional.of(remedy));
  }

  /** The same, with a remedy where there is one. */
  public Diagnostic withHint(Optional<String> remedy) {
    return new Diagnostic(severity, code, message, range, remedy);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** By place, then by weight. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
