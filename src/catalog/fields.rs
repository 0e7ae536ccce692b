//! What of a record is searched by text.

use super::weights::Field;
use crate::model::{Bilingual, Conference, Reference};

/// Gives every text of a record that is searched, value by value, field after field in the order of [`Field::ALL`].
pub(super) fn texts<'a>(conference: &'a Conference, reference: &'a Reference, mut emit: impl FnMut(Field, &'a str)) {
    let both = |emit: &mut dyn FnMut(Field, &'a str), field: Field, text: &'a Bilingual| {
        emit(field, &text.vi);
        emit(field, &text.en);
    };
    both(&mut emit, Field::Title, &conference.title);
    conference.chairs.iter().for_each(|chair| emit(Field::Chair, &chair.name));
    conference.chairs.iter().filter_map(|chair| chair.role.as_ref()).for_each(|role| both(&mut emit, Field::Role, role));
    for document in &conference.documents {
        emit(Field::Document, &document.number);
        emit(Field::Document, &document.issuer);
        document.subject.iter().for_each(|subject| both(&mut emit, Field::Document, subject));
    }
    conference.provinces.iter().for_each(|name| emit(Field::Province, name));
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
    let headlines = conference.reports.iter().filter_map(|report| report.facts.as_ref()?.headline.as_deref());
    headlines.for_each(|headline| emit(Field::Headline, headline));
    if let Some(personal) = &conference.personal {
        personal.tags.iter().for_each(|tag| emit(Field::Tag, tag));
        emit(Field::Note, &personal.note);
    }
    both(&mut emit, Field::Summary, &conference.summary);
    conference.reports.iter().filter_map(|report| report.text.as_deref()).for_each(|text| emit(Field::Text, text));
}
