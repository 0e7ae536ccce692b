//! The table of figures: what is said, and which report says it.

use leptos::prelude::*;

use super::markup::{part, searched, span};
use super::record::Writing;
use super::{FigureGroup, Period, SaidBy, Scale, Statement, Stretch, figure_groups, scaled};
use crate::i18n::format::{self, DateStyle};
use crate::model::Unit;

const CAPTION: &str = "figures-caption";

/// The figures; nothing when there are none.
pub(super) fn figure_table(writing: &Writing) -> AnyView {
    let words = &writing.messages.detail.figures;
    let groups: Vec<AnyView> = figure_groups(writing.conference()).iter().map(|group| rows(writing, group)).collect();
    if groups.is_empty() {
        return ().into_any();
    }
    let table = view! {
        <div class="figures-frame" role="group" aria-labelledby=CAPTION tabindex="0">
            <table class="figures">
                <caption class="visually-hidden" id=CAPTION>{words.caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.indicator}</th>
                        <th scope="col" class="figure-value">{words.value}</th>
                        <th scope="col">{words.said_by}</th>
                    </tr>
                </thead>
                {groups}
            </table>
        </div>
    };
    part(words.heading, false, table.into_any())
}

/// A group is a `tbody` of its own, so that its rows belong together for everyone.
fn rows(writing: &Writing, group: &FigureGroup) -> AnyView {
    let contradictory = group.is_contradictory();
    let mut header = Some(group_header(writing, group, contradictory));
    let row = |statement: &Statement| row(header.take(), value(writing, statement), said_by(writing, statement.said_by));
    let rows: Vec<AnyView> = group.statements.iter().map(row).collect();
    view! { <tbody class:contradictory=contradictory>{rows}</tbody> }.into_any()
}

/// What the figures of a group are about.
fn group_header(writing: &Writing, group: &FigureGroup, contradictory: bool) -> AnyView {
    let name = writing.catalog.reference().vocabulary.indicator(&group.indicator, writing.language);
    let about = format!("{} · {}", period(writing, &group.period), scope(writing, &group.scope));
    let contradiction = contradictory.then(|| span("figure-contradiction", writing.messages.detail.figures.contradiction.into_any()));
    view! {
        <th scope="rowgroup" rowspan=group.statements.len().to_string()>
            {searched(name)}
            {span("figure-about", about.into_any())}
            {contradiction}
        </th>
    }
    .into_any()
}

fn row(header: Option<AnyView>, value: AnyView, said_by: AnyView) -> AnyView {
    view! { <tr>{header}<td class="figure-value">{value}</td><td>{said_by}</td></tr> }.into_any()
}

fn value(writing: &Writing, statement: &Statement) -> AnyView {
    let (words, language) = (&writing.messages.detail.figures, writing.language);
    let with_unit = |number: String| match (statement.unit, (writing.messages.terms.unit)(statement.unit)) {
        (Unit::Count, _) => number,
        (Unit::Percent, sign) => format!("{number}{sign}"),
        (_, unit) => format!("{number} {unit}"),
    };
    let exact = with_unit(format::number(language, statement.value));
    let aloud = scaled(statement.value, statement.unit).map(|scaled| {
        let scale = match scaled.scale {
            Scale::Million => words.million,
            Scale::Billion => words.billion,
            Scale::Trillion => words.trillion,
        };
        let sign = if scaled.exact && !statement.approximate { "=" } else { "≈" };
        let text = format!("{sign}\u{a0}{}", with_unit(format!("{}\u{a0}{scale}", format::number(language, scaled.amount))));
        span("figure-aloud", text.into_any())
    });
    let about = statement.approximate.then(|| format!("{} ", words.about).into_any());
    let parts: Vec<AnyView> = [about, Some(span("figure-number", exact.into_any())), aloud].into_iter().flatten().collect();
    parts.into_any()
}

fn said_by(writing: &Writing, said_by: SaidBy) -> AnyView {
    let words = &writing.messages.detail.figures;
    let report = |index: usize| {
        let report = writing.conference().reports.get(index)?;
        let number = format::count(writing.language, index + 1);
        let number = span("report-number", format!("[{number}]").into_any());
        Some(view! { {number}" "<span>{report.publisher.clone()}</span> }.into_any())
    };
    match said_by {
        SaidBy::Report(index) => report(index).unwrap_or_else(|| words.no_report.into_any()),
        SaidBy::Every => words.every_report.into_any(),
        SaidBy::Nobody => words.no_report.into_any(),
    }
}

fn scope(writing: &Writing, scope: &str) -> String {
    if scope == "national" {
        return writing.messages.detail.figures.national.to_owned();
    }
    let gazetteer = &writing.catalog.reference().gazetteer;
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
