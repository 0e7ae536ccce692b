// Chromium and the folder it reads from: each measurement has a page, and so a process, of its own.
import { launch, serve } from "../chromium.mjs";

/** No single operation of a page takes longer, in milliseconds: a page gives itself up before. */
const LONGEST = 400_000;

/** Opens the browser on a folder. */
export async function open(folder) {
  const site = await serve(folder);
  const browser = await launch({ protocolTimeout: LONGEST });
  return {
    version: await browser.version(),
    /** What pages of one context keep, the others of it find. */
    context: () => browser.createBrowserContext(),
    /** Does `work` with a fresh page of a side; closes it even when the work fails. */
    async page(context, query, work) {
      const page = await context.newPage();
      const crash = new Promise((_, reject) => page.once("error", () => reject(new Error("the page crashed, probably out of memory"))));
      crash.catch(() => {});
      try {
        await page.goto(site.address + "?" + query);
        await Promise.race([crash, page.evaluate("window.ready.then(() => true)")]);
        const call = (operation, ...values) =>
          Promise.race([crash, page.evaluate((name, given) => window.bench[name](...given), operation, values)]);
        return await work({ call, heap: () => Promise.race([crash, heap(page)]) });
      } finally {
        await page.close().catch(() => {});
      }
    },
    /** Does `work` in the app's own page, once its records are there. */
    async app(context, work, ...values) {
      const page = await context.newPage();
      await page.goto(site.address);
      await page.waitForFunction("/^[1-9]/.test(document.querySelector('[role=status]')?.textContent ?? '')");
      return page.evaluate(work, ...values);
    },
    async close() {
      await browser.close();
      site.close();
    },
  };
}

/** Bytes of JavaScript objects that are in use. */
async function heap(page) {
  const protocol = await page.createCDPSession();
  await protocol.send("HeapProfiler.enable");
  // The second round takes what only the first one let go of.
  await protocol.send("HeapProfiler.collectGarbage");
  await protocol.send("HeapProfiler.collectGarbage");
  const { usedSize } = await protocol.send("Runtime.getHeapUsage");
  await protocol.detach();
  return usedSize;
}
