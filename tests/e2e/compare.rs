//! The reports of one event side by side.

use serde_json::json;
use thirtyfour::Key;

use crate::dataset::{Dataset, text};
use crate::harness::{Named, Settings, journey, journey_with};
use crate::pages::first_visit;
use crate::pages::records::{compared, disclose, keep, own_report};

const RECORD: &str = "2015-01-27-national-local-foreign-affairs-review";
/// Two of its reports count the delegates differently.
const CONTRADICTORY: &str = "2016-08-21-national-foreign-affairs-conference-18";

#[tokio::test]
async fn a_contradiction_is_shown_and_can_be_linked_to() {
    journey(async |reader| {
        reader.open(&format!("view=list&sel={CONTRADICTORY}")).await;
        reader.press("button", "So sánh các bài").await;
        reader.find("dialog", "So sánh các bài").await;
        assert!(reader.link().await.contains(&("compare".to_owned(), "on".to_owned())));
        for report in Dataset::load().record(CONTRADICTORY)["reports"].as_array().unwrap() {
            reader.find("columnheader", Named::Containing(text(&report["publisher"]))).await;
        }
        reader.press("radio", "Nêu khác nhau (1)").await;
        let row = reader.find("rowheader", Named::Containing("các bài nêu khác nhau".into())).await;
        assert_eq!(reader.all("rowheader", Named::Any).await.len(), 1, "{row:?}");
        reader.sees("450").await;
        reader.sees("200").await;
        reader.reload().await;
        reader.find("dialog", "So sánh các bài").await;
        reader.keys(Key::Escape).await;
        reader.find_none("dialog", "So sánh các bài").await;
        assert!(!reader.link().await.iter().any(|(key, _)| key == "compare"));
        reader.until("the focus to come back", async || reader.focused().await.name == "So sánh các bài").await;
        reader.find("complementary", "Chi tiết").await;
    })
    .await;
}

#[tokio::test]
async fn an_own_report_is_held_to_the_published_ones_with_its_words() {
    for window in [(1440, 900), (390, 844)] {
        journey_with(Settings { window, ..Settings::default() }, async |reader| {
            first_visit(&reader).await;
            let published = Dataset::load().record(RECORD).clone();
            let words = "Họp hôm qua. Sáng 28/1/2015, hội nghị khai mạc. <b>Hết</b>.";
            let start = words.find("28/1/2015").unwrap();
            let held = json!({ "start": "2015-01-28", "end": "2015-01-28", "certainty": "stated" });
            let evidence = json!([{ "field": "held", "item": 0, "start": start, "end": start + 9 }]);
            let mut record = published.clone();
            record["reports"].as_array_mut().unwrap().push(own_report(words, &json!({ "held": held, "evidence": evidence })));
            record["personal"] = json!({ "starred": false, "tags": [], "note": "", "base": published });
            keep(&reader, &record).await;
            reader.open(&format!("view=list&sel={RECORD}&compare=on")).await;
            reader.find("dialog", "So sánh các bài").await;
            let row = compared(&reader, "Thời gian").await;
            assert!(row.contains("các bài nêu khác nhau"), "{row}");
            assert!(row.contains("27 tháng 1, 2015") && row.contains("28 tháng 1, 2015"), "{row}");
            let level = compared(&reader, "Cấp tổ chức").await;
            assert!(level.contains("không nêu") && level.contains("chưa ghi riêng cho bài này"), "{level}");
            disclose(&reader, "Trích bài").await;
            let quoted = "return document.querySelector('dialog[open] blockquote')?.innerText";
            assert_eq!(reader.evaluate(quoted).await, json!("Sáng 28/1/2015, hội nghị khai mạc."));
            assert_eq!(
                reader.evaluate("return document.querySelector('dialog[open] blockquote mark').innerText").await,
                json!("28/1/2015")
            );
        })
        .await;
    }
}
