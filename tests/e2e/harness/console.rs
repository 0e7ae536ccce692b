//! What the browser says beside the page: console messages and the addresses it asks.

use std::collections::BTreeSet;

use serde_json::Value;
use thirtyfour::BrowserLogEntry;

use super::browser::Browser;

/// What has been logged so far, and what of it is expected.
#[derive(Debug, Default)]
pub struct Console {
    expected: Vec<String>,
    complaints: Vec<String>,
}

impl Console {
    /// From now on a message that contains `part` is no complaint.
    pub fn expect(&mut self, part: &str) {
        self.expected.push(part.to_owned());
    }

    /// Reads what is new; `origin` is the only host that may be asked.
    pub async fn read(&mut self, browser: &Browser, origin: &str) {
        for entry in browser.driver.browser_log().await.unwrap_or_default() {
            let serious = matches!(entry.level.as_str(), "SEVERE" | "WARNING");
            if serious && !self.expected.iter().any(|part| entry.message.contains(part)) {
                self.complaints.push(format!("{}: {}", entry.level, entry.message));
            }
        }
        let requests = browser.driver.get_log("performance").await.unwrap_or_default();
        let foreign: BTreeSet<String> = requests.iter().filter_map(requested).filter(|address| !is_own(address, origin)).collect();
        self.complaints.extend(foreign.into_iter().map(|address| format!("request to another host: {address}")));
    }

    /// Everything that nobody expected.
    pub fn complaints(&self) -> Vec<String> {
        self.complaints.clone()
    }
}

fn requested(entry: &BrowserLogEntry) -> Option<String> {
    let message: Value = serde_json::from_str(&entry.message).ok()?;
    let message = message.get("message")?;
    if message.get("method")? != "Network.requestWillBeSent" {
        return None;
    }
    Some(message.pointer("/params/request/url")?.as_str()?.to_owned())
}

fn is_own(address: &str, origin: &str) -> bool {
    address.starts_with(origin)
        || ["data:", "blob:", "about:", "chrome:", "chrome-untrusted:"].iter().any(|scheme| address.starts_with(scheme))
}
