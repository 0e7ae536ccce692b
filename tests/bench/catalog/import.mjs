// Takes 10,000 articles into the real app through its worker, as an import does, with a view open: how long it takes until all of them
// are among the results, and how long the page's thread was held. The rows go to the table of run.mjs.
import { open } from "./browser.mjs";
import { median, row } from "../report.mjs";

const ARTICLES = 10_000;
const IN_A_MESSAGE = 250;
const RUNS = 5;

/** In the page: makes the messages first, then sends them all and waits for the view. */
async function takeIn(articles, inAMessage) {
  const words = "hội nghị đối ngoại tỉnh công tác hợp tác quốc tế địa phương phát triển kinh tế văn hóa biên giới lãnh sự kiều bào đầu tư thương mại du lịch giao lưu nhân dân hữu nghị ký kết thỏa thuận triển khai nhiệm vụ kế hoạch chương trình năm báo cáo kết quả lãnh đạo sở ngoại vụ ủy ban".split(" ");
  let seed = 42;
  const next = (below) => (seed = (seed * 48271) % 2147483647) % below;
  const text = (length) => Array.from({ length }, () => words[next(words.length)] + (next(9) ? "" : next(9999))).join(" ");
  const article = (number) => ({
    id: `nhap-${number}`, type: "conference", level: "provincial", kind: "thematic", series: null,
    title: { vi: text(12), en: "" }, held: { start: `20${10 + next(10)}-0${1 + next(9)}-1${next(10)}`, end: "2020-12-31", certainty: "stated" },
    format: null, venue: null, provinces: ["Lào Cai"], organizers: [], chairs: [], topics: ["economic"], documents: [], figures: [], partners: [],
    summary: { vi: text(40), en: "" }, related: [],
    reports: [{ publisher: "Báo", url: null, published: null, province: null, language: "vi", author: null, text: text(450) }],
  });
  const encoder = new TextEncoder();
  // A request to keep records: its kind, its number, and the records, each with its length (src/worker/messages.rs).
  const message = (first) => {
    const records = Array.from({ length: inAMessage }, (_, place) => encoder.encode(JSON.stringify(article(first + place))));
    const bytes = new Uint8Array(9 + records.reduce((sum, record) => sum + 4 + record.length, 0));
    const view = new DataView(bytes.buffer);
    bytes[0] = 5;
    view.setUint32(1, first, true);
    view.setUint32(5, records.length, true);
    let place = 9;
    for (const record of records) {
      view.setUint32(place, record.length, true);
      bytes.set(record, place + 4);
      place += 4 + record.length;
    }
    return bytes;
  };
  const messages = [];
  for (let first = 0; first < articles; first += inAMessage) {
    messages.push(message(first));
    await new Promise((resume) => setTimeout(resume));
  }
  const count = () => Number(document.querySelector("[role=status]").textContent.replace(/\D.*$/, (rest) => rest.match(/^[.,\d]*/)[0]).replace(/\D/g, ""));
  const before = count();
  const long = [];
  const seen = new Set();
  let frame = performance.now();
  let longestFrame = 0;
  const observer = new PerformanceObserver((list) => list.getEntries().forEach((entry) => long.push(entry.duration)));
  observer.observe({ type: "longtask" });
  const began = performance.now();
  for (const bytes of messages) {
    self.engine.postMessage(bytes, [bytes.buffer]);
    await new Promise((resume) => setTimeout(resume));
  }
  while (count() < before + articles) {
    await new Promise(requestAnimationFrame);
    longestFrame = Math.max(longestFrame, performance.now() - frame);
    frame = performance.now();
    seen.add(count());
    if (frame - began > 120_000) throw new Error(`only ${count() - before} came`);
  }
  const milliseconds = performance.now() - began;
  await new Promise((resume) => setTimeout(resume, 200));
  observer.disconnect();
  return { milliseconds, longest: Math.max(0, ...long), views: seen.size, longestFrame };
}

/** The rows of the import. */
export async function importRows() {
  const browser = await open("dist");
  const results = [];
  try {
    for (let run = 0; run < RUNS; run += 1) {
      const context = await browser.context();
      results.push(await browser.app(context, takeIn, ARTICLES, IN_A_MESSAGE));
      await context.close();
    }
  } finally {
    await browser.close();
  }
  const of = (name) => median(results.map((result) => result[name]));
  const name = `import of ${ARTICLES.toLocaleString("en")} articles into the app`;
  const note = `${RUNS} runs; from the first message until the open view counts all; the view changed ${of("views")} times meanwhile, longest frame ${Math.round(of("longestFrame"))} ms`;
  return [
    row({ name, ours: of("milliseconds"), unit: "ms", target: { most: ARTICLES / 2 }, note: `2,000 articles a second; ${note}` }),
    row({ name: `${name}: longest task of the page`, ours: of("longest"), unit: "ms", target: { most: 50 }, note: "0 = none above 50 ms" }),
  ];
}
