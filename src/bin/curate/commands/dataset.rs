//! The dataset as values: what the files of a [`Source`] say.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use nien_bieu::model::{Bilingual, Conference, Gazetteer, IndicatorTerm, PartialDate, Province, Reference, Region, Vocabulary};

use super::error::CurateError;
use super::source::{INDICATORS, META, PARTNERS, PROVINCES, SERIES, Source, SourceFile};

/// `meta.json`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
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
pub fn partners(file: BTreeMap<String, String>) -> BTreeMap<String, Bilingual> {
    file.into_iter().map(|(vi, en)| (vi.clone(), Bilingual { vi, en })).collect()
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
    let indicators: BTreeMap<String, IndicatorTerm> = decode_at(source, INDICATORS)?;
    let series: BTreeMap<String, Bilingual> = decode_at(source, SERIES)?;
    Ok(Vocabulary { indicators, series, partners: partners(decode_at(source, PARTNERS)?) })
}

fn decode_at<T: DeserializeOwned>(source: &Source, path: &str) -> Result<T, CurateError> {
    match source.file(path) {
        Some(file) => decode_file(source, file),
        None => {
            let missing = source.root.join(path);
            Err(CurateError::file("read", &missing)(std::io::ErrorKind::NotFound.into()))
        }
    }
}

fn decode_file<T: DeserializeOwned>(source: &Source, file: &SourceFile) -> Result<T, CurateError> {
    serde_json::from_str(&file.text).map_err(|error| CurateError::Content {
        path: source.root.join(&file.path),
        line: error.line(),
        reason: error.to_string(),
    })
}

impl<'de> Deserialize<'de> for RegionsInOrder {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Vec<Region>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object of region slugs and names")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut regions = Vec::new();
                while let Some((id, name)) = map.next_entry()? {
                    regions.push(Region { id, name });
                }
                Ok(regions)
            }
        }
        deserializer.deserialize_map(InOrder).map(Self)
    }
}
