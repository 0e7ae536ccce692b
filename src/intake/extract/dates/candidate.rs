//! Dates of the text that may be the event's, each with how much speaks for it.

use super::super::date_words::{DateWords, Telling, dates_in};
use super::coming::is_announced;
use super::context::{Context, ordinals};
use super::phase::{Phase, phase};
use super::wording::{Before, before, has_holding, is_issued_on, is_of_an_earlier_time};
use super::years::whole;
use crate::intake::{Article, Span, Token, TokenKind, first_words, is_caption, tokens};
use crate::model::{Certainty, DayNumber, Held, Precision};

/// So many sentences are read.
const SENTENCES: usize = 400;
/// The longest sentence that is looked at as a whole, in bytes.
const LONGEST: usize = 4_000;

/// A date that may be the event's.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Candidate {
    pub(super) held: Held,
    pub(super) evidence: Span,
    pub(super) score: f32,
    phase: Phase,
}

impl Candidate {
    pub(super) const fn first_day(&self) -> DayNumber {
        self.held.first_day()
    }

    pub(super) fn last_day(&self) -> DayNumber {
        self.held.last_day()
    }

    pub(super) fn overlaps(&self, other: &Self) -> bool {
        self.first_day() <= other.last_day() && other.first_day() <= self.last_day()
    }

    /// Takes the stretch of days that another sentence gives when it begins with this day.
    pub(super) fn widen(&mut self, others: &[Self]) {
        if self.held.start.precision() != Precision::Day || self.held.start != self.held.end {
            return;
        }
        let is_wider =
            |other: &&Self| other.score >= 0.45 && other.held.start == self.held.start && other.held.end.precision() == Precision::Day;
        if let Some(wider) = others.iter().filter(is_wider).find(|other| other.last_day() > self.last_day()) {
            self.held.end = wider.held.end;
            self.evidence = wider.evidence;
            return;
        }
        self.join_phases(others);
    }
}

impl Candidate {
    /// One sentence tells of the opening, another of the end.
    fn join_phases(&mut self, others: &[Self]) {
        let is_near = |other: &&Self| {
            let days = (other.first_day() - self.first_day()).abs();
            other.score >= 0.5 && other.held.end.precision() == Precision::Day && (1..=10).contains(&days)
        };
        let near: Vec<&Self> = others.iter().filter(is_near).collect();
        for other in near {
            match (self.phase, other.phase) {
                (Phase::Closing, Phase::Opening) if other.first_day() < self.first_day() => self.held.start = other.held.start,
                (Phase::Opening, Phase::Closing) if other.last_day() > self.last_day() => self.held.end = other.held.end,
                _ => {}
            }
        }
    }
}

/// All dates that may be the event's.
pub(super) fn candidates(article: &Article<'_>, context: &Context) -> Vec<Candidate> {
    let text = article.text();
    let mut found = Vec::new();
    let mut sentences = 0;
    let headline = article.headline.iter().map(|&span| (span, article.headline_tokens(), true));
    let sentences_of_body = article.sentences().take(SENTENCES).map(|(span, tokens)| (span, tokens, false));
    for (span, tokens, is_headline) in headline.chain(sentences_of_body) {
        let line = span.of(text);
        let is_caption = line.len() < 200 && is_caption(line, &first_words(line));
        let place = (!is_headline).then_some(sentences);
        sentences += usize::from(!is_headline && !is_caption);
        if span.len() > LONGEST || !may_have_a_date(line) {
            continue;
        }
        let dates = dates_in(tokens);
        if !dates.is_empty() {
            let sentence = Sentence::of(tokens, place, is_caption, context);
            found.extend(dates.iter().filter_map(|date| sentence.candidate(date, context)));
        }
    }
    if context.is_plan {
        found.extend(article.above.iter().chain(&article.below).filter_map(|&line| day_of_signing(text, line, context)));
    }
    found
}

