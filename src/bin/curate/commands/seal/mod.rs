//! `curate seal`: the last step of a release build, on a finished `dist/` folder.
//!
//! The service worker gets the list of what it keeps, with a hash for each file, so that it never mixes files of two versions.
//! Every text gets compressed copies beside it, for hosts that serve them. What every file weighs is printed.

mod compress;
mod precache;
mod sizes;

use std::fs;
use std::path::Path;

use nien_bieu::model::Manifest;

use self::sizes::Sizes;
use super::error::CurateError;
use super::files;

/// The service worker.
const WORKER: &str = "sw.js";
/// The page.
const PAGE: &str = "index.html";
/// The dataset's folder; the app keeps it in its own store, not in the service worker's cache.
const DATA: &str = "data/";

/// Seals the folder `dist`: writes the service worker's list, then the compressed copies.
pub fn seal(dist: &Path) -> Result<Sizes, CurateError> {
    let all = files::walk(dist)?;
    // Copies of an earlier run are made anew.
    let (copies, originals): (Vec<String>, Vec<String>) = all.into_iter().partition(|path| compress::is_copy(path));
    for copy in &copies {
        files::remove(&dist.join(copy))?;
    }
    require_whole(dist, &originals)?;
    precache::write(dist, &originals)?;
    let compressed = compress::compress_all(dist, &originals)?;
    Sizes::measure(dist, &originals, &compressed)
}

