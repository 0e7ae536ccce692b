// What is measured of each side at one size.
import { calibrate, LIST_LINK, loaded, timelineLink } from "./app.mjs";
import { dateText, EXTENT } from "./data.mjs";

const DRAWS = 5;
/** A first drawing that takes longer is measured once, in milliseconds. */
const LONG = 20_000;
const PASSES = 3;
/** No step of a pass is begun after this, in milliseconds. */
const BUDGET = 20_000;
/** The peer's page is given up after this, in milliseconds. */
const PATIENCE = 120_000;

/** Forty steps. Panning by a tenth of the window: there and back; in a window that has no room beside it, to and fro. */
const FAR = [...Array(20).fill(0.1), ...Array(20).fill(-0.1)];
const NEAR = Array(10).fill([0.1, -0.1, -0.1, 0.1]).flat();
const IN = Array(5).fill([0.8, 0.8, 0.8, 0.8, 1.25, 1.25, 1.25, 1.25]).flat();
const BACK = Array(20).fill([0.8, 1.25]).flat();
const OUT = Array(5).fill([1.25, 1.25, 1.25, 1.25, 0.8, 0.8, 0.8, 0.8]).flat();

/** The windows in which steps are made, in days since 1970: from, until. */
export const WINDOWS = {
  /** Four fifths of all, so that there is room to pan. */
  all: { days: ["2007-03-15", "2024-10-16"].map(day), pans: NEAR, zooms: IN },
  year: { days: ["2018-01-01", "2019-01-01"].map(day), pans: FAR, zooms: IN },
  month: { days: ["2018-07-01", "2018-08-01"].map(day), pans: FAR, zooms: OUT },
};

/** The steps in another window, which may be as long as a month or as half of all years. */
export const anyWindow = (days) => ({ days, pans: NEAR, zooms: BACK });

/** The app at `address` with `records` records: first drawings, and the steps in `windows`. */
export async function ours(browser, address, records, windows) {
  const context = await browser.context();
  const ready = (page) => loaded(page, records);
  const script = "target/bench/timeline/page/app.js";
  const at = (link, work) => browser.page(context, address + link, { ready, script }, work);
  const result = { draws: [], windows: {} };
  try {
    // The first visit installs the records: what is measured starts from those that are there.
    await browser.page(context, address + LIST_LINK, { ready }, () => {});
    for (let run = 0; run < DRAWS; run += 1) result.draws.push(await at(LIST_LINK, (call) => call("firstDraw")));
    Object.assign(result, await at(timelineLink(), async (call) => ({ size: await call("size"), counts: await call("counts") })));
    const wheel = await at(timelineLink(firstAndLast(WINDOWS.all)), (_, page) => calibrate(page));
    for (const [name, window] of Object.entries(windows)) {
      result.windows[name] = await at(timelineLink(firstAndLast(window)), (call) => series(call, window, wheel)).catch(reason(browser));
    }
  } finally {
    await context.close().catch(() => {});
  }
  return result;
}

/** vis-timeline with the items at `source`, in the width of the app's plot. What it does not manage has its reason in `error`. */
export async function vis(browser, address, { windows, ...given }) {
  const context = await browser.context();
  const at = ({ days }, work) => {
    const window = days.map((day) => day * 86_400_000);
    const ready = (page) => page.evaluate((given) => self.start(given), { ...given, window });
    return browser.page(context, address, { ready, patience: PATIENCE }, work).catch(reason(browser));
  };
  const result = { draws: [], windows: {} };
  while (result.draws.length < DRAWS && !(result.draws[0] > LONG) && !result.error) {
    const { milliseconds, ...rest } = await at({ days: EXTENT }, async (call) => ({ milliseconds: await call("firstDraw"), counts: await call("counts") }));
    if (milliseconds !== undefined) result.draws.push(milliseconds);
    Object.assign(result, rest);
  }
  for (const [name, window] of Object.entries(windows)) {
    // What cannot draw all does not draw nearly all.
    const hopeless = window === windows.all && result.error;
    result.windows[name] = hopeless ? { error: result.error } : await at(window, async (call) => (await call("firstDraw"), series(call, window)));
  }
  await context.close().catch(() => {});
  return result;
}

/** The steps in one window, in several passes unless they are too slow, and what is drawn of it. */
async function series(call, { pans, zooms }, wheel) {
  const result = { counts: await call("counts"), idle: await call("idle", pans.length), pan: [], zoom: [] };
  for (const [kind, values] of [["pan", pans], ["zoom", zooms]]) {
    const passes = result[kind];
    while (passes.length < PASSES && (passes.at(-1)?.times.length ?? values.length) === values.length) {
      passes.push(await call("steps", { kind, values, wheel, budget: BUDGET }));
    }
  }
  return result;
}

/** What failed leaves its reason, unless the browser itself is gone. */
const reason = (browser) => (error) => {
  if (!browser.isAlive()) throw error;
  return { error: error.message.split("\n")[0] };
};

const firstAndLast = ({ days: [from, until] }) => [dateText(from), dateText(until - 1)];

function day(text) {
  return Date.parse(text) / 86_400_000;
}
