//! What is asked of every side: drawn from the corpus with a seed, so that each side is asked the same.

use std::collections::HashSet;

use nien_bieu::catalog::{Catalog, folded};
use nien_bieu::model::{Conference, Topic};

use super::article::{Corpus, SEED};
use super::random::Random;

/// Changes between choosing anew, as a reader who narrows a view and then starts over.
const CHOICES_IN_A_ROW: usize = 5;

/// `count` queries of three words of one of the first `articles` articles: a frequent, a middling and a rare one of it, every other query without
/// accents.
pub fn words(corpus: &Corpus, articles: u32, count: u32) -> Vec<String> {
    let random = &mut Random::new(SEED, u64::MAX - 1);
    let query = |number: u32| {
        let words = by_rank(corpus, &corpus.article(random.below(articles)));
        let third = words.len() / 3;
        let parts = [words.get(..third), words.get(third..2 * third), words.get(2 * third..)];
        let chosen: Vec<&str> = parts.into_iter().filter_map(|part| random.pick(part?)).map(String::as_str).collect();
        typed(&chosen.join(" "), number)
    };
    (0..count).map(query).collect()
}

/// `count` queries as they stand in the box while they are typed: one whole word of an article and the first one to five letters of the
/// word after it, every other query without accents.
pub fn prefixes(corpus: &Corpus, articles: u32, count: u32) -> Vec<String> {
    let random = &mut Random::new(SEED, u64::MAX - 2);
    let query = |number: u32| {
        let article = corpus.article(random.below(articles));
        let words: Vec<String> = in_text(&article).collect();
        let place = random.below(u32::try_from(words.len().saturating_sub(1)).unwrap_or_default()) as usize;
        let (Some(whole), Some(next)) = (words.get(place), words.get(place + 1)) else { return String::new() };
        let letters: String = next.chars().take(1 + number as usize % 5).collect();
        typed(&format!("{whole} {letters}"), number / 5)
    };
    (0..count).map(query).collect()
}

/// `count` choices of facets, each one value more or less than the one before, in the form `province=lao-cai,ha-noi;topic=border`.
pub fn choices(corpus: &Corpus, count: u32) -> Vec<String> {
    let random = &mut Random::new(SEED, u64::MAX - 3);
    let mut chosen: Vec<(&str, String)> = Vec::new();
    let choice = |_: u32| {
        if chosen.len() >= CHOICES_IN_A_ROW {
            chosen.clear();
        }
        match value(corpus, random) {
            Some(value) if random.chance(850) || chosen.is_empty() => chosen.push(value),
            _ => drop(chosen.pop()),
        }
        let written: Vec<String> = chosen.iter().map(|(facet, value)| format!("{facet}={value}")).collect();
        written.join(";")
    };
    (0..count).map(choice).collect()
}

/// The rarest words of an article: they find it and next to nothing else.
pub fn rarest(corpus: &Corpus, article: &Conference) -> String {
    let words = by_rank(corpus, article);
    words.get(words.len().saturating_sub(6)..).unwrap_or_default().join(" ")
}

/// A value of a facet.
fn value(corpus: &Corpus, random: &mut Random) -> Option<(&'static str, String)> {
    Some(match random.below(6) {
        0 | 1 => ("province", random.pick_uneven(&corpus.province_ids)?.clone()),
        2 => ("topic", random.pick(Topic::ALL)?.slug().to_owned()),
        3 => ("partner", Catalog::name_slug(random.pick_uneven(&corpus.partners)?)),
        4 => ("publisher", Catalog::name_slug(random.pick_uneven(&corpus.publishers)?)),
        _ => ("chair", Catalog::name_slug(random.pick_uneven(&corpus.chairs)?)),
    })
}

/// The different words of an article in small letters, the most frequent of the language first.
fn by_rank(corpus: &Corpus, article: &Conference) -> Vec<String> {
    let mut seen = HashSet::new();
    let mut words: Vec<String> = in_text(article).filter(|word| seen.insert(word.clone())).collect();
    words.sort_by_key(|word| corpus.lexicon.rank(word));
    words
}

/// The words of summary and body in small letters, without what is no word everywhere: numbers with signs.
fn in_text(article: &Conference) -> impl Iterator<Item = String> {
    let body = article.reports.first().and_then(|report| report.text.as_deref()).unwrap_or_default();
    let words = article.summary.vi.split_whitespace().chain(body.split_whitespace());
    words.map(|word| word.trim_matches(['.', ','])).filter(|word| word.chars().all(char::is_alphabetic)).map(str::to_lowercase)
}

/// As it is typed: every other one without accents.
fn typed(text: &str, number: u32) -> String {
    if number.is_multiple_of(2) { text.to_owned() } else { text.split(' ').map(folded).collect::<Vec<String>>().join(" ") }
}
