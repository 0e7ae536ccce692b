#!/usr/bin/env bash
# Measures the catalog against MiniSearch and FlexSearch: builds it as the app is built, the pages that call it, and drives them.
# Called by `make bench` after the app is built.
set -euo pipefail

site=target/bench/site
triple=wasm32-unknown-unknown
rm -rf "$site"
mkdir -p "$site"

# The app's own flags, and of its page the parameters with which its WebAssembly is optimised.
(
  source ./release.sh
  cargo build --quiet --release --locked --target "$triple" --example bench
)
wasm-bindgen --target web --no-typescript --out-dir "$site/catalog" "${CARGO_TARGET_DIR:-target}/$triple/release/examples/bench.wasm"
read -r -a parameters <<< "$(sed -n 's/.*data-wasm-opt-params="\([^"]*\)".*/\1/p' index.html)"
wasm-opt "${parameters[@]}" "$site/catalog/bench_bg.wasm" -o "$site/catalog/bench_bg.wasm"

esbuild tests/bench/catalog/page/{ours,minisearch,flexsearch}.js --bundle --format=esm --target=chrome109 \
  --external:./catalog/bench.js --log-level=warning --outdir="$site"
cp tests/bench/catalog/page/index.html "$site/"
cp dist/data/reference-*.json "$site/reference.json"

node tests/bench/catalog/run.mjs
