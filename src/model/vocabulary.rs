//! The words for what records refer to by slug or name: indicators, series, partners.

use std::collections::BTreeMap;

use miniserde::{Deserialize, Serialize};

use super::{Bilingual, Gazetteer, Language, Unit};

/// What an indicator measures, and in which unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndicatorTerm {
    /// The unit of all its values.
    pub unit: Unit,
    /// Its name.
    pub name: Bilingual,
}

/// Names in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vocabulary {
    /// Indicators by slug.
    pub indicators: BTreeMap<String, IndicatorTerm>,
    /// Series by slug.
    pub series: BTreeMap<String, Bilingual>,
    /// Partners by Vietnamese name.
    pub partners: BTreeMap<String, Bilingual>,
}

impl Vocabulary {
    /// A partner's name in `language`; the Vietnamese name where it is not translated.
    #[must_use]
    pub fn partner<'a>(&'a self, vietnamese: &'a str, language: Language) -> &'a str {
        self.partners.get(vietnamese).map_or(vietnamese, |name| name.get(language))
    }

    /// An indicator's name; its slug where it is unknown.
    #[must_use]
    pub fn indicator<'a>(&'a self, slug: &'a str, language: Language) -> &'a str {
        self.indicators.get(slug).map_or(slug, |term| term.name.get(language))
    }

    /// A series' name; its slug where it is unknown.
    #[must_use]
    pub fn series<'a>(&'a self, slug: &'a str, language: Language) -> &'a str {
        self.series.get(slug).map_or(slug, |name| name.get(language))
    }
}

/// What the dataset's records are read with: `reference-<hash>.json`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference {
    /// Provinces and their succession.
    pub gazetteer: Gazetteer,
    /// Names in both languages.
    pub vocabulary: Vocabulary,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_its_name_and_an_unknown_one_shows_itself() {
        let name = |vi: &str, en: &str| Bilingual { vi: vi.into(), en: en.into() };
        let vocabulary = Vocabulary {
            indicators: BTreeMap::from([("mous".into(), IndicatorTerm { unit: Unit::Count, name: name("Số biên bản", "Memoranda") })]),
            series: BTreeMap::from([("plenary".into(), name("Hội nghị", "Conference"))]),
            partners: BTreeMap::from([("Lào".into(), name("Lào", "Laos"))]),
        };
        assert_eq!(vocabulary.partner("Lào", Language::English), "Laos");
        assert_eq!(vocabulary.partner("Pháp", Language::English), "Pháp");
        assert_eq!(vocabulary.indicator("mous", Language::Vietnamese), "Số biên bản");
        assert_eq!(vocabulary.indicator("oda", Language::Vietnamese), "oda");
        assert_eq!(vocabulary.series("plenary", Language::English), "Conference");
        assert_eq!(vocabulary.series("other", Language::English), "other");
    }
}
