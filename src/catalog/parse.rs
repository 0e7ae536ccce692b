//! Reading the search box: words (all must be found), `"phrases"`, document numbers, `-words` that must not be found, `chair:words` that
//! must stand in one field, abbreviations and other names, and the word that is still being typed.

use super::bridges::Bridges;
use super::documents::is_kind;
use super::fold::plain;
use super::tokens::{Token, tokens};
use super::weights::{Field, Fields};
use super::{AsOf, Query};

/// How much of a text is read.
const MAXIMUM_CHARACTERS: usize = 1_000;

/// How many words of a text are used.
const MAXIMUM_WORDS: usize = 64;

/// The quotation marks that readers' keyboards and other texts give. Each opens or closes a phrase.
const QUOTES: [char; 6] = ['"', '“', '”', '„', '«', '»'];

/// The typed text as it was understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParsedText {
    /// What must be found, and what must not.
    pub(super) clauses: Vec<Clause>,
    /// A word was typed with accents, so accents are meant: what has them ranks first.
    pub(super) accented: bool,
    /// The text was too long and only its beginning is used: the first 64 words of the first 1,000 characters.
    pub truncated: bool,
}

/// Something that must be found, or must not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Clause {
    /// What was typed, and what it is searched as besides; one of them is enough.
    pub alternatives: Vec<Alternative>,
    /// It must not be found.
    pub excluded: bool,
    /// Where it must stand.
    pub fields: Fields,
}

/// One way to answer a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Alternative {
    /// How it came from what was typed.
    pub rule: Rule,
    /// What is looked for.
    pub asked: Asked,
    /// As the reader is told of it.
    pub shown: String,
}

/// How an alternative came from what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// As typed.
    Typed,
    /// An abbreviation of it, or what it abbreviates.
    Abbreviation,
    /// Another name of the same province.
    Alias,
    /// A province that is part of it today.
    Succession,
}

/// What an alternative looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// All of these.
    Words(Vec<Phrase>),
    /// A provincial unit, by id, read as the query does.
    Unit {
        /// The unit.
        id: String,
        /// What is marked where a record is shown: its names, or its parts'.
        names: Vec<Phrase>,
    },
}

/// Words that must follow one another in one value of a field; most often a single one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Phrase {
    /// The words, at least one.
    pub words: Vec<Word>,
    /// The last word may go on: the reader is still typing it.
    pub prefix: bool,
}

/// One typed word.
#[derive(Clone, Debug, Eq)]
pub(super) struct Word {
    /// Its folded form.
    pub folded: String,
    /// Its exact form.
    pub exact: String,
    /// In small letters, as it was typed.
    pub plain: String,
}

impl PartialEq for Word {
    /// As it is searched: however the tone is written.
    fn eq(&self, other: &Self) -> bool {
        self.exact == other.exact
    }
}

impl Word {
    /// A word as it stands in a text.
    pub fn new(token: &Token<'_>) -> Self {
        Self { folded: token.folded(), exact: token.exact(), plain: plain(token.text) }
    }
}

impl Alternative {
    /// The words it looks for; of a unit, the names by which a record may tell of it.
    pub fn phrases(&self) -> &[Phrase] {
        match &self.asked {
            Asked::Words(phrases) => phrases,
            Asked::Unit { names, .. } => names,
        }
    }
}

impl ParsedText {
    /// Reads the text of a query. One without letters and digits asks for nothing.
    #[must_use]
    pub fn of(query: &Query, bridges: &Bridges) -> Self {
        Self::parse(&query.text, (!query.literal).then_some(bridges), query.as_of)
    }

    /// Reads a text; without `bridges` only as it is typed.
    #[must_use]
    pub fn parse(text: &str, bridges: Option<&Bridges>, as_of: AsOf) -> Self {
        let end = text.char_indices().nth(MAXIMUM_CHARACTERS).map_or(text.len(), |(index, _)| index);
        let parsed = Self { truncated: end < text.len(), ..Self::default() };
        let mut parser = Parser { parsed, words_left: MAXIMUM_WORDS, bridges, as_of, mode: Mode::PLAIN };
        let mut segments = text.get(..end).unwrap_or(text).split(QUOTES).zip([false, true].into_iter().cycle()).peekable();
        while let Some((segment, quoted)) = segments.next() {
            let open = segments.peek().is_none();
            if quoted { parser.quoted(segment, open) } else { parser.unquoted(segment, open) }
        }
        parser.finish()
    }

