//! A draft as it stands: what the reader has decided, or else what is certain of what was read. What is doubtful is a question, never a value.

use super::protocol::DraftBrief;
use crate::intake::{CERTAIN, Decision, Draft, Extraction, Match, Proposal};
use crate::model::{Evidence, Facts, Field, Report};

/// Letters that only Vietnamese has of the languages that articles here are in.
const VIETNAMESE_LETTERS: [char; 6] = ['đ', 'ă', 'ơ', 'ư', 'Đ', 'Ư'];

/// What a draft says, as the form shows it and as it would be kept now.
#[must_use]
pub fn as_it_stands(draft: &Draft) -> Decision {
    if let Some(decided) = &draft.decided {
        return decided.clone();
    }
    let event = draft.matches.first().filter(|best| best.score >= CERTAIN).map(|best| best.id.clone());
    Decision { facts: certain_facts(&draft.extraction), report: certain_report(draft), event }
}

/// The fields without which there is no new event and that have no value in `decision`; a report of a known event needs none of them.
#[must_use]
pub fn missing(decision: &Decision) -> Vec<Field> {
    if decision.event.is_some() {
        return Vec::new();
    }
    let Facts { record_type, level, kind, held, headline, .. } = &decision.facts;
    let has = [
        (Field::Type, record_type.is_some()),
        (Field::Level, level.is_some()),
        (Field::Kind, kind.is_some()),
        (Field::Held, held.is_some()),
        (Field::Headline, headline.as_ref().is_some_and(|headline| !headline.trim().is_empty())),
    ];
    has.into_iter().filter(|(_, has)| !has).map(|(field, _)| field).collect()
}

/// The fields that have proposals, but none that is certain, and that are still without a value.
#[must_use]
pub fn questions(draft: &Draft) -> Vec<Field> {
    let decision = as_it_stands(draft);
    let is_open = |field: Field| match field {
        // Both have a value always, which until the reader has decided need not be the article's.
        Field::Publisher | Field::Language => draft.decided.is_none(),
        _ => is_empty(&decision, field),
    };
    let doubtful = |field: &Field| is_doubtful(&draft.extraction, *field) && is_open(*field);
    Field::ALL.iter().copied().filter(doubtful).collect()
}

impl DraftBrief {
    /// Of a draft.
    #[must_use]
    pub fn of(draft: &Draft) -> Self {
        let decision = as_it_stands(draft);
        let (headline, held, level) = match &draft.record {
            Some(record) if draft.decided.is_none() => {
                let title = record.title.get(crate::model::Language::Vietnamese).to_owned();
                (title, Some(record.held.start), Some(record.level))
            }
            _ => (decision.facts.headline.clone().unwrap_or_default(), decision.facts.held.map(|held| held.start), decision.facts.level),
        };
        let is_whole = draft.record.is_some();
        Self {
            id: draft.id.clone(),
            name: draft.name.clone(),
            headline,
            state: draft.state,
            held,
            level,
            questions: if is_whole { Vec::new() } else { questions(draft) },
            missing: if is_whole { Vec::new() } else { missing(&decision) },
            event: event_of(draft),
            is_decided: draft.decided.is_some(),
            taken_in: draft.taken_in,
            problems: u32::try_from(draft.problems.len()).unwrap_or(u32::MAX),
        }
    }

    /// Whether it can be kept as it stands, without a glance: nothing that a record needs is missing, and whether it is a report of a known event
    /// is no question. What else is doubtful stays empty.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.missing.is_empty() && (self.is_decided || self.event.as_ref().is_none_or(|event| event.score >= CERTAIN))
    }
}

/// The event that the reader has chosen, or else the likeliest.
fn event_of(draft: &Draft) -> Option<Match> {
    let Some(decided) = &draft.decided else { return draft.matches.first().cloned() };
    let id = decided.event.as_ref()?;
    let why = draft.matches.iter().find(|known| known.id == *id).map(|known| known.why.clone()).unwrap_or_default();
    Some(Match { id: id.clone(), score: 1.0, why })
}

fn surest<T: Clone>(proposals: &[Proposal<T>]) -> Option<T> {
    proposals.first().filter(|proposal| proposal.is_certain()).map(|proposal| proposal.value.clone())
}

fn certain<T: Clone>(proposals: &[Proposal<T>]) -> Vec<T> {
    proposals.iter().filter(|proposal| proposal.is_certain()).map(|proposal| proposal.value.clone()).collect()
}

