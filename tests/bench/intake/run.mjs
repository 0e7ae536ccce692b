// Takes 1,000 saved pages into the built app as a reader does: hands the files over, waits until all wait in the queue, accepts all that are certain,
// and waits until they are among the results. Says how long that took and how long the page's thread was held. Called by tests/bench/intake.sh.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { launch, serve } from "../chromium.mjs";
import { append, median, print, row } from "../report.mjs";
import { pages } from "./pages.mjs";

const PAGES = 1_000;
const RUNS = 3;
const FOLDER = "target/bench/intake";

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const files = pages(PAGES).map(({ name, html }) => {
  writeFileSync(`${FOLDER}/${name}`, html);
  return `${FOLDER}/${name}`;
});

/** In the page: notes every task that held it for more than 50 ms from now on. */
function watch() {
  self.held = [];
  new PerformanceObserver((list) => self.held.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: "longtask" });
}

/** In the page: whether a button says this, a number in parentheses behind it. */
const says = (words, count) => [...document.querySelectorAll("button")].some(({ textContent }) => textContent.includes(words) && textContent.replace(/\D/g, "").endsWith(String(count)));

/** In the page: the button that says this. */
const button = (words) => [...document.querySelectorAll("button")].find(({ textContent }) => textContent.includes(words));

async function once(browser, address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    await page.goto(`${address}?lang=vi`);
    await page.waitForFunction("/^[1-9]/.test(document.querySelector('[role=status]')?.textContent ?? '')");
    await page.goto(`${address}?intake=queue&lang=vi`);
    await page.waitForFunction(says, {}, "Chờ duyệt", 0);
    const choose = await page.waitForFunction(button, {}, "Chọn tệp");
    const [chooser] = await Promise.all([page.waitForFileChooser(), choose.evaluate((found) => found.click())]);
    const began = performance.now();
    await chooser.accept(files);
    // From here on: that the browser itself hands over so many files in one task of some 200 ms is not the page's doing.
    await page.evaluate(watch);
    await page.waitForFunction(says, { timeout: 120_000 }, "Chờ duyệt", PAGES);
    const read = performance.now();
    const certain = await page.waitForFunction(button, {}, "Nhận tất cả");
    const accepted = Number((await certain.evaluate(({ textContent }) => textContent)).replace(/\D/g, ""));
    const asked = performance.now();
    await certain.evaluate((found) => found.click());
    await page.waitForFunction(says, { timeout: 120_000 }, "Đã nhận", accepted);
    const kept = performance.now();
    const held = await page.evaluate("self.held");
    return { read: read - began, kept: kept - asked, accepted, longest: Math.max(0, ...held) };
  } finally {
    await context.close();
  }
}

const site = await serve("dist");
const browser = await launch({ protocolTimeout: 400_000 });
const results = [];
try {
  for (let run = 0; run < RUNS; run += 1) results.push(await once(browser, site.address));
} finally {
  await browser.close();
  site.close();
}
const of = (name) => median(results.map((result) => result[name]));
const note = `${RUNS} runs, the middle one; ${of("accepted").toLocaleString("en")} of ${PAGES.toLocaleString("en")} were certain and accepted in one step`;
const all = [
  row({ name: `${PAGES.toLocaleString("en")} pages taken in, extracted, stored and indexed`, ours: median(results.map(({ read, kept }) => read + kept)), unit: "ms", target: { most: 5_000 }, note }),
  row({ name: "of this: until all wait in the queue", ours: of("read"), unit: "ms", note }),
  row({ name: "of this: until the accepted ones are kept and indexed", ours: of("kept"), unit: "ms", note }),
  row({ name: "longest task of the page meanwhile", ours: of("longest"), unit: "ms", target: { most: 50 }, note: "0 = none above 50 ms" }),
];
console.log("\nTaking in articles:");
print(all);
append("target/bench.json", all);
