//! Packed files: each entry is read as if it had been handed in by itself. What an entry unpacks to is limited before and while it is
//! unpacked, so that a file made to fill the memory costs next to nothing.

use miniz_oxide::inflate::decompress_to_vec_with_limit;
use rawzip::{CompressionMethod, ZipArchive, ZipSliceArchive, ZipSliceEntries};

use super::format::ending;
use super::{Found, Limits, WITHIN, read_single};
use crate::intake::{Problem, ProblemKind};

/// Words are packed to a tenth, at the very most to a hundredth.
const HIGHEST_RATIO: usize = 200;
/// Below so many bytes no ratio does harm.
const HARMLESS: usize = 1 << 20;

/// An entry as the directory at the end of the file describes it.
struct Entry {
    path: String,
    place: rawzip::ZipArchiveEntryWayfinder,
    method: CompressionMethod,
    is_encrypted: bool,
    packed: usize,
    unpacked: usize,
}

/// Whether bytes are a packed file.
pub fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Reads every entry.
pub fn read(name: &str, bytes: &[u8], limits: &Limits) -> Found {
    let Ok(archive) = ZipArchive::from_slice(bytes) else {
        return Found::problem(name, ProblemKind::Damaged, "");
    };
    let mut found = Found::default();
    let entries = entries(name, archive.entries(), limits, &mut found);
    if is_office_document(&entries) {
        return Found::problem(name, ProblemKind::Binary, "");
    }
    if is_bomb(&entries, bytes.len(), limits) {
        return Found::problem(name, ProblemKind::ZipBomb, "");
    }
    let mut left = limits.unpacked_bytes;
    for entry in entries.iter().filter(|entry| is_meant(entry, &entries)) {
        if found.articles() >= limits.articles {
            found.say(name, ProblemKind::TooMany, limits.articles.to_string());
            break;
        }
        let entry_name = format!("{name}{WITHIN}{}", entry.path);
        match unpacked(&archive, entry, &entry_name, limits, left) {
            Ok(unpacked) => {
                left = left.saturating_sub(unpacked.len());
                let limits = Limits { articles: limits.articles - found.articles(), ..*limits };
                found.append(entry_found(&entry_name, &unpacked, &limits));
            }
            Err(problem) => {
                let is_bomb = problem.kind == ProblemKind::ZipBomb;
                found.say(&problem.name, problem.kind, problem.detail);
                if is_bomb {
                    break;
                }
            }
        }
    }
    if found.articles() == 0 && found.problems.is_empty() {
        found.say(name, ProblemKind::Empty, "");
    }
    found
}

/// What an entry holds; packed files in packed files are not opened.
fn entry_found(name: &str, unpacked: &[u8], limits: &Limits) -> Found {
    if is_archive(unpacked) {
        return Found::problem(name, ProblemKind::UnknownFormat, ending(name));
    }
    read_single(name, unpacked, limits)
}

fn entries(name: &str, mut listed: ZipSliceEntries<'_>, limits: &Limits, found: &mut Found) -> Vec<Entry> {
    let mut entries = Vec::new();
    loop {
        match listed.next_entry() {
            Ok(Some(_)) if entries.len() >= limits.articles.saturating_mul(4) => {
                found.say(name, ProblemKind::TooMany, limits.articles.to_string());
                return entries;
            }
            Ok(Some(listed)) => {
                if !listed.is_dir() {
                    entries.push(Entry {
                        path: path_of(listed.file_path().as_bytes()),
                        place: listed.wayfinder(),
                        method: listed.compression_method(),
                        is_encrypted: listed.flags().is_encrypted(),
                        packed: usize::try_from(listed.compressed_size_hint()).unwrap_or(usize::MAX),
                        unpacked: usize::try_from(listed.uncompressed_size_hint()).unwrap_or(usize::MAX),
                    });
                }
            }
            Ok(None) => return entries,
            Err(_) => {
                found.say(name, ProblemKind::Damaged, "");
                return entries;
            }
        }
    }
}

