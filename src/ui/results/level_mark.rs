//! The mark of a level: a shape of its own in a colour of its own, hollow for a plan.

use leptos::prelude::*;

use crate::model::{Level, RecordType};

/// Diamond: national; triangle: regional; disc: provincial. Its meaning is always said in words beside it.
#[component]
pub fn LevelMark(level: Level, record_type: RecordType) -> impl IntoView {
    let shape = match level {
        Level::National => "M8 1.5 14.5 8 8 14.5 1.5 8Z",
        Level::Regional => "M8 2 14.5 13.5H1.5Z",
        Level::Provincial => "M8 2a6 6 0 1 1 0 12A6 6 0 1 1 8 2Z",
    };
    let class = format!("level-mark {} {}", level.slug(), record_type.slug());
    view! {
        <svg class=class viewBox="0 0 16 16" aria-hidden="true">
            <path d=shape></path>
        </svg>
    }
}
