//! From the form to the record, or to what is to be put right first. What was not touched is exactly as it was.

use super::fields::{Column, Group, Place, Problem, Reason, Single};
use super::form::{RecordForm, item_of};
use super::number;
use crate::catalog::folded;
use crate::model::{
    Bilingual, Certainty, Chair, Conference, DocumentKind, DocumentRef, Figure, Format, Held, Kind, Level, PartialDate, RecordType,
    Reference, Report, SeriesRef, Topic, Unit,
};
use crate::ui::detail::is_web_address;
use crate::ui::facets::date_input::{self, DateInputError};

/// Reads the form of `original`.
///
/// # Errors
/// Everything that is to be put right, in the order of the form.
pub fn read(form: &RecordForm, original: &Conference, reference: &Reference) -> Result<Conference, Vec<Problem>> {
    let mut reading = Reading { form, original, reference, problems: Vec::new() };
    let record = reading.record();
    if reading.problems.is_empty() { Ok(record) } else { Err(reading.problems) }
}

struct Reading<'a> {
    form: &'a RecordForm,
    original: &'a Conference,
    reference: &'a Reference,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    fn record(&mut self) -> Conference {
        let original = self.original;
        if self.single(Single::TitleVi).is_empty() && self.single(Single::TitleEn).is_empty() {
            self.complain(Place::Single(Single::TitleVi), Reason::Missing);
        }
        Conference {
            title: self.bilingual(Single::TitleVi, Single::TitleEn),
            summary: self.bilingual(Single::SummaryVi, Single::SummaryEn),
            record_type: RecordType::from_slug(&self.single(Single::Type)).unwrap_or(original.record_type),
            level: Level::from_slug(&self.single(Single::Level)).unwrap_or(original.level),
            kind: Kind::from_slug(&self.single(Single::Kind)).unwrap_or(original.kind),
            held: self.held(),
            format: Format::from_slug(&self.single(Single::Format)),
            venue: filled(self.single(Single::Venue)),
            series: self.series(),
            organizers: self.lines(Single::Organizers),
            provinces: self.provinces(),
            topics: self.lines(Single::Topics).iter().filter_map(|slug| Topic::from_slug(slug)).collect(),
            partners: self.lines(Single::Partners),
            chairs: self.each(Group::Chairs, Self::chair),
            documents: self.each(Group::Documents, Self::document),
            figures: self.each(Group::Figures, Self::figure),
            reports: self.each(Group::Reports, Self::report),
            ..original.clone()
        }
    }

    fn complain(&mut self, place: Place, reason: Reason) {
        self.problems.push(Problem { place, reason });
    }

    fn single(&self, field: Single) -> String {
        self.form.trimmed(Place::Single(field)).to_owned()
    }

    fn bilingual(&self, vi: Single, en: Single) -> Bilingual {
        Bilingual { vi: self.single(vi), en: self.single(en) }
    }

    fn lines(&self, field: Single) -> Vec<String> {
        self.form.get(Place::Single(field)).lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }

    /// The date at a place; `None` where nothing is, or no date.
    fn date(&mut self, place: Place) -> Option<PartialDate> {
        match date_input::parse(self.form.get(place)) {
            Ok(date) => return date,
            Err(DateInputError::Form) => self.complain(place, Reason::NotADate),
            Err(DateInputError::Calendar) => self.complain(place, Reason::NotInCalendar),
        }
        None
    }

    fn held(&mut self) -> Held {
        let (start_place, end_place) = (Place::Single(Single::Start), Place::Single(Single::End));
        let before = self.problems.len();
        let (start, end) = (self.date(start_place), self.date(end_place));
        let is_sound = self.problems.len() == before;
        let certainty = Certainty::from_slug(&self.single(Single::Certainty)).unwrap_or(self.original.held.certainty);
        let Some(start) = start else {
            if self.form.trimmed(start_place).is_empty() {
                self.complain(start_place, Reason::Missing);
            }
            return self.original.held;
        };
        let end = end.unwrap_or(start);
        if is_sound && end.last_day() < start.first_day() {
            self.complain(end_place, Reason::EndBeforeStart);
        }
        Held { start, end, certainty }
    }

    fn series(&mut self) -> Option<SeriesRef> {
        let id = filled(self.single(Single::Series))?;
        let number = self.single(Single::Ordinal);
        let ordinal = number.parse::<u32>().ok().filter(|ordinal| *ordinal > 0);
        if ordinal.is_none() && !number.is_empty() {
            self.complain(Place::Single(Single::Ordinal), Reason::NotANumber);
        }
        Some(SeriesRef { id, ordinal })
    }

    fn provinces(&mut self) -> Vec<String> {
        let place = Place::Single(Single::Provinces);
        self.lines(Single::Provinces).into_iter().map(|name| self.province(name, place)).collect()
    }

    /// The Vietnamese name of a province, however it is written. One that the record had before is as good as known.
    fn province(&mut self, name: String, place: Place) -> String {
        let typed = folded(&name);
        let had = self.original.provinces.contains(&name)
            || self.original.reports.iter().any(|report| report.province.as_ref() == Some(&name))
            || self.original.figures.iter().any(|figure| figure.scope.split(',').any(|part| part.trim() == name));
        let units = &self.reference.gazetteer.units;
        let found = units.iter().find(|unit| {
            let names = [&unit.name.vi, &unit.name.en].into_iter().chain(&unit.aliases).chain(&unit.aliases_loose);
            names.into_iter().any(|known| folded(known) == typed)
        });
        match units.iter().find(|unit| unit.name.vi == name).or(found) {
            _ if had => name,
            Some(unit) => unit.name.vi.clone(),
            None => {
                self.complain(place, Reason::UnknownProvince(name.clone()));
                name
            }
        }
    }

    /// What the items of a group say; those in which nothing is filled in are left out.
    fn each<T>(&mut self, group: Group, read: fn(&mut Self, usize) -> T) -> Vec<T> {
        let mut all = Vec::new();
        for item in 0..self.form.items(group).len() {
            let is_new = self.form.items(group).get(item).is_some_and(|item| item.of.is_none());
            let is_empty = group.columns().iter().all(|column| self.form.trimmed(Place::Item(group, item, *column)).is_empty());
            if !(is_new && is_empty) {
                all.push(read(self, item));
            }
        }
        all
    }

    /// What an item has in a column.
    fn cell(&self, group: Group, item: usize, column: Column) -> String {
        self.form.trimmed(Place::Item(group, item, column)).to_owned()
    }

    /// The same where it cannot be empty.
    fn needed(&mut self, group: Group, item: usize, column: Column) -> String {
        let text = self.cell(group, item, column);
        if text.is_empty() {
            self.complain(Place::Item(group, item, column), Reason::Missing);
        }
        text
    }

    fn both(&self, group: Group, item: usize, vi: Column, en: Column) -> Option<Bilingual> {
        let both = Bilingual { vi: self.cell(group, item, vi), en: self.cell(group, item, en) };
        (!both.vi.is_empty() || !both.en.is_empty()).then_some(both)
    }

    /// The number of the item in the original.
    fn of(&self, group: Group, item: usize) -> Option<usize> {
        self.form.items(group).get(item).and_then(|item| item.of)
    }

    fn chair(&mut self, item: usize) -> Chair {
        let role = self.both(Group::Chairs, item, Column::RoleVi, Column::RoleEn);
        Chair { name: self.needed(Group::Chairs, item, Column::Name), role }
    }

    fn document(&mut self, item: usize) -> DocumentRef {
        let group = Group::Documents;
        DocumentRef {
            number: self.needed(group, item, Column::Number),
            kind: DocumentKind::from_slug(&self.cell(group, item, Column::DocumentKind)).unwrap_or(DocumentKind::Resolution),
            issuer: self.cell(group, item, Column::Issuer),
            subject: self.both(group, item, Column::SubjectVi, Column::SubjectEn),
        }
    }

    fn figure(&mut self, item: usize) -> Figure {
        let group = Group::Figures;
        let place = |column: Column| Place::Item(group, item, column);
        let original = self.of(group, item).and_then(|of| self.original.figures.get(of).map(|figure| (of, figure)));
        let indicator = self.needed(group, item, Column::Indicator);
        let term = self.reference.vocabulary.indicator_term(&indicator);
        let unit = term.map(|term| term.unit).or(original.map(|(_, figure)| figure.unit)).unwrap_or(Unit::Count);
        let typed = self.needed(group, item, Column::Amount);
        let unchanged = original.filter(|(of, _)| item_of(self.original, *of, Column::Amount).as_deref() == Some(typed.as_str()));
        let value = unchanged.map(|(_, figure)| figure.value).or_else(|| number::parse(&typed));
        if value.is_none() && !typed.is_empty() {
            self.complain(place(Column::Amount), Reason::NotANumber);
        }
        let scope = self.cell(group, item, Column::Scope);
        let scope = if scope.is_empty() || scope == "national" { "national".to_owned() } else { self.scope(&scope, place(Column::Scope)) };
        Figure {
            value: value.unwrap_or_default(),
            unit,
            period: self.cell(group, item, Column::Period),
            scope,
            approx: !self.cell(group, item, Column::Approximate).is_empty(),
            report: self.cell(group, item, Column::SaidBy).parse().ok(),
            indicator,
        }
    }

    /// The provinces that a figure is about. What the record says already stands as it is.
    fn scope(&mut self, text: &str, place: Place) -> String {
        if self.original.figures.iter().any(|figure| figure.scope == text) {
            return text.to_owned();
        }
        let names = text.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
        names.map(|name| self.province(name, place)).collect::<Vec<_>>().join(",")
    }

    /// Text and facts stay with the report.
    fn report(&mut self, item: usize) -> Report {
        let group = Group::Reports;
        let place = |column: Column| Place::Item(group, item, column);
        let original = self.of(group, item).and_then(|of| self.original.reports.get(of));
        let url = filled(self.cell(group, item, Column::Address));
        let before = original.and_then(|report| report.url.clone());
        if url != before && url.as_deref().is_some_and(|url| !is_web_address(url)) {
            self.complain(place(Column::Address), Reason::NotAnAddress);
        }
        let viewpoint = filled(self.cell(group, item, Column::Viewpoint));
        Report {
            publisher: self.needed(group, item, Column::Publisher),
            url,
            published: self.date(place(Column::Published)),
            province: viewpoint.map(|name| self.province(name, place(Column::Viewpoint))),
            language: filled(self.cell(group, item, Column::Language)).unwrap_or_else(|| "vi".to_owned()),
            author: filled(self.cell(group, item, Column::Author)),
            text: original.and_then(|report| report.text.clone()),
            facts: original.and_then(|report| report.facts.clone()),
        }
    }
}

fn filled(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}
