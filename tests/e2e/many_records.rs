//! Ten thousand records are as quick to use as three hundred.

use std::fs;
use std::path::Path;
use std::time::Instant;

use crate::dataset::{Dataset, text, years};
use crate::harness::{Dist, journey};
use crate::pages::{facets, results};

const RECORDS: usize = 10_000;

/// The real records again and again, each copy with an id of its own and outside of any series, where numbers are unique.
fn multiply(folder: &Path) {
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
