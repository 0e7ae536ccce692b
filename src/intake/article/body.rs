//! Where the article's own text begins and ends.

use super::shape::{Role, Shape};

/// So many short lines in a row do not stand within an article.
const GAP: usize = 10;
/// So many titles may stand in a box of other news in the midst of an article.
const BOX: usize = 4;

/// The lines from the first of the article's text to the last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Extent {
    pub(super) first: usize,
    /// The line after the last.
    pub(super) end: usize,
    /// Lines within that are a box of other news.
    boxes: Vec<(usize, usize)>,
    words: usize,
}

impl Extent {
    /// Finds the text at or after the line `from`; where there is no prose, it is whatever is visible there.
    pub(super) fn find(shapes: &[Shape], from: usize) -> Self {
        let mut best = Self::default();
        let mut has_body = false;
        let mut start = from;
        while let Some(block) = Self::next_block(shapes, start) {
            start = block.end;
            // Once a headline is known its text is what comes first; what comes later must be far more.
            let weight = if has_body { 3 } else { 1 };
            if block.words > best.words * weight {
                best = block;
            }
            has_body = best.words >= 60;
        }
        if best.words > 0 { best } else { Self::without_prose(shapes, from) }
    }

    /// The next run of prose from the line `start` on.
    fn next_block(shapes: &[Shape], start: usize) -> Option<Self> {
        let is_prose = |line: usize| shapes.get(line).is_some_and(|shape| shape.role == Role::Prose);
        let first = (start..shapes.len()).find(|&line| is_prose(line))?;
        let mut block = Self { first, end: first + 1, boxes: Vec::new(), words: 0 };
        let mut gap = 0;
        let mut line = first;
        while let Some(shape) = shapes.get(line) {
            match shape.role {
                Role::Prose => {
                    block.words += shape.words.min(300);
                    block.end = line + 1;
                    gap = 0;
                }
                Role::Stop => match end_of_box(shapes, line) {
                    Some(end) => {
                        block.boxes.push((line, end));
                        line = end;
                        continue;
                    }
                    None => break,
                },
                Role::Short => gap += 1,
                Role::Noise | Role::Outside => {}
            }
            if gap > GAP {
                break;
            }
            line += 1;
        }
        Some(block)
    }

    fn without_prose(shapes: &[Shape], from: usize) -> Self {
        let is_short = |line: &usize| shapes.get(*line).is_some_and(|shape| shape.role == Role::Short && !shape.is_stamp && !shape.is_path);
        let is_any = |line: &usize| shapes.get(*line).is_some_and(|shape| shape.role == Role::Short);
        let lines = || 0..shapes.len();
        let first = (from..shapes.len()).find(is_short).or_else(|| lines().find(is_short)).or_else(|| lines().find(is_any));
        let Some(first) = first else { return Self::default() };
        let end =
            (first..shapes.len()).find(|&line| shapes.get(line).is_some_and(|shape| shape.role == Role::Stop)).unwrap_or(shapes.len());
        Self { first, end, boxes: Vec::new(), words: 0 }
    }

    /// The lines of the text.
    pub(super) fn lines<'s>(&'s self, shapes: &'s [Shape]) -> impl Iterator<Item = usize> + 's {
        let mut boxes = self.boxes.iter().peekable();
        (self.first..self.end).filter(move |&line| {
            while boxes.next_if(|&&(_, end)| end <= line).is_some() {}
            let is_boxed = boxes.peek().is_some_and(|&&(start, _)| start <= line);
            !is_boxed && shapes.get(line).is_some_and(|shape| shape.role == Role::Prose || (shape.role == Role::Short && !shape.is_linked))
        })
    }

    /// The short lines after the text, up to where other matter begins.
    pub(super) fn after<'s>(&self, shapes: &'s [Shape], count: usize) -> impl Iterator<Item = usize> + 's {
        let ends = |line: &usize| shapes.get(*line).is_some_and(|shape| !matches!(shape.role, Role::Stop | Role::Prose));
        (self.end..shapes.len()).take_while(ends).take(count)
    }
}

/// Where a box of other news in the midst of the text ends: a few titles, then the text goes on for at least two paragraphs.
fn end_of_box(shapes: &[Shape], start: usize) -> Option<usize> {
    let role = |line: usize| shapes.get(line).map(|shape| shape.role);
    let end = (start + 1..=start + 1 + BOX).find(|&line| role(line) == Some(Role::Prose))?;
    let are_titles = (start + 1..end).all(|line| role(line) != Some(Role::Stop));
    let goes_on = (end..end + 2).all(|line| shapes.get(line).is_some_and(|shape| shape.role == Role::Prose && shape.words >= 20));
    (are_titles && end > start + 1 && goes_on).then_some(end)
}
