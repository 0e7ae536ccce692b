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

#[tokio::test]
async fn an_abbreviation_is_searched_both_ways_and_the_switch_does_without() {
    journey(async |reader| {
        reader.open("q=%C4%90SQ+").await;
        let both = results::count(&reader).await;
        reader.sees("Tìm cả:").await;
        reader.sees("ĐSQ → đại sứ quán").await;
        reader.press("button", "Chỉ tìm đúng chữ đã gõ").await;
        reader.sees("Chỉ tìm đúng chữ đã gõ.").await;
        assert!(reader.link().await.contains(&("also".into(), "off".into())));
        let literal = results::count(&reader).await;
        assert!(literal < both, "{literal} of {both}");
        reader.press("button", "Tìm cả chữ viết tắt và tên gọi khác").await;
        results::are(&reader, both).await;
    })
    .await;
}

#[tokio::test]
async fn a_merged_province_is_found_under_todays_name_when_asked_as_today() {
    journey(async |reader| {
        reader.open(&format!("q={}&view=list", percent("Lào Cai "))).await;
        let then = results::count(&reader).await;
        reader.open(&format!("q={}&view=list&asof=now", percent("Lào Cai "))).await;
        reader.sees("Lào Cai → Yên Bái").await;
        let now = results::count(&reader).await;
        assert!(now > then && then > 0, "{then} then, {now} now");
    })
    .await;
}

#[tokio::test]
async fn a_result_says_why_it_is_one() {
    journey(async |reader| {
        reader.open(&format!("q={}&view=list", percent("doi ngoai "))).await;
        results::count(&reader).await;
        let summary = "document.querySelector('.result-why summary')";
        reader.until("the question why", async || reader.evaluate(&format!("return {summary} !== null")).await == true).await;
        reader.evaluate(&format!("{summary}.click()")).await;
        reader.sees("khác dấu").await;
        reader.evaluate(&format!("{summary}.click()")).await;
        reader.open("").await;
        results::are(&reader, Dataset::load().len()).await;
        assert_eq!(reader.evaluate(&format!("return {summary} === null")).await, true, "nothing is searched");
    })
    .await;
}

#[tokio::test]
async fn a_documents_number_leads_to_what_cites_it() {
    journey(async |reader| {
        let dataset = Dataset::load();
        reader.open(&format!("q={}", percent("22 - NQ/TW "))).await;
        reader.sees("Văn bản có số này:").await;
        let cited =
            dataset.count(|record| record["documents"].as_array().is_some_and(|all| all.iter().any(|one| one["number"] == "22-NQ/TW")));
        reader.press("link", format!("22-NQ/TW ({cited})").as_str()).await;
        results::are(&reader, cited).await;
        assert!(reader.link().await.contains(&("doc".into(), "22-nq-tw".into())));
    })
    .await;
}

#[tokio::test]
async fn what_is_left_out_is_left_out_and_a_field_is_kept_to() {
    journey(async |reader| {
        reader.open("").await;
        let all = search(&reader, "đối ngoại ").await;
        let without = search(&reader, "đối ngoại -tập ").await;
        let chaired = search(&reader, "chair:minh ").await;
        let anywhere = search(&reader, "minh ").await;
        assert!(without < all && without > 0, "{without} of {all}");
        assert!(chaired < anywhere && chaired > 0, "{chaired} of {anywhere}");
    })
    .await;
}

#[tokio::test]
async fn too_long_a_question_is_answered_as_far_as_it_goes_and_says_so() {
    journey(async |reader| {
        reader.open(&format!("q={}", "hoi+".repeat(400))).await;
        reader.sees("Câu tìm quá dài").await;
        let values: Vec<String> = (0..600).map(|number| format!("nguoi-{number}")).collect();
        reader.open(&format!("chair={}", values.join(","))).await;
        reader.sees("chỉ dùng 500 mục đầu").await;
    })
    .await;
}

fn percent(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
