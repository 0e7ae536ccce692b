//! Why a record is a result: which of the typed words stands where in it, and by which rule it was found. Told from the record itself,
//! not from the index.

use super::fields::texts;
use super::fold::plain;
use super::parse::{Alternative, Asked, Clause, ParsedText, Phrase, Rule, Word};
use super::tokens::{Token, tokens};
use super::weights::Field;
use super::{AsOf, Entry, Provinces};
use crate::model::Reference;

/// By which rule a word answers a typed one; the earlier, the closer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MatchRule {
    /// Letter by letter, but for case.
    Exact,
    /// The tone mark is written on the other letter: *hòa*, *hoà*.
    Tone,
    /// Other accents.
    Accents,
    /// It only begins so.
    Beginning,
    /// An abbreviation of what was typed, or what the typed one abbreviates.
    Abbreviation,
    /// Another name of the same province.
    Alias,
    /// A province that is part of the typed one today.
    Succession,
}

/// One reason why a record is a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What was typed.
    pub typed: String,
    /// What the record has.
    pub written: String,
    /// Where.
    pub field: Field,
    /// By which rule.
    pub rule: MatchRule,
}

/// What a record is looked through with.
#[derive(Clone, Copy)]
pub struct Looking<'a> {
    /// Vocabulary and provinces.
    pub reference: &'a Reference,
    /// The names of the provinces.
    pub provinces: &'a Provinces,
    /// How provinces are read.
    pub as_of: AsOf,
}

