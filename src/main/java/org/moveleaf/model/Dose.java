package org.moveleaf.model;

import java.util.Optional;

/**
 * How much, how long and how often. Every sentence, table, chart, calendar and minute that speaks
 * of a dose comes from here, so that they cannot disagree.
 *
 * @param sets how many sets, 1 or more
 * @param effort what one set asks for
 * @param hold seconds to hold each repetition
 * @param holds how often a repetition is held, as once at either end; 1 or more
 * @param sides how left and right are treated
 * @param rest seconds of rest between sets; 0 if there is meant to be none
 * @param schedule how often
 */
public record Dose(
    int sets,
    Effort effort,
    Optional<Span> hold,
    int holds,
    Sides sides,
    Optional<Span> rest,
    Schedule schedule) {

  /** Seconds to go into a movement and back again, or on to the next hold, slowly. */
  public static final int SECONDS_PER_REPETITION = 4;

  /** Seconds to read the card, fetch the chair and settle. */
  public static final int SECONDS_TO_SET_UP = 20;

  /** This dose with the parts that a programme changes. */
  public Dose with(DoseChange change) {
    return new Dose(
        change.sets().orElse(sets),
        change.effort().orElse(effort),
        change.hold().or(() -> hold),
        holds,
        change.sides().orElse(sides),
        change.rest().or(() -> rest),
        new Schedule(
            change.sessionsPerDay().orElse(schedule.sessionsPerDay()),
            change.daysPerWeek().orElse(schedule.daysPerWeek())));
  }

  /** What rest there is, in seconds: none where there is one set, or a rest of 0. */
  public Optional<Span> restBetweenSets() {
    return sets > 1 ? rest.filter(it -> it.max() > 0) : Optional.empty();
  }

  /** This dose as often as a programme has its sessions. */
  public Dose on(Schedule sessions) {
    return new Dose(sets, effort, hold, holds, sides, rest, sessions);
  }

  /**
   * Seconds that one session of it takes, by the upper end of every range: sides × sets × work +
   * rests between sets + setting up.
   */
  public int seconds() {
    int work = effort.accept(new Work(hold.map(Span::max).orElse(0), hold.isPresent() ? holds : 1));
    int rests = (sets - 1) * restBetweenSets().map(Span::max).orElse(0);
    return sides.rounds() * (sets * work + rests) + SECONDS_TO_SET_UP;
  }

  /**
   * @param hold seconds of a hold
   * @param moves in a repetition, each with a hold after it
   */
  private record Work(int hold, int moves) implements Effort.Visitor<Integer> {
    @Override
    public Integer repetitions(Effort.Repetitions repetitions) {
      return repetitions.count().max() * moves * (SECONDS_PER_REPETITION + hold);
    }

    @Override
    public Integer duration(Effort.Duration duration) {
      return duration.seconds().max();
    }
  }
}
