//! What makes two articles the same text, and what makes them nearly the same.

use std::collections::HashSet;

use sha2::{Digest, Sha256};

use super::{Span, TokenKind, tokens};

/// Words of which a shingle consists: whoever copies an article keeps most runs of so many words.
const SHINGLE: usize = 4;
/// One of so many shingles is kept, chosen by its own hash, so that two texts keep the same ones (a scaled sketch, "`FracMinHash`").
const KEPT_OF: u64 = 4;
/// A text of fewer shingles keeps all of them.
const FEW: usize = 64;

/// The identity of an article, from its words and numbers only: white space, capitals, the way accents are encoded and punctuation do not
/// count. The first 32 hexadecimal digits of a SHA-256 (FIPS 180-4).
#[must_use]
pub fn identity(body: &str) -> String {
    let mut hash = Sha256::new();
    for word in words(body) {
        hash.update(word.as_bytes());
        hash.update(b" ");
    }
    hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// Which of a text's runs of words are compared to find nearly the same text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Likeness {
    /// Hashes of those that one in [`KEPT_OF`] would keep.
    sample: HashSet<u64>,
    /// Hashes of all of them, where they are few.
    all: HashSet<u64>,
}

impl Likeness {
    /// Of an article.
    #[must_use]
    pub fn of(body: &str) -> Self {
        let words: Vec<u64> = words(body).iter().map(|word| hash(word.as_bytes())).collect();
        let shingles: HashSet<u64> = words.windows(SHINGLE).map(combined).collect();
        let sample = shingles.iter().copied().filter(|shingle| shingle % KEPT_OF == 0).collect();
        Self { sample, all: if shingles.len() < FEW { shingles } else { HashSet::new() } }
    }

    /// How much of the shorter of the two texts is in the other, from 0 to 1, estimated. Nothing is like a text of less than four words.
    #[must_use]
    pub fn with(&self, other: &Self) -> f32 {
        let (one, two) = if self.all.is_empty() || other.all.is_empty() { (&self.sample, &other.sample) } else { (&self.all, &other.all) };
        let (short, long) = if one.len() <= two.len() { (one, two) } else { (two, one) };
        if short.is_empty() { 0.0 } else { ratio(short.iter().filter(|shingle| long.contains(shingle)).count(), short.len()) }
    }

    /// What two texts that are alike have in common, mostly: hashes to look them up by.
    pub fn keys(&self) -> impl Iterator<Item = u64> + '_ {
        self.sample.iter().copied()
    }
}

/// `part` of `whole`, of counts far below 2^24.
#[expect(clippy::cast_precision_loss, reason = "an article has thousands of words, not millions")]
pub(super) fn ratio(part: usize, whole: usize) -> f32 {
    if whole == 0 { 0.0 } else { part as f32 / whole as f32 }
}

fn words(text: &str) -> Vec<String> {
    let all = tokens(text, Span::new(0, text.len()));
    all.into_iter().filter(|token| token.kind != TokenKind::Sign).map(|token| token.text).collect()
}

/// FNV-1a (draft-eastlake-fnv): the same on every device, for the identity of texts outlives a session.
pub(super) fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn combined(words: &[u64]) -> u64 {
    let mixed = words.iter().fold(0_u64, |mixed, word| mixed.rotate_left(17).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ word);
    // The low bits choose the sample: they must depend on every word.
    (mixed ^ (mixed >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93) ^ (mixed >> 29)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn article(seed: usize, words: usize) -> String {
        (0..words).map(|word| format!("chữ{} ", (word * 7919 + seed * 104_729) % 5_000)).collect()
    }

    #[test]
    fn only_words_make_the_identity() {
        use unicode_normalization::UnicodeNormalization;
        let one = "Sáng 27/1/2015, Bộ Ngoại giao – tổ chức hội nghị.";
        assert_eq!(identity(one), identity(&one.nfd().collect::<String>().replace(' ', "\r\n ").replace('–', "-")));
        assert_ne!(identity(one), identity("Sáng 28/1/2015, Bộ Ngoại giao tổ chức hội nghị"));
        assert_eq!(identity(one).len(), 32);
    }

    #[test]
    fn a_copy_with_another_head_and_foot_is_like_its_original() {
        let original = article(1, 400);
        let copy = format!("{} {original} {}", article(2, 60), article(3, 80));
        assert!(Likeness::of(&original).with(&Likeness::of(&copy)) > 0.95);
        assert!(Likeness::of(&original).with(&Likeness::of(&article(4, 400))) < 0.1);
    }

    #[test]
    fn short_texts_are_compared_whole() {
        let note = "Sáng nay tỉnh họp bàn công tác đối ngoại";
        assert!(Likeness::of(note).with(&Likeness::of(note)) > 0.99);
        assert!(Likeness::of(note).with(&Likeness::of("Chiều qua huyện sơ kết phong trào văn nghệ quần chúng")) < 0.01);
        assert!(Likeness::of("").with(&Likeness::of("")) < 0.01);
    }
}
