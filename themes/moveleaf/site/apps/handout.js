// The page that makes handouts. What is chosen stands in the address. The first name and the note
// stand in their two fields and on the sheet, and as long as the tab is open in its own storage, so
// that they outlive a reload; never in an address.
(function (moveleaf) {
  "use strict";

  const text = moveleaf.text;
  const element = moveleaf.element;
  const one = moveleaf.one;
  const all = moveleaf.all;
  const choice = moveleaf.choice;
  const doses = moveleaf.doses;

  const KEPT = "moveleaf-handout";
  const PERSON = "moveleaf-handout-person";
  const MANY = 4;
  const build = document.getElementById("build");
  const sheet = document.getElementById("sheet");
  const list = one(".chosen", build);
  const name = document.getElementById("person-name");
  const note = document.getElementById("person-note");
  const link = document.getElementById("link");
  const start = document.title;

  let items = [];
  // Whether a handout is being made, or somebody reads the one that a link holds.
  let building = false;
  const entries = new Map();

  function address() {
    const page = location.href.split("#")[0];
    return items.length ? page + "#h=" + choice.write(items) : page;
  }

  // For as long as the tab is open, so that exercises can be added from their pages.
  // The mark on the address tells a handout that is being made here from one that came by a link.
  function keep() {
    if (!building) { return; }
    history.replaceState({ building: true }, "", address());
    store(KEPT, choice.write(items));
  }

  function store(key, words) {
    try {
      sessionStorage.setItem(key, words);
    } catch (error) {
      /* Then only the address remembers. */
    }
  }

  function stored(key) {
    try {
      return sessionStorage.getItem(key) || "";
    } catch (error) {
      return "";
    }
  }

  const kept = () => stored(KEPT);
  const isOwn = () => Boolean(history.state && history.state.building);

  function keepPerson() {
    store(PERSON, JSON.stringify([name.value, note.value]));
    person();
  }

  // Whose handout it is: nobody's, if it came by a link or begins anew.
  function recallPerson() {
    let known = [];
    try {
      known = JSON.parse(stored(PERSON) || "[]");
    } catch (error) {
      /* Not written here. */
    }
    name.value = building && known[0] || "";
    note.value = building && known[1] || "";
  }

  function forgetPerson() {
    name.value = "";
    note.value = "";
    keepPerson();
  }

  // Of a session, that comes before its exercises and is not one of those to be kept up.
  const isWarmUp = (id) => moveleaf.data.programmes.some((each) => each.phases.some((part) => part.warmUp.id === id));

  function say(words) {
    one(".said", build).textContent = words;
  }

  // ---- One chosen exercise: its dose in words, and the fields to change it.

  function numberField(field, label, unit, chosen, changed) {
    const id = "dose-" + chosen.exercise.id + "-" + field;
    const none = doses.cleared(field);
    const limits = [none ? none[0] : doses.limits[field][0], doses.limits[field][1]];
    const words = text("handout.field." + label);
    const problem = element("span", { class: "problem", id: id + "-problem" });
    const input = (key) => element("input", {
      type: "number", inputmode: "numeric", min: limits[0], max: limits[1], step: 1,
      "aria-label": text("handout." + key, { field: words }), "aria-describedby": id + "-problem"
    });
    const ends = field === "sets" ? [input("from")] : [input("from"), input("to")];

    function show() {
      const value = choice.dose(chosen)[field];
      const span = value === undefined ? ["", ""] : [].concat(value);
      ends[0].value = span[0];
      if (ends[1]) { ends[1].value = span[0] === span[1] ? "" : span[1]; }
      complain(false);
    }

    function complain(wrong) {
      problem.textContent = wrong ? text("handout.limits", { min: limits[0], max: limits[1] }) : "";
      ends.forEach((each) => each.setAttribute("aria-invalid", String(wrong)));
    }

    // What was there before somebody began to type: on the way to "120" stands a "12" that nobody
    // meant, and it must not be what is printed.
    let before;

    function read() {
      const first = ends[0].value;
      const last = ends[1] && ends[1].value !== "" ? ends[1].value : first;
      if (first === "" && last === "" && !ends.some((each) => each.validity.badInput)) {
        complain(false);
        changed(field, none);
        return;
      }
      const span = [Number(first), Number(last)];
      const fine = first !== "" && doses.allows(field, span)
        && !ends.some((each) => each.validity.badInput);
      complain(!fine);
      changed(field, fine ? (field === "sets" ? span[0] : span) : before);
    }

    function remember(event) {
      if (!ends.includes(event.relatedTarget)) { before = chosen.change[field]; }
    }

    function leave(event) {
      if (!ends.includes(event.relatedTarget)) { show(); }
    }

    const row = element("div", { class: "dose-field", role: "group", "aria-label": words },
      element("span", { class: "label" }, words),
      element("span", { class: "ends", focusin: remember, input: read, focusout: leave },
        ends[0],
        ends[1] ? element("span", {}, text("handout.until")) : null,
        ends[1] || null,
        unit ? element("span", { class: "unit" }, unit) : null),
      problem);
    return { row: row, show: show };
  }

  function sidesField(chosen, changed) {
    const id = "dose-" + chosen.exercise.id + "-sides";
    const select = element("select", { id: id, change: () => changed("sides", select.value) },
      ...Object.keys(doses.limits.rounds).map((side) =>
        element("option", { value: side }, text("label.sides." + side))));
    const row = element("div", { class: "dose-field" },
      element("label", { class: "label", for: id }, text("handout.field.sides")), select);
    return { row: row, show: () => { select.value = choice.dose(chosen).sides; } };
  }

  function doseFields(chosen, changed) {
    const seconds = text("handout.seconds");
    const timed = choice.base(chosen).duration;
    return [
      timed
        ? numberField("duration", "duration", seconds, chosen, changed)
        : numberField("repetitions", "repetitions", "", chosen, changed),
      numberField("sets", "sets", "", chosen, changed),
      numberField("hold", "hold", seconds, chosen, changed),
      numberField("rest", "rest", seconds, chosen, changed),
      sidesField(chosen, changed),
      numberField("perDay", "per-day", "", chosen, changed),
      numberField("days", "days", "", chosen, changed)
    ];
  }

  function entry(chosen) {
    const title = chosen.exercise.title;
    const sentence = element("p", { class: "sentence" });
    const fields = element("div", { class: "dose-fields" });
    const reset = element("button", {
      type: "button", class: "button quiet",
      click: () => { chosen.change = {}; shown.forEach((each) => each.show()); tell(); refresh(); }
    }, text("handout.reset"));
    let shown = [];

    function tell() {
      sentence.textContent = doses.sentence(choice.dose(chosen));
      reset.disabled = !Object.keys(chosen.change).length;
    }

    function changed(field, value) {
      if (value === undefined || doses.same(value, choice.base(chosen)[field])) {
        delete chosen.change[field];
      } else {
        chosen.change[field] = value;
      }
      tell();
      refresh();
    }

    function fill() {
      shown = doseFields(chosen, changed);
      fields.replaceChildren(...shown.map((each) => each.row), element("p", {}, reset));
      shown.forEach((each) => each.show());
      tell();
    }

    const variations = chosen.exercise.variations;
    const wayId = "way-" + chosen.exercise.id;
    const way = variations.length ? element("select", {
      id: wayId,
      change: () => {
        chosen.variation = variations.find((each) => each.id === way.value) || null;
        // What somebody changed was meant for the other way.
        chosen.change = {};
        fill();
        refresh();
      }
    },
      element("option", { value: "" }, text("handout.variation-usual")),
      ...variations.map((each) => element("option", { value: each.id }, each.title))) : null;
    if (way) { way.value = chosen.variation ? chosen.variation.id : ""; }

    const tool = (key, action) => element("button", {
      type: "button", class: "tool tool-" + key, click: action,
      "aria-label": text("handout." + key + "-this", { title: title }), title: text("handout." + key)
    });
    const up = tool("up", () => move(chosen, -1));
    const down = tool("down", () => move(chosen, 1));
    const away = tool("remove", () => remove(chosen));
    fill();
    const row = element("li", { "data-id": chosen.exercise.id },
      element("div", { class: "chosen-head" },
        element("h3", {}, title),
        element("span", { class: "chosen-tools" }, up, down, away)),
      sentence,
      way ? element("p", { class: "field" }, element("label", { for: wayId }, text("handout.variation")), way) : null,
      element("details", {},
        element("summary", { "aria-label": text("handout.change-this", { title: title }) }, text("handout.change")),
        fields));
    return { row: row, up: up, down: down };
  }

  // ---- The choice as a whole.

  function add(id) {
    moveleaf.knowing([id], () => addKnown(id), () => say(text("handout.not-loaded")));
  }

  function addKnown(id) {
    const exercise = moveleaf.exercise(id);
    if (!exercise || items.some((each) => each.exercise === exercise)) { return; }
    if (items.length >= choice.most) {
      say(text("handout.full", { n: choice.most }));
      // The words to see stand at the head of the list, which may have been scrolled.
      one(".choice", build).scrollTop = 0;
      return;
    }
    items.push(choice.item(exercise));
    rearrange();
    say(text("handout.added", { title: exercise.title, summary: choice.summary(items) }));
  }

  function remove(chosen) {
    const place = items.indexOf(chosen);
    const held = entries.get(chosen).row.contains(document.activeElement);
    items.splice(place, 1);
    rearrange();
    say(text("handout.removed", { title: chosen.exercise.title, summary: choice.summary(items) }));
    // Who took it out with the keyboard goes on with the next one.
    if (held) {
      const next = items[Math.min(place, items.length - 1)];
      (next ? one(".tool-remove", entries.get(next).row) : document.getElementById("chosen-title")).focus();
    }
  }

  function move(chosen, by) {
    const place = items.indexOf(chosen);
    items.splice(place, 1);
    items.splice(place + by, 0, chosen);
    rearrange();
    const buttons = entries.get(chosen);
    const used = by < 0 ? buttons.up : buttons.down;
    (used.disabled ? (by < 0 ? buttons.down : buttons.up) : used).focus();
    say(text("handout.moved", { title: chosen.exercise.title, place: place + by + 1, n: items.length }));
  }

  function rearrange() {
    items.forEach((chosen) => {
      if (!entries.has(chosen)) { entries.set(chosen, entry(chosen)); }
    });
    list.replaceChildren(...items.map((chosen) => entries.get(chosen).row));
    items.forEach((chosen, place) => {
      entries.get(chosen).up.disabled = place === 0;
      entries.get(chosen).down.disabled = place === items.length - 1;
    });
    refresh();
  }

  // All that follows from the choice, but not the rows of the list: somebody may be typing there.
  function refresh() {
    const empty = items.length === 0;
    const summary = choice.summary(items);
    all(".summary", build).forEach((each) => { each.textContent = summary; });
    one(".empty", build).hidden = !empty;
    build.classList.toggle("is-empty", empty);
    const warning = one(".too-many", build);
    const full = items.length >= choice.most;
    const words = full ? text("handout.full", { n: choice.most })
      : items.filter((each) => !isWarmUp(each.exercise.id)).length > MANY ? text("handout.too-many") : "";
    if (words !== warning.textContent) {
      warning.replaceChildren(...(words ? [element("p", {}, words)] : []));
    }
    one(".dock .full", build).textContent = full ? words : "";
    mark();
    keep();
    link.value = empty ? "" : address();
    const code = choice.write(items);
    all("[data-do=print],[data-do=copy],[data-do=see],[data-do=again]").forEach((each) => { each.disabled = empty; });
    all("[data-do=follow]").forEach((each) => { each.href = empty ? "follow.html" : "follow.html#h=" + code; });
    all("[data-do=diary]").forEach((each) => { each.href = "diary.html#add=handout/" + code; });
    one(".copied", build).textContent = "";
    sheet.hidden = empty;
    document.getElementById("nothing").hidden = !empty;
    moveleaf.sheet.show(items, address());
    person();
  }

  // Says on each button in the list what it does; the list may show others at any time.
  function mark() {
    const chosen = new Set(items.map((each) => each.exercise.id));
    all("[data-pick]", build).forEach((button) => {
      const key = chosen.has(button.dataset.pick) ? "remove" : "add";
      if (button.dataset.does === key) { return; }
      button.dataset.does = key;
      button.textContent = text("handout." + key);
      button.setAttribute("aria-label", text("handout." + key + "-this", { title: button.dataset.title }));
      button.classList.toggle("picked", key === "remove");
    });
  }

  function person() {
    moveleaf.sheet.person(name.value.trim(), note.value.trim(), choice.summary(items) + ".");
  }

  function complain(leftOut) {
    all(".left-out").forEach((place) => place.replaceChildren(...(leftOut.length
      ? [element("p", {}, text("handout.left-out")),
         element("ul", {}, ...leftOut.map((words) => element("li", {}, words)))]
      : [])));
  }

  // Who comes by a link wants to read the sheet; who makes it, the page to choose on.
  function show(reading) {
    building = !reading;
    build.hidden = reading;
    sheet.classList.toggle("print-only", !reading);
    document.title = reading ? start.replace(/^[^·]*/, text("handout.sheet-title") + " ") : start;
  }

  function take(read) {
    items = read.items;
    entries.clear();
    complain(read.leftOut);
    rearrange();
  }

  let arrivals = 0;

  function arrive() {
    const code = moveleaf.fragment("h");
    const programme = moveleaf.fragment("p");
    const added = moveleaf.fragment("add");
    const part = programme === null ? null : choice.phase(programme);
    const ids = part ? choice.idsOfPhase(part.phase)
      : choice.ids(kept()).concat(code === null ? [] : choice.ids(code));
    const arrival = ++arrivals;
    moveleaf.knowing(added === null ? ids : ids.concat(added), () => {
      // Somebody may have gone on while the exercises were on their way.
      if (arrival === arrivals) { open(code, part, added); }
    }, () => {
      complain([text("handout.not-loaded")]);
      show(false);
    });
  }

  function open(code, part, added) {
    const read = code === null || isOwn() && kept() ? { items: [], leftOut: [] } : choice.read(code);
    if (read.items.length && !isOwn()) {
      show(true);
      recallPerson();
      take(read);
      return;
    }
    show(false);
    if (part) { forgetPerson(); } else { recallPerson(); }
    if (part) {
      take({ items: choice.ofPhase(part.phase), leftOut: [] });
    } else {
      const before = kept() ? choice.read(kept()).items : read.items;
      take({ items: before, leftOut: read.leftOut });
    }
    if (added !== null) {
      if (moveleaf.exercise(added)) {
        add(added);
      } else {
        complain([text("handout.left-out-exercise", { id: added.slice(0, 40) })]);
      }
    }
  }

  function again() {
    items = [];
    entries.clear();
    forgetPerson();
    complain([]);
    rearrange();
    say(text("handout.cleared"));
    document.getElementById("chosen-title").focus();
  }

  function copy() {
    const copied = one(".copied", build);
    const failed = () => {
      link.focus();
      link.select();
      copied.textContent = text("handout.copy-failed");
    };
    if (!navigator.clipboard) { failed(); return; }
    navigator.clipboard.writeText(link.value)
      .then(() => { copied.textContent = text("handout.copied"); }, failed);
  }

  build.addEventListener("click", (event) => {
    const button = event.target.closest("[data-pick]");
    if (!button) { return; }
    const chosen = items.find((each) => each.exercise.id === button.dataset.pick);
    if (chosen) { remove(chosen); } else { add(button.dataset.pick); }
  });
  moveleaf.doing({
    print: moveleaf.sheet.print,
    again: again,
    copy: copy,
    see: () => {
      const title = document.getElementById("chosen-title");
      title.scrollIntoView();
      title.focus({ preventScroll: true });
    },
    edit: () => {
      show(false);
      forgetPerson();
      keep();
      document.getElementById("chosen-title").focus();
    }
  });
  name.addEventListener("input", keepPerson);
  note.addEventListener("input", keepPerson);
  // In another language what is being made comes from the tab's storage, as an address without the
  // mark would be read.
  all(".languages a").forEach((each) => each.addEventListener("click", () => {
    if (building && kept() === choice.write(items)) { each.hash = ""; }
  }));
  // A page that comes back as it was left may show less than was added since.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted && building && kept() !== choice.write(items)) { arrive(); }
  });
  link.addEventListener("focus", () => link.select());
  one(".on-disk", build).hidden = location.protocol !== "file:";
  document.getElementById("cards").addEventListener("drawn", mark);
  moveleaf.arriving(arrive);
  arrive();
})(window.moveleaf);
