//! The parts of the page as its reader knows them, by role and visible text, in Vietnamese.

pub mod facets;
pub mod intake;
pub mod records;
pub mod results;
pub mod timeline;

use crate::dataset::Dataset;
use crate::harness::Reader;

/// Visits once and waits until the app is kept.
pub async fn first_visit(reader: &Reader) {
    reader.open("").await;
    results::are(reader, Dataset::load().len()).await;
    // Nothing on the page says that the service worker has everything; the browser does.
    reader
        .until("the service worker to control the page", async || {
            reader.evaluate("return Boolean(navigator.serviceWorker.controller)").await == true
        })
        .await;
}
