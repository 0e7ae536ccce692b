//! Whether two values say the same.

use std::cmp::Ordering;

use super::said::{Amount, Said};
use crate::catalog::{Catalog, folded};
use crate::model::{Chair, Held, SeriesRef};

/// How two values of one fact stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// They say the same.
    Same,
    /// Both can be true: one is vaguer, or says less.
    Compatible,
    /// They cannot both be true, or nobody but the reader can tell.
    Different,
}

use Likeness::{Compatible, Different, Same};

impl Said {
    /// How it stands to another value of the same fact; the same from either side.
    #[must_use]
    pub fn likeness(&self, other: &Self) -> Likeness {
        match (self, other) {
            (Self::Held(one), Self::Held(other)) => dates(one, other),
            (Self::Series(one), Self::Series(other)) => series(one, other),
            (Self::Amount(one), Self::Amount(other)) => amounts(*one, *other),
            (Self::Text(one), Self::Text(other)) => words(one, other),
            (Self::Chair(one), Self::Chair(other)) => chairs(one, other),
            // What is told apart by its key has nothing else that could contradict.
            (Self::Document(_), Self::Document(_)) | (Self::Province(_), Self::Province(_)) | (Self::Partner(_), Self::Partner(_))
                if self.key() == other.key() =>
            {
                Same
            }
            _ if self == other => Same,
            _ => Different,
        }
    }

    /// What tells it from the other values of a list: names as they are folded, documents by number.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Text(name) | Self::Province(name) | Self::Partner(name) => name_key(name),
            Self::Chair(chair) => name_key(&chair.name),
            Self::Document(document) => Catalog::document_slug(document),
            Self::Topic(topic) => topic.slug().to_owned(),
            _ => String::new(),
        }
    }
}

/// A name without marks, capitals and signs; one of signs alone as it stands.
fn name_key(name: &str) -> String {
    Some(Catalog::name_slug(name)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| folded(name.trim()))
}

fn dates(one: &Held, other: &Held) -> Likeness {
    if (one.start, one.end) == (other.start, other.end) {
        return Same;
    }
    let overlap = one.first_day() <= other.last_day() && other.first_day() <= one.last_day();
    if overlap { Compatible } else { Different }
}

fn series(one: &SeriesRef, other: &SeriesRef) -> Likeness {
    match (one.ordinal, other.ordinal) {
        _ if one.id != other.id => Different,
        (Some(first), Some(second)) if first != second => Different,
        (first, second) if first == second => Same,
        _ => Compatible,
    }
}

fn words(one: &str, other: &str) -> Likeness {
    let (one, other) = (name_key(one), name_key(other));
    if one == other {
        return Same;
    }
    let holds = |long: &str, short: &str| !short.is_empty() && format!("-{long}-").contains(&format!("-{short}-"));
    if holds(&one, &other) || holds(&other, &one) { Compatible } else { Different }
}

/// The same person; whether in the same role.
fn chairs(one: &Chair, other: &Chair) -> Likeness {
    match (&one.role, &other.role) {
        _ if name_key(&one.name) != name_key(&other.name) => Different,
        (None, None) => Same,
        (Some(first), Some(second)) => words(&first.vi, &second.vi),
        _ => Compatible,
    }
}

/// Numbers are the same when they are equal. "More than 450" and 453 can both be true; 450 and 453 cannot.
fn amounts(one: Amount, other: Amount) -> Likeness {
    if one.unit != other.unit {
        return Different;
    }
    let difference = (one.value - other.value).abs();
    let room = [one, other].into_iter().filter(|amount| amount.approximate).map(|amount| leeway(amount.value)).fold(0.0, f64::max);
    match one.value.total_cmp(&other.value) {
        Ordering::Equal if one.approximate == other.approximate => Same,
        Ordering::Equal => Compatible,
        _ if difference <= room => Compatible,
        _ => Different,
    }
}

/// How far "about" reaches: one of the last digit that is not a zero, and a tenth at most.
fn leeway(value: f64) -> f64 {
    let mut step = 1.0;
    while value.abs() >= step * 10.0 && value % (step * 10.0) == 0.0 {
        step *= 10.0;
    }
    f64::min(step, value.abs() / 10.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Bilingual, Certainty, Unit};

    fn held(start: &str, end: &str) -> Said {
        Said::Held(Held { start: start.parse().unwrap(), end: end.parse().unwrap(), certainty: Certainty::Stated })
    }

    fn amount(value: f64, approximate: bool) -> Said {
        Said::Amount(Amount { value, unit: Unit::Count, approximate })
    }

    fn chair(name: &str, role: Option<&str>) -> Said {
        let role = role.map(|role| Bilingual { vi: role.into(), en: String::new() });
        Said::Chair(Chair { name: name.into(), role })
    }

    #[test]
    fn a_vaguer_date_is_no_contradiction() {
        assert_eq!(held("2015-01-27", "2015-01-27").likeness(&held("2015-01", "2015-01")), Compatible);
        assert_eq!(held("2017-03-22", "2017-03-24").likeness(&held("2017-03-22", "2017-03-22")), Compatible);
        assert_eq!(held("2015-01-27", "2015-01-27").likeness(&held("2015-01-28", "2015-01-28")), Different);
        assert_eq!(held("2015", "2015").likeness(&held("2015", "2015")), Same);
    }

    #[test]
    fn about_reaches_as_far_as_its_last_digit() {
        assert_eq!(amount(450.0, true).likeness(&amount(453.0, false)), Compatible);
        assert_eq!(amount(450.0, false).likeness(&amount(453.0, false)), Different);
        assert_eq!(amount(450.0, true).likeness(&amount(470.0, false)), Different);
        assert_eq!(amount(4_020_000_000.0, true).likeness(&amount(4_019_000_000.0, false)), Compatible);
        assert_eq!(amount(1_000.0, true).likeness(&amount(1_900.0, true)), Different);
        assert_eq!(amount(1_000.0, true).likeness(&amount(1_000.0, false)), Compatible);
        assert_eq!(amount(0.0, true).likeness(&amount(0.5, false)), Different);
    }

    #[test]
    fn names_are_folded_and_a_longer_one_holds_the_shorter() {
        let text = |words: &str| Said::Text(words.into());
        assert_eq!(text("Hà Nội").likeness(&text("HA NOI")), Same);
        assert_eq!(text("thành phố Hà Nội").likeness(&text("Hà Nội")), Compatible);
        assert_eq!(text("Hà Nội").likeness(&text("Hà Nam")), Different);
    }

    #[test]
    fn one_person_in_two_roles_is_told() {
        let minister = chair("Phạm Bình Minh", Some("Bộ trưởng Ngoại giao"));
        assert_eq!(minister.likeness(&chair("PHAM BINH MINH", Some("Thứ trưởng"))), Different);
        assert_eq!(minister.likeness(&chair("Phạm Bình Minh", Some("Phó Thủ tướng, Bộ trưởng Ngoại giao"))), Compatible);
        assert_eq!(minister.likeness(&chair("Phạm Bình Minh", None)), Compatible);
    }
}
