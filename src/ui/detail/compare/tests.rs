use super::*;
use crate::model::{Certainty, Facts, Field, Figure, Held, Personal, Report, Unit};
use crate::ui::detail::sample;

fn report(publisher: &str, facts: Option<Facts>) -> Report {
    Report {
        publisher: publisher.into(),
        url: None,
        published: None,
        province: None,
        language: "vi".into(),
        author: None,
        text: None,
        facts,
    }
}

fn held(date: &str) -> Held {
    Held { start: date.parse().unwrap(), end: date.parse().unwrap(), certainty: Certainty::Stated }
}

fn figure(indicator: &str, value: f64, report: Option<usize>) -> Figure {
    let (period, scope) = ("2016".to_owned(), "national".to_owned());
    Figure { indicator: indicator.into(), value, unit: Unit::Count, period, scope, approx: false, report }
}

fn agreement_on(comparison: &Comparison, field: Field) -> Option<Agreement> {
    comparison.rows.iter().find(|row| row.subject == Subject::Fact(field)).map(|row| row.agreement)
}

fn agreement_on_figure(comparison: &Comparison, wanted: &str) -> Option<Agreement> {
    let is_it = |row: &&Row| matches!(&row.subject, Subject::Figure { indicator, .. } if indicator == wanted);
    comparison.rows.iter().find(is_it).map(|row| row.agreement)
}

#[test]
fn of_published_reports_only_what_is_recorded_of_each_is_said_by_each() {
    let comparison = comparison(&sample::conference());
    assert_eq!(comparison.sources, [Source::Together, Source::Report(0), Source::Report(1)]);
    let row = comparison.rows.iter().find(|row| row.subject == Subject::Fact(Field::Held)).unwrap();
    assert!(matches!(row.cells.as_slice(), [Cell::Says(_), Cell::NotRecorded, Cell::NotRecorded]));
    assert_eq!(row.agreement, Agreement::Together);
    assert_eq!(agreement_on_figure(&comparison, "delegates"), Some(Agreement::Contradict));
    assert_eq!(agreement_on_figure(&comparison, "fdi-usd"), Some(Agreement::Agree), "all reports say it");
    assert_eq!(agreement_on_figure(&comparison, "points-online"), Some(Agreement::Agree));
    assert_eq!(agreement_on(&comparison, Field::Headline), None, "nobody's was recorded");
}

#[test]
fn a_report_of_the_readers_is_held_to_what_was_published() {
    let mut conference = sample::conference();
    let base = conference.clone();
    let facts = Facts {
        held: Some(held("2016-08-22")),
        figures: vec![figure("points-online", 63.0, None), figure("ingo-count", 9.0, None)],
        provinces: vec!["Hà Nội".into()],
        ..Facts::default()
    };
    conference.reports.push(report("C", Some(facts)));
    // The reader follows their own report; the contradiction stays visible.
    conference.held = held("2016-08-22");
    conference.personal = Some(Personal { base: Some(Box::new(base)), ..Personal::default() });
    let comparison = comparison(&conference);
    assert_eq!(agreement_on(&comparison, Field::Held), Some(Agreement::Contradict));
    assert_eq!(agreement_on(&comparison, Field::Level), Some(Agreement::SomeSilent));
    assert_eq!(agreement_on(&comparison, Field::Provinces), Some(Agreement::OnlyOne));
    assert_eq!(agreement_on_figure(&comparison, "points-online"), Some(Agreement::Agree));
    assert_eq!(agreement_on_figure(&comparison, "ingo-count"), Some(Agreement::OnlyOne));
    assert_eq!(agreement_on_figure(&comparison, "fdi-usd"), Some(Agreement::SomeSilent));
}

#[test]
fn lists_that_overlap_say_what_is_only_in_one() {
    let facts = |provinces: &[&str]| Facts { provinces: provinces.iter().map(|&name| name.into()).collect(), ..Facts::default() };
    let mut conference = sample::conference();
    conference.reports = vec![report("A", Some(facts(&["Hà Nội", "Huế"]))), report("B", Some(facts(&["HÀ NỘI"])))];
    conference.figures.clear();
    let comparison = comparison(&conference);
    let row = comparison.rows.iter().find(|row| row.subject == Subject::Fact(Field::Provinces)).unwrap();
    assert_eq!(row.agreement, Agreement::Partly);
    assert!(row.is_only_in_one());
    let alone: Vec<Vec<bool>> = row
        .cells
        .iter()
        .map(|cell| if let Cell::Says(values) = cell { values.iter().map(|value| value.only_here).collect() } else { Vec::new() })
        .collect();
    assert_eq!(alone, [vec![false, true], vec![false]]);
}

