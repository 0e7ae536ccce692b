// The catalog: its answers come with the counts of all facets.
import { operations, start, timed } from "./measure.js";
import { readParts, writeParts } from "./database.js";

const FIRST = 50;
/** What stands before the hits in an answer: total, values, sum of counts. */
const HITS = 3;

const { bench, wasmBytes } = await start();

const hits = (text, choices) => Array.from(bench.answer(text, choices, FIRST).subarray(HITS));
const side = {
  prepare: (first, end) => bench.prepare(first, end),
  add: () => bench.add(),
  settle: () => bench.settle(),
  reset: () => bench.clear(),
  // The space says that the last word is complete.
  words: (text) => hits(`${text} `, ""),
  prefix: (text) => hits(text, ""),
  choose: (choices) => hits("", choices),
  total: (text) => bench.answer(`${text} `, "", 0)[0],
};

window.bench = {
  ...operations(bench, side),
  wasmBytes,
  /** Writes the snapshot into the database; its bytes. */
  async keepSnapshot() {
    const parts = bench.snapshot();
    await writeParts(parts);
    return parts.reduce((sum, part) => sum + part.byteLength, 0);
  },
  /** Milliseconds of reading the snapshot into ArrayBuffers, and the same and copying it into WebAssembly's memory. */
  async readSnapshot() {
    let parts;
    const read = await timed(async () => (parts = await readParts()));
    const received = await timed(() => bench.receive(parts));
    return { read, received: read + received };
  },
  /** Milliseconds from the closed database to the first answer. */
  async coldStart() {
    let total;
    const milliseconds = await timed(async () => {
      bench.restore(await readParts());
      total = bench.answer("", "", FIRST)[0];
    });
    return { milliseconds, total };
  },
};
