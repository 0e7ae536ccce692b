//! What `curate extract` reads in the corpus of written pages, against what people read in them: precision and recall of every field.
//!
//! `corpus/tuned` was looked at while the rules were written; `corpus/held-out` was written before them and never opened. The numbers are
//! printed by `cargo test --test intake -- --nocapture`; with `EXPLAIN=1` also what was wrong and missing in the tuned half.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may panic, and prints its numbers"
)]

mod score;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use self::score::Score;

/// Fields with the precision and the recall below which the suite fails.
const LIMITS: &[(&str, f64, f64)] = &[
    ("held", 0.97, 0.95),
    ("published", 0.97, 0.95),
    ("level", 0.95, 0.95),
    ("kind", 0.95, 0.95),
    ("type", 0.95, 0.95),
    ("provinces", 0.95, 0.90),
    ("documents", 0.98, 0.95),
    ("chairs", 0.95, 0.85),
    ("figures", 0.95, 0.80),
];

fn corpus(half: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/intake/corpus").join(half)
}

/// The pages of a half of the corpus, each with what it says.
fn pages(half: &str) -> Vec<(PathBuf, Value)> {
    let mut pages = Vec::new();
    for entry in std::fs::read_dir(corpus(half)).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending != "json") {
            let expected = std::fs::read_to_string(path.with_extension("json")).unwrap();
            pages.push((path, serde_json::from_str(&expected).unwrap()));
        }
    }
    pages.sort_by(|one, other| one.0.cmp(&other.0));
    pages
}

/// What the command prints for these files, by line.
fn extracted(files: &[PathBuf]) -> Vec<Value> {
    let output = Command::new(env!("CARGO_BIN_EXE_curate")).arg("extract").args(files).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn scores(half: &str, explains: bool) -> BTreeMap<&'static str, Score> {
    let pages = pages(half);
    let found = extracted(&pages.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>());
    assert_eq!(found.len(), pages.len(), "one article in each file");
    let mut scores = BTreeMap::new();
    for ((path, expected), found) in pages.iter().zip(&found) {
        for (field, score) in score::of_page(expected, found) {
            if explains && !score.is_perfect() {
                println!("{} {field}: wrong {:?}, missing {:?}", path.file_name().unwrap().display(), score.wrong, score.missing);
            }
            scores.entry(field).or_insert_with(Score::default).add(score);
        }
    }
    scores
}

#[test]
fn what_the_pages_say_is_read() {
    let explains = std::env::var_os("EXPLAIN").is_some();
    let tuned = scores("tuned", explains);
    let held_out = scores("held-out", false);
    let pages = pages("tuned").len() + pages("held-out").len();
    assert!(pages >= 40, "{pages} pages");
    println!("{:<12}{:>20}{:>24}{:>22}", "", "tuned", "held out", "both");
    println!("{:<12}{:>12}{:>9}{:>14}{:>9}{:>14}{:>9}", "field", "precision", "recall", "precision", "recall", "precision", "recall");
    let mut failures = Vec::new();
    for (field, score) in &tuned {
        let other = &held_out[field];
        let both = score.clone().with(other);
        print!("{field:<12}");
        for score in [score, other, &both] {
            print!("{:>12.3}{:>9.3}  ", score.precision(), score.recall());
        }
        println!();
        if let Some((_, precision, recall)) = LIMITS.iter().find(|(limited, ..)| limited == field)
            && (both.precision() < *precision || both.recall() < *recall)
        {
            failures.push(format!("{field}: {:.3} {:.3}, at least {precision} {recall}", both.precision(), both.recall()));
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn evidence_spells_what_it_points_at() {
    for half in ["tuned", "held-out"] {
        let files: Vec<PathBuf> = pages(half).into_iter().map(|(path, _)| path).collect();
        for article in extracted(&files) {
            let text: Vec<char> = article["text"].as_str().unwrap().chars().collect();
            for evidence in article["evidence"].as_array().unwrap() {
                let place = |end: &str| usize::try_from(evidence[end].as_u64().unwrap()).unwrap();
                let spelt: String = text[place("start")..place("end")].iter().collect();
                assert_eq!(evidence["text"], spelt, "{} {}", article["file"], evidence["field"]);
                assert!(!spelt.trim().is_empty());
            }
        }
    }
}
