// A session as a row of moments, each with its length: what the player goes through.
(function (moveleaf) {
  "use strict";

  const text = moveleaf.text;
  const LEAD = 5;
  const TURN = 8;

  // A block is what "back" and "next" jump to: an exercise, a set, a rest.
  function add(moments, newBlock, moment) {
    const last = moments.length ? moments[moments.length - 1].block : -1;
    moments.push(Object.assign({ block: newBlock ? last + 1 : last }, moment));
  }

  function where(dose, round, set, repetition) {
    const parts = [];
    if (dose.sets > 1) {
      parts.push(text(dose.duration ? "follow.round" : "follow.set", { n: set, all: dose.sets }));
    }
    if (dose.sides === "each") { parts.push(text("follow.side-" + round)); }
    if (dose.sides === "each-direction") { parts.push(text("follow.direction-" + round)); }
    if (dose.sides === "alternating") {
      parts.push(repetition ? text("follow.side-" + (repetition % 2 ? 1 : 2)) : text("follow.changing"));
    }
    return parts;
  }

  // Where a repetition is held, as shares of the film: at its last stage, or as in cat and cow at both ends.
  function ends(item) {
    const figure = moveleaf.choice.figure(item);
    return figure && figure.ends ? figure.ends.map((stage) => stage / (figure.stages.length - 1)) : [1];
  }

  // The way from one end to the next. That to the other side leads through the start by itself.
  function way(all, place, repetition) {
    if (place > 0) { return [all[place - 1], all[place]]; }
    if (repetition === 1) { return [0, all[0]]; }
    return all.length > 1 ? [all[all.length - 1], all[0]] : [all[0], 0, all[0]];
  }

  // Who holds still is not let off at once: the way back is as long as the way there.
  function back(moments, shared, all) {
    const last = all[all.length - 1];
    add(moments, false, Object.assign({
      kind: "back", seconds: moveleaf.doses.limits.repetitionSeconds, cue: text("follow.come-back"), where: [],
      // Half way to the other side is where it began.
      way: [last, all.length > 1 ? (last + all[all.length - 2]) / 2 : 0]
    }, shared));
  }

  function repeat(moments, shared, dose, repetition, place) {
    const all = dose.hold ? ends(shared.item) : [1];
    all.forEach((end, number) => {
      add(moments, false, Object.assign({
        kind: "move", seconds: moveleaf.doses.limits.repetitionSeconds, cue: text("follow.move"),
        count: text("follow.of", { n: repetition, all: dose.repetitions[1] }), where: place,
        way: way(all, number, repetition)
      }, shared));
      if (dose.hold) {
        add(moments, false, Object.assign({
          kind: "hold", seconds: dose.hold[1], cue: text("follow.hold"), where: place, way: [end]
        }, shared));
      }
    });
  }

  function work(moments, shared, dose, round, set) {
    if (dose.duration) {
      add(moments, false, Object.assign({
        kind: "time", seconds: dose.duration[1], cue: text("follow.keep-going"), where: where(dose, round, set)
      }, shared));
      return;
    }
    const all = dose.repetitions[1];
    for (let repetition = 1; repetition <= all; repetition++) {
      const place = [text("follow.repetition", { n: repetition, all: all })]
        .concat(where(dose, round, set, repetition));
      repeat(moments, shared, dose, repetition, place);
    }
    if (dose.hold) { back(moments, shared, ends(shared.item)); }
  }

  function exercise(moments, item, place) {
    const dose = item.dose;
    const shared = { item: item, exercise: place };
    const rounds = moveleaf.doses.limits.rounds[dose.sides];
    add(moments, true, Object.assign({ kind: "ready", seconds: 0, cue: "", where: [] }, shared));
    for (let round = 1; round <= rounds; round++) {
      if (round > 1) {
        add(moments, true, Object.assign({
          kind: "turn", seconds: TURN, cue: text("follow.turn-" + dose.sides), where: []
        }, shared));
      }
      for (let set = 1; set <= dose.sets; set++) {
        const rest = dose.rest ? dose.rest[1] : 0;
        if (set > 1 && rest > 0) {
          add(moments, true, Object.assign({
            kind: "rest", seconds: rest, cue: text("follow.rest"), where: where(dose, round, set)
          }, shared));
        }
        const fresh = round === 1 && set === 1;
        add(moments, !(round > 1 && set === 1), Object.assign({
          kind: "lead", seconds: fresh ? LEAD : 0, cue: text("follow.get-ready"), where: where(dose, round, set)
        }, shared));
        work(moments, shared, dose, round, set);
      }
    }
  }

  /** The moments of a session, each with the way that the film goes in it; an item is an exercise, its variation or null, and its dose. */
  moveleaf.moments = function (items) {
    const moments = [];
    items.forEach((item, place) => exercise(moments, item, place));
    return moments;
  };
})(window.moveleaf);
