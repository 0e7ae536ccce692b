//! Ten thousand records are as quick to use as three hundred.

use std::fs;
use std::path::Path;
use std::time::Instant;

use serde_json::{Value, json};

use crate::dataset::Dataset;
use crate::harness::{Dist, journey};
use crate::pages::{facets, results};

const RECORDS: usize = 10_000;

/// The real records again and again, each copy on a day of its own.
fn multiply(folder: &Path) {
    let dataset = Dataset::load();
    for number in dataset.len()..RECORDS {
        let mut record = dataset.records[number % dataset.len()].clone();
        let year = 1990 + number % 37;
        let day = format!("{year}-{:02}-{:02}", 1 + number % 12, 1 + number / 12 % 28);
        let id = format!("{day}-copy-{number}");
        record["held"] = json!({ "start": day, "end": day, "certainty": "stated" });
        record["id"] = json!(id);
        record["related"] = json!([]);
        record["series"] = Value::Null;
        let year_folder = folder.join(format!("conferences/{year}"));
        fs::create_dir_all(&year_folder).unwrap();
        fs::write(year_folder.join(format!("{id}.json")), serde_json::to_string(&record).unwrap()).unwrap();
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
