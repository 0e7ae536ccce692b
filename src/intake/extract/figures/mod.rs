//! Figures: how many or how much of what, when and where.

mod activities;
mod agreements;
mod aid;
mod attendance;
mod attending;
mod dollars;
mod dong;
mod guests;
mod localities;
mod people;
mod periods;
#[cfg(test)]
mod phrasings;
mod quantities;
mod rules;
mod scopes;
#[cfg(test)]
mod sentences;
mod shares;
mod subjects;
mod surroundings;
#[cfg(test)]
mod tests;
mod visits;
mod words;

use self::periods::Times;
use self::quantities::{Measure, Quantity, quantities, style_of};
use self::rules::{About, Nature, Rule};
use self::scopes::Scopes;
use self::surroundings::{Surroundings, named_before, sentences};
use super::Extractor;
use crate::intake::{Article, Extraction, Proposal, Span, Token};
use crate::model::{Figure, Kind, RecordType, Reference, Unit};

/// The rules for counts and shares; the first that holds is taken.
const COUNTS: [&[Rule]; 9] = [
    attendance::ATTENDANCE,
    attending::ATTENDING,
    aid::NGOS,
    agreements::AGREEMENTS,
    localities::LOCALITIES,
    people::PEOPLE,
    visits::VISITS,
    activities::ACTIVITIES,
    shares::SHARES,
];

/// How far before a sum of money the word stands that says what it is.
const REACH: usize = 18;

/// No article has more figures; each is compared with all others.
const MOST: usize = 300;

/// Fills in `figures`; `held`, `level`, `viewpoint` and `provinces` are there already.
pub fn read(article: &Article<'_>, extractor: &Extractor, extraction: &mut Extraction) {
    let lines = article.body_tokens();
    let is_english = extraction.language.first().is_some_and(|proposal| proposal.value == "en");
    let style = style_of(lines.iter().map(Vec::as_slice), is_english);
    let page = Page {
        times: Times::of(article, extraction),
        scopes: Scopes::of(extraction, &extractor.unit_names),
        about: about(article, extraction),
        reference: &extractor.reference,
    };
    let mut found: Vec<Proposal<Figure>> = Vec::new();
    for tokens in lines {
        let quantities = quantities(tokens, style);
        if !quantities.is_empty() && found.len() < MOST {
            page.read_line(tokens, &quantities, &mut found);
        }
    }
    extraction.figures = found;
}

fn about(article: &Article<'_>, extraction: &Extraction) -> About {
    let headline = article.headline.map(|span| crate::catalog::exact(span.of(article.text()))).unwrap_or_default();
    let is_course = ["tập huấn", "bồi dưỡng", "training"].iter().any(|word| headline.contains(word));
    let first = article.body.iter().take(2).map(|span| crate::catalog::exact(span.of(article.text())));
    let is_of_organisations = std::iter::once(headline.clone())
        .chain(first)
        .any(|line| ["phi chính phủ nước ngoài", "foreign ngo", "foreign non-governmental"].iter().any(|words| line.contains(words)));
    About {
        is_of_organisations,
        is_national: extraction.level.first().is_some_and(|proposal| proposal.value == crate::model::Level::National),
        is_training: is_course || extraction.kind.first().is_some_and(|proposal| proposal.value == Kind::Training),
        is_plan: extraction.record_type.first().is_some_and(|proposal| proposal.value == RecordType::Plan),
    }
}

/// What is the same for all figures of an article.
struct Page<'a> {
    times: Times,
    scopes: Scopes<'a>,
    about: About,
    reference: &'a Reference,
}

/// A rule that holds, and the place after the words that say so.
#[derive(Clone, Copy)]
struct Match<'a> {
    rule: &'a Rule,
    end: usize,
}

