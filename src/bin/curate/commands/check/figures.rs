//! The figures of a record: what they measure, of whom, when, and who says so.

use nien_bieu::model::{Conference, Figure, PartialDate, Unit};

use super::document::Document;
use super::places::{self, Period};
use super::problem::Field;
use super::record::{Context, held};

/// A period that is not bound to a year.
const EVERY_YEAR: &str = "yearly";
/// A scope that is not bound to units.
const NATIONAL: &str = "national";

/// Notes what is wrong with the figures of `record`.
pub fn check(document: &mut Document<'_>, record: &Conference, context: &Context<'_>) {
    for (index, figure) in record.figures.iter().enumerate() {
        let field = Field::of("figures").index(index);
        indicator(document, &field, figure, context);
        amount(document, &field, figure);
        scope(document, &field, record, figure, context);
        if let Some(report) = figure.report.filter(|&report| report >= record.reports.len()) {
            let problem = format!("{report} is no index of the record's {} reports", record.reports.len());
            document.report(&field.key("report"), problem, "an index from 0, or no such key");
        }
        if record.figures.iter().take(index).any(|earlier| earlier == figure) {
            document.report(&field, "repeats an earlier figure", "each figure once");
        }
    }
}

fn indicator(document: &mut Document<'_>, field: &Field, figure: &Figure, context: &Context<'_>) {
    let Some(vocabulary) = context.vocabulary else { return };
    match vocabulary.indicator_term(&figure.indicator) {
        None => {
            let problem = format!("`{}` is no known indicator", figure.indicator);
            document.report(&field.key("indicator"), problem, "a key of vocabulary/indicators.json");
        }
        Some(term) if term.unit != figure.unit => {
            let problem = format!("is `{}`, but `{}` is measured in `{}`", figure.unit.slug(), figure.indicator, term.unit.slug());
            document.report(&field.key("unit"), problem, format!("`{}`", term.unit.slug()));
        }
        Some(_) => {}
    }
}

fn amount(document: &mut Document<'_>, field: &Field, figure: &Figure) {
    let expected = match figure.unit {
        Unit::Count if figure.value < 0.0 || figure.value.fract() != 0.0 => "a whole number from 0",
        Unit::Usd | Unit::Vnd if figure.value < 0.0 => "an amount from 0, in the base unit",
        _ => return,
    };
    document.report(&field.key("value"), format!("{} is no amount in `{}`", figure.value, figure.unit.slug()), expected);
}

/// The units existed when it was held, or in the years that the figure is about.
fn scope(document: &mut Document<'_>, field: &Field, record: &Conference, figure: &Figure, context: &Context<'_>) {
    let years = years(&figure.period);
    if years.is_empty() && figure.period != EVERY_YEAR {
        document.report(
            &field.key("period"),
            format!("`{}` names no year", figure.period),
            format!("a text with a year, or `{EVERY_YEAR}`"),
        );
    }
    let Some(gazetteer) = context.gazetteer.filter(|_| figure.scope != NATIONAL) else { return };
    let period = years.into_iter().fold(held(record), |period, year| period.with(Period::of(year)));
    for name in figure.scope.split(", ") {
        if let Some((problem, expected)) = places::fault(gazetteer, name, period) {
            document.report(&field.key("scope"), problem, format!("`{NATIONAL}`, or units separated by a comma and a space: {expected}"));
        }
    }
}

/// The years that a text names.
fn years(text: &str) -> Vec<PartialDate> {
    let runs = text.split(|character: char| !character.is_ascii_digit());
    runs.filter(|run| run.len() == 4).filter_map(|run| run.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_years_of_a_period_are_found_in_any_wording() {
        let found = |text: &str| years(text).iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        assert_eq!(found("08/2022–03/2024"), "2022 2024");
        assert_eq!(found("6 tháng đầu năm 2011"), "2011");
        assert_eq!(found("2021–quý I/2024"), "2021 2024");
        assert_eq!(found("2013-H1"), "2013");
        assert_eq!(found("yearly"), "");
    }
}
