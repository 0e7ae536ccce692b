//! The dataset as values: what the files of a [`Source`] say.

use std::collections::BTreeMap;

use miniserde::de::{Map, Visitor};
use miniserde::{Deserialize, json, make_place};

use nien_bieu::model::{
    Bilingual, Conference, Gazetteer, IndicatorTerm, NamedTerm, PartialDate, Province, Reference, Region, Unit, Vocabulary,
};

use super::error::CurateError;
use super::source::{INDICATORS, META, PARTNERS, PROVINCES, SERIES, Source, SourceFile};

/// `meta.json`.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Meta {
    /// The day up to which the dataset was curated.
    pub as_of: PartialDate,
}

/// The part of `provinces.json` that the app needs.
#[derive(Clone, Debug, Deserialize)]
pub struct ProvincesFile {
    regions: RegionsInOrder,
    regions34: RegionsInOrder,
    units: Vec<Province>,
}

impl ProvincesFile {
    /// What the app needs of it.
    pub fn into_gazetteer(self) -> Gazetteer {
        Gazetteer { regions: self.regions.0, regions34: self.regions34.0, units: self.units }
    }
}

/// Partners as the file has them (Vietnamese name → English name) in the form of the vocabulary.
pub fn partners(file: BTreeMap<String, String>) -> Vec<NamedTerm> {
    file.into_iter().map(|(vi, en)| NamedTerm { id: vi.clone(), name: Bilingual { vi, en } }).collect()
}

/// Series as the file has them (slug → name) in the form of the vocabulary.
pub fn series(file: BTreeMap<String, Bilingual>) -> Vec<NamedTerm> {
    file.into_iter().map(|(id, name)| NamedTerm { id, name }).collect()
}

/// An indicator as the file has it, under its slug.
#[derive(Clone, Debug, Deserialize)]
pub struct Indicator {
    unit: Unit,
    name: Bilingual,
}

/// Indicators as the file has them (slug → unit and name) in the form of the vocabulary.
pub fn indicators(file: BTreeMap<String, Indicator>) -> Vec<IndicatorTerm> {
    file.into_iter().map(|(id, Indicator { unit, name })| IndicatorTerm { id, unit, name }).collect()
}

/// An object of regions, read in the order of the file: regions are listed from north to south.
#[derive(Clone, Debug)]
struct RegionsInOrder(Vec<Region>);

/// Everything the dataset says.
#[derive(Clone, Debug)]
pub struct Dataset {
    /// Up to when.
    pub meta: Meta,
    /// The records, by start and then by id.
    pub conferences: Vec<Conference>,
    /// Provinces and vocabulary.
    pub reference: Reference,
}

impl Dataset {
    /// Reads all files of `source`; the first one that cannot be understood is the error.
    pub fn decode(source: &Source) -> Result<Self, CurateError> {
        let mut conferences = Vec::new();
        for file in source.conferences() {
            conferences.push(decode_file::<Conference>(source, file)?);
        }
        conferences.sort_by(|one, other| (one.held.first_day(), &one.id).cmp(&(other.held.first_day(), &other.id)));
        let provinces: ProvincesFile = decode_at(source, PROVINCES)?;
        let reference = Reference { gazetteer: provinces.into_gazetteer(), vocabulary: vocabulary(source)? };
        Ok(Self { meta: decode_at(source, META)?, conferences, reference })
    }
}

fn vocabulary(source: &Source) -> Result<Vocabulary, CurateError> {
    Ok(Vocabulary {
        indicators: indicators(decode_at(source, INDICATORS)?),
        series: series(decode_at(source, SERIES)?),
        partners: partners(decode_at(source, PARTNERS)?),
    })
}

fn decode_at<T: Deserialize>(source: &Source, path: &str) -> Result<T, CurateError> {
    match source.file(path) {
        Some(file) => decode_file(source, file),
        None => {
            let missing = source.root.join(path);
            Err(CurateError::file("read", &missing)(std::io::ErrorKind::NotFound.into()))
        }
    }
}

fn decode_file<T: Deserialize>(source: &Source, file: &SourceFile) -> Result<T, CurateError> {
    json::from_str(&file.text).map_err(|_| CurateError::Content {
        path: source.root.join(&file.path),
        reason: "is not what the app can read; `curate check` says where",
    })
}

make_place!(Place);

impl Visitor for Place<RegionsInOrder> {
    fn map(&mut self) -> miniserde::Result<Box<dyn Map + '_>> {
        Ok(Box::new(InOrder { out: &mut self.out, regions: Vec::new(), id: None, name: None }))
    }
}

impl Deserialize for RegionsInOrder {
    fn begin(out: &mut Option<Self>) -> &mut dyn Visitor {
        Place::new(out)
    }
}

/// Collects the regions; `id` and `name` are those of the one being read.
struct InOrder<'a> {
    out: &'a mut Option<RegionsInOrder>,
    regions: Vec<Region>,
    id: Option<String>,
    name: Option<Bilingual>,
}

impl InOrder<'_> {
    fn finish_region(&mut self) {
        if let (Some(id), Some(name)) = (self.id.take(), self.name.take()) {
            self.regions.push(Region { id, name });
        }
    }
}

impl Map for InOrder<'_> {
    fn key(&mut self, key: &str) -> miniserde::Result<&mut dyn Visitor> {
        self.finish_region();
        self.id = Some(key.to_owned());
        Ok(Deserialize::begin(&mut self.name))
    }

    fn finish(&mut self) -> miniserde::Result<()> {
        self.finish_region();
        *self.out = Some(RegionsInOrder(std::mem::take(&mut self.regions)));
        Ok(())
    }
}