/// Most sentences have no date: they need not be taken apart.
fn may_have_a_date(line: &str) -> bool {
    line.bytes().any(|byte| byte.is_ascii_digit())
        || ["nay", "qua", "day", "tháng", "morning", "noon", "evening", "in "].iter().any(|word| line.contains(word))
}

/// `Sơn La, ngày 27 tháng 3 năm 2017`: place and day at the head of a document that stands on the page as it is.
fn day_of_signing(text: &str, line: Span, context: &Context) -> Option<Candidate> {
    let tokens = tokens(text, Span::new(line.start, line.start + if line.len() > 200 { 0 } else { line.len() }));
    let [date] = dates_in(&tokens).try_into().ok()?;
    let place = date.tokens.0.checked_sub(2)?;
    let is_signing =
        place > 0 && crate::intake::is_at(&tokens, place, &[",", "ngày"]) && date.tokens.1 == tokens.len() && date.start.year.is_some();
    let whole = whole(&date, context, false).filter(|_| is_signing)?;
    let is_past = context.published.is_none_or(|published| whole.held.first_day() <= published);
    is_past.then_some(Candidate { held: whole.held, evidence: date.span, score: 0.72, phase: Phase::Whole })
}

/// A sentence, or the headline.
struct Sentence<'a> {
    tokens: &'a [Token],
    /// Its place among the sentences; `None` for the headline.
    place: Option<usize>,
    is_caption: bool,
    has_holding: bool,
    is_earlier: bool,
    /// It names another number in the series than the headline does.
    is_of_another: bool,
    /// The share of the headline's words that it has.
    likeness: f32,
}

impl<'a> Sentence<'a> {
    fn of(tokens: &'a [Token], place: Option<usize>, is_caption: bool, context: &Context) -> Self {
        let words: Vec<&str> = tokens.iter().map(|token| token.text.as_str()).collect();
        let numbers = ordinals(&words);
        Self {
            has_holding: has_holding(tokens, context.is_plan),
            is_earlier: is_of_an_earlier_time(tokens),
            is_of_another: !numbers.is_empty()
                && !context.ordinals.is_empty()
                && !numbers.iter().any(|number| context.ordinals.contains(number)),
            is_caption,
            likeness: likeness(&words, &context.headline),
            tokens,
            place,
        }
    }

    fn candidate(&self, date: &DateWords, context: &Context) -> Option<Candidate> {
        let is_coming = is_announced(self.tokens, date.tokens) && (self.place.is_none_or(|place| place <= 3) || context.is_future);
        let mut whole = whole(date, context, false)?;
        let is_after = |held: &Held| context.published.is_some_and(|published| held.first_day() > published);
        if is_coming && self.is_to_come(date, &whole.held, context) {
            let coming = super::years::whole(date, context, true)?;
            let is_near = context.published.is_none_or(|published| (0..=400).contains(&(coming.held.last_day() - published)));
            if is_near {
                whole = coming;
            }
        }
        if whole.held.certainty != Certainty::Announced && is_after(&whole.held) {
            return None;
        }
        let score = self.score(date, &whole.held, context)? - whole.cost;
        Some(Candidate { held: whole.held, evidence: date.span, score, phase: phase(self.tokens) })
    }

    /// Whether what is announced in the sentence is said of this date, and not of what comes after a meeting that was held.
    fn is_to_come(&self, date: &DateWords, held: &Held, context: &Context) -> bool {
        let Some(published) = context.published else { return !self.begins_with(date) || context.is_future || date.end.year.is_some() };
        let ago = published - held.first_day();
        ago < 0 || context.is_future || (ago > 60 && !self.begins_with(date) && date.end.year.is_none())
    }

    /// A place and a date before the name of an agency: `Hanoi, March 15 (VNA) –`.
    fn is_dateline(&self, date: &DateWords) -> bool {
        let text = |place: usize| self.tokens.get(place).map_or("", |token| token.text.as_str());
        let next = date.tokens.1;
        (1..=5).contains(&date.tokens.0)
            && (matches!(text(next), "–" | "-" | "—") || (text(next) == "(" && text(next + 2) == ")" && text(next + 1).len() <= 12))
    }

