package org.moveleaf.theme;

/** A theme that does not hold together: a missing file, a missing word, a broken template. */
public final class ThemeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ThemeException(String message) {
    super(message);
  }

  public ThemeException(String message, Throwable cause) {
    super(message, cause);
  }
}
