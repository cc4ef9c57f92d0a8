package org.moveleaf.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who has looked at a piece of content, and when.
 *
 * @param by the clinician's name; empty until one has reviewed it
 * @param on the day of the last look at the text
 * @param next the day by which it must be looked at again
 */
public record Review(Optional<String> by, LocalDate on, LocalDate next) {

  /** Whether the day of the next look has passed. */
  public boolean isOverdue(LocalDate today) {
    return next.isBefore(today);
  }
}
