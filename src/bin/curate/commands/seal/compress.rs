//! Compressed copies: `.br` (RFC 7932) and `.gz` (RFC 1952) beside every text.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::num::NonZero;
use std::path::Path;
use std::sync::Mutex;
use std::thread;

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

use super::super::error::CurateError;
use super::super::files;

/// What is worth compressing; images and fonts are compressed already.
const EXTENSIONS: [&str; 8] = [".wasm", ".js", ".css", ".json", ".html", ".svg", ".webmanifest", ".txt"];

/// The best that brotli can do.
const BROTLI_QUALITY: i32 = 11;
/// The largest window that every browser accepts: 2^24 bytes.
const BROTLI_WINDOW: i32 = 24;

/// Whether `path` is a compressed copy.
pub fn is_copy(path: &str) -> bool {
    [".br", ".gz"].iter().any(|ending| path.ends_with(ending))
}

/// Writes the copies of all `originals` that are worth it, on all processors. Returns each one's size in brotli.
pub fn compress_all(dist: &Path, originals: &[String]) -> Result<BTreeMap<String, u64>, CurateError> {
    let wanted: Vec<&String> = originals.iter().filter(|path| EXTENSIONS.iter().any(|ending| path.ends_with(ending))).collect();
    let queue = Mutex::new(wanted.into_iter());
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    let results = thread::scope(|scope| {
        let handles: Vec<_> = (0..workers).map(|_| scope.spawn(|| work(dist, &queue))).collect();
        handles.into_iter().map(|handle| handle.join().unwrap_or(Err(CurateError::Worker))).collect::<Vec<_>>()
    });
    let mut sizes = BTreeMap::new();
    for result in results {
        sizes.extend(result?);
    }
    Ok(sizes)
}

/// Takes files from the queue until it is empty.
fn work<'a>(dist: &Path, queue: &Mutex<impl Iterator<Item = &'a String>>) -> Result<Vec<(String, u64)>, CurateError> {
    let mut done = Vec::new();
    loop {
        let next = queue.lock().map_err(|_| CurateError::Worker)?.next();
        let Some(path) = next else { return Ok(done) };
        done.push((path.clone(), compress(&dist.join(path))?));
    }
}

/// Writes both copies of one file; returns the size of the `.br`.
fn compress(path: &Path) -> Result<u64, CurateError> {
    let bytes = fs::read(path).map_err(CurateError::file("read", path))?;
    let small = brotli(&bytes).map_err(CurateError::file("compress", path))?;
    let beside = |ending: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        std::path::PathBuf::from(name)
    };
    files::write_whole(&beside(".br"), &small)?;
    files::write_whole(&beside(".gz"), &gzip(&bytes).map_err(CurateError::file("compress", path))?)?;
    Ok(small.len() as u64)
}

fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let parameters =
        BrotliEncoderParams { quality: BROTLI_QUALITY, lgwin: BROTLI_WINDOW, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut small, &parameters)?;
    Ok(small)
}

/// Without name and time, so that the same file gives the same bytes.
fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}
