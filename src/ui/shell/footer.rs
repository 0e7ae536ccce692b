//! The footer: what this is, where it comes from, and how the keyboard works.

use std::sync::Arc;

use crate::reactive::*;

use super::Layout;
use super::notices::day;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, dynamic, element};
use crate::worker::Shelf;

/// The content information.
pub fn footer() -> Part {
    let context = AppContext::use_context();
    let layout = Layout::use_context();
    let edition = derived(move || {
        let edition = |shelf: Arc<Shelf>| (context.messages().shell.edition)(&day(context.language.get(), &shelf.as_of));
        context.data.shelf.get().map(edition).unwrap_or_default()
    });
    let keys = dynamic(move || {
        let key = |(key, what): &(&'static str, &'static str)| {
            element("div").child(element("dt").child(element("kbd").child(*key))).child(element("dd").child(*what)).into()
        };
        context.messages().shell.keys.iter().map(key).collect::<Vec<Part>>().into()
    });
    element("footer")
        .class("page-footer")
        .attr("inert", layout.covered)
        .child(
            element("div")
                .class("footer-about")
                .child(element("p").child(context.word(|messages| messages.shell.about)))
                .child(element("p").child(context.word(|messages| messages.shell.sources)).child(" ").child(edition))
                .child(element("p").child(context.word(|messages| messages.shell.privacy))),
        )
        .child(
            element("details")
                .class("footer-keys")
                .child(element("summary").child(context.word(|messages| messages.shell.keyboard)))
                .child(element("dl").child(keys)),
        )
        .into()
}
