//! Reading the search box: words (all must be found), `"phrases"`, document numbers, and the word that is still being typed.

use super::tokens::{Token, tokens};

/// How much of a text is read.
const MAXIMUM_CHARACTERS: usize = 1_000;

/// How many words of a text are used.
const MAXIMUM_WORDS: usize = 64;

/// The quotation marks that readers' keyboards and other texts give. Each opens or closes a phrase.
const QUOTES: [char; 6] = ['"', '“', '”', '„', '«', '»'];

/// The typed text as it was understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParsedText {
    /// What must be found.
    pub(super) clauses: Vec<Clause>,
    /// A word was typed with accents, so accents are meant: what has them ranks first.
    pub(super) accented: bool,
    /// The text was too long and only its beginning is used: the first 64 words of the first 1,000 characters.
    pub truncated: bool,
}

/// Words that must follow one another in one field; most often a single one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Clause {
    /// The words, at least one.
    pub words: Vec<Word>,
    /// The last word may go on: the reader is still typing it.
    pub prefix: bool,
}

/// One typed word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Its folded form.
    pub folded: String,
    /// Its exact form.
    pub exact: String,
}

impl ParsedText {
    /// Reads a text. One without letters and digits asks for nothing.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let end = text.char_indices().nth(MAXIMUM_CHARACTERS).map_or(text.len(), |(index, _)| index);
        let mut parser = Parser { parsed: Self { truncated: end < text.len(), ..Self::default() }, words_left: MAXIMUM_WORDS };
        let mut segments = text.get(..end).unwrap_or(text).split(QUOTES).zip([false, true].into_iter().cycle()).peekable();
        while let Some((segment, quoted)) = segments.next() {
            let open = segments.peek().is_none();
            if quoted { parser.phrase(segment, open) } else { parser.words(segment, open) }
        }
        parser.finish()
    }

    /// Whether nothing is asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.clauses.is_empty()
    }
}

/// Collects clauses as long as words are left.
struct Parser {
    parsed: ParsedText,
    words_left: usize,
}

impl Parser {
    /// A quoted stretch. `open`: nothing follows it, so its last word may go on.
    fn phrase(&mut self, segment: &str, open: bool) {
        let all: Vec<Token<'_>> = tokens(segment).collect();
        let prefix = open && ends_in_word(segment, all.last());
        self.clause(&all, prefix);
    }

    /// An unquoted stretch: a clause for each word, or for each run of words that punctuation ties together.
    fn words(&mut self, segment: &str, open: bool) {
        let mut run: Vec<Token<'_>> = Vec::new();
        for token in tokens(segment) {
            let gap = run.last().and_then(|last| segment.get(last.range.end..token.range.start));
            let starts_with_number = run.first().is_some_and(|first| first.text.bytes().all(|byte| byte.is_ascii_digit()));
            if gap.is_some_and(|gap| !ties(gap, starts_with_number)) {
                self.clause(&run, false);
                run.clear();
            }
            run.push(token);
        }
        let prefix = open && ends_in_word(segment, run.last());
        self.clause(&run, prefix);
    }

