//! Why a result is one, and what of it is marked: rule by rule, and for what was found under another name.

use super::super::{text, today};
use super::articles;
use crate::catalog::fixtures::Archive;
use crate::catalog::{Entry, Field, Looking, MatchRule, Query, Reason, highlight, reasons, snippet};

fn entry<'a>(archive: &'a Archive, id: &str) -> &'a Entry {
    archive.given.iter().find(|entry| entry.conference.id == id).unwrap()
}

fn why(archive: &Archive, query: &Query, id: &str) -> Vec<Reason> {
    let answer = archive.answer(query);
    let found = answer.hits.iter().any(|&hit| archive.entry(hit).conference.id == id);
    let catalog = archive.catalog.borrow();
    let provinces = crate::catalog::Provinces::new(&catalog.reference().gazetteer);
    let looking = Looking { reference: catalog.reference(), provinces: &provinces, as_of: query.as_of };
    let reasons = reasons(&answer.text, entry(archive, id), looking);
    assert_eq!(found, !reasons.is_empty(), "what is found has a reason: {} {id}", query.text);
    reasons
}

#[test]
fn every_rule_tells_itself() {
    let archive = articles::archive();
    let rows = [
        (text("peace "), "peace", "peace", Field::Title, MatchRule::Exact),
        (text("hoà bình "), "peace", "hòa", Field::Title, MatchRule::Tone),
        (text("hoa binh "), "peace", "hòa", Field::Title, MatchRule::Accents),
        (text("consul"), "consular", "Consular", Field::Title, MatchRule::Beginning),
        (text("UBND "), "committee", "Ủy ban nhân dân", Field::Title, MatchRule::Abbreviation),
        (text("đại sứ quán "), "embassy-short", "ĐSQ", Field::Title, MatchRule::Abbreviation),
        (text("hanoi "), "ha-noi", "Hà Nội", Field::Province, MatchRule::Alias),
        (today(text("Hà Nội ")), "ha-tay", "Hà Tây", Field::Province, MatchRule::Succession),
        (today(text("Lào Cai ")), "ubnd-plan", "Yên Bái", Field::Province, MatchRule::Succession),
        (text("22NQ/TW"), "resolution-22", "22-NQ/TW", Field::Document, MatchRule::Exact),
        (text("chair:ngô "), "ngo-van", "Ngô", Field::Chair, MatchRule::Exact),
    ];
    for (query, id, written, field, rule) in rows {
        let reasons = why(&archive, &query, id);
        let told = reasons.iter().any(|reason| (reason.written.as_str(), reason.field, reason.rule) == (written, field, rule));
        assert!(told, "{} {id}: {reasons:?}", query.text);
    }
    assert!(why(&archive, &text("UBND "), "peace").is_empty());
}

/// What is marked of a text.
fn marked<'a>(archive: &Archive, query: &Query, shown: &'a str) -> Vec<&'a str> {
    let parsed = archive.answer(query).text;
    highlight(&parsed, shown).into_iter().map(|range| &shown[range]).collect()
}

#[test]
fn what_was_found_under_another_name_is_marked() {
    let archive = articles::archive();
    assert_eq!(marked(&archive, &text("UBND "), "Ủy ban nhân dân và UBND tỉnh"), ["Ủy ban nhân dân", "UBND"]);
    assert_eq!(marked(&archive, &text("hanoi "), "Họp tại Hà Nội"), ["Hà Nội"]);
    assert_eq!(marked(&archive, &today(text("Lào Cai ")), "Yên Bái đón đoàn"), ["Yên Bái"]);
    assert_eq!(marked(&archive, &text("Lào Cai "), "Yên Bái đón đoàn"), Vec::<&str>::new());
    assert_eq!(marked(&archive, &Query { literal: true, ..text("UBND ") }, "Ủy ban nhân dân"), Vec::<&str>::new());
    assert_eq!(marked(&archive, &text("22NQ/TW "), "theo 22 - NQ/TW, 22NQ/TW, 22-CT/TW"), ["22 - NQ/TW", "22NQ/TW"]);
    assert_eq!(marked(&archive, &text("COVID19"), "dịch COVID-19 và covid"), ["COVID-19"]);
    assert_eq!(marked(&archive, &text("g2"), "G20, G7"), ["G2"], "the beginning of a number");
}

#[test]
fn the_stretch_of_a_long_text_shows_what_was_found_under_another_name() {
    let archive = articles::archive();
    let filler = "việc khác của buổi họp được ghi lại sau ".repeat(20);
    for (query, name) in [
        (text("PCPNN "), "tổ chức phi chính phủ nước ngoài"),
        (text("hanoi "), "đoàn Hà Nội"),
        (today(text("Lào Cai ")), "đoàn Yên Bái"),
        (text("22NQ/TW "), "Nghị quyết 22 - NQ/TW"),
    ] {
        let shown = format!("{filler}{name} {filler}");
        let stretch = snippet(&archive.answer(&query).text, &shown).map(|range| &shown[range]).unwrap();
        assert!(stretch.contains(name) && stretch.len() < 320, "{}: {stretch}", query.text);
    }
}
