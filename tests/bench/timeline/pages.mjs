// The browser and its pages: each measurement has a fresh one.
import { readFileSync } from "node:fs";
import { launch } from "../chromium.mjs";

/** A page that has not done its work by then is given up, in milliseconds. */
const LONGEST = 600_000;
/** A browser at rest uses less of a core than this, as measured over so many milliseconds; it is waited for no longer than the last. */
const AT_REST = 0.08;
const REST = 400;
const PATIENCE = 180_000;

/** Starts Chromium. Frames follow one another without waiting for a screen, so that only work is counted. */
export async function open() {
  const browser = await launch({
    protocolTimeout: LONGEST,
    defaultViewport: { width: 1440, height: 900 },
    args: ["--disable-frame-rate-limit", "--disable-gpu-vsync"],
  });
  const protocol = await browser.target().createCDPSession();
  return {
    version: await browser.version(),
    context: () => browser.createBrowserContext(),
    /** Does `work` in a fresh page at `address`, once `ready(page)`; `script` is put into it then. Fails when it takes more than `patience` milliseconds. */
    async page(context, address, { ready, script, patience = LONGEST }, work) {
      const page = await context.newPage();
      const failed = failure(page, patience);
      const call = (operation, ...values) => page.evaluate((name, given) => window.bench[name](...given), operation, values);
      const measure = async () => {
        await page.goto(address);
        await ready(page);
        if (script) await page.evaluate(readFileSync(script, "utf8"));
        await quiet(protocol);
        return work(call, page);
      };
      try {
        return await Promise.race([failed.promise, measure()]);
      } finally {
        failed.forget();
        await page.close().catch(() => {});
      }
    },
    /** False when it has died, which is nobody's result. */
    isAlive: () => browser.connected,
    close: () => browser.close(),
  };
}

/** A promise that only ever fails: when the page crashes, or patience ends. */
function failure(page, patience) {
  let timer;
  const promise = new Promise((_, reject) => {
    page.once("error", () => reject(new Error("the page crashed, probably out of memory")));
    timer = setTimeout(() => reject(new Error(`given up after ${patience / 1_000} s`)), patience);
  });
  promise.catch(() => {});
  return { promise, forget: () => clearTimeout(timer) };
}

/** Waits until all processes of the browser rest: what begins after a page is there (writing the snapshot, for one) is not what is measured. */
async function quiet(protocol) {
  const used = async () => {
    const { processInfo } = await protocol.send("SystemInfo.getProcessInfo");
    return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime]));
  };
  const until = Date.now() + PATIENCE;
  let before = await used();
  while (Date.now() < until) {
    const began = Date.now();
    await new Promise((resolve) => setTimeout(resolve, REST));
    const after = await used();
    const seconds = [...after].reduce((sum, [id, time]) => sum + time - (before.get(id) ?? 0), 0);
    if (seconds < (AT_REST * (Date.now() - began)) / 1_000) return;
    before = after;
  }
}
