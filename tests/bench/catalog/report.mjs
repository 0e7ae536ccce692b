// The rows of the table and of bench.json.
import { writeFileSync } from "node:fs";

/** The middle one; null of none. */
export function median(numbers) {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A row. `target`: `{ ratio }` is the most that ours may be of the peer's, `{ most }` the most that ours may be, in the unit; null = for
 * information. What could not be measured is null. */
export function row({ name, ours, peer = null, unit, target = null, note = "" }) {
  const ratio = ours === null || peer === null ? null : ours / peer;
  return { name, ours, peer, ratio, unit, target, note, met: verdict(ours, ratio, target) };
}

function verdict(ours, ratio, target) {
  if (target === null) return null;
  const value = "ratio" in target ? ratio : ours;
  return value === null ? null : value <= (target.ratio ?? target.most);
}

function targetText({ target, unit }) {
  if (target === null) return "";
  return "ratio" in target ? `ratio ≤ ${short(target.ratio)}` : `≤ ${target.most} ${unit}`;
}

function verdictText({ target, met }) {
  if (target === null) return "";
  return met === null ? "not measured" : met ? "met" : "MISSED";
}

/** Three digits that count. */
function short(number) {
  if (number === null) return "–";
  return number >= 100 ? Math.round(number).toLocaleString("en") : String(Number(number.toPrecision(3)));
}

/** Prints the table. */
export function print(rows) {
  const cells = rows.map((row) => [row.name, short(row.ours), short(row.peer), row.unit, short(row.ratio), targetText(row), verdictText(row)]);
  const lines = [["", "ours", "peer", "unit", "ratio", "target", ""], ...cells];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const text = (cell, column) => ([1, 2, 4].includes(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]));
  for (const line of lines) console.log(line.map(text).join("  ").trimEnd());
}

/** Writes the file: rows as they were measured, the target and whether it is met at the beginning of the note. */
export function write(path, rows) {
  const exact = (number) => (number === null ? null : Number(number.toPrecision(6)));
  const written = rows.map((row) => {
    const target = targetText(row) && `target ${targetText(row)}: ${verdictText(row).toLowerCase()}`;
    const note = [target, row.note].filter(Boolean).join("; ");
    return { name: row.name, ours: exact(row.ours), peer: exact(row.peer), ratio: exact(row.ratio), unit: row.unit, note };
  });
  writeFileSync(path, `${JSON.stringify(written, null, 2)}\n`);
}