/// The reasons why `entry` answers `text`: for every clause each field in which it stands, once, with the closest rule; in the order of the
/// clauses and of the fields.
#[must_use]
pub fn reasons(text: &ParsedText, entry: &Entry, looking: Looking<'_>) -> Vec<Reason> {
    let mut values: Vec<(Field, &str, Vec<Token<'_>>)> = Vec::new();
    texts(&entry.conference, looking.reference, |field, value| values.push((field, value, tokens(value).collect())));
    let mut reasons: Vec<Reason> = Vec::new();
    for clause in text.clauses.iter().filter(|clause| !clause.excluded) {
        let first = reasons.len();
        for alternative in &clause.alternatives {
            let found = match &alternative.asked {
                Asked::Words(phrases) => of_words(clause, alternative, phrases, &values),
                Asked::Unit { id, .. } => of_unit(id, clause, alternative, entry, looking).into_iter().collect(),
            };
            for reason in found {
                match reasons.iter_mut().skip(first).find(|known| (known.field, &known.typed) == (reason.field, &reason.typed)) {
                    Some(known) if reason.rule < known.rule => *known = reason,
                    Some(_) => {}
                    None => reasons.push(reason),
                }
            }
        }
    }
    reasons
}

type Value<'a> = (Field, &'a str, Vec<Token<'a>>);

fn of_words(clause: &Clause, alternative: &Alternative, phrases: &[Phrase], values: &[Value<'_>]) -> Vec<Reason> {
    let mut found = Vec::new();
    for phrase in phrases {
        let before = found.len();
        for (field, text, tokens) in values.iter().filter(|(field, ..)| clause.fields.contains(*field)) {
            for window in tokens.windows(phrase.words.len()) {
                let Some(rule) = phrase_rule(phrase, window) else { continue };
                let written = || Some(text.get(window.first()?.range.start..window.last()?.range.end)?.to_owned());
                let rule = if alternative.rule == Rule::Typed { rule } else { MatchRule::from(alternative.rule) };
                let one_of_several = alternative.rule == Rule::Typed && phrases.len() > 1;
                let typed = if one_of_several { typed(phrase) } else { shown(clause) };
                found.push(Reason { typed, written: written().unwrap_or_default(), field: *field, rule });
            }
        }
        if found.len() == before {
            // All of it must be there.
            return Vec::new();
        }
    }
    found
}

fn of_unit(unit: &str, clause: &Clause, alternative: &Alternative, entry: &Entry, looking: Looking<'_>) -> Option<Reason> {
    let Looking { reference, provinces, as_of } = looking;
    let is_in = |name: &&String| provinces.value(&reference.gazetteer, name, &entry.conference.held, as_of).0 == unit;
    let written = entry.conference.provinces.iter().find(is_in)?.clone();
    Some(Reason { typed: shown(clause), written, field: Field::Province, rule: alternative.rule.into() })
}

fn shown(clause: &Clause) -> String {
    clause.alternatives.first().map_or_else(String::new, |typed| typed.shown.clone())
}

fn typed(phrase: &Phrase) -> String {
    phrase.words.iter().map(|word| word.plain.as_str()).collect::<Vec<_>>().join(" ")
}

/// The rule by which the words answer the phrase; `None` when they do not.
fn phrase_rule(phrase: &Phrase, window: &[Token<'_>]) -> Option<MatchRule> {
    let last = phrase.words.len().checked_sub(1)?;
    let rules = phrase.words.iter().zip(window).enumerate();
    let mut worst = MatchRule::Exact;
    for (index, (word, token)) in rules {
        worst = worst.max(word_rule(word, token, phrase.prefix && index == last)?);
    }
    Some(worst)
}

fn word_rule(word: &Word, token: &Token<'_>, prefix: bool) -> Option<MatchRule> {
    let folded = token.folded();
    if folded != word.folded {
        return (prefix && folded.starts_with(&word.folded)).then_some(MatchRule::Beginning);
    }
    let rule = if plain(token.text) == word.plain {
        MatchRule::Exact
    } else if token.exact() == word.exact {
        MatchRule::Tone
    } else {
        MatchRule::Accents
    };
    Some(rule)
}

impl From<Rule> for MatchRule {
    fn from(rule: Rule) -> Self {
        match rule {
            Rule::Typed => Self::Exact,
            Rule::Abbreviation => Self::Abbreviation,
            Rule::Alias => Self::Alias,
            Rule::Succession => Self::Succession,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::fixtures::{Record, record, reference};
    use crate::catalog::{Bridges, Query};
    use crate::model::Facts;

    /// `typed → written, field, rule` of every reason.
    fn why(query: &str, as_of: AsOf, record: Record) -> Vec<(String, String, Field, MatchRule)> {
        let reference = reference();
        let text = ParsedText::of(&Query { text: query.to_owned(), as_of, ..Query::default() }, &Bridges::new(&reference.gazetteer));
        let provinces = Provinces::new(&reference.gazetteer);
        let reasons = reasons(&text, &record.0, Looking { reference: &reference, provinces: &provinces, as_of });
        reasons.into_iter().map(|reason| (reason.typed, reason.written, reason.field, reason.rule)).collect()
    }

    fn row(typed: &str, written: &str, field: Field, rule: MatchRule) -> (String, String, Field, MatchRule) {
        (typed.to_owned(), written.to_owned(), field, rule)
    }

    #[test]
    fn each_field_is_told_once_with_the_closest_rule() {
        let held = record("a", "2015").title("UBND họp; Ủy ban nhân dân tỉnh", "").summary("Uỷ ban nhân dân", "");
        let expected =
            [row("UBND", "UBND", Field::Title, MatchRule::Exact), row("UBND", "Uỷ ban nhân dân", Field::Summary, MatchRule::Abbreviation)];
        assert_eq!(why("UBND ", AsOf::Then, held), expected);
        let spelled = record("a", "2015").title("Hoa, hoà và hòa", "");
        assert_eq!(why("hòa ", AsOf::Then, spelled), [row("hòa", "hòa", Field::Title, MatchRule::Exact)]);
    }

    #[test]
    fn what_the_reader_keeps_with_a_record_is_told() {
        let facts = Some(Facts { headline: Some("Yên Bái họp bàn".into()), ..Facts::default() });
        let headed = |record: Record| record.report("Báo", None).change(|conference| conference.reports[0].facts = facts);
        let held = headed(record("a", "2015").own().personal(true, &["Đọc sau"], "hỏi anh Ba"));
        let expected = [
            row("họp", "họp", Field::Headline, MatchRule::Exact),
            row("sau", "sau", Field::Tag, MatchRule::Exact),
            row("ba", "Ba", Field::Note, MatchRule::Exact),
        ];
        assert_eq!(why("họp tag:sau note:ba ", AsOf::Then, held), expected);
    }

    #[test]
    fn a_number_is_told_as_it_was_typed_and_as_it_is_written() {
        let held = record("a", "2015").document("22 - NQ/TW", "Bộ Chính trị");
        assert_eq!(why("22NQ/TW ", AsOf::Then, held), [row("22NQ/TW", "22 - NQ/TW", Field::Document, MatchRule::Exact)]);
    }

    #[test]
    fn what_must_not_be_found_and_what_stands_in_another_field_is_no_reason() {
        let held = || record("a", "2015").title("Cảng biển", "").chair("Lê Cảng", "");
        assert_eq!(why("biển -tàu ", AsOf::Then, held()), [row("biển", "biển", Field::Title, MatchRule::Exact)]);
        assert_eq!(why("chair:cảng ", AsOf::Then, held()), [row("cảng", "Cảng", Field::Chair, MatchRule::Exact)]);
        assert_eq!(why("\"biển cảng\"", AsOf::Then, held()), []);
    }

    #[test]
    fn a_part_is_told_by_its_own_name_only_when_read_as_of_today() {
        let held = || record("a", "2015").provinces(&["Yên Bái"]);
        assert_eq!(why("Lào Cai ", AsOf::Today, held()), [row("Lào Cai", "Yên Bái", Field::Province, MatchRule::Succession)]);
        assert_eq!(why("Lào Cai ", AsOf::Then, held()), []);
    }
}
