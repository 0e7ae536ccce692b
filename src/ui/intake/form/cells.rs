//! Values as the cells of the form hold them, and back. What is not seen of a value goes with it in cells behind those that are.

use crate::model::{
    Bilingual, Certainty, Chair, DocumentKind, DocumentRef, Figure, Format, Held, Kind, Level, PartialDate, RecordType, SeriesRef, Topic,
    Unit,
};
use crate::ui::facets::date_input;
use crate::ui::intake::typed::number;

/// A value that the form can hold.
pub trait Value: Sized {
    /// Its cells.
    fn cells(&self) -> Vec<String>;

    /// What the cells say; `None` when that is no value yet.
    fn of(cells: &[String]) -> Option<Self>;
}

fn cell(cells: &[String], at: usize) -> &str {
    cells.get(at).map_or("", |cell| cell.trim())
}

impl Value for String {
    fn cells(&self) -> Vec<String> {
        vec![self.clone()]
    }

    fn of(cells: &[String]) -> Option<Self> {
        Some(cell(cells, 0).to_owned()).filter(|text| !text.is_empty())
    }
}

impl Value for PartialDate {
    fn cells(&self) -> Vec<String> {
        vec![date_input::written(*self)]
    }

    fn of(cells: &[String]) -> Option<Self> {
        date(cell(cells, 0))
    }
}

fn date(text: &str) -> Option<PartialDate> {
    date_input::parse(text).ok().flatten()
}

/// A term of a closed list is its slug.
macro_rules! terms {
    ($($term:ty),*) => {$(
        impl Value for $term {
            fn cells(&self) -> Vec<String> {
                vec![self.slug().to_owned()]
            }

            fn of(cells: &[String]) -> Option<Self> {
                Self::from_slug(cell(cells, 0))
            }
        }
    )*};
}

terms!(RecordType, Level, Kind, Format, Topic);

impl Value for Held {
    fn cells(&self) -> Vec<String> {
        let end = if self.end == self.start { String::new() } else { date_input::written(self.end) };
        vec![date_input::written(self.start), end, self.certainty.slug().to_owned()]
    }

    fn of(cells: &[String]) -> Option<Self> {
        let start = date(cell(cells, 0))?;
        let end = if cell(cells, 1).is_empty() { start } else { date(cell(cells, 1))? };
        let certainty = Certainty::from_slug(cell(cells, 2)).unwrap_or(Certainty::Stated);
        (end.last_day() >= start.first_day()).then_some(Self { start, end, certainty })
    }
}

impl Value for SeriesRef {
    fn cells(&self) -> Vec<String> {
        vec![self.id.clone(), self.ordinal.map(|ordinal| ordinal.to_string()).unwrap_or_default()]
    }

    fn of(cells: &[String]) -> Option<Self> {
        let ordinal = match cell(cells, 1) {
            "" => None,
            typed => Some(typed.parse().ok().filter(|ordinal| *ordinal > 0)?),
        };
        Some(Self { id: String::of(cells)?, ordinal })
    }
}

impl Value for Chair {
    fn cells(&self) -> Vec<String> {
        let role = self.role.clone().unwrap_or_default();
        vec![self.name.clone(), role.vi, role.en]
    }

    fn of(cells: &[String]) -> Option<Self> {
        Some(Self { name: String::of(cells)?, role: bilingual(cell(cells, 1), cell(cells, 2)) })
    }
}

/// A text of which the English may not be known; it is then the same.
fn bilingual(vi: &str, en: &str) -> Option<Bilingual> {
    let en = if en.is_empty() { vi } else { en };
    (!vi.is_empty()).then(|| Bilingual { vi: vi.to_owned(), en: en.to_owned() })
}

impl Value for DocumentRef {
    fn cells(&self) -> Vec<String> {
        let subject = self.subject.clone().unwrap_or_default();
        vec![self.number.clone(), self.kind.slug().to_owned(), self.issuer.clone(), subject.vi, subject.en]
    }

    fn of(cells: &[String]) -> Option<Self> {
        let kind = DocumentKind::from_slug(cell(cells, 1))?;
        Some(Self {
            number: String::of(cells)?,
            kind,
            issuer: cell(cells, 2).to_owned(),
            subject: bilingual(cell(cells, 3), cell(cells, 4)),
        })
    }
}

impl Value for Figure {
    fn cells(&self) -> Vec<String> {
        let approx = if self.approx { "1" } else { "" };
        let (value, unit) = (number::written(self.value), self.unit.slug().to_owned());
        vec![self.indicator.clone(), value, unit, self.period.clone(), self.scope.clone(), approx.to_owned()]
    }

    fn of(cells: &[String]) -> Option<Self> {
        let indicator = String::of(cells)?;
        let value = number::amount(cell(cells, 1))?.value;
        let unit = Unit::from_slug(cell(cells, 2))?;
        let (period, scope) = (cell(cells, 3).to_owned(), cell(cells, 4).to_owned());
        Some(Self { indicator, value, unit, period, scope, approx: !cell(cells, 5).is_empty(), report: None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn comes_back<T: Value + PartialEq + std::fmt::Debug>(value: &T) {
        assert_eq!(T::of(&value.cells()).as_ref(), Some(value));
    }

    fn cells(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn a_value_comes_back_from_its_cells() {
        let date = |text: &str| text.parse::<PartialDate>().unwrap();
        comes_back(&"Báo Yên Bái".to_owned());
        comes_back(&date("2015-01"));
        comes_back(&Level::Regional);
        comes_back(&Held { start: date("2017-03-22"), end: date("2017-03-24"), certainty: Certainty::Inferred });
        comes_back(&Held { start: date("2015"), end: date("2015"), certainty: Certainty::Stated });
        comes_back(&SeriesRef { id: "plenary".into(), ordinal: Some(19) });
        let role = Some(Bilingual { vi: "Bộ trưởng".into(), en: "Minister".into() });
        comes_back(&Chair { name: "Hồ Văn Sơn".into(), role: role.clone() });
        let issuer = "Ban Chấp hành Trung ương".to_owned();
        comes_back(&DocumentRef { number: "22-NQ/TW".into(), kind: DocumentKind::Resolution, issuer, subject: role });
        let (indicator, period, scope) = ("fdi".to_owned(), "2014".to_owned(), "national".to_owned());
        comes_back(&Figure { indicator, value: 4_019_000_000.0, unit: Unit::Usd, period, scope, approx: true, report: None });
    }

    #[test]
    fn what_is_no_value_yet_is_none() {
        assert_eq!(String::of(&cells(&["  "])), None);
        assert_eq!(PartialDate::of(&cells(&["31/2/2015"])), None);
        assert_eq!(Held::of(&cells(&["27/1/2015", "26/1/2015", "stated"])), None, "it cannot end before it begins");
        assert_eq!(SeriesRef::of(&cells(&["plenary", "0"])), None);
        assert_eq!(DocumentRef::of(&cells(&["22-NQ/TW", "", ""])), None);
        assert_eq!(Figure::of(&cells(&["", "45", "count"])), None);
    }

    #[test]
    fn a_role_of_which_the_english_is_not_known_is_the_same_in_both() {
        let chair = Chair::of(&cells(&["Hồ Văn Sơn", "Bộ trưởng", ""])).unwrap();
        assert_eq!(chair.role.unwrap().en, "Bộ trưởng");
    }
}
