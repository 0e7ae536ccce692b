//! The mark of a record, drawn as on the timeline: its shape says what it is, its colour who held it.

use crate::model::{Level, RecordType};
use crate::ui::element::{Part, svg};

/// Disc: a conference, rounded square: one of several provinces; hollow diamond: a plan. Its meaning is always said in words beside it.
pub fn level_mark(level: Level, record_type: RecordType) -> Part {
    let shape = match (record_type, level) {
        (RecordType::Plan, _) => "M8 2 14 8 8 14 2 8Z",
        (RecordType::Conference, Level::Regional) => {
            "M4 2.5H12A1.5 1.5 0 0 1 13.5 4V12A1.5 1.5 0 0 1 12 13.5H4A1.5 1.5 0 0 1 2.5 12V4A1.5 1.5 0 0 1 4 2.5Z"
        }
        (RecordType::Conference, Level::National | Level::Provincial) => "M8 2a6 6 0 1 1 0 12A6 6 0 1 1 8 2Z",
    };
    let class = format!("level-mark {} {}", level.slug(), record_type.slug());
    svg("svg").attr("class", class).attr("viewBox", "0 0 16 16").attr("aria-hidden", "true").child(svg("path").attr("d", shape)).into()
}
