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
    names: &'a UnitNames,
    is_national: bool,
    home: Option<String>,
}

impl<'a> Scopes<'a> {
    /// Of an article.
    pub fn of(extraction: &Extraction, names: &'a UnitNames) -> Self {
        let level = extraction.level.first().map(|proposal| proposal.value);
        let home = extraction.viewpoint.first().or_else(|| extraction.provinces.first()).map(|proposal| proposal.value.clone());
        Self { names, is_national: level == Some(Level::National), home }
    }

    /// The scope of a figure of the event itself.
    pub fn of_event(&self) -> String {
        self.home.clone().filter(|_| !self.is_national).unwrap_or_else(|| NATIONAL.to_owned())
    }

    /// The scope of what was reported.
    pub fn of_result(&self, around: &Surroundings<'_>) -> String {
        const COUNTRY: [&str; 16] = [
            "cả nước",
            "toàn quốc",
            "các địa phương",
            "các tỉnh , thành",
            "nationwide",
            "the country",
            "all localities",
            "the whole country",
            "tại việt nam",
            "in vietnam",
            "hai nước",
            "việt nam và campuchia",
            "việt nam và lào",
            "việt nam và trung quốc",
            "doanh nghiệp việt nam",
            "two countries",
        ];
        const PROVINCE: [&str; 9] =
            ["toàn tỉnh", "tỉnh ta", "trên địa bàn tỉnh", "tỉnh đã", "the province", "toàn thành phố", "tại tỉnh", "tỉnh có", "tỉnh"];
        let own = self.subject(around.tokens, around.sentence.0, around.quantity.start);
        let is_country = around.has_in_sentence(&COUNTRY);
        if let Some(own) = own.filter(|_| !is_country || around.has_in_sentence_before(&["riêng", "tại tỉnh"])) {
            return own;
        }
        if is_country {
            return NATIONAL.to_owned();
        }
        let inherited = self.turned(around.tokens, around.line_start(), around.sentence.0);
        match (self.is_national, inherited) {
            (true, Some(province)) => province,
            (true, None) if around.has_in_sentence_before(&PROVINCE[..5]) => self.home.clone().unwrap_or_else(|| NATIONAL.to_owned()),
            _ => self.of_event(),
        }
    }

    /// The last province named before the figure in its sentence; a department's own province is one as well.
    fn subject(&self, tokens: &[Token], from: usize, to: usize) -> Option<String> {
        self.named(tokens, from, to)
            .rfind(|(place, _)| !(self.is_national && before(tokens, *place, "điểm cầu").is_some()))
            .map(|(_, name)| name)
    }

    /// The province to which the line turned before: `Về phía tỉnh X`.
    fn turned(&self, tokens: &[Token], from: usize, to: usize) -> Option<String> {
        const TURNS: [&str; 7] = ["về phía tỉnh", "về phía", "đối với tỉnh", "riêng tỉnh", "riêng", "tại tỉnh", "tại"];
        let is_turn = |place: usize| TURNS.iter().any(|words| before(tokens, place, words).is_some());
        self.named(tokens, from, to).rfind(|(place, _)| is_turn(*place)).map(|(_, name)| name)
    }

    /// The provinces named between two places, a name within a longer one left out.
    fn named(&self, tokens: &[Token], from: usize, to: usize) -> std::vec::IntoIter<(usize, String)> {
        let mut found = Vec::new();
        let mut place = from;
        while place < to {
            match self.names.at(tokens, place) {
                Some((unit, end)) => {
                    found.push((place, unit.name.vi.clone()));
                    place = end;
                }
                None => place += 1,
            }
        }
        found.into_iter()
    }
}
