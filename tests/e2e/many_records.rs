//! Ten thousand records are as quick to use as three hundred.

use std::fs;
use std::path::Path;
use std::time::Instant;

use crate::dataset::{Dataset, text, years};
use crate::harness::{Dist, Named, Reader, journey};
use crate::pages::{facets, results};

pub const RECORDS: usize = 10_000;

/// The real records again and again, each copy with an id of its own and outside of any series, where numbers are unique.
pub fn multiply(folder: &Path) {
    let dataset = Dataset::load();
    for number in dataset.len()..RECORDS {
        let record = &dataset.records[number % dataset.len()];
        let (id, (year, _)) = (text(&record["id"]), years(record));
        let original = fs::read_to_string(folder.join(format!("conferences/{year}/{id}.json"))).unwrap();
        let copy = format!("{id}-copy-{number}");
        let mut written = original.replacen(&format!("\"id\": \"{id}\""), &format!("\"id\": \"{copy}\""), 1);
        if let Some(start) = written.find("\"series\": {") {
            let end = start + written[start..].find('}').unwrap();
            written.replace_range(start..=end, "\"series\": null");
        }
        fs::write(folder.join(format!("conferences/{year}/{copy}.json")), written).unwrap();
    }
}

/// The titles of the results that are in sight; none while any of them is still on its way.
async fn titles_in_sight(reader: &Reader) -> Vec<String> {
    let script = "const inSight = e => { const r = e.getBoundingClientRect(); return r.bottom > 0 && r.top < innerHeight; }; \
        const rows = [...document.querySelectorAll('main ol > li')].filter(inSight); \
        return rows.some(row => row.ariaBusy === 'true') ? [] : rows.map(row => row.querySelector('a').textContent)";
    serde_json::from_value(reader.evaluate(script).await).unwrap_or_default()
}

#[tokio::test]
async fn what_is_looked_at_comes_and_stays_with_its_place() {
    journey(async |reader| {
        reader.site().await.publish(Dist::copy().with_dataset(multiply)).await;
        // A record far from the beginning, by its link.
        let dataset = Dataset::load();
        let record = dataset.record("2015-01-27-national-local-foreign-affairs-review");
        reader.open(&format!("view=list&q=đối ngoại&sel={}", text(&record["id"]))).await;
        reader.find("heading", text(&record["title"]["vi"]).as_str()).await;
        reader.until("the titles of the first results", async || !titles_in_sight(&reader).await.is_empty()).await;
        let total = results::count(&reader).await;
        assert!(total > 2_000, "{total} results are not many");
        // Of many results the first are here first: with all of them the record has its place among them.
        reader.find("button", Named::Exactly("Kết quả sau".to_owned())).await;
        reader.press("button", "Đóng").await;
        for part in ["0.3", "0.7", "1"] {
            reader.evaluate(&format!("window.scrollTo(0, document.body.scrollHeight * {part})")).await;
            reader.until("the titles in sight", async || !titles_in_sight(&reader).await.is_empty()).await;
        }
    })
    .await;
}

#[tokio::test]
async fn ten_thousand_are_filtered_at_once_and_few_of_them_are_drawn() {
    journey(async |reader| {
        reader.site().await.publish(Dist::copy().with_dataset(multiply)).await;
        reader.open("").await;
        results::are(&reader, RECORDS).await;
        let elements = reader.evaluate("return document.querySelectorAll('*').length").await.as_u64().unwrap();
        assert!(elements < 6_000, "{elements} elements are drawn");
        let start = Instant::now();
        facets::toggle(&reader, "Toàn quốc").await;
        reader.until("the results", async || results::try_count(&reader).await.is_ok_and(|count| count < RECORDS)).await;
        assert!(start.elapsed().as_secs() < 5, "a filter takes {:?}", start.elapsed());
        // Scrolled to the end, the last records are drawn.
        reader.evaluate("window.scrollTo(0, document.body.scrollHeight)").await;
        reader
            .until("the last records", async || {
                reader.evaluate("return document.documentElement.scrollHeight - innerHeight - scrollY < 50").await == true
            })
            .await;
    })
    .await;
}
