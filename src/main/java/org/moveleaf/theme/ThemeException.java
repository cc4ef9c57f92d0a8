package org.moveleaf.theme;

import org.moveleaf.diagnostic.Diagnostic;

/** A theme that does not hold together: a missing file, a missing word, a broken template. */
public final class ThemeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  public ThemeException(Diagnostic diagnostic) {
    this(diagnostic, null);
  }

  public ThemeException(Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.message(), cause);
    this.diagnostic = diagnostic;
  }

  /** What to tell the one who made the theme. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
