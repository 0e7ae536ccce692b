// The service worker. `curate seal` fills in the two constants.
const VERSION = "";
const PRECACHE = [];

self.addEventListener("install", () => console.debug(VERSION, PRECACHE.length));
