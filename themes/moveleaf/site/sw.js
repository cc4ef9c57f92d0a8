// Keeps one version of the site, whole, and serves pages from that version only. VERSION and FILES,
// each file's path with the hash of its content, are written by the build.
"use strict";

const PREFIX = "moveleaf:" + self.registration.scope + ":";
const CACHE = PREFIX + VERSION;

function address(path) {
  return new URL(path, self.registration.scope).href;
}

// By its hash, so that a host in the middle of an update cannot slip in a file of another version.
// A few at a time: a phone has other things to load.
async function keep() {
  const cache = await caches.open(CACHE);
  const paths = Object.keys(FILES);
  const worker = async () => {
    while (paths.length) {
      const path = paths.shift();
      const request = new Request(address(path), { cache: "no-cache", integrity: FILES[path] });
      const response = await fetch(request);
      if (!response.ok && path !== "404.html") { throw new Error(path); }
      // Anew, because a browser refuses to open a page from an answer that was redirected.
      await cache.put(address(path), new Response(await response.blob(), { headers: response.headers }));
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}

// Half a version is none.
self.addEventListener("install", (event) => {
  event.waitUntil(keep().catch(async (error) => {
    await caches.delete(CACHE);
    throw error;
  }));
});

// A new version waits until no page of the old one is open; only then the old one goes.
self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
  })());
});

// A folder stands for its page, as on every host. Ids hold no letter that an address must encode.
function pathOf(url) {
  const path = url.pathname.slice(new URL(self.registration.scope).pathname.length);
  return path === "" || path.endsWith("/") ? path + "index.html" : path;
}

async function missing(cache) {
  const page = await cache.match(address("404.html"));
  return page ? new Response(await page.blob(), { status: 404, headers: page.headers }) : Response.error();
}

async function answer(request, path) {
  const cache = await caches.open(CACHE);
  if (path in FILES) {
    const kept = await cache.match(address(path));
    if (kept) { return kept; }
  }
  try {
    return await fetch(request);
  } catch (error) {
    return request.mode === "navigate" ? missing(cache) : Response.error();
  }
}

self.addEventListener("fetch", (event) => {
  const request = event.request;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) { return; }
  event.respondWith(answer(request, pathOf(new URL(request.url))));
});
