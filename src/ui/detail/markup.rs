//! Shapes of markup that the parts of a record share: functions, so that each is compiled once.

use crate::ui::element::{Part, element};
use crate::ui::highlight::highlighted;

/// A part of a text with a class of its own.
pub(super) fn span(class: &'static str, content: Part) -> Part {
    element("span").attr("class", class).child(content).into()
}

/// Text with what is searched for marked in it.
pub(super) fn searched(text: &str) -> Part {
    highlighted(text.to_owned())
}

/// The same in Vietnamese, whatever the language of the page.
pub(super) fn searched_vietnamese(text: &str) -> Part {
    element("span").attr("lang", "vi").child(searched(text)).into()
}

/// A part of the record under its heading, which is `spoken` only where the eye sees what it is.
pub(super) fn part(heading: &'static str, spoken: bool, content: Part) -> Part {
    element("section").class("record-part").child(element("h3").class_while("visually-hidden", spoken).child(heading)).child(content).into()
}
