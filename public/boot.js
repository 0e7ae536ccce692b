// Starts the app, in three roles. In the page: sets the reader's preferences before the first paint, begins the worker, compiles the WebAssembly
// module and runs it; where that cannot be done, the page says so itself (#boot-failure in index.html). In the engine's worker: runs the module
// that the page has compiled. In the desk's worker, which is begun later or never: fetches a module of its own and runs it. What a module does is
// its own business (src/main.rs, src/bin/intake.rs).

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

/** The worker, left where src/platform/worker.rs finds it. Where the browser refuses it there is none, and the page does everything itself. */
function beginWorker(script) {
  try {
    const worker = new Worker(import.meta.url, { type: "module" });
    worker.addEventListener("error", () => delete self.engine, { once: true });
    worker.postMessage({ script });
    self.engine = worker;
  } catch (error) {
    console.info("no worker:", error);
  }
}

/** Begins the second program in a worker of its own: src/platform/worker.rs calls it when the reader first takes something in. A program that does
 *  not come is an error of the worker. */
function beginDesk() {
  const { js, wasm } = document.querySelector('meta[name="intake"]').dataset;
  const worker = new Worker(import.meta.url, { type: "module" });
  worker.postMessage({ script: new URL(js, document.baseURI).href, wasm: new URL(wasm, document.baseURI).href });
  return worker;
}

/** The compiled module; a host that serves it under another type than WebAssembly's only makes it slower. */
async function compile(address) {
  try {
    return await WebAssembly.compileStreaming(fetch(address));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const response = await fetch(address);
    return WebAssembly.compile(await response.arrayBuffer());
  }
}

async function start() {
  const { js, wasm } = document.querySelector('meta[name="app"]').dataset;
  const script = new URL(js, document.baseURI).href;
  beginWorker(script);
  const [app, module] = await Promise.all([import(script), compile(new URL(wasm, document.baseURI))]);
  try {
    self.engine?.postMessage({ module });
  } catch {
    // A browser that does not hand modules over.
    delete self.engine;
  }
  await app.default({ module_or_path: module });
}

function showFailure(error) {
  console.error(error);
  self.engine?.terminate();
  document.getElementById("boot").hidden = true;
  document.getElementById("boot-failure").hidden = false;
}

/** In the worker: keeps what the page says until the module is here and listens itself. */
function serve() {
  const kept = [];
  let script;
  const keep = ({ data }) => {
    if (data.script) {
      script = import(data.script);
      // Whoever waits for it tells of its failure.
      script.catch(() => {});
    }
    if (data.wasm) compile(data.wasm).then(run).catch(reportError);
    else if (data.module) run(data.module).catch(reportError);
    else if (!data.script) kept.push(data);
  };
  const run = async (module) => {
    const app = await script;
    await app.default({ module_or_path: module });
    removeEventListener("message", keep);
    for (const data of kept) dispatchEvent(new MessageEvent("message", { data }));
  };
  addEventListener("message", keep);
}

if (self.document) {
  self.beginDesk = beginDesk;
  try {
    applyPreferences();
  } finally {
    start().catch(showFailure);
  }
} else {
  serve();
}
