//! An article as sentences of tokens: read once, shared by the extractors of the event.

use super::Extractor;
use super::lexicon::Lexicon;
use super::phrases::after;
use super::places::{Mention, mentions};
use super::titles::TITLES;
use crate::intake::{Article, Extraction, Span, Token, TokenKind};
use crate::model::{PartialDate, Reference};

/// How many sentences at the head of the body say what the page is about.
const LEAD: usize = 4;
/// A line with fewer tokens is none of them.
const SHORTEST: usize = 8;
/// No sentence is read beyond this many tokens: a text without full stops is no prose.
const LONGEST: usize = 600;

/// Where a sentence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// It is the headline.
    Headline,
    /// It is among the first of the body.
    Lead,
    /// It is further down.
    Rest,
}

/// One sentence.
#[derive(Clone, Debug)]
pub struct Sentence<'a> {
    /// Its words and signs.
    pub tokens: &'a [Token],
    /// Where it stands.
    pub part: Part,
    /// Vietnamese provinces that it names, in its order.
    pub places: Vec<Mention>,
}

impl Sentence<'_> {
    /// Whether the words of `phrase` stand at `place`.
    #[must_use]
    pub fn has_at(&self, place: usize, phrase: &str) -> bool {
        has_at(self.tokens, place, phrase)
    }

    /// The first place of `phrase`.
    #[must_use]
    pub fn find(&self, phrase: &str) -> Option<usize> {
        (0..self.tokens.len()).find(|&place| self.has_at(place, phrase))
    }

    /// The first of `phrases` to come, with the number of its words.
    #[must_use]
    pub fn find_any(&self, phrases: &[&str]) -> Option<(usize, usize)> {
        (0..self.tokens.len()).find_map(|place| self.any_at(place, phrases).map(|length| (place, length)))
    }

    /// How many words the longest of `phrases` at `place` has.
    #[must_use]
    pub fn any_at(&self, place: usize, phrases: &[&str]) -> Option<usize> {
        let word = self.tokens.get(place)?.text.as_bytes();
        let fits = |phrase: &&&str| opens_with(phrase.as_bytes(), word);
        phrases.iter().filter(fits).filter_map(|phrase| Some(after(self.tokens, place, phrase)? - place)).max()
    }

    /// Whether one of `phrases` is in it.
    #[must_use]
    pub fn has(&self, phrases: &[&str]) -> bool {
        self.find_any(phrases).is_some()
    }

    /// The word at `place`; empty beyond the ends.
    #[must_use]
    pub fn word(&self, place: usize) -> &str {
        self.tokens.get(place).map_or("", |token| token.text.as_str())
    }

    /// Whether the token at `place` is a word with a capital.
    #[must_use]
    pub fn is_name_word(&self, place: usize) -> bool {
        self.tokens.get(place).is_some_and(|token| token.kind == TokenKind::Word && token.is_capital)
    }

    /// The characters from the token `start` to before the token `end`; `None` when there are none.
    #[must_use]
    pub fn span(&self, start: usize, end: usize) -> Option<Span> {
        let first = self.tokens.get(start)?;
        let last = self.tokens.get(end.checked_sub(1)?)?;
        (start < end).then(|| Span::new(first.span.start, last.span.end))
    }

    /// Whether an office begins at `place`: what stands before or behind a person's name.
    #[must_use]
    pub fn is_title_at(&self, place: usize) -> bool {
        self.any_at(place, TITLES).is_some()
    }

    /// Whether it tells of something earlier than the event.
    #[must_use]
    pub fn is_of_before(&self) -> bool {
        const BEFORE: &[&str] = &["trước đó", "trước đây", "năm ngoái", "earlier", "previously"];
        (0..self.tokens.len().min(4)).any(|place| self.any_at(place, BEFORE).is_some())
    }
}

/// An article, its sentences from the headline on.
#[derive(Clone, Debug)]
pub struct Page<'a> {
    /// The whole text.
    pub text: &'a str,
    /// Its sentences: the headline first where there is one.
    pub sentences: Vec<Sentence<'a>>,
    /// The provinces and the vocabulary.
    pub reference: &'a Reference,
    /// The time of the event, or of the page where the event's is unknown.
    pub time: Option<(PartialDate, PartialDate)>,
    /// The page is in English.
    pub is_english: bool,
    /// What was made of them beforehand.
    pub extractor: &'a Extractor,
    /// How many sentences of the lead are still to come.
    lead: usize,
}

