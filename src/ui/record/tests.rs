use std::fs;
use std::path::Path;

use super::change::{add_tags, is_needed, may_remove, own_row, with_personal, without_report};
use super::correction::{Piece, all_withdrawn, corrected, different_figures, is_own_report, withdrawn};
use super::fields::{Column, Group, Place, Problem, Reason, Single};
use super::form::RecordForm;
use super::reading::read;
use super::undo::{Deed, Steps};
use crate::catalog::Entry;
use crate::catalog::fixtures::reference;
use crate::model::{Bilingual, Conference, Facts, Field, Origin, Reference, Report};

/// The published records, as curators edit them.
fn dataset() -> Vec<Conference> {
    fn read_folder(folder: &Path, records: &mut Vec<Conference>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read_folder(&path, records);
            } else {
                records.push(miniserde::json::from_str(&fs::read_to_string(path).unwrap()).unwrap());
            }
        }
    }
    let mut records = Vec::new();
    read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/dataset/conferences"), &mut records);
    records
}

fn published(id: &str) -> Entry {
    let conference = dataset().into_iter().find(|record| record.id == id).unwrap();
    Entry { conference, origin: Origin::Published }
}

fn review() -> Conference {
    own_row(&published("2015-01-27-national-local-foreign-affairs-review"))
}

fn typed(conference: &Conference, changes: &[(Place, &str)]) -> Result<Conference, Vec<Problem>> {
    let mut form = RecordForm::of(conference);
    for (place, text) in changes {
        form.set(*place, (*text).to_owned());
    }
    read(&form, conference, &reference())
}

fn single(field: Single) -> Place {
    Place::Single(field)
}

#[test]
fn every_record_comes_back_from_its_form() {
    let records = dataset();
    assert!(records.len() > 250);
    for record in records {
        assert_eq!(read(&RecordForm::of(&record), &record, &Reference::default()).as_ref(), Ok(&record), "{}", record.id);
    }
}

#[test]
fn what_is_typed_is_what_is_kept() {
    let changes = [
        (single(Single::Start), "26/1/2015"),
        (single(Single::End), "27/1/2015"),
        (single(Single::Venue), " Huế "),
        (single(Single::Format), ""),
        (single(Single::Topics), "border\nnothing\neconomic"),
        (single(Single::Organizers), "A\n\n B \n"),
        (Place::Item(Group::Chairs, 0, Column::Name), "Phạm Bình Minh"),
        (Place::Item(Group::Figures, 0, Column::Amount), "1.588"),
        (Place::Item(Group::Reports, 1, Column::Published), "1/2015"),
    ];
    let original = review();
    let record = typed(&original, &changes).unwrap();
    assert_eq!((record.held.start.to_string(), record.held.end.to_string()), ("2015-01-26".into(), "2015-01-27".into()));
    assert_eq!((record.venue.as_deref(), record.format), (Some("Huế"), None));
    assert_eq!(record.topics.iter().map(|topic| topic.slug()).collect::<Vec<_>>(), ["border", "economic"]);
    assert_eq!(record.organizers, ["A", "B"]);
    assert_eq!((record.chairs[0].name.as_str(), &record.chairs[0].role), ("Phạm Bình Minh", &original.chairs[0].role));
    assert!((record.figures[0].value - 1_588.0).abs() < 1e-9);
    assert_eq!(record.reports[1].published.unwrap().to_string(), "2015-01");
    let pieces: Vec<Piece> = corrected(&record);
    let fields = [Field::Held, Field::Format, Field::Venue, Field::Chairs, Field::Organizers, Field::Topics, Field::Figures];
    assert_eq!(pieces, fields.into_iter().map(Piece::Field).chain([Piece::Report(1)]).collect::<Vec<_>>());
}

#[test]
fn what_cannot_be_kept_is_named_with_its_place() {
    let problem = |place, reason| Problem { place, reason };
    let outcome = typed(
        &review(),
        &[
            (single(Single::TitleVi), " "),
            (single(Single::TitleEn), ""),
            (single(Single::Start), "30/2/2015"),
            (single(Single::End), "hôm qua"),
            (single(Single::Provinces), "Yên Bái\nAtlantis"),
            (Place::Item(Group::Figures, 0, Column::Amount), "nhiều"),
            (Place::Item(Group::Reports, 0, Column::Address), "javascript:alert(1)"),
        ],
    );
    let expected = vec![
        problem(single(Single::TitleVi), Reason::Missing),
        problem(single(Single::Start), Reason::NotInCalendar),
        problem(single(Single::End), Reason::NotADate),
        problem(single(Single::Provinces), Reason::UnknownProvince("Atlantis".into())),
        problem(Place::Item(Group::Figures, 0, Column::Amount), Reason::NotANumber),
        problem(Place::Item(Group::Reports, 0, Column::Address), Reason::NotAnAddress),
    ];
    assert_eq!(outcome, Err(expected));
    let backwards = typed(&review(), &[(single(Single::Start), "27/1/2015"), (single(Single::End), "2014")]);
    assert_eq!(backwards, Err(vec![problem(single(Single::End), Reason::EndBeforeStart)]));
    let nothing = typed(&review(), &[(single(Single::Start), "")]);
    assert_eq!(nothing, Err(vec![problem(single(Single::Start), Reason::Missing)]));
}

