//! Searching, however it is typed.

use crate::dataset::{Dataset, text};
use crate::harness::{Named, Reader, journey};
use crate::pages::results;

async fn search(reader: &Reader, words: &str) -> usize {
    reader.fill("searchbox", "Tìm kiếm", words).await;
    let shown = words.to_owned();
    reader.until("the link to follow", async || reader.link().await.contains(&("q".into(), shown.clone()))).await;
    results::count(reader).await
}

#[tokio::test]
async fn marks_composition_and_the_place_of_the_tone_make_no_difference() {
    journey(async |reader| {
        reader.open("").await;
        let accented = search(&reader, "đối ngoại").await;
        assert!(accented > 50, "{accented}");
        assert_eq!(search(&reader, "doi ngoai").await, accented);
        assert_eq!(search(&reader, "DOI NGOAI").await, accented);
        let nfd = "đo\u{302}\u{301}i ngoa\u{323}i";
        reader.open(&format!("q={}", percent(nfd))).await;
        results::are(&reader, accented).await;
        let old = search(&reader, "hoà bình").await;
        let new = search(&reader, "hòa bình").await;
        assert!(old > 0 && old == new, "{old} {new}");
    })
    .await;
}

#[tokio::test]
async fn words_narrow_and_a_phrase_narrows_more() {
    journey(async |reader| {
        reader.open("").await;
        let one = search(&reader, "biên giới").await;
        let both = search(&reader, "biên giới trung quốc").await;
        let phrase = search(&reader, "\"biên giới\"").await;
        assert!(both < one && both > 0, "{both} of {one}");
        assert!(phrase <= one && phrase > 0, "{phrase} of {one}");
    })
    .await;
}

#[tokio::test]
async fn both_languages_people_and_publishers_are_found() {
    journey(async |reader| {
        let dataset = Dataset::load();
        reader.open("").await;
        let chair = |record: &serde_json::Value| record.to_string().contains("Hồ Xuân Sơn");
        assert_eq!(search(&reader, "\"hồ xuân sơn\"").await, dataset.count(chair));
        assert!(search(&reader, "training course").await > 0);
        assert!(search(&reader, "bao lang son").await > 0);
        assert!(search(&reader, "22-NQ/TW").await > 0);
    })
    .await;
}

#[tokio::test]
async fn matches_are_marked_and_typing_is_one_step_of_the_history() {
    journey(async |reader| {
        reader.open("").await;
        results::count(&reader).await;
        let before = reader.evaluate("return history.length").await.as_i64().unwrap();
        search(&reader, "kiều bào").await;
        let after = reader.evaluate("return history.length").await.as_i64().unwrap();
        assert_eq!(after, before + 1, "typing is one step");
        reader.find("mark", Named::Any).await;
        reader.back().await;
        results::are(&reader, Dataset::load().len()).await;
        assert_eq!(reader.link().await, []);
    })
    .await;
}

#[tokio::test]
async fn the_best_match_comes_first() {
    journey(async |reader| {
        let dataset = Dataset::load();
        let title = text(&dataset.record("2015-01-27-national-local-foreign-affairs-review")["title"]["vi"]);
        reader.open(&format!("view=list&q={}", percent(&title))).await;
        reader.find("link", title.as_str()).await;
        let main = reader.find("main", Named::Any).await;
        let first = reader.all_in(&main, "link", Named::Any).await.into_iter().next().unwrap();
        assert_eq!(first.name, title);
    })
    .await;
}

fn percent(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