/// The path of an entry, to be shown.
fn path_of(bytes: &[u8]) -> String {
    let path = String::from_utf8_lossy(bytes).replace('\\', "/");
    super::encoding::composed(path.chars().filter(|letter| !letter.is_control()).take(300).collect())
}

/// The files of word processors and spreadsheets, and books, are packed files with such entries.
fn is_office_document(entries: &[Entry]) -> bool {
    entries
        .iter()
        .any(|entry| matches!(entry.path.as_str(), "[Content_Types].xml" | "mimetype" | "META-INF/MANIFEST.MF" | "AndroidManifest.xml"))
}

/// Whether a packed file is made to do harm: it says that it unpacks to more than may be, far more than words do, or its entries share bytes.
fn is_bomb(entries: &[Entry], bytes: usize, limits: &Limits) -> bool {
    let sum = |size: fn(&Entry) -> usize| entries.iter().fold(0_usize, |sum, entry| sum.saturating_add(size(entry)));
    sum(|entry| entry.unpacked) > limits.unpacked_bytes
        || sum(|entry| entry.packed) > bytes
        || entries.iter().any(Entry::is_packed_too_well)
}

impl Entry {
    fn is_packed_too_well(&self) -> bool {
        self.unpacked > HARMLESS && self.unpacked / HIGHEST_RATIO > self.packed
    }
}

/// Whether an entry was packed on purpose: not what systems leave in folders, nor the pictures and scripts of a saved page.
fn is_meant(entry: &Entry, entries: &[Entry]) -> bool {
    let (folders, file) = entry.path.rsplit_once('/').unwrap_or(("", &entry.path));
    let is_left_by_system = entry.path.starts_with("__MACOSX/")
        || file.starts_with('.')
        || file.starts_with("~$")
        || matches!(file, "Thumbs.db" | "desktop.ini" | "");
    !is_left_by_system && !folders.split('/').any(|folder| folder.ends_with("_files") && has_page(folder, entries))
}

/// Whether the page is there whose pictures and scripts the folder would hold.
fn has_page(folder: &str, entries: &[Entry]) -> bool {
    let stem = folder.strip_suffix("_files").unwrap_or(folder);
    entries.iter().take(1_000).any(|entry| {
        let file = entry.path.rsplit('/').next().unwrap_or_default();
        file.strip_prefix(stem).is_some_and(|rest| matches!(rest, ".html" | ".htm"))
    })
}