impl<'a> Page<'a> {
    /// Reads the sentences of an article; `headline`, `published`, `language` and `held` are in the extraction already.
    #[must_use]
    pub fn of(article: &'a Article<'_>, extractor: &'a Extractor, extraction: &Extraction) -> Self {
        let text = article.text();
        let time = time_of(extraction);
        let mut page = Self {
            text,
            sentences: Vec::new(),
            reference: &extractor.reference,
            time,
            is_english: is_english(extraction),
            extractor,
            lead: LEAD,
        };
        if article.headline.is_some() {
            page.sentences.push(Sentence { tokens: article.headline_tokens(), part: Part::Headline, places: Vec::new() });
        }
        for (_, tokens) in article.sentences() {
            page.add(tokens);
        }
        let places = extractor.places.at(page.time);
        for sentence in &mut page.sentences {
            sentence.places = mentions(sentence.tokens, &places);
        }
        page
    }

    /// The headline and the first sentences of the body.
    pub fn head(&self) -> impl Iterator<Item = &Sentence<'a>> {
        self.sentences.iter().take_while(|sentence| sentence.part != Part::Rest)
    }

    /// The headline.
    #[must_use]
    pub fn headline(&self) -> Option<&Sentence<'a>> {
        self.sentences.first().filter(|sentence| sentence.part == Part::Headline)
    }

    /// Adds a line of the body, sentence by sentence.
    fn add(&mut self, line: &'a [Token]) {
        let mut start = 0;
        for place in 0..line.len() {
            if ends_sentence(line, place) || place - start >= LONGEST {
                self.push(line.get(start..=place).unwrap_or_default());
                start = place + 1;
            }
        }
        self.push(line.get(start..).unwrap_or_default());
    }

    fn push(&mut self, tokens: &'a [Token]) {
        if tokens.is_empty() {
            return;
        }
        let part = if self.lead > 0 { Part::Lead } else { Part::Rest };
        // A caption or a stamp is no sentence of the lead.
        self.lead = self.lead.saturating_sub(usize::from(tokens.len() >= SHORTEST));
        self.sentences.push(Sentence { tokens, part, places: Vec::new() });
    }
}

/// Whether the token at `place` ends a sentence.
fn ends_sentence(line: &[Token], place: usize) -> bool {
    const SHORT: &[&str] = &["tp", "ts", "gs", "pgs", "ths", "th", "mr", "ms", "mrs", "dr", "no", "st", "bs", "ks", "tx", "q", "p"];
    let Some(token) = line.get(place) else { return false };
    if !matches!(token.text.as_str(), "." | "!" | "?" | "…") {
        return false;
    }
    let Some(next) = line.get(place + 1) else { return true };
    let before = place.checked_sub(1).and_then(|place| line.get(place));
    let is_short = before.is_some_and(|word| {
        word.kind == TokenKind::Word && (word.text.chars().count() == 1 || SHORT.contains(&word.text.as_str())) && !token.is_apart
    });
    next.is_apart && !is_short && (next.is_capital || next.kind != TokenKind::Word)
}

/// When the event was, or the page is.
fn time_of(extraction: &Extraction) -> Option<(PartialDate, PartialDate)> {
    let held = extraction.held.first().map(|proposal| (proposal.value.start, proposal.value.end));
    held.or_else(|| extraction.published.first().map(|proposal| (proposal.value, proposal.value)))
}

fn is_english(extraction: &Extraction) -> bool {
    extraction.language.first().is_some_and(|proposal| proposal.value == "en")
}

/// How many words a phrase has.
#[must_use]
pub fn words(phrase: &str) -> usize {
    phrase.bytes().filter(|&byte| byte == b' ').count() + 1
}

/// Whether the words of `phrase`, with a space between any two, stand at `place`.
#[must_use]
pub fn has_at(tokens: &[Token], place: usize, phrase: &str) -> bool {
    after(tokens, place, phrase).is_some()
}

/// Whether `word` is the first word of `phrase`: by its length first, for this is what the time of a page goes into.
fn opens_with(phrase: &[u8], word: &[u8]) -> bool {
    matches!(phrase.get(word.len()), None | Some(b' ')) && phrase.first() == word.first() && phrase.starts_with(word)
}

/// The values of `lexicon` in `tokens`, each with its first token and the number of its words; they do not overlap.
pub fn found<'t, T: Copy>(tokens: &'t [Token], lexicon: &'t Lexicon<T>) -> impl Iterator<Item = (usize, usize, T)> + 't {
    let mut place = 0;
    std::iter::from_fn(move || {
        while place < tokens.len() {
            let here = place;
            if let Some((length, value)) = lexicon.at(tokens, here) {
                place += length;
                return Some((here, length, value));
            }
            place += 1;
        }
        None
    })
}
