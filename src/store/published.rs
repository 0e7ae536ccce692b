//! The published dataset, on the host that the page came from.

use web_sys::RequestCache;

use super::{Fetch, FetchFailure, Freshness};
use crate::platform::fetch::{FetchError, fetch};
use crate::platform::timer::rest;

/// The folder `data/` next to the page.
#[derive(Clone, Copy, Debug)]
pub struct Published;

impl Fetch for Published {
    async fn rest(&self) {
        rest().await;
    }

    async fn fetch(&self, file: &str, freshness: Freshness, limit: u64, arrived: &dyn Fn(u64)) -> Result<Vec<u8>, FetchFailure> {
        let cache = match freshness {
            Freshness::Any => RequestCache::Default,
            Freshness::Checked => RequestCache::NoCache,
            Freshness::Reload => RequestCache::Reload,
        };
        fetch(&format!("./data/{file}"), cache, limit, arrived).await.map_err(|error| match error {
            FetchError::Unreachable | FetchError::Status(_) => FetchFailure::Unreachable,
            FetchError::TooLarge => FetchFailure::TooLarge,
        })
    }
}
