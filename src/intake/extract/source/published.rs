//! When the article was published: what the page's data says, or the stamp that stands where an article's stamp stands. The day on which
//! the page was looked at stands at the top of many pages and is not it.

use super::super::date_words::{Telling, dates_of};
use super::stamp::{Stamp, metadata_day, stamp_of};
use crate::intake::{Article, Extraction, LineKind, Proposal, Span};
use crate::model::{PartialDate, day_number};

/// So many lines above the headline may hold its stamp.
const NEAR: usize = 3;
/// Below this a stamp is not even a question.
const LEAST: f32 = 0.4;

/// Fills in `published`.
pub(super) fn read(article: &Article<'_>, extraction: &mut Extraction) {
    let mut found: Vec<Proposal<PartialDate>> = Vec::new();
    for (kind, confidence) in [(LineKind::Published, 1.5), (LineKind::Modified, 0.7)] {
        for line in article.document.lines.iter().filter(|line| line.kind == kind).take(4) {
            if let Some((date, span)) = metadata_day(article.document, line.span) {
                add(&mut found, Proposal::new(date, span, confidence));
            }
        }
    }
    let context = Context::of(article);
    for (place, line) in places(article) {
        if let Some(stamp) = stamp_of(article.text(), line) {
            let confidence = confidence(&stamp, place, &context);
            if confidence >= LEAST {
                add(&mut found, Proposal::new(stamp.date, stamp.span, confidence));
            }
        }
    }
    found.sort_by(|first, second| second.confidence.total_cmp(&first.confidence));
    for proposal in &mut found {
        proposal.confidence = proposal.confidence.min(0.97);
    }
    extraction.published = found;
}

fn add(found: &mut Vec<Proposal<PartialDate>>, proposal: Proposal<PartialDate>) {
    match found.iter_mut().find(|known| known.value == proposal.value) {
        Some(known) => {
            if proposal.confidence > known.confidence {
                known.confidence = proposal.confidence;
                known.evidence.splice(0..0, proposal.evidence);
            } else {
                known.evidence.extend(proposal.evidence);
            }
        }
        None => found.push(proposal),
    }
}

/// Where a stamp stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// Between the headline and the text.
    Within,
    /// Among the text's own lines.
    Text,
    /// Just above the headline; 1 is next to it.
    Above(usize),
    /// After the text.
    Below,
}

/// The lines that may be the article's stamp.
fn places(article: &Article<'_>) -> Vec<(Place, Span)> {
    let headline = article
        .headline
        .filter(|headline| article.above.iter().chain(&article.body).any(|line| line.start > headline.start))
        .map(|span| span.start);
    let is_visible = article
        .headline
        .is_some_and(|headline| article.document.lines.iter().any(|line| !line.kind.is_metadata() && line.span == headline));
    let headline = headline.filter(|_| is_visible);
    let mut distance = 0;
    let mut found = Vec::new();
    for &line in article.above.iter().rev() {
        let place = match headline {
            Some(headline) if line.start > headline => Place::Within,
            _ => {
                distance += 1;
                Place::Above(distance)
            }
        };
        found.push((place, line));
    }
    found.extend(article.body.iter().take(40).map(|&line| (Place::Text, line)));
    found.extend(article.below.iter().map(|&line| (Place::Below, line)));
    found
}

/// What the article itself says of its time.
struct Context {
    /// Years that it names.
    years: Vec<i32>,
    /// Days and months in its first lines.
    days: Vec<(u8, u8)>,
}

impl Context {
    fn of(article: &Article<'_>) -> Self {
        let text = article.text();
        let mut years = Vec::new();
        for span in article.headline.iter().chain(article.body.iter().take(60)) {
            let numbers = span.of(text).split(|character: char| !character.is_ascii_digit()).filter(|part| part.len() == 4);
            years.extend(numbers.filter_map(|part| part.parse().ok()).filter(|year| (1990..=2100).contains(year)));
        }
        let first = article.body.iter().take(3).flat_map(|&span| dates_of(text, span).into_iter().take(20));
        let days =
            first.filter(|date| date.telling == Telling::Calendar).filter_map(|date| Some((date.start.month?, date.start.day?))).collect();
        Self { years, days }
    }

    /// Whether the article's years are those of the stamp: it names that year or the one before.
    fn has_year(&self, year: i32) -> bool {
        self.years.iter().any(|&known| known == year || known == year - 1)
    }

    /// Whether a day in the first lines lies shortly before the stamp.
    fn leads_to(&self, date: PartialDate) -> bool {
        let end = day_number(date.first_day());
        self.days.iter().any(|&(month, day)| {
            [date.year(), date.year() - 1].iter().any(|&year| {
                let month = time::Month::try_from(month).ok();
                let start = month.and_then(|month| time::Date::from_calendar_date(year, month, day).ok()).map(day_number);
                start.is_some_and(|start| (0..=21).contains(&(end - start)))
            })
        })
    }
}

fn confidence(stamp: &Stamp, place: Place, context: &Context) -> f32 {
    let is_beside = matches!(place, Place::Within | Place::Text);
    let mut sum: f32 = match place {
        Place::Within => 0.8,
        Place::Text => 0.6,
        Place::Above(distance) if distance <= NEAR => 0.55,
        Place::Above(_) => 0.35,
        Place::Below => 0.5,
    };
    sum += if stamp.is_labelled { 0.25 } else { 0.0 };
    sum += if stamp.is_first { 0.03 } else { 0.0 };
    sum -= if stamp.has_place { 0.3 } else { 0.0 };
    sum += if stamp.has_time { 0.15 } else { 0.0 };
    let is_of_the_article = context.has_year(stamp.date.year()) && context.leads_to(stamp.date);
    sum -= match (stamp.has_weekday && !is_beside, is_of_the_article) {
        (true, true) => 0.1,
        (true, false) => 0.3,
        (false, _) => 0.0,
    };
    sum -= match stamp.other_words {
        0..=3 => 0.0,
        4..=7 => 0.15,
        _ => 0.6,
    };
    if !context.years.is_empty() {
        sum += if context.has_year(stamp.date.year()) { 0.1 } else { -0.25 };
    }
    sum += if context.leads_to(stamp.date) { 0.15 } else { 0.0 };
    sum
}
