//! Narrowing down: every number beside a value, and what choosing values gives, against a count of our own.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::dataset::{Dataset, each, has, list, text, years};
use crate::harness::{Named, Reader, journey};
use crate::pages::{facets, results};

const LEVELS: [(&str, &str); 3] = [("national", "Toàn quốc"), ("regional", "Liên tỉnh, khu vực"), ("provincial", "Cấp tỉnh")];
const TYPES: [(&str, &str); 2] = [("conference", "Hội nghị"), ("plan", "Kế hoạch, chỉ đạo")];
const KINDS: [(&str, &str); 7] = [
    ("annual-review", "Tổng kết năm"),
    ("orientation", "Định hướng, triển khai"),
    ("plenary", "Toàn quốc theo kỳ"),
    ("training", "Tập huấn"),
    ("promotion", "Xúc tiến, gặp gỡ, hội đàm"),
    ("thematic", "Chuyên đề"),
    ("plan", "Kế hoạch"),
];
const TOPICS: [(&str, &str); 12] = [
    ("political", "Ngoại giao chính trị"),
    ("economic", "Ngoại giao kinh tế"),
    ("cultural", "Ngoại giao văn hóa"),
    ("party", "Đối ngoại Đảng"),
    ("people", "Đối ngoại nhân dân"),
    ("integration", "Hội nhập quốc tế"),
    ("border", "Biên giới, lãnh thổ"),
    ("overseas-vietnamese", "Người Việt Nam ở nước ngoài"),
    ("consular", "Lãnh sự, bảo hộ công dân"),
    ("ngo", "Phi chính phủ nước ngoài"),
    ("information", "Thông tin đối ngoại"),
    ("organization", "Tổ chức bộ máy, cán bộ"),
];

/// Opens the facet on the start page and returns what it shows.
async fn shown(reader: &Reader, dataset: &Dataset, facet: &str) -> BTreeMap<String, usize> {
    reader.open("view=list").await;
    results::are(reader, dataset.len()).await;
    facets::open(reader, facet).await;
    facets::values(reader, facet).await
}

/// Compares a facet of terms with our own count.
async fn check_terms(reader: &Reader, dataset: &Dataset, facet: &str, terms: &[(&str, &str)], values: impl Fn(&Value) -> Vec<String>) {
    let tally = dataset.tally(values);
    let expected: BTreeMap<String, usize> =
        terms.iter().map(|(slug, name)| ((*name).to_owned(), tally.get(*slug).copied().unwrap_or_default())).collect();
    assert_eq!(shown(reader, dataset, facet).await, expected, "{facet}");
}

/// Compares a facet of names with our own count. Spellings of one name that the page joins with “ / ” are counted together.
async fn check_names(reader: &Reader, dataset: &Dataset, facet: &str, values: impl Fn(&Value) -> Vec<String>) {
    let shown = shown(reader, dataset, facet).await;
    let mut left = dataset.tally(&values);
    let tally: Vec<String> = left.keys().map(|name| name.to_lowercase()).collect();
    for (label, number) in &shown {
        let label = label.to_lowercase();
        // The sign that joins spellings may also stand in a name.
        let spellings: Vec<&str> = if tally.contains(&label) { vec![&label] } else { label.split(" / ").collect() };
        let is_one = |name: &String| spellings.contains(&name.to_lowercase().as_str());
        assert_eq!(dataset.count(|record| values(record).iter().any(is_one)), *number, "{facet}: {label}");
        left.retain(|name, _| !is_one(name));
    }
    assert!(left.is_empty(), "{facet} lacks {left:?}");
}

fn documents(record: &Value) -> Vec<String> {
    let name = |document: &Value| text(&document["number"]);
    record["documents"].as_array().into_iter().flatten().map(name).collect()
}

#[tokio::test]
async fn every_term_has_its_number() {
    journey(async |reader| {
        let dataset = Dataset::load();
        let field = |key: &'static str| move |record: &Value| vec![text(&record[key])];
        check_terms(&reader, &dataset, "Cấp tổ chức", &LEVELS, field("level")).await;
        check_terms(&reader, &dataset, "Loại hội nghị", &KINDS, field("kind")).await;
        check_terms(&reader, &dataset, "Loại bản ghi", &TYPES, field("type")).await;
        check_terms(&reader, &dataset, "Lĩnh vực", &TOPICS, |record| list(record, "topics")).await;
    })
    .await;
}

#[tokio::test]
async fn every_name_has_its_number() {
    journey(async |reader| {
        let dataset = Dataset::load();
        check_names(&reader, &dataset, "Chủ trì", |record| each(record, "chairs", "name")).await;
        check_names(&reader, &dataset, "Đối tác", |record| list(record, "partners")).await;
        check_names(&reader, &dataset, "Nguồn đăng", |record| each(record, "reports", "publisher")).await;
    })
    .await;
}

