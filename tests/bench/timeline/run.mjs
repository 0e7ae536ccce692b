// Measures the built app's timeline against vis-timeline in one Chromium, prints the table and adds its rows to target/bench.json. Called by
// tests/bench/timeline.sh.
import { writeFileSync } from "node:fs";
import { serve } from "../chromium.mjs";
import { append, print } from "../report.mjs";
import { events, provinces, publish, windowWith } from "./data.mjs";
import { open } from "./pages.mjs";
import { growth, idle, rows } from "./rows.mjs";
import { anyWindow, ours, vis, WINDOWS } from "./sides.mjs";

const FOLDER = "target/bench/timeline";
const SIZES = (process.env.BENCH_EVENTS ?? "1000,5000,10000,100000").split(",").filter(Boolean).map(Number);
/** The sizes for which there are targets are measured with the peer; so are all that were asked for. */
const COMPARED = process.env.BENCH_EVENTS ? SIZES : [5_000, 100_000];
/** How many events are in the window in which archives of different sizes are compared. */
const SAME = 600;

/** The peer's forms. Single days are points, a dot with its title, as in ours: its default, boxes, takes many times as long to draw first. Where it scrolls inside, it is as high as the part of our plot that is in sight. */
const FORMS = [
  { text: "(as high as it needs)", options: () => ({ stack: true }) },
  { text: "(unstacked, scrolling inside)", options: (height) => ({ stack: false, height }) },
  { text: "(stacked, scrolling inside)", options: (height) => ({ stack: true, height }) },
];

/** Publishes events for the app, and writes the very same for the peer. */
function prepare(count) {
  const folder = `${FOLDER}/${count}`;
  const all = events(count);
  publish(folder, all);
  const time = (day) => day * 86_400_000;
  const item = ({ id, title, lane, first, last }) => ({ id, content: title, group: lane, start: time(first), ...(last > first ? { end: time(last + 1) } : {}) });
  const groups = provinces().map(({ id, name }) => ({ id, content: name }));
  writeFileSync(`${folder}/items.json`, JSON.stringify({ items: all.map(item), groups }));
  return { folder, same: anyWindow(windowWith(all, SAME)) };
}

/** Both sides at one size. */
async function compare(browser, count) {
  const { folder, same } = prepare(count);
  const [site, peerSite] = [await serve(folder, "dist"), await serve(folder, `${FOLDER}/page`)];
  const say = (who, { draws: [draw], error }) => console.error(`${count.toLocaleString("en")} events, ${who}: ${error ?? `first drawn in ${Math.round(draw)} ms`}`);
  try {
    const own = await ours(browser, site.address, count, { ...WINDOWS, same });
    say("ours", own);
    const peers = [];
    for (const { text, options } of COMPARED.includes(count) ? FORMS : []) {
      const given = { source: "items.json", width: own.size.width, windows: WINDOWS, options: { type: "point", ...options(own.size.height) } };
      const result = await vis(browser, `${peerSite.address}vis.html`, given);
      say(`vis-timeline ${text}`, result);
      peers.push({ text, result });
    }
    return { events: count, ours: own, peers };
  } finally {
    site.close();
    peerSite.close();
  }
}

const browser = await open();
const sizes = [];
try {
  for (const count of SIZES) sizes.push(await compare(browser, count));
} finally {
  await browser.close();
}
const compared = sizes.find(({ peers }) => peers.length > 0) ?? sizes[0];
const all = [
  ...sizes.flatMap(({ events, ours, peers }) => rows(events, ours, peers)),
  ...growth(SAME, sizes),
  idle(compared.ours, compared.peers[0]?.result),
];
console.log(`\nThe timeline against vis-timeline, ${browser.version}:`);
print(all);
append("target/bench.json", all);
console.log("with notes: target/bench.json");
