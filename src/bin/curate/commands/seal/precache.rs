//! The service worker's list of the app's files.

use std::fs;
use std::path::Path;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::super::digest;
use super::super::error::CurateError;
use super::super::files;
use super::{DATA, WORKER};

/// How the line with the list begins in the worker's source.
const LIST: &str = "const PRECACHE = ";
/// How the line with the list's hash begins.
const VERSION: &str = "const VERSION = ";

/// What a path in a URL cannot carry as it is (RFC 3986, section 3.3), `%` included.
const NOT_IN_PATH: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'<').add(b'>').add(b'?').add(b'`').add(b'{').add(b'}');

/// Writes the list of `originals` and its hash into the worker of `dist`.
pub fn write(dist: &Path, originals: &[String]) -> Result<(), CurateError> {
    let mut list: Vec<(String, String)> = Vec::new();
    for path in originals.iter().filter(|path| is_precached(path)) {
        let absolute = dist.join(path);
        let bytes = fs::read(&absolute).map_err(CurateError::file("read", &absolute))?;
        let url = format!("./{}", utf8_percent_encode(path, NOT_IN_PATH));
        list.push((url, digest::short(&digest::sha256(&bytes)).to_owned()));
    }
    let list = miniserde::json::to_string(&list);
    let version = digest::sha256(list.as_bytes());
    let worker = dist.join(WORKER);
    let text = fs::read_to_string(&worker).map_err(CurateError::file("read", &worker))?;
    let text = replace_line(&worker, &text, LIST, &format!("{LIST}{list};"))?;
    let text = replace_line(&worker, &text, VERSION, &format!("{VERSION}\"{}\";", digest::short(&version)))?;
    files::write_whole(&worker, text.as_bytes())?;
    Ok(())
}

/// Whether the worker keeps a file: the app, without the worker itself, the dataset (kept in the store), the pictures that a system
/// fetches and keeps itself when it installs the app, and what only a host reads (`_headers`, `.nojekyll`), which many hosts do not serve.
pub fn is_precached(path: &str) -> bool {
    let hosts_own = path.split('/').any(|part| part.starts_with(['_', '.']));
    path != WORKER && !path.starts_with(DATA) && !path.ends_with(".png") && !hosts_own
}

/// `text` with its one line that begins with `prefix` replaced.
fn replace_line(path: &Path, text: &str, prefix: &'static str, line: &str) -> Result<String, CurateError> {
    let found = text.lines().filter(|candidate| candidate.starts_with(prefix)).count();
    if found != 1 {
        return Err(CurateError::Marker { path: path.to_owned(), marker: prefix, found });
    }
    let replaced: Vec<&str> = text.lines().map(|candidate| if candidate.starts_with(prefix) { line } else { candidate }).collect();
    Ok(replaced.join("\n") + "\n")
}
