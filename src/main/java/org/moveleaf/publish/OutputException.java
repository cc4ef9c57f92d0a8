package org.moveleaf.publish;

/** An output folder that must not be written to. */
public final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String hint;

  OutputException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** How to mend it. */
  public String hint() {
    return hint;
  }
}
