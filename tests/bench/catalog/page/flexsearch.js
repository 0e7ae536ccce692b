// FlexSearch's fastest form: one Index over the whole text, "strict" for whole words, "forward" for words still being typed (then every word may
// go on, it cannot say so of the last one only). Its own normalisation leaves đ, and its Latin encoders hold different syllables for
// the same one; so the encoder has our folding, and the rest of its work that only such encoders need is off. It counts no facets.
import { Encoder, Index } from "flexsearch";
import { foldedText } from "./fold.js";
import { operations, start } from "./measure.js";

const FIRST = 50;
const tokenize = new URLSearchParams(location.search).get("tokenize");
const { bench } = await start();

const empty = () => new Index({ tokenize, encoder: new Encoder({ normalize: foldedText, dedupe: false, numeric: false }) });
let index = empty();
let batch = [];

const side = {
  prepare(first, end) {
    const texts = bench.texts(first, end);
    batch = Array.from({ length: end - first }, (_, place) => ({ id: first + place, text: texts.slice(3 * place, 3 * place + 3).join("\n") }));
  },
  add() {
    for (const { id, text } of batch) index.add(id, text);
    const id = batch.at(-1).id;
    batch = [];
    return id;
  },
  settle() {},
  reset: () => (index = empty()),
  words: (text) => index.search(text, FIRST),
  prefix: (text) => index.search(text, FIRST),
  total: (text) => index.search(text, Number.MAX_SAFE_INTEGER).length,
};

window.bench = operations(bench, side);
