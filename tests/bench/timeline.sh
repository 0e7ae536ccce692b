#!/usr/bin/env bash
# Measures the built timeline against vis-timeline: bundles what runs in the pages, and drives them. Called by `make bench`.
set -euo pipefail

site=target/bench/timeline
rm -rf "$site"
mkdir -p "$site/page"

esbuild tests/bench/timeline/page/{app,vis}.js --bundle --minify --format=esm --target=chrome109 --log-level=warning --outdir="$site/page"
cp tests/bench/timeline/page/vis.html "$site/page/"

node tests/bench/timeline/run.mjs
