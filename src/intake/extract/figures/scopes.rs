//! What a figure is about: the whole country, or a province.

use super::surroundings::Surroundings;
use crate::intake::extract::phrases::before;
use crate::intake::extract::unit_names::UnitNames;
use crate::intake::{Extraction, Token};
use crate::model::Level;

/// The scope of figures about the whole country.
pub const NATIONAL: &str = "national";

/// What the article is about where a sentence says nothing.
pub struct Scopes<'a> {
    names: &'a UnitNames<'a>,
    is_national: bool,
    home: Option<String>,
}

impl<'a> Scopes<'a> {
    /// Of an article.
    pub fn of(extraction: &Extraction, names: &'a UnitNames<'a>) -> Self {
        let level = extraction.level.first().map(|proposal| proposal.value);
        let home = extraction.viewpoint.first().or_else(|| extraction.provinces.first()).map(|proposal| proposal.value.clone());
        Self { names, is_national: level == Some(Level::National), home }
    }

    /// Whether the event is for the whole country.
    pub const fn is_national(&self) -> bool {
        self.is_national
    }

    /// The scope of a figure of the event itself.
    pub fn of_event(&self) -> String {
        self.home.clone().filter(|_| !self.is_national).unwrap_or_else(|| NATIONAL.to_owned())
    }

    /// The scope of what was reported.
    pub fn of_result(&self, around: &Surroundings<'_>) -> String {
        const COUNTRY: [&str; 10] = [
            "cả nước", "toàn quốc", "các địa phương", "các tỉnh , thành", "nationwide", "the country", "localities", "the whole country", "tại việt nam", "in vietnam",
        ];
        const PROVINCE: [&str; 9] = ["toàn tỉnh", "tỉnh ta", "trên địa bàn tỉnh", "tỉnh đã", "the province", "toàn thành phố", "tại tỉnh", "tỉnh có", "tỉnh"];
        let own = self.subject(around.tokens, around.sentence.0, around.quantity.start);
        let is_country = around.has_in_sentence(&COUNTRY);
        if let Some(own) = own.filter(|_| !is_country || around.has_in_sentence_before(&["riêng", "tại tỉnh"])) {
            return own;
        }
        if is_country {
            return NATIONAL.to_owned();
        }
        let inherited = self.turned(around.tokens, around.sentence.0);
        match (self.is_national, inherited) {
            (true, Some(province)) => province,
            (true, None) if around.has_in_sentence_before(&PROVINCE[..5]) => self.home.clone().unwrap_or_else(|| NATIONAL.to_owned()),
            _ => self.of_event(),
        }
    }

    /// The last province named before the figure in its sentence; a department's own province is one as well.
    fn subject(&self, tokens: &[Token], from: usize, to: usize) -> Option<String> {
        (from..to).rev().find_map(|place| {
            let is_place = ["điểm cầu", "city", "thành phố", "tp ."].iter().any(|word| before(tokens, place, word).is_some()) && self.is_national;
            self.names.at(tokens, place).filter(|_| !is_place).map(|(unit, _)| unit.name.vi.clone())
        })
    }

    /// The province to which the line turned before: `Về phía tỉnh X`.
    fn turned(&self, tokens: &[Token], to: usize) -> Option<String> {
        (0..to).rev().find_map(|place| {
            let is_turn = ["về phía tỉnh", "về phía", "đối với tỉnh", "riêng tỉnh", "riêng", "tại tỉnh", "tại"].iter().any(|words| before(tokens, place, words).is_some());
            self.names.at(tokens, place).filter(|_| is_turn).map(|(unit, _)| unit.name.vi.clone())
        })
    }
}