/// Refuses a folder that lacks a part of the app or of the dataset.
fn require_whole(dist: &Path, originals: &[String]) -> Result<(), CurateError> {
    let missing = |what: &str| CurateError::Incomplete { path: dist.to_owned(), what: what.to_owned() };
    for file in [PAGE, WORKER, "data/manifest.json"] {
        if !originals.iter().any(|path| path == file) {
            return Err(missing(file));
        }
    }
    for extension in [".wasm", ".js", ".css"] {
        if !originals.iter().any(|path| path.ends_with(extension) && path != WORKER) {
            return Err(missing(&format!("any {extension} file")));
        }
    }
    let path = dist.join("data/manifest.json");
    let text = fs::read_to_string(&path).map_err(CurateError::file("read", &path))?;
    let manifest: Manifest =
        miniserde::json::from_str(&text).map_err(|_| CurateError::Content { path, reason: "is no manifest of a dataset" })?;
    for shard in manifest.shards() {
        let file = format!("{DATA}{}", shard.file);
        if !originals.contains(&file) {
            return Err(missing(&file));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;
    use std::path::PathBuf;

    use super::*;

    const WORKER_TEXT: &str = "// worker\nconst VERSION = \"\";\nconst PRECACHE = [];\nself.addEventListener(\"install\", go);\n";

    fn put(dist: &Path, path: &str, text: &str) {
        let path = dist.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn get(dist: &Path, path: &str) -> String {
        fs::read_to_string(dist.join(path)).unwrap()
    }

    fn dist() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let dist = folder.path().to_owned();
        for (path, text) in [
            ("index.html", "<!doctype html><title>x</title>"),
            ("app-1.js", "export {};"),
            ("app-1_bg.wasm", "wasm wasm wasm wasm"),
            ("style-1.css", "p { color: red }"),
            ("manifest.webmanifest", "{}"),
            ("icons/icon 1.svg", "<svg/>"),
            ("icons/icon-192.png", "png"),
            ("_headers", "/*\n  X: y"),
            ("sw.js", WORKER_TEXT),
            ("data/reference-1.json", "{}"),
            ("data/conferences-1.json", "[]"),
        ] {
            put(&dist, path, text);
        }
        let shard = |file: &str| nien_bieu::model::Shard { file: file.into(), bytes: 2, sha256: String::new(), records: 0 };
        let manifest = Manifest {
            schema: 1,
            version: "v".into(),
            as_of: "2026-11-21".into(),
            records: 0,
            reference: shard("reference-1.json"),
            conferences: vec![shard("conferences-1.json")],
        };
        put(&dist, "data/manifest.json", &miniserde::json::to_string(&manifest));
        (folder, dist)
    }

    #[test]
    fn the_worker_lists_the_app_and_neither_itself_nor_the_data_nor_pictures_of_the_system() {
        let (_folder, dist) = dist();
        seal(&dist).unwrap();
        let worker = get(&dist, "sw.js");
        let list = worker.lines().find_map(|line| line.strip_prefix("const PRECACHE = ")).unwrap().trim_end_matches(';');
        let list: Vec<(String, String)> = miniserde::json::from_str(list).unwrap();
        let files: Vec<&str> = list.iter().map(|(file, _)| file.as_str()).collect();
        assert_eq!(
            files,
            ["./app-1.js", "./app-1_bg.wasm", "./icons/icon%201.svg", "./index.html", "./manifest.webmanifest", "./style-1.css"]
        );
        assert!(list.iter().all(|(_, hash)| hash.len() == 16));
        assert!(worker.starts_with("// worker\n") && worker.ends_with("self.addEventListener(\"install\", go);\n"));
    }

    #[test]
    fn the_version_follows_the_files_and_sealing_again_changes_nothing() {
        let (_folder, dist) = dist();
        seal(&dist).unwrap();
        let first = get(&dist, "sw.js");
        seal(&dist).unwrap();
        assert_eq!(get(&dist, "sw.js"), first);
        put(&dist, "style-1.css", "p { color: blue }");
        seal(&dist).unwrap();
        assert_ne!(get(&dist, "sw.js"), first);
    }

    #[test]
    fn texts_have_copies_that_decompress_to_themselves() {
        let (_folder, dist) = dist();
        seal(&dist).unwrap();
        for path in ["index.html", "app-1_bg.wasm", "sw.js", "data/manifest.json", "manifest.webmanifest"] {
            let original = fs::read(dist.join(path)).unwrap();
            let mut text = Vec::new();
            brotli::Decompressor::new(fs::File::open(dist.join(format!("{path}.br"))).unwrap(), 4096).read_to_end(&mut text).unwrap();
            assert_eq!(text, original, "{path}.br");
            let mut text = Vec::new();
            flate2::read::GzDecoder::new(fs::File::open(dist.join(format!("{path}.gz"))).unwrap()).read_to_end(&mut text).unwrap();
            assert_eq!(text, original, "{path}.gz");
        }
        assert!(!dist.join("icons/icon-192.png.br").exists());
    }

    #[test]
    fn copies_of_files_that_are_gone_are_removed() {
        let (_folder, dist) = dist();
        put(&dist, "app-0.js.br", "old");
        put(&dist, "app-0.js.gz", "old");
        seal(&dist).unwrap();
        assert!(!dist.join("app-0.js.br").exists() && !dist.join("app-0.js.gz").exists());
    }

    #[test]
    fn every_file_is_listed_with_what_is_sent_of_it() {
        let (_folder, dist) = dist();
        let text = seal(&dist).unwrap().to_string();
        let sent = fs::metadata(dist.join("index.html.br")).unwrap().len().to_string();
        assert!(text.lines().any(|line| line.ends_with("index.html") && line.split_whitespace().nth(1) == Some(sent.as_str())), "{text}");
    }

    #[test]
    fn a_folder_that_is_not_whole_is_refused_with_what_is_missing() {
        for missing in ["index.html", "sw.js", "app-1_bg.wasm", "style-1.css", "data/manifest.json", "data/conferences-1.json"] {
            let (_folder, dist) = dist();
            fs::remove_file(dist.join(missing)).unwrap();
            assert!(matches!(seal(&dist), Err(CurateError::Incomplete { .. })), "{missing}");
        }
        let (_folder, dist) = dist();
        put(&dist, "sw.js", "const VERSION = \"\";\n");
        assert!(matches!(seal(&dist), Err(CurateError::Marker { found: 0, .. })));
        assert!(seal(&dist.join("nowhere")).is_err());
    }
}
