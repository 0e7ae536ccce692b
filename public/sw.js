// The service worker: after one visit the whole app starts without a network, and two versions never mix.
//
// The build replaces the two lines below: VERSION is the hash over all files, PRECACHE lists every file of the app
// with the first 16 hexadecimal digits of its SHA-256. With an empty VERSION (the development server) nothing is kept.
const VERSION = "";
const PRECACHE = [];

const PREFIX = "nien-bieu-";
const CACHE = PREFIX + VERSION;
const PAGE = "./index.html";

// What another app has shared and the page has not taken out yet (src/platform/shared.rs).
const SHARED = PREFIX + "shared";
const SHARE = "./?intake=share";
const MOST_SHARED = 200;
const LARGEST_FILE = 20 << 20;
const MOST_BYTES = 100 << 20;
const LONGEST_TEXT = 2 << 20;

/** The absolute address of a path of this app, wherever the app is published. */
const address = (path) => new URL(path, self.registration.scope).href;

const precached = new Set(PRECACHE.map(([path]) => address(path)));

/** The first 16 hexadecimal digits of the SHA-256 of `bytes`. */
async function fingerprint(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).subarray(0, 8);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The bytes and type of a file, exactly as it is in this version: a stale copy on the way is passed by. */
async function fetchExactly(path, expected) {
  for (const cache of ["no-cache", "reload"]) {
    const response = await fetch(address(path), { cache });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    const bytes = await response.arrayBuffer();
    const type = response.headers.get("Content-Type") ?? "application/octet-stream";
    if ((await fingerprint(bytes)) === expected) return { bytes, type };
  }
  throw new Error(`${path} is not of version ${VERSION}`);
}

/** Keeps a file. A response that was redirected may not answer a navigation, so a plain one is made of it. */
async function keep(cache, path, expected) {
  const { bytes, type } = await fetchExactly(path, expected);
  await cache.put(address(path), new Response(bytes, { headers: { "Content-Type": type } }));
}

/** All files or none: a failed installation leaves the version that is in use as it is. */
async function install() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(PRECACHE.map(([path, expected]) => keep(cache, path, expected)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

/** Deletes the caches of other versions of this app, and takes over the pages that are open. */
async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE && name !== SHARED).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The kept file; the network's when the browser has thrown the cache away. */
async function answer(request, path) {
  const cache = await caches.open(CACHE);
  return (await cache.match(path)) ?? fetch(request);
}

/** Keeps what was shared until the page takes it out, and opens the page. What is too large or too much is named instead. */
async function share(request) {
  try {
    const form = await request.formData();
    const cache = await caches.open(SHARED);
    const waiting = await cache.keys();
    const place = (part) => new Request(address(`./shared/${Date.now()}-${part}`));
    const fields = { left: [] };
    for (const name of ["title", "text", "url"]) fields[name] = String(form.get(name) ?? "").slice(0, LONGEST_TEXT);
    let [count, bytes] = [waiting.length, 0];
    for (const file of form.getAll("files")) {
      if (!(file instanceof File)) continue;
      bytes += file.size;
      if (file.size > LARGEST_FILE || bytes > MOST_BYTES || count >= MOST_SHARED) {
        fields.left.push(file.name);
        continue;
      }
      await cache.put(place(++count), new Response(file, { headers: { "X-Name": encodeURIComponent(file.name) } }));
    }
    // Who shares and never looks does not fill the device.
    if (waiting.length < MOST_SHARED) await cache.put(place("text"), new Response(JSON.stringify(fields)));
  } catch (error) {
    // No room, or no form: the page opens and shows that there is nothing.
    console.warn("not kept:", error);
  }
  return Response.redirect(address("./?intake=shared"), 303);
}

self.addEventListener("install", (event) => {
  if (VERSION === "") {
    self.skipWaiting();
  } else {
    event.waitUntil(install());
  }
});

self.addEventListener("activate", (event) => event.waitUntil(activate()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "POST" && request.url === address(SHARE)) {
    event.respondWith(share(request));
    return;
  }
  if (VERSION === "" || request.method !== "GET") return;
  const url = new URL(request.url);
  url.search = "";
  url.hash = "";
  if (request.mode === "navigate") {
    // Only the app's own page, at any link: a file next to it that is opened by itself stays that file.
    const isPage = url.href === address("./") || url.href === address(PAGE);
    if (isPage) event.respondWith(answer(request, address(PAGE)));
  } else if (precached.has(url.href)) {
    event.respondWith(answer(request, url.href));
  }
  // Everything else, the dataset included, goes to the network: the page keeps the dataset itself.
});

self.addEventListener("message", (event) => {
  if (event.data === "SKIP_WAITING") self.skipWaiting();
});
