// Measures the catalog against its peers in Chromium, prints the table and writes target/bench.json. Called by tests/bench/catalog.sh.
import { open } from "./browser.mjs";
import { importRows } from "./import.mjs";
import { print, write } from "../report.mjs";
import { rows } from "./rows.mjs";

const FOLDER = "target/bench/site";
/** `BENCH_ARTICLES=` leaves only the import. */
const SIZES = (process.env.BENCH_ARTICLES ?? "10000,100000").split(",").filter(Boolean).map(Number);
const RUNS = 5;
/** A build that takes longer is measured once, in milliseconds. */
const LONG = 20_000;
const ADDED = 20;

const SIDES = [
  { name: "ours", query: "side=ours", kinds: ["words", "prefix", "choose"], adds: true },
  { name: "minisearch", query: "side=minisearch", kinds: ["words", "prefix"], adds: true },
  { name: "flexsearch", query: "side=flexsearch&tokenize=strict", kinds: ["words"], adds: true },
  { name: "forward", query: "side=flexsearch&tokenize=forward", kinds: ["prefix"], adds: false },
];

/** Everything of one side but the repeated builds: in the page of its first build. */
async function first(page, side, articles) {
  await page.call("warmUp");
  const before = await page.heap();
  const result = { builds: [await page.call("build", articles)] };
  result.memory = (await page.heap()) - before + (side.name === "ours" ? await page.call("wasmBytes") : 0);
  for (const kind of side.kinds) result[kind] = await page.call("ask", kind, articles, RUNS);
  if (side.kinds.includes("words")) result.total = await page.call("totals", articles);
  if (side.name === "ours") result.snapshot = await page.call("keepSnapshot");
  if (side.adds) result.added = await page.call("addOneByOne", articles, ADDED);
  return result;
}

/** Only the build. */
async function again(page, articles) {
  await page.call("warmUp");
  return page.call("build", articles);
}

/** Every side's results at one size; in turns, so that a change of the computer's mood meets all. */
async function compare(browser, articles) {
  const results = {};
  const kept = await browser.context();
  for (let run = 0; run < RUNS; run += 1) {
    for (const side of SIDES) {
      const result = results[side.name];
      const once = side.name === "forward" || result?.error || result?.builds[0] > LONG;
      if (run > 0 && once) continue;
      const context = side.name === "ours" ? kept : await browser.context();
      try {
        if (run === 0) results[side.name] = await browser.page(context, side.query, (page) => first(page, side, articles));
        else result.builds.push(await browser.page(context, side.query, (page) => again(page, articles)));
      } catch (error) {
        results[side.name] = { error: error.message.split("\n")[0] };
      }
      if (context !== kept) await context.close().catch(() => {});
      const { builds, error } = results[side.name];
      console.error(`${articles.toLocaleString("en")} articles, ${side.name}, run ${run + 1}: ${error ?? `built in ${Math.round(builds.at(-1))} ms`}`);
    }
  }
  if (results.ours.snapshot) results.ours.cold = await coldStarts(browser, kept);
  await kept.close();
  return results;
}

/** Reading the snapshot and starting from it, each in fresh pages. */
async function coldStarts(browser, context) {
  const cold = { read: [], received: [], started: [] };
  for (let run = 0; run < RUNS; run += 1) {
    const { read, received } = await browser.page(context, "side=ours", (page) => page.call("readSnapshot"));
    const { milliseconds } = await browser.page(context, "side=ours", (page) => page.call("coldStart"));
    cold.read.push(read);
    cold.received.push(received);
    cold.started.push(milliseconds);
  }
  return cold;
}

const browser = await open(FOLDER);
const all = [];
try {
  for (const articles of SIZES) all.push(...rows(articles, await compare(browser, articles)));
} finally {
  await browser.close();
}
all.push(...(await importRows()));
console.log(`\nThe catalog against its peers, ${browser.version}:`);
print(all);
write("target/bench.json", all);
console.log("with notes: target/bench.json");
