//! What the reports of an event are like.

use super::controller::Controller;
use super::ink::Reporting;
use crate::catalog::RecordIndex;
use crate::ui::detail::figures::{FigureGroup, figure_groups};

/// What is known of the reports of a record; nothing while it is on its way.
pub(super) fn of(controller: Controller, index: RecordIndex) -> Reporting {
    let Some(entry) = controller.context.data.entry(index) else { return Reporting::default() };
    let several = entry.conference.reports.len() > 1;
    Reporting { several, contradict: several && figure_groups(&entry.conference).iter().any(FigureGroup::is_contradictory) }
}
