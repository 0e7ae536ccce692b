//! Small records for tests, built field by field.

use std::cell::RefCell;
use std::sync::Arc;

use super::{Answer, Catalog, Entry, Query, RecordIndex};
use crate::model::{
    Bilingual, Certainty, Chair, Conference, DocumentKind, DocumentRef, Gazetteer, Held, Kind, Level, NamedTerm, Origin, Personal,
    Province, RecordType, Reference, Report, SeriesRef, Topic, Vocabulary,
};

/// Text in both languages.
pub(crate) fn both(vi: &str, en: &str) -> Bilingual {
    Bilingual { vi: vi.to_owned(), en: en.to_owned() }
}

/// A record that is being built.
#[derive(Clone, Debug)]
pub(crate) struct Record(pub Entry);

/// A published national conference with this id and date (`2015`, `2015-01`, `2015-01-27` or `2015-01-27/2015-01-29`).
pub(crate) fn record(id: &str, held: &str) -> Record {
    let (start, end) = held.split_once('/').unwrap_or((held, held));
    let conference = Conference {
        id: id.to_owned(),
        record_type: RecordType::Conference,
        level: Level::National,
        kind: Kind::AnnualReview,
        series: None,
        title: both("", ""),
        held: Held { start: start.parse().unwrap(), end: end.parse().unwrap(), certainty: Certainty::Stated },
        format: None,
        venue: None,
        provinces: Vec::new(),
        organizers: Vec::new(),
        chairs: Vec::new(),
        topics: Vec::new(),
        documents: Vec::new(),
        figures: Vec::new(),
        partners: Vec::new(),
        summary: both("", ""),
        reports: Vec::new(),
        related: Vec::new(),
        personal: None,
    };
    Record(Entry { conference, origin: Origin::Published })
}

impl Record {
    pub fn change(mut self, change: impl FnOnce(&mut Conference)) -> Self {
        change(&mut self.0.conference);
        self
    }

    pub fn own(mut self) -> Self {
        self.0.origin = Origin::Own;
        self
    }

    pub fn title(self, vi: &str, en: &str) -> Self {
        self.change(|conference| conference.title = both(vi, en))
    }

    pub fn summary(self, vi: &str, en: &str) -> Self {
        self.change(|conference| conference.summary = both(vi, en))
    }

    pub fn level(self, level: Level) -> Self {
        self.change(|conference| conference.level = level)
    }

    pub fn kind(self, kind: Kind) -> Self {
        self.change(|conference| conference.kind = kind)
    }

    pub fn topics(self, topics: &[Topic]) -> Self {
        self.change(|conference| conference.topics = topics.to_vec())
    }

    pub fn provinces(self, names: &[&str]) -> Self {
        self.change(|conference| conference.provinces = names.iter().map(|&name| name.to_owned()).collect())
    }

    pub fn partner(self, name: &str) -> Self {
        self.change(|conference| conference.partners.push(name.to_owned()))
    }

    pub fn chair(self, name: &str, role: &str) -> Self {
        let role = (!role.is_empty()).then(|| both(role, ""));
        self.change(|conference| conference.chairs.push(Chair { name: name.to_owned(), role }))
    }

    pub fn document(self, number: &str, issuer: &str) -> Self {
        let document = DocumentRef { number: number.to_owned(), kind: DocumentKind::Plan, issuer: issuer.to_owned(), subject: None };
        self.change(|conference| conference.documents.push(document))
    }

    pub fn report(self, publisher: &str, author: Option<&str>) -> Self {
        let report = Report {
            publisher: publisher.to_owned(),
            url: None,
            published: None,
            province: None,
            language: "vi".to_owned(),
            author: author.map(str::to_owned),
            text: None,
            facts: None,
        };
        self.change(|conference| conference.reports.push(report))
    }

    pub fn text(self, text: &str) -> Self {
        let record = self.report("Báo", None);
        record.change(|conference| conference.reports.iter_mut().for_each(|report| report.text = Some(text.to_owned())))
    }

    /// As the reader keeps it.
    pub fn personal(self, starred: bool, tags: &[&str], note: &str) -> Self {
        let tags = tags.iter().map(|&tag| tag.to_owned()).collect();
        self.change(|conference| conference.personal = Some(Personal { starred, tags, note: note.to_owned(), base: None }))
    }

