//! The words for what records refer to by slug or name: indicators, series, partners.

use miniserde::{Deserialize, Serialize};

use super::{Bilingual, Gazetteer, Language, Unit};

/// What an indicator measures, and in which unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndicatorTerm {
    /// Its slug.
    pub id: String,
    /// The unit of all its values.
    pub unit: Unit,
    /// Its name.
    pub name: Bilingual,
}

/// A name of something that records refer to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedTerm {
    /// What the records write.
    pub id: String,
    /// Its name.
    pub name: Bilingual,
}

/// Names in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vocabulary {
    /// Indicators, by slug.
    pub indicators: Vec<IndicatorTerm>,
    /// Series, by slug.
    pub series: Vec<NamedTerm>,
    /// Partners, by Vietnamese name.
    pub partners: Vec<NamedTerm>,
}

impl Vocabulary {
    /// A partner's name in `language`; the Vietnamese name where it is not translated.
    #[must_use]
    pub fn partner<'a>(&'a self, vietnamese: &'a str, language: Language) -> &'a str {
        self.partner_name(vietnamese).map_or(vietnamese, |name| name.get(language))
    }

    /// An indicator's name; its slug where it is unknown.
    #[must_use]
    pub fn indicator<'a>(&'a self, slug: &'a str, language: Language) -> &'a str {
        self.indicator_term(slug).map_or(slug, |term| term.name.get(language))
    }

    /// A series' name; its slug where it is unknown.
    #[must_use]
    pub fn series<'a>(&'a self, slug: &'a str, language: Language) -> &'a str {
        self.series_name(slug).map_or(slug, |name| name.get(language))
    }

    /// An indicator; `None` where it is unknown.
    #[must_use]
    pub fn indicator_term(&self, slug: &str) -> Option<&IndicatorTerm> {
        self.indicators.iter().find(|term| term.id == slug)
    }

    /// A series' name; `None` where it is unknown.
    #[must_use]
    pub fn series_name(&self, slug: &str) -> Option<&Bilingual> {
        name_of(&self.series, slug)
    }

    /// A partner's name; `None` where it is not translated.
    #[must_use]
    pub fn partner_name(&self, vietnamese: &str) -> Option<&Bilingual> {
        name_of(&self.partners, vietnamese)
    }
}

fn name_of<'a>(terms: &'a [NamedTerm], id: &str) -> Option<&'a Bilingual> {
    terms.iter().find(|term| term.id == id).map(|term| &term.name)
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
            indicators: vec![IndicatorTerm { id: "mous".into(), unit: Unit::Count, name: name("Số biên bản", "Memoranda") }],
            series: vec![NamedTerm { id: "plenary".into(), name: name("Hội nghị", "Conference") }],
            partners: vec![NamedTerm { id: "Lào".into(), name: name("Lào", "Laos") }],
        };
        assert_eq!(vocabulary.partner("Lào", Language::English), "Laos");
        assert_eq!(vocabulary.partner("Pháp", Language::English), "Pháp");
        assert_eq!(vocabulary.indicator("mous", Language::Vietnamese), "Số biên bản");
        assert_eq!(vocabulary.indicator("oda", Language::Vietnamese), "oda");
        assert_eq!(vocabulary.series("plenary", Language::English), "Conference");
        assert_eq!(vocabulary.series("other", Language::English), "other");
    }
}
