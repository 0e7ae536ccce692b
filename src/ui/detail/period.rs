//! The time a figure is about, as the dataset writes it: `2014`, `2011-2015`, `2025-H1`, `2022-2023Q1`, `2022-09/2024-09`, `yearly`.

use crate::model::{PartialDate, Precision};

/// A period that was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// Within one stretch.
    One(Stretch),
    /// From one to another, both included.
    Span(Stretch, Stretch),
    /// Every year.
    Yearly,
}

/// A stretch of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stretch {
    /// A year, month or day.
    Date(PartialDate),
    /// A half of a year: 1 or 2.
    Half(i32, u8),
    /// A quarter of a year: 1 to 4.
    Quarter(i32, u8),
}

impl Period {
    /// Reads a period; `None` for free wording, which is shown as it is.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text == "yearly" {
            return Some(Self::Yearly);
        }
        if let Some((from, to)) = text.split_once('/') {
            return Some(Self::Span(Stretch::parse(from)?, Stretch::parse(to)?));
        }
        if let Some(one) = Stretch::parse(text) {
            return Some(Self::One(one));
        }
        let (from, to) = text.split_once(['-', '–'])?;
        Some(Self::Span(Stretch::parse(from)?, Stretch::parse(to)?))
    }
}

impl Stretch {
    fn parse(text: &str) -> Option<Self> {
        if let Ok(date) = text.parse::<PartialDate>() {
            return Some(Self::Date(date));
        }
        let (year, part) = (text.get(..4)?, text.get(4..)?);
        let year = year.parse::<PartialDate>().ok().filter(|date| date.precision() == Precision::Year)?.year();
        match part.trim_start_matches('-') {
            "H1" => Some(Self::Half(year, 1)),
            "H2" => Some(Self::Half(year, 2)),
            "Q1" => Some(Self::Quarter(year, 1)),
            "Q2" => Some(Self::Quarter(year, 2)),
            "Q3" => Some(Self::Quarter(year, 3)),
            "Q4" => Some(Self::Quarter(year, 4)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Stretch {
        Stretch::Date(text.parse().unwrap())
    }

    #[test]
    fn every_form_of_the_dataset_is_read() {
        assert_eq!(Period::parse("2014"), Some(Period::One(date("2014"))));
        assert_eq!(Period::parse("2025-11"), Some(Period::One(date("2025-11"))));
        assert_eq!(Period::parse("2011-2015"), Some(Period::Span(date("2011"), date("2015"))));
        assert_eq!(Period::parse("2025-H1"), Some(Period::One(Stretch::Half(2025, 1))));
        assert_eq!(Period::parse("2022-2023Q1"), Some(Period::Span(date("2022"), Stretch::Quarter(2023, 1))));
        assert_eq!(Period::parse("2022-09/2024-09"), Some(Period::Span(date("2022-09"), date("2024-09"))));
        assert_eq!(Period::parse("yearly"), Some(Period::Yearly));
    }

    #[test]
    fn free_wording_is_left_alone() {
        for text in ["", "đến 2025", "6 tháng đầu năm 2011", "2021–quý I/2024", "20đ1-H1"] {
            assert_eq!(Period::parse(text), None, "{text}");
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text: String) {
            let _ = Period::parse(&text);
        }
    }
}
