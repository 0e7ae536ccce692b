//! How a draft becomes a record, or a report of one. Nothing that is in a record already is lost or changed by a report that is added: what the
//! report says differently stays with the report.

use super::standing::{as_it_stands, missing};
use crate::catalog::{Catalog, exact, folded};
use crate::intake::{Decision, Draft, identity};
use crate::model::{Bilingual, Chair, Conference, DocumentRef, Facts, Field, Figure, Language, Personal, Report};

/// So many words of the headline are in an id.
const WORDS_IN_ID: usize = 8;
/// So many hexadecimal digits of the draft's id are in it: two events of one day with one headline differ.
const DIGITS_IN_ID: usize = 6;

/// The record that a draft makes. `event` is the record of the event that it is a report of, as the reader's own store or else the published
/// dataset has it; `is_published` says which. Done twice, it changes nothing.
///
/// # Errors
/// The fields that a new event cannot be without.
pub fn record_of(draft: &Draft, event: Option<(Conference, bool)>) -> Result<Conference, Vec<Field>> {
    let event = event.map(|(record, is_published)| if is_published { with_base(record) } else { record });
    if let (Some(record), None) = (&draft.record, &draft.decided) {
        return Ok(whole(record, event));
    }
    let decision = as_it_stands(draft);
    let report = report_of(draft, &decision);
    match event {
        Some(mut event) => {
            add_report(&mut event, report);
            Ok(event)
        }
        None => new_event(&draft.id, Decision { event: None, ..decision }, report),
    }
}

/// The reader's own copy of a published record, which knows what it was.
fn with_base(record: Conference) -> Conference {
    let base = Some(Box::new(record.clone()));
    Conference { personal: Some(Personal { base, ..Personal::default() }), ..record }
}

/// A record that was handed in whole: as it is, or what it has more than the one that is here.
fn whole(record: &Conference, event: Option<Conference>) -> Conference {
    let Some(mut event) = event else {
        let personal = record.personal.clone().unwrap_or_default();
        return Conference { personal: Some(personal), ..record.clone() };
    };
    for (place, report) in record.reports.iter().enumerate() {
        let said = |figure: &&Figure| figure.report.is_none_or(|said_by| said_by == place);
        let figures = record.figures.iter().filter(said).map(|figure| Figure { report: None, ..figure.clone() }).collect();
        let facts = report.facts.clone().unwrap_or_else(|| Facts { figures, ..Facts::default() });
        add_report(&mut event, Report { facts: Some(facts), ..report.clone() });
    }
    fill(&mut event, &facts_of(record));
    event
}

/// What a record says of its event, figures aside.
fn facts_of(record: &Conference) -> Facts {
    Facts {
        series: record.series.clone(),
        format: record.format,
        venue: record.venue.clone(),
        provinces: record.provinces.clone(),
        organizers: record.organizers.clone(),
        chairs: record.chairs.clone(),
        topics: record.topics.clone(),
        documents: record.documents.clone(),
        partners: record.partners.clone(),
        ..Facts::default()
    }
}

fn report_of(draft: &Draft, decision: &Decision) -> Report {
    let figures = decision.facts.figures.iter().map(|figure| Figure { report: None, ..figure.clone() }).collect();
    let facts = Facts { figures, ..decision.facts.clone() };
    Report { text: Some(draft.text.clone()), facts: Some(facts), ..decision.report.clone() }
}

fn new_event(draft: &str, decision: Decision, report: Report) -> Result<Conference, Vec<Field>> {
    let missing = missing(&decision);
    let Facts { headline, record_type, level, kind, series, held, format, venue, .. } = decision.facts.clone();
    let (Some(headline), Some(record_type), Some(level), Some(kind), Some(held)) = (headline, record_type, level, kind, held) else {
        return Err(missing);
    };
    if !missing.is_empty() {
        return Err(missing);
    }
    let Facts { provinces, organizers, chairs, topics, documents, partners, .. } = decision.facts;
    Ok(Conference {
        id: id_of(&held.start.to_string(), &headline, draft),
        record_type,
        level,
        kind,
        series,
        title: title_of(headline, &report.language),
        held,
        format,
        venue,
        provinces,
        organizers,
        chairs,
        topics,
        documents,
        figures: report.facts.as_ref().map(|facts| facts.figures.clone()).unwrap_or_default(),
        partners,
        summary: Bilingual::default(),
        reports: vec![report],
        related: Vec::new(),
        personal: Some(Personal::default()),
    })
}

fn id_of(held: &str, headline: &str, draft: &str) -> String {
    let slug = Catalog::name_slug(headline);
    let words: Vec<&str> = slug.split('-').filter(|word| !word.is_empty()).take(WORDS_IN_ID).collect();
    let digits = draft.get(..DIGITS_IN_ID).unwrap_or(draft);
    [held, &words.join("-"), digits].into_iter().filter(|part| !part.is_empty()).collect::<Vec<&str>>().join("-")
}

