// The one place that knows the app: its links, and what is seen and done in its page. The functions of `subject` run in the page, the others drive it.

/** Everything that is measured: a lane for each of today's provinces, all of them open. */
const LANES = "lang=vi&asof=now&lanes=province&open=all";
/** Rest after which a changed window is in the link, in milliseconds, twice over. */
const WRITTEN = 700;

/** The link of a window, its first and last day as text; without one the timeline shows all. */
export const timelineLink = (window) => `?${LANES}${window ? `&t0=${window[0]}&t1=${window[1]}` : ""}`;

/** The link of the list alone. */
export const LIST_LINK = `?${LANES}&view=list`;

/** Waits until the page has answered with `records` records. */
export function loaded(page, records) {
  const counted = (wanted) => Number(/^[\d.,]*/.exec(document.querySelector("[role=status]")?.textContent.trim() ?? "")[0].replace(/\D/g, "")) === wanted;
  return page.waitForFunction(counted, { polling: 200, timeout: 300_000 }, records);
}

/** How far the wheel turns for a whole window, and for a zoom by e: the app's own measures, which only its link tells. The page must show
 * a window of years, of which the link has days enough. */
export async function calibrate(page) {
  const [across, along] = [40, -40];
  const before = await linkedWindow(page);
  const panned = await turned(page, { deltaX: across });
  const zoomed = await turned(page, { deltaY: along, ctrlKey: true });
  const length = ([start, end]) => end - start + 1;
  const wheel = { window: (across * length(before)) / (panned[0] - before[0]), zoom: along / Math.log(length(zoomed) / length(panned)) };
  if (!(wheel.window > 0 && wheel.zoom > 0)) throw new Error(`the wheel does not move the timeline: ${JSON.stringify({ before, panned, zoomed })}`);
  return wheel;
}

async function turned(page, init) {
  await page.evaluate((init) => window.bench.turn(init), init);
  await new Promise((resolve) => setTimeout(resolve, WRITTEN));
  return linkedWindow(page);
}

/** Days since 1970 of the link's window. */
function linkedWindow(page) {
  return page.evaluate(() => ["t0", "t1"].map((key) => Date.parse(new URLSearchParams(location.search).get(key)) / 86_400_000));
}

const plot = () => document.querySelector(".timeline-plot");

/** What measure.js needs; `wheel` is what `calibrate` has found. */
export const subject = {
  plot,
  marks: () => plot()?.querySelectorAll("button.mark").length ?? 0,
  drawn: () => subject.marks() > 0,
  nodes: () => document.querySelectorAll(".timeline *").length,
  /** From the list to the timeline. */
  show() {
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent.trim() === "Dòng thời gian");
    button.click();
  },
  /** Moves by a part of the window; zooms to a part of its length. */
  pan: (part, wheel) => ({ deltaX: part * wheel.window }),
  zoom: (factor, wheel) => ({ deltaY: Math.log(factor) * wheel.zoom, ctrlKey: true }),
};
