//! The dataset folder as text: every JSON file with its path.

use std::fs;
use std::path::{Path, PathBuf};

use super::error::CurateError;
use super::files;

/// The units and their succession.
pub const PROVINCES: &str = "provinces.json";
/// The day up to which the dataset was curated.
pub const META: &str = "meta.json";
/// Indicators and their units.
pub const INDICATORS: &str = "vocabulary/indicators.json";
/// Numbered series.
pub const SERIES: &str = "vocabulary/series.json";
/// Partners.
pub const PARTNERS: &str = "vocabulary/partners.json";
/// The folder of the records: `conferences/<year>/<id>.json`.
pub const CONFERENCES: &str = "conferences/";

/// One file of the dataset.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Relative to the dataset's folder, with `/` between its parts.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// All files of a dataset folder.
#[derive(Clone, Debug)]
pub struct Source {
    /// The folder.
    pub root: PathBuf,
    /// Every file but the folder's own README, sorted by path.
    pub files: Vec<SourceFile>,
}

impl Source {
    /// Reads every file below `root`.
    pub fn read(root: &Path) -> Result<Self, CurateError> {
        let mut all = Vec::new();
        for path in files::walk(root)? {
            if path == "README.md" {
                continue;
            }
            let absolute = root.join(&path);
            let text = fs::read_to_string(&absolute).map_err(CurateError::file("read", &absolute))?;
            all.push(SourceFile { path, text });
        }
        Ok(Self { root: root.to_owned(), files: all })
    }

    /// The file at `path`.
    pub fn file(&self, path: &str) -> Option<&SourceFile> {
        self.files.iter().find(|file| file.path == path)
    }

    /// The records' files.
    pub fn conferences(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.iter().filter(|file| file.path.starts_with(CONFERENCES))
    }
}
