package org.moveleaf.check;

import java.util.Optional;
import java.util.function.Predicate;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Dose;
import org.moveleaf.model.Effort;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.ExerciseType;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Span;

/** The parts of a dose are there, go together, and ask for no more than makes sense. */
final class DosesAreSensible implements Rule {

  private final Predicate<SourceText> isSpoilt;

  /**
   * Seconds of one hold. Adults in general hold a stretch for 10 to 30 seconds, older people for 30
   * to 60: C. E. Garber and others, Quantity and Quality of Exercise, American College of Sports
   * Medicine position stand, Medicine and Science in Sports and Exercise 43(7), 2011, 1334–1359.
   */
  private static final int LONGEST_HOLD = 60;

  /** Seconds that a stretch is held in all, on one side: twice what the position stand asks for. */
  private static final int MOST_STRETCHING = 120;

  /** Seconds that anything else is held in all, on one side. A limit of this project's own. */
  private static final int MOST_HOLDING = 300;

  /**
   * Days a week for demanding strength work: the position stand wants 48 hours between two sessions
   * for the same muscles, which four days in seven nearly leave.
   */
  private static final int MOST_STRENGTH_DAYS = 4;

  private static final int DEMANDING = 3;

  /** Seconds of one exercise on a day: as long as all sessions of a programme may be. */
  private static final int LONG_DAY = 60 * 60;

  /**
   * @param isSpoilt says of which files something could not be read
   */
  DosesAreSensible(Predicate<SourceText> isSpoilt) {
    this.isSpoilt = isSpoilt;
  }

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    handbook.exercises().values().stream()
        .filter(each -> each.origin().has("dose"))
        .forEach(
            each ->
                new Check(each, each.dose(), each.origin(), diagnostics)
                    .run(isSpoilt.test(each.origin().source())));
  }

  private record Check(Exercise exercise, Dose dose, Origin origin, Diagnostics diagnostics) {

    void run(boolean isSpoilt) {
      // Sets or a rest that could not be read are no sets and no rest.
      if (!isSpoilt) {
        rest();
      }
      hold();
      day();
      if (exercise.traits().type() == ExerciseType.STRENGTH
          && exercise.traits().level() == DEMANDING
          && dose.schedule().daysPerWeek().max() > MOST_STRENGTH_DAYS) {
        warn(
            "no-rest-day",
            "days-per-week",
            "demanding strength work on " + dose.schedule().daysPerWeek().max() + " days a week",
            "muscles need a day between: `days-per-week: 3`");
      }
    }

    private void rest() {
      if (dose.sets() > 1 && dose.rest().isEmpty()) {
        warn("no-rest", "sets", dose.sets() + " sets without a rest", "add `rest: 30 s`");
      }
      if (dose.sets() == 1 && dose.rest().isPresent()) {
        warn(
            "rest-without-sets",
            "rest",
            "a rest between sets, and there is one set",
            "take `rest` out, or say how many `sets`");
      }
    }

    private void hold() {
      int hold = dose.hold().map(Span::max).orElse(0);
      if (hold > LONGEST_HOLD) {
        warn(
            "hold-too-long",
            "hold",
            "a hold of " + hold + " seconds",
            "60 seconds is the most that guidelines name; repeat it instead");
      }
      int total = hold * dose.sets() * repetitions().orElse(0);
      int most = exercise.traits().type() == ExerciseType.STRETCH ? MOST_STRETCHING : MOST_HOLDING;
      if (total > most) {
        warn(
            "held-too-long",
            "hold",
            "held for " + total + " seconds in all, of which " + most + " would be much",
            "ask for fewer repetitions or a shorter hold");
      }
      Optional<Integer> duration = duration();
      if (hold > 0 && duration.isPresent() && 2 * hold > duration.get()) {
        warn(
            "hold-fills-duration",
            "hold",
            "a hold of " + hold + " seconds within " + duration.get() + " seconds",
            "shorten the hold, or give `repetitions` instead of `duration`");
      }
    }

    private void day() {
      int sessions = dose.schedule().sessionsPerDay().max();
      long seconds = (long) sessions * dose.seconds();
      if (seconds > LONG_DAY) {
        diagnostics.add(
            Diagnostic.warning(
                    "dose/day-too-long",
                    origin.at("dose"),
                    "about " + seconds / 60 + " minutes a day of one exercise")
                .withHint("ask for fewer sets, repetitions or sessions a day"));
      }
    }

    private Optional<Integer> repetitions() {
      return dose.effort() instanceof Effort.Repetitions repetitions
          ? Optional.of(repetitions.count().max())
          : Optional.empty();
    }

    private Optional<Integer> duration() {
      return dose.effort() instanceof Effort.Duration duration
          ? Optional.of(duration.seconds().min())
          : Optional.empty();
    }

    private void warn(String name, String field, String message, String hint) {
      diagnostics.add(
          Diagnostic.warning("dose/" + name, origin.at("dose." + field), message).withHint(hint));
    }
  }
}
