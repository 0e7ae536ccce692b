//! A stretch of the article that the reader selects for a field, as values of that field.

use super::date::dates;
use super::number::{amount, written};
use super::people::name_and_role;
use super::terms;
use crate::catalog::folded;
use crate::intake::{Span, Token, TokenKind, tokens};
use crate::model::{Certainty, Field, Reference};
use crate::ui::facets::date_input;
use crate::ui::intake::form::shape::Slot;

/// Texts are cut to as many characters: nobody selects a name of more.
const LONGEST: usize = 300;

/// The cells of each value that `text` says of a field; `None` when nothing in it can be one. `year` completes a date without one.
#[must_use]
pub fn values(slot: Slot, text: &str, reference: &Reference, year: Option<i32>) -> Option<Vec<Vec<String>>> {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let plain: String = words.chars().take(LONGEST).collect();
    let folded = folded(&plain);
    let Slot::Of(field) = slot else { return one(Some(vec![plain]).filter(|_| folded.starts_with("http"))) };
    match field {
        Field::Headline | Field::Publisher | Field::Author | Field::Venue | Field::Organizers => {
            one(Some(vec![plain]).filter(|_| !words.is_empty()))
        }
        Field::Published => one(dates(&words, year).map(|(date, _)| vec![date_input::written(date)])),
        Field::Held => one(dates(&words, year).map(|(start, end)| {
            let end = if end == start { String::new() } else { date_input::written(end) };
            vec![date_input::written(start), end, Certainty::Stated.slug().to_owned()]
        })),
        Field::Type | Field::Level | Field::Kind | Field::Format | Field::Topics => {
            one(terms::term(field, &folded).map(|slug| vec![slug.to_owned()]))
        }
        Field::Language => None,
        Field::Viewpoint => one(provinces(&words, reference).into_iter().next().map(|name| vec![name])),
        Field::Provinces => several(provinces(&words, reference)),
        Field::Partners => several(partners(&words, reference)).or_else(|| one(Some(vec![plain]).filter(|_| !words.is_empty()))),
        Field::Series => one(series(&words, &folded, reference)),
        Field::Chairs => one(Some(chair(&plain)).filter(|_| !words.is_empty())),
        Field::Documents => one(document(&plain, &folded)),
        Field::Figures => one(figure(&words, reference)),
    }
}

fn one(cells: Option<Vec<String>>) -> Option<Vec<Vec<String>>> {
    cells.map(|cells| vec![cells])
}

fn several(names: Vec<String>) -> Option<Vec<Vec<String>>> {
    (!names.is_empty()).then(|| names.into_iter().map(|name| vec![name]).collect())
}

fn words_of(text: &str) -> Vec<Token> {
    tokens(text, Span::new(0, text.len()))
}

/// Where these words are among others, one after the other.
fn place(all: &[Token], name: &str) -> Option<usize> {
    let name: Vec<String> = words_of(name).into_iter().map(|token| token.text).collect();
    let is_here = |window: &[Token]| window.iter().map(|token| &token.text).eq(&name);
    (!name.is_empty()).then(|| all.windows(name.len()).position(is_here)).flatten()
}

/// The Vietnamese names of the provinces in a text, in its order.
fn provinces(text: &str, reference: &Reference) -> Vec<String> {
    let all = words_of(text);
    let mut found: Vec<(usize, &str)> = Vec::new();
    for unit in &reference.gazetteer.units {
        let names = [&unit.name.vi, &unit.name.en].into_iter().chain(&unit.aliases);
        if let Some(at) = names.filter_map(|name| place(&all, name)).min() {
            found.push((at, &unit.name.vi));
        }
    }
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, name)| name.to_owned()).collect()
}

fn partners(text: &str, reference: &Reference) -> Vec<String> {
    let all = words_of(text);
    let place_of = |names: [&str; 2]| names.into_iter().filter_map(|name| place(&all, name)).min();
    let terms = &reference.vocabulary.partners;
    let mut found: Vec<(usize, &str)> =
        terms.iter().filter_map(|term| Some((place_of([&term.name.vi, &term.name.en])?, term.id.as_str()))).collect();
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, name)| name.to_owned()).collect()
}

fn series(text: &str, folded: &str, reference: &Reference) -> Option<Vec<String>> {
    let all = words_of(text);
    let terms = reference.vocabulary.series.iter();
    let term = terms
        .filter(|term| place(&all, &term.name.vi).or_else(|| place(&all, &term.name.en)).is_some())
        .max_by_key(|term| term.name.vi.len())?;
    let number = folded.split_once("lan thu").and_then(|(_, rest)| ordinal(rest.split_whitespace().next()?));
    Some(vec![term.id.clone(), number.map(|number| number.to_string()).unwrap_or_default()])
}

/// A number in digits or in Roman ones.
fn ordinal(word: &str) -> Option<u32> {
    let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    word.parse().ok().or_else(|| {
        let digits: Vec<u32> = word.chars().map(roman).collect::<Option<_>>()?;
        let next = digits.iter().skip(1).chain(&[0]);
        // A smaller digit before a larger one is taken off.
        let (more, less) = digits
            .iter()
            .zip(next)
            .fold((0, 0), |(more, less), (digit, next)| if digit < next { (more, less + digit) } else { (more + digit, less) });
        more.checked_sub(less).filter(|number| *number > 0)
    })
}

const fn roman(letter: char) -> Option<u32> {
    Some(match letter {
        'i' => 1,
        'v' => 5,
        'x' => 10,
        'l' => 50,
        _ => return None,
    })
}

fn chair(text: &str) -> Vec<String> {
    let (name, role) = name_and_role(text);
    vec![name, role, String::new()]
}