impl Page<'_> {
    fn read_line(&self, tokens: &[Token], quantities: &[Quantity], found: &mut Vec<Proposal<Figure>>) {
        let mut rest = quantities.iter().peekable();
        for sentence in sentences(tokens) {
            let mut in_sentence: Vec<(&str, String)> = Vec::new();
            let (mut from, mut money_from) = (sentence.0, sentence.0);
            let mut delegation: Option<&str> = None;
            while let Some(quantity) = rest.next_if(|quantity| quantity.start < sentence.1) {
                let next = rest.peek().map_or(sentence.1, |next| next.start.min(sentence.1));
                let around = surroundings(tokens, quantity, sentence, from, next);
                from = quantity.end;
                let ahead = rest.peek().filter(|next| next.start < sentence.1).copied();
                let matched = self.matched(&around, money_from);
                let matched = paired(&around, matched, delegation).or_else(|| self.opened(&around, ahead, sentence.1));
                delegation = matched.map(|matched| matched.rule.indicator);
                if let Some(matched) = matched {
                    let figure = self.figure(&around, matched);
                    let is_repeated = !around.is_running_total()
                        && in_sentence.iter().any(|(indicator, scope)| *indicator == matched.rule.indicator && *scope == figure.scope);
                    if !is_repeated
                        && found.len() < MOST
                        && self.reference.vocabulary.indicator_term(&figure.indicator).is_some_and(|term| term.unit == figure.unit)
                    {
                        in_sentence.push((matched.rule.indicator, figure.scope.clone()));
                        add(found, figure, evidence(&around, matched.end), matched.rule.confidence);
                    }
                }
                if matches!(quantity.measure, Measure::Usd | Measure::Vnd) {
                    money_from = quantity.end;
                }
            }
        }
    }

    /// The rule that a quantity falls under.
    fn matched(&self, around: &Surroundings<'_>, money_from: usize) -> Option<Match<'static>> {
        if around.is_compared() {
            return None;
        }
        let matched = match around.quantity.measure {
            Measure::Usd => self.money(around, money_from, dollars::DOLLAR_RULES),
            Measure::Vnd => self.money(around, money_from, dong::DONG_RULES),
            Measure::Count | Measure::Percent => {
                COUNTS.iter().copied().flatten().find_map(|rule| Some(Match { rule, end: rule.end(around, self.about)? }))
            }
        }?;
        let is_aim = around.is_aim() && !matches!(matched.rule.nature, Nature::Attendance | Nature::Aim) && !self.about.is_plan;
        let is_share = around.quantity.is_share && matched.rule.range.1 > 64.0;
        (!is_aim && !is_share && !matched.rule.indicator.is_empty()).then_some(matched)
    }

    /// The rule whose word stands nearest before a sum, or just after it.
    fn money(&self, around: &Surroundings<'_>, from: usize, rules: &'static [(&[&str], Rule)]) -> Option<Match<'static>> {
        let reach = REACH.min(around.quantity.start - from.min(around.quantity.start));
        let candidates = rules.iter().filter_map(|(words, rule)| {
            let is_after = || (around.has_after(words) && !rule.indicator.is_empty()).then_some(REACH + 2);
            let distance = around.distance_before(words, reach).or_else(is_after)?;
            let end = rule.end(around, self.about)?;
            Some((distance, Match { rule, end }))
        });
        candidates.min_by_key(|(distance, _)| *distance).map(|(_, matched)| matched)
    }

    /// `130 đoàn/1.024 lượt cán bộ ra nước ngoài`: delegations whose way is said with those in them.
    fn opened(&self, around: &Surroundings<'_>, next: Option<&Quantity>, to: usize) -> Option<Match<'static>> {
        let end = around.noun_end(visits::DELEGATIONS).filter(|_| around.quantity.measure == Measure::Count && !around.is_compared())?;
        let next = next.filter(|next| next.start <= end + 3)?;
        let stop = |place: &usize| around.tokens.get(*place).is_some_and(|token| matches!(token.text.as_str(), ";" | "."));
        let until = (next.end..to.min(next.end + 14)).find(stop).unwrap_or(to.min(next.end + 14));
        let after = Surroundings { from: end, until, clause: end, quantity: next, named: None, ..*around };
        let indicator = self.matched(&after, end)?.rule.indicator;
        let [rule, _] = visits::DIRECTIONS.into_iter().find(|[_, people]| people.indicator == indicator)?;
        Some(Match { rule, end })
    }

    fn figure(&self, around: &Surroundings<'_>, matched: Match<'_>) -> Figure {
        let rule = matched.rule;
        let (period, scope) = match rule.nature {
            Nature::Attendance => (self.times.of_event(), self.scopes.of_event()),
            nature => (self.times.of_result(around, nature == Nature::State), self.scopes.of_result(around)),
        };
        let unit = match rule.measure {
            Measure::Count => Unit::Count,
            Measure::Usd => Unit::Usd,
            Measure::Vnd => Unit::Vnd,
            Measure::Percent => Unit::Percent,
        };
        let value = around.quantity.value;
        Figure { indicator: rule.indicator.to_owned(), value, unit, period, scope, approx: around.quantity.approx, report: None }
    }
}

/// People just after delegations went their way, whatever the sentence says besides.
fn paired(around: &Surroundings<'_>, matched: Option<Match<'static>>, delegation: Option<&str>) -> Option<Match<'static>> {
    let of_delegation = visits::DIRECTIONS.into_iter().find(|[rule, _]| delegation == Some(rule.indicator));
    let is_near = around.quantity.start <= around.from + 5;
    match (of_delegation, around.noun_end(visits::PEOPLE)) {
        (Some([_, rule]), Some(end)) if is_near && around.quantity.measure == Measure::Count && !around.is_compared() => {
            Some(Match { rule, end })
        }
        _ => matched,
    }
}

/// A quantity in its sentence; `from` is where the words after the number before it begin, `next` where the next number begins.
fn surroundings<'a>(tokens: &'a [Token], quantity: &'a Quantity, sentence: (usize, usize), from: usize, next: usize) -> Surroundings<'a> {
    let is_border = |place: &usize| tokens.get(*place).is_some_and(|token| matches!(token.text.as_str(), "," | ";" | "(" | ")" | ":"));
    let clause = (sentence.0..quantity.start).rev().find(is_border).map_or(sentence.0, |place| place + 1);
    let is_end = |place: &usize| tokens.get(*place).is_some_and(|token| token.text == ";");
    let until = (quantity.end..next).find(is_end).unwrap_or(next);
    let from = from.max(sentence.0);
    let named = named_before(tokens, sentence.0, quantity);
    Surroundings { tokens, sentence, from, until, clause, quantity, named }
}

/// The number with the words that say what it counts, which may stand before it.
fn evidence(around: &Surroundings<'_>, end: usize) -> Span {
    let quantity = around.quantity;
    let first = around.named.filter(|_| end == quantity.end).unwrap_or(quantity.start);
    let start = around.tokens.get(first).map_or(0, |token| token.span.start);
    let last = end.checked_sub(1).and_then(|place| around.tokens.get(place));
    Span::new(start, last.map_or(start, |token| token.span.end))
}

/// Adds a figure, or its evidence where the same is there already.
fn add(found: &mut Vec<Proposal<Figure>>, figure: Figure, evidence: Span, confidence: f32) {
    let same = found.iter_mut().find(|known| {
        let known = &known.value;
        known.indicator == figure.indicator && known.value == figure.value && known.scope == figure.scope
    });
    match same {
        Some(known) => {
            known.evidence.push(evidence);
            known.value.approx &= figure.approx;
        }
        None => found.push(Proposal::new(figure, evidence, confidence)),
    }
}