fn title_of(headline: String, language: &str) -> Bilingual {
    match Language::from_tag(language) {
        Some(Language::English) => Bilingual { vi: String::new(), en: headline },
        _ => Bilingual { vi: headline, en: String::new() },
    }
}

/// Adds a report with its facts to an event. One that is there already changes nothing; one that is there without its text gets it.
pub fn add_report(event: &mut Conference, report: Report) {
    let facts = report.facts.clone().unwrap_or_default();
    let place = match place_of(&event.reports, &report) {
        Place::Here => return,
        Place::WithoutText(place) => place,
        Place::New => event.reports.len(),
    };
    name_reports(event);
    if let Some(known) = event.reports.get_mut(place) {
        (known.text, known.facts) = (report.text, report.facts);
    } else {
        if event.personal.as_ref().is_none_or(|personal| personal.base.is_none()) {
            fill_title(&mut event.title, &facts, &report.language);
        }
        event.reports.push(report);
    }
    fill(event, &facts);
    for figure in &facts.figures {
        unite(&mut event.figures, Figure { report: Some(place), ..figure.clone() }, |known, new| known == new);
    }
    event.personal.get_or_insert_default();
}

enum Place {
    /// It is one of the event's reports.
    Here,
    /// The event's report at this place is of the same address; its text was not here.
    WithoutText(usize),
    New,
}

fn place_of(reports: &[Report], new: &Report) -> Place {
    let new_identity = new.text.as_deref().map(identity);
    for (place, known) in reports.iter().enumerate() {
        let is_one_address = known.url.is_some() && known.url == new.url;
        match (known.text.as_deref(), &new_identity) {
            (Some(text), Some(new_identity)) if identity(text) == *new_identity => return Place::Here,
            (None, Some(_)) if is_one_address => return Place::WithoutText(place),
            (_, None) if is_one_address || is_like(known, new) => return Place::Here,
            _ => {}
        }
    }
    Place::New
}

/// Whether two reports are of one article, as far as they say who published it, when and where.
fn is_like(known: &Report, new: &Report) -> bool {
    let bare = |report: &Report| Report { text: None, facts: None, ..report.clone() };
    bare(known) == bare(new)
}

/// A figure that all reports of the event give would now be one that the new report gives, too: each is named.
fn name_reports(event: &mut Conference) {
    let reports = event.reports.len();
    let named = |figure: Figure| -> Vec<Figure> {
        match figure.report {
            None if reports > 0 => (0..reports).map(|place| Figure { report: Some(place), ..figure.clone() }).collect(),
            _ => vec![figure],
        }
    };
    event.figures = std::mem::take(&mut event.figures).into_iter().flat_map(named).collect();
}

/// What the event has no value for, it has from the report; lists are united.
fn fill(event: &mut Conference, facts: &Facts) {
    event.series = event.series.take().or_else(|| facts.series.clone());
    event.format = event.format.or(facts.format);
    event.venue = event.venue.take().or_else(|| facts.venue.clone());
    for (list, new) in
        [(&mut event.provinces, &facts.provinces), (&mut event.organizers, &facts.organizers), (&mut event.partners, &facts.partners)]
    {
        new.iter().for_each(|name| unite(list, name.clone(), |known, new| is_one_name(known, new)));
    }
    facts.topics.iter().for_each(|topic| unite(&mut event.topics, *topic, |known, new| known == new));
    facts.documents.iter().for_each(|document| unite(&mut event.documents, document.clone(), is_one_document));
    facts.chairs.iter().for_each(|chair| unite_chair(&mut event.chairs, chair));
}

fn unite<T>(list: &mut Vec<T>, new: T, is_one: impl Fn(&T, &T) -> bool) {
    if !list.iter().any(|known| is_one(known, &new)) {
        list.push(new);
    }
}

/// Whether two names are one, however capitals and accents are written. Names that differ in an accent are two.
fn is_one_name(one: &str, other: &str) -> bool {
    let words = |name: &str| name.split_whitespace().map(exact).collect::<Vec<String>>();
    words(one) == words(other)
}

fn is_one_document(one: &DocumentRef, other: &DocumentRef) -> bool {
    let bare = |number: &str| folded(number).split_whitespace().collect::<String>();
    one.kind == other.kind && bare(&one.number) == bare(&other.number)
}

fn unite_chair(chairs: &mut Vec<Chair>, new: &Chair) {
    match chairs.iter_mut().find(|known| is_one_name(&known.name, &new.name)) {
        Some(known) => known.role = known.role.take().or_else(|| new.role.clone()),
        None => chairs.push(new.clone()),
    }
}

fn fill_title(title: &mut Bilingual, facts: &Facts, language: &str) {
    let Some(headline) = facts.headline.as_ref() else { return };
    match Language::from_tag(language) {
        Some(Language::English) if title.en.is_empty() => title.en.clone_from(headline),
        Some(Language::Vietnamese) if title.vi.is_empty() => title.vi.clone_from(headline),
        _ => {}
    }
}
