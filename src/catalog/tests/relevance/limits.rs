//! Questions that are too much are answered, at once, and say what of them was left out.

use super::super::{chosen, text};
use super::{articles, dataset};
use crate::catalog::{Facet, Limit, MAXIMUM_VALUES, Query};

#[test]
fn a_text_of_ten_thousand_characters_or_a_thousand_words_is_answered() {
    let archive = articles::archive();
    let letters = "hòa ".repeat(2_500);
    let words: Vec<String> = (0..1_000).map(|number| format!("từ{number}")).collect();
    let quoted = format!("\"{}\"", words.join(" "));
    for long in [letters.as_str(), &"ă".repeat(10_000), &words.join(" "), &quoted, &"\"".repeat(10_000), &"-a ".repeat(1_000)] {
        let answer = archive.answer(&text(long));
        assert_eq!(answer.limits, [Limit::Text], "{}", &long[..12]);
        assert!(answer.total <= archive.given.len());
    }
    assert_eq!(archive.answer(&text(&letters)).total, archive.answer(&text("hòa ")).total, "its beginning is used");
    assert_eq!(archive.answer(&text("hòa bình ")).limits, []);
}

#[test]
fn five_thousand_values_are_answered() {
    let many: Vec<String> = std::iter::once("lao".to_owned()).chain((0..4_999).map(|number| format!("x{number}"))).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let answer = dataset::catalog().answer(&chosen(&[(Facet::Partner, &many), (Facet::Chair, &many)]));
    assert_eq!(answer.limits, [Limit::Values(Facet::Chair), Limit::Values(Facet::Partner)]);
    assert_eq!(answer.unknown.len(), 2 * MAXIMUM_VALUES - 1, "those that are used are told");
    assert_eq!(answer.total, dataset::catalog().answer(&chosen(&[(Facet::Partner, &["lao"])])).total);
    let both = Query { text: "Lào ".repeat(2_000), ..chosen(&[(Facet::Partner, &many)]) };
    assert_eq!(dataset::catalog().answer(&both).limits, [Limit::Text, Limit::Values(Facet::Partner)]);
}
