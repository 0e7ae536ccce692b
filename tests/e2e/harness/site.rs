//! The published site: a copy of `dist/`, and the plain static server in front of it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use super::process::{Listening, free_port};
use super::root;

/// A copy of `dist/` that a test may change.
#[derive(Debug)]
pub struct Dist {
    folder: TempDir,
}

impl Dist {
    /// A fresh copy of what `make build` made.
    pub fn copy() -> Self {
        let built = root().join("dist");
        assert!(built.join("index.html").exists(), "there is no dist/: run `make build`");
        let folder = tempfile::tempdir().unwrap();
        copy_folder(&built, folder.path());
        Self { folder }
    }

    /// Where a file of it is.
    pub fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    /// The files right under `folder`, as paths relative to the site; compressed copies are left out.
    pub fn files(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.path(folder)).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let originals = names.filter(|name| !name.ends_with(".br") && !name.ends_with(".gz"));
        let mut files: Vec<String> = originals.map(|name| if folder.is_empty() { name } else { format!("{folder}/{name}") }).collect();
        files.sort();
        files
    }

    /// A file's text.
    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).unwrap()
    }

    /// Writes a file as it is, without its compressed copies: what is served under that name is this.
    pub fn replace(&self, file: &str, content: impl AsRef<[u8]>) {
        for copy in [".br", ".gz"] {
            let _ = fs::remove_file(self.path(&format!("{file}{copy}")));
        }
        fs::write(self.path(file), content).unwrap();
    }

    /// Publishes another dataset: `change` edits a copy of `src/dataset`, which the project's own tool then builds and seals.
    pub fn with_dataset(self, change: impl FnOnce(&Path)) -> Self {
        let source = tempfile::tempdir().unwrap();
        copy_folder(&root().join("src/dataset"), source.path());
        change(source.path());
        fs::remove_dir_all(self.path("data")).unwrap();
        curate(&["build", "--from", &source.path().to_string_lossy(), "--out", &self.path("data").to_string_lossy()]);
        self.sealed()
    }

    /// Publishes another version of the app: the same with `from` replaced by `to` in the page.
    pub fn with_page(self, from: &str, to: &str) -> Self {
        let page = self.read("index.html");
        assert!(page.contains(from), "{from} is not in the page");
        self.replace("index.html", page.replace(from, to));
        self.sealed()
    }

    /// Publishes the app with `script` at the beginning of its own first script, which is also that of its worker.
    pub fn with_script(self, script: &str) -> Self {
        let boot = self.files("").into_iter().find(|file| file.starts_with("boot-")).unwrap();
        self.replace(&boot, format!("{script}\n{}", self.read(&boot)));
        self.sealed()
    }

    fn sealed(self) -> Self {
        curate(&["seal", &self.folder.path().to_string_lossy()]);
        self
    }
}

/// A site that is being served.
#[derive(Debug)]
pub struct Site {
    dist: Dist,
    port: u16,
    server: Option<Listening>,
}

impl Site {
    /// Serves `dist`.
    pub async fn start(dist: Dist) -> Self {
        let mut site = Self { dist, port: free_port(), server: None };
        site.serve().await;
        site
    }

    /// Its address, with `/` at the end.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// The files that are served.
    pub fn dist(&self) -> &Dist {
        &self.dist
    }

    /// Ends the server's process.
    pub fn stop(&mut self) {
        self.server = None;
    }

    /// Serves again what is in the folder now, at the same address.
    pub async fn serve(&mut self) {
        self.stop();
        let mut command = Command::new(root().join("node_modules/.bin/sirv"));
        command.arg(self.dist.folder.path()).args(["--host", "127.0.0.1", "--port", &self.port.to_string()]);
        command.args(["--etag", "--maxage", "0", "--quiet"]);
        self.server = Some(Listening::start(command, self.port).await);
    }

    /// Moves the app into a folder of the site.
    pub fn move_into(&mut self, folder: &str) {
        let moved = tempfile::tempdir().unwrap();
        let target = moved.path().join(folder);
        fs::create_dir_all(&target).unwrap();
        copy_folder(self.dist.folder.path(), &target);
        self.dist = Dist { folder: moved };
    }

    /// Publishes something else at the same address.
    pub async fn publish(&mut self, dist: Dist) {
        self.stop();
        self.dist = dist;
        self.serve().await;
    }
}

fn curate(arguments: &[&str]) {
    let output = Command::new(env!("CARGO_BIN_EXE_curate")).args(arguments).output().unwrap();
    assert!(output.status.success(), "curate {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn copy_folder(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            fs::create_dir_all(&target).unwrap();
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).unwrap();
        }
    }
}
