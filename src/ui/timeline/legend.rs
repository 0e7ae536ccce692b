//! What the marks mean.

use leptos::prelude::*;

use super::controller::Controller;
use super::mark::glyph;
use crate::i18n::Messages;
use crate::model::{Certainty, RecordType};

/// The legend, closed until it is asked for.
pub(super) fn legend(controller: Controller) -> AnyView {
    let context = controller.context;
    let event = |class: &'static str, certainty: Certainty, words: fn(&'static Messages) -> &'static str| {
        view! {
            <li>
                <span class=class>
                    <span class="mark-body"><span class="mark-shape"><span class="mark-glyph">{glyph(certainty)}</span></span></span>
                </span>
                {context.word(words)}
            </li>
        }
        .into_any()
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
    view! {
        <details class="timeline-legend">
            <summary>{context.word(|messages| messages.timeline.legend)}</summary>
            <ul>
                {events}
                <li>
                    <span class="legend-sample mark mark-cluster cluster-period"><span class="cluster-count">"12"</span></span>
                    {context.word(|messages| messages.timeline.legend_cluster)}
                </li>
            </ul>
        </details>
    }
    .into_any()
}
