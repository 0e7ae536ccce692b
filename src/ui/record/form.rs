//! A record as it stands in the form: every field as the text that is typed or chosen.

use super::fields::{Column, Group, Place, Single};
use crate::model::{Bilingual, Conference};
use crate::ui::facets::date_input::written;

/// One item of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its number among the record's; `None` when it was added in the form.
    pub of: Option<usize>,
    /// By [`Group::columns`].
    values: Vec<String>,
}

/// A record as it stands in the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordForm {
    /// By [`Single::ALL`].
    singles: Vec<String>,
    /// By [`Group::ALL`].
    groups: Vec<Vec<Item>>,
}

impl RecordForm {
    /// As a record is.
    #[must_use]
    pub fn of(conference: &Conference) -> Self {
        let singles = Single::ALL.into_iter().map(|field| single_of(conference, field)).collect();
        let groups = Group::ALL.into_iter().map(|group| items_of(conference, group)).collect();
        Self { singles, groups }
    }

    /// What stands at a place; empty where there is none.
    #[must_use]
    pub fn get(&self, place: Place) -> &str {
        let value = match place {
            Place::Single(field) => self.singles.get(single_place(field)),
            Place::Item(group, item, column) => self.items(group).get(item).and_then(|item| item.values.get(column_place(group, column))),
        };
        value.map_or("", String::as_str)
    }

    /// The same without white space at its ends.
    #[must_use]
    pub fn trimmed(&self, place: Place) -> &str {
        self.get(place).trim()
    }

    /// Puts `text` at a place.
    pub fn set(&mut self, place: Place, text: String) {
        let value = match place {
            Place::Single(field) => self.singles.get_mut(single_place(field)),
            Place::Item(group, item, column) => {
                self.items_mut(group).and_then(|items| items.get_mut(item)?.values.get_mut(column_place(group, column)))
            }
        };
        if let Some(value) = value {
            *value = text;
        }
    }

    /// The items of a group.
    #[must_use]
    pub fn items(&self, group: Group) -> &[Item] {
        self.groups.get(group_place(group)).map_or(&[], Vec::as_slice)
    }

    fn items_mut(&mut self, group: Group) -> Option<&mut Vec<Item>> {
        self.groups.get_mut(group_place(group))
    }

    /// An empty item at the end of a group.
    pub fn add(&mut self, group: Group) {
        if let Some(items) = self.items_mut(group) {
            items.push(Item { of: None, values: vec![String::new(); group.columns().len()] });
        }
    }

    /// Takes an item out of its group.
    pub fn remove(&mut self, group: Group, item: usize) {
        if let Some(items) = self.items_mut(group).filter(|items| item < items.len()) {
            items.remove(item);
        }
    }
}

fn single_place(field: Single) -> usize {
    Single::ALL.iter().position(|one| *one == field).unwrap_or_default()
}

fn group_place(group: Group) -> usize {
    Group::ALL.iter().position(|one| *one == group).unwrap_or_default()
}

fn column_place(group: Group, column: Column) -> usize {
    group.columns().iter().position(|one| *one == column).unwrap_or(usize::MAX)
}

fn single_of(conference: &Conference, field: Single) -> String {
    let held = &conference.held;
    let text = |text: &str| text.to_owned();
    match field {
        Single::TitleVi => text(&conference.title.vi),
        Single::TitleEn => text(&conference.title.en),
        Single::SummaryVi => text(&conference.summary.vi),
        Single::SummaryEn => text(&conference.summary.en),
        Single::Type => text(conference.record_type.slug()),
        Single::Level => text(conference.level.slug()),
        Single::Kind => text(conference.kind.slug()),
        Single::Start => written(held.start),
        Single::End if held.end == held.start => String::new(),
        Single::End => written(held.end),
        Single::Certainty => text(held.certainty.slug()),
        Single::Format => conference.format.map_or_else(String::new, |format| text(format.slug())),
        Single::Venue => conference.venue.clone().unwrap_or_default(),
        Single::Series => conference.series.as_ref().map_or_else(String::new, |series| series.id.clone()),
        Single::Ordinal => {
            conference.series.as_ref().and_then(|series| series.ordinal).map_or_else(String::new, |number| number.to_string())
        }
        Single::Organizers => conference.organizers.join("\n"),
        Single::Provinces => conference.provinces.join("\n"),
        Single::Topics => conference.topics.iter().map(|topic| topic.slug()).collect::<Vec<_>>().join("\n"),
        Single::Partners => conference.partners.join("\n"),
    }
}

fn items_of(conference: &Conference, group: Group) -> Vec<Item> {
    let count = match group {
        Group::Chairs => conference.chairs.len(),
        Group::Documents => conference.documents.len(),
        Group::Figures => conference.figures.len(),
        Group::Reports => conference.reports.len(),
    };
    let value = |item: usize, column: &Column| item_of(conference, item, *column).unwrap_or_default();
    let item = |item: usize| Item { of: Some(item), values: group.columns().iter().map(|column| value(item, column)).collect() };
    (0..count).map(item).collect()
}

/// One field of an item of the record, as it is typed.
pub(super) fn item_of(conference: &Conference, item: usize, column: Column) -> Option<String> {
    use Column::{Name, RoleEn, RoleVi};
    let both = |text: &Option<Bilingual>, pick: fn(&Bilingual) -> &String| text.as_ref().map(pick).cloned();
    match column {
        Name | RoleVi | RoleEn => {
            let chair = conference.chairs.get(item)?;
            match column {
                Name => Some(chair.name.clone()),
                RoleVi => both(&chair.role, |role| &role.vi),
                _ => both(&chair.role, |role| &role.en),
            }
        }
        Column::Number | Column::DocumentKind | Column::Issuer | Column::SubjectVi | Column::SubjectEn => {
            let document = conference.documents.get(item)?;
            match column {
                Column::Number => Some(document.number.clone()),
                Column::DocumentKind => Some(document.kind.slug().to_owned()),
                Column::Issuer => Some(document.issuer.clone()),
                Column::SubjectVi => both(&document.subject, |subject| &subject.vi),
                _ => both(&document.subject, |subject| &subject.en),
            }
        }
        Column::Indicator | Column::Amount | Column::Approximate | Column::Period | Column::Scope | Column::SaidBy => {
            figure_of(conference, item, column)
        }
        _ => report_of(conference, item, column),
    }
}

fn figure_of(conference: &Conference, item: usize, column: Column) -> Option<String> {
    let figure = conference.figures.get(item)?;
    match column {
        Column::Indicator => Some(figure.indicator.clone()),
        // A comma, since a point may be read as one between thousands.
        Column::Amount => Some(figure.value.to_string().replace('.', ",")),
        Column::Approximate => figure.approx.then(|| "1".to_owned()),
        Column::Period => Some(figure.period.clone()),
        Column::Scope => Some(figure.scope.clone()),
        _ => figure.report.map(|report| report.to_string()),
    }
}

fn report_of(conference: &Conference, item: usize, column: Column) -> Option<String> {
    let report = conference.reports.get(item)?;
    match column {
        Column::Publisher => Some(report.publisher.clone()),
        Column::Address => report.url.clone(),
        Column::Published => report.published.map(written),
        Column::Author => report.author.clone(),
        Column::Viewpoint => report.province.clone(),
        _ => Some(report.language.clone()),
    }
}
