package org.moveleaf.diagnostic;

import java.util.Locale;

/** How much a diagnostic matters: an error stops publishing, the others do not. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** The word printed in a report: {@code error}, {@code warning} or {@code note}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
