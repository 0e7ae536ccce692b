//! What is published: a policy, hashed names, compressed copies, and no more than a poor line can bear.

use std::fs;

use crate::harness::Dist;

/// Bytes in brotli that a first visit transfers. The aim is 350 KiB and is not reached yet (tests/bench/README.md); until then this is where
/// it stands, so that no change makes it worse unseen. It only ever goes down.
const WHOLE_VISIT: u64 = 429 * 1024;
/// Bytes in brotli of the WebAssembly; the aim is 220 KiB.
const PROGRAM: u64 = 309 * 1024;

fn sent(dist: &Dist, file: &str) -> u64 {
    let compressed = dist.path(&format!("{file}.br"));
    fs::metadata(if compressed.exists() { compressed } else { dist.path(file) }).unwrap().len()
}

#[test]
fn a_first_visit_is_small() {
    let dist = Dist::copy();
    let program = sent(&dist, &dist.file("nien-bieu-", "_bg.wasm"));
    // Of the pictures of an installed app, a browser fetches one on a first visit, to be able to offer the installation.
    let fetched = |file: &String| dist.path(file).is_file() && (!file.ends_with(".png") || file.ends_with("/icon-192.png"));
    let files = ["", "data", "icons"].iter().flat_map(|folder| dist.files(folder)).filter(fetched);
    let whole: u64 = files.map(|file| sent(&dist, &file)).sum();
    assert!(program <= PROGRAM, "the WebAssembly is {program} bytes in brotli");
    assert!(whole <= WHOLE_VISIT, "a first visit is {whole} bytes in brotli");
}

#[test]
fn texts_are_compressed_and_names_contain_hashes() {
    let dist = Dist::copy();
    for file in ["", "data", "icons"].iter().flat_map(|folder| dist.files(folder)) {
        let text = [".wasm", ".js", ".css", ".json", ".html", ".svg"].iter().any(|ending| file.ends_with(ending));
        if text {
            assert!(dist.path(&format!("{file}.br")).exists() && dist.path(&format!("{file}.gz")).exists(), "{file}");
        }
        let hashed = [".wasm", ".js", ".css"].iter().any(|ending| file.ends_with(ending)) && file != "sw.js";
        if hashed {
            let hexadecimal = |part: &str| part.len() >= 16 && part.chars().all(|letter| letter.is_ascii_hexdigit());
            assert!(file.split(['-', '_', '.']).any(hexadecimal), "{file} has no hash in its name");
        }
    }
}

#[test]
fn the_page_forbids_everything_foreign_and_everything_inline() {
    let page = Dist::copy().read("index.html");
    let policy = page.split("http-equiv=\"Content-Security-Policy\" content=\"").nth(1).unwrap().split('"').next().unwrap();
    assert!(policy.contains("default-src 'none'") && policy.contains("script-src 'self' 'wasm-unsafe-eval';"), "{policy}");
    assert!(!policy.contains("unsafe-inline") && !policy.contains("http"), "{policy}");
    assert!(!page.contains("<script>") && !page.contains(" style=") && !page.contains("<style"), "something is inline");
}