fn unpacked(archive: &ZipSliceArchive<&[u8]>, entry: &Entry, name: &str, limits: &Limits, left: usize) -> Result<Vec<u8>, Problem> {
    let problem = |kind| Problem::new(name, kind, "");
    if entry.is_encrypted {
        return Err(problem(ProblemKind::Encrypted));
    }
    if entry.unpacked > limits.file_bytes {
        return Err(Problem::new(name, ProblemKind::TooLarge, limits.file_bytes.to_string()));
    }
    let data = archive.get_entry(entry.place).map_err(|_| problem(ProblemKind::Damaged))?;
    let packed = data.data();
    if entry.method == CompressionMethod::STORE {
        return if packed.len() <= left.min(limits.file_bytes) { Ok(packed.to_vec()) } else { Err(problem(ProblemKind::ZipBomb)) };
    }
    if entry.method != CompressionMethod::DEFLATE {
        return Err(Problem::new(name, ProblemKind::UnknownFormat, ending(name)));
    }
    let most = left.min(limits.file_bytes).min(packed.len().saturating_mul(HIGHEST_RATIO).max(HARMLESS));
    let unpacked = decompress_to_vec_with_limit(packed, most).map_err(|failed| {
        let is_more = failed.status == miniz_oxide::inflate::TINFLStatus::HasMoreOutput;
        problem(if is_more { ProblemKind::ZipBomb } else { ProblemKind::Damaged })
    })?;
    if unpacked.len() == entry.unpacked { Ok(unpacked) } else { Err(problem(ProblemKind::Damaged)) }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    /// A packed file, written as any program does it.
    pub fn packed(entries: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = rawzip::ZipArchiveWriter::new(Vec::new());
        for (path, bytes) in entries {
            let (mut entry, config) = writer.new_file(*path).compression_method(CompressionMethod::DEFLATE).start().unwrap();
            let mut data = config.wrap(Vec::new());
            data.write_all(bytes).unwrap();
            let (_, descriptor) = data.finish().unwrap();
            entry.write_all(&miniz_oxide::deflate::compress_to_vec(bytes, 6)).unwrap();
            entry.finish(descriptor).unwrap();
        }
        writer.finish().unwrap()
    }

    fn kinds(found: &Found) -> Vec<ProblemKind> {
        found.problems.iter().map(|problem| problem.kind).collect()
    }

    #[test]
    fn entries_are_read_by_themselves_and_bad_ones_do_not_spoil_the_rest() {
        let page = b"<html><body><p>G\xE1\xBA\xB7p</p></body></html>";
        let inner = packed(&[("a.txt", b"a")]);
        let bytes = packed(&[
            ("th\u{1B0}/a.html", page),
            ("__MACOSX/th/._a.html", b"x"),
            ("a_files/b.js", b"x"),
            ("b.pdf", b"%PDF-1.4"),
            ("c.zip", &inner),
            ("d.txt", b"d"),
        ]);
        let found = read("z.zip", &bytes, &Limits::default());
        let names: Vec<&str> = found.documents.iter().map(|document| document.name.as_str()).collect();
        assert_eq!(names, ["z.zip › th\u{1B0}/a.html", "z.zip › d.txt"]);
        assert_eq!(kinds(&found), [ProblemKind::Binary, ProblemKind::UnknownFormat]);
    }

    #[test]
    fn a_bomb_is_known_and_costs_nothing() {
        let begun = std::time::Instant::now();
        let zeros = vec![b' '; 30 << 20];
        let bytes = packed(&[("a.txt", b"a"), ("b.txt", &zeros)]);
        let packing = begun.elapsed();
        let begun = std::time::Instant::now();
        assert_eq!(kinds(&read("z.zip", &bytes, &Limits::default())), [ProblemKind::ZipBomb]);
        assert!(begun.elapsed() < packing.max(std::time::Duration::from_millis(200)));
        let limits = Limits { unpacked_bytes: 5, ..Limits::default() };
        assert_eq!(kinds(&read("z.zip", &packed(&[("a.txt", b"aaa"), ("b.txt", b"bbb")]), &limits)), [ProblemKind::ZipBomb]);
    }

    #[test]
    fn other_packed_files_are_refused() {
        assert_eq!(kinds(&read("a.docx", &packed(&[("[Content_Types].xml", b"<a/>")]), &Limits::default())), [ProblemKind::Binary]);
        assert_eq!(kinds(&read("a.zip", b"PK\x03\x04abc", &Limits::default())), [ProblemKind::Damaged]);
        let mut cut = packed(&[("a.txt", b"words and words")]);
        cut.truncate(40);
        assert_eq!(kinds(&read("a.zip", &cut, &Limits::default())), [ProblemKind::Damaged]);
        assert_eq!(kinds(&read("a.zip", &packed(&[]), &Limits::default())), [ProblemKind::Empty]);
    }

    #[test]
    fn a_password_is_said() {
        let mut bytes = packed(&[("a.txt", b"words")]);
        let directory = bytes.windows(4).position(|part| part == b"PK\x01\x02").unwrap();
        bytes[directory + 8] |= 1;
        assert_eq!(kinds(&read("a.zip", &bytes, &Limits::default())), [ProblemKind::Encrypted]);
    }
}
