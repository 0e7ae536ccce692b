//! Fetching and verifying.

#![cfg(not(target_arch = "wasm32"))]

use std::cell::RefCell;

use futures::executor::block_on;

use super::fixtures::{Source, published};
use crate::store::{Freshness, InstallError, MANIFEST_FILE, download, fetch_manifest};

const IDS: [&str; 3] = ["a", "b", "c"];

fn damaged(file: &str) -> InstallError {
    InstallError::Damaged { file: file.to_owned() }
}

#[test]
fn a_download_has_every_record_and_tells_its_progress() {
    let source = Source::of("1", &IDS);
    let manifest = block_on(fetch_manifest(&source)).unwrap();
    let total = manifest.bytes();
    let progress = RefCell::new(Vec::new());
    let download = block_on(download(&source, manifest, &|received| progress.borrow_mut().push(received))).unwrap();
    assert_eq!(download.rows.conferences.iter().map(|row| row.key.as_str()).collect::<Vec<_>>(), IDS);
    assert!(progress.borrow().is_sorted());
    assert_eq!(progress.borrow().last(), Some(&total));
}

#[test]
fn the_manifest_is_always_checked_with_the_host() {
    let source = Source::of("1", &IDS);
    block_on(fetch_manifest(&source)).unwrap();
    assert_eq!(*source.asked.borrow(), [(MANIFEST_FILE.to_owned(), Freshness::Checked)]);
}

#[test]
fn a_missing_file_is_named() {
    let (manifest, _) = published("1", &IDS);
    let file = manifest.conferences[0].file.clone();
    let mut source = Source::of("1", &IDS);
    source.files.remove(&file);
    assert_eq!(block_on(download(&source, manifest, &|_| ())).unwrap_err(), InstallError::Unreachable { file });
    source.files.clear();
    let expected = InstallError::Unreachable { file: MANIFEST_FILE.to_owned() };
    assert_eq!(block_on(fetch_manifest(&source)).unwrap_err(), expected);
}

#[test]
fn a_file_that_is_not_as_promised_is_named() {
    let (manifest, files) = published("1", &IDS);
    let file = manifest.conferences[1].file.clone();
    let good = files[&file].clone();
    let changed = String::from_utf8(good.clone()).unwrap().replace('c', "x").into_bytes();
    let longer = [good.as_slice(), b" "].concat();
    for bad in [changed, good[..good.len() - 1].to_vec(), longer, Vec::new()] {
        let mut source = Source::of("1", &IDS);
        source.files.insert(file.clone(), bad);
        assert_eq!(block_on(download(&source, manifest.clone(), &|_| ())).unwrap_err(), damaged(&file));
    }
}

#[test]
fn a_bad_copy_in_the_cache_is_passed_by() {
    let (manifest, _) = published("1", &IDS);
    let file = manifest.reference.file.clone();
    let mut source = Source::of("1", &IDS);
    source.cached.insert(file.clone(), b"{}".to_vec());
    block_on(download(&source, manifest, &|_| ())).unwrap();
    assert!(source.asked.borrow().contains(&(file, Freshness::Reload)));
}

#[test]
fn a_file_that_is_as_promised_but_unreadable_is_named() {
    let mut source = Source::of("1", &IDS);
    let (mut manifest, _) = published("1", &IDS);
    // The reference where conferences belong: its hash is right, its content is not.
    manifest.conferences[0] = manifest.reference.clone();
    let file = manifest.reference.file.clone();
    source.files.insert(MANIFEST_FILE.to_owned(), miniserde::json::to_string(&manifest).into_bytes());
    assert_eq!(block_on(download(&source, manifest, &|_| ())).unwrap_err(), damaged(&file));
}

#[test]
fn a_manifest_of_a_later_form_asks_for_a_newer_app() {
    let mut source = Source::default();
    source.files.insert(MANIFEST_FILE.to_owned(), br#"{"schema":2,"everything":"else"}"#.to_vec());
    assert_eq!(block_on(fetch_manifest(&source)).unwrap_err(), InstallError::Newer);
}

#[test]
fn a_manifest_that_is_no_manifest_is_damaged() {
    let (mut manifest, _) = published("1", &IDS);
    manifest.reference.file = "../elsewhere.json".to_owned();
    let leading_out = miniserde::json::to_string(&manifest).into_bytes();
    for bytes in [b"<!doctype html>".to_vec(), br#"{"schema":1}"#.to_vec(), leading_out, vec![b' '; 2 << 20]] {
        let mut source = Source::default();
        source.files.insert(MANIFEST_FILE.to_owned(), bytes);
        assert_eq!(block_on(fetch_manifest(&source)).unwrap_err(), damaged(MANIFEST_FILE));
    }
}