/// Number, form and issuer: `Nghị quyết số 22 - NQ/TW của Bộ Chính trị`.
fn document(text: &str, folded: &str) -> Option<Vec<String>> {
    let all = words_of(text);
    let first = all.iter().position(|token| token.kind == TokenKind::Digits)?;
    let is_part = |token: &&Token| match token.kind {
        TokenKind::Digits => true,
        TokenKind::Word => token.is_capital,
        TokenKind::Sign => matches!(token.text.as_str(), "/" | "-" | "–"),
    };
    let mut number = String::new();
    let mut before: Option<&Token> = None;
    for token in all.get(first..)?.iter().take_while(is_part) {
        // Two words without a sign between them are not one number any more.
        if before.is_some_and(|before| before.kind != TokenKind::Sign && token.kind != TokenKind::Sign && token.is_apart) {
            break;
        }
        number.push_str(if token.text == "–" { "-" } else { token.span.of(text) });
        before = Some(token);
    }
    let issuer = text.split_once(" của ").or_else(|| text.split_once(" by ")).map_or("", |(_, issuer)| issuer.trim());
    let kind = terms::document(folded).map_or("", |kind| kind.slug());
    let number = number.trim_end_matches(['-', '/']).to_owned();
    Some(vec![number, kind.to_owned(), issuer.to_owned(), String::new(), String::new()])
}

/// The amount is read; what it measures, the reader must choose.
fn figure(text: &str, reference: &Reference) -> Option<Vec<String>> {
    let amount = amount(text)?;
    let year =
        words_of(text).into_iter().rev().find(|token| token.kind == TokenKind::Digits && is_year(&token.text)).map(|token| token.text);
    let scope = provinces(text, reference).into_iter().next().unwrap_or_default();
    let period = year.filter(|year| *year != written(amount.value)).unwrap_or_default();
    let (unit, approx) = (amount.unit.map_or("", |unit| unit.slug()), if amount.approx { "1" } else { "" });
    Some(vec![String::new(), written(amount.value), unit.to_owned(), period, scope, approx.to_owned()])
}

fn is_year(digits: &str) -> bool {
    digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Bilingual, Gazetteer, NamedTerm, Province, Vocabulary};

    fn reference() -> Reference {
        let unit = |id: &str, vi: &str, en: &str| Province {
            id: id.into(),
            name: Bilingual { vi: vi.into(), en: en.into() },
            type_history: Vec::new(),
            region: None,
            region34: None,
            from: None,
            until: None,
            successor: None,
            predecessors: Vec::new(),
            aliases: Vec::new(),
            aliases_loose: Vec::new(),
        };
        let units = vec![unit("yen-bai", "Yên Bái", "Yen Bai"), unit("lao-cai", "Lào Cai", "Lao Cai")];
        let series = vec![NamedTerm {
            id: "plenary".into(),
            name: Bilingual { vi: "Hội nghị Ngoại vụ toàn quốc".into(), en: "National Conference".into() },
        }];
        let partners = vec![NamedTerm { id: "Lào".into(), name: Bilingual { vi: "Lào".into(), en: "Laos".into() } }];
        Reference {
            gazetteer: Gazetteer { units, ..Gazetteer::default() },
            vocabulary: Vocabulary { series, partners, ..Vocabulary::default() },
        }
    }

    fn read(field: Field, text: &str) -> Vec<String> {
        let values = values(Slot::Of(field), text, &reference(), Some(2015)).unwrap_or_default();
        values.iter().map(|cells| cells.join("|")).collect()
    }

    #[test]
    fn a_selection_becomes_the_value_of_its_field() {
        for (field, text, expected) in [
            (Field::Headline, "  Hội nghị\n đối ngoại ", vec!["Hội nghị đối ngoại"]),
            (Field::Published, "27/01/2015 14:35:53", vec!["27/1/2015"]),
            (Field::Held, "từ ngày 22-24/3", vec!["22/3/2015|24/3/2015|stated"]),
            (Field::Level, "hội nghị toàn quốc", vec!["national"]),
            (Field::Kind, "tập huấn nghiệp vụ", vec!["training"]),
            (Field::Provinces, "các tỉnh Lào Cai, YÊN BÁI và Hà Giang", vec!["Lào Cai", "Yên Bái"]),
            (Field::Viewpoint, "tỉnh Yên Bái", vec!["Yên Bái"]),
            (Field::Partners, "nước bạn Lào", vec!["Lào"]),
            (Field::Partners, "Hội hữu nghị", vec!["Hội hữu nghị"]),
            (Field::Series, "Hội nghị Ngoại vụ toàn quốc lần thứ XIX", vec!["plenary|19"]),
            (Field::Chairs, "Thứ trưởng Hồ Văn Sơn", vec!["Hồ Văn Sơn|Thứ trưởng|"]),
            (Field::Documents, "Nghị quyết số 22 - NQ/TW của Bộ Chính trị", vec!["22-NQ/TW|resolution|Bộ Chính trị||"]),
            (Field::Documents, "số 51/KH-UBND", vec!["51/KH-UBND||||"]),
            (Field::Figures, "hơn 300 triệu USD năm 2014", vec!["|300000000|usd|2014||1"]),
            (Field::Language, "tiếng Việt", vec![]),
            (Field::Held, "không có ngày", vec![]),
        ] {
            assert_eq!(read(field, text), expected, "{field:?} {text}");
        }
        assert_eq!(values(Slot::Address, "https://example.vn/a", &reference(), None), Some(vec![vec!["https://example.vn/a".to_owned()]]));
        assert_eq!(values(Slot::Address, "javascript:alert(1)", &reference(), None), None);
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        #[test]
        fn any_selection_is_read_or_not(text in ".*") {
            for slot in Slot::all() {
                let _ = values(slot, &text, &reference(), Some(2015));
            }
        }
    }
}
