//! The link: what is seen is in it, it opens the same view, and what it cannot say is told.

use crate::dataset::{Dataset, has, text};
use crate::harness::{Named, journey};
use crate::pages::{facets, results};

#[tokio::test]
async fn a_view_that_was_made_by_hand_opens_again_from_its_link() {
    journey(async |reader| {
        let dataset = Dataset::load();
        reader.open("").await;
        facets::toggle(&reader, "Toàn quốc").await;
        reader.press("button", "Danh sách").await;
        reader.fill("textbox", "Từ", "2014\n").await;
        let expected = dataset.count(|record| record["level"] == "national" && *record["held"]["end"].as_str().unwrap() >= *"2014");
        results::are(&reader, expected).await;
        let (address, text) = (reader.address().await, reader.text().await);
        let query_string = address.split_once('?').unwrap().1.to_owned();
        assert!(query_string.len() < 300, "{query_string}");
        reader.open("lang=en").await;
        reader.open(&query_string).await;
        results::are(&reader, expected).await;
        reader.until("the same text", async || reader.text().await == text).await;
        assert_eq!(reader.address().await, address);
    })
    .await;
}

#[tokio::test]
async fn every_key_of_the_contract_is_understood() {
    journey(async |reader| {
        let dataset = Dataset::load();
        let today =
            |record: &serde_json::Value| record["provinces"].as_array().unwrap().iter().any(|name| dataset.today(&text(name)) == "Lào Cai");
        for (query_string, expected) in [
            ("level=national,regional", dataset.count(|record| record["level"] != "provincial")),
            ("kind=training", dataset.count(|record| record["kind"] == "training")),
            ("type=plan", dataset.count(|record| record["type"] == "plan")),
            ("province=yen-bai", dataset.count(|record| has(record, "provinces", "Yên Bái"))),
            ("province=lao-cai&asof=now", dataset.count(today)),
            ("topic=border", dataset.count(|record| has(record, "topics", "border"))),
            ("origin=own", 0),
            ("origin=published", dataset.len()),
        ] {
            reader.open(query_string).await;
            results::are(&reader, expected).await;
        }
    })
    .await;
}

#[tokio::test]
async fn back_and_forward_go_through_the_views() {
    journey(async |reader| {
        let dataset = Dataset::load();
        let national = dataset.count(|record| record["level"] == "national");
        let reviews = dataset.count(|record| record["level"] == "national" && record["kind"] == "annual-review");
        reader.open("").await;
        facets::toggle(&reader, "Toàn quốc").await;
        results::are(&reader, national).await;
        facets::toggle(&reader, "Tổng kết năm").await;
        results::are(&reader, reviews).await;
        reader.back().await;
        results::are(&reader, national).await;
        reader.back().await;
        results::are(&reader, dataset.len()).await;
        reader.forward().await;
        reader.forward().await;
        results::are(&reader, reviews).await;
    })
    .await;
}

#[tokio::test]
async fn a_damaged_link_opens_what_it_can_and_says_what_it_ignored() {
    journey(async |reader| {
        let dataset = Dataset::load();
        reader.open("level=national&from=2015-13-45&colour=red&kind=nonsense").await;
        results::are(&reader, dataset.count(|record| record["level"] == "national")).await;
        reader.sees("Một số phần của đường dẫn không có tác dụng").await;
        for part in ["from=2015-13-45", "colour=red", "kind=nonsense"] {
            reader.sees(part).await;
        }
        reader.press("button", "Bỏ khỏi đường dẫn").await;
        reader.until("the link to be clean", async || reader.link().await == [("level".to_owned(), "national".to_owned())]).await;
    })
    .await;
}

#[tokio::test]
async fn a_record_that_does_not_exist_is_said_to_be_missing() {
    journey(async |reader| {
        reader.open("sel=1999-no-such-record").await;
        reader.sees("Không tìm thấy bản ghi này").await;
        reader.sees("1999-no-such-record").await;
        reader.find("heading", Named::Containing("Không tìm thấy".to_owned())).await;
    })
    .await;
}
