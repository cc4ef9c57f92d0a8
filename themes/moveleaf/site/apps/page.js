// What pages that do something share: words, elements, and the handbook by its ids.
window.moveleaf = {};
(function (moveleaf) {
  "use strict";

  const data = window.moveleafData;
  const Format = window.IntlMessageFormat.IntlMessageFormat;
  const formats = new Map();

  /** The language, with the digits that the pages have. */
  moveleaf.locale = new Intl.Locale(data.language, { numberingSystem: "latn" }).toString();

  /** A message of the catalogue with its arguments filled in. */
  moveleaf.text = function (key, values) {
    if (!formats.has(key)) {
      // To the build a "<" is a letter like any other, so it is here.
      formats.set(key, new Format(data.words[key], moveleaf.locale, undefined, { ignoreTag: true }));
    }
    return formats.get(key).format(values || {});
  };

  /** An element; an attribute whose value is a function is a listener, "html" is safe markup. */
  moveleaf.element = function (name, attributes, ...children) {
    const element = document.createElement(name);
    Object.entries(attributes || {}).forEach(([key, value]) => {
      if (typeof value === "function") {
        element.addEventListener(key, value);
      } else if (key === "html") {
        element.innerHTML = value;
      } else if (value !== false && value !== null && value !== undefined) {
        element.setAttribute(key, value === true ? "" : value);
      }
    });
    element.append(...children.filter((child) => child !== null));
    return element;
  };

  moveleaf.picture = function (stage) {
    return moveleaf.element("img", {
      src: stage.src, alt: stage.alt, width: stage.width, height: stage.height
    });
  };

  const exercises = new Map();
  const know = (some) => some.forEach((each) => exercises.set(each.id, each));
  know(data.exercises);
  const programmes = new Map(data.programmes.map((each) => [each.id, each]));
  moveleaf.data = data;
  moveleaf.exercise = (id) => exercises.get(id);
  moveleaf.programme = (id) => programmes.get(id);

  // A big handbook's exercises lie in scripts of their own, each in the one that its id's hash names:
  // that of String.hashCode and Math.floorMod in Java.
  const parts = new Map();
  window.moveleafExercises = know;

  function partOf(id) {
    let hash = 0;
    for (let at = 0; at < id.length; at++) { hash = (Math.imul(31, hash) + id.charCodeAt(at)) | 0; }
    const count = data.parts.length;
    return data.parts[(hash % count + count) % count];
  }

  function load(path) {
    return new Promise((then, fail) => {
      const script = moveleaf.element("script", {
        src: path,
        load: () => { parts.set(path, true); then(); },
        error: () => { script.remove(); fail(); }
      });
      document.head.append(script);
    });
  }

  /** Calls the one when all exercises are known that the handbook has of these, or else the other. */
  moveleaf.knowing = function (ids, then, failed) {
    const unknown = data.parts.length ? ids.filter((id) => !exercises.has(id)) : [];
    const missing = Array.from(new Set(unknown.map(partOf))).filter((path) => !parts.has(path));
    if (missing.length) { Promise.all(missing.map(load)).then(then, failed); } else { then(); }
  };

  moveleaf.all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  moveleaf.one = (selector, within) => (within || document).querySelector(selector);

  /** Calls what belongs to each control with data-do. */
  moveleaf.doing = function (actions) {
    moveleaf.all("[data-do]").forEach((control) => {
      const action = actions[control.dataset.do];
      if (action) { control.addEventListener("click", action); }
    });
  };

  /** The part of the address that follows a name: "x" for "#h=x". Whoever sent it, it is text. */
  moveleaf.fragment = function (name) {
    const start = "#" + name + "=";
    if (!location.hash.startsWith(start)) { return null; }
    const raw = location.hash.slice(start.length);
    try {
      return decodeURIComponent(raw);
    } catch (error) {
      return raw;
    }
  };

  /** Calls when the address changes, unless it only leads to another place of the page. */
  moveleaf.arriving = function (arrive) {
    window.addEventListener("hashchange", () => {
      if (location.hash === "" || location.hash.includes("=")) { arrive(); }
    });
  };

  /** The band of the pain scale that a score falls into. */
  moveleaf.band = (score) => data.bands.find((band) => band.min <= score && score <= band.max);

  /** Shows beside a pain scale what the chosen score means. */
  moveleaf.showBand = function (scale, score) {
    const meaning = moveleaf.one(".band-meaning", scale);
    const band = score === null ? null : moveleaf.band(score);
    meaning.className = "band-meaning" + (band ? " means-" + band.key : "");
    meaning.textContent = band
      ? moveleaf.text("safety.advice." + band.key) + ": " + band.meaning
      : "";
  };
})(window.moveleaf);
