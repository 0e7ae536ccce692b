// Starts the app: sets the reader's preferences before the first paint, then loads the WebAssembly module.
// Where that cannot be done, the page says so itself (#boot-failure in index.html).

/** What the browser remembers under `key`; null when it remembers nothing or refuses. */
function remembered(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** The same rules as src/platform/preferences.rs, which takes over once the app is here. */
function applyPreferences() {
  const root = document.documentElement;
  const theme = remembered("theme");
  const systemIsDark = matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = theme === "dark" || (theme !== "light" && systemIsDark) ? "dark" : "light";
  const size = remembered("text");
  root.dataset.text = size === "large" || size === "largest" ? size : "normal";
  root.lang = language();
}

/** The link's language, else the remembered one, else Vietnamese wherever the browser lists it. */
function language() {
  const asked = [new URLSearchParams(location.search).get("lang"), remembered("language")];
  const known = asked.find((tag) => tag === "vi" || tag === "en");
  if (known) return known;
  return (navigator.languages ?? []).some((tag) => /^vi\b/i.test(tag)) ? "vi" : "en";
}

async function start() {
  const { js, wasm } = document.querySelector('meta[name="app"]').dataset;
  const app = await import(new URL(js, document.baseURI).href);
  await app.default({ module_or_path: new URL(wasm, document.baseURI) });
}

function showFailure(error) {
  console.error(error);
  document.getElementById("boot").hidden = true;
  document.getElementById("boot-failure").hidden = false;
}

try {
  applyPreferences();
} finally {
  start().catch(showFailure);
}
