// A choice of exercises with their doses, and how a link writes it: "1.cat-cow_r8-12_n2.wall-angel".
// The first part is the version of this way of writing. Then the exercises: an id, "~" and a
// variation, "_" and each changed part of the dose. Letters that every messenger keeps in a link.
(function (moveleaf) {
  "use strict";

  const text = moveleaf.text;
  const doses = moveleaf.doses;
  const VERSION = "1";
  const MOST = 20;
  const CODES = {
    s: "sets", r: "repetitions", t: "duration", h: "hold", b: "sides", p: "rest", n: "perDay", w: "days"
  };
  const SIDES = { t: "together", e: "each", a: "alternating", d: "each-direction" };

  const codeOf = (map, value) => Object.keys(map).find((code) => map[code] === value);

  function item(exercise) {
    return { exercise: exercise, variation: null, change: {} };
  }

  /** The dose that the handbook gives for this way of doing it. */
  function base(chosen) {
    return chosen.variation
      ? doses.with(chosen.exercise.dose, chosen.variation.change)
      : chosen.exercise.dose;
  }

  function dose(chosen) {
    return doses.with(base(chosen), chosen.change);
  }

  function writeField(field, value) {
    const code = codeOf(CODES, field);
    if (field === "sides") { return code + codeOf(SIDES, value); }
    const ends = [].concat(value);
    return code + (ends.length > 1 && ends[0] !== ends[1] ? ends.join("-") : ends[0]);
  }

  function writeItem(chosen) {
    const way = chosen.variation ? "~" + chosen.variation.id : "";
    const fields = Object.values(CODES)
      .filter((field) => field in chosen.change)
      .map((field) => "_" + writeField(field, chosen.change[field]));
    return chosen.exercise.id + way + fields.join("");
  }

  // The value of a field, or null for what cannot be meant.
  function readField(field, value) {
    if (field === "sides") { return value.length === 1 && SIDES[value] || null; }
    if (!/^\d{1,4}(-\d{1,4})?$/.test(value)) { return null; }
    const ends = value.split("-").map(Number);
    if (ends.length === 1) { ends.push(ends[0]); }
    if (!doses.allows(field, ends) || field === "sets" && ends[0] !== ends[1]) { return null; }
    return field === "sets" ? ends[0] : ends;
  }

  function fits(field, value, chosen) {
    const own = base(chosen);
    return value !== null
      && !(field === "repetitions" && own.duration)
      && !(field === "duration" && own.repetitions);
  }

  function readItem(words, leftOut) {
    const parts = words.split("_");
    const names = parts[0].split("~");
    const exercise = moveleaf.exercise(names[0]);
    if (!exercise) {
      leftOut.push(text("handout.left-out-exercise", { id: words.slice(0, 40) }));
      return null;
    }
    const chosen = item(exercise);
    if (names.length > 1) {
      chosen.variation = exercise.variations.find((each) => each.id === names[1]) || null;
      if (!chosen.variation) {
        leftOut.push(text("handout.left-out-variation", { title: exercise.title }));
      }
    }
    let meant = true;
    parts.slice(1).forEach((part) => {
      const field = CODES[part.charAt(0)] || null;
      const value = field ? readField(field, part.slice(1)) : null;
      if (fits(field, value, chosen)) { chosen.change[field] = value; } else { meant = false; }
    });
    if (!meant) { leftOut.push(text("handout.left-out-dose", { title: exercise.title })); }
    chosen.change = doses.difference(chosen.change, base(chosen));
    return chosen;
  }

  moveleaf.choice = {
    most: MOST,
    item: item,
    base: base,
    dose: dose,

    write: (items) => [VERSION].concat(items.map(writeItem)).join("."),

    /** The ids of exercises that a link names; they must be known before it is read. */
    ids: (code) => code.split(".").slice(1, MOST + 1).map((each) => each.split(/[_~]/)[0]),

    /** Those of a part of a programme. */
    idsOfPhase: (phase) => [phase.warmUp].concat(phase.items).map((each) => each.id),

    /** What a link holds, and in words what of it had to be left out. */
    read: function (code) {
      const words = code.split(".").filter((each) => each !== "");
      if (words[0] !== VERSION) { return { items: [], leftOut: [text("handout.left-out-version")] }; }
      const leftOut = [];
      const items = [];
      words.slice(1, MOST + 1).forEach((each) => {
        const chosen = readItem(each, leftOut);
        if (chosen && items.some((other) => other.exercise === chosen.exercise)) {
          leftOut.push(text("handout.left-out-twice", { title: chosen.exercise.title }));
        } else if (chosen) {
          items.push(chosen);
        }
      });
      const more = words.length - 1 - MOST;
      if (more > 0) { leftOut.push(text("handout.left-out-many", { n: more })); }
      return { items: items, leftOut: leftOut };
    },

    /** The exercises of a part of a programme, its warm-up first. */
    ofPhase: (phase) => [phase.warmUp].concat(phase.items).slice(0, MOST).map((each) => {
      const chosen = item(moveleaf.exercise(each.id));
      chosen.variation = chosen.exercise.variations.find((way) => way.id === each.variation) || null;
      chosen.change = doses.difference(doses.whole(each.dose), base(chosen));
      return chosen;
    }),

    /** The part of a programme that an address names: "first-week", or "first-week.2". */
    phase: function (words) {
      const parts = words.split(".");
      const programme = moveleaf.programme(parts[0]);
      const number = parts.length > 1 ? Number(parts[1]) : 1;
      const phase = programme ? programme.phases[number - 1] : undefined;
      return phase ? { programme: programme, number: number, phase: phase } : null;
    },

    minutes: (items) => doses.minutes(items.reduce((sum, each) => sum + doses.seconds(dose(each)), 0)),

    /** "3 exercises, about 7 minutes a session". */
    summary: function (items) {
      const count = text("handout.chosen-count", { n: items.length });
      if (!items.length) { return count; }
      const minutes = text("handout.session", { n: moveleaf.choice.minutes(items) });
      return text("handout.summary", { count: count, minutes: minutes });
    },

    title: (chosen) => chosen.exercise.title,

    figure: (chosen) => (chosen.variation && chosen.variation.figure) || chosen.exercise.figure || null
  };
})(window.moveleaf);
