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
struct Bridge {
    /// How it is searched.
    alternative: Alternative,
    /// The exact words of the name, in each way to write it: who types accents means them.
    spellings: Vec<Vec<String>>,
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
            bridges.add(short, &words(long, Rule::Abbreviation), few, None);
            bridges.add(long, &words(short, Rule::Abbreviation), false, None);
        }
        for unit in &gazetteer.units {
            bridges.add_then(unit);
            bridges.add_today(unit, gazetteer);
        }
        bridges
    }

    /// The unit of that time, under each of its names.
    fn add_then(&mut self, unit: &Province) {
        let own = folded_words(&unit.name.vi);
        let names: Vec<&str> = all_names(unit).collect();
        for name in names.iter().filter(|name| folded_words(name) != own) {
            self.add(name, &of_unit(unit, &unit.name.vi, &names, Rule::Alias), false, Some(AsOf::Then));
        }
        // Under its own name it is found as typed, but where a record calls it otherwise.
        let otherwise = unit.aliases.iter().find(|alias| !folded_words(alias).contains(&own));
        if let Some(alias) = otherwise {
            self.add(&unit.name.vi, &of_unit(unit, alias, &names, Rule::Alias), false, Some(AsOf::Then));
        }
    }

    /// The unit of today, with all that it took in.
    fn add_today(&mut self, unit: &Province, gazetteer: &Gazetteer) {
        let today = gazetteer.today(unit);
        let own = folded_words(&unit.name.vi);
        if today.id != unit.id {
            // A part is not the whole: only its own name says that it is meant.
            let others = all_names(unit).filter(|name| folded_words(name) != own && folded_words(name) != folded_words(&today.name.vi));
            others.for_each(|name| self.add(name, &words(&unit.name.vi, Rule::Alias), false, Some(AsOf::Today)));
            return;
        }
        let parts = gazetteer.units.iter().filter(|part| part.id != unit.id && gazetteer.today(part).id == unit.id);
        let parts: Vec<&str> = parts.map(|part| part.name.vi.as_str()).filter(|name| *name != unit.name.vi).collect();
        let names: Vec<&str> = all_names(unit).chain(parts.iter().copied()).collect();
        let (shown, rule) = if parts.is_empty() { (unit.name.vi.clone(), Rule::Alias) } else { (parts.join(", "), Rule::Succession) };
        // Under its own name a unit that took no other in is found as typed.
        for name in all_names(unit).filter(|name| !parts.is_empty() || folded_words(name) != own) {
            self.add(name, &of_unit(unit, &shown, &names, rule), false, Some(AsOf::Today));
        }
    }

    fn add(&mut self, name: &str, alternative: &Alternative, capitals: bool, as_of: Option<AsOf>) {
        let key = folded_words(name);
        self.longest = self.longest.max(key.split(' ').count());
        let number = self.names.intern(&key) as usize;
        if self.bridges.len() <= number {
            self.bridges.resize_with(number + 1, Vec::new);
        }
        let Some(known) = self.bridges.get_mut(number) else { return };
        let spelling: Vec<String> = tokens(name).map(|token| token.exact()).collect();
        match known.iter_mut().find(|bridge| bridge.alternative == *alternative && bridge.as_of == as_of) {
            Some(bridge) => bridge.spellings.push(spelling),
            None => known.push(Bridge { alternative: alternative.clone(), spellings: vec![spelling], capitals, as_of }),
        }
    }

    /// Words of the longest name.
    pub(super) const fn longest(&self) -> usize {
        self.longest
    }

    /// What the words are searched as besides.
    pub(super) fn find(&self, tokens: &[&Token<'_>], as_of: AsOf) -> Vec<Alternative> {
        let key: Vec<String> = tokens.iter().map(|token| token.folded()).collect();
        let found = self.names.get(&key.join(" ")).and_then(|number| self.bridges.get(number as usize));
        let in_capitals = tokens.iter().all(|token| token.text == folded(token.text).to_ascii_uppercase());
        let typed: Vec<String> = tokens.iter().map(|token| token.exact()).collect();
        // *Ngô* is a name, *NGO* and *ngo* are organisations.
        let is_meant =
            |spelling: &Vec<String>| spelling.iter().zip(&typed).zip(&key).all(|((known, typed), key)| [known, key].contains(&typed));
        let fits = |bridge: &&Bridge| {
            let is_read_so = bridge.as_of.is_none_or(|wanted| wanted == as_of);
            is_read_so && (in_capitals || !bridge.capitals) && bridge.spellings.iter().any(is_meant)
        };
        found.into_iter().flatten().filter(fits).map(|bridge| bridge.alternative.clone()).collect()
    }
}

