//! The form of a draft: as it was proposed, or as the reader has left it.

use super::cells::Value;
use super::shape::Slot;
use super::{Form, Standing};
use crate::desk::standing::as_it_stands;
use crate::intake::{Draft, Extraction, Proposal, Span};
use crate::model::{Facts, Field, Report};

/// What is said of one field: proposals, and what the reader had decided.
struct Source<'a> {
    form: Form,
    facts: Option<&'a Facts>,
}

impl Form {
    /// The form of a draft: what the reader has left of it, or else what it would be kept as now, and the questions.
    #[must_use]
    pub fn of_draft(draft: &Draft) -> Self {
        let decided = draft.decided.as_ref();
        let read = as_it_stands(&Draft { decided: None, ..draft.clone() });
        let event = decided.map_or(read.event, |decided| decided.event.clone());
        let fallback = (read.report.publisher, read.report.language);
        let mut source = Source { form: Self { event, fallback, ..Self::default() }, facts: decided.map(|decided| &decided.facts) };
        source.report(&draft.extraction, decided.map(|decided| &decided.report));
        source.address(draft);
        source.event(&draft.extraction);
        source.lists(&draft.extraction);
        let mut form = source.form;
        for slot in Slot::all() {
            form.leave_no_field_without_a_place(slot);
        }
        // Places come before what is proposed for them.
        form.items.sort_by_key(|item| !item.standing.is_value());
        form
    }
}

impl Source<'_> {
    fn report(&mut self, read: &Extraction, report: Option<&Report>) {
        let facts = self.facts;
        let fallback = self.form.fallback.clone();
        // What only stands there because a report must have one is no value of the reader's.
        let one = |value: &String, fallback: &String| Some(value.clone()).filter(|value| !value.is_empty() && value != fallback);
        self.single(Field::Headline, &read.headline, facts.map(|facts| facts.headline.clone()));
        self.single(Field::Publisher, &read.publisher, report.map(|report| one(&report.publisher, &fallback.0)));
        self.single(Field::Published, &read.published, report.map(|report| report.published));
        self.single(Field::Author, &read.author, report.map(|report| report.author.clone()));
        self.single(Field::Viewpoint, &read.viewpoint, report.map(|report| report.province.clone()));
        self.single(Field::Language, &read.language, report.map(|report| one(&report.language, &fallback.1)));
    }

    fn address(&mut self, draft: &Draft) {
        let decided = draft.decided.as_ref().map(|decided| decided.report.url.clone());
        let address = decided.unwrap_or_else(|| draft.address.clone()).unwrap_or_default();
        let standing = if address.is_empty() { Standing::Written } else { Standing::Proposed };
        self.form.push(Slot::Address, vec![address], standing, Vec::new(), 0.0);
    }

    fn event(&mut self, read: &Extraction) {
        let facts = self.facts;
        self.single(Field::Type, &read.record_type, facts.map(|facts| facts.record_type));
        self.single(Field::Level, &read.level, facts.map(|facts| facts.level));
        self.single(Field::Kind, &read.kind, facts.map(|facts| facts.kind));
        self.single(Field::Series, &read.series, facts.map(|facts| facts.series.clone()));
        self.single(Field::Held, &read.held, facts.map(|facts| facts.held));
        self.single(Field::Format, &read.format, facts.map(|facts| facts.format));
        self.single(Field::Venue, &read.venue, facts.map(|facts| facts.venue.clone()));
    }

    fn lists(&mut self, read: &Extraction) {
        let facts = self.facts;
        self.many(Field::Provinces, &read.provinces, facts.map(|facts| facts.provinces.as_slice()));
        self.many(Field::Organizers, &read.organizers, facts.map(|facts| facts.organizers.as_slice()));
        self.many(Field::Chairs, &read.chairs, facts.map(|facts| facts.chairs.as_slice()));
        self.many(Field::Topics, &read.topics, facts.map(|facts| facts.topics.as_slice()));
        self.many(Field::Documents, &read.documents, facts.map(|facts| facts.documents.as_slice()));
        self.many(Field::Figures, &read.figures, facts.map(|facts| facts.figures.as_slice()));
        self.many(Field::Partners, &read.partners, facts.map(|facts| facts.partners.as_slice()));
    }

    fn single<T: Value + PartialEq>(&mut self, field: Field, read: &[Proposal<T>], decided: Option<Option<T>>) {
        let (is_decided, decided) = (decided.is_some(), decided.flatten());
        self.fill(field, read, is_decided, decided.as_slice());
    }

    fn many<T: Value + PartialEq>(&mut self, field: Field, read: &[Proposal<T>], decided: Option<&[T]>) {
        self.fill(field, read, decided.is_some(), decided.unwrap_or_default());
    }

    /// First the reader's values, in their order, then what was proposed besides.
    fn fill<T: Value + PartialEq>(&mut self, field: Field, read: &[Proposal<T>], is_decided: bool, decided: &[T]) {
        let slot = Slot::Of(field);
        for (item, value) in decided.iter().enumerate() {
            let proposal = read.iter().find(|proposal| proposal.value == *value);
            let standing = match proposal {
                Some(proposal) if proposal.is_certain() => Standing::Proposed,
                Some(_) => Standing::Accepted,
                None => Standing::Written,
            };
            let mut evidence = self.evidence(field, item);
            if evidence.is_empty() {
                evidence = proposal.map(|proposal| proposal.evidence.clone()).unwrap_or_default();
            }
            self.form.push(slot, value.cells(), standing, evidence, proposal.map_or(0.0, |proposal| proposal.confidence));
        }
        let mut has_value = !decided.is_empty();
        for proposal in read.iter().filter(|proposal| !decided.contains(&proposal.value)) {
            let standing = match (is_decided, proposal.is_certain()) {
                // What was certain and is not there any more was set aside by the reader.
                (true, true) => Standing::Aside,
                (false, true) if slot.is_many() || !has_value => Standing::Proposed,
                (_, false) if slot.is_many() && !is_decided || !has_value => Standing::Question,
                _ => Standing::Aside,
            };
            has_value |= standing.is_value();
            self.form.push(slot, proposal.value.cells(), standing, proposal.evidence.clone(), proposal.confidence);
        }
    }

    /// Where the reader has said that the article says it.
    fn evidence(&self, field: Field, item: usize) -> Vec<Span> {
        let all = self.facts.map(|facts| facts.evidence.as_slice()).unwrap_or_default();
        let mine = all.iter().filter(|evidence| evidence.field == field && evidence.item == item);
        mine.map(|evidence| Span::new(evidence.start, evidence.end)).collect()
    }
}