#[tokio::test]
async fn every_document_has_its_number() {
    journey(async |reader| {
        let dataset = Dataset::load();
        let shown = shown(&reader, &dataset, "Văn bản").await;
        let tally = dataset.tally(documents);
        assert!(shown.len() >= tally.len() / 2, "{} documents are shown of {}", shown.len(), tally.len());
        for (label, number) in shown.iter().filter(|(label, _)| !label.contains([' ', '('])) {
            let same = |record: &Value| documents(record).iter().any(|name| name.eq_ignore_ascii_case(label));
            assert_eq!(dataset.count(same), *number, "{label}");
        }
    })
    .await;
}

#[tokio::test]
async fn every_province_has_its_number_then_and_today() {
    journey(async |reader| {
        let dataset = Dataset::load();
        let bare = |values: BTreeMap<String, usize>| -> BTreeMap<String, usize> {
            let name = |label: &str| label.split(" (").next().unwrap().to_owned();
            values.into_iter().filter(|(_, number)| *number > 0).map(|(label, number)| (name(&label), number)).collect()
        };
        let then = bare(shown(&reader, &dataset, "Tỉnh, thành phố").await);
        for (name, number) in &then {
            assert_eq!(dataset.count(|record| has(record, "provinces", name)), *number, "{name} then");
        }
        reader.press("radio", Named::Starting("Tên hiện nay".to_owned())).await;
        let todays = |record: &Value| -> Vec<String> { list(record, "provinces").iter().map(|name| dataset.today(name)).collect() };
        reader.until("today's names", async || bare(facets::values(&reader, "Tỉnh, thành phố").await) != then).await;
        facets::open(&reader, "Tỉnh, thành phố").await;
        for (name, number) in bare(facets::values(&reader, "Tỉnh, thành phố").await) {
            assert_eq!(dataset.count(|record| todays(record).contains(&name)), number, "{name} today");
        }
    })
    .await;
}

#[tokio::test]
async fn values_of_one_facet_add_up_and_facets_narrow_each_other() {
    journey(async |reader| {
        let dataset = Dataset::load();
        let level = |record: &Value| ["national", "regional"].contains(&record["level"].as_str().unwrap());
        let kind = |record: &Value| record["kind"] == "annual-review";
        reader.open("view=list").await;
        facets::toggle(&reader, "Toàn quốc").await;
        results::are(&reader, dataset.count(|record| record["level"] == "national")).await;
        facets::toggle(&reader, "Liên tỉnh, khu vực").await;
        results::are(&reader, dataset.count(level)).await;
        facets::toggle(&reader, "Tổng kết năm").await;
        results::are(&reader, dataset.count(|record| level(record) && kind(record))).await;
        // What is beside a value is what choosing it would give.
        let levels = facets::values(&reader, "Cấp tổ chức").await;
        assert_eq!(levels["Cấp tỉnh"], dataset.count(|record| record["level"] == "provincial" && kind(record)));
        let kinds = facets::values(&reader, "Loại hội nghị").await;
        assert_eq!(kinds["Tập huấn"], dataset.count(|record| level(record) && record["kind"] == "training"));
        reader.press("button", "Bỏ bộ lọc Cấp tổ chức: Toàn quốc").await;
        results::are(&reader, dataset.count(|record| record["level"] == "regional" && kind(record))).await;
        reader.press("button", "Bỏ hết bộ lọc").await;
        results::are(&reader, dataset.len()).await;
    })
    .await;
}

#[tokio::test]
async fn years_are_typed() {
    journey(async |reader| {
        let dataset = Dataset::load();
        let within = |from: i32, to: i32| dataset.count(|record| years(record).1 >= from && years(record).0 <= to);
        reader.open("").await;
        results::are(&reader, dataset.len()).await;
        reader.fill("textbox", "Từ", "2013\n").await;
        results::are(&reader, within(2013, 9999)).await;
        reader.fill("textbox", "Đến", "2015\n").await;
        results::are(&reader, within(2013, 2015)).await;
        let link = reader.link().await;
        assert!(link.contains(&("from".into(), "2013".into())) && link.contains(&("to".into(), "2015".into())), "{link:?}");
    })
    .await;
}

#[tokio::test]
async fn what_nothing_matches_offers_the_way_back() {
    journey(async |reader| {
        reader.open("q=khongcotunaynhuthe").await;
        results::are(&reader, 0).await;
        reader.sees("Không có kết quả nào").await;
        let main = reader.find("main", Named::Any).await;
        let back = reader.all_in(&main, "button", Named::Starting("Bỏ từ khóa".to_owned())).await;
        assert!(!back.is_empty(), "there is no way back");
        reader.press("button", Named::Starting("Bỏ từ khóa".to_owned())).await;
        results::are(&reader, Dataset::load().len()).await;
    })
    .await;
}
