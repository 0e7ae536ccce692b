//! `curate` as its users meet it: what it prints and how it exits.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test stops at what it does not expect")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const FILE: &str = "conferences/2015/2015-01-27-national-local-foreign-affairs-review.json";

fn curate(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_curate")).args(arguments).output().unwrap()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() { copy(&entry.path(), &target) } else { _ = fs::copy(entry.path(), target).unwrap() }
    }
}

fn dataset() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/dataset"), folder.path());
    folder
}

fn path(folder: &Path) -> &str {
    folder.to_str().unwrap()
}

#[test]
fn a_sound_dataset_gives_one_line_and_success() {
    let folder = dataset();
    let output = curate(&["check", path(folder.path())]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}");
    assert!(text.starts_with("no problems in ") && text.lines().count() == 1, "{text}");
}

#[test]
fn a_problem_is_printed_with_its_place_and_nothing_is_built_from_it() {
    let folder = dataset();
    let file = folder.path().join(FILE);
    let text = fs::read_to_string(&file).unwrap();
    let line = 1 + text.lines().position(|line| line.contains("\"certainty\"")).unwrap();
    fs::write(&file, text.replace("\"certainty\": \"stated\"", "\"certainty\": \"sure\"")).unwrap();
    let expected = format!("{}:{line}: held.certainty: `sure` is unknown; expected one of stated, inferred, announced", file.display());
    let out = folder.path().join("out");
    for arguments in [vec!["check", path(folder.path())], vec!["build", "--from", path(folder.path()), "--out", path(&out)]] {
        let output = curate(&arguments);
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(String::from_utf8(output.stdout).unwrap().trim_end(), expected);
        assert_eq!(String::from_utf8(output.stderr).unwrap().trim_end(), "curate: 1 problem in the dataset");
    }
    assert!(!out.exists());
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let output = curate(&["seal", "no-such-folder"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("cannot read no-such-folder"));
}
