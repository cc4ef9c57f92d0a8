package org.moveleaf.model;

import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a dose that somebody wrote down; what is empty stays as it was. */
public record DoseChange(
    Optional<Integer> sets,
    Optional<Effort> effort,
    Optional<Span> hold,
    Optional<Sides> sides,
    Optional<Span> rest,
    Optional<Span> sessionsPerDay,
    Optional<Span> daysPerWeek) {

  public static final DoseChange NONE =
      new DoseChange(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public boolean isEmpty() {
    return Stream.of(sets, effort, hold, sides, rest, sessionsPerDay, daysPerWeek)
        .allMatch(Optional::isEmpty);
  }
}