#[test]
fn items_come_and_go() {
    let record = review();
    let mut form = RecordForm::of(&record);
    form.add(Group::Chairs);
    assert_eq!(read(&form, &record, &reference()).as_ref(), Ok(&record), "nothing was typed into it");
    form.set(Place::Item(Group::Chairs, 1, Column::RoleVi), "Bộ trưởng".into());
    let missing = Problem { place: Place::Item(Group::Chairs, 1, Column::Name), reason: Reason::Missing };
    assert_eq!(read(&form, &record, &reference()), Err(vec![missing]));
    form.remove(Group::Chairs, 0);
    form.set(Place::Item(Group::Chairs, 0, Column::Name), "A".into());
    let chairs = read(&form, &record, &reference()).unwrap().chairs;
    assert_eq!((chairs.len(), chairs[0].name.as_str()), (1, "A"));
}

#[test]
fn corrections_are_withdrawn_one_by_one_and_all() {
    let changed = typed(&review(), &[(single(Single::Venue), "Huế"), (single(Single::TitleVi), "Tên khác")]).unwrap();
    assert_eq!(corrected(&changed), [Piece::Title, Piece::Field(Field::Venue)]);
    let one = withdrawn(&changed, Piece::Title);
    assert_eq!(corrected(&one), [Piece::Field(Field::Venue)]);
    assert!(is_needed(&one));
    let none = all_withdrawn(&changed);
    assert_eq!(none, review());
    assert!(!is_needed(&none));
    assert!(is_needed(&with_personal(&none, |personal| personal.starred = true)));
    assert!(is_needed(&Conference { personal: None, ..none }), "the reader's own record is always needed");
}

#[test]
fn an_added_report_is_no_correction_and_can_be_taken_out() {
    let mut row = review();
    let (published, figures) = (row.reports.len(), row.figures.len());
    row.reports.push(Report { publisher: "C".into(), facts: Some(Facts::default()), ..row.reports[0].clone() });
    row.figures.push(crate::model::Figure { report: Some(published), ..row.figures[0].clone() });
    assert_eq!(corrected(&row), []);
    assert_eq!(different_figures(&row), (Vec::new(), Vec::new()));
    assert!(is_own_report(&row, published) && !is_own_report(&row, 0));
    assert!(may_remove(&row, published) && !may_remove(&row, 0));
    let without = without_report(&row, published);
    assert_eq!((without.reports.len(), without.figures.len()), (published, figures));
    assert!(!is_needed(&without));
}

#[test]
fn the_figures_of_later_reports_keep_their_report() {
    let mut own = published("2015-01-27-national-local-foreign-affairs-review").conference;
    own.figures.retain(|figure| figure.report.is_some());
    let of_second: Vec<f64> = own.figures.iter().filter(|figure| figure.report == Some(1)).map(|figure| figure.value).collect();
    let without = without_report(&own, 0);
    let kept: Vec<f64> = without.figures.iter().filter(|figure| figure.report == Some(0)).map(|figure| figure.value).collect();
    assert_eq!((kept.len(), without.figures.len()), (of_second.len(), of_second.len()));
}

#[test]
fn a_tag_is_there_once() {
    let mut tags = vec!["Quan trọng".to_owned()];
    add_tags(&mut tags, " quan  trọng, QUAN TRONG,  đọc   lại ,,");
    assert_eq!(tags, ["Quan trọng", "đọc lại"]);
}

#[test]
fn what_was_done_last_is_undone_first() {
    let mut steps = Steps::default();
    let push = |steps: &mut Steps, id: &str| steps.push(Deed::Changed, id, Bilingual::default(), None);
    ["a", "b", "a"].into_iter().for_each(|id| push(&mut steps, id));
    assert_eq!(steps.next().map(|step| step.number), Some(3));
    assert_eq!([1, 2, 3].map(|number| steps.may_undo(number)), [false, true, true]);
    steps.forget(3);
    assert!(steps.may_undo(1));
    (0..30).for_each(|_| push(&mut steps, "c"));
    assert_eq!(steps.all().len(), 20);
    assert!(!steps.may_undo(1), "it is forgotten");
}
