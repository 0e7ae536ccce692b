//! What the reports of an event are like.

use super::controller::Controller;
use super::ink::Reporting;
use crate::catalog::RecordIndex;
use crate::ui::detail::figures::{FigureGroup, figure_groups};

/// What the reports of a record are like; `None` while it is on its way.
pub(super) fn of(controller: Controller, index: RecordIndex) -> Option<Reporting> {
    let entry = controller.context.data.entry(index)?;
    let several = entry.conference.reports.len() > 1;
    Some(Reporting { several, contradict: several && figure_groups(&entry.conference).iter().any(FigureGroup::is_contradictory) })
}
