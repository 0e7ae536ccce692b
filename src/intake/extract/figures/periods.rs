//! The time that a figure is about.

use super::surroundings::{Surroundings, sentences};
use crate::intake::extract::phrases::{after, before, is_dash, is_within};
use crate::intake::{Article, Extraction, Token, TokenKind};

/// What the article says of time where a sentence says nothing.
#[derive(Clone, Debug, Default)]
pub struct Times {
    /// The year or years that are reviewed.
    pub reviewed: Option<String>,
    /// The year of the event.
    pub held: Option<i32>,
}

impl Times {
    /// Of an article.
    pub fn of(article: &Article<'_>, extraction: &Extraction) -> Self {
        let held = extraction.held.first().map(|proposal| proposal.value.start.first_day().year());
        let published = extraction.published.first().map(|proposal| proposal.value.first_day().year());
        let lines = article.body_tokens().iter().map(Vec::as_slice).take(12);
        let reviewed = std::iter::once(article.headline_tokens()).chain(lines).find_map(reviewed_in);
        Self { reviewed, held: held.or(published) }
    }

    /// The period of a figure of the event itself.
    pub fn of_event(&self) -> String {
        self.held.map(|year| year.to_string()).unwrap_or_default()
    }

    /// The period of what was reported.
    pub fn of_result(&self, around: &Surroundings<'_>, is_state: bool) -> String {
        const NOW: [&str; 11] =
            ["hiện", "hiện nay", "đến nay", "hiện có", "currently", "is now", "now", "to date", "so far", "hiện tại", "at present"];
        let (from, to) = around.sentence;
        let (clause, rest) = following(around, to);
        let own = first_period(around.tokens, around.quantity.end, clause)
            .or_else(|| last_period(around.tokens, from, around.quantity.start))
            .or_else(|| first_period(around.tokens, clause, rest));
        if let Some(period) = own {
            return period;
        }
        let now = NOW.iter().any(|phrase| is_within(around.tokens, from, around.quantity.start, phrase));
        if let Some(held) = self.held.filter(|_| now && is_state) {
            return held.to_string();
        }
        if let (true, Some(held)) = (around.has_in_sentence(&["last year", "năm ngoái", "năm vừa qua"]), self.held) {
            return (held - 1).to_string();
        }
        let earlier = last_period(around.tokens, around.line_start(), from).filter(|_| !is_state);
        earlier.or_else(|| self.reviewed.clone()).unwrap_or_else(|| self.of_event())
    }
}

/// Where the number's clause ends, and where what is compared with it begins.
fn following(around: &Surroundings<'_>, to: usize) -> (usize, usize) {
    const COMPARED: [&str; 6] = ["(", "so với", "compared", "than", "cùng kỳ", "up from"];
    let start = around.quantity.end;
    let rest = (start..around.until.min(to)).find(|place| COMPARED.iter().any(|words| after(around.tokens, *place, words).is_some()));
    let rest = rest.unwrap_or_else(|| around.until.min(to));
    let clause = (start..rest).find(|place| around.tokens.get(*place).is_some_and(|token| matches!(token.text.as_str(), "," | ";")));
    (clause.unwrap_or(rest), rest)
}

/// The period after a word for reviewing, or after a subject's name in a headline: `tổng kết công tác đối ngoại năm 2014`.
fn reviewed_in(tokens: &[Token]) -> Option<String> {
    const REVIEWS: [&str; 9] = ["tổng kết", "sơ kết", "đánh giá", "kết quả", "review", "reviews", "reviewed", "nhìn lại", "công tác"];
    let ends = REVIEWS.iter().filter_map(|phrase| (0..tokens.len()).find_map(|place| after(tokens, place, phrase)));
    let start = ends.min()?;
    let end = sentences(tokens).into_iter().find(|sentence| sentence.1 > start).map_or(tokens.len(), |sentence| sentence.1);
    let found = (start..end.min(start + 25)).find_map(|place| period_at(tokens, place))?;
    Some(found.0)
}

/// The last period said between two places.
fn last_period(tokens: &[Token], from: usize, to: usize) -> Option<String> {
    let mut place = from;
    let mut found = None;
    while place < to {
        match period_at(tokens, place) {
            Some((period, end)) if end <= to => {
                found = Some(period);
                place = end;
            }
            _ => place += 1,
        }
    }
    found
}

fn first_period(tokens: &[Token], from: usize, to: usize) -> Option<String> {
    (from..to).find_map(|place| period_at(tokens, place)).map(|(period, _)| period)
}

/// The year or the range of years at `place`, if it is a time in which something was done.
fn period_at(tokens: &[Token], place: usize) -> Option<(String, usize)> {
    let first = year_at(tokens, place)?;
    let linked = tokens.get(place + 1);
    let is_range = linked.is_some_and(|token| is_dash(&token.text) || matches!(token.text.as_str(), "đến" | "to" | "and"));
    let second_at = if is_range { after(tokens, place + 2, "năm").unwrap_or(place + 2) } else { place };
    if is_other(tokens, place) {
        return None;
    }
    if let Some(second) = year_at(tokens, second_at).filter(|second| is_range && *second > first) {
        let is_said = linked.is_some_and(|token| is_dash(&token.text)) || is_from(tokens, place);
        return is_said.then(|| (format!("{first}-{second}"), second_at + 1));
    }
    let previous = place.checked_sub(1).and_then(|before| tokens.get(before))?;
    let named = matches!(previous.text.as_str(), "năm" | "in" | "during" | "of" | "for" | "year" | "since" | "by");
    let is_month = matches!(previous.text.as_str(), "-" | "/" | "\u{2013}")
        && place.checked_sub(3).and_then(|at| tokens.get(at)).is_some_and(|token| matches!(token.text.as_str(), "tháng" | "quý"));
    (named || is_month).then(|| (first.to_string(), place + 1))
}

fn is_from(tokens: &[Token], place: usize) -> bool {
    ["từ năm", "từ", "from", "between", "giai đoạn"].iter().any(|words| before(tokens, place, words).is_some())
}

fn year_at(tokens: &[Token], place: usize) -> Option<i32> {
    let token = tokens.get(place).filter(|token| token.kind == TokenKind::Digits && token.text.len() == 4)?;
    token.text.parse().ok().filter(|year| (1975..2100).contains(year))
}

/// A year that something is compared with, or that is still to come, or of something else.
fn is_other(tokens: &[Token], place: usize) -> bool {
    const OTHERS: [&str; 13] = [
        "so với",
        "cùng kỳ",
        "nhiệm vụ",
        "phương hướng",
        "compared",
        "tasks for",
        "kỷ niệm",
        "than",
        "chiến lược",
        "định hướng",
        "tầm nhìn",
        "thành lập",
        "pháp lệnh",
    ];
    let from = place.saturating_sub(9);
    let until = ["đến năm", "tới năm", "by"].iter().any(|words| before(tokens, place, words).is_some())
        && !["từ", "tính", "hết", "cuối", "from"].iter().any(|word| is_within(tokens, place.saturating_sub(6), place, word));
    let is_bracketed = ["(", "( năm", "( in"].iter().any(|words| before(tokens, place, words).is_some());
    until || is_bracketed || OTHERS.iter().any(|phrase| is_within(tokens, from, place, phrase))
}
