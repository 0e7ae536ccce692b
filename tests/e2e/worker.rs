//! The engine beside the page: it does the work where the browser allows it, and where it does not the page does it itself and says so.

use crate::dataset::{Dataset, text};
use crate::harness::{Named, Reader, Settings, journey, journey_with};
use crate::pages::{facets, results};

const RECORD: &str = "2015-01-27-national-local-foreign-affairs-review";
const NOTICE: &str = "Trình duyệt không cho chạy nền";

/// Whether the page itself has fetched any of the dataset: what it has not, it has not read or indexed either.
async fn page_fetched_data(reader: &Reader) -> bool {
    let script = "return performance.getEntriesByType('resource').some(entry => entry.name.includes('/data/'))";
    reader.evaluate(script).await == true
}

/// Everything that a reader does, once.
async fn use_everything(reader: &Reader) {
    let dataset = Dataset::load();
    reader.open("").await;
    results::are(reader, dataset.len()).await;
    facets::toggle(reader, "Toàn quốc").await;
    results::are(reader, dataset.count(|record| record["level"] == "national")).await;
    reader.fill("searchbox", "Tìm kiếm", "khongcotunaynhuthe").await;
    results::are(reader, 0).await;
    reader.press("button", Named::Starting("Bỏ từ khóa".to_owned())).await;
    results::are(reader, dataset.count(|record| record["level"] == "national")).await;
    reader.open(&format!("sel={RECORD}")).await;
    reader.find("heading", text(&dataset.record(RECORD)["title"]["vi"]).as_str()).await;
    reader.reload().await;
    results::are(reader, dataset.len()).await;
}

/// The number of results of a search, from its link.
async fn count_by_link(reader: &Reader, words: &str) -> usize {
    reader.open(&format!("q={words}")).await;
    results::count(reader).await
}

#[tokio::test]
async fn the_work_is_done_beside_the_page() {
    journey(async |reader| {
        use_everything(&reader).await;
        assert_eq!(reader.evaluate("return self.engine instanceof Worker").await, true);
        assert!(!page_fetched_data(&reader).await, "the page has fetched the dataset itself");
        assert!(!reader.text().await.contains(NOTICE));
    })
    .await;
}

#[tokio::test]
async fn without_a_worker_the_page_does_everything_and_says_so() {
    let refuse = "window.Worker = function () { throw new DOMException('refused', 'SecurityError'); };";
    journey_with(Settings { before_page: Some(refuse.to_owned()), ..Settings::default() }, async |reader| {
        reader.open("").await;
        reader.sees(NOTICE).await;
        results::are(&reader, Dataset::load().len()).await;
        assert!(page_fetched_data(&reader).await);
        reader.press("button", "EN English").await;
        reader.sees("The browser runs nothing in the background").await;
        reader.press("button", "VI Tiếng Việt").await;
        use_everything(&reader).await;
    })
    .await;
}

#[tokio::test]
async fn a_worker_that_does_not_come_is_not_waited_for() {
    let lost = "const Real = Worker; window.Worker = class extends Real { constructor() { super('./lost.js', { type: 'module' }); } };";
    journey_with(Settings { before_page: Some(lost.to_owned()), ..Settings::default() }, async |reader| {
        reader.expect_in_console("lost.js").await;
        reader.open("").await;
        results::are(&reader, Dataset::load().len()).await;
        reader.sees(NOTICE).await;
    })
    .await;
}

#[tokio::test]
async fn a_worker_that_says_nothing_is_given_up() {
    let deaf = "const Real = Worker; window.Worker = class extends Real { postMessage() {} };";
    journey_with(Settings { before_page: Some(deaf.to_owned()), ..Settings::default() }, async |reader| {
        reader.open("").await;
        reader.sees(NOTICE).await;
        results::are(&reader, Dataset::load().len()).await;
    })
    .await;
}

#[tokio::test]
async fn of_fast_typing_the_last_text_is_answered() {
    journey(async |reader| {
        let words = "biên giới trung quốc";
        let expected = count_by_link(&reader, words).await;
        assert!(expected > 0);
        reader.open("").await;
        results::are(&reader, Dataset::load().len()).await;
        // Faster than any hand: every letter in one go, forwards, backwards and forwards again.
        let script = "const [words] = arguments; const box = document.querySelector('input[type=search]'); \
            const type = n => { box.value = words.slice(0, n); box.dispatchEvent(new Event('input', { bubbles: true })); }; \
            for (let n = 1; n <= words.length; n++) type(n); for (let n = words.length; n > 0; n--) type(n); \
            for (let n = 1; n <= words.length; n++) type(n);";
        reader.evaluate_with(script, vec![words.into()]).await;
        results::are(&reader, expected).await;
        assert_eq!(reader.link().await, [("q".to_owned(), words.to_owned())]);
        reader.fill("searchbox", "Tìm kiếm", "").await;
        results::are(&reader, Dataset::load().len()).await;
    })
    .await;
}
