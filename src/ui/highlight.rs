//! Text with what was searched for marked in it.

use std::ops::Range;

/// A stretch of text, marked or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The text.
    pub text: String,
    /// It is what was searched for.
    pub marked: bool,
}

/// Cuts `text` at `ranges` of bytes.
///
/// The segments always join to `text`: a range that overlaps the one before it, ends outside the text or cuts a character in two is
/// left out, so that a mistake in the ranges costs a mark and never a word.
#[must_use]
pub fn segments(text: &str, ranges: &[Range<usize>]) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut push = |part: &str, marked: bool| {
        if !part.is_empty() {
            segments.push(Segment { text: part.to_owned(), marked });
        }
    };
    let mut done = 0;
    for range in ranges {
        if let (Some(before), Some(hit)) = (text.get(done..range.start), text.get(range.clone())) {
            push(before, false);
            push(hit, true);
            done = range.end;
        }
    }
    push(text.get(done..).unwrap_or_default(), false);
    segments
}

#[cfg(target_arch = "wasm32")]
pub use component::highlighted;

#[cfg(target_arch = "wasm32")]
mod component {
    use super::{Segment, segments};
    use crate::catalog::highlight;
    use crate::ui::context::AppContext;
    use crate::ui::element::{Part, dynamic, element};

    /// `text` with what the present search finds in it as `<mark>`.
    pub fn highlighted(text: String) -> Part {
        let context = AppContext::use_context();
        dynamic(move || {
            // A choice of facets changes the answer, but not what is marked.
            context.searched.track();
            let ranges = highlight(&context.answer.get_untracked().text, &text);
            segments(&text, &ranges).into_iter().map(part).collect::<Vec<Part>>().into()
        })
    }

    fn part(Segment { text, marked }: Segment) -> Part {
        if marked { element("mark").child(text).into() } else { text.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, ranges: &[(usize, usize)]) -> String {
        let ranges: Vec<_> = ranges.iter().map(|&(start, end)| start..end).collect();
        segments(text, &ranges).into_iter().map(|part| if part.marked { format!("[{}]", part.text) } else { part.text }).collect()
    }

    #[test]
    fn ranges_are_marked_where_they_are() {
        assert_eq!(shown("đối ngoại", &[(0, 6)]), "[đối] ngoại");
        assert_eq!(shown("đối ngoại", &[(7, 14)]), "đối [ngoại]");
        assert_eq!(shown("abc", &[(0, 1), (1, 2)]), "[a][b]c");
        assert_eq!(shown("abc", &[]), "abc");
    }

    #[test]
    fn a_wrong_range_costs_a_mark_and_never_a_word() {
        assert_eq!(shown("đối", &[(1, 2)]), "đối");
        assert_eq!(shown("abc", &[(1, 9)]), "abc");
        assert_eq!(shown("abc", &[(2, 1)]), "abc");
        assert_eq!(shown("abc", &[(1, 3), (0, 2)]), "a[bc]");
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        #[test]
        fn segments_always_join_to_the_text(text: String, ranges: Vec<(usize, usize)>) {
            let ranges: Vec<_> = ranges.into_iter().map(|(start, end)| start % 64..end % 64).collect();
            let joined: String = segments(&text, &ranges).into_iter().map(|part| part.text).collect();
            proptest::prop_assert_eq!(joined, text);
        }
    }
}
