// Finds exercises by words and by filters. A short list is on its page, all of it; of a long one the
// page holds the first entries, and the others are made from the index, as many as are looked at.
(function () {
  "use strict";

  const form = document.getElementById("filters");
  if (!form) { return; }

  const AT_ONCE = 60;
  const BY_ITSELF = 5;
  const PAUSE = 120;
  const ENOUGH = 50;
  const COLUMNS = { position: 5, equipment: 6, type: 7, level: 8, region: 9, muscle: 10 };
  // Numbers in the markup of an empty entry, where a word could not stand.
  const GAPS = /~([a-z]+)~|999991|999992|999993/g;
  const GAP_NAMES = { 999991: "width", 999992: "height", 999993: "degree" };

  const cards = document.getElementById("cards");
  const more = document.getElementById("more");
  const isLong = more !== null;
  const entries = Array.from(cards.children);
  const count = isLong ? Number(cards.dataset.count) : entries.length;
  const everything = Array.from({ length: count }, (each, place) => place);
  const search = document.getElementById("search");
  const selects = Array.from(form.querySelectorAll("select"));
  const status = form.querySelector(".status");
  const nothing = form.querySelector(".nothing");
  const counts = isLong ? [] : status.dataset.counts.split("|");

  let places = everything;
  let drawn = entries.length;
  let bySelf = 0;

  const format = (pattern, values) =>
    new window.IntlMessageFormat.IntlMessageFormat(pattern, document.documentElement.lang).format(values);

  // ---- The index. That of a long list is loaded when it is needed, or when nothing else is to do.

  let waiting = [];

  function withIndex(then) {
    if (window.moveleafIndex) { then(window.moveleafIndex); return; }
    waiting.push(then);
    if (!isLong || waiting.length > 1) { return; }
    const script = document.createElement("script");
    script.src = cards.dataset.index;
    script.addEventListener("load", () => {
      waiting.splice(0).forEach((each) => each(window.moveleafIndex));
    });
    script.addEventListener("error", () => {
      script.remove();
      waiting = [];
      status.textContent = status.dataset.failed;
    });
    document.head.append(script);
  }

  const labels = (index, row, kind) => row[COLUMNS[kind]].map((tag) => index.tags[kind][tag][1]);

  // With the words that stand for it in a search only.
  const searched = (index, row, kind) => row[COLUMNS[kind]].flatMap((tag) => index.tags[kind][tag].slice(1));

  // ---- Words.

  // What is left of a word without its ending, so that "stretching" finds a stretch. An Arabic word
  // also loses its article, its vowel marks, and what is written in more than one way.
  function stem(word) {
    const small = word.toLowerCase();
    if (!/[\u0621-\u064a]/.test(small)) { return small.replace(/^(.{3,}?)(?:ing|es|ed|e|s)$/, "$1"); }
    return small.replace(/[\u0640\u064b-\u065f\u0670]/g, "")
      .replace(/[\u0622\u0623\u0625\u0671]/g, "\u0627").replace(/\u0649/g, "\u064a").replace(/\u0629/g, "\u0647")
      .replace(/^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})/, "")
      .replace(/^(.{3,}?)(?:\u062a?\u064a\u0646|\u062a?\u0627\u0646|\u0648\u0646|\u0627\u062a|\u062a?[\u0647\u0643\u064a]|\u0647\u0627)$/, "$1");
  }

  let engine = null;
  let isReady = false;
  let lines = null;

  function entryOf(index, place) {
    const row = index.exercises[place];
    return {
      id: place,
      title: row[1],
      names: row[2],
      words: Object.keys(COLUMNS).flatMap((kind) => searched(index, row, kind)).join(" "),
      text: row[3]
    };
  }

  const documents = (index) => everything.map((place) => entryOf(index, place));

  // For a short list when the first letter is typed: a reader who only filters does not wait for it.
  // For a long one a little at a time, so that the page goes on answering.
  function prepare(index) {
    if (engine) { return; }
    engine = new window.MiniSearch({
      fields: ["title", "names", "words", "text"],
      processTerm: stem,
      searchOptions: {
        boost: { title: 3, names: 3, words: 1.5 },
        weights: { fuzzy: 0.1, prefix: 0.4 },
        prefix: true,
        combineWith: "AND",
        fuzzy: (term) => term.length > 3 ? 0.2 : false
      }
    });
    if (!isLong) {
      engine.addAll(documents(index));
      isReady = true;
      return;
    }
    engine.addAllAsync(documents(index), { chunkSize: 40 }).then(() => {
      isReady = true;
      lines = null;
      // Who has gone on to the entries must not lose one under the finger.
      if (search.value.trim() && document.activeElement === search) { show(); }
    });
  }

  // What has all the words as they stand, until the engine is ready; titles first.
  function quickly(index, words) {
    const stems = (text) => text.split(/\s+/).map(stem);
    lines = lines || documents(index).map((each) =>
      [each.title + " " + each.names, each.words + " " + each.text].map((part) => stems(part).join(" ")));
    const terms = stems(words);
    const hits = everything.filter((place) =>
      terms.every((term) => lines[place].some((part) => part.includes(term))));
    const first = hits.filter((place) => terms.every((term) => lines[place][0].includes(term)));
    const early = new Set(first);
    return first.concat(hits.filter((place) => !early.has(place)));
  }

  const PARTS = /[\s\p{P}]+/u;

  // Words of two letters say little, as in "sitting at a desk": what has them comes first.
  const isTelling = (word) => word.length > 2;

  function withAll(words) {
    const telling = words.filter(isTelling);
    const hits = engine.search(words.join(" "));
    return telling.length && telling.length < words.length ? hits.concat(engine.search(telling.join(" "))) : hits;
  }

  // A word that nothing has as one, but something as two beside each other: "shoulderblade".
  function parted(index, word) {
    if (engine.search(word).length) { return [word]; }
    for (let at = 2; at < word.length - 1; at++) {
      const pair = [word.slice(0, at), word.slice(at)];
      const stems = pair.map(stem).join(" ");
      const isThere = engine.search(pair.join(" "), { fuzzy: false, prefix: false }).slice(0, ENOUGH).some((hit) => {
        const each = entryOf(index, hit.id);
        const all = [each.title, each.names, each.words, each.text].join(" ").split(PARTS).map(stem).join(" ");
        return (" " + all + " ").includes(" " + stems + " ");
      });
      if (isThere) { return pair; }
    }
    return [word];
  }

  // The roots of Arabic words are short.
  const nearly = (term) => term.length > 3 ? 0.2 : term.length === 3 && /[\u0621-\u064a]/.test(term) && 0.4;

  function found(index) {
    const words = search.value.trim();
    if (!words) { return everything; }
    prepare(index);
    if (!isReady) { return quickly(index, words); }
    const all = words.split(PARTS).filter(Boolean);
    const some = all.filter(isTelling).join(" ");
    let hits = withAll(all);
    if (!hits.length) { hits = withAll(all.flatMap((word) => parted(index, word))); }
    // Where nothing has all the words, as for "neck pain" where all is about pain, some will do.
    const prefix = (term) => term.length > 3;
    if (!hits.length) { hits = engine.search(some, { combineWith: "OR", fuzzy: false, prefix: prefix }); }
    if (!hits.length) { hits = engine.search(some, { combineWith: "OR", fuzzy: nearly, prefix: prefix }); }
    return Array.from(new Set(hits.map((hit) => hit.id)));
  }

  // ---- Filters: for each answer that was ever chosen, which exercises have it.

  const having = new Map();

  function flags(index, kind, value) {
    const key = kind + " " + value;
    if (!having.has(key)) {
      const tag = index.tags[kind].findIndex((each) => each[0] === value);
      having.set(key, Uint8Array.from(index.exercises, (row) => row[COLUMNS[kind]].includes(tag) ? 1 : 0));
    }
    return having.get(key);
  }

  // ---- Entries.

  const escaped = (value) => String(value).replace(/[&<>"']/g, (letter) => "&#" + letter.charCodeAt(0) + ";");

  function made(index, place) {
    const row = index.exercises[place];
    const picture = row[4] < 0 ? null : index.pictures[row[4]];
    const level = index.tags.level[row[COLUMNS.level][0]];
    const values = {
      id: row[0], title: row[1], summary: row[3], level: level[1], degree: level[0],
      type: labels(index, row, "type")[0],
      position: labels(index, row, "position")[0],
      equipment: labels(index, row, "equipment").join(", "),
      region: labels(index, row, "region").join(", "),
      muscle: labels(index, row, "muscle").join(", ")
    };
    if (picture) { [values.src, values.width, values.height] = picture; }
    const box = document.createElement("template");
    box.innerHTML = (picture ? cards.dataset.entry : cards.dataset.bare)
      .replace(GAPS, (gap, name) => escaped(values[name || GAP_NAMES[gap]]));
    return box.content.firstElementChild;
  }

  function entry(place) {
    if (!entries[place]) { entries[place] = made(window.moveleafIndex, place); }
    return entries[place];
  }

  const tell = () => cards.dispatchEvent(new Event("drawn"));

  function offer() {
    if (!isLong) { return; }
    more.hidden = drawn >= places.length;
    const words = more.querySelector("[data-part]");
    words.textContent = more.hidden ? "" : format(words.dataset.part, { shown: drawn, n: places.length });
  }

  function arrange(shown) {
    places = shown;
    const next = places.slice(0, isLong ? AT_ONCE : count).map(entry);
    if (next.length !== cards.children.length || next.some((each, at) => each !== cards.children[at])) {
      cards.replaceChildren(...next);
    }
    drawn = next.length;
    bySelf = 0;
    status.textContent = isLong ? format(status.dataset.found, { n: places.length }) : counts[places.length];
    nothing.hidden = places.length > 0;
    offer();
    tell();
  }

  function goOn(byHand) {
    withIndex(() => {
      const next = places.slice(drawn, drawn + AT_ONCE).map(entry);
      cards.append(...next);
      drawn += next.length;
      offer();
      tell();
      if (byHand && next.length) { next[0].querySelector("a, button").focus(); }
    });
  }

  function show() {
    const chosen = selects.filter((select) => select.value);
    if (isLong && !chosen.length && !search.value.trim() && places === everything) {
      status.textContent = format(status.dataset.found, { n: count });
      offer();
      return;
    }
    withIndex((index) => {
      const all = chosen.map((select) => flags(index, select.name, select.value));
      const hits = found(index);
      arrange(all.length ? hits.filter((place) => all.every((each) => each[place])) : hits);
    });
  }

  // ---- What is chosen stands in the address, so that it can be kept and sent.

  function remember() {
    if (form.dataset.forget !== undefined) { return; }
    const parts = [search].concat(selects)
      .filter((field) => field.value)
      .map((field) => field.name + "=" + encodeURIComponent(field.value));
    history.replaceState(null, "", parts.length ? "#" + parts.join("&") : location.pathname + location.search);
  }

  // What somebody types into the address need not be encoded: "50%".
  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch (fault) {
      return text;
    }
  }

  function recall() {
    if (form.dataset.forget !== undefined) { return; }
    location.hash.slice(1).split("&").forEach((part) => {
      const pair = part.split("=");
      const field = [search].concat(selects).find((each) => each.name === pair[0]);
      if (field && pair.length === 2) { field.value = decoded(pair[1]); }
    });
  }

  let typing = null;

  function answer() {
    clearTimeout(typing);
    show();
    remember();
  }

  // Not every browser tells of a choice in a list by "input". What was typed is shown already when
  // the field is left; to show it anew would move an entry away under the finger that presses it.
  ["input", "change"].forEach((type) => form.addEventListener(type, (event) => {
    if (event.target !== search || type === "input" && !isLong) {
      answer();
    } else if (type === "input") {
      clearTimeout(typing);
      typing = setTimeout(answer, PAUSE);
    }
  }));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => { answer(); search.focus(); }, 0));
  // An address without a choice leads to a place of the page.
  window.addEventListener("hashchange", () => { if (location.hash.includes("=")) { recall(); show(); } });

  form.hidden = false;
  document.querySelectorAll(".no-script").forEach((each) => { each.hidden = true; });
  recall();
  show();

  if (!isLong) { return; }

  more.querySelector("button").addEventListener("click", () => goOn(true));
  // A few times only: below the list stands the foot of the page, which must be reached too.
  new IntersectionObserver((seen) => {
    if (seen.some((each) => each.isIntersecting) && bySelf < BY_ITSELF) {
      bySelf++;
      goOn(false);
    }
  }, { rootMargin: "600px" }).observe(more);
  search.addEventListener("focus", () => withIndex(prepare), { once: true });
  // Somebody who pays for every byte loads the index for a search or a filter only.
  if (navigator.connection && navigator.connection.saveData) { return; }
  window.addEventListener("load", () => {
    (window.requestIdleCallback || setTimeout)(() => withIndex(prepare));
  });
})();
