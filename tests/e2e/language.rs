//! Two languages, complete.

use crate::dataset::Dataset;
use crate::harness::{Settings, journey, journey_with};
use crate::pages::results;

#[tokio::test]
async fn it_is_switched_and_remembered() {
    journey(async |reader| {
        let all = Dataset::load().len();
        reader.open("").await;
        results::are(&reader, all).await;
        reader.find("heading", "Niên biểu đối ngoại").await;
        reader.press("button", "EN English").await;
        reader.find("heading", "Vietnam Local Diplomacy Timeline").await;
        assert_eq!(reader.evaluate("return document.documentElement.lang").await, "en");
        results::are(&reader, all).await;
        reader.find("checkbox", crate::harness::Named::Starting("National, ".to_owned())).await;
        reader.reload().await;
        reader.find("heading", "Vietnam Local Diplomacy Timeline").await;
    })
    .await;
}

#[tokio::test]
async fn a_link_may_say_it() {
    journey(async |reader| {
        reader.open("lang=en").await;
        reader.find("heading", "Vietnam Local Diplomacy Timeline").await;
        reader.open("").await;
        reader.find("heading", "Niên biểu đối ngoại").await;
    })
    .await;
}

#[tokio::test]
async fn a_browser_without_vietnamese_gets_english() {
    journey_with(Settings { languages: "fr,en", ..Settings::default() }, async |reader| {
        reader.open("").await;
        reader.find("heading", "Vietnam Local Diplomacy Timeline").await;
    })
    .await;
}
