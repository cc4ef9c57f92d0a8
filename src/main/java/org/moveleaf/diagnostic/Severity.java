package org.moveleaf.diagnostic;

import java.util.Locale;

/**
 * How much a diagnostic matters: an error stops publishing, a warning should be mended, a notice is
 * worth knowing and is not counted.
 */
public enum Severity {
  ERROR,
  WARNING,
  NOTICE;

  /** The word printed in a report: {@code error}, {@code warning} or {@code notice}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
