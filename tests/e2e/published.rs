//! What is published: a policy, hashed names, compressed copies. Its size is measured by tests/size.sh.

use crate::harness::Dist;

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
            // Of 64 bits, written without leading zeros.
            let hexadecimal = |part: &str| (12..=16).contains(&part.len()) && part.chars().all(|letter| letter.is_ascii_hexdigit());
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
