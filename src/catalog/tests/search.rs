//! Search: what a text finds, and what comes first.

use unicode_normalization::UnicodeNormalization;

use super::{ids, text, today};
use crate::catalog::fixtures::{Archive, both, catalog, record};

fn found<'a>(catalog: &'a Archive, query: &str) -> Vec<&'a str> {
    ids(catalog, &catalog.answer(&text(query)))
}

/// Titles only; the id is the title.
fn titled(titles: &[&str]) -> Archive {
    catalog(titles.iter().map(|title| record(title, "2015").title(title, "")))
}

#[test]
fn unaccented_text_finds_all_accents() {
    let catalog = titled(&["Công tác đối ngoại", "Hội nghị", "Thi đội ngoại binh"]);
    assert_eq!(found(&catalog, "doi ngoai"), ["Công tác đối ngoại", "Thi đội ngoại binh"]);
}

#[test]
fn accented_text_puts_exact_accents_first_and_finds_the_others() {
    let catalog = titled(&["Lao động", "Lào", "Láo"]);
    let order = found(&catalog, "lào ");
    assert_eq!(order[0], "Lào");
    assert_eq!(order.len(), 3);
}

#[test]
fn both_places_of_the_tone_are_exact() {
    let catalog = titled(&["Hòa Bình", "Hoa Binh", "Thuỷ lợi", "Quý khách"]);
    assert_eq!(found(&catalog, "hoà bình "), ["Hòa Bình", "Hoa Binh"]);
    assert_eq!(found(&catalog, "thủy lợi "), ["Thuỷ lợi"]);
    assert_eq!(found(&catalog, "quý "), ["Quý khách"]);
}

#[test]
fn decomposed_text_and_other_letters_for_d_are_found() {
    let catalog = titled(&["Đà Nẵng"]);
    assert_eq!(found(&catalog, &"Đà Nẵng ".nfd().collect::<String>()), ["Đà Nẵng"]);
    assert_eq!(found(&catalog, "Ðà Nẵng "), ["Đà Nẵng"]);
    let decomposed = titled(&[&"Đà Nẵng".nfd().collect::<String>()]);
    assert_eq!(found(&decomposed, "da nang").len(), 1);
}

#[test]
fn all_words_must_be_found_anywhere_in_the_record() {
    let catalog =
        catalog([record("a", "2015").title("Hội nghị", "").chair("Bùi Thanh Sơn", "Bộ trưởng"), record("b", "2015").title("Hội nghị", "")]);
    assert_eq!(found(&catalog, "hoi nghi bo truong thanh son"), ["a"]);
    assert_eq!(found(&catalog, "hoi nghi khongco"), Vec::<&str>::new());
}

#[test]
fn a_phrase_must_stand_together_in_one_place() {
    let catalog = catalog([
        record("together", "2015").title("Công tác đối ngoại", ""),
        record("apart", "2015").title("Phản đối của ngoại giao", ""),
        record("fields", "2015").title("Tuyệt đối", "Ngoai vu").summary("ngoại vụ", ""),
    ]);
    assert_eq!(found(&catalog, "\"đối ngoại\""), ["together"]);
    assert_eq!(found(&catalog, "doi ngoai "), ["together", "fields", "apart"]);
}

#[test]
fn the_word_being_typed_matches_its_beginning_after_whole_words() {
    let catalog = titled(&["Ngoại giao", "Ngo"]);
    assert_eq!(found(&catalog, "ngo"), ["Ngo", "Ngoại giao"]);
    assert_eq!(found(&catalog, "ngo "), ["Ngo"]);
    assert_eq!(found(&catalog, "\"ngo\""), ["Ngo"]);
}

#[test]
fn a_documents_number_is_found_however_it_is_typed() {
    let catalog = catalog([
        record("cites", "2015").document("22-NQ/TW", "Bộ Chính trị"),
        record("other", "2016").document("22-CT/TW", "Ban Bí thư").document("59-NQ/TW", "Bộ Chính trị"),
    ]);
    for query in ["22-NQ/TW", "22 - NQ/TW", "22-nq/tw", "22 NQ TW", "\"22-NQ/TW\""] {
        assert_eq!(found(&catalog, query)[0], "cites", "{query}");
    }
    assert_eq!(found(&catalog, "22 - NQ/TW"), ["cites"]);
}

#[test]
fn every_field_is_searched_in_both_languages() {
    let catalog = catalog([record("a", "2015")
        .title("Một", "One")
        .summary("Hai", "Two")
        .chair("Ba", "Bốn")
        .provinces(&["Yên Bái"])
        .partner("Lào")
        .document("Năm", "Sáu")
        .report("Bảy", Some("Tám"))
        .text("Nghìn")
        .series("national", Some(1))
        .change(|conference| {
            conference.venue = Some("Chín".to_owned());
            conference.organizers = vec!["Mười".to_owned()];
            conference.documents[0].subject = Some(both("Trăm", "Hundred"));
        })]);
    let words = "một one hai two ba bốn yên lào laos năm sáu bảy tám chín mười trăm hundred nghìn toàn national";
    for word in words.split(' ') {
        assert_eq!(found(&catalog, &format!("{word} ")), ["a"], "{word}");
    }
}

#[test]
fn a_province_is_found_by_its_other_names_and_todays() {
    let catalog = catalog([
        record("a", "2015").provinces(&["Yên Bái"]),
        record("b", "2015").provinces(&["Lào Cai"]),
        record("c", "2015").provinces(&["Hà Nội"]),
    ]);
    let now = |query: &str| ids(&catalog, &catalog.answer(&today(text(query)))).into_iter().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(found(&catalog, "Lào Cai "), ["b"], "as named then");
    assert_eq!(now("Lào Cai "), ["b", "a"], "today Yên Bái belongs to Lào Cai");
    assert_eq!(now("Yên Bái "), ["a"], "a part is not the whole");
    assert_eq!(found(&catalog, "hanoi"), ["c"]);
    assert_eq!(found(&catalog, "TP Hà Nội"), ["c"]);
}

#[test]
fn words_that_stand_together_rank_before_the_same_words_apart() {
    let catalog =
        catalog([record("apart", "2016").title("Hòa hợp và Bình Minh", ""), record("together", "2015").title("Tỉnh Hòa Bình hợp tác", "")]);
    assert_eq!(found(&catalog, "hoa binh "), ["together", "apart"]);
}

#[test]
fn odd_texts_are_answered() {
    let catalog = titled(&["Hội nghị"]);
    for query in ["\"", "\"\"\"", "“”", "%", "\u{301}", "-", "hội \"", "(((", "\0"] {
        let answer = catalog.answer(&text(query));
        assert_eq!(answer.total, 1, "{query:?}");
    }
    assert!(catalog.answer(&text(&"hội ".repeat(500))).text.truncated);
}
