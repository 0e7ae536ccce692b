//! What of a record is searched by text.

use super::provinces::Provinces;
use super::text_index::Field;
use crate::model::{Bilingual, Conference, Province, Reference};

/// Gives every text of a record that is searched, value by value.
pub(super) fn texts<'a>(conference: &'a Conference, reference: &'a Reference, provinces: &Provinces, mut emit: impl FnMut(Field, &'a str)) {
    let both = |emit: &mut dyn FnMut(Field, &'a str), field: Field, text: &'a Bilingual| {
        emit(field, &text.vi);
        emit(field, &text.en);
    };
    both(&mut emit, Field::Title, &conference.title);
    for chair in &conference.chairs {
        emit(Field::Chair, &chair.name);
        if let Some(role) = &chair.role {
            both(&mut emit, Field::Role, role);
        }
    }
    for document in &conference.documents {
        emit(Field::Document, &document.number);
        emit(Field::Document, &document.issuer);
        if let Some(subject) = &document.subject {
            both(&mut emit, Field::Document, subject);
        }
    }
    for name in &conference.provinces {
        emit(Field::Province, name);
        if let Some(unit) = provinces.unit(&reference.gazetteer, name, &conference.held) {
            province_texts(name, unit, reference, &mut emit);
        }
    }
    for partner in &conference.partners {
        emit(Field::Partner, partner);
        if let Some(name) = reference.vocabulary.partner_name(partner) {
            emit(Field::Partner, &name.en);
        }
    }
    conference.organizers.iter().for_each(|organizer| emit(Field::Organizer, organizer));
    conference.venue.iter().for_each(|venue| emit(Field::Venue, venue));
    if let Some(name) = conference.series.as_ref().and_then(|series| reference.vocabulary.series_name(&series.id)) {
        both(&mut emit, Field::Series, name);
    }
    for report in &conference.reports {
        emit(Field::Publisher, &report.publisher);
        report.author.iter().for_each(|author| emit(Field::Publisher, author));
    }
    both(&mut emit, Field::Summary, &conference.summary);
}

/// The other names of a province, and those of the unit it belongs to today.
fn province_texts<'a>(name: &str, unit: &'a Province, reference: &'a Reference, emit: &mut dyn FnMut(Field, &'a str)) {
    let today = Some(reference.gazetteer.today(unit)).filter(|today| today.id != unit.id);
    for unit in [Some(unit), today].into_iter().flatten() {
        if unit.name.vi != name {
            emit(Field::ProvinceOther, &unit.name.vi);
        }
        emit(Field::ProvinceOther, &unit.name.en);
        unit.aliases.iter().for_each(|alias| emit(Field::ProvinceOther, alias));
    }
}
