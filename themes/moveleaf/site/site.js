// What a script adds to pages that are complete without one: printing, calendars, moving pictures.
(function () {
  "use strict";

  document.querySelectorAll("[data-print]").forEach(function (button) {
    button.closest("[hidden]").hidden = false;
    button.addEventListener("click", function () { window.print(); });
  });

  // The link that skips to the text leaves the address alone: it may hold a session or a search.
  document.querySelectorAll(".skip").forEach(function (link) {
    link.addEventListener("click", function (event) {
      var text = document.getElementById(link.hash.slice(1));
      event.preventDefault();
      text.focus({ preventScroll: true });
      text.scrollIntoView();
    });
  });

  // What an address holds, a handout or what has been chosen, is the same in another language.
  document.querySelectorAll(".languages a").forEach(function (link) {
    link.addEventListener("click", function () {
      if (location.hash.indexOf("=") > 0) { link.hash = location.hash; }
    });
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
})();
