// Only while `watch` runs: loads a small script again and again, which says what version is out.
// A script tag works from disk too, where fetch does not.
(function () {
  "use strict";
  var own = document.currentScript;
  var shown = own.getAttribute("data-version");
  var address = own.src.replace(/live-reload\.js$/, "live-version.js");

  window.moveleafVersion = function (version) {
    if (version !== shown) {
      window.location.reload();
    }
  };

  window.setInterval(function () {
    var script = document.createElement("script");
    script.src = address + "?" + Date.now();
    script.onload = script.onerror = function () {
      script.remove();
    };
    document.head.appendChild(script);
  }, 1000);
})();
