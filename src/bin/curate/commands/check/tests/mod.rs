//! Every kind of defect, planted in a faultless dataset, is found on its line.

mod fixture;
mod provinces;

use std::path::Path;

use self::fixture::{ALPHA, BETA, found, found_after, one, source};
use super::super::source::{Source, SourceFile};
use super::check;

const INDICATORS: &str = "vocabulary/indicators.json";

#[test]
fn a_faultless_dataset_has_no_problems() {
    let findings = check(&source());
    assert_eq!(findings.problems, []);
    assert_eq!((findings.records, findings.reports, findings.figures), (2, 2, 1));
}

#[test]
fn the_real_dataset_passes_with_its_known_totals() {
    let findings = check(&Source::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/dataset")).unwrap());
    assert_eq!(findings.problems, []);
    assert!(findings.records >= 298 && findings.reports >= 484 && findings.figures >= 327, "{findings}");
}

#[test]
fn the_form_of_a_record_is_checked() {
    one(ALPHA, "\"venue\": \"Yên Bái\",\n", "", "1: venue: is missing; expected a text that is not empty, or null");
    one(ALPHA, "\"venue\":", "\"place\": 1,\n  \"venue\":", "20: place: is an unknown key");
    one(ALPHA, "\"venue\":", "\"format\": null,\n  \"venue\":", "20: format: is given twice");
    one(ALPHA, "\"approx\": true", "\"approx\": \"yes\"", "54: figures[0].approx: is the text `yes`; expected true or false");
    one(ALPHA, "\"value\": 12", "\"value\": \"12\"", "50: figures[0].value: is the text `12`; expected a number");
    one(ALPHA, "\"report\": 0", "\"report\": -1", "55: figures[0].report: is the number -1");
    one(ALPHA, "\"vi\": \"Tổng kết\"", "\"vi\": null", "11: title.vi: is null");
    one(ALPHA, "[\n    \"political\"\n  ]", "\"political\"", "36: topics: is the text `political`; expected a list");
    one(ALPHA, "\"online\",", "\"online\"", "19: (file): is no JSON");
    one(ALPHA, "\"related\"", "  \"related\"", "75: (file): is not laid out as the other records; expected this line: \"related\": [");
}

#[test]
fn what_only_a_readers_own_records_have_is_refused() {
    one(ALPHA, "\"venue\":", "\"personal\": null,\n  \"venue\":", "20: personal: is an unknown key");
    one(ALPHA, "\"author\":", "\"text\": \"Toàn văn\",\n      \"author\":", "72: reports[0].text: is an unknown key");
    one(ALPHA, "\"author\":", "\"facts\": null,\n      \"author\":", "72: reports[0].facts: is an unknown key");
}

#[test]
fn closed_lists_and_dates_are_checked() {
    one(ALPHA, "\"conference\"", "\"congress\"", "3: type: `congress` is unknown; expected one of conference, plan");
    one(ALPHA, "\"provincial\"", "\"communal\"", "4: level: `communal` is unknown");
    one(ALPHA, "\"annual-review\"", "\"party\"", "5: kind: `party` is unknown");
    one(ALPHA, "\"political\"", "\"politics\"", "37: topics[0]: `politics` is unknown");
    one(ALPHA, "\"stated\"", "\"sure\"", "17: held.certainty: `sure` is unknown");
    one(ALPHA, "\"resolution\"", "\"law\"", "42: documents[0].kind: `law` is unknown");
    one(ALPHA, "2015-01-28", "2015-02-30", "16: held.end: `2015-02-30` is not in the calendar");
    one(ALPHA, "2015-01-28", "28/1/2015", "16: held.end: `28/1/2015` is not of the form");
    one(ALPHA, "2015-01-28", "2015-01-26", "16: held.end: 2015-01-26 is before the start, 2015-01-27; expected 2015-01-27 or later");
    assert!(found(BETA, "\"end\": \"2016-02\"", "\"end\": \"2016-02-01\"").is_empty(), "a month and a day in it do not contradict");
    one("meta.json", "2026-11-21", "2026-11-41", "1: as_of: `2026-11-41` is not in the calendar");
}

#[test]
fn what_lies_ahead_can_only_be_announced() {
    let earlier = ("meta.json", "2026-11-21", "2015-01-20");
    let found = found_after(&[earlier]);
    assert!(found.iter().any(|problem| problem.starts_with(&format!("{ALPHA}:17: held.certainty: is `stated`"))), "{found:#?}");
    let found = found_after(&[earlier, (ALPHA, "\"stated\"", "\"announced\"")]);
    assert!(!found.iter().any(|problem| problem.starts_with(&format!("{ALPHA}:17:"))), "{found:#?}");
}

#[test]
fn texts_are_checked_in_both_languages() {
    one(ALPHA, "\"en\": \"Review\"", "\"en\": \"\"", "12: title.en: is empty");
    one(ALPHA, "\"en\": \"Director\"", "\"en\": \"Director \"", "32: chairs[0].role.en: `Director ` has white space around it");
    one(ALPHA, "\"vi\": \"Tóm tắt\"", "\"vi\": \"To\u{301}m tắt\"", "62: summary.vi: `To\u{301}m tắt` is not in Unicode's composed form");
    one(ALPHA, "\"vi\": \"Tóm tắt\"", "\"vi\": \"Tóm\u{200b} tắt\"", "62: summary.vi: has the invisible character \\u{200b}");
    one(INDICATORS, ", \"en\": \"Incoming\"", "", "2: delegations-in.name.en: is missing");
    one("vocabulary/partners.json", "\"Laos\"", "\"\"", "2: Lào: is empty");
}

#[test]
fn ids_are_slugs_that_match_their_files_and_are_given_once() {
    one(ALPHA, "2015-01-27-alpha", "2015-01-27-Alpha", "2: id: `2015-01-27-Alpha` is no slug");
    one(ALPHA, "2015-01-27-alpha", "2015-01-27-gamma", "2: id: `2015-01-27-gamma` and the start in 2015-01-27 do not match the file");
    one(ALPHA, "\"start\": \"2015-01-27\"", "\"start\": \"2014-12-31\"", "2: id: `2015-01-27-alpha` and the start in 2014-12-31 do not");
    let mut source = source();
    let mut copy = source.files[0].clone();
    copy.path = ALPHA.replace("/2015/", "/2017/");
    source.files.insert(2, copy);
    let found: Vec<String> = check(&source).problems.iter().map(ToString::to_string).collect();
    assert!(
        found
            .iter()
            .any(|problem| problem.contains(&format!("/2017/2015-01-27-alpha.json:2: id: `2015-01-27-alpha` is also the id of {ALPHA}")))
    );
}

#[test]
fn provinces_are_known_and_of_their_time() {
    one(ALPHA, "[\n    \"Yên Bái\"", "[\n    \"Yên Báy\"", "22: provinces[0]: `Yên Báy` is no known province; expected `Yên Bái`");
    one(ALPHA, "[\n    \"Yên Bái\"", "[\n    \"Atlantis\"", "22: provinces[0]: `Atlantis` is no known province");
    one(
        ALPHA,
        "[\n    \"Yên Bái\"",
        "[\n    \"Huế\"",
        "22: provinces[0]: `Huế` began on 2025-01-01, after 2015-01-28; expected the unit of that time, such as `Thừa Thiên Huế`",
    );
    one(
        ALPHA,
        "[\n    \"Yên Bái\"",
        "[\n    \"Yên Bái\",\n    \"Lào Cai\"",
        "21: provinces: has 2 units in a record of the level `provincial`",
    );
    one(ALPHA, "Yên Bái, Lào Cai", "Yên Bái,Lào Cai", "53: figures[0].scope: `Yên Bái,Lào Cai` is no known province");
    one(ALPHA, "Yên Bái, Lào Cai", "Huế", "53: figures[0].scope: `Huế` began on 2025-01-01");
    assert!(found(ALPHA, "Yên Bái, Lào Cai", "national").is_empty());
    one(ALPHA, "\"province\": \"Yên Bái\"", "\"province\": \"Huế\"", "70: reports[0].province: `Huế` began on 2025-01-01");
    let later = found(
        ALPHA,
        "\"published\": \"2015-01-29\",\n      \"province\": \"Yên Bái\"",
        "\"published\": \"2025-02-01\",\n      \"province\": \"Huế\"",
    );
    assert!(later.is_empty(), "a later article may speak for the unit of its own time: {later:#?}");
}

#[test]
fn an_imprecise_date_needs_a_unit_that_touches_it() {
    let moved = |start: &str| {
        let mut source = source();
        for file in &mut source.files {
            if file.path == BETA {
                file.path = "conferences/2025/2016-02-beta.json".into();
                file.text = file
                    .text
                    .replace("\"2016-02\"", &format!("\"{start}\""))
                    .replace("\"provinces\": []", "\"provinces\": [\n    \"Yên Bái\"\n  ]");
            }
        }
        check(&source).problems.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(moved("2025"), Vec::<String>::new());
    assert_eq!(moved("2025-06"), Vec::<String>::new());
    assert!(
        moved("2025-07")[0]
            .contains("provinces[0]: `Yên Bái` ended on 2025-07-01, before 2025-07-01; expected the unit of that time, such as `Lào Cai`")
    );
}

#[test]
fn references_to_other_records_and_words_resolve() {
    one(ALPHA, "\"2016-02-beta\"", "\"2016-02-delta\"", "76: related[0]: `2016-02-delta` is no record");
    one(ALPHA, "\"2016-02-beta\"", "\"2015-01-27-alpha\"", "76: related[0]: is the record itself");
    one(ALPHA, "\"reviews\"", "\"meetings\"", "7: series.id: `meetings` is no known series");
    one(ALPHA, "\"Lào\"", "\"Thái Lan\"", "59: partners[0]: `Thái Lan` is no known partner");
    one(ALPHA, "\"Lào\"", "\"Lào\",\n    \"Lào\"", "60: partners[1]: repeats `Lào`");
    one(ALPHA, "delegations-in", "delegations-out", "49: figures[0].indicator: `delegations-out` is no known indicator");
    one(ALPHA, "\"kind\": \"annual-review\"", "\"kind\": \"plan\"", "5: kind: is `plan` in a record of the type `conference`");
}

#[test]
fn numbers_in_a_series_do_not_contradict_each_other() {
    one(ALPHA, "\"ordinal\": 3", "\"ordinal\": 0", "8: series.ordinal: is 0");
    let problem = "8: series.ordinal: 3 was held before number 2, `2016-02-beta`";
    let found = found_after(&[(BETA, "\"ordinal\": 4", "\"ordinal\": 2")]);
    assert!(found.len() == 1 && found[0].starts_with(&format!("{ALPHA}:{problem}")), "{found:#?}");
    let same = (BETA, "\"ordinal\": 4", "\"ordinal\": 3");
    assert!(found_after(&[same]).is_empty(), "related records may share a number: a conference and its preparatory meeting");
    let found = found_after(&[same, (ALPHA, "[\n    \"2016-02-beta\"\n  ]", "[]")]);
    assert!(
        found.len() == 1 && found[0].starts_with(&format!("{BETA}:8: series.ordinal: 3 is also the number of `2015-01-27-alpha`")),
        "{found:#?}"
    );
}

#[test]
fn figures_are_amounts_of_their_indicators_unit_from_a_report_of_the_record() {
    one(
        ALPHA,
        "\"unit\": \"count\"",
        "\"unit\": \"usd\"",
        "51: figures[0].unit: is `usd`, but `delegations-in` is measured in `count`; expected `count`",
    );
    one(ALPHA, "\"value\": 12", "\"value\": 12.5", "50: figures[0].value: 12.5 is no amount in `count`");
    one(ALPHA, "\"value\": 12", "\"value\": -3", "50: figures[0].value: -3 is no amount in `count`");
    one(ALPHA, "\"report\": 0", "\"report\": 1", "55: figures[0].report: 1 is no index of the record's 1 reports");
    one(ALPHA, "\"period\": \"2014\"", "\"period\": \"năm ngoái\"", "52: figures[0].period: `năm ngoái` names no year");
}

#[test]
fn reports_have_real_addresses_and_plausible_dates() {
    one(
        ALPHA,
        "https://baoyenbai.com.vn/1",
        "ftp://baoyenbai.com.vn/1",
        "68: reports[0].url: `ftp://baoyenbai.com.vn/1` has a scheme other than http and https",
    );
    one(ALPHA, "https://baoyenbai.com.vn/1", "https:///1", "68: reports[0].url: `https:///1` has no valid host");
    one(ALPHA, "2015-01-29", "2012-01-29", "69: reports[0].published: 2012-01-29 is more than a year before the event");
    one(ALPHA, "2015-01-29", "2027", "69: reports[0].published: 2027 is after 2026-11-21");
    one(ALPHA, "\"language\": \"vi\"", "\"language\": \"Vietnamese\"", "71: reports[0].language: `Vietnamese` is no language code");
}

#[test]
fn words_that_nothing_uses_or_that_share_a_name_are_found() {
    one("vocabulary/partners.json", "\"Laos\"", "\"Laos\",\n\"Pháp\": \"France\"", "3: Pháp: is used by no record");
    let second = "{\n\"delegations-out\": {\"unit\": \"count\", \"name\": {\"vi\": \"Số đoàn ra\", \"en\": \"Incoming\"}},";
    let found = found(INDICATORS, "{", second);
    assert!(found.iter().any(|problem| problem.starts_with("2: delegations-out: is used by no record")), "{found:#?}");
    assert!(found.iter().any(|problem| problem.starts_with("2: delegations-out.name.en: `Incoming` is also the name of")), "{found:#?}");
    one(INDICATORS, "\"unit\": \"count\"", "\"unit\": \"pieces\"", "2: delegations-in.unit: `pieces` is unknown");
}

#[test]
fn missing_and_foreign_files_are_found() {
    let mut source = source();
    source.files.retain(|file| file.path != "meta.json");
    source.files.push(SourceFile { path: "conferences/2015/notes.txt".into(), text: String::new() });
    let found: Vec<String> = check(&source).problems.iter().map(ToString::to_string).collect();
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found[0].starts_with("conferences/2015/notes.txt:1: (file): is no file of the dataset"));
    assert!(found[1].starts_with("meta.json:1: (file): is missing"));
}

#[test]
fn all_problems_are_found_in_one_run_in_order() {
    let found =
        found_after(&[(BETA, "\"inferred\"", "\"sure\""), (ALPHA, "\"value\": 12", "\"value\": -3"), (ALPHA, "\"2016-02-beta\"", "\"x\"")]);
    let places: Vec<&str> = found.iter().map(|problem| problem.split(": ").next().unwrap()).collect();
    assert_eq!(places, [format!("{ALPHA}:50"), format!("{ALPHA}:76"), format!("{BETA}:17")]);
}
