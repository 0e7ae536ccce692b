//! What a word is searched as besides what was typed: abbreviations both ways, other names of provinces, and, read as of today, the
//! provinces that a present one contains. Every bridge is shown to the reader, who can do without.

use super::AsOf;
use super::abbreviations::ABBREVIATIONS;
use super::fold::folded;
use super::names::Names;
use super::parse::{Alternative, Asked, Phrase, Rule, Word};
use super::tokens::{Token, tokens};
use crate::model::{Gazetteer, Province};

/// An abbreviation of so few letters may be a word: only capitals mean it.
const FEW_LETTERS: usize = 2;

/// One thing that a name is searched as besides.
#[derive(Clone, Debug)]
pub(super) struct Bridge {
    /// How it is searched.
    pub alternative: Alternative,
    /// Only when it is typed in capitals.
    capitals: bool,
    /// How provinces must be read; `None` = however.
    as_of: Option<AsOf>,
}

/// All names and abbreviations that are searched as something else besides.
#[derive(Clone, Debug, Default)]
pub struct Bridges {
    /// Folded words with single spaces.
    names: Names,
    /// By name.
    bridges: Vec<Vec<Bridge>>,
    /// Words of the longest name.
    longest: usize,
}

impl Bridges {
    /// Those of the abbreviations and of the provinces of `gazetteer`.
    #[must_use]
    pub fn new(gazetteer: &Gazetteer) -> Self {
        let mut bridges = Self::default();
        for (short, long) in ABBREVIATIONS {
            let few = short.chars().count() <= FEW_LETTERS;
            bridges.add(short, words(long, Rule::Abbreviation), few, None);
            bridges.add(long, words(short, Rule::Abbreviation), false, None);
        }
        for unit in &gazetteer.units {
            bridges.add_unit(unit, gazetteer);
        }
        bridges
    }

    fn add_unit(&mut self, unit: &Province, gazetteer: &Gazetteer) {
        let names = || [&unit.name.vi, &unit.name.en].into_iter().chain(&unit.aliases);
        let mut known = vec![folded_words(&unit.name.vi)];
        for name in names() {
            if !known.contains(&folded_words(name)) {
                known.push(folded_words(name));
                self.add(name, of_unit(unit, &unit.name.vi, Rule::Alias), false, Some(AsOf::Then));
            }
        }
        if unit.successor.is_some() {
            return;
        }
        let parts = gazetteer.units.iter().filter(|part| part.id != unit.id && gazetteer.today(part).id == unit.id);
        let parts: Vec<&str> = parts.map(|part| part.name.vi.as_str()).filter(|name| *name != unit.name.vi).collect();
        for (position, name) in names().enumerate() {
            // Under its own name a unit that took no other in is found as typed.
            if !parts.is_empty() {
                self.add(name, of_unit(unit, &parts.join(", "), Rule::Succession), false, Some(AsOf::Today));
            } else if position > 0 {
                self.add(name, of_unit(unit, &unit.name.vi, Rule::Alias), false, Some(AsOf::Today));
            }
        }
    }

    fn add(&mut self, name: &str, alternative: Alternative, capitals: bool, as_of: Option<AsOf>) {
        let key = folded_words(name);
        self.longest = self.longest.max(key.split(' ').count());
        let number = self.names.intern(&key) as usize;
        if self.bridges.len() <= number {
            self.bridges.resize_with(number + 1, Vec::new);
        }
        let Some(known) = self.bridges.get_mut(number) else { return };
        if !known.iter().any(|bridge| bridge.alternative == alternative && bridge.as_of == as_of) {
            known.push(Bridge { alternative, capitals, as_of });
        }
    }

    /// Words of the longest name.
    pub(super) const fn longest(&self) -> usize {
        self.longest
    }

    /// What the words are searched as besides.
    pub(super) fn find(&self, tokens: &[&Token<'_>], as_of: AsOf) -> Vec<Bridge> {
        let key: Vec<String> = tokens.iter().map(|token| token.folded()).collect();
        let found = self.names.get(&key.join(" ")).and_then(|number| self.bridges.get(number as usize));
        let in_capitals = tokens.iter().all(|token| token.text == folded(token.text).to_ascii_uppercase());
        let fits = |bridge: &&Bridge| (in_capitals || !bridge.capitals) && bridge.as_of.is_none_or(|wanted| wanted == as_of);
        found.into_iter().flatten().filter(fits).cloned().collect()
    }
}

fn words(text: &str, rule: Rule) -> Alternative {
    let phrase = Phrase { words: tokens(text).map(|token| Word::new(&token)).collect(), prefix: false };
    Alternative { rule, asked: Asked::Words(vec![phrase]), shown: text.to_owned() }
}

fn of_unit(unit: &Province, shown: &str, rule: Rule) -> Alternative {
    Alternative { rule, asked: Asked::Unit(unit.id.clone()), shown: shown.to_owned() }
}

fn folded_words(text: &str) -> String {
    tokens(text).map(|token| token.folded()).collect::<Vec<_>>().join(" ")
}
