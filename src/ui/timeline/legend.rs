//! What the marks mean.

use super::controller::Controller;
use super::mark::glyph;
use crate::i18n::Messages;
use crate::model::{Certainty, RecordType};
use crate::ui::element::{Part, element};

/// The legend, closed until it is asked for.
pub(super) fn legend(controller: Controller) -> Part {
    let context = controller.context;
    let event = |class: &'static str, certainty: Certainty, words: fn(&'static Messages) -> &'static str| {
        element("li")
            .child(
                element("span").attr("class", class).child(
                    element("span")
                        .class("mark-body")
                        .child(element("span").class("mark-shape").child(element("span").class("mark-glyph").child(glyph(certainty)))),
                ),
            )
            .child(context.word(words))
            .into()
    };
    let events = vec![
        event("legend-sample mark mark-conference mark-stated mark-point", Certainty::Stated, |messages| {
            (messages.terms.record_type)(RecordType::Conference)
        }),
        event("legend-sample mark mark-plan mark-stated mark-point", Certainty::Stated, |messages| {
            (messages.terms.record_type)(RecordType::Plan)
        }),
        event("legend-sample mark mark-conference mark-stated mark-range", Certainty::Stated, |messages| messages.timeline.legend_days),
        event("legend-sample mark mark-conference mark-stated mark-span", Certainty::Stated, |messages| messages.timeline.legend_span),
        event("legend-sample mark mark-conference mark-inferred mark-point", Certainty::Inferred, |messages| {
            messages.timeline.legend_inferred
        }),
        event("legend-sample mark mark-conference mark-announced mark-point", Certainty::Announced, |messages| {
            messages.timeline.legend_announced
        }),
    ];
    element("details")
        .class("timeline-legend")
        .child(element("summary").child(context.word(|messages| messages.timeline.legend)))
        .child(
            element("ul").child(events).child(
                element("li")
                    .child(
                        element("span")
                            .class("legend-sample mark mark-cluster cluster-period")
                            .child(element("span").class("cluster-count").child("12")),
                    )
                    .child(context.word(|messages| messages.timeline.legend_cluster)),
            ),
        )
        .into()
}
