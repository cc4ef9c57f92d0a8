// Keeps one version of the site, whole, and serves pages from that version only. VERSION and FILES,
// each file's path with the hash of its content, are written by the build. A site of hundreds of
// exercises is too much for a phone: of that, where WHOLE is false, FILES are those that every reader
// needs, and what else was looked at is kept as well, for when there is no network.
"use strict";

const PREFIX = "moveleaf:" + self.registration.scope + ":";
const CACHE = PREFIX + VERSION;
const SEEN = PREFIX + "seen";
const MOST_SEEN = 500;

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
    const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE && (WHOLE || name !== SEEN));
    if (!WHOLE) { await Promise.all(old.map(keepAssets)); }
    await Promise.all(old.map((name) => caches.delete(name)));
  })());
});

// Pages that were looked at need the style sheets and scripts of their version.
async function keepAssets(name) {
  const cache = await caches.open(name);
  const seen = await caches.open(SEEN);
  for (const request of await cache.keys()) {
    if (request.url.startsWith(address("assets/"))) { await seen.put(request, await cache.match(request)); }
  }
}

// A folder stands for its page, as on every host. Ids hold no letter that an address must encode.
function pathOf(url) {
  const path = url.pathname.slice(new URL(self.registration.scope).pathname.length);
  return path === "" || path.endsWith("/") ? path + "index.html" : path;
}

// Made for the site's root, and shown at the address that was asked for, which may lie deeper.
async function offline(cache) {
  const home = address("offline.html");
  const page = await cache.match(home);
  if (!page) { return Response.error(); }
  const markup = (await page.text()).replace(/ (href|src)="([^"#][^"]*)"/g,
    (all, name, link) => " " + name + "=\"" + new URL(link, home).href + "\"");
  return new Response(markup, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
}

// What was looked at last is the last to go.
async function remember(path, response) {
  if (path in FILES && path.startsWith("assets/") || path.endsWith(".pdf")) { return; }
  const seen = await caches.open(SEEN);
  await seen.delete(address(path));
  await seen.put(address(path), response);
  const all = await seen.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST_SEEN)).map((each) => seen.delete(each)));
}

// From the network as long as there is one, so that nobody reads what is out of date.
async function newest(event, path) {
  try {
    const response = await fetch(event.request);
    if (response.ok && !response.redirected) { event.waitUntil(remember(path, response.clone())); }
    return response;
  } catch (error) {
    const cache = await caches.open(CACHE);
    const seen = await caches.open(SEEN);
    const kept = await seen.match(address(path)) || await cache.match(address(path));
    return kept || (event.request.mode === "navigate" ? offline(cache) : Response.error());
  }
}

// A page and what it had loaded before this worker was there.
self.addEventListener("message", (event) => {
  if (WHOLE || !Array.isArray(event.data)) { return; }
  const own = event.data.map((each) => new URL(each, self.registration.scope))
    .filter((each) => each.href.startsWith(self.registration.scope));
  event.waitUntil(Promise.all(own.map(async (each) => {
    const response = await fetch(each.href.split("#")[0]);
    if (response.ok && !response.redirected) { await remember(pathOf(each), response); }
  })).catch(() => { /* Then they are kept when they are looked at again. */ }));
});

async function answer(request, path) {
  const cache = await caches.open(CACHE);
  if (path in FILES) {
    const kept = await cache.match(address(path));
    if (kept) { return kept; }
  }
  try {
    return await fetch(request);
  } catch (error) {
    return request.mode === "navigate" ? offline(cache) : Response.error();
  }
}

self.addEventListener("fetch", (event) => {
  const request = event.request;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) { return; }
  const path = pathOf(new URL(request.url));
  event.respondWith(WHOLE ? answer(request, path) : newest(event, path));
});
