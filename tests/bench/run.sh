#!/usr/bin/env bash
# Measures what dist/ costs its reader: sizes, and Lighthouse against a local static server. Called by `make bench`.
set -euo pipefail

port=${BENCH_PORT:-8765}
folder=target/bench
mkdir -p "$folder"

tests/size.sh

node_modules/.bin/sirv dist --quiet --host 127.0.0.1 --port "$port" --etag --maxage 0 &
server=$!
trap 'kill "$server"' EXIT
until curl --silent --fail --output /dev/null "http://127.0.0.1:$port/"; do sleep 0.1; done

flags='--headless=new --disable-gpu --disable-dev-shm-usage'
if [ "$(id -u)" = 0 ]; then flags="$flags --no-sandbox"; fi
# Lighthouse's default is its mobile preset: a mid-range phone on slow 4G. One run varies by several points with what else the computer
# does: the middle one of five counts.
for run in 1 2 3 4 5; do
  CHROME_PATH=$CHROME node_modules/.bin/lighthouse "http://127.0.0.1:$port/" --quiet --chrome-flags="$flags" \
    --output=json --output=html --output-path="$folder/lighthouse-$run"
done

node --input-type=module --eval '
  import { copyFileSync, readFileSync } from "node:fs";
  const names = [1, 2, 3, 4, 5].map((run) => `target/bench/lighthouse-${run}.report`);
  const runs = names.map((name) => ({ name, report: JSON.parse(readFileSync(`${name}.json`, "utf8")) }));
  runs.sort((one, other) => one.report.categories.performance.score - other.report.categories.performance.score);
  const { name, report } = runs[2];
  copyFileSync(`${name}.html`, "target/bench/lighthouse.report.html");
  for (const { id, title, score } of Object.values(report.categories)) {
    const all = runs.map(({ report }) => Math.round(report.categories[id].score * 100)).join(" ");
    console.log(`${title}: ${Math.round(score * 100)} (runs: ${all})`);
  }
  for (const id of ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift", "speed-index"])
    console.log(`${report.audits[id].title}: ${report.audits[id].displayValue}`);
  for (const audit of Object.values(report.audits))
    if (audit.score !== null && audit.score < 1 && audit.scoreDisplayMode === "binary") console.log(`not passed: ${audit.title}`);
'
echo "the whole report: $folder/lighthouse.report.html"
