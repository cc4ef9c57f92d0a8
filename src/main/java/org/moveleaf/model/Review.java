package org.moveleaf.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who has looked at a piece of content, and when.
 *
 * @param by the clinician's name; empty until one has reviewed it
 * @param on the day of the last look at the text
 * @param next the day by which it must be looked at again
 * @param behind whether its source has changed since it was translated
 */
public record Review(Optional<String> by, LocalDate on, LocalDate next, boolean behind) {

  public Review(Optional<String> by, LocalDate on, LocalDate next) {
    this(by, on, next, false);
  }

  /** The same of a translation whose source has changed since. */
  public Review behindSource() {
    return new Review(by, on, next, true);
  }

  /** Whether the day of the next look has passed. */
  public boolean isOverdue(LocalDate today) {
    return next.isBefore(today);
  }
}
