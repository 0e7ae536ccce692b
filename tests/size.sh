#!/usr/bin/env bash
# What a first visit transfers, in bytes of brotli, against what it may: called by `make check` and `make bench`.
set -euo pipefail

# It was held to 220,000 and 350,000 before the engine in a worker, the search of whole articles and the catalog's snapshot came in, and to
# 242,000 and 364,000 before the timeline had lanes, cards, a table, an overview and its way onto paper, and to 312,000 and 436,000 before
# articles could be taken in, records edited and reports compared.
program_limit=468000
visit_limit=598000
# The second program comes after a first visit, or when the reader first takes something in.
desk_limit=380000

# The compressed copy, or the file itself where none is smaller.
sent() {
  if [ -f "$1.br" ]; then wc -c < "$1.br"; else wc -c < "$1"; fi
}

program=0 desk=0 dataset=0 rest=0
for file in dist/* dist/data/* dist/icons/*; do
  case $file in
    # _headers is for the host.
    *.br | *.gz | */_headers) continue ;;
    # Of the pictures of an installed app, a browser fetches one on a first visit, to be able to offer the installation.
    *.png) [ "$file" = dist/icons/icon-192.png ] || continue ;;
  esac
  [ -f "$file" ] || continue
  bytes=$(sent "$file")
  case $file in
    dist/intake-*) desk=$((desk + bytes)) ;;
    *.wasm) program=$((program + bytes)) ;;
    dist/data/*) dataset=$((dataset + bytes)) ;;
    *) rest=$((rest + bytes)) ;;
  esac
done
visit=$((program + dataset + rest))

printf '%-22s%9s%9s\n' 'first visit, brotli' bytes limit WebAssembly "$program" "$program_limit" dataset "$dataset" '' rest "$rest" '' \
  'in all' "$visit" "$visit_limit" 'later: the desk' "$desk" "$desk_limit"
if [ "$program" -gt "$program_limit" ] || [ "$visit" -gt "$visit_limit" ]; then
  echo 'A first visit has become too large.' >&2
  exit 1
fi
if [ "$desk" -gt "$desk_limit" ]; then
  echo 'The second program has become too large.' >&2
  exit 1
fi
