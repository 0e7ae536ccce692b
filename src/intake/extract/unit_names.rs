//! Names of provincial units in tokens.

use std::collections::BTreeMap;

use crate::catalog::exact;
use crate::intake::Token;
use crate::model::{Gazetteer, Province};

/// The units' names in both languages.
#[derive(Clone, Debug)]
pub struct UnitNames {
    units: Vec<Province>,
    /// Names as words, with their units, by the first word.
    by_first: BTreeMap<String, Vec<(Vec<String>, usize)>>,
}

impl UnitNames {
    /// Of all units.
    pub fn new(gazetteer: &Gazetteer) -> Self {
        let mut by_first: BTreeMap<String, Vec<(Vec<String>, usize)>> = BTreeMap::new();
        for (index, unit) in gazetteer.units.iter().enumerate() {
            let others = unit.aliases.iter().filter(|alias| alias.contains(' '));
            for name in [&unit.name.vi, &unit.name.en].into_iter().chain(others) {
                let mut words = words(name);
                // A city's rank is said in front of it as any province's is.
                if words.first().is_some_and(|word| word == "tp") {
                    words.remove(0);
                }
                if let Some(first) = words.first() {
                    by_first.entry(first.clone()).or_default().push((words, index));
                }
            }
        }
        by_first.values_mut().for_each(|names| names.sort_by_key(|(words, _)| std::cmp::Reverse(words.len())));
        Self { units: gazetteer.units.clone(), by_first }
    }

    /// The unit whose name begins at `place`, and the place after it; dashes inside the name do not count.
    pub fn at(&self, tokens: &[Token], place: usize) -> Option<(&Province, usize)> {
        let first = tokens.get(place).filter(|token| token.is_capital)?;
        self.by_first.get(&first.text)?.iter().find_map(|(words, unit)| {
            let mut next = place;
            for word in words {
                if next > place && tokens.get(next).is_some_and(|token| super::phrases::is_dash(&token.text)) {
                    next += 1;
                }
                if tokens.get(next)?.text != *word {
                    return None;
                }
                next += 1;
            }
            Some((self.units.get(*unit)?, next))
        })
    }
}

fn words(name: &str) -> Vec<String> {
    name.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()).map(exact).collect()
}
