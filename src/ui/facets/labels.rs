//! The words for a facet's values in the reader's language.

use crate::catalog::Facet;
use crate::i18n::Messages;
use crate::model::{Kind, Language, Level, Origin, RecordType, Reference, Topic};

/// The value's name: the term of a closed list, the unit of the gazetteer, the partner of the vocabulary; otherwise as written
/// in the records.
#[must_use]
pub fn value_name(messages: &Messages, reference: &Reference, language: Language, facet: Facet, value: &str, written: &str) -> String {
    let terms = &messages.terms;
    let term = match facet {
        Facet::Level => Level::from_slug(value).map(terms.level),
        Facet::Kind => Kind::from_slug(value).map(terms.kind),
        Facet::Type => RecordType::from_slug(value).map(terms.record_type),
        Facet::Topic => Topic::from_slug(value).map(terms.topic),
        Facet::Origin => Origin::from_slug(value).map(terms.origin),
        Facet::Province => reference.gazetteer.by_id(value).map(|unit| unit.name.get(language)),
        Facet::Partner => Some(reference.vocabulary.partner(written, language)),
        Facet::Chair | Facet::Document | Facet::Publisher | Facet::Tag => None,
    };
    term.unwrap_or(written).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::messages;
    use crate::model::{Bilingual, NamedTerm};

    #[test]
    fn every_kind_of_value_has_its_words() {
        let mut reference = Reference::default();
        let name = Bilingual { vi: "Trung Quốc".into(), en: "China".into() };
        reference.vocabulary.partners.push(NamedTerm { id: "Trung Quốc".into(), name });
        let name = |facet, value, written| value_name(messages(Language::English), &reference, Language::English, facet, value, written);
        assert_eq!(name(Facet::Level, "national", "national"), "National");
        assert_eq!(name(Facet::Partner, "trung-quoc", "Trung Quốc"), "China");
        assert_eq!(name(Facet::Publisher, "bao-yen-bai", "Báo Yên Bái"), "Báo Yên Bái");
        assert_eq!(name(Facet::Level, "communal", "communal"), "communal", "what is not known is shown as it is");
        assert_eq!(name(Facet::Province, "atlantis", "Atlantis"), "Atlantis");
    }
}
