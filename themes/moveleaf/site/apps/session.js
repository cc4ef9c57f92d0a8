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

  // Where a repetition leads, as shares of the film: to its last stage, or to as many of the last as it is held at.
  function ends(item) {
    const figure = moveleaf.choice.figure(item);
    const last = figure && figure.film ? figure.round - 1 : 1;
    const holds = moveleaf.doses.holds(item.dose);
    return Array.from({ length: holds }, (none, number) => Math.max(1, last - holds + 1 + number) / last);
  }

  // That to another end leads through the start by itself.
  const way = (from, to) => from === to ? [from, 0, to] : [from, to];

  // Who holds still is not let off at once: the way back is as long as the way there.
  function back(moments, shared, all) {
    const [last, other] = all.slice(-2).reverse();
    add(moments, false, Object.assign({
      kind: "back", seconds: moveleaf.doses.limits.repetitionSeconds, cue: text("follow.come-back"), where: [],
      // Half way to the other side is where it began.
      way: [last, other && other !== last ? (last + other) / 2 : 0]
    }, shared));
  }

  function repeat(moments, shared, dose, repetition, place) {
    const all = ends(shared.item);
    all.forEach((end, number) => {
      add(moments, false, Object.assign({
        kind: "move", seconds: moveleaf.doses.limits.repetitionSeconds, cue: text("follow.move"),
        count: text("follow.of", { n: repetition, all: dose.repetitions[1] }), where: place,
        way: repetition === 1 && number === 0 ? [0, end] : way(all[(number || all.length) - 1], end)
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
    close(moments, shared);
  }

  // What is done once, when all rounds are over, takes as long as it takes: it waits for a press.
  function close(moments, shared) {
    const figure = moveleaf.choice.figure(shared.item);
    if (!figure || !figure.film) { return; }
    figure.stages.slice(figure.round).forEach((stage, number) => {
      add(moments, true, Object.assign({
        kind: "once", seconds: 0, cue: stage.caption, where: [figure.atEnd[number]], stage: stage
      }, shared));
    });
  }

  /** The moments of a session, each with the way that the film goes in it; an item is an exercise, its variation or null, and its dose. */
  moveleaf.moments = function (items) {
    const moments = [];
    items.forEach((item, place) => exercise(moments, item, place));
    return moments;
  };
})(window.moveleaf);
