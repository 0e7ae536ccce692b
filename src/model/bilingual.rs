//! Text in the product's two languages.

use miniserde::{Deserialize, Serialize};

/// A language of the interface and of the dataset's own words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Language {
    /// Vietnamese, the default.
    #[default]
    #[serde(rename = "vi")]
    Vietnamese,
    /// English.
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// Both languages, the default first.
    pub const ALL: [Self; 2] = [Self::Vietnamese, Self::English];

    /// The BCP 47 tag: `vi` or `en`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Vietnamese => "vi",
            Self::English => "en",
        }
    }

    /// The language of a BCP 47 tag such as `vi-VN`, when it is one of ours.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}

/// One text in both languages; neither is empty in a checked dataset.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Bilingual {
    /// Vietnamese.
    pub vi: String,
    /// English.
    pub en: String,
}

impl Bilingual {
    /// The text in `language`; the other language's where this one is empty, so that nothing is hidden.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        let (wanted, other) = match language {
            Language::Vietnamese => (&self.vi, &self.en),
            Language::English => (&self.en, &self.vi),
        };
        if wanted.is_empty() { other } else { wanted }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_tag_with_a_region_is_understood() {
        assert_eq!(Language::from_tag("vi-VN"), Some(Language::Vietnamese));
        assert_eq!(Language::from_tag("EN_us"), Some(Language::English));
        assert_eq!(Language::from_tag("fr"), None);
    }

    #[test]
    fn a_missing_translation_falls_back_to_the_other_language() {
        let text = Bilingual { vi: "Huế".into(), en: String::new() };
        assert_eq!(text.get(Language::English), "Huế");
    }
}
