//! That a record is the reader's, or has something of theirs: in a list of results.

use super::correction::{base, corrected};
use crate::catalog::Entry;
use crate::i18n::Messages;
use crate::model::Origin;
use crate::ui::element::{Part, element};
use crate::ui::shell::{IconShape, icon_image};

/// A star where there is one, and whose it is; nothing for a published record without anything of the reader's.
pub fn own_marks(messages: &Messages, entry: &Entry) -> Option<Part> {
    if entry.origin != Origin::Own {
        return None;
    }
    let (words, record) = (&messages.record, &entry.conference);
    let is_starred = record.personal.as_ref().is_some_and(|personal| personal.starred);
    let star = is_starred.then(|| {
        let word = element("span").class("visually-hidden").child(words.starred);
        element("span").class("own-star").attr("title", words.starred).child(icon_image(IconShape::Star)).child(word)
    });
    let whose = match base(record) {
        None => Some(words.own_record),
        Some(base) if record.reports.len() > base.reports.len() || !corrected(record).is_empty() => Some(words.overlaid),
        Some(_) => None,
    };
    let whose = whose.map(|word| element("span").class("own-badge").child(word));
    (is_starred || whose.is_some()).then(|| element("p").class("own-marks").child(star).child(whose).into())
}