    /// The date stands where a report begins: after a dateline and a word of the day's time at most.
    fn begins_with(&self, date: &DateWords) -> bool {
        let before = self.tokens.get(..date.tokens.0).unwrap_or_default();
        let after_dateline = before
            .iter()
            .rposition(|token| matches!(token.text.as_str(), ")" | "–" | "-" | "—" | ":"))
            .filter(|&place| place < 9)
            .map_or(0, |place| place + 1);
        let words = before.get(after_dateline..).unwrap_or_default().iter().filter(|token| token.kind == TokenKind::Word);
        words.count() <= 5
    }

    fn score(&self, date: &DateWords, held: &Held, context: &Context) -> Option<f32> {
        let is_stretch = date.start != date.end;
        let mut score: f32 = 0.35;
        match before(self.tokens, date.tokens, is_stretch) {
            Before::Other | Before::Document => return None,
            Before::Plan if !context.is_plan => return None,
            Before::Plan if is_issued_on(self.tokens, date.tokens.0) => score += 0.1,
            Before::Plan if self.place.is_some_and(|place| place > 3) => return None,
            Before::Plan => score -= 0.1,
            Before::Free => {}
        }
        score += match self.place {
            None | Some(0) => 0.3,
            Some(1 | 2) => 0.15,
            Some(3 | 4) => 0.05,
            _ => 0.0,
        };
        score += if self.begins_with(date) { 0.15 } else { 0.0 };
        score += if self.has_holding { 0.2 } else { -0.1 };
        score += 0.15 * self.likeness;
        score -= if self.is_earlier { 0.35 } else { 0.0 };
        score -= if self.is_of_another { 0.4 } else { 0.0 };
        score -= if self.is_caption { 0.1 } else { 0.0 };
        score -= if self.is_dateline(date) { 0.3 } else { 0.0 };
        score -= if held.start.precision() == Precision::Day { 0.0 } else { self.cost_of_month(date) };
        score -= match date.telling {
            Telling::Calendar => 0.0,
            // A speaker's "today" further down is not the reporter's.
            Telling::DaysAgo(_) if self.place.is_some_and(|place| place > 2) => 0.35,
            Telling::DaysAgo(_) => 0.05,
            Telling::Weekday(_) => 0.1,
        };
        Some(score + nearness(held, context))
    }

    /// A month alone is said of much that is not the event.
    fn cost_of_month(&self, date: &DateWords) -> f32 {
        const PART: &[&str] = &["đầu", "giữa", "cuối", "early", "late", "mid"];
        let before = date.tokens.0.checked_sub(1).and_then(|place| self.tokens.get(place)).map_or("", |token| token.text.as_str());
        if PART.contains(&before) || self.begins_with(date) { 0.1 } else { 0.3 }
    }
}

/// An event is reported within days, seldom after months.
fn nearness(held: &Held, context: &Context) -> f32 {
    let Some(published) = context.published else { return 0.0 };
    if held.certainty == Certainty::Announced {
        return 0.05;
    }
    match published - held.last_day().min(published) {
        0..=14 => 0.1,
        15..=62 => 0.0,
        63..=120 => -0.15,
        _ => -0.35,
    }
}

/// The share of the headline's words that a sentence has.
fn likeness(words: &[&str], headline: &[String]) -> f32 {
    if headline.is_empty() {
        return 0.0;
    }
    let mut sorted = words.to_vec();
    sorted.sort_unstable();
    let shared = headline.iter().filter(|word| sorted.binary_search(&word.as_str()).is_ok()).count();
    let count = |number: usize| f32::from(u16::try_from(number).unwrap_or(u16::MAX));
    count(shared) / count(headline.len())
}
