// The diary as it is kept: in this browser's storage, under the address of the handbook's site, and
// nowhere else. Where the browser refuses, it lasts as long as the page is open.
(function (moveleaf) {
  "use strict";

  // One for all languages: exercises have the same ids in each.
  const keyOf = (folder) => "moveleaf-diary:" + new URL(folder, location.href).pathname;
  const KEY = keyOf(moveleaf.data.top);
  const OLDER = moveleaf.data.folders.map((each) => keyOf(moveleaf.data.top + each));
  const DAY = /^\d{4}-\d{2}-\d{2}$/;
  const THING = /^(programme|exercise|handout)\/[A-Za-z0-9._~-]{1,2000}$/;

  let inMemory = null;

  const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
  const isScore = (value) => Number.isInteger(value) && value >= 0 && value <= 10;
  const isCount = (value) => Number.isInteger(value) && value > 0 && value <= 99;

  // Storage may hold anything: what is not a diary is left aside.
  function sound(kept) {
    const book = { version: 1, things: [], days: {} };
    if (!isObject(kept)) { return book; }
    if (Array.isArray(kept.things)) {
      book.things = kept.things.filter((each) => THING.test(each));
    }
    Object.entries(isObject(kept.days) ? kept.days : {}).forEach(([day, entry]) => {
      if (!DAY.test(day) || !isObject(entry)) { return; }
      const ticks = Object.entries(isObject(entry.ticks) ? entry.ticks : {})
        .filter(([thing, count]) => THING.test(thing) && isCount(count));
      book.days[day] = { ticks: Object.fromEntries(ticks), pain: isScore(entry.pain) ? entry.pain : null };
    });
    return book;
  }

  function parsed(words) {
    try {
      return sound(JSON.parse(words));
    } catch (error) {
      return sound(null);
    }
  }

  function load() {
    if (inMemory) { return inMemory; }
    try {
      return parsed(localStorage.getItem(KEY));
    } catch (error) {
      return sound(null);
    }
  }

  function save(book) {
    try {
      if (Object.keys(book.days).length || book.things.length) {
        localStorage.setItem(KEY, JSON.stringify(book));
      } else {
        localStorage.removeItem(KEY);
      }
      inMemory = null;
    } catch (error) {
      inMemory = book;
    }
  }

  // Changes the entry of a day; a day on which nothing is left is no entry.
  function change(day, edit) {
    const book = load();
    const entry = book.days[day] || { ticks: {}, pain: null };
    edit(entry, book);
    if (Object.keys(entry.ticks).length || entry.pain !== null) {
      book.days[day] = entry;
    } else {
      delete book.days[day];
    }
    save(book);
  }

  const larger = (one, other) => one === null || other !== null && other > one ? other : one;

  // What stands in both was done once and noted twice, as one language did not show the other's.
  function join(book, other) {
    other.things.forEach((thing) => list(book, thing));
    Object.entries(other.days).forEach(([day, entry]) => {
      const mine = book.days[day] || { ticks: {}, pain: null };
      Object.entries(entry.ticks).forEach(([thing, count]) => {
        mine.ticks[thing] = larger(mine.ticks[thing] || null, count);
      });
      mine.pain = larger(mine.pain, entry.pain);
      book.days[day] = mine;
    });
  }

  // Each language once had a diary of its own; it goes only when its entries are in this one.
  function takeOver() {
    try {
      OLDER.forEach((key) => {
        const words = localStorage.getItem(key);
        if (words === null) { return; }
        const book = load();
        join(book, parsed(words));
        save(book);
        if (!inMemory) { localStorage.removeItem(key); }
      });
    } catch (error) {
      /* Nothing is kept here, so nothing was. */
    }
  }

  function list(book, thing) {
    if (THING.test(thing) && !book.things.includes(thing)) { book.things.push(thing); }
  }

  const twoDigits = (value) => String(value).padStart(2, "0");

  moveleaf.diary = {
    key: KEY,
    load: load,

    /** Whether this browser keeps anything. */
    isKept: function () {
      try {
        localStorage.setItem(KEY + "?", "1");
        localStorage.removeItem(KEY + "?");
        return true;
      } catch (error) {
        return false;
      }
    },

    add: function (thing) {
      const book = load();
      list(book, thing);
      save(book);
    },

    drop: function (thing) {
      const book = load();
      book.things = book.things.filter((each) => each !== thing);
      save(book);
    },

    tick: (day, thing, count) => change(day, (entry) => {
      if (count > 0) { entry.ticks[thing] = count; } else { delete entry.ticks[thing]; }
    }),

    tickOnce: (day, thing) => change(day, (entry, book) => {
      list(book, thing);
      entry.ticks[thing] = (entry.ticks[thing] || 0) + 1;
    }),

    pain: (day, score) => change(day, (entry) => { entry.pain = score; }),

    clear: function () {
      takeOver();
      save(sound(null));
    },

    /** The day in this place's calendar, as "2026-11-21". */
    day: (date) => date.getFullYear() + "-" + twoDigits(date.getMonth() + 1) + "-" + twoDigits(date.getDate()),

    /** The ids of all exercises that the diary tells of; they must be known before it is shown. */
    ids: function () {
      const book = load();
      const ticked = Object.values(book.days).flatMap((entry) => Object.keys(entry.ticks));
      return Array.from(new Set(book.things.concat(ticked))).flatMap((thing) => {
        const id = thing.slice(thing.indexOf("/") + 1);
        if (thing.startsWith("handout/")) { return moveleaf.choice.ids(id); }
        return thing.startsWith("exercise/") ? [id] : [];
      });
    },

    /** A thing in words: a programme, an exercise, or the exercises of a handout. */
    title: function (thing) {
      const cut = thing.indexOf("/");
      const id = thing.slice(cut + 1);
      if (thing.startsWith("handout/")) {
        const titles = moveleaf.choice.read(id).items.map(moveleaf.choice.title);
        return moveleaf.text("diary.handout", { titles: titles.join(moveleaf.text("unit.list-separator")) });
      }
      const known = thing.startsWith("programme/") ? moveleaf.programme(id) : moveleaf.exercise(id);
      return known ? known.title : id;
    },

    /** How many sessions of it a day may have. */
    sessions: function (thing) {
      const id = thing.slice(thing.indexOf("/") + 1);
      let doses = [];
      if (thing.startsWith("handout/")) {
        doses = moveleaf.choice.read(id).items.map(moveleaf.choice.dose);
      } else if (thing.startsWith("programme/") && moveleaf.programme(id)) {
        doses = moveleaf.programme(id).phases.flatMap((phase) => phase.items.map((each) => each.dose));
      } else if (moveleaf.exercise(id)) {
        doses = [moveleaf.exercise(id).dose];
      }
      return moveleaf.doses.timesADay(doses);
    }
  };

  takeOver();
})(window.moveleaf);