    /// Whether nothing is asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.clauses.is_empty()
    }

    /// What is searched besides what was typed: the words, how they came, and what was typed.
    pub fn bridges(&self) -> impl Iterator<Item = (Rule, &str, &str)> {
        self.clauses.iter().flat_map(|clause| {
            let typed = clause.alternatives.first().map_or("", |typed| typed.shown.as_str());
            clause.alternatives.iter().skip(1).map(move |other| (other.rule, other.shown.as_str(), typed))
        })
    }

    /// What must be found, as phrases, whichever way.
    pub(super) fn phrases(&self) -> impl Iterator<Item = &Phrase> {
        let wanted = self.clauses.iter().filter(|clause| !clause.excluded);
        wanted.flat_map(|clause| &clause.alternatives).flat_map(Alternative::phrases)
    }
}

/// What holds for the words that follow.
#[derive(Clone, Copy)]
struct Mode {
    excluded: bool,
    fields: Fields,
}

impl Mode {
    const PLAIN: Self = Self { excluded: false, fields: Fields::ALL };
}

/// A stretch of an unquoted segment: a word, or words that punctuation ties together.
struct Run<'a> {
    tokens: Vec<Token<'a>>,
    mode: Mode,
}

impl Run<'_> {
    fn starts_with_number(&self) -> bool {
        self.tokens.first().is_some_and(is_number)
    }

    /// Whether `token`, behind `gap`, goes on with this run.
    fn goes_on(&self, gap: &str, token: &Token<'_>) -> bool {
        let sign_follows = || self.tokens.iter().all(is_number) && gap.chars().all(char::is_whitespace) && is_kind(&token.folded());
        ties(gap, self.starts_with_number()) || sign_follows()
    }
}

/// Collects clauses as long as words are left.
struct Parser<'a> {
    parsed: ParsedText,
    words_left: usize,
    bridges: Option<&'a Bridges>,
    as_of: AsOf,
    /// For a phrase that follows: `-"…"`, `chair:"…"`.
    mode: Mode,
}