#[cfg(not(target_arch = "wasm32"))]
mod properties {
    use proptest::collection::vec;
    use proptest::option;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::model::{Chair, Conference, Level};

    fn names() -> impl Strategy<Value = Vec<String>> {
        vec(select(vec!["Hà Nội", "HÀ NỘI", "Huế", "Lào Cai"]).prop_map(str::to_owned), 0..3)
    }

    fn figures() -> impl Strategy<Value = Vec<Figure>> {
        vec((select(vec!["a", "b", "c"]), select(vec![450.0, 453.0, 9.0]), any::<bool>()), 0..4)
            .prop_map(|all| all.into_iter().map(|(indicator, value, approx)| Figure { approx, ..figure(indicator, value, None) }).collect())
    }

    fn facts() -> impl Strategy<Value = Facts> {
        let date = option::of(select(vec!["2015", "2015-01", "2015-01-27", "2016"]));
        (option::of("[a-c]{1,2}"), date, option::of(select(Level::ALL.to_vec())), (names(), names(), names()), figures()).prop_map(
            |(headline, date, level, (provinces, organizers, chairs), figures)| Facts {
                headline,
                held: date.map(held),
                level,
                provinces,
                organizers,
                chairs: chairs.into_iter().map(|name| Chair { name, role: None }).collect(),
                figures,
                ..Facts::default()
            },
        )
    }

    fn conference() -> impl Strategy<Value = Conference> {
        (vec(option::of(facts()), 1..5), figures(), vec(option::of(0_usize..5), 4)).prop_map(|(reports, mut figures, said_by)| {
            for (figure, report) in figures.iter_mut().zip(said_by) {
                figure.report = report;
            }
            let reports = reports.into_iter().zip('A'..).map(|(facts, name)| report(&name.to_string(), facts)).collect();
            Conference { reports, figures, ..sample::conference() }
        })
    }

    /// How many values are in the column of a report.
    fn in_column(comparison: &Comparison, wanted: usize) -> usize {
        let column = comparison.sources.iter().position(|source| *source == Source::Report(wanted)).unwrap();
        let count = |row: &Row| if let Cell::Says(values) = &row.cells[column] { values.len() } else { 0 };
        comparison.rows.iter().map(count).sum()
    }

    proptest! {
        #[test]
        fn every_fact_of_every_report_appears_exactly_once(conference in conference()) {
            let comparison = comparison(&conference);
            for (index, report) in conference.reports.iter().enumerate() {
                let said_by = |figure: &&Figure| figure.report == Some(index) || figure.report.is_none() && report.facts.is_none();
                let recorded = conference.figures.iter().filter(said_by);
                let expected = match &report.facts {
                    None => 1 + recorded.count(),
                    Some(facts) => {
                        let known = |figure: &&Figure| facts.figures.iter().any(|one| one.indicator == figure.indicator);
                        let single = [facts.headline.is_some(), facts.held.is_some(), facts.level.is_some()];
                        let single = single.into_iter().filter(|there| *there).count();
                        let lists = facts.provinces.len() + facts.organizers.len() + facts.chairs.len() + facts.figures.len();
                        1 + single + lists + recorded.filter(|figure| !known(figure)).count()
                    }
                };
                prop_assert_eq!(in_column(&comparison, index), expected);
            }
            let mut subjects: Vec<&Subject> = comparison.rows.iter().map(|row| &row.subject).collect();
            let rows = subjects.len();
            subjects.sort_unstable();
            subjects.dedup();
            prop_assert_eq!(subjects.len(), rows, "a fact has one row");
        }

        /// Whoever comes first, the same agree and contradict.
        #[test]
        fn the_order_of_the_reports_changes_nothing(conference in conference()) {
            let last = conference.reports.len() - 1;
            let mut turned = conference.clone();
            turned.reports.reverse();
            for figure in &mut turned.figures {
                figure.report = figure.report.map(|report| last.checked_sub(report).unwrap_or(report));
            }
            let outline = |comparison: Comparison, turn: bool| {
                let ordered = |row: Row| {
                    let skip = comparison.sources.iter().filter(|source| **source == Source::Together).count();
                    let mut cells = row.cells;
                    if turn {
                        cells[skip..].reverse();
                    }
                    (row.subject, format!("{:?} {cells:?}", row.agreement))
                };
                let mut rows: Vec<_> = comparison.rows.clone().into_iter().map(ordered).collect();
                rows.sort();
                rows
            };
            prop_assert_eq!(outline(comparison(&conference), false), outline(comparison(&turned), true));
        }
    }
}
