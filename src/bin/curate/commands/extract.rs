//! `curate extract`: what articles say, read by the same code as in the browser, one JSON object per article.

mod output;

use std::io::Read;
use std::path::{Path, PathBuf};

use nien_bieu::intake::{Extractor, Known, Limits, Problem, ProblemKind, read};

use super::dataset::Dataset;
use super::error::CurateError;
use super::source::Source;

/// What stands for standard input.
const STANDARD_INPUT: &str = "-";

/// Reads each file and hands each article in it, as a line of JSON, to `print`.
///
/// # Errors
/// When the dataset cannot be read, or not one of the files.
pub fn run(files: &[PathBuf], dataset: &Path, print: impl Fn(&str)) -> Result<(), CurateError> {
    let Dataset { conferences, reference, .. } = Dataset::decode(&Source::read(dataset)?)?;
    let mut known = Known::default();
    conferences.iter().for_each(|event| known.add(event));
    let extractor = Extractor::new(&reference);
    let limits = Limits::default();
    let mut has_read = false;
    for path in files {
        let name = path.display().to_string();
        let bytes = match bytes_of(path, &limits) {
            Ok(bytes) => bytes,
            Err(problem) => {
                print(&output::problems(&name, vec![problem]));
                continue;
            }
        };
        let found = read(&name, &bytes, &limits);
        has_read |= !found.documents.is_empty() || !found.records.is_empty();
        let mut problems = found.problems;
        for document in &found.documents {
            let extraction = extractor.extract(document);
            let matches = known.matches(document, &extraction);
            // What is wrong with the file as a whole is said with its first article.
            print(&output::article(document, &extraction, matches, std::mem::take(&mut problems)));
        }
        for record in found.records {
            print(&output::record(&name, record, std::mem::take(&mut problems)));
        }
        if !problems.is_empty() {
            print(&output::problems(&name, problems));
        }
    }
    if has_read { Ok(()) } else { Err(CurateError::NothingRead) }
}

/// The bytes of a file, as far as the limits let it be read.
fn bytes_of(path: &Path, limits: &Limits) -> Result<Vec<u8>, Problem> {
    let name = path.display().to_string();
    let source: Result<Box<dyn Read>, _> = if path.as_os_str() == STANDARD_INPUT {
        Ok(Box::new(std::io::stdin()))
    } else {
        std::fs::File::open(path).map(|file| Box::new(file) as Box<dyn Read>)
    };
    let mut bytes = Vec::new();
    // One byte more than is allowed tells that there is more.
    let bound = limits.file_bytes as u64 + 1;
    source
        .and_then(|source| source.take(bound).read_to_end(&mut bytes))
        .map_err(|error| Problem::new(&name, ProblemKind::Unreadable, error.to_string()))?;
    Ok(bytes)
}
