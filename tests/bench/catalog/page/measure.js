// What is the same for every side: the corpus, the order of things, and the clock.
// A side is an object with
//   prepare(first, end)   makes articles ready (not timed)
//   add()                 adds what was prepared
//   settle()              after the last of many
//   reset()               forgets everything
//   words(text), prefix(text), choose(choices)   the ids of the first 50 results, in order; without choose where there is none
//   total(text)           how many results there are (not timed)
import load, { Bench } from "./catalog/bench.js";

const BATCH = 250;
const QUERIES = 200;
const WARM_UP = 500;
/** A pass over the queries is cut short after this, in milliseconds, */
const LONG_PASS = 20_000;
/** the one that warms up after this, */
const WARM_UP_PASS = 5_000;
/** but not before so many: prefixes of one to five letters. */
const ENOUGH = 5;
/** Beyond this a side is given up, in milliseconds. */
const PATIENCE = 300_000;

/** The corpus, and how many bytes WebAssembly's memory has beyond those for what articles are made from. */
export async function start() {
  const program = await load();
  const bench = new Bench(await (await fetch("reference.json")).text());
  const baseline = program.memory.buffer.byteLength;
  return { bench, wasmBytes: () => program.memory.buffer.byteLength - baseline };
}

/** The operations that the driver calls on `window.bench`, for one side. */
export function operations(bench, side) {
  const questions = (kind, articles) => (kind === "choose" ? bench.choices(QUERIES) : bench[kind === "words" ? "words" : "prefixes"](articles, QUERIES));
  return {
    /** Lets the browser compile what it will run; its articles are forgotten. */
    async warmUp() {
      await build(side, 0, WARM_UP);
      for (const kind of ["words", "prefix", "choose"]) if (side[kind]) for (const question of questions(kind, WARM_UP)) side[kind](question);
      side.reset();
    },
    /** Milliseconds of adding the first `articles`, without those of making them. */
    build: (articles) => build(side, 0, articles),
    /** Asks all queries to warm up, then in `passes`: the 95th percentile of each pass, in milliseconds. A side that needs longer than `LONG_PASS`
     * is asked once, and fewer of them; `queries` says how many. */
    ask(kind, articles, passes) {
      const asked = questions(kind, articles);
      pass(side[kind], asked, WARM_UP_PASS, 1);
      const percentiles = [];
      let queries = asked.length;
      while (percentiles.length < passes && queries === asked.length) {
        const times = pass(side[kind], asked, LONG_PASS, ENOUGH);
        queries = times.length;
        percentiles.push(percentile(times, 0.95));
      }
      return { percentiles, queries };
    },
    /** The results of all queries of three words, summed: says whether the sides understand them alike. */
    totals: (articles) => questions("words", articles).reduce((sum, text) => sum + side.total(text), 0),
    /** Adds `count` articles one by one behind the first `articles`: milliseconds of each until a query finds it. */
    addOneByOne(articles, count) {
      const times = [];
      for (let index = articles; index < articles + count; index += 1) {
        const rarest = bench.rarest(index);
        side.prepare(index, index + 1);
        const begin = performance.now();
        const id = side.add();
        const found = side.words(rarest).includes(id);
        times.push(performance.now() - begin);
        if (!found) throw new Error(`article ${index} is not found by "${rarest}"`);
      }
      return times;
    },
  };
}

/** Milliseconds of each query, as far as it comes. */
function pass(ask, questions, patience, least) {
  const times = [];
  const begun = performance.now();
  for (const question of questions) {
    if (times.length >= least && performance.now() - begun > patience) break;
    const begin = performance.now();
    ask(question);
    times.push(performance.now() - begin);
  }
  return times;
}

/** Milliseconds of `work`. */
export async function timed(work) {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

function percentile(times, share) {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.ceil(share * sorted.length) - 1];
}

async function build(side, first, end) {
  const begun = performance.now();
  let milliseconds = 0;
  for (let next = first; next < end; next += BATCH) {
    side.prepare(next, Math.min(next + BATCH, end));
    milliseconds += await timed(() => side.add());
    if (performance.now() - begun > PATIENCE) throw new Error(`gave up after ${PATIENCE / 60_000} minutes, at ${next + BATCH} articles`);
    // The browser's own tasks get their turn, as in a page: timers, and the collection of garbage.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return milliseconds + (await timed(() => side.settle()));
}
