package org.moveleaf.content;

import static org.moveleaf.schema.Field.optional;
import static org.moveleaf.schema.Shapes.integer;
import static org.moveleaf.schema.Shapes.seconds;
import static org.moveleaf.schema.Shapes.span;
import static org.moveleaf.schema.Shapes.word;

import java.util.Optional;
import org.moveleaf.model.Dose;
import org.moveleaf.model.DoseChange;
import org.moveleaf.model.DoseLimits;
import org.moveleaf.model.Effort;
import org.moveleaf.model.Schedule;
import org.moveleaf.model.Sides;
import org.moveleaf.model.Span;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Values;

/** How doses are written. */
final class DoseShape {

  static final Field<Optional<Integer>> SETS =
      optional("sets", integer(DoseLimits.SETS.min(), DoseLimits.SETS.max()));
  static final Field<Optional<Span>> REPETITIONS =
      optional("repetitions", span(DoseLimits.REPETITIONS.min(), DoseLimits.REPETITIONS.max()));
  static final Field<Optional<Span>> DURATION =
      optional("duration", seconds(DoseLimits.DURATION.min(), DoseLimits.DURATION.max()));
  static final Field<Optional<Span>> HOLD =
      optional("hold", seconds(DoseLimits.HOLD.min(), DoseLimits.HOLD.max()));
  static final Field<Optional<Integer>> HOLDS =
      optional("holds", integer(DoseLimits.HOLDS.min(), DoseLimits.HOLDS.max()));
  static final Field<Optional<Sides>> SIDES = optional("sides", word(Sides.class));
  static final Field<Optional<Span>> REST =
      optional("rest", seconds(DoseLimits.REST.min(), DoseLimits.REST.max()));
  static final Field<Optional<Span>> SESSIONS_PER_DAY =
      optional(
          "sessions-per-day",
          span(DoseLimits.SESSIONS_PER_DAY.min(), DoseLimits.SESSIONS_PER_DAY.max()));
  static final Field<Optional<Span>> DAYS_PER_WEEK =
      optional(
          "days-per-week", span(DoseLimits.DAYS_PER_WEEK.min(), DoseLimits.DAYS_PER_WEEK.max()));

  /** The whole dose of an exercise. */
  static final MappingShape<Dose> DOSE =
      MappingShape.of(
              DoseShape::dose,
              SETS,
              REPETITIONS,
              DURATION,
              HOLD,
              HOLDS,
              SIDES,
              REST,
              SESSIONS_PER_DAY,
              DAYS_PER_WEEK)
          .like("{sets: 2, repetitions: 10, sessions-per-day: 1, days-per-week: 7}");

  /** What differs from an exercise's dose within a session. */
  static final MappingShape<DoseChange> CHANGE =
      MappingShape.of(DoseShape::change, SETS, REPETITIONS, DURATION, HOLD, SIDES, REST)
          .like("{repetitions: 5}");

  private DoseShape() {}

  private static DoseChange change(Values values) {
    return new DoseChange(
        values.get(SETS),
        effort(values),
        values.get(HOLD),
        values.get(SIDES),
        values.get(REST),
        values.get(SESSIONS_PER_DAY),
        values.get(DAYS_PER_WEEK));
  }

  private static Dose dose(Values values) {
    DoseChange given = change(values);
    if (!values.isMisspelt(DURATION)) {
      require(values, given.effort(), REPETITIONS, "add `repetitions: 10` or `duration: 30 s`");
    }
    require(values, given.sessionsPerDay(), SESSIONS_PER_DAY, "add `sessions-per-day: 1`");
    require(values, given.daysPerWeek(), DAYS_PER_WEEK, "add `days-per-week: 7`");
    return new Dose(
        given.sets().orElse(1),
        given.effort().orElse(new Effort.Repetitions(Span.of(1))),
        given.hold(),
        holds(values, given),
        given.sides().orElse(Sides.TOGETHER),
        given.rest(),
        new Schedule(
            given.sessionsPerDay().orElse(Span.of(1)), given.daysPerWeek().orElse(Span.of(1))));
  }

  private static int holds(Values values, DoseChange given) {
    boolean isHeld =
        given.hold().isPresent() && !(given.effort().orElse(null) instanceof Effort.Duration);
    boolean isKnown = !values.isMisspelt(HOLD) && !values.isMisspelt(REPETITIONS);
    if (values.get(HOLDS).isPresent() && !isHeld && isKnown) {
      values
          .reading()
          .report(
              "contradiction",
              values.range(),
              "`holds` in a dose whose repetitions are not held",
              "say for how long with `hold: 5 s`, or take `holds` out");
    }
    return values.get(HOLDS).orElse(1);
  }

  private static void require(Values values, Optional<?> given, Field<?> field, String hint) {
    if (given.isEmpty() && !values.isMisspelt(field)) {
      values
          .reading()
          .report("missing-field", values.range(), "the dose has no `" + field.name() + "`", hint);
    }
  }

  private static Optional<Effort> effort(Values values) {
    Optional<Span> repetitions = values.get(REPETITIONS);
    Optional<Span> duration = values.get(DURATION);
    if (repetitions.isPresent() && duration.isPresent()) {
      values
          .reading()
          .report(
              "contradiction",
              values.range(),
              "the dose has both `repetitions` and `duration`",
              "keep the one that ends a set");
    }
    return repetitions
        .<Effort>map(Effort.Repetitions::new)
        .or(() -> duration.map(Effort.Duration::new));
  }
}
