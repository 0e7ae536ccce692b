//! What the reader has corrected of a published record, each with what is published, and the way back.

use std::sync::Arc;

use web_sys::MouseEvent;

use super::correction::{Piece, all_withdrawn, base, corrected, different_figures, withdrawn};
use super::keeper::Keeper;
use super::undo::Deed;
use crate::i18n::{self, Messages};
use crate::model::{Bilingual, Conference, Field, Figure, Report};
use crate::ui::detail::compare::{Said, said_by_record, said_part, subject_part};
use crate::ui::detail::{Writing, focus_title};
use crate::ui::element::{Part, element};

/// The corrections of the record that is written; nothing where there are none.
pub fn corrections(writing: &Writing<'_>) -> Part {
    let conference = writing.conference();
    let pieces = corrected(conference);
    let Some(base) = base(conference).filter(|_| !pieces.is_empty()) else { return Part::nothing() };
    let words = &writing.messages.record.corrections;
    let items: Vec<Part> = pieces.into_iter().map(|piece| correction(writing, base, piece)).collect();
    let all = withdraw_button(writing, words.withdraw_all, None, Arc::new(all_withdrawn));
    element("section")
        .class("record-part record-corrections")
        .child(element("h3").child(words.heading))
        .child(element("dl").class("facts").child(items))
        .child(all)
        .into()
}

/// How a record becomes another one.
type Change = Arc<dyn Fn(&Conference) -> Conference>;

fn withdraw_button(writing: &Writing<'_>, word: &'static str, name: Option<String>, change: Change) -> Part {
    let keeper = Keeper::use_context();
    let id = writing.conference().id.clone();
    // The button goes with its correction.
    let then = |kept: bool| {
        if kept {
            focus_title()
        }
    };
    let press = move |_: MouseEvent| {
        let change = Arc::clone(&change);
        keeper.change_with_undo(&id, Deed::Withdrawn, move |row| change(row), then);
    };
    element("button").class("button").attr("type", "button").attr("aria-label", name).on("click", press).child(word).into()
}

fn correction(writing: &Writing<'_>, base: &Conference, piece: Piece) -> Part {
    let words = &writing.messages.record.corrections;
    let name = piece_name(writing.messages, writing.language, piece);
    let own = writing.conference();
    let (yours, published) = match piece {
        Piece::Field(Field::Figures) => {
            let (yours, published) = different_figures(own);
            (figures(writing, &yours), figures(writing, &published))
        }
        _ => (value(writing, own, piece), value(writing, base, piece)),
    };
    let line = |class: &'static str, term: &'static str, values: Vec<Part>| -> Part {
        let nothing = values.is_empty().then(|| element("span").class("compare-absent").child(words.nothing));
        let values: Vec<Part> = values.into_iter().map(|value| element("span").class("correction-value").child(value).into()).collect();
        element("dd").class(class).child(element("span").class("correction-whose").child(term)).child(values).child(nothing).into()
    };
    let label = (words.withdraw_of)(&name);
    let withdraw = withdraw_button(writing, words.withdraw, Some(label), Arc::new(move |row| withdrawn(row, piece)));
    element("div")
        .class("fact correction")
        .child(element("dt").child(name))
        .child(line("correction-own", words.yours, yours))
        .child(line("correction-published", words.published, published))
        .child(element("dd").child(withdraw))
        .into()
}

fn piece_name(messages: &Messages, language: crate::model::Language, piece: Piece) -> String {
    let words = &messages.record.corrections;
    match piece {
        Piece::Title => words.title.to_owned(),
        Piece::Summary => words.summary.to_owned(),
        Piece::Field(field) => (messages.record.field)(field).to_owned(),
        Piece::Report(index) => (words.report)(&i18n::count(language, index + 1)),
    }
}

fn value(writing: &Writing<'_>, record: &Conference, piece: Piece) -> Vec<Part> {
    let both =
        |text: &Bilingual| [&text.vi, &text.en].into_iter().filter(|text| !text.is_empty()).map(|text| text.clone().into()).collect();
    match piece {
        Piece::Title => both(&record.title),
        Piece::Summary => both(&record.summary),
        Piece::Field(field) => said_by_record(record, field).iter().map(|said| said_part(writing, said)).collect(),
        Piece::Report(index) => record.reports.get(index).map(|report| report_line(writing, report)).into_iter().collect(),
    }
}

fn report_line(writing: &Writing<'_>, report: &Report) -> Part {
    let date = report.published.map(|date| i18n::dates::date(writing.language, date, i18n::dates::DateStyle::Full));
    let parts = [Some(report.publisher.clone()), date, report.author.clone(), report.province.clone(), report.url.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ").into()
}

fn figures(writing: &Writing<'_>, figures: &[Figure]) -> Vec<Part> {
    let figure = |figure: &Figure| {
        let said = said_part(writing, &Said::Amount(figure.into()));
        Part::from([subject_part(writing, &figure.into()), " ".into(), said])
    };
    figures.iter().map(figure).collect()
}
