#!/usr/bin/env bash
# How well and how fast articles are taken in: precision and recall on the corpus, then 1,000 pages through the built app. Called by `make bench`.
set -euo pipefail

cargo test --quiet --test intake -- --nocapture what_the_pages_say_is_read
node tests/bench/intake/run.mjs
