// From what was measured to rows with the targets of the project.
import { median, row } from "../report.mjs";

const MIBI = 2 ** 20;
/** The size for which the targets in milliseconds are. */
const LARGE = 100_000;

/** The rows of one number of articles. `results`: by side, as run.mjs collects them. */
export function rows(articles, results) {
  const at = `${articles.toLocaleString("en")} articles`;
  const context = { at, large: articles >= LARGE, ...results };
  return [...building(context), ...memory(context), ...words(context), ...typing(context), ...choosing(context), ...cold(context), ...adding(context)];
}

function building({ at, ours, minisearch, flexsearch }) {
  const build = (side) => median(side.builds ?? []);
  const against = (peer, side, ratio, extra) =>
    row({
      name: `build, ${at}, against ${peer}`,
      ours: build(ours),
      peer: build(side),
      unit: "ms",
      target: { ratio },
      note: notes(`runs: ours ${runs(ours)}, peer ${runs(side)}`, extra, side.error),
    });
  return [
    against("MiniSearch", minisearch, 1 / 5, "addAll in batches of 250"),
    against("FlexSearch", flexsearch, 2 / 3, "one Index, tokenize strict"),
  ];
}

function memory({ at, ours, minisearch, flexsearch }) {
  const bytes = (side) => (side.memory === undefined ? null : side.memory / MIBI);
  const own = `ours: the whole of WebAssembly's memory with what building it took, and the page's objects; a snapshot has ${Math.round((ours.snapshot ?? 0) / MIBI)} MiB`;
  const against = (peer, side, target) =>
    row({ name: `memory, ${at}, against ${peer}`, ours: bytes(ours), peer: bytes(side), unit: "MiB", target, note: notes(own, "peer: objects in use after the collection of garbage", side.error) });
  return [against("MiniSearch", minisearch, { ratio: 1 / 2 }), against("FlexSearch", flexsearch, null)];
}

function words({ at, large, ours, minisearch, flexsearch }) {
  const own = `p95, top 50; ours with the counts of all facets, the peer without any; ${asked("ours", ours.words)}`;
  const alike = (side) => `results in all: ours ${ours.total}, peer ${side.total}`;
  const against = (peer, side, ratio) =>
    row({
      name: `three words, ${at}, against ${peer}`,
      ours: p95(ours.words),
      peer: p95(side.words),
      unit: "ms",
      target: { ratio },
      note: notes(own, asked("peer", side.words), side.error ?? alike(side)),
    });
  const alone = row({ name: `three words, ${at}`, ours: p95(ours.words), unit: "ms", target: large ? { most: 16 } : null, note: own });
  return [against("MiniSearch", minisearch, 1 / 20), against("FlexSearch", flexsearch, 1), alone];
}

function typing({ at, large, ours, minisearch, forward }) {
  const own = `p95, a word and one to five letters, top 50; ours with the counts of all facets, the peer without any; ${asked("ours", ours.prefix)}`;
  const against = (peer, side, target, extra) =>
    row({ name: `typing, ${at}, against ${peer}`, ours: p95(ours.prefix), peer: p95(side.prefix), unit: "ms", target, note: notes(own, asked("peer", side.prefix), extra, side.error) });
  return [
    against("MiniSearch", minisearch, large ? { most: 30 } : null, "prefix search of the last word"),
    against("FlexSearch", forward, null, `tokenize forward: every word may go on; this index took ${seconds(forward)} to build and ${mibi(forward)}`),
  ];
}

function choosing({ at, large, ours }) {
  const note = `p95, what is chosen changes by one value, without text, top 50 by date and the counts of all facets; the peers count none; ${asked("ours", ours.choose)}`;
  return [row({ name: `a facet is chosen, ${at}`, ours: p95(ours.choose), unit: "ms", target: large ? { most: 4 } : null, note })];
}

function cold({ at, large, ours }) {
  if (!ours.cold) return [];
  const target = large ? { ratio: 1.5 } : null;
  const own = `${Math.round(ours.snapshot / MIBI)} MiB in IndexedDB, each of ${ours.cold.started.length} runs in a fresh page; ours: from the closed database to the first answer`;
  const started = median(ours.cold.started);
  return [
    row({ name: `cold start, ${at}, against reading into ArrayBuffers`, ours: started, peer: median(ours.cold.read), unit: "ms", target, note: own }),
    row({ name: `cold start, ${at}, against reading into WebAssembly`, ours: started, peer: median(ours.cold.received), unit: "ms", target, note: own }),
  ];
}

function adding({ at, large, ours, minisearch, flexsearch }) {
  const worst = (side) => (side.added ? Math.max(...side.added) : null);
  const own = `the slowest of ${ours.added?.length} until a query finds it (ours: median ${round(median(ours.added ?? []))} ms)`;
  const against = (peer, side, target) =>
    row({ name: `one more at ${at}, against ${peer}`, ours: worst(ours), peer: worst(side), unit: "ms", target, note: notes(own, side.error) });
  return [against("MiniSearch", minisearch, large ? { most: 50 } : null), against("FlexSearch", flexsearch, null)];
}

const p95 = (asked) => median(asked?.percentiles ?? []);
const runs = (side) => side.builds?.length ?? 0;
const asked = (who, { queries, percentiles } = {}) => (queries === undefined ? "" : `${who} ${percentiles.length} × ${queries} queries`);
const round = (number) => (number === null ? null : Number(number.toPrecision(3)));
const seconds = (side) => (side.builds ? `${round(side.builds[0] / 1_000)} s` : "–");
const mibi = (side) => (side.memory === undefined ? "–" : `${Math.round(side.memory / MIBI)} MiB`);
const notes = (...parts) => parts.filter(Boolean).join("; ");
