// The page of the diary: one day at a time, and all days below.
(function (moveleaf) {
  "use strict";

  const text = moveleaf.text;
  const element = moveleaf.element;
  const one = moveleaf.one;
  const book = moveleaf.diary;

  const page = document.getElementById("diary");
  const scale = one(".pain-scale", page);
  const dialog = one("dialog", page);
  const form = one(".add", page);
  const select = document.getElementById("thing");
  const before = one("[data-do=before]", page);
  const after = one("[data-do=after]", page);
  const dayNames = new Intl.DateTimeFormat(moveleaf.locale, {
    weekday: "long", day: "numeric", month: "long", year: "numeric"
  });

  // At noon, when no change of the clocks can make it another day.
  const dateOf = (day) => new Date(day + "T12:00:00");
  const today = () => book.day(new Date());
  const say = (words) => { one(".saved", page).textContent = words; };

  let day = today();
  let lastToday = day;

  // A diary that stays open overnight goes on with the new day, unless somebody looks at another.
  function wake() {
    const now = today();
    if (now === lastToday) { return; }
    if (day === lastToday) { day = now; }
    lastToday = now;
    say("");
    show();
  }

  function turn(by) {
    const date = dateOf(day);
    date.setDate(date.getDate() + by);
    const other = book.day(date);
    if (other > today()) { return; }
    day = other;
    show();
  }

  // ---- The day.

  function ticksOf(thing) {
    const have = book.load().days[day];
    return (have && have.ticks[thing]) || 0;
  }

  // What counts is how many boxes are ticked: they fill from the first, and empty from the last.
  function boxes(thing, ticked) {
    const all = Math.max(book.sessions(thing), ticked);
    const inputs = [];
    const fill = (count) => inputs.forEach((each, place) => { each.checked = place < count; });
    for (let number = 1; number <= all; number++) {
      const input = element("input", {
        type: "checkbox",
        "aria-label": all > 1
          ? text("diary.box", { thing: book.title(thing), n: number, all: all })
          : book.title(thing),
        change: () => {
          const before = ticksOf(thing);
          const count = Math.min(all, Math.max(0, before + (input.checked ? 1 : -1)));
          book.tick(day, thing, count);
          fill(count);
          // To the box that has changed, so that who only hears the page is told of that one.
          inputs[Math.max(0, Math.max(before, count) - 1)].focus();
          saved();
          showHistory();
        }
      });
      inputs.push(input);
    }
    fill(ticked);
    return inputs.map((each) => element("label", { class: "box" }, each, element("span", {})));
  }

  // Off the list for other days; on this one it stays if it is ticked.
  function drop(thing, words) {
    book.drop(thing);
    show();
    say(text(ticksOf(thing) > 0 ? "diary.dropped-ticked" : "diary.dropped", { thing: words }));
    select.focus();
  }

  function row(thing, ticked, listed) {
    const words = book.title(thing);
    return element("li", { "data-thing": thing },
      element("span", { class: "what" },
        element("span", { class: "thing" }, words),
        element("span", { class: "boxes" }, ...boxes(thing, ticked))),
      listed ? element("button", {
        type: "button", class: "tool tool-remove", title: text("diary.drop"),
        "aria-label": text("diary.drop-this", { thing: words }),
        click: () => drop(thing, words)
      }) : null);
  }

  function showDay() {
    const diary = book.load();
    const entry = diary.days[day] || { ticks: {}, pain: null };
    const things = diary.things.concat(Object.keys(entry.ticks).filter((each) => !diary.things.includes(each)));
    document.getElementById("day").textContent = dayNames.format(dateOf(day));
    after.disabled = day >= today();
    one(".nothing-yet", page).hidden = things.length > 0;
    one(".things", page).replaceChildren(...things.map((thing) =>
      row(thing, entry.ticks[thing] || 0, diary.things.includes(thing))));
    one("input[name=pain][value='" + (entry.pain === null ? "" : entry.pain) + "']", page).checked = true;
    moveleaf.showBand(scale, entry.pain);
  }

  // ---- All days.

  function did(entry) {
    return Object.entries(entry.ticks)
      .map(([thing, n]) => text("diary.times", { thing: book.title(thing), n: n }))
      .join(text("unit.list-separator"));
  }

  function showHistory() {
    const days = book.load().days;
    const rows = Object.keys(days).sort().reverse().map((each) => element("tr", {},
      element("th", { scope: "row" }, dayNames.format(dateOf(each))),
      element("td", {}, did(days[each])),
      element("td", {}, days[each].pain === null ? "" : String(days[each].pain))));
    one("tbody", page).replaceChildren(...rows);
    one("table", page).hidden = rows.length === 0;
    one(".history-empty", page).hidden = rows.length > 0;
    ["print", "export", "delete"].forEach((each) => {
      one("[data-do=" + each + "]", page).disabled = rows.length === 0 && !(each === "delete" && book.load().things.length);
    });
  }

  function show(then) {
    moveleaf.knowing(book.ids(), () => {
      showDay();
      showHistory();
      if (then) { then(); }
    }, () => say(text("handout.not-loaded")));
  }

  const rowOf = (thing) => moveleaf.all(".things li", page).find((each) => each.dataset.thing === thing);

  function tellAdded(thing) {
    if (rowOf(thing) && book.isKept()) { say(text("diary.added", { thing: book.title(thing) })); }
  }

  function saved() {
    const kept = book.isKept();
    one(".refused", page).textContent = kept ? "" : text("diary.refused");
    say(kept ? text("diary.saved") : "");
  }

  // ---- The file.

  // A cell that a spreadsheet would take for a formula begins with a quotation mark.
  function cell(value) {
    const words = String(value);
    return '"' + (/^[=+\-@\t\r]/.test(words) ? "'" + words : words).replace(/"/g, '""') + '"';
  }

  function csv() {
    const head = ["day", "done", "times", "pain"].map((each) => text("diary.column-" + each));
    const lines = [head];
    const days = book.load().days;
    Object.keys(days).sort().forEach((each) => {
      const pain = days[each].pain === null ? "" : days[each].pain;
      const ticks = Object.entries(days[each].ticks);
      ticks.forEach(([thing, n]) => lines.push([each, book.title(thing), n, pain]));
      if (!ticks.length) { lines.push([each, "", "", pain]); }
    });
    // The mark by which a spreadsheet knows the letters' encoding.
    return "\uFEFF" + lines.map((line) => line.map(cell).join(",")).join("\r\n") + "\r\n";
  }

  function exportFile() {
    const address = URL.createObjectURL(new Blob([csv()], { type: "text/csv" }));
    const link = element("a", { href: address, download: text("diary.file") + "-" + today() + ".csv" });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  }

  function deleteAll() {
    book.clear();
    dialog.close();
    day = today();
    show();
    say(text("diary.deleted"));
    select.focus();
  }

  // ---- Arriving from an exercise: it is put on the list, and ticked by hand.

  function arrive() {
    const thing = moveleaf.fragment("add");
    if (thing) {
      book.add(thing);
      history.replaceState(null, "", location.href.split("#")[0]);
    }
    show(() => goTo(thing));
  }

  // Below all that a page begins with: who has come to tick it is led to its box.
  function goTo(thing) {
    const row = rowOf(thing);
    if (!row) { return; }
    tellAdded(thing);
    one("input", row).focus({ preventScroll: true });
    row.scrollIntoView({ block: "center" });
  }

  moveleaf.doing({
    before: () => turn(-1),
    after: () => turn(1),
    print: () => window.print(),
    export: exportFile,
    delete: () => dialog.showModal(),
    keep: () => dialog.close(),
    sure: deleteAll
  });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) { wake(); } });
  window.addEventListener("pageshow", wake);
  window.addEventListener("focus", wake);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!select.value) { select.focus(); return; }
    const thing = select.value;
    book.add(thing);
    select.value = "";
    saved();
    show(() => tellAdded(thing));
  });
  scale.addEventListener("change", (event) => {
    const score = event.target.value === "" ? null : Number(event.target.value);
    book.pain(day, score);
    moveleaf.showBand(scale, score);
    saved();
    showHistory();
  });
  window.addEventListener("storage", (event) => { if (event.key === book.key || event.key === null) { show(); } });
  moveleaf.arriving(arrive);

  page.hidden = false;
  if (!book.isKept()) { one(".refused", page).textContent = text("diary.refused"); }
  arrive();
})(window.moveleaf);
