// MiniSearch as its documentation sets it up: three fields with weights, addAll, folding in processTerm. It counts no facets.
import MiniSearch from "minisearch";
import { foldedWord, forget } from "./fold.js";
import { operations, start } from "./measure.js";

const FIRST = 50;
const { bench } = await start();

const empty = () =>
  new MiniSearch({
    fields: ["title", "summary", "body"],
    processTerm: foldedWord,
    searchOptions: { combineWith: "AND", boost: { title: 3, summary: 2 } },
  });
let index = empty();
let batch = [];
const last = (_, place, terms) => place === terms.length - 1;

const side = {
  prepare(first, end) {
    const texts = bench.texts(first, end);
    batch = Array.from({ length: end - first }, (_, place) => {
      const [title, summary, body] = texts.slice(3 * place, 3 * place + 3);
      return { id: first + place, title, summary, body };
    });
  },
  add() {
    index.addAll(batch);
    const id = batch.at(-1).id;
    batch = [];
    return id;
  },
  settle: forget,
  reset: () => (index = empty()),
  words: (text) => index.search(text).slice(0, FIRST).map(({ id }) => id),
  prefix: (text) => index.search(text, { prefix: last }).slice(0, FIRST).map(({ id }) => id),
  total: (text) => index.search(text).length,
};

window.bench = operations(bench, side);
