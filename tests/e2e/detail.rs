//! One record: its facts, and which report says which figure.

use serde_json::Value;

use crate::dataset::{Dataset, each, text};
use crate::harness::{Named, journey};
use crate::pages::results;

const RECORD: &str = "2015-01-27-national-local-foreign-affairs-review";

#[tokio::test]
async fn figures_say_which_report_gives_them() {
    journey(async |reader| {
        let dataset = Dataset::load();
        let record = dataset.record(RECORD);
        reader.open("view=list&from=2015-01&to=2015-01").await;
        let title = text(&record["title"]["vi"]);
        results::open(&reader, &title).await;
        reader.find("heading", title.as_str()).await;
        assert!(reader.link().await.contains(&("sel".to_owned(), RECORD.to_owned())));
        for chair in each(record, "chairs", "name") {
            reader.sees(&chair).await;
        }
        for report in record["reports"].as_array().unwrap() {
            reader.sees(report["publisher"].as_str().unwrap()).await;
        }
        // One line of the table each: the figure's number together with the report that says it.
        let rows = reader.evaluate("return [...document.querySelectorAll('table tr')].map(row => row.innerText)").await;
        let rows: Vec<String> = rows.as_array().unwrap().iter().map(text).collect();
        for figure in record["figures"].as_array().unwrap() {
            let number = grouped(figure["value"].as_i64().unwrap());
            let says = figure["report"].as_u64().map(|index| text(&record["reports"][usize::try_from(index).unwrap()]["publisher"]));
            let says = says.unwrap_or_else(|| "Mọi bài".to_owned());
            assert!(rows.iter().any(|row| row.contains(&number) && row.contains(&says)), "{number} by {says} is not in {rows:#?}");
        }
    })
    .await;
}

#[tokio::test]
async fn it_opens_by_link_and_closes_to_the_list() {
    journey(async |reader| {
        let dataset = Dataset::load();
        let title = text(&dataset.record(RECORD)["title"]["vi"]);
        reader.open(&format!("sel={RECORD}")).await;
        reader.find("heading", title.as_str()).await;
        let panel = reader.find("complementary", "Chi tiết").await;
        let links = reader.all_in(&panel, "link", Named::Any).await;
        assert!(!links.is_empty());
        let outward = reader.evaluate("return [...document.querySelectorAll('a[target=_blank]')].map(a => [a.protocol, a.rel])").await;
        for link in outward.as_array().unwrap() {
            assert!(link[0] == "http:" || link[0] == "https:");
            assert!(text(&link[1]).contains("noopener"), "{link}");
        }
        reader.keys(thirtyfour::Key::Escape).await;
        reader.find_none("complementary", "Chi tiết").await;
        results::are(&reader, dataset.len()).await;
        assert_eq!(reader.link().await, []);
    })
    .await;
}

#[tokio::test]
async fn every_record_can_be_opened_in_both_languages() {
    journey(async |reader| {
        let dataset = Dataset::load();
        // Every tenth is enough to meet every kind of date, figure and report.
        for record in dataset.records.iter().step_by(10) {
            for language in ["vi", "en"] {
                reader.open(&format!("view=list&lang={language}&sel={}", text(&record["id"]))).await;
                reader.find("heading", text(&record["title"][language]).as_str()).await;
            }
        }
        assert!(dataset.count(Value::is_object) > 0);
    })
    .await;
}

/// 4019000000 as Vietnamese writes it: 4.019.000.000.
fn grouped(number: i64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    grouped
}
