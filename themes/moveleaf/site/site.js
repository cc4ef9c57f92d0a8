// What a script adds to pages that are complete without one: printing, filters, search.
(function () {
  "use strict";

  document.querySelectorAll("[data-print]").forEach(function (button) {
    button.closest("[hidden]").hidden = false;
    button.addEventListener("click", function () { window.print(); });
  });

  // A calendar file begins in the week after its edition: whoever takes it begins next Monday.
  document.querySelectorAll("[data-calendar]").forEach(function (link) {
    link.addEventListener("click", function (event) {
      if (location.protocol === "file:" || !window.fetch) { return; }
      event.preventDefault();
      fetch(link.href).then(function (answer) { return answer.text(); }).then(function (text) {
        var blob = new Blob([fromNextMonday(text)], { type: "text/calendar" });
        var taken = document.createElement("a");
        taken.href = URL.createObjectURL(blob);
        taken.download = link.href.split("/").pop();
        taken.click();
        setTimeout(function () { URL.revokeObjectURL(taken.href); }, 1000);
      });
    });
  });

  function fromNextMonday(text) {
    var day = 24 * 60 * 60 * 1000;
    var first = Math.min.apply(null, (text.match(/DTSTART:\d{8}/g) || []).map(function (found) {
      return utc(found.slice(8));
    }));
    var now = new Date();
    var today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
    var monday = today + ((8 - new Date(today).getUTCDay()) % 7 || 7) * day;
    return text.replace(/DTSTART:(\d{8})/g, function (all, date) {
      return "DTSTART:" + new Date(utc(date) + monday - first).toISOString().slice(0, 10).replace(/-/g, "");
    });
  }

  function utc(date) {
    return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6)));
  }

  // The moving picture takes the place of the stills, at the reader's wish only.
  if (!window.matchMedia("(prefers-reduced-motion: reduce)").matches) {
    document.querySelectorAll(".moves .play").forEach(function (play) {
      var button = play.querySelector("button");
      var moves = play.closest(".moves");
      var film = moves.querySelector(".film");
      var stages = moves.querySelector(".stages");
      play.hidden = false;
      button.addEventListener("click", function () {
        var starts = film.hidden;
        if (starts) {
          var picture = new Image(Number(film.dataset.width), Number(film.dataset.height));
          picture.alt = film.dataset.alt;
          picture.src = film.dataset.src;
          film.style.minHeight = stages.offsetHeight + "px";
          film.replaceChildren(picture);
        } else {
          film.replaceChildren();
        }
        film.hidden = !starts;
        stages.hidden = starts;
        button.textContent = starts ? button.dataset.stop : button.dataset.play;
      });
    });
  }

  var form = document.getElementById("filters");
  if (!form) { return; }

  var entries = Array.prototype.slice.call(document.querySelectorAll("#cards > .entry"));
  var cards = document.getElementById("cards");
  var status = form.querySelector(".status");
  var counts = status.dataset.counts.split("|");
  var nothing = form.querySelector(".nothing");
  var selects = Array.prototype.slice.call(form.querySelectorAll("select"));
  var search = document.getElementById("search");
  var places = {};
  entries.forEach(function (entry, place) { places[entry.dataset.id] = place; });
  var engine = null;

  // Made when the first letter is typed: a reader who only filters does not wait for it.
  function searchEngine() {
    if (!engine && window.MiniSearch && window.moveleafIndex) {
      engine = new window.MiniSearch({
        fields: ["title", "names", "words", "text"],
        searchOptions: {
          boost: { title: 3, names: 3, words: 1.5 },
          weights: { fuzzy: 0.1, prefix: 0.4 },
          prefix: true,
          combineWith: "AND",
          fuzzy: function (term) { return term.length > 3 ? 0.2 : false; }
        }
      });
      engine.addAll(window.moveleafIndex);
    }
    return engine;
  }

  // The places of entries that match what was typed, best first; null if nothing was typed.
  function found() {
    var words = search.value.trim();
    if (!words || !searchEngine()) { return null; }
    return engine.search(words).map(function (hit) { return places[hit.id]; });
  }

  function fits(entry) {
    return selects.every(function (select) {
      return !select.value || entry.dataset[select.name].split(" ").indexOf(select.value) >= 0;
    });
  }

  function show() {
    var hits = found();
    var shown = 0;
    entries.forEach(function (entry, place) {
      entry.hidden = !fits(entry) || hits !== null && hits.indexOf(place) < 0;
      if (!entry.hidden) { shown++; }
    });
    (hits || entries.map(function (entry, place) { return place; })).forEach(function (place) {
      if (!entries[place].hidden) { cards.appendChild(entries[place]); }
    });
    status.textContent = counts[shown];
    nothing.hidden = shown > 0;
  }

  // What is chosen stands in the address, so that it can be kept and sent.
  function remember() {
    if (form.dataset.forget !== undefined) { return; }
    var parts = [search].concat(selects)
      .filter(function (field) { return field.value; })
      .map(function (field) { return field.name + "=" + encodeURIComponent(field.value); });
    history.replaceState(null, "", parts.length ? "#" + parts.join("&") : location.pathname + location.search);
  }

  function recall() {
    if (form.dataset.forget !== undefined) { return; }
    location.hash.slice(1).split("&").forEach(function (part) {
      var pair = part.split("=");
      var field = [search].concat(selects).find(function (each) { return each.name === pair[0]; });
      if (field && pair.length === 2) { field.value = decodeURIComponent(pair[1]); }
    });
  }

  // Not every browser tells of a choice in a list by "input". What was typed is shown already when
  // the field is left; to show it anew would move an entry away under the finger that presses it.
  ["input", "change"].forEach(function (type) {
    form.addEventListener(type, function (event) {
      if (type === "change" && event.target === search) { return; }
      show();
      remember();
    });
  });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () {
    setTimeout(function () { show(); remember(); search.focus(); }, 0);
  });
  window.addEventListener("hashchange", function () { recall(); show(); });

  form.hidden = false;
  document.querySelectorAll(".no-script").forEach(function (each) { each.hidden = true; });
  recall();
  show();
})();
