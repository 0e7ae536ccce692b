//! The results: how many, and which.

use crate::harness::{Named, Reader, eventually};

/// The number that the one status of the page begins with; an error while there is none, and while the page says that it is busy with a
/// newer question.
pub async fn try_count(reader: &Reader) -> Result<usize, String> {
    let script = "const statuses = [...document.querySelectorAll('[role=status], output')]; \
        return statuses.some(e => e.ariaBusy === 'true') ? ['busy', 'busy'] : statuses.map(e => e.textContent)";
    let statuses = reader.evaluate(script).await;
    let statuses = statuses.as_array().cloned().unwrap_or_default();
    let [status] = statuses.as_slice() else { return Err(format!("not exactly one status: {statuses:?}")) };
    let status = status.as_str().unwrap_or_default();
    // 10.000 in Vietnamese, 10,000 in English.
    let digits: String = status.chars().take_while(|letter| !letter.is_whitespace()).filter(char::is_ascii_digit).collect();
    digits.parse().map_err(|_| format!("the status is “{status}”"))
}

/// Waits until there are `expected` results.
pub async fn are(reader: &Reader, expected: usize) {
    eventually(&format!("{expected} results"), async || match try_count(reader).await {
        Ok(count) if count == expected => Ok(()),
        Ok(count) => Err(format!("{count} results")),
        Err(reason) => Err(reason),
    })
    .await;
}

/// Opens the result whose title contains `part`.
pub async fn open(reader: &Reader, part: &str) {
    reader.press("link", Named::Containing(part.to_owned())).await;
}

/// Waits until there is a number of results, and returns it.
pub async fn count(reader: &Reader) -> usize {
    eventually("a number of results", async || try_count(reader).await).await
}
