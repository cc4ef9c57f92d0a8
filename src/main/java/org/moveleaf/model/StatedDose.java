package org.moveleaf.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an article says about a dose: numbers where it gives some, vague words where it does not.
 *
 * @param sets how many sets
 * @param repetitions how many repetitions
 * @param hold how many seconds to hold
 * @param duration how many seconds to go on
 * @param sides how left and right are treated
 * @param sessionsPerDay how often a day
 * @param daysPerWeek how often a week
 * @param weeks for how many weeks
 * @param notes what no number tells, in our words
 */
public record StatedDose(
    Optional<Quantity> sets,
    Optional<Quantity> repetitions,
    Optional<Quantity> hold,
    Optional<Quantity> duration,
    Optional<Sides> sides,
    Optional<Quantity> sessionsPerDay,
    Optional<Quantity> daysPerWeek,
    Optional<Quantity> weeks,
    List<String> notes) {

  public StatedDose {
    notes = List.copyOf(notes);
  }

  /** Whether the article gives any number at all. */
  public boolean hasNumbers() {
    return Stream.of(sets, repetitions, hold, duration, sessionsPerDay, daysPerWeek, weeks)
        .flatMap(Optional::stream)
        .anyMatch(each -> each.span().isPresent());
  }

  /**
   * An amount as an article states it.
   *
   * @param span the numbers
   * @param vague the word, where there are none
   */
  public record Quantity(Optional<Span> span, Optional<Vague> vague) {

    public static Quantity of(Span span) {
      return new Quantity(Optional.of(span), Optional.empty());
    }

    public static Quantity of(Vague vague) {
      return new Quantity(Optional.empty(), Optional.of(vague));
    }
  }

  /** Amounts without a number. */
  public enum Vague implements Word {
    A_FEW,
    SEVERAL,
    A_FEW_BREATHS,
    AS_COMFORTABLE;

    /** Those that make sense for a count: of times, days or weeks. */
    public static final List<Vague> OF_COUNTS = List.of(A_FEW, SEVERAL, AS_COMFORTABLE);

    /** Those that make sense for a length of time. */
    public static final List<Vague> OF_TIMES = List.of(values());
  }
}
