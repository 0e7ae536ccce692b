# Every task of the project. `make serve` and `make test` do all their own set-up; see README.md.
# Written for GNU make 3.81 (the one on macOS) and later.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

TRUNK_VERSION := 0.21.14
# The command must be of the library's version, which the lock file says.
BINDGEN_VERSION := $(shell awk '/^name = "wasm-bindgen"$$/ { getline; gsub(/"/, ""); print $$3 }' Cargo.lock)
# Outside target/, so that a clean build keeps them and every checkout shares them.
TOOLS := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/nien-bieu/tools
PORT ?= 8080
# Threads of the end-to-end tests; each drives a browser of its own.
BROWSERS ?= 2

export PATH := $(TOOLS)/bin:$(CURDIR)/node_modules/.bin:$(PATH)
export TRUNK_SKIP_VERSION_CHECK := true

WASM := --target wasm32-unknown-unknown
SHA256 := $(or $(shell command -v sha256sum),shasum -a 256)
CURATE := cargo run --quiet --bin curate --
# These tools run for seconds: building them quickly is worth more than their speed.
INSTALL := CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
	CARGO_TARGET_DIR=$(TOOLS)/build cargo install --root $(TOOLS)
NODE_MODULES := node_modules/.installed
SOURCES := $(shell find src style public -type f ! -path 'public/data/*') index.html Trunk.toml Cargo.toml Cargo.lock \
	package-lock.json rust-toolchain.toml release.sh Makefile

.PHONY: help serve dev build check test test-native test-browser bench clean assets finish rust tools

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s%s\n", $$1, $$2 }' Makefile

serve: build ## build the app and serve it on this computer; PORT=8080
	@node_modules/.bin/sirv dist --etag --maxage 0 --port $(PORT)

dev: rust tools $(NODE_MODULES) ## the same unoptimised, built anew at every change, with live reload
	@mkdir -p public/data
	$(TOOLS)/bin/trunk serve --port $(PORT) --dist target/dev

build: dist/index.html ## dist/: the app and its data, precompressed, for any static host or folder of one

# Built aside and moved, so that dist/ is never half of one.
dist/index.html: $(SOURCES) $(NODE_MODULES)
	@$(MAKE) --no-print-directory rust tools
	@mkdir -p public/data
	rm -rf target/dist
	@source ./release.sh; $(TOOLS)/bin/trunk build --release --dist target/dist
	for script in target/dist/nien-bieu-*.js target/dist/intake-*.js; do \
		node_modules/.bin/esbuild "$$script" --minify --allow-overwrite --log-level=warning --outfile="$$script"; \
	done
	$(CURATE) seal target/dist
	rm -rf dist
	mv target/dist dist

check: rust $(NODE_MODULES) ## quick: format, lints, the dataset, the tests that need no browser, the size of a first visit
	cargo fmt --check
	cargo clippy --quiet --all-targets -- -D warnings
	cargo clippy --quiet $(WASM) --lib --bins --tests --examples -- -D warnings
	$(CURATE) check
	@$(MAKE) --no-print-directory test-native build
	tests/size.sh

test: test-native test-browser ## everything, the end-to-end tests in a real browser included

test-native: rust ## the tests that need no browser
	cargo test --quiet

# Two kinds: the store's own tests inside a browser, and the product from outside as its reader uses it.
test-browser: build ## the tests in a real browser: Debian's Chromium is installed when missing
	@source tests/browser.sh; \
	CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner cargo test $(WASM) --tests; \
	cargo test --test e2e -- --test-threads=$(BROWSERS)

bench: build ## sizes, Lighthouse, the catalog and the timeline against their peers, intake; tests/bench/README.md holds the numbers
	@source tests/browser.sh; tests/bench/run.sh; tests/bench/catalog.sh; tests/bench/timeline.sh; tests/bench/intake.sh

clean: ## remove everything that is built; the tools in $(TOOLS) stay
	rm -rf dist target node_modules public/data

# ---- What the above stand on ----

# Trunk calls this before every build (Trunk.toml): what the page needs besides the program.
assets: $(NODE_MODULES)
	@$(CURATE) build
	@node_modules/.bin/esbuild style/main.css --bundle --minify --target=chrome109,firefox115,safari16 --log-level=warning \
		--outfile=target/page/main.css

# Trunk calls this after every build. It gives hashes only to the names of the first program: the second one gets one here, and the page is told
# of it. The strict policy of index.html stays for readers, but forbids the script and the socket with which `make dev` reloads the page.
finish:
	@cd "$$TRUNK_STAGING_DIR"; \
	name=intake-$$(cat intake.js intake_bg.wasm | $(SHA256) | cut -c 1-16); \
	mv intake.js $$name.js; mv intake_bg.wasm $${name}_bg.wasm; \
	set -- -e "s/intake\.js/$$name.js/" -e "s/intake_bg\.wasm/$${name}_bg.wasm/"; \
	if [ "$${TRUNK_PROFILE:-release}" = debug ]; then \
		set -- "$$@" -e "s/script-src 'self'/& 'unsafe-inline'/" -e "s/connect-src 'self'/& ws:/"; \
	fi; \
	sed "$$@" index.html > index.html.finished; \
	mv index.html.finished index.html

# rustup reads rust-toolchain.toml: asking for anything installs what it names.
rust:
	@command -v rustup > /dev/null || { echo 'Rust is missing: install rustup, see https://rustup.rs' >&2; exit 1; }
	@command -v cc > /dev/null || { echo 'A linker (cc) is missing: apt-get install build-essential, on macOS xcode-select --install' >&2; exit 1; }
	@rustup target list --installed 2> /dev/null | grep -qx wasm32-unknown-unknown || rustup target add wasm32-unknown-unknown
	@[ -d "$$(rustc --print sysroot)/lib/rustlib/src/rust/library" ] || rustup component add rust-src || true

tools:
	@[ "$$($(TOOLS)/bin/trunk --version 2> /dev/null)" = 'trunk $(TRUNK_VERSION)' ] || \
		{ echo 'Installing Trunk, once: some minutes'; $(INSTALL) --force --locked --version $(TRUNK_VERSION) trunk; }
	@[ "$$($(TOOLS)/bin/wasm-bindgen --version 2> /dev/null)" = 'wasm-bindgen $(BINDGEN_VERSION)' ] || \
		{ echo 'Installing wasm-bindgen, once: some minutes'; $(INSTALL) --force --version $(BINDGEN_VERSION) wasm-bindgen-cli; }
	@rm -rf $(TOOLS)/build

$(NODE_MODULES): package.json package-lock.json .npmrc
	@command -v npm > /dev/null || { echo 'Node is missing: install version 20 or later, see https://nodejs.org' >&2; exit 1; }
	npm ci --no-progress
	@touch $@