fn words(text: &str, rule: Rule) -> Alternative {
    Alternative { rule, asked: Asked::Words(vec![phrase(text)]), shown: text.to_owned() }
}

fn of_unit(unit: &Province, shown: &str, names: &[&str], rule: Rule) -> Alternative {
    let mut phrases: Vec<Phrase> = Vec::new();
    for name in names.iter().map(|name| phrase(name)) {
        if !phrases.contains(&name) {
            phrases.push(name);
        }
    }
    Alternative { rule, asked: Asked::Unit { id: unit.id.clone(), names: phrases }, shown: shown.to_owned() }
}

fn phrase(text: &str) -> Phrase {
    Phrase { words: tokens(text).map(|token| Word::new(&token)).collect(), prefix: false }
}

/// The names of a unit: in Vietnamese, in English, and all others.
fn all_names(unit: &Province) -> impl Iterator<Item = &str> {
    [&unit.name.vi, &unit.name.en].into_iter().chain(&unit.aliases).map(String::as_str)
}

fn folded_words(text: &str) -> String {
    tokens(text).map(|token| token.folded()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::fixtures::reference;

    /// What a text is searched as besides.
    fn found(text: &str, as_of: AsOf) -> Vec<(Rule, String)> {
        let tokens: Vec<Token<'_>> = tokens(text).collect();
        let found = Bridges::new(&reference().gazetteer).find(&tokens.iter().collect::<Vec<_>>(), as_of);
        found.into_iter().map(|other| (other.rule, other.shown)).collect()
    }

    fn then(text: &str) -> Vec<String> {
        found(text, AsOf::Then).into_iter().map(|(_, shown)| shown).collect()
    }

    #[test]
    fn abbreviations_go_both_ways_whatever_the_case() {
        assert_eq!(then("hđnd"), ["hội đồng nhân dân"]);
        assert_eq!(then("Hội đồng Nhân dân"), ["HĐND"]);
        assert_eq!(then("hoi dong nhan dan"), ["HĐND"]);
        assert_eq!(then("người Việt Nam ở nước ngoài"), ["NVNONN", "NVNONG"]);
        assert_eq!(then("hội đồng"), Vec::<String>::new(), "not the whole name");
    }

    #[test]
    fn two_letters_are_an_abbreviation_in_capitals_only() {
        assert_eq!((then("TW"), then("tw")), (vec!["trung ương".to_owned()], Vec::new()));
    }

    #[test]
    fn who_types_accents_means_them() {
        assert_eq!(then("ngo"), ["phi chính phủ"]);
        assert_eq!(then("Ngô"), Vec::<String>::new());
        assert_eq!(then("Huệ"), Vec::<String>::new());
        assert_eq!(then("hue"), ["Thừa Thiên Huế"]);
        assert_eq!(then("uỷ ban nhan dan"), ["UBND"], "some words without accents, the tone on the other letter");
    }

    #[test]
    fn a_province_has_its_other_names_then_and_its_parts_today() {
        let rules = |text, as_of| found(text, as_of);
        assert_eq!(rules("Hanoi", AsOf::Then), [(Rule::Alias, "Hà Nội".to_owned())]);
        assert_eq!(rules("Hanoi", AsOf::Today), [(Rule::Succession, "Hà Tây".to_owned())]);
        assert_eq!(rules("Hà Nội", AsOf::Then), [], "every other name has its own in it");
        assert_eq!(rules("Thừa Thiên Huế", AsOf::Then), [(Rule::Alias, "Huế".to_owned())]);
        assert_eq!(rules("Yên Bái", AsOf::Today), [], "a part is not the whole");
    }
}
