//! Taking in: from what was handed in to drafts in the store.

use std::collections::HashSet;

use super::core::{Desk, KnownEvents, failure, read};
use super::protocol::{DraftBrief, Event, Failure, Same, Twin};
use crate::intake::{Document, Draft, DraftState, Extraction, Extractor, Found, Limits, Match, Problem, ProblemKind, identity};
use crate::model::Conference;
use crate::store::{Row, Storage, encode};

/// Of a file with many articles the page is told after so many of them how far it is.
const BETWEEN_PROGRESS: usize = 20;
/// How many drafts are matched anew in one stretch.
const MATCHED_AT_ONCE: u32 = 50;

/// What becomes of a file.
#[derive(Default)]
struct Taken {
    rows: Vec<Row>,
    briefs: Vec<DraftBrief>,
    ids: HashSet<String>,
    twins: Vec<Twin>,
    problems: Vec<Problem>,
}

impl<S: Storage> Desk<S> {
    /// Takes in a file.
    pub async fn take(&self, number: u32, name: &str, bytes: &[u8]) {
        self.take_found(number, crate::intake::read(name, bytes, &Limits::default())).await;
    }

    /// Takes in what was pasted, shared or handed over.
    pub async fn paste(&self, number: u32, name: &str, html: Option<&str>, plain: &str, address: Option<&str>) {
        self.take_found(number, crate::intake::read_pasted(name, html, plain, address, &Limits::default())).await;
    }

    /// Takes in what was found in a file: as a whole, or not at all when the store fails.
    pub(super) async fn take_found(&self, number: u32, found: Found) {
        let mut taken = Taken { problems: found.problems, ..Taken::default() };
        let mut outcome = self.prepare(number, found.documents, found.records, &mut taken).await;
        if outcome.is_ok() && !taken.rows.is_empty() {
            outcome = self.store.put_drafts(&taken.rows).await.map_err(failure);
        }
        let Taken { briefs, twins, problems, .. } = taken;
        if let Err(failure) = outcome {
            let failure = Some(failure);
            return self.emit(&Event::Taken { number, drafts: Vec::new(), twins: Vec::new(), problems, failure });
        }
        let drafts = briefs.iter().map(|brief| brief.id.clone()).collect();
        if !briefs.is_empty() {
            self.emit(&Event::Changed(briefs));
        }
        self.emit(&Event::Taken { number, drafts, twins, problems, failure: None });
    }

    async fn prepare(&self, number: u32, documents: Vec<Document>, records: Vec<Conference>, taken: &mut Taken) -> Result<(), Failure> {
        let extractor = self.known.borrow().extractor.clone().ok_or(Failure::NoReference)?;
        let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let all = documents.len();
        for record in records {
            self.store.rest().await;
            let draft = self.draft_of_record(record);
            self.put_down(draft, taken).await?;
        }
        for (done, document) in documents.into_iter().enumerate() {
            self.store.rest().await;
            if done > 0 && done % BETWEEN_PROGRESS == 0 {
                self.emit(&Event::Progress { number, done: count(done), all: count(all) });
            }
            self.take_document(document, &extractor, taken).await?;
        }
        Ok(())
    }

    async fn take_document(&self, document: Document, extractor: &Extractor, taken: &mut Taken) -> Result<(), Failure> {
        if let Some(record) = self.known.borrow().texts.get(&identity(&document.text)) {
            taken.twins.push(Twin { name: document.name, of: Same::Record(record.clone()) });
            return Ok(());
        }
        let extraction = extractor.extract(&document);
        if extraction.body.is_empty() {
            taken.problems.push(Problem::new(&document.name, ProblemKind::NoArticle, ""));
            return Ok(());
        }
        let matches = self.known.borrow().events.matches(&document, &extraction);
        let problems = taken.problems.iter().filter(|problem| problem.name == document.name).cloned().collect();
        let Document { name, text, address, .. } = document;
        let id = identity(&body(&text, &extraction));
        let taken_in = (self.now)();
        let (state, decided, record) = (DraftState::Waiting, None, None);
        self.put_down(Draft { id, name, taken_in, address, text, extraction, matches, problems, state, decided, record }, taken).await
    }

    /// A record that was handed in whole: it is not extracted.
    fn draft_of_record(&self, record: Conference) -> Draft {
        let known = self.known.borrow();
        let title = record.title.get(crate::model::Language::Vietnamese).to_owned();
        let matches = known.events.knows(&record.id).then(|| Match { id: record.id.clone(), score: 1.0, why: Vec::new() });
        Draft {
            id: identity(&miniserde::json::to_string(&record)),
            name: if title.is_empty() { record.id.clone() } else { title },
            taken_in: (self.now)(),
            address: None,
            text: String::new(),
            extraction: Extraction::default(),
            matches: matches.into_iter().collect(),
            problems: Vec::new(),
            state: DraftState::Waiting,
            decided: None,
            record: Some(record),
        }
    }

    /// A new draft, unless there is one of the same content.
    async fn put_down(&self, draft: Draft, taken: &mut Taken) -> Result<(), Failure> {
        let row = self.store.draft(&draft.id).await.map_err(failure)?;
        // Of a draft that was kept the record may have been deleted since: then it is as good as new. One that cannot be read stays.
        let is_gone = |row: &Row| read(row).is_ok_and(|kept| kept.state == DraftState::Kept && !self.known.borrow().has_kept(&kept));
        if taken.ids.contains(&draft.id) || row.is_some_and(|row| !is_gone(&row)) {
            taken.twins.push(Twin { name: draft.name, of: Same::Draft(draft.id) });
            return Ok(());
        }
        taken.briefs.push(DraftBrief::of(&draft));
        taken.rows.push(Row::new(draft.id.clone(), encode(&draft)));
        taken.ids.insert(draft.id);
        Ok(())
    }

    /// Matches anew the first drafts after one of them that wait and are not decided, and tells of those whose matches are others now. Says
    /// after which one there are more.
    pub async fn rematch(&self, after: Option<&str>) -> Option<String> {
        let page = self.store.drafts(after, MATCHED_AT_ONCE).await.unwrap_or_default();
        let mut found = Vec::new();
        for row in &page {
            self.store.rest().await;
            let Ok(draft) = read(row) else { continue };
            let is_open = draft.state == DraftState::Waiting && draft.decided.is_none() && draft.record.is_none();
            let matches = self.known.borrow().matches(&draft);
            if is_open && matches != draft.matches {
                found.push((draft.id, matches));
            }
        }
        if !found.is_empty() {
            self.match_again(found).await;
        }
        let is_last = page.len() < MATCHED_AT_ONCE as usize;
        page.last().filter(|_| !is_last).map(|row| row.key.clone())
    }
}

impl KnownEvents {
    /// The events that a draft may be a report of.
    pub fn matches(&self, draft: &Draft) -> Vec<Match> {
        let Draft { name, text, address, .. } = draft;
        let document = Document { name: name.clone(), text: text.clone(), address: address.clone(), ..Document::default() };
        self.events.matches(&document, &draft.extraction)
    }
}

/// The words of the article itself.
fn body(text: &str, extraction: &Extraction) -> String {
    let lines: Vec<&str> = extraction.body.iter().map(|span| span.of(text)).collect();
    lines.join("\n")
}
