//! Files and folders: walking, and writing so that a reader never meets half a file.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::error::CurateError;

/// Every file below `root` as a path relative to it with `/` between its parts, sorted.
pub fn walk(root: &Path) -> Result<Vec<String>, CurateError> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        let absolute = root.join(&folder);
        for entry in fs::read_dir(&absolute).map_err(CurateError::file("read", &absolute))? {
            let entry = entry.map_err(CurateError::file("read", &absolute))?;
            let relative = folder.join(entry.file_name());
            if entry.file_type().map_err(CurateError::file("read", &absolute))?.is_dir() {
                folders.push(relative);
            } else {
                let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
                found.push(parts.join("/"));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Writes `bytes` to `path` through a temporary file and a rename; a file that already holds them is left alone.
/// Returns whether it wrote.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<bool, CurateError> {
    if fs::read(path).is_ok_and(|present| present == bytes) {
        return Ok(false);
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    fs::write(&part, bytes).map_err(CurateError::file("write", &part))?;
    fs::rename(&part, path).map_err(CurateError::file("write", path))?;
    Ok(true)
}

/// Removes a file; that it is gone already is no error.
pub fn remove(path: &Path) -> Result<(), CurateError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(CurateError::file("remove", path)(error)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_whole_and_only_when_it_differs() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        assert!(write_whole(&path, b"[1]").unwrap());
        assert!(!write_whole(&path, b"[1]").unwrap());
        assert!(write_whole(&path, b"[2]").unwrap());
        assert_eq!(walk(folder.path()).unwrap(), ["a.json"]);
    }

    #[test]
    fn walking_lists_all_depths_in_order() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("b/c")).unwrap();
        for name in ["z", "b/c/d", "a"] {
            fs::write(folder.path().join(name), "").unwrap();
        }
        assert_eq!(walk(folder.path()).unwrap(), ["a", "b/c/d", "z"]);
        assert!(walk(&folder.path().join("missing")).is_err());
    }

    #[test]
    fn removing_what_is_gone_is_no_error() {
        let folder = tempfile::tempdir().unwrap();
        assert!(remove(&folder.path().join("gone")).is_ok());
    }
}
