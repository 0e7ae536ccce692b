// The events: event number i follows from the seed and the number of events alone. They are published in the form in which `curate build`
// publishes (src/model/dataset.rs), and given to the peer as they are.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const SEED = 20_261_121;
const DAY = 86_400_000;
const FIRST_YEAR = 2005;
const LAST_YEAR = 2026;
/** As curate cuts them. */
const YEARS_PER_SHARD = 5;
const BUILT = "dist/data";

const BEGINNINGS = ["Tổng kết công tác đối ngoại", "Triển khai nhiệm vụ đối ngoại", "Tập huấn công tác lãnh sự", "Gặp gỡ các cơ quan đại diện nước ngoài", "Xúc tiến đầu tư với", "Hội đàm thường niên với"];
const WORDS = "hợp tác quốc tế địa phương phát triển kinh tế văn hóa biên giới lãnh sự kiều bào đầu tư thương mại du lịch giao lưu nhân dân hữu nghị ký kết thỏa thuận kế hoạch chương trình báo cáo kết quả".split(" ");
const PARTNERS = ["Lào", "Trung Quốc", "Hoa Kỳ", "Nhật Bản", "Hàn Quốc", "Singapore"];
const TOPICS = ["political", "economic", "cultural", "people", "border", "consular", "information"];
const KINDS = ["annual-review", "orientation", "training", "promotion", "thematic"];

/** Days since 1970 of a day of a year; months and days from 1. */
export const dayNumber = (year, month = 1, day = 1) => Date.UTC(year, month - 1, day) / DAY;
/** `2018-07-01` of days since 1970. */
export const dateText = (day) => new Date(day * DAY).toISOString().slice(0, 10);
/** All the years that have events, in days since 1970: the first day, and the first one after them. */
export const EXTENT = [dayNumber(FIRST_YEAR), dayNumber(LAST_YEAR + 1)];

/** Today's provinces, in the gazetteer's order. */
export function provinces() {
  const { units, sets } = JSON.parse(readFileSync("src/dataset/provinces.json", "utf8"));
  const unit = new Map(units.map((unit) => [unit.id, unit]));
  return sets.current34.map((id) => {
    const { name, from, predecessors } = unit.get(id);
    return { id, name: name.vi, from: from ?? "", before: unit.get(predecessors[0])?.name.vi };
  });
}

/** `count` events: `start` and `end` as precise as they are known (`2018`, `2018-07`, `2018-07-01`), and `first` and `last`, the days they may touch. Later
 * years have more of them, so have January and December, and so have some provinces: the first one some thirteen times as many as the last. */
export function events(count) {
  const random = generator(SEED);
  const lanes = provinces();
  const weights = lanes.map((_, place) => 1 / (place + 3));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const lane = () => {
    let left = random() * whole;
    return lanes[Math.max(0, weights.findIndex((weight) => (left -= weight) < 0))];
  };
  return Array.from({ length: count }, (_, number) => event(number, lane(), random));
}

function event(number, province, random) {
  const { start, end, first, last } = held(random);
  const pick = (list) => list[Math.floor(random() * list.length)];
  // As it was called then: a unit that is younger than the event has had another name.
  const name = province.before !== undefined && dateText(first) < province.from ? province.before : province.name;
  const words = Array.from({ length: 4 + Math.floor(random() * 8) }, () => pick(WORDS)).join(" ");
  const title = `${name}: ${pick(BEGINNINGS)} ${pick(PARTNERS)} ${words}`;
  return { id: `${dateText(first)}-event-${number}`, title, lane: province.id, province: name, start, end, first, last, topic: pick(TOPICS), kind: pick(KINDS) };
}

/** Four of five are single days, one of ten takes two to five days, one of ten is known to the month or the year. */
function held(random) {
  const year = FIRST_YEAR + Math.floor((LAST_YEAR - FIRST_YEAR + 1) * random() ** 0.65);
  const busy = random() < 0.3;
  const month = busy ? (random() < 0.5 ? 1 : 12) : 1 + Math.floor(random() * 12);
  const first = dayNumber(year, month, 1 + Math.floor(random() * 28));
  const kind = random();
  if (kind < 0.03) return { start: String(year), end: String(year), first: dayNumber(year), last: dayNumber(year + 1) - 1 };
  if (kind < 0.1) {
    const text = dateText(first).slice(0, 7);
    return { start: text, end: text, first: dayNumber(year, month), last: dayNumber(year, month + 1) - 1 };
  }
  const last = kind < 0.2 ? Math.min(first + 1 + Math.floor(random() * 4), dayNumber(year + 1) - 1) : first;
  return { start: dateText(first), end: dateText(last), first, last };
}

/** The window around the middle of 2018, in days since 1970, that some `wanted` events touch. */
export function windowWith(events, wanted) {
  const middle = dayNumber(2018, 7);
  const touching = (half) => events.filter(({ first, last }) => last >= middle - half && first < middle + half).length;
  let half = 1;
  while (touching(half) < wanted && middle - half > EXTENT[0]) half += Math.ceil(half / 20);
  return [middle - half, middle + half].map((day) => Math.min(Math.max(day, EXTENT[0]), EXTENT[1]));
}

/** Publishes events into `folder`/data, beside a copy of the built reference. */
export function publish(folder, events) {
  const data = join(folder, "data");
  mkdirSync(data, { recursive: true });
  const built = JSON.parse(readFileSync(join(BUILT, "manifest.json"), "utf8"));
  copyFileSync(join(BUILT, built.reference.file), join(data, built.reference.file));
  const parts = new Map();
  for (const event of events) {
    const part = Math.floor(Number(event.start.slice(0, 4)) / YEARS_PER_SHARD);
    if (!parts.has(part)) parts.set(part, []);
    parts.get(part).push(event);
  }
  const conferences = [...parts.keys()].sort().map((part) => shard(data, parts.get(part)));
  const hashes = [built.reference, ...conferences].map(({ sha256 }) => sha256).join("\n");
  const manifest = { ...built, version: hash(hashes).slice(0, 16), records: events.length, conferences };
  writeFileSync(join(data, "manifest.json"), JSON.stringify(manifest));
}

function shard(folder, events) {
  const text = JSON.stringify(events.map(record));
  const sha256 = hash(text);
  const file = `conferences-${sha256.slice(0, 16)}.json`;
  writeFileSync(join(folder, file), text);
  return { file, bytes: Buffer.byteLength(text), sha256, records: events.length };
}

/** As src/model/conference.rs has it. */
function record({ id, title, province, start, end, topic, kind }) {
  const texts = { vi: title, en: "" };
  const report = { publisher: `Báo ${province}`, url: null, published: end, province, language: "vi", author: null, text: null };
  const none = { format: null, venue: null, organizers: [], chairs: [], documents: [], figures: [], partners: [], related: [] };
  const said = { provinces: [province], topics: [topic], summary: texts, reports: [report] };
  return { id, type: "conference", level: "provincial", kind, series: null, title: texts, held: { start, end, certainty: "stated" }, ...none, ...said };
}

const hash = (text) => createHash("sha256").update(text).digest("hex");

/** Numbers from 0 to 1 (mulberry32), the same on every computer. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
