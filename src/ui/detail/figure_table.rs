//! The table of figures: what is said, and which report says it.

use super::markup::{part, searched, span};
use super::record::Writing;
use super::{FigureGroup, Period, SaidBy, Scale, Statement, Stretch, figure_groups, scaled};
use crate::i18n;
use crate::i18n::format::{self, DateStyle};
use crate::model::Unit;
use crate::ui::element::{Part, element};

const CAPTION: &str = "figures-caption";

/// The figures; nothing when there are none.
pub(super) fn figure_table(writing: &Writing) -> Part {
    let words = &writing.messages.detail.figures;
    let groups: Vec<Part> = figure_groups(writing.conference()).iter().map(|group| rows(writing, group)).collect();
    if groups.is_empty() {
        return Part::nothing();
    }
    let table: Part = element("div")
        .class("figures-frame")
        .attr("role", "group")
        .attr("aria-labelledby", CAPTION)
        .attr("tabindex", "0")
        .child(
            element("table")
                .class("figures")
                .child(element("caption").class("visually-hidden").attr("id", CAPTION).child(words.caption))
                .child(
                    element("thead").child(
                        element("tr")
                            .child(element("th").attr("scope", "col").child(words.indicator))
                            .child(element("th").class("figure-value").attr("scope", "col").child(words.value))
                            .child(element("th").attr("scope", "col").child(words.said_by)),
                    ),
                )
                .child(groups),
        )
        .into();
    part(words.heading, false, table)
}

/// A group is a `tbody` of its own, so that its rows belong together for everyone.
fn rows(writing: &Writing, group: &FigureGroup) -> Part {
    let contradictory = group.is_contradictory();
    let mut header = Some(group_header(writing, group, contradictory));
    let row = |statement: &Statement| {
        row(header.take(), amount(writing, statement.value, statement.unit, statement.approximate), said_by(writing, statement.said_by))
    };
    let rows: Vec<Part> = group.statements.iter().map(row).collect();
    element("tbody").class_while("contradictory", contradictory).child(rows).into()
}

/// What the figures of a group are about.
fn group_header(writing: &Writing, group: &FigureGroup, contradictory: bool) -> Part {
    let name = writing.shelf.reference.vocabulary.indicator(&group.indicator, writing.language);
    let about = about(writing, &group.period, &group.scope);
    let contradiction = contradictory.then(|| span("figure-contradiction", writing.messages.detail.figures.contradiction.into()));
    element("th")
        .attr("scope", "rowgroup")
        .attr("rowspan", group.statements.len().to_string())
        .child(searched(name))
        .child(span("figure-about", about.into()))
        .child(contradiction)
        .into()
}

/// The time and the place that a figure is about.
pub(super) fn about(writing: &Writing, time: &str, place: &str) -> String {
    format!("{} · {}", period(writing, time), scope(writing, place))
}

fn row(header: Option<Part>, value: Part, said_by: Part) -> Part {
    element("tr").child(header).child(element("td").class("figure-value").child(value)).child(element("td").child(said_by)).into()
}

/// A value in its base unit and, where it is large, as it is said aloud.
pub(super) fn amount(writing: &Writing, value: f64, unit: Unit, approximate: bool) -> Part {
    let (words, language) = (&writing.messages.detail.figures, writing.language);
    let with_unit = |number: String| match (unit, (writing.messages.terms.unit)(unit)) {
        (Unit::Count, _) => number,
        (Unit::Percent, sign) => format!("{number}{sign}"),
        (_, unit) => format!("{number} {unit}"),
    };
    let exact = with_unit(format::number(language, value));
    let aloud = scaled(value, unit).map(|scaled| {
        let scale = match scaled.scale {
            Scale::Million => words.million,
            Scale::Billion => words.billion,
            Scale::Trillion => words.trillion,
        };
        let sign = if scaled.exact && !approximate { "=" } else { "≈" };
        let text = format!("{sign}\u{a0}{}", with_unit(format!("{}\u{a0}{scale}", format::number(language, scaled.amount))));
        span("figure-aloud", text.into())
    });
    let about = approximate.then(|| format!("{} ", words.about).into());
    let parts: Vec<Part> = [about, Some(span("figure-number", exact.into())), aloud].into_iter().flatten().collect();
    parts.into()
}

fn said_by(writing: &Writing, said_by: SaidBy) -> Part {
    let words = &writing.messages.detail.figures;
    let report = |index: usize| {
        let report = writing.conference().reports.get(index)?;
        let number = i18n::count(writing.language, index + 1);
        let number = span("report-number", format!("[{number}]").into());
        Some(Part::from([number, " ".into(), element("span").child(report.publisher.clone()).into()]))
    };
    match said_by {
        SaidBy::Report(index) => report(index).unwrap_or_else(|| words.no_report.into()),
        SaidBy::Every => words.every_report.into(),
        SaidBy::Nobody => words.no_report.into(),
    }
}

fn scope(writing: &Writing, scope: &str) -> String {
    if scope == "national" {
        return writing.messages.detail.figures.national.to_owned();
    }
    let gazetteer = &writing.shelf.reference.gazetteer;
    scope.split(',').map(|part| gazetteer.name(part.trim(), writing.language)).collect::<Vec<_>>().join(", ")
}

fn period(writing: &Writing, text: &str) -> String {
    let words = &writing.messages.detail.figures;
    let stretch = |stretch: Stretch| match stretch {
        Stretch::Date(date) => format::date(writing.language, date, DateStyle::Full),
        Stretch::Half(year, half) => (words.half)(half, year),
        Stretch::Quarter(year, quarter) => (words.quarter)(quarter, year),
    };
    match Period::parse(text) {
        Some(Period::One(one)) => stretch(one),
        Some(Period::Span(from, to)) => (words.span)(&stretch(from), &stretch(to)),
        Some(Period::Yearly) => words.yearly.to_owned(),
        None => text.to_owned(),
    }
}
