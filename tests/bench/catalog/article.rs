//! The corpus: article number *i* follows from the seed and *i* alone, so that every side is given the same ones in any order.

use nien_bieu::model::{
    Bilingual, Certainty, Chair, Conference, DocumentRef, Held, Kind, Level, PartialDate, RecordType, Reference, Report, Topic, date_of,
    day_number,
};

use super::lexicon::Lexicon;
use super::names;
use super::prose::{Matter, Prose};
use super::random::Random;

/// Another seed gives another corpus of the same kind.
pub const SEED: u64 = 20_261_121;

/// How titles begin.
const BEGINNINGS: [&str; 8] = [
    "Hội nghị tổng kết công tác đối ngoại",
    "Hội nghị triển khai nhiệm vụ đối ngoại",
    "Hội nghị tập huấn công tác lãnh sự",
    "Tọa đàm hợp tác",
    "Gặp gỡ hữu nghị",
    "Kế hoạch thông tin đối ngoại",
    "Hội đàm thường niên",
    "Hội nghị xúc tiến đầu tư",
];

/// Everything that articles are made of.
#[derive(Debug)]
pub struct Corpus {
    /// The words and their frequencies.
    pub lexicon: Lexicon,
    /// The 63 provinces of 2020.
    pub provinces: Vec<String>,
    /// Their ids, in the same order.
    pub province_ids: Vec<String>,
    /// 400 people.
    pub chairs: Vec<String>,
    /// 500 documents.
    pub documents: Vec<DocumentRef>,
    /// 60 partners.
    pub partners: Vec<String>,
    /// 150 publishers.
    pub publishers: Vec<String>,
    foreign: Vec<String>,
}

impl Corpus {
    /// The corpus with the provinces and partners that the app publishes.
    pub fn new(reference: &Reference) -> Self {
        let random = &mut Random::new(SEED, u64::MAX);
        let then = PartialDate::month_of(2020, 1).map_or(0, |date| day_number(date.first_day()));
        let lived = reference.gazetteer.units.iter().filter(|unit| unit.lifespan().overlaps(then, then));
        let (province_ids, provinces): (Vec<String>, Vec<String>) = lived.map(|unit| (unit.id.clone(), unit.name.vi.clone())).unzip();
        Self {
            lexicon: Lexicon::new(random),
            chairs: names::people(400, random),
            documents: names::documents(500, random),
            partners: names::partners(60, reference.vocabulary.partners.iter().map(|partner| partner.id.clone())),
            publishers: names::publishers(150, &provinces),
            foreign: names::foreign(20_000, random),
            provinces,
            province_ids,
        }
    }

    /// Article number `index` as a record of the reader's own.
    pub fn article(&self, index: u32) -> Conference {
        let random = &mut Random::new(SEED, u64::from(index));
        let provinces = several(&self.provinces, 1, 2, random);
        let chair = random.pick_uneven(&self.chairs).cloned().unwrap_or_default();
        let documents = several(&self.documents, 0, 2, random);
        let partners = several(&self.partners, 0, 2, random);
        let mut own: Vec<&str> = provinces.iter().chain(&partners).map(String::as_str).collect();
        own.push(&chair);
        own.extend(documents.iter().map(|document| document.number.as_str()));
        let (title, summary, body) = self.texts(&Matter { own: &own, foreign: &self.foreign }, random);
        let first = day_number(PartialDate::month_of(2005, 1).map_or(date_of(0), PartialDate::first_day));
        // 22 years less a week, so that the last day is in 2026.
        let start = first + i32::try_from(random.below(8_030)).unwrap_or_default();
        let end = start + if random.chance(150) { 1 } else { 0 };
        let held = Held { start: PartialDate::day(date_of(start)), end: PartialDate::day(date_of(end)), certainty: Certainty::Stated };
        let record_type = if random.chance(150) { RecordType::Plan } else { RecordType::Conference };
        Conference {
            id: format!("{}-bench-{index:06}", held.start),
            record_type,
            level: random.pick_uneven(&[Level::Provincial, Level::Regional, Level::National]).copied().unwrap_or(Level::Provincial),
            kind: if record_type == RecordType::Plan { Kind::Plan } else { random.pick(Kind::ALL).copied().unwrap_or(Kind::Thematic) },
            series: None,
            title: Bilingual { vi: title, en: String::new() },
            held,
            format: None,
            venue: provinces.first().cloned(),
            organizers: Vec::new(),
            chairs: vec![Chair { name: chair, role: None }],
            topics: several(Topic::ALL, 1, 2, random),
            documents,
            figures: Vec::new(),
            summary: Bilingual { vi: summary, en: String::new() },
            reports: self.reports(held.start, body, random),
            related: Vec::new(),
            provinces,
            partners,
            personal: None,
        }
    }

    /// Title, summary and body.
    fn texts(&self, matter: &Matter<'_>, random: &mut Random) -> (String, String, String) {
        let beginning = random.pick_uneven(&BEGINNINGS).copied().unwrap_or_default();
        let title = Prose::new(&self.lexicon, matter, beginning).words(10, random);
        let province = matter.own.first().copied().unwrap_or_default();
        let summary = Prose::new(&self.lexicon, matter, "").sentences(random.between(32, 48), random);
        let body = Prose::new(&self.lexicon, matter, "").sentences(random.between(400, 500), random);
        (format!("{title} {province}"), summary, body)
    }

    /// One report, which has the body, and perhaps another that only names who published it.
    fn reports(&self, published: PartialDate, body: String, random: &mut Random) -> Vec<Report> {
        let report = |publisher: String| Report {
            publisher,
            url: None,
            published: Some(published),
            province: None,
            language: "vi".to_owned(),
            author: None,
            text: None,
            facts: None,
        };
        let mut reports: Vec<Report> = several(&self.publishers, 1, 2, random).into_iter().map(report).collect();
        if let Some(first) = reports.first_mut() {
            first.text = Some(body);
        }
        reports
    }
}

/// From `least` to `most` different ones of `all`.
fn several<T: Clone + PartialEq>(all: &[T], least: u32, most: u32, random: &mut Random) -> Vec<T> {
    let mut chosen: Vec<T> = Vec::new();
    for _ in 0..random.between(least, most) {
        if let Some(one) = random.pick_uneven(all).filter(|one| !chosen.contains(one)) {
            chosen.push(one.clone());
        }
    }
    chosen
}