    pub fn series(self, id: &str, ordinal: Option<u32>) -> Self {
        self.change(|conference| conference.series = Some(SeriesRef { id: id.to_owned(), ordinal }))
    }
}

/// A catalog, and the records that it was given.
pub(crate) struct Archive {
    pub catalog: RefCell<Catalog>,
    /// By index, those that are gone included.
    pub given: Vec<Entry>,
}

impl Archive {
    pub fn new(reference: Reference, entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut archive = Self { catalog: RefCell::new(Catalog::new(Arc::new(reference))), given: Vec::new() };
        entries.into_iter().for_each(|entry| archive.add(entry));
        archive
    }

    pub fn add(&mut self, entry: Entry) {
        let index = self.catalog.borrow_mut().add(&entry);
        assert_eq!(index.0 as usize, self.given.len());
        self.given.push(entry);
    }

    /// Every record that is there, with its index.
    pub fn entries(&self) -> Vec<(RecordIndex, &Entry)> {
        let catalog = self.catalog.borrow();
        let indices: Vec<RecordIndex> = catalog.rows().map(|(index, ..)| index).collect();
        indices.into_iter().map(|index| (index, &self.given[index.0 as usize])).collect()
    }

    pub fn entry(&self, index: RecordIndex) -> &Entry {
        &self.given[index.0 as usize]
    }

    /// The answer with all results.
    pub fn answer(&self, query: &Query) -> Answer {
        self.catalog.borrow_mut().answer(query, usize::MAX)
    }
}

/// A catalog of the records with [`reference`].
pub(crate) fn catalog(records: impl IntoIterator<Item = Record>) -> Archive {
    Archive::new(reference(), records.into_iter().map(|record| record.0))
}

/// Seven units: Lào Cai and Yên Bái (merged into it), Hà Nội and Hà Tây (merged into it), Huế and Thừa Thiên Huế (renamed),
/// Thanh Hóa.
pub(crate) fn reference() -> Reference {
    let units = vec![
        unit("ha-noi", "Hà Nội", "Hanoi", (None, None), None, &["TP Hà Nội"]),
        unit("ha-tay", "Hà Tây", "Ha Tay", (Some("1991-10-01"), Some("2008-08-01")), Some("ha-noi"), &[]),
        unit("lao-cai", "Lào Cai", "Lao Cai", (None, None), None, &[]),
        unit("yen-bai", "Yên Bái", "Yen Bai", (None, Some("2025-07-01")), Some("lao-cai"), &[]),
        unit("thanh-hoa", "Thanh Hóa", "Thanh Hoa", (None, None), None, &[]),
        unit("thua-thien-hue", "Thừa Thiên Huế", "Thua Thien Hue", (Some("1989-07-01"), Some("2025-01-01")), Some("hue"), &["Huế"]),
        unit("hue", "Huế", "Hue", (Some("2025-01-01"), None), None, &["TP Huế"]),
    ];
    let vocabulary = Vocabulary {
        series: vec![NamedTerm {
            id: "national".into(), name: both("Hội nghị ngoại vụ toàn quốc", "National foreign affairs conference")
        }],
        partners: [("Lào", "Laos"), ("Pháp", "France")].map(|(vi, en)| NamedTerm { id: vi.into(), name: both(vi, en) }).into(),
        ..Vocabulary::default()
    };
    Reference { gazetteer: Gazetteer { units, ..Gazetteer::default() }, vocabulary }
}

fn unit(id: &str, vi: &str, en: &str, lifespan: (Option<&str>, Option<&str>), successor: Option<&str>, aliases: &[&str]) -> Province {
    let date = |text: Option<&str>| text.map(|text| text.parse().unwrap());
    Province {
        id: id.to_owned(),
        name: both(vi, en),
        type_history: Vec::new(),
        region: None,
        region34: None,
        from: date(lifespan.0),
        until: date(lifespan.1),
        successor: successor.map(str::to_owned),
        predecessors: Vec::new(),
        aliases: aliases.iter().map(|&alias| alias.to_owned()).collect(),
        aliases_loose: Vec::new(),
    }
}
