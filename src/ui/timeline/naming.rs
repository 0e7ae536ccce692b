//! The accessible names of marks, and what is written on them.

use super::controller::Controller;
use super::drawn::MarkKey;
use super::layout::{Content, Mark};
use super::words;
use crate::catalog::RecordIndex;
use crate::i18n;
use crate::model::RecordType;

/// What stands on a mark: the title, the number in a series, or how many events.
pub(super) fn text(controller: Controller, mark: &Mark, is_series: bool) -> String {
    let language = controller.context.language.get();
    match &mark.content {
        Content::Event { event, .. } if is_series => event.ordinal.map(|ordinal| ordinal.to_string()).unwrap_or_default(),
        Content::Event { event, .. } => controller.title(event.index),
        Content::Cluster(cluster) if mark.width > 120.0 && !controller.is_down() => words::events(language, cluster.members.len()),
        Content::Cluster(cluster) => i18n::count(language, cluster.members.len()),
    }
}

/// The accessible name: title, date, what is uncertain; or how many events of which time.
pub(super) fn name(controller: Controller, key: MarkKey, mark: &Mark) -> String {
    match (key, &mark.content) {
        (MarkKey::Event { index, .. }, _) => event_name(controller, index),
        (MarkKey::Cluster { first, end, .. }, _) => {
            let language = controller.context.language.get();
            (controller.context.messages().timeline.cluster)(&words::events(language, mark.count()), &words::period(language, first, end))
        }
    }
}

/// Without the title while the record is on its way.
pub(super) fn event_name(controller: Controller, index: RecordIndex) -> String {
    let mut parts = vec![controller.title(index)];
    let messages = controller.context.messages();
    if let Some(shelf) = controller.context.data.shelf.get() {
        if shelf.directory.record_type(index) == Some(RecordType::Plan) {
            parts.push((messages.terms.record_type)(RecordType::Plan).to_owned());
        }
        if let Some(ordinal) = shelf.directory.ordinal(index) {
            parts.push((messages.timeline.number)(ordinal));
        }
    }
    parts.push(controller.when(index));
    let reporting = super::reporting::of(controller, index).unwrap_or_default();
    if reporting.contradict {
        parts.push(messages.timeline.legend_contradiction.to_owned());
    } else if reporting.several {
        parts.push(messages.timeline.legend_reports.to_owned());
    }
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}
