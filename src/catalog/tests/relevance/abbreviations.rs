//! Abbreviations both ways, shown to the reader, and the switch that turns them off.

use super::super::text;
use super::{Case, articles, case, dataset, run};
use crate::catalog::{Query, Rule};

pub(super) const ARTICLES: [Case; 19] = [
    case("UBND ").first(&["ubnd-plan"]).has(&["committee"]).not(&["scattered"]).because("what was typed before what it stands for"),
    case("ủy ban nhân dân ")
        .first(&["committee"])
        .has(&["ubnd-plan", "scattered"])
        .because("words that stand apart come after the abbreviation"),
    case("uỷ ban nhân dân ").first(&["committee", "ubnd-plan", "scattered"]).because("the tone on the other letter"),
    case("UBND ").has(&["ubnd-plan"]).not(&["scattered"]).literal(),
    case("ủy ban nhân dân ").has(&["committee", "scattered"]).literal().because("the words of the other plan's issuer are not typed"),
    case("title:UBND ").only(&["ubnd-plan"]),
    case("HDND ").only(&["council"]).because("without accents"),
    case("hội đồng nhân dân ").only(&["council"]),
    case("hội đồng nhân dân ").only(&[]).literal(),
    case("PCPNN ").first(&["ngo-aid"]).has(&["council"]),
    case("phi chính phủ nước ngoài ").first(&["council"]).has(&["ngo-aid"]),
    case("NGO ").first(&["ngo-english"]).has(&["council"]).not(&["ngo-aid"]),
    case("Ngô ").first(&["tran-ngo", "ngo-van"]).not(&["council"]).because("a family's name and maize are no organisation"),
    case("NVNONN ").first(&["overseas-short"]).has(&["overseas"]),
    case("người Việt Nam ở nước ngoài ").first(&["overseas", "overseas-short"]),
    case("đsq ").first(&["embassy-short"]).has(&["embassy-long"]).because("small letters, too"),
    case("đại sứ quán ").first(&["embassy-long", "embassy-short"]),
    case("bộ ngoại giao ").only(&["ministry"]),
    case("trung ương ").has(&["resolution-22", "directive-22"]).because("in the sign of a document"),
];

pub(super) const PUBLISHED: [Case; 13] = [
    case("HĐND ").first(&["2025-10-hue-council-laos-talks"]),
    case("hội đồng nhân dân ")
        .first(&["2025-10-hue-council-laos-talks", "2022-10-18-quang-nam-sekong-councils-meeting"])
        .because("both have HĐND; the words apart say less"),
    case("hội đồng nhân dân ").not(&["2025-10-hue-council-laos-talks"]).literal(),
    case("PCPNN ").has(&["2013-11-28-national-ingo-international-conference-3", "2025-08-26-national-ingo-meeting"]),
    case("PCPNN ").not(&["2013-11-28-national-ingo-international-conference-3"]).literal(),
    case("NVNONN ").has(&["2025-12-25-national-overseas-vietnamese-resolution-36"]),
    case("NVNONN ").only(&["2023-12-27-hai-phong-overseas-vietnamese-conference"]).literal(),
    case("BNG ").has(&["2020-07-28-khanh-hoa-mofa-working-session", "2025-07-16-dak-lak-mofa-working-session"]),
    case("ĐSQ ").has(&["2023-05-17-bac-ninh-meet-korea"]),
    case("TW ").has(&["2022-06-29-national-overseas-vietnamese-conclusion-12", "2014-11-nghe-an-central-external-commission-session"]),
    case("tw ").not(&["2014-11-nghe-an-central-external-commission-session"]).because("two small letters may be any word"),
    case("NGKT ").has(&["2023-12-21-national-economic-diplomacy-plenary", "2026-01-10-national-economic-diplomacy-review"]),
    case("TTĐN ").has(&["2018-02-08-ha-tinh-external-information-plan", "2014-10-17-ha-giang-external-information-programme"]),
];

#[test]
fn abbreviations_both_ways() {
    run(&ARTICLES, &articles::archive());
    run(&PUBLISHED, dataset::catalog());
}

#[test]
fn every_abbreviation_is_shown_and_can_be_turned_off() {
    let archive = articles::archive();
    let shown = |query: &Query| {
        let answer = archive.answer(query);
        answer.text.bridges().map(|(rule, other, typed)| (rule, other.to_owned(), typed.to_owned())).collect::<Vec<_>>()
    };
    let bridge = |other: &str, typed: &str| (Rule::Abbreviation, other.to_owned(), typed.to_owned());
    assert_eq!(shown(&text("họp UBND ")), [bridge("ủy ban nhân dân", "UBND")]);
    assert_eq!(shown(&text("Đại sứ quán Pháp ")), [bridge("ĐSQ", "Đại sứ quán")]);
    assert_eq!(shown(&text("\"UBND\"")), [], "in quotation marks nothing else is meant");
    assert_eq!(shown(&Query { literal: true, ..text("họp UBND ") }), []);
}
