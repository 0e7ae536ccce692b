// The rows of the table and of bench.json.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** The middle one; null of none. */
export function median(numbers) {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The value that `share` of all do not exceed; null of none. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? null;
}

/** A row. `target`: `{ ratio }` is the most that ours may be of the peer's, `{ most }` the most that ours may be, in the unit, `{ ratio, most }` both; null =
 * for information. What could not be measured is null. */
export function row({ name, ours, peer = null, unit, target = null, note = "" }) {
  const ratio = ours === null || peer === null ? null : ours / peer;
  return { name, ours, peer, ratio, unit, target, note, met: verdict(ours, ratio, target) };
}

function verdict(ours, ratio, target) {
  if (target === null) return null;
  const pairs = [[ours, target.most], [ratio, target.ratio]].filter(([, limit]) => limit !== undefined);
  if (pairs.some(([value, limit]) => value !== null && value > limit)) return false;
  return pairs.some(([value]) => value === null) ? null : true;
}

function targetText({ target, unit }) {
  const { most, ratio } = target ?? {};
  return [most !== undefined && `≤ ${most.toLocaleString("en")} ${unit}`.trim(), ratio !== undefined && `ratio ≤ ${short(ratio)}`].filter(Boolean).join(", ");
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

/** Writes the file anew. */
export function write(path, rows) {
  save(path, rows.map(written));
}

/** Adds rows to the file, in place of those of the same names that an earlier run left. */
export function append(path, rows) {
  const names = new Set(rows.map(({ name }) => name));
  const before = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : [];
  save(path, [...before.filter(({ name }) => !names.has(name)), ...rows.map(written)]);
}

/** A row as it was measured, the target and whether it is met at the beginning of the note. */
function written(row) {
  const exact = (number) => (number === null ? null : Number(number.toPrecision(6)));
  const target = targetText(row) && `target ${targetText(row)}: ${verdictText(row).toLowerCase()}`;
  const note = [target, row.note].filter(Boolean).join("; ");
  return { name: row.name, ours: exact(row.ours), peer: exact(row.peer), ratio: exact(row.ratio), unit: row.unit, note };
}

function save(path, rows) {
  writeFileSync(path, `${JSON.stringify(rows, null, 2)}\n`);
}