impl Parser<'_> {
    /// A quoted stretch. `open`: nothing follows it, so its last word may go on.
    fn quoted(&mut self, segment: &str, open: bool) {
        let tokens: Vec<Token<'_>> = tokens(segment).collect();
        let prefix = open && ends_in_word(segment, tokens.last());
        let mode = std::mem::replace(&mut self.mode, Mode::PLAIN);
        let phrase = self.phrase(&tokens, prefix);
        self.clause(phrase.into_iter().collect(), segment.trim(), Vec::new(), mode);
    }

    /// An unquoted stretch: a clause for each run, or for the runs that make up a known name or abbreviation.
    fn unquoted(&mut self, segment: &str, open: bool) {
        let runs = self.runs(segment);
        let mut first = 0;
        while let Some(run) = runs.get(first) {
            let (count, bridges) = self.bridged(runs.get(first..).unwrap_or_default());
            let used = runs.get(first..first + count).unwrap_or_default();
            let last_of_all = open && first + count == runs.len();
            let mut phrases = Vec::new();
            for (number, run) in used.iter().enumerate() {
                let prefix = last_of_all && number + 1 == count && ends_in_word(segment, run.tokens.last());
                phrases.extend(self.phrase(&run.tokens, prefix));
            }
            let end = used.last().and_then(|run| run.tokens.last()).map_or(0, |token| token.range.end);
            let begin = run.tokens.first().map_or(end, |token| token.range.start);
            self.clause(phrases, segment.get(begin..end).unwrap_or_default(), bridges, run.mode);
            first += count;
        }
    }

    /// The runs of a segment; remembers what the end of it says of a phrase that follows.
    fn runs<'a>(&mut self, segment: &'a str) -> Vec<Run<'a>> {
        let mut runs: Vec<Run<'a>> = Vec::new();
        let mut end = 0;
        for token in tokens(segment) {
            let gap = segment.get(end..token.range.start).unwrap_or_default();
            let (is_key, tied) = match runs.last() {
                Some(run) => (key_of(run).is_some() && gap == ":", run.goes_on(gap, &token)),
                None => (false, false),
            };
            end = token.range.end;
            if is_key {
                let Some(mut run) = runs.pop() else { continue };
                run.mode.fields = key_of(&run).unwrap_or(Fields::ALL);
                run.tokens = vec![token];
                runs.push(run);
            } else if let Some(run) = runs.last_mut().filter(|_| tied) {
                run.tokens.push(token);
            } else {
                runs.push(Run { tokens: vec![token], mode: Mode { excluded: excludes(gap), ..Mode::PLAIN } });
            }
        }
        self.mode = Mode::PLAIN;
        let rest = segment.get(end..).unwrap_or_default();
        if rest == ":"
            && let Some((run, fields)) = runs.last().and_then(|run| Some((run, key_of(run)?)))
        {
            self.mode = Mode { excluded: run.mode.excluded, fields };
            runs.pop();
        } else {
            self.mode.excluded = excludes(rest);
        }
        runs
    }

    /// How many of the first runs make up a known name, and what else it is searched as; one when none does.
    fn bridged(&self, runs: &[Run<'_>]) -> (usize, Vec<Alternative>) {
        let Some(bridges) = self.bridges else { return (1, Vec::new()) };
        let plain = runs.iter().take_while(|run| {
            run.mode.fields == Fields::ALL
                && run.mode.excluded == runs.first().is_some_and(|first| first.mode.excluded)
                && !run.starts_with_number()
        });
        for count in (1..=plain.count().min(bridges.longest())).rev() {
            let tokens: Vec<&Token<'_>> = runs.iter().take(count).flat_map(|run| &run.tokens).collect();
            let found = bridges.find(&tokens, self.as_of);
            if !found.is_empty() {
                return (count, found);
            }
        }
        (1, Vec::new())
    }

    /// A phrase of as many of the words as are left.
    fn phrase(&mut self, tokens: &[Token<'_>], prefix: bool) -> Option<Phrase> {
        let used = tokens.get(..self.words_left).unwrap_or(tokens);
        self.words_left -= used.len();
        let cut = used.len() < tokens.len();
        self.parsed.truncated |= cut;
        let words: Vec<Word> = used.iter().map(Word::new).collect();
        (!words.is_empty()).then_some(Phrase { words, prefix: prefix && !cut && !self.parsed.truncated })
    }

    fn clause(&mut self, phrases: Vec<Phrase>, typed: &str, bridges: Vec<Alternative>, mode: Mode) {
        if phrases.is_empty() {
            return;
        }
        self.parsed.accented |= phrases.iter().flat_map(|phrase| &phrase.words).any(|word| word.exact != word.folded);
        let typed = Alternative { rule: Rule::Typed, asked: Asked::Words(phrases), shown: typed.to_owned() };
        let alternatives = std::iter::once(typed).chain(bridges).collect();
        let clause = Clause { alternatives, excluded: mode.excluded, fields: mode.fields };
        if !self.parsed.clauses.iter().any(|known| known.same_as(&clause)) {
            self.parsed.clauses.push(clause);
        }
    }

    fn finish(self) -> ParsedText {
        self.parsed
    }
}

impl Clause {
    fn same_as(&self, other: &Self) -> bool {
        let asked = |clause: &Self| clause.alternatives.first().map(|typed| typed.asked.clone());
        (asked(self), self.excluded, self.fields) == (asked(other), other.excluded, other.fields)
    }
}

/// The fields that a run means when a colon follows it.
fn key_of(run: &Run<'_>) -> Option<Fields> {
    let [token] = run.tokens.as_slice() else { return None };
    // Telephones begin a text with a capital letter.
    let fields: &[Field] = match token.text.to_ascii_lowercase().as_str() {
        "title" => &[Field::Title],
        "chair" => &[Field::Chair, Field::Role],
        "doc" => &[Field::Document],
        "province" => &[Field::Province],
        "partner" => &[Field::Partner],
        "organizer" => &[Field::Organizer],
        "venue" => &[Field::Venue],
        "series" => &[Field::Series],
        "publisher" => &[Field::Publisher],
        "headline" => &[Field::Headline],
        "tag" => &[Field::Tag],
        "note" => &[Field::Note],
        "summary" => &[Field::Summary],
        "text" => &[Field::Text],
        _ => return None,
    };
    Some(Fields::of(fields))
}

/// Whether a hyphen before a word means that it must not be found: it touches the word, and not the one before.
fn excludes(gap: &str) -> bool {
    gap.strip_suffix(['-', '−']).is_some_and(|before| before.is_empty() || before.ends_with(char::is_whitespace))
}

/// Whether the last word reaches the end of the segment.
fn ends_in_word(segment: &str, last: Option<&Token<'_>>) -> bool {
    last.is_some_and(|token| token.range.end == segment.len())
}

fn is_number(token: &Token<'_>) -> bool {
    token.text.bytes().all(|byte| byte.is_ascii_digit())
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

    fn parse(text: &str) -> ParsedText {
        ParsedText::parse(text, None, AsOf::Then)
    }

    /// The clauses as text: words joined by `_`, a word that may go on ends in `*`.
    fn clauses(text: &str) -> Vec<String> {
        let show = |phrase: &Phrase| {
            let words: Vec<&str> = phrase.words.iter().map(|word| word.folded.as_str()).collect();
            format!("{}{}", words.join("_"), if phrase.prefix { "*" } else { "" })
        };
        let parsed = parse(text);
        let sign = |clause: &Clause| if clause.excluded { "-" } else { "" };
        let words = |clause: &Clause| clause.alternatives[0].phrases().iter().map(show).collect::<Vec<_>>().join("+");
        parsed.clauses.iter().map(|clause| format!("{}{}", sign(clause), words(clause))).collect()
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
        assert_eq!(clauses("22NQ/TW "), ["22_nq_tw"]);
        assert_eq!(clauses("22 NQ/TW "), ["22_nq_tw"]);
        assert_eq!(clauses("số 72/2015 nđ - cp "), ["so", "72_2015_nd_cp"]);
        assert_eq!(clauses("2015 đa phương "), ["2015", "da", "phuong"], "a sign that is a word is not meant");
        assert_eq!(clauses("NQ TW "), ["nq", "tw"], "no number");
        assert_eq!(clauses("nghị quyết 22 - NQ/TW "), ["nghi", "quyet", "22_nq_tw"]);
        assert_eq!(clauses("Bà Rịa - Vũng Tàu "), ["ba", "ria", "vung", "tau"], "a spaced hyphen ties numbers only");
    }

    #[test]
    fn text_without_words_asks_for_nothing() {
        for text in ["", "  \t", "—!?", "\"\"", "\u{301}"] {
            assert!(parse(text).is_empty(), "{text:?}");
        }
    }

    #[test]
    fn accents_are_noticed_in_any_word() {
        assert!(parse("hoa bình").accented);
        assert!(!parse("hoa binh 2015").accented);
        assert!(parse("đa").accented);
    }

    #[test]
    fn a_repeated_word_counts_once() {
        assert_eq!(clauses("a a a "), ["a"]);
    }

    #[test]
    fn a_long_text_is_cut() {
        let many: Vec<String> = ('a'..='z').flat_map(|one| ('a'..='d').map(move |other| format!("{one}{other}"))).collect();
        let parsed = parse(&many.join(" "));
        assert!(parsed.truncated);
        assert_eq!(parsed.clauses.len(), 64);
        let long = parse(&"ă".repeat(5_000));
        assert!(long.truncated);
        assert_eq!(long.clauses.len(), 1);
        assert!(!parse("đối ngoại").truncated);
    }

    #[test]
    fn a_hyphen_before_a_word_leaves_it_out() {
        assert_eq!(clauses("đối -ngoại "), ["doi", "-ngoai"]);
        assert_eq!(clauses("-\"đối ngoại\" tỉnh "), ["-doi_ngoai", "tinh"]);
        assert_eq!(clauses("22 -NQ/TW "), ["22_nq_tw"], "a number goes on");
        assert_eq!(clauses("Val-de-Marne "), ["val_de_marne"]);
    }

    #[test]
    fn a_key_says_where_words_must_stand() {
        let fields = |text: &str| parse(text).clauses.iter().map(|clause| clause.fields).collect::<Vec<_>>();
        let chair = Fields::of(&[Field::Chair, Field::Role]);
        assert_eq!(
            (clauses("chair:minh hà "), fields("chair:minh hà ")),
            (vec!["minh".to_owned(), "ha".to_owned()], vec![chair, Fields::ALL])
        );
        assert_eq!((clauses("chair:\"Bình Minh\""), fields("chair:\"Bình Minh\"")), (vec!["binh_minh".to_owned()], vec![chair]));
        assert_eq!(
            (clauses("doc:22 - NQ/TW "), fields("doc:22 - NQ/TW ")),
            (vec!["22_nq_tw".to_owned()], vec![Fields::of(&[Field::Document])])
        );
        assert_eq!(clauses("-chair:minh "), ["-minh"]);
        assert_eq!(fields("Chair:minh "), [chair], "as a telephone writes it");
        assert_eq!(clauses("giờ:phút "), ["gio_phut"], "not a key");
        assert_eq!(clauses("chair minh "), ["chair", "minh"]);
    }
}
