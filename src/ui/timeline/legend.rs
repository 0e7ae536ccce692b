//! What the marks mean.

use leptos::prelude::*;

use super::controller::Controller;
use super::mark::glyph;
use crate::model::{Certainty, RecordType};

/// The legend, closed until it is asked for.
#[component]
pub(super) fn Legend() -> impl IntoView {
    let context = Controller::use_context().context;
    let messages = move || &context.messages().timeline;
    let sample = |class: &'static str, certainty: Certainty| {
        view! {
            <span class=format!("legend-sample mark {class}")>
                <span class="mark-body"><span class="mark-shape"><span class="mark-glyph">{glyph(certainty)}</span></span></span>
            </span>
        }
    };
    let record_type = move |record_type| (context.messages().terms.record_type)(record_type);
    view! {
        <details class="timeline-legend">
            <summary>{move || messages().legend}</summary>
            <ul>
                <li>{sample("mark-conference mark-stated mark-point", Certainty::Stated)}{move || record_type(RecordType::Conference)}</li>
                <li>{sample("mark-plan mark-stated mark-point", Certainty::Stated)}{move || record_type(RecordType::Plan)}</li>
                <li>{sample("mark-conference mark-stated mark-range", Certainty::Stated)}{move || messages().legend_days}</li>
                <li>{sample("mark-conference mark-stated mark-span", Certainty::Stated)}{move || messages().legend_span}</li>
                <li>{sample("mark-conference mark-inferred mark-point", Certainty::Inferred)}{move || messages().legend_inferred}</li>
                <li>{sample("mark-conference mark-announced mark-point", Certainty::Announced)}{move || messages().legend_announced}</li>
                <li>
                    <span class="legend-sample mark mark-cluster cluster-period"><span class="cluster-count">"12"</span></span>
                    {move || messages().legend_cluster}
                </li>
            </ul>
        </details>
    }
}