    fn clause(&mut self, tokens: &[Token<'_>], prefix: bool) {
        let used = tokens.get(..self.words_left).unwrap_or(tokens);
        self.words_left -= used.len();
        let cut = used.len() < tokens.len();
        self.parsed.truncated |= cut;
        let words: Vec<Word> = used.iter().map(|token| Word { folded: token.folded(), exact: token.exact() }).collect();
        let clause = Clause { words, prefix: prefix && !cut && !self.parsed.truncated };
        if !clause.words.is_empty() && !self.parsed.clauses.contains(&clause) {
            self.parsed.clauses.push(clause);
        }
    }

    fn finish(mut self) -> ParsedText {
        let mut words = self.parsed.clauses.iter().flat_map(|clause| &clause.words);
        self.parsed.accented = words.any(|word| word.exact != word.folded);
        self.parsed
    }
}

/// Whether the last word reaches the end of the segment.
fn ends_in_word(segment: &str, last: Option<&Token<'_>>) -> bool {
    last.is_some_and(|token| token.range.end == segment.len())
}

/// Whether what stands between two words ties them together: the punctuation inside names and numbers (`22-NQ/TW`,
/// `TP.HCM`), and in a document's number also with spaces around it (`22 - NQ/TW`).
fn ties(gap: &str, number: bool) -> bool {
    let tie = |character: char| matches!(character, '-' | '\u{2010}' | '\u{2011}' | '–' | '/' | '.' | '\'' | '’' | '_' | ':' | '&');
    let number_tie = |character: char| matches!(character, '-' | '\u{2010}' | '\u{2011}' | '–' | '/');
    let spaced = number && gap.contains(number_tie) && gap.chars().all(|character| number_tie(character) || character.is_whitespace());
    spaced || gap.chars().all(tie)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The clauses as text: words joined by `_`, a word that may go on ends in `*`.
    fn clauses(text: &str) -> Vec<String> {
        let show = |clause: &Clause| {
            let words: Vec<&str> = clause.words.iter().map(|word| word.folded.as_str()).collect();
            format!("{}{}", words.join("_"), if clause.prefix { "*" } else { "" })
        };
        ParsedText::parse(text).clauses.iter().map(show).collect()
    }

    #[test]
    fn words_are_separate_and_the_last_may_go_on() {
        assert_eq!(clauses("Đối ngoại"), ["doi", "ngoai*"]);
        assert_eq!(clauses("Đối ngoại "), ["doi", "ngoai"]);
        assert_eq!(clauses("Lào,Campuchia"), ["lao", "campuchia*"]);
    }

    #[test]
    fn quotes_of_any_kind_make_a_phrase() {
        assert_eq!(clauses("\"đối ngoại\" tỉnh"), ["doi_ngoai", "tinh*"]);
        assert_eq!(clauses("“đối ngoại”"), ["doi_ngoai"]);
        assert_eq!(clauses("a \"đối ngo"), ["a", "doi_ngo*"], "a phrase that is still open");
        assert_eq!(clauses("\"\" \"…\""), Vec::<String>::new());
    }

    #[test]
    fn a_documents_number_is_one_thing() {
        assert_eq!(clauses("22-NQ/TW "), ["22_nq_tw"]);
        assert_eq!(clauses("22 - NQ/TW "), ["22_nq_tw"]);
        assert_eq!(clauses("22 -NQ / TW"), ["22_nq_tw*"]);
        assert_eq!(clauses("nghị quyết 22 - NQ/TW "), ["nghi", "quyet", "22_nq_tw"]);
        assert_eq!(clauses("Bà Rịa - Vũng Tàu "), ["ba", "ria", "vung", "tau"], "a spaced hyphen ties numbers only");
    }

    #[test]
    fn text_without_words_asks_for_nothing() {
        for text in ["", "  \t", "—!?", "\"\"", "\u{301}"] {
            assert!(ParsedText::parse(text).is_empty(), "{text:?}");
        }
    }

    #[test]
    fn accents_are_noticed_in_any_word() {
        assert!(ParsedText::parse("hoa bình").accented);
        assert!(!ParsedText::parse("hoa binh 2015").accented);
        assert!(ParsedText::parse("đa").accented);
    }

    #[test]
    fn a_repeated_word_counts_once() {
        assert_eq!(clauses("a a a "), ["a"]);
    }

    #[test]
    fn a_long_text_is_cut() {
        let many: Vec<String> = (0..100).map(|number| format!("w{number}")).collect();
        let parsed = ParsedText::parse(&many.join(" "));
        assert!(parsed.truncated);
        assert_eq!(parsed.clauses.len(), 64);
        let long = ParsedText::parse(&"ă".repeat(5_000));
        assert!(long.truncated);
        assert_eq!(long.clauses.len(), 1);
        assert!(!ParsedText::parse("đối ngoại").truncated);
    }
}
