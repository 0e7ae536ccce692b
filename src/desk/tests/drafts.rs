//! Drafts for tests, of an article whose values are where it says them.

use crate::intake::{Draft, DraftState, Extraction, Proposal, Span, identity};
use crate::model::{Certainty, Chair, Conference, DocumentKind, DocumentRef, Figure, Held, Kind, Level, RecordType, Unit};

pub const TEXT: &str = "Hội nghị công tác đối ngoại địa phương năm 2015\nSáng 27/1/2015, ông Hồ Xuân Sơn chủ trì tại Hà Nội. \
                        Cả nước có 408 đoàn ra; Nghị quyết 22-NQ/TW được nhắc lại.";

pub fn span(words: &str) -> Span {
    let start = TEXT.find(words).unwrap();
    Span::new(start, start + words.len())
}

fn said<T>(value: T, words: &str) -> Vec<Proposal<T>> {
    vec![Proposal::new(value, span(words), 0.9)]
}

pub fn figure(value: f64, report: Option<usize>) -> Figure {
    let (indicator, period, scope) = ("delegations".to_owned(), "2014".to_owned(), "national".to_owned());
    Figure { indicator, value, unit: Unit::Count, period, scope, approx: false, report }
}

pub fn held(day: &str) -> Held {
    let day = day.parse().unwrap();
    Held { start: day, end: day, certainty: Certainty::Stated }
}

pub fn chair(name: &str) -> Chair {
    Chair { name: name.into(), role: None }
}

pub fn document(number: &str) -> DocumentRef {
    DocumentRef { number: number.into(), kind: DocumentKind::Resolution, issuer: "Bộ Chính trị".into(), subject: None }
}

/// Everything in it is certain but the venue.
pub fn draft() -> Draft {
    let headline = "Hội nghị công tác đối ngoại địa phương năm 2015";
    let extraction = Extraction {
        headline: said(headline.to_owned(), headline),
        record_type: said(RecordType::Conference, "Hội nghị"),
        level: said(Level::National, "Cả nước"),
        kind: said(Kind::AnnualReview, "công tác đối ngoại"),
        held: said(held("2015-01-27"), "27/1/2015"),
        venue: vec![Proposal::new("Hà Nội".to_owned(), span("Hà Nội"), 0.4)],
        chairs: said(chair("Hồ Xuân Sơn"), "Hồ Xuân Sơn"),
        documents: said(document("22-NQ/TW"), "22-NQ/TW"),
        figures: said(figure(408.0, None), "408 đoàn ra"),
        body: vec![Span::new(0, TEXT.len())],
        ..Extraction::default()
    };
    Draft {
        id: identity(TEXT),
        name: "tin.zip › bài 1.html".into(),
        taken_in: 1.0,
        address: Some("https://www.mofa.gov.vn:443/bai?id=1".into()),
        text: TEXT.into(),
        extraction,
        matches: Vec::new(),
        problems: Vec::new(),
        state: DraftState::Waiting,
        decided: None,
        record: None,
    }
}

/// The same event in another article.
pub fn other_draft() -> Draft {
    let text = format!("{TEXT} Bài của báo khác.");
    Draft { id: identity(&text), text, name: "khác.txt".into(), address: None, ..draft() }
}

pub fn event_of(draft: &Draft) -> Conference {
    super::super::records::record_of(draft, None).unwrap()
}
