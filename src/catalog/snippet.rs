//! The stretch of a long text that answers what was typed.

use std::ops::Range;

use super::{ParsedText, highlight};

/// Bytes of a stretch: about two lines.
const LENGTH: usize = 240;

/// Bytes before the first marked word, so that it is read in its sentence.
const BEFORE: usize = 60;

/// The stretch with the most marked words, between two words; `None` when nothing of what was typed stands in the text.
#[must_use]
pub fn snippet(parsed: &ParsedText, text: &str) -> Option<Range<usize>> {
    let marks = highlight(parsed, text);
    let count = |first: &Range<usize>| {
        let within = marks.iter().filter(|mark| mark.start >= first.start && mark.end <= first.start + LENGTH - BEFORE);
        within.count()
    };
    // The first of equals.
    let best = marks.iter().rev().max_by_key(|mark| count(mark))?;
    let start = best.start.saturating_sub(BEFORE);
    let start = if start == 0 { 0 } else { after_space(text, start).min(best.start) };
    let end = (start + LENGTH).max(best.end);
    let end = if end >= text.len() { text.len() } else { before_space(text, end).max(best.end) };
    Some(start..end)
}

/// The beginning of the first word after `place`.
fn after_space(text: &str, place: usize) -> usize {
    let mut spaces = text.char_indices().filter(|(_, character)| character.is_whitespace());
    spaces.find(|(space, _)| *space >= place).map_or(text.len(), |(space, character)| space + character.len_utf8())
}

/// The end of the last word before `place`.
fn before_space(text: &str, place: usize) -> usize {
    let mut spaces = text.char_indices().rev().filter(|(_, character)| character.is_whitespace());
    spaces.find(|(space, _)| *space <= place).map_or(0, |(space, _)| space)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::catalog::AsOf;

    fn shown<'a>(query: &str, text: &'a str) -> Option<&'a str> {
        snippet(&ParsedText::parse(query, None, AsOf::Then), text).map(|range| &text[range])
    }

    #[test]
    fn a_short_text_is_shown_whole_and_a_long_one_around_its_marks() {
        assert_eq!(shown("đối ", "Công tác đối ngoại"), Some("Công tác đối ngoại"));
        assert_eq!(shown("xyz ", "Công tác đối ngoại"), None);
        let long = format!("{} hợp tác biên giới {}", "việc khác ".repeat(60), "và việc nữa ".repeat(60));
        let part = shown("biên giới ", &long).unwrap();
        assert!(part.contains("biên giới") && part.len() <= LENGTH && !part.starts_with(' '), "{part}");
    }

    proptest! {
        #[test]
        fn it_is_a_stretch_of_the_text(query in "[a-zđô ]{1,6}", text in "\\PC{0,400}|([a-zđô]{1,5} ){0,99}") {
            if let Some(range) = snippet(&ParsedText::parse(&query, None, AsOf::Then), &text) {
                prop_assert!(text.get(range.clone()).is_some_and(|part| !part.is_empty()), "{:?}", range);
            }
        }
    }
}
