//! The table: a fact in each row, a report in each column; on a phone a card for each fact.

use super::super::is_web_address;
use super::super::markup::span;
use super::super::record::Writing;
use super::words::{said_part, subject_part};
use super::{Agreement, Cell, Comparison, Quote, Row, Source, Value, quote};
use crate::i18n;
use crate::i18n::format::{self, DateStyle};
use crate::model::Report;
use crate::ui::element::{Element, Part, element};

/// The rows that `wanted` chooses.
pub(super) fn table(writing: &Writing, comparison: &Comparison, wanted: &dyn Fn(&Row) -> bool) -> Part {
    let words = &writing.messages.compare;
    let rows: Vec<Part> = comparison.rows.iter().filter(|row| wanted(row)).map(|row| line(writing, comparison, row)).collect();
    if rows.is_empty() {
        return element("p").class("compare-none").child(words.none).into();
    }
    let columns: Vec<Part> = comparison.sources.iter().map(|source| column(writing, *source)).collect();
    // The roles are said: a table whose rows are drawn as cards is none to every browser.
    element("table")
        .class("compare-table")
        .attr("role", "table")
        .child(element("caption").class("visually-hidden").child(words.caption))
        .child(element("thead").attr("role", "rowgroup").child(
            element("tr").attr("role", "row").child(cell("th", "columnheader").attr("scope", "col").child(words.fact)).child(columns),
        ))
        .child(element("tbody").attr("role", "rowgroup").child(rows))
        .into()
}

fn cell(tag: &'static str, role: &'static str) -> Element {
    element(tag).attr("role", role)
}

fn report<'a>(writing: &Writing<'a>, source: Source) -> Option<(usize, &'a Report)> {
    match source {
        Source::Together => None,
        Source::Report(index) => writing.conference().reports.get(index).map(|report| (index, report)),
    }
}

/// What a column is called.
fn column_name(writing: &Writing, source: Source) -> String {
    match report(writing, source) {
        None => writing.messages.compare.together.to_owned(),
        Some((index, report)) => format!("[{}] {}", i18n::count(writing.language, index + 1), report.publisher),
    }
}

fn column(writing: &Writing, source: Source) -> Part {
    let words = &writing.messages.compare;
    let header = cell("th", "columnheader").attr("scope", "col").child(column_name(writing, source));
    let Some((_, report)) = report(writing, source) else {
        return header.child(span("compare-about", words.together_explained.into())).into();
    };
    let date = report.published.map(|date| format::date(writing.language, date, DateStyle::Short));
    let own = report.facts.is_some().then(|| span("compare-own", words.own.into()));
    let date = date.map(|date| span("compare-about", date.into()));
    header.child(date).child(own).child(link(writing, report)).into()
}

fn link(writing: &Writing, report: &Report) -> Option<Part> {
    let words = &writing.messages.detail.reports;
    let address = report.url.clone().filter(|address| is_web_address(address))?;
    let link = element("a")
        .attr("href", address)
        .attr("target", "_blank")
        .attr("rel", "noopener noreferrer")
        .child(words.open)
        .child(span("visually-hidden", format!(" ({}, {})", report.publisher, words.new_tab).into()));
    Some(span("compare-about", link.into()))
}

fn line(writing: &Writing, comparison: &Comparison, row: &Row) -> Part {
    let cells = comparison.sources.iter().zip(&row.cells).map(|(source, what)| said(writing, *source, what)).collect::<Vec<Part>>();
    let (sign, words, class) = standing(writing, row.agreement);
    let agreement = element("span")
        .attr("class", format!("compare-standing {class}"))
        .child(element("span").class("compare-sign").attr("aria-hidden", "true").child(sign))
        .child(words);
    element("tr")
        .attr("role", "row")
        .attr("class", class)
        .child(cell("th", "rowheader").attr("scope", "row").child(subject_part(writing, &row.subject)).child(agreement))
        .child(cells)
        .into()
}

/// How the reports stand to each other: as a sign, in words, and as a class.
fn standing(writing: &Writing, agreement: Agreement) -> (&'static str, &'static str, &'static str) {
    let words = &writing.messages.compare.agreement;
    match agreement {
        Agreement::PerArticle => ("·", words.per_article, "standing-apart"),
        Agreement::Together => ("·", words.together, "standing-together"),
        Agreement::Agree => ("=", words.agree, "standing-agree"),
        Agreement::Compatible => ("≈", words.compatible, "standing-compatible"),
        Agreement::Partly => ("±", words.partly, "standing-partly"),
        Agreement::SomeSilent => ("=", words.some_silent, "standing-some"),
        Agreement::OnlyOne => ("1", words.only_one, "standing-one"),
        Agreement::Contradict => ("≠", words.contradict, "standing-contradict"),
    }
}

fn said(writing: &Writing, source: Source, what: &Cell) -> Part {
    let words = &writing.messages.compare;
    let absent = |word: &'static str| span("compare-absent", word.into());
    let content: Part = match what {
        Cell::Silent => absent(words.silent),
        Cell::NotRecorded => absent(words.not_recorded),
        Cell::Apart => absent(words.apart),
        Cell::Says(values) => {
            let text = report(writing, source).and_then(|(_, report)| report.text.as_deref());
            let values: Vec<Part> = values.iter().map(|value| value_item(writing, value, text)).collect();
            element("ul").class("compare-values").child(values).into()
        }
    };
    // A card has no column above it.
    let column = element("span").class("compare-column").attr("aria-hidden", "true").child(column_name(writing, source));
    cell("td", "cell").child(column).child(content).into()
}

fn value_item(writing: &Writing, value: &Value, text: Option<&str>) -> Part {
    let words = &writing.messages.compare;
    let alone = value.only_here.then(|| span("compare-alone", words.only_here.into()));
    let quoted = value.evidence.zip(text).and_then(|((start, end), text)| quote(text, start, end));
    let quoted = quoted.map(|quoted| quotation(words.evidence, quoted));
    element("li").child(said_part(writing, &value.said)).child(alone).child(quoted).into()
}

fn quotation(label: &'static str, Quote { before, words, after }: Quote) -> Part {
    let sentence = element("blockquote").attr("lang", "vi").child(before).child(element("mark").child(words)).child(after);
    element("details").class("compare-quote").child(element("summary").child(label)).child(sentence).into()
}
