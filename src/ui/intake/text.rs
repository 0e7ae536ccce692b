//! The article as it is shown beside the form: its own lines, the page's other lines, and in each the stretches that say something.

use std::ops::Range;

use crate::intake::{Draft, Span};

/// Lines that are shown together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Lines of the article.
    Article(Vec<Span>),
    /// What else was on the page.
    Around(Vec<Span>),
}

/// A part of a line, all of which says the same things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Where it is.
    pub span: Span,
    /// The keys of the items that it is evidence of, the one with the shortest evidence first; none where it says nothing.
    pub says: Vec<u32>,
}

/// The lines of a draft's text: those of the article, and what stands around them. Nothing is left out but blank lines.
#[must_use]
pub fn blocks(draft: &Draft) -> Vec<Block> {
    let text = draft.text.as_str();
    let headline = draft.extraction.headline.first().and_then(|headline| headline.evidence.first()).copied();
    let body: Vec<Span> = draft.extraction.body.iter().copied().chain(headline).collect();
    let mut blocks: Vec<Block> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive(['\n', '\r']) {
        let span = Span::new(start, start + line.len()).trimmed(text);
        start += line.len();
        if span.is_empty() {
            continue;
        }
        // Where nothing was found to be the article, all of it is.
        let is_article = draft.extraction.body.is_empty() || body.iter().any(|part| part.overlaps(span));
        match (blocks.last_mut(), is_article) {
            (Some(Block::Article(lines)), true) | (Some(Block::Around(lines)), false) => lines.push(span),
            (_, true) => blocks.push(Block::Article(vec![span])),
            (_, false) => blocks.push(Block::Around(vec![span])),
        }
    }
    blocks
}

/// A line cut where what it says changes. Marks may overlap, and end anywhere; one that cuts a character in two is left out.
#[must_use]
pub fn runs(text: &str, line: Span, marks: &[(Span, u32)]) -> Vec<Run> {
    let is_border = |place: &usize| text.is_char_boundary(*place);
    let here: Vec<(Span, u32)> = marks
        .iter()
        .filter(|(span, _)| span.overlaps(line) && !span.is_empty() && is_border(&span.start) && is_border(&span.end))
        .map(|(span, key)| (Span::new(span.start.max(line.start), span.end.min(line.end)), *key))
        .collect();
    let mut cuts: Vec<usize> = here.iter().flat_map(|(span, _)| [span.start, span.end]).chain([line.start, line.end]).collect();
    cuts.sort_unstable();
    cuts.dedup();
    let run = |pair: &[usize]| {
        let [start, end] = pair else { return None };
        let span = Span::new(*start, *end);
        let mut says: Vec<(usize, u32)> =
            here.iter().filter(|(mark, _)| mark.contains(span)).map(|(mark, key)| (mark.len(), *key)).collect();
        says.sort_unstable();
        says.dedup_by_key(|(_, key)| *key);
        Some(Run { span, says: says.into_iter().map(|(_, key)| key).collect() })
    };
    cuts.windows(2).filter_map(run).collect()
}

/// How many bytes the first `units` UTF-16 code units of a text are: what a browser calls a position in it. In the midst of a character it is
/// where that begins.
#[must_use]
pub fn bytes_of_units(text: &str, units: usize) -> usize {
    let mut left = units;
    for (place, character) in text.char_indices() {
        match left.checked_sub(character.len_utf16()) {
            Some(rest) => left = rest,
            None => return place,
        }
    }
    text.len()
}

/// A selection without what is blank at its ends, on the borders of characters; `None` when nothing is left.
#[must_use]
pub fn selected(text: &str, range: Range<usize>) -> Option<Span> {
    let (start, end) = (range.start.min(range.end), range.start.max(range.end).min(text.len()));
    text.get(start..end)?;
    Some(Span::new(start, end).trimmed(text)).filter(|span| !span.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Trang chủ\n\nSáng 27/1/2015, Bộ Ngoại giao 🇻🇳 họp.\r\nTin khác";

    /// How many UTF-16 code units the first `bytes` bytes of a text are; in the midst of a character, those before it.
    fn units_of_bytes(text: &str, bytes: usize) -> usize {
        text.char_indices()
            .take_while(|(place, character)| place + character.len_utf8() <= bytes)
            .map(|(_, character)| character.len_utf16())
            .sum()
    }

    fn line() -> Span {
        let start = TEXT.find("Sáng").unwrap();
        Span::new(start, TEXT.find('\r').unwrap())
    }

    fn mark(words: &str, key: u32) -> (Span, u32) {
        let start = TEXT.find(words).unwrap();
        (Span::new(start, start + words.len()), key)
    }

    fn shown(marks: &[(Span, u32)]) -> String {
        let run =
            |run: &Run| if run.says.is_empty() { run.span.of(TEXT).to_owned() } else { format!("{:?}{}", run.says, run.span.of(TEXT)) };
        runs(TEXT, line(), marks).iter().map(run).collect::<Vec<_>>().join("·")
    }

    #[test]
    fn overlapping_evidence_says_several_things() {
        let marks = [mark("Sáng 27/1/2015", 1), mark("27/1/2015, Bộ", 2), mark("2015", 3)];
        assert_eq!(shown(&marks), "[1]Sáng ·[1, 2]27/1/·[3, 1, 2]2015·[2], Bộ· Ngoại giao 🇻🇳 họp.");
        assert_eq!(shown(&[mark("Trang chủ", 1)]), line().of(TEXT));
    }

    #[test]
    fn the_article_is_told_from_what_is_around_it() {
        let mut draft = crate::ui::intake::sample::draft(TEXT);
        draft.extraction.body = vec![line()];
        let kinds: Vec<(bool, usize)> = blocks(&draft)
            .iter()
            .map(|block| match block {
                Block::Article(lines) => (true, lines.len()),
                Block::Around(lines) => (false, lines.len()),
            })
            .collect();
        assert_eq!(kinds, [(false, 1), (true, 1), (false, 1)]);
        draft.extraction.body.clear();
        assert_eq!(blocks(&draft).len(), 1);
    }

    #[test]
    fn a_place_in_the_browser_is_a_place_in_the_text() {
        let text = "Bộ 🇻🇳 họp";
        let bytes = text.find("họp").unwrap();
        let units = text.encode_utf16().take_while(|unit| *unit != u16::from(b'h')).count();
        assert_eq!((bytes_of_units(text, units), units_of_bytes(text, bytes)), (bytes, units));
        assert_eq!(bytes_of_units(text, 999), text.len());
        assert_eq!(selected("  đối  ", 0..8).map(|span| span.of("  đối  ").to_owned()).as_deref(), Some("đối"));
        assert_eq!(selected("đối", 1..2), None);
        assert_eq!(selected("đối", 99..100), None);
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        #[test]
        fn runs_always_join_to_the_line(text in "\\PC{1,60}", marks: Vec<(u8, u8, u32)>) {
            let marks: Vec<(Span, u32)> = marks.iter().map(|(start, end, key)| (Span::new((*start).into(), (*end).into()), *key)).collect();
            let line = Span::new(0, text.len());
            let joined: String = runs(&text, line, &marks).iter().map(|run| run.span.of(&text)).collect();
            proptest::prop_assert_eq!(joined, text);
        }

        #[test]
        fn units_and_bytes_are_two_ways_to_say_one_place(text in "\\PC{0,40}", units in 0_usize..90) {
            let bytes = bytes_of_units(&text, units);
            proptest::prop_assert!(text.is_char_boundary(bytes));
            proptest::prop_assert_eq!(bytes_of_units(&text, units_of_bytes(&text, bytes)), bytes);
        }
    }
}
