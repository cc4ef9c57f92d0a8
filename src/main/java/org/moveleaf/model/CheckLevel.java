package org.moveleaf.model;

import java.util.Optional;
import org.moveleaf.diagnostic.Severity;

/** How much a handbook lets a check matter. */
public enum CheckLevel implements Word {
  OFF(null),
  NOTICE(Severity.NOTICE),
  WARNING(Severity.WARNING),
  ERROR(Severity.ERROR);

  private final Severity severity;

  CheckLevel(Severity severity) {
    this.severity = severity;
  }

  /** As what its diagnostics are shown; empty for not at all. */
  public Optional<Severity> severity() {
    return Optional.ofNullable(severity);
  }
}
