// What makes the site an app of its own on a host: its manifest and the worker that keeps it for
// when there is no network. From disk a browser would refuse both with an error.
(function () {
  "use strict";

  if (location.protocol !== "https:" && location.protocol !== "http:") { return; }
  var assets = document.currentScript.src;

  var manifest = document.createElement("link");
  manifest.rel = "manifest";
  manifest.href = new URL("../manifest.webmanifest", assets).href;
  document.head.appendChild(manifest);

  // Somebody who pays for every byte is not made to load the whole site.
  var saves = navigator.connection && navigator.connection.saveData;
  if (!("serviceWorker" in navigator) || !window.isSecureContext || saves) { return; }
  var isFirst = !navigator.serviceWorker.controller;
  window.addEventListener("load", function () {
    navigator.serviceWorker
      .register(new URL("../sw.js", assets).href, { updateViaCache: "none" })
      .catch(function () { /* The site works without. */ });
    if (!isFirst) { return; }
    navigator.serviceWorker.ready.then(function (registration) {
      var loaded = performance.getEntriesByType("resource").map(function (each) { return each.name; });
      registration.active.postMessage([location.href].concat(loaded));
    });
  });
})();
