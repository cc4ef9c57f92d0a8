// Doses, in the same sentences and minutes as on every page: the same patterns, put together in the
// same way as the build does it. A span is its two ends, a time is in seconds.
(function (moveleaf) {
  "use strict";

  const text = moveleaf.text;
  const limits = moveleaf.data.limits;
  const EVERY_DAY = 7;

  const isSingle = (span) => span[0] === span[1];
  // The number that decides between singular and plural. A range never counts as one or two: many
  // languages say these without a figure, and its lower end would be lost.
  const plural = (span) => isSingle(span) ? span[1] : Math.max(span[1], 3);
  const number = (value) => text("unit.number", { n: value });

  function span(ends) {
    return isSingle(ends) ? number(ends[1]) : text("unit.span", { min: ends[0], max: ends[1] });
  }

  // One minute reads better as 60 seconds; whole minutes beyond that as minutes.
  function time(seconds) {
    const minutes = seconds.every((end) => end % 60 === 0) && seconds[1] > 60;
    const shown = minutes ? seconds.map((end) => end / 60) : seconds;
    return text(minutes ? "unit.minutes" : "unit.seconds", { n: plural(shown), span: span(shown) });
  }

  function effort(dose) {
    const sets = dose.sets > 1;
    const key = dose.duration
      ? (sets ? "dose.duration-sets" : "dose.duration")
      : (sets ? "dose.sets" : "dose.repetitions");
    const suffix = dose.sides === "together" ? "" : "-" + dose.sides;
    const values = { sets: dose.sets };
    if (dose.duration) {
      values.time = time(dose.duration);
    } else {
      values.n = plural(dose.repetitions);
      values.count = span(dose.repetitions);
    }
    return text(key + suffix, values);
  }

  function frequency(dose) {
    const times = dose.perDay;
    const perDay = text("dose.per-day", { n: plural(times), count: span(times) });
    const key = dose.days[0] === EVERY_DAY ? "dose.every-day" : "dose.days-a-week";
    return text(key, { perDay: perDay, n: plural(dose.days), count: span(dose.days) });
  }

  // "Do this once, once a day" would say it twice.
  function isOnce(dose) {
    return dose.sets === 1 && dose.sides === "together" && !dose.duration && dose.repetitions[1] === 1;
  }

  // A hold or a rest of 0 says that there is none.
  const CAN_BE_NONE = ["hold", "rest"];
  const NONE = [0, 0];
  const isNone = (value) => Array.isArray(value) && value[0] === 0 && value[1] === 0;
  const lasts = (span) => span !== undefined && !isNone(span);

  // How often a repetition leads somewhere: once, or as in cat and cow to each place where it is held.
  const holds = (dose) => dose.hold && dose.holds || 1;

  function hold(dose) {
    const where = ["", "-ends"][holds(dose) - 1] ?? "-places";
    return text("dose.hold" + where, { seconds: time(dose.hold), holds: holds(dose) });
  }

  function withHoldAndRest(dose, main) {
    const sentences = [];
    if (lasts(dose.hold)) { sentences.push(hold(dose)); }
    sentences.push(main);
    if (dose.sets > 1 && lasts(dose.rest)) {
      const kind = dose.duration ? "rounds" : "sets";
      sentences.push(text("dose.rest", { time: time(dose.rest), kind: kind }));
    }
    return sentences.join(" ");
  }

  function seconds(dose) {
    const held = dose.hold ? dose.hold[1] : 0;
    const work = dose.duration
      ? dose.duration[1]
      : dose.repetitions[1] * holds(dose) * (limits.repetitionSeconds + held);
    const rests = (dose.sets - 1) * (dose.rest ? dose.rest[1] : 0);
    return limits.rounds[dose.sides] * (dose.sets * work + rests) + limits.setUpSeconds;
  }

  const plain = (value) => isNone(value) ? undefined : value;
  const same = (one, other) => JSON.stringify(plain(one)) === JSON.stringify(plain(other));

  moveleaf.doses = {
    /** The whole dose: "Hold for 5 seconds. Do this 10 times, twice a day, every day." */
    sentence: (dose) => withHoldAndRest(dose, isOnce(dose)
      ? text("dose.once-with-frequency", { frequency: frequency(dose) })
      : text("dose.with-frequency", { effort: effort(dose), frequency: frequency(dose) })),

    /** What one session asks for: "Hold for 5 seconds. Do this 10 times." */
    session: (dose) => withHoldAndRest(dose, text("dose.alone", { effort: effort(dose) })),

    holds: holds,

    /** Seconds that one session takes, by the upper end of every range. */
    seconds: seconds,

    /** Whole minutes that a number of seconds fills, at least one. */
    minutes: (all) => Math.max(1, Math.round(all / 60)),

    /** A dose with the parts that somebody changed. */
    with: function (dose, change) {
      const changed = Object.assign({}, dose, change);
      // A set ends by its count or by the clock, never by both.
      if (change.duration) { delete changed.repetitions; }
      if (change.repetitions) { delete changed.duration; }
      CAN_BE_NONE.forEach((field) => { if (isNone(changed[field])) { delete changed[field]; } });
      return changed;
    },

    /** What a field holds that was cleared: none where that can be, or what the handbook says. */
    cleared: (field) => CAN_BE_NONE.includes(field) ? NONE : undefined,

    /** A whole dose, in which what it does not have stands as none. */
    whole: (dose) => Object.assign(Object.fromEntries(CAN_BE_NONE.map((field) => [field, NONE])), dose),

    /** The parts in which a dose differs from another. */
    difference: function (dose, from) {
      return Object.fromEntries(Object.entries(dose).filter(([key, value]) => !same(value, from[key])));
    },

    same: same,

    /** Whether both ends of a span can be meant. */
    allows: (field, ends) => ends.every((end) => Number.isInteger(end))
      && (CAN_BE_NONE.includes(field) && isNone(ends)
        || limits[field][0] <= ends[0] && ends[0] <= ends[1] && ends[1] <= limits[field][1]),

    /** How often a day the one is done that is done most often; never less than once. */
    timesADay: (doses) => doses.reduce((most, dose) => Math.max(most, dose.perDay[1]), 1),

    limits: limits
  };
})(window.moveleaf);
