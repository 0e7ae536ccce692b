//! Writing sentences with the frequencies of the lexicon: collocations, numbers, names, capitals and punctuation.

use super::lexicon::Lexicon;
use super::random::Random;

/// What a text of one article may name besides words.
pub struct Matter<'a> {
    /// Provinces, people, documents and partners of this article.
    pub own: &'a [&'a str],
    /// Names that any article may have.
    pub foreign: &'a [String],
}

/// A text being written.
pub struct Prose<'a> {
    lexicon: &'a Lexicon,
    matter: &'a Matter<'a>,
    text: String,
    /// Syllables so far, numbers and names included.
    syllables: u32,
    /// Syllables until the sentence ends.
    left: u32,
}

impl<'a> Prose<'a> {
    /// Begins with what was written already.
    pub fn new(lexicon: &'a Lexicon, matter: &'a Matter<'a>, beginning: &str) -> Self {
        let syllables = u32::try_from(beginning.split_whitespace().count()).unwrap_or_default();
        Self { lexicon, matter, text: beginning.to_owned(), syllables, left: 0 }
    }

    /// Adds sentences until there are `syllables`, and says what was written.
    pub fn sentences(mut self, syllables: u32, random: &mut Random) -> String {
        while self.syllables < syllables {
            if !self.text.is_empty() {
                self.text.push(if random.chance(200) { '\n' } else { ' ' });
            }
            self.left = random.between(12, 30).min(syllables - self.syllables).max(4);
            self.one_word(true, random);
            while self.left > 0 {
                let comma = random.chance(70);
                self.text.push_str(if comma { ", " } else { " " });
                self.one_word(false, random);
            }
            self.text.push('.');
        }
        self.text
    }

    /// Adds words without an end, as in a title, until there are `syllables`, and says what was written.
    pub fn words(mut self, syllables: u32, random: &mut Random) -> String {
        while self.syllables < syllables {
            self.text.push(' ');
            self.left = syllables - self.syllables;
            self.one_word(false, random);
        }
        self.text
    }

    /// Adds a word, and perhaps one that goes with it.
    fn one_word(&mut self, capital: bool, random: &mut Random) {
        if !capital && random.chance(40) {
            self.other(random);
            return;
        }
        let rank = self.lexicon.draw(random);
        self.ranked(rank, capital);
        let together = self.left > 0 && random.chance(600);
        if let Some(partner) = self.lexicon.partner(rank, random).filter(|_| together) {
            self.text.push(' ');
            self.ranked(partner, false);
        }
    }

    fn ranked(&mut self, rank: usize, capital: bool) {
        let Some(word) = self.lexicon.word(rank) else { return };
        self.text.push_str(if capital { &word.capital } else { &word.small });
        self.count(word.syllables);
    }

    /// Adds a number or a name.
    fn other(&mut self, random: &mut Random) {
        match random.below(10) {
            0 | 1 => self.text.push_str(&random.between(2005, 2026).to_string()),
            2..=4 => self.text.push_str(&random.between(1, 999).to_string()),
            5 => self.text.push_str(&format!("{},{}%", random.between(1, 99), random.below(10))),
            6..=8 => {
                if let Some(name) = random.pick(self.matter.own) {
                    self.text.push_str(name);
                    self.count(u32::try_from(name.split(' ').count()).unwrap_or(1));
                    return;
                }
            }
            _ => self.text.push_str(random.pick_uneven(self.matter.foreign).map_or("", String::as_str)),
        }
        self.count(1);
    }

    fn count(&mut self, syllables: u32) {
        self.syllables += syllables;
        self.left = self.left.saturating_sub(syllables);
    }
}
