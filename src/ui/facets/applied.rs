//! What is applied at present, one part per chip, and the view without one of them.

use litemap::LiteMap;

use crate::catalog::{Facet, UnknownValue};
use crate::link::ViewState;
use crate::model::PartialDate;

/// One applied filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Applied {
    /// The search text.
    Text(String),
    /// The range of dates; never both `None`.
    Dates {
        /// Inclusive.
        from: Option<PartialDate>,
        /// Inclusive.
        to: Option<PartialDate>,
    },
    /// A chosen value.
    Value {
        /// Of this facet.
        facet: Facet,
        /// The slug.
        value: String,
        /// No record has it; it does not filter.
        unknown: bool,
    },
    /// Only what the reader has marked with a star.
    Starred,
}

/// Everything applied in `state`, in the order in which the page offers it.
#[must_use]
pub fn applied(state: &ViewState, unknown: &[UnknownValue]) -> Vec<Applied> {
    let text = state.text.trim();
    let text = (!text.is_empty()).then(|| Applied::Text(text.to_owned()));
    let dates = (state.from.is_some() || state.to.is_some()).then_some(Applied::Dates { from: state.from, to: state.to });
    let values = state.facets.iter().flat_map(|(&facet, values)| values.iter().map(move |value| (facet, value)));
    let values = values.map(|(facet, value)| Applied::Value {
        facet,
        value: value.clone(),
        unknown: unknown.iter().any(|unknown| unknown.facet == facet && unknown.value == *value),
    });
    let starred = state.starred.then_some(Applied::Starred);
    text.into_iter().chain(dates).chain(values).chain(starred).collect()
}

impl Applied {
    /// Tells it from everything else that can be applied.
    #[must_use]
    pub fn key(&self) -> String {
        let date = |date: &Option<PartialDate>| date.map_or_else(String::new, |date| date.to_string());
        match self {
            Self::Text(text) => format!("text:{text}"),
            Self::Dates { from, to } => format!("dates:{}/{}", date(from), date(to)),
            Self::Starred => "starred".to_owned(),
            Self::Value { facet, value, unknown } => format!("{}{}:{value}", if *unknown { "unknown-" } else { "" }, facet.key()),
        }
    }

    /// `state` without this filter.
    #[must_use]
    pub fn removed_from(&self, state: &ViewState) -> ViewState {
        match self {
            Self::Text(_) => ViewState { text: String::new(), ..state.clone() },
            Self::Dates { .. } => ViewState { from: None, to: None, ..state.clone() },
            Self::Value { facet, value, .. } if state.has(*facet, value) => state.toggled(*facet, value),
            Self::Value { .. } => state.clone(),
            Self::Starred => ViewState { starred: false, ..state.clone() },
        }
    }
}

/// `state` with nothing applied that a chip shows; layout, language, what is open and what was not understood stay.
#[must_use]
pub fn cleared(state: &ViewState) -> ViewState {
    ViewState { text: String::new(), from: None, to: None, facets: LiteMap::new(), starred: false, ..state.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state() -> ViewState {
        ViewState {
            text: " đối ngoại ".into(),
            from: PartialDate::year_only(2013),
            facets: [(Facet::Level, vec!["national".into(), "regional".into()]), (Facet::Chair, vec!["nobody".into()])]
                .into_iter()
                .collect(),
            starred: true,
            ..ViewState::default()
        }
    }

    fn unknown() -> Vec<UnknownValue> {
        vec![UnknownValue { facet: Facet::Chair, value: "nobody".into() }]
    }

    #[test]
    fn each_part_of_the_view_that_narrows_has_one_chip() {
        let value = |facet, value: &str, unknown| Applied::Value { facet, value: value.into(), unknown };
        let expected = [
            Applied::Text("đối ngoại".into()),
            Applied::Dates { from: PartialDate::year_only(2013), to: None },
            value(Facet::Level, "national", false),
            value(Facet::Level, "regional", false),
            value(Facet::Chair, "nobody", true),
            Applied::Starred,
        ];
        assert_eq!(applied(&state(), &unknown()), expected);
        assert!(applied(&ViewState { text: "  ".into(), ..ViewState::default() }, &[]).is_empty());
        let keys: std::collections::BTreeSet<_> = expected.iter().map(Applied::key).collect();
        assert_eq!(keys.len(), expected.len());
    }

    #[test]
    fn removing_every_chip_is_clearing() {
        let mut left = state();
        for one in applied(&state(), &unknown()) {
            let before = applied(&left, &unknown()).len();
            left = one.removed_from(&left);
            assert_eq!(applied(&left, &unknown()).len(), before - 1);
        }
        assert_eq!(left, cleared(&state()));
        assert!(!left.is_filtered());
    }

    #[test]
    fn a_chip_that_is_gone_already_removes_nothing() {
        let gone = Applied::Value { facet: Facet::Level, value: "provincial".into(), unknown: false };
        assert_eq!(gone.removed_from(&state()), state());
    }
}
