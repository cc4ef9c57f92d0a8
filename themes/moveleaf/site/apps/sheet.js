// The sheet that is handed over: figures, doses, steps and what to take care of.
(function (moveleaf) {
  "use strict";

  const text = moveleaf.text;
  const element = moveleaf.element;
  const one = moveleaf.one;
  const sheet = document.getElementById("sheet");

  function figure(chosen) {
    const drawn = moveleaf.choice.figure(chosen);
    if (!drawn) { return null; }
    const stages = drawn.stages.map((stage) => {
      const picture = moveleaf.picture(stage);
      // The length at which its finest line still survives a photocopier.
      picture.style.setProperty("--paper-width", stage.paper + "mm");
      return element("figure", {}, picture, element("figcaption", {}, stage.caption));
    });
    return element("div", { class: "sheet-figure" }, ...stages);
  }

  function part(key, markup) {
    return markup
      ? element("div", { class: "sheet-" + key },
          element("h3", {}, text("heading.exercise." + key)),
          element("div", { html: markup }))
      : null;
  }

  function way(chosen) {
    return chosen.variation
      ? element("div", { class: "sheet-way" },
          element("p", {}, element("strong", {}, text("handout.sheet-way", { title: chosen.variation.title }))),
          element("div", { html: chosen.variation.text }))
      : null;
  }

  function item(chosen) {
    const exercise = chosen.exercise;
    const drawn = moveleaf.choice.figure(chosen);
    const steps = exercise.steps.map((step) => element("li", { html: step }));
    const title = element("h2", {}, element("a", { href: exercise.href }, exercise.title));
    const dose = element("div", { class: "dose" },
      element("p", { class: "sentence" }, moveleaf.doses.sentence(moveleaf.choice.dose(chosen))));
    return element("li", { class: "sheet-item figure-" + (drawn ? drawn.kind : "none") },
      title,
      dose,
      element("div", { class: "sheet-body" },
        figure(chosen),
        element("div", { class: "sheet-text" },
          way(chosen),
          part("start", exercise.start),
          element("ol", { class: "steps" }, ...steps),
          part("feel", exercise.feel),
          part("care", exercise.care))));
  }

  // A place for each time of a day, as the printed sheets have them; of more than three, none is marked.
  function ticks(items) {
    const times = moveleaf.doses.timesADay(items.map(moveleaf.choice.dose));
    moveleaf.all(".chart .day", sheet).forEach((day) => day.replaceChildren(
      ...Array.from({ length: times > 1 && times < 4 ? times : 0 }, () => element("span", { class: "box" }))));
  }

  function distinct(values) {
    return values.filter((value, place) => values.indexOf(value) === place);
  }

  // The code in modules of one unit, with the four that must stay white around it.
  function code(link) {
    const QUIET = 4;
    const qr = window.qrcode(0, "M");
    qr.addData(link);
    qr.make();
    const count = qr.getModuleCount();
    let path = "";
    for (let row = 0; row < count; row++) {
      for (let column = 0; column < count; column++) {
        if (qr.isDark(row, column)) {
          path += "M" + (column + QUIET) + " " + (row + QUIET) + "h1v1h-1z";
        }
      }
    }
    const size = count + 2 * QUIET;
    const SVG = "http://www.w3.org/2000/svg";
    const drawing = document.createElementNS(SVG, "svg");
    drawing.setAttribute("viewBox", "0 0 " + size + " " + size);
    drawing.setAttribute("role", "img");
    drawing.setAttribute("aria-label", text("handout.sheet-qr"));
    drawing.setAttribute("shape-rendering", "crispEdges");
    const ground = document.createElementNS(SVG, "path");
    ground.setAttribute("class", "qr-ground");
    ground.setAttribute("d", "M0 0h" + size + "v" + size + "h-" + size + "z");
    const modules = document.createElementNS(SVG, "path");
    modules.setAttribute("class", "qr-modules");
    modules.setAttribute("d", path);
    drawing.append(ground, modules);
    return drawing;
  }

  moveleaf.sheet = {
    /** Shows a choice; its exercises and doses, and what the code leads to. */
    show: function (items, link) {
      one(".sheet-items", sheet).replaceChildren(...items.map(item));
      ticks(items);
      const reviews = distinct(items.map((each) => each.exercise.review));
      one(".sheet-review", sheet).replaceChildren(
        ...reviews.map((words) => element("p", { class: "review unreviewed" }, words + ".")));
      // From disk there is nowhere for a telephone to go.
      one(".sheet-link", sheet).replaceChildren(...(location.protocol === "file:" || !items.length
        ? []
        : [code(link), element("p", {}, text("handout.sheet-link"))]));
    },

    /** Shows whose sheet it is; on this page only. */
    person: function (name, note, summary) {
      one(".sheet-title", sheet).replaceChildren(
        element("h1", { tabindex: "-1" }, name
          ? text("handout.sheet-for", { name: name })
          : text("handout.sheet-title")),
        element("p", { class: "sheet-summary" }, summary));
      one(".sheet-note", sheet).replaceChildren(...(note
        ? [element("p", {}, element("strong", {}, text("handout.sheet-note") + ": "), note)]
        : []));
    },

    /** Prints when every picture is there. */
    print: function () {
      const pictures = moveleaf.all("img", sheet)
        .map((picture) => picture.decode().catch(() => { /* A sheet without it is better than none. */ }));
      Promise.all(pictures).then(() => window.print());
    }
  };
})(window.moveleaf);