/// Calls a function with each field of an extraction, and whether it has one value.
macro_rules! each_field {
    ($extraction:expr, $call:expr) => {{
        let (found, mut call) = ($extraction, $call);
        call(Field::Type, true, &said(&found.record_type));
        call(Field::Level, true, &said(&found.level));
        call(Field::Kind, true, &said(&found.kind));
        call(Field::Series, true, &said(&found.series));
        call(Field::Held, true, &said(&found.held));
        call(Field::Format, true, &said(&found.format));
        call(Field::Venue, true, &said(&found.venue));
        call(Field::Provinces, false, &said(&found.provinces));
        call(Field::Organizers, false, &said(&found.organizers));
        call(Field::Chairs, false, &said(&found.chairs));
        call(Field::Topics, false, &said(&found.topics));
        call(Field::Documents, false, &said(&found.documents));
        call(Field::Figures, false, &said(&found.figures));
        call(Field::Partners, false, &said(&found.partners));
        call(Field::Headline, true, &said(&found.headline));
        call(Field::Publisher, true, &said(&found.publisher));
        call(Field::Published, true, &said(&found.published));
        call(Field::Author, true, &said(&found.author));
        call(Field::Viewpoint, true, &said(&found.viewpoint));
        call(Field::Language, true, &said(&found.language));
    }};
}

/// Of each proposal, whether it is certain, and its evidence.
type Said<'a> = Vec<(bool, &'a [crate::intake::Span])>;

fn said<T>(proposals: &[Proposal<T>]) -> Said<'_> {
    proposals.iter().map(|proposal| (proposal.is_certain(), proposal.evidence.as_slice())).collect()
}

fn certain_facts(extraction: &Extraction) -> Facts {
    Facts {
        headline: surest(&extraction.headline),
        record_type: surest(&extraction.record_type),
        level: surest(&extraction.level),
        kind: surest(&extraction.kind),
        series: surest(&extraction.series),
        held: surest(&extraction.held),
        format: surest(&extraction.format),
        venue: surest(&extraction.venue),
        provinces: certain(&extraction.provinces),
        organizers: certain(&extraction.organizers),
        chairs: certain(&extraction.chairs),
        topics: certain(&extraction.topics),
        documents: certain(&extraction.documents),
        figures: certain(&extraction.figures),
        partners: certain(&extraction.partners),
        evidence: certain_evidence(extraction),
    }
}

fn certain_evidence(extraction: &Extraction) -> Vec<Evidence> {
    let mut all = Vec::new();
    each_field!(extraction, |field: Field, is_one: bool, said: &Said<'_>| {
        let count = if is_one { 1 } else { said.len() };
        let values = said.iter().take(count).filter(|(is_certain, _)| *is_certain);
        for (item, (_, spans)) in values.enumerate() {
            all.extend(spans.iter().map(|span| Evidence { field, item, start: span.start, end: span.end }));
        }
    });
    all
}

fn certain_report(draft: &Draft) -> Report {
    let extraction = &draft.extraction;
    let publisher = surest(&extraction.publisher).or_else(|| draft.address.as_deref().and_then(host));
    Report {
        publisher: publisher.unwrap_or_else(|| draft.name.rsplit(['/', '›']).next().map(str::trim).unwrap_or_default().to_owned()),
        url: draft.address.clone(),
        published: surest(&extraction.published),
        province: surest(&extraction.viewpoint),
        language: surest(&extraction.language).unwrap_or_else(|| language_of(&draft.text).to_owned()),
        author: surest(&extraction.author),
        text: None,
        facts: None,
    }
}

fn language_of(text: &str) -> &'static str {
    if text.contains(VIETNAMESE_LETTERS) { "vi" } else { "en" }
}

/// The host of an address, without `www.`, port and names.
fn host(address: &str) -> Option<String> {
    let (_, rest) = address.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?.split(':').next()?.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    (!host.is_empty()).then(|| host.to_owned())
}

fn is_doubtful(extraction: &Extraction, wanted: Field) -> bool {
    let mut is_doubtful = false;
    each_field!(extraction, |field: Field, is_one: bool, said: &Said<'_>| {
        if field == wanted {
            let count = if is_one { 1 } else { said.len() };
            is_doubtful = !said.is_empty() && !said.iter().take(count).any(|(is_certain, _)| *is_certain);
        }
    });
    is_doubtful
}

fn is_empty(decision: &Decision, field: Field) -> bool {
    let Decision { facts, report, .. } = decision;
    match field {
        Field::Type => facts.record_type.is_none(),
        Field::Level => facts.level.is_none(),
        Field::Kind => facts.kind.is_none(),
        Field::Series => facts.series.is_none(),
        Field::Held => facts.held.is_none(),
        Field::Format => facts.format.is_none(),
        Field::Venue => facts.venue.is_none(),
        Field::Provinces => facts.provinces.is_empty(),
        Field::Organizers => facts.organizers.is_empty(),
        Field::Chairs => facts.chairs.is_empty(),
        Field::Topics => facts.topics.is_empty(),
        Field::Documents => facts.documents.is_empty(),
        Field::Figures => facts.figures.is_empty(),
        Field::Partners => facts.partners.is_empty(),
        Field::Headline => facts.headline.is_none(),
        Field::Published => report.published.is_none(),
        Field::Author => report.author.is_none(),
        Field::Viewpoint => report.province.is_none(),
        Field::Publisher => report.publisher.is_empty(),
        Field::Language => report.language.is_empty(),
    }
}
