//! Where a text names Vietnamese provinces.

use std::borrow::Cow;

use super::lexicon::Lexicon;
use super::page::{has_at, words};
use crate::intake::{Span, Token, TokenKind, tokens};
use crate::model::{PartialDate, Province, Reference, day_number};

/// A province that is named in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Its index in the gazetteer.
    pub unit: usize,
    /// The first token of its name, `TP` or `Thành phố` included where that is part of the name.
    pub start: usize,
    /// The token after the last.
    pub end: usize,
}

/// The names of provinces of all times.
#[derive(Clone, Debug)]
pub struct Places {
    units: Vec<Province>,
    names: Lexicon<usize>,
    /// Hồ Chí Minh City, whose name is a person's without the rank before it.
    ho_chi_minh_city: Option<usize>,
}

impl Places {
    /// Of all units.
    #[must_use]
    pub fn of(reference: &Reference) -> Self {
        let mut names: Vec<(Cow<'static, str>, usize)> = Vec::new();
        for (index, unit) in reference.gazetteer.units.iter().enumerate() {
            let ours = [unit.name.vi.as_str(), unit.name.en.as_str()];
            for name in ours.into_iter().chain(unit.aliases.iter().map(String::as_str)).filter(|name| is_own_name(name)) {
                add(&mut names, name, index);
            }
        }
        let ho_chi_minh_city = reference.gazetteer.units.iter().position(|unit| unit.name.vi == "TP Hồ Chí Minh");
        Self { units: reference.gazetteer.units.clone(), names: Lexicon::new(names), ho_chi_minh_city }
    }

    /// The units that were there at `time`; all of them where that is unknown.
    #[must_use]
    pub fn at(&self, time: Option<(PartialDate, PartialDate)>) -> PlacesThen<'_> {
        PlacesThen { places: self, is_there: self.units.iter().map(|unit| is_there(unit, time)).collect() }
    }
}

/// The names of provinces at a time.
#[derive(Debug)]
pub struct PlacesThen<'a> {
    places: &'a Places,
    /// Of each unit.
    is_there: Vec<bool>,
}

impl PlacesThen<'_> {
    fn name_at(&self, tokens: &[Token], place: usize) -> Option<(usize, usize)> {
        self.places.names.find_at(tokens, place, |&unit| self.is_there.get(unit) == Some(&true))
    }
}

/// Names with a rank before them are found by the name itself, and some names are as often other things.
fn is_own_name(name: &str) -> bool {
    let is_ranked = ["TP", "Tp", "T.P", "Thành phố", "Thủ đô"].iter().any(|rank| name.starts_with(rank));
    !is_ranked && !matches!(name, "Sài Gòn" | "Saigon" | "Sai Gon" | "Ho Chi Minh")
}

fn add(names: &mut Vec<(Cow<'static, str>, usize)>, name: &str, index: usize) {
    let phrase: Vec<String> = tokens(name, Span::new(0, name.len())).into_iter().map(|token| token.text).collect();
    // Of two that are spelt alike the first is found.
    names.push((Cow::Owned(phrase.join(" ")), index));
}

fn is_there(unit: &Province, time: Option<(PartialDate, PartialDate)>) -> bool {
    time.is_none_or(|(start, end)| unit.lifespan().overlaps(day_number(start.first_day()), day_number(end.last_day())))
}

/// The provinces that are named in a sentence.
#[must_use]
pub fn mentions(tokens: &[Token], places: &PlacesThen<'_>) -> Vec<Mention> {
    let is_shouted = is_shouted(tokens);
    let mut found = Vec::new();
    let mut place = 0;
    while place < tokens.len() {
        let Some((length, unit)) = name_at(tokens, place, places) else {
            place += 1;
            continue;
        };
        if is_shouted || is_the_province(tokens, place, place + length) {
            found.push(Mention { unit, start: place, end: place + length });
        }
        place += length;
    }
    found
}

/// A name at `place`: how many tokens it has, and whose it is.
fn name_at(tokens: &[Token], place: usize, places: &PlacesThen<'_>) -> Option<(usize, usize)> {
    const CITY: &[&str] = &[
        "thành phố hồ chí minh",
        "tp hồ chí minh",
        "tp . hồ chí minh",
        "t . p hồ chí minh",
        "tp hcm",
        "tp . hcm",
        "tp - hcm",
        "tphcm",
        "hcmc",
        "hcm city",
        "ho chi minh city",
    ];
    let is_capital = |at: usize| tokens.get(at).is_some_and(|token| token.is_capital || token.kind != TokenKind::Word);
    let city = CITY.iter().find(|name| has_at(tokens, place, name)).map(|name| words(name)).zip(places.places.ho_chi_minh_city);
    // Without capitals it is something else: "hòa bình" is peace.
    city.or_else(|| places.name_at(tokens, place).filter(|&(length, _)| (place..place + length).all(is_capital)))
}

/// Whether the tokens are the province and not part of a longer name: of a person, a school, a sea.
fn is_the_province(tokens: &[Token], start: usize, end: usize) -> bool {
    const RANKS: &[&str] = &[
        "tỉnh",
        "tp",
        "ubnd",
        "hđnd",
        "mttq",
        "sở",
        "báo",
        "phố",
        "cttđt",
        "in",
        "the",
        "of",
        "province",
        "provinces",
        "tại",
        "ở",
        "và",
        "các",
        "với",
        "từ",
        "giữa",
        "at",
        "from",
        "and",
        "phía",
        "cầu",
        "về",
        "northern",
        "central",
        "southern",
        "host",
    ];
    const NOT_BEFORE: &[&str] = &["đường", "trường", "đại học", "quận", "huyện", "xã", "phường", "khách sạn", "châu á", "sân bay", "cảng"];
    let before = start.checked_sub(1).and_then(|place| tokens.get(place));
    let in_a_name = before.is_some_and(|token| token.kind == TokenKind::Word && token.is_capital && !RANKS.contains(&token.text.as_str()));
    let is_ocean = ["thái bình dương", "thái bình - dương"].iter().any(|ocean| has_at(tokens, start, ocean));
    let is_named_after = NOT_BEFORE.iter().any(|word| start >= words(word) && has_at(tokens, start - words(word), word));
    let is_foreign = has_at(tokens, end, "( trung quốc");
    // The first word of a sentence has its capital from there.
    let is_longer = (in_a_name && start > 1) || is_ocean || is_named_after || is_foreign;
    !is_longer
}

/// Whether a sentence is written in capitals.
fn is_shouted(tokens: &[Token]) -> bool {
    let words = tokens.iter().filter(|token| token.kind == TokenKind::Word);
    let (all, capital) = words.fold((0_usize, 0_usize), |(all, capital), token| (all + 1, capital + usize::from(token.is_capital)));
    all > 3 && capital * 10 >= all * 9
}
