//! What the form says, as the desk keeps it.

use super::cells::Value;
use super::shape::Slot;
use super::{Form, Item};
use crate::intake::Decision;
use crate::model::{
    Chair, DocumentRef, Evidence, Facts, Field, Figure, Format, Held, Kind, Level, PartialDate, RecordType, Report, SeriesRef, Topic,
};

/// Whether the cells of an item make a value.
#[must_use]
pub fn is_whole(item: &Item) -> bool {
    fn is<T: Value>(item: &Item) -> bool {
        T::of(&item.cells).is_some()
    }
    let Slot::Of(field) = item.slot else { return is_address(item) };
    match field {
        Field::Type => is::<RecordType>(item),
        Field::Level => is::<Level>(item),
        Field::Kind => is::<Kind>(item),
        Field::Series => is::<SeriesRef>(item),
        Field::Held => is::<Held>(item),
        Field::Format => is::<Format>(item),
        Field::Chairs => is::<Chair>(item),
        Field::Topics => is::<Topic>(item),
        Field::Documents => is::<DocumentRef>(item),
        Field::Figures => is::<Figure>(item),
        Field::Published => is::<PartialDate>(item),
        Field::Venue
        | Field::Provinces
        | Field::Organizers
        | Field::Partners
        | Field::Headline
        | Field::Publisher
        | Field::Author
        | Field::Viewpoint
        | Field::Language => is::<String>(item),
    }
}

fn is_address(item: &Item) -> bool {
    let address = item.cells.first().map_or("", |cell| cell.trim());
    address.starts_with("https://") || address.starts_with("http://")
}

/// Gathers values and says where the article has them.
struct Gathering<'a> {
    form: &'a Form,
    evidence: Vec<Evidence>,
}

impl Form {
    /// What the reader has made of the draft so far. What is not understood yet is not in it.
    #[must_use]
    pub fn decision(&self) -> Decision {
        let mut gathering = Gathering { form: self, evidence: Vec::new() };
        let report = gathering.report();
        let mut facts = gathering.facts();
        facts.evidence = gathering.evidence;
        Decision { facts, report, event: self.event.clone() }
    }
}

impl Gathering<'_> {
    fn report(&mut self) -> Report {
        let address = self.form.of(Slot::Address).find(|item| item.standing.is_value() && is_address(item));
        Report {
            publisher: self.one(Field::Publisher).unwrap_or_else(|| self.form.fallback.0.clone()),
            url: address.and_then(|item| String::of(&item.cells)),
            published: self.one(Field::Published),
            province: self.one(Field::Viewpoint),
            language: self.one(Field::Language).unwrap_or_else(|| self.form.fallback.1.clone()),
            author: self.one(Field::Author),
            text: None,
            facts: None,
        }
    }

    fn facts(&mut self) -> Facts {
        Facts {
            headline: self.one(Field::Headline),
            record_type: self.one(Field::Type),
            level: self.one(Field::Level),
            kind: self.one(Field::Kind),
            series: self.one(Field::Series),
            held: self.one(Field::Held),
            format: self.one(Field::Format),
            venue: self.one(Field::Venue),
            provinces: self.all(Field::Provinces),
            organizers: self.all(Field::Organizers),
            chairs: self.all(Field::Chairs),
            topics: self.all(Field::Topics),
            documents: self.all(Field::Documents),
            figures: self.all(Field::Figures),
            partners: self.all(Field::Partners),
            evidence: Vec::new(),
        }
    }

    fn one<T: Value>(&mut self, field: Field) -> Option<T> {
        let mut all = self.all(field);
        (!all.is_empty()).then(|| all.remove(0))
    }

    fn all<T: Value>(&mut self, field: Field) -> Vec<T> {
        let mut values = Vec::new();
        for item in self.form.of(Slot::Of(field)).filter(|item| item.standing.is_value()) {
            let Some(value) = T::of(&item.cells) else { continue };
            let place = values.len();
            self.evidence.extend(item.evidence.iter().map(|span| Evidence { field, item: place, start: span.start, end: span.end }));
            values.push(value);
        }
        values
    }
}
