//! What every test stands on: a published site, a browser, and the reader who uses it.

mod accessibility;
mod browser;
mod console;
mod process;
mod reader;
mod site;

use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::task::LocalSet;

pub use self::accessibility::Named;
pub use self::browser::Settings;
pub use self::reader::Reader;
pub use self::site::{Dist, Site};

/// How long a condition may take to become true. Far more than it takes, so that a busy machine fails no test.
const PATIENCE: Duration = Duration::from_secs(20);

/// Runs a test with a fresh browser on a fresh copy of the site.
///
/// # Panics
/// When the test does, after saving what the browser shows; and when the console has anything to say that was not expected.
pub async fn journey(test: impl AsyncFnOnce(Reader) + 'static) {
    journey_with(Settings::default(), test).await;
}

/// The same with a browser set up differently.
///
/// # Panics
/// As [`journey`].
pub async fn journey_with(settings: Settings, test: impl AsyncFnOnce(Reader) + 'static) {
    let site = Site::start(Dist::copy()).await;
    let reader = Reader::start(site, settings).await;
    let person = reader.clone();
    let outcome = LocalSet::new().run_until(async move { tokio::task::spawn_local(async move { test(person).await }).await }).await;
    let complaints = reader.complaints().await;
    if outcome.is_err() || !complaints.is_empty() {
        reader.save_evidence(&complaints).await;
    }
    reader.leave().await;
    if let Err(failure) = outcome {
        std::panic::resume_unwind(failure.into_panic());
    }
    assert!(complaints.is_empty(), "the browser complains:\n{}", complaints.join("\n"));
}

/// Waits until `attempt` succeeds, and returns what it gives.
///
/// # Panics
/// When it does not in time, with the last reason.
pub async fn eventually<T>(what: &str, mut attempt: impl AsyncFnMut() -> Result<T, String>) -> T {
    let start = std::time::Instant::now();
    loop {
        let reason = match attempt().await {
            Ok(value) => return value,
            Err(reason) => reason,
        };
        assert!(start.elapsed() < PATIENCE, "waited in vain for {what}: {reason}");
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
}

/// The project's folder.
#[must_use]
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A place for what a failed test leaves, named after it.
fn evidence(extension: &str) -> PathBuf {
    let folder = root().join("target/e2e");
    std::fs::create_dir_all(&folder).unwrap();
    let test = std::thread::current().name().unwrap_or("test").replace("::", "-");
    folder.join(format!("{test}.{extension}"))
}
