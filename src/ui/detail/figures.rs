//! Which report says which figure: grouped so that contradictions stand beside each other.

use crate::model::{Conference, Unit};

/// The figures of one indicator for one period and scope, one per report that says something different or the same.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureGroup {
    /// The indicator's slug.
    pub indicator: String,
    /// The time it is about, as reported.
    pub period: String,
    /// `national`, or the units it is about.
    pub scope: String,
    /// What the reports say, in the order of the record.
    pub statements: Vec<Statement>,
}

/// One figure, as somebody says it.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// In the base unit.
    pub value: f64,
    /// The unit of `value`.
    pub unit: Unit,
    /// "About", "more than".
    pub approximate: bool,
    /// Who says it.
    pub said_by: SaidBy,
}

/// Who says a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaidBy {
    /// The report with this index.
    Report(usize),
    /// All of several reports.
    Every,
    /// Nobody that the record knows: it has no such report.
    Nobody,
}

impl FigureGroup {
    /// Whether the reports disagree. Rounding counts as disagreement: nobody but the reader may decide that it does not matter.
    #[must_use]
    pub fn is_contradictory(&self) -> bool {
        let mut values = self.statements.iter().map(|statement| (statement.value, statement.unit));
        let first = values.next();
        values.any(|value| Some(value) != first)
    }
}

/// The figures of a record, grouped in the order in which each group first appears.
#[must_use]
pub fn figure_groups(conference: &Conference) -> Vec<FigureGroup> {
    let mut groups: Vec<FigureGroup> = Vec::new();
    for figure in &conference.figures {
        let said_by = match (figure.report, conference.reports.len()) {
            (Some(index), reports) if index < reports => SaidBy::Report(index),
            (None, 1) => SaidBy::Report(0),
            (None, reports) if reports > 1 => SaidBy::Every,
            _ => SaidBy::Nobody,
        };
        let statement = Statement { value: figure.value, unit: figure.unit, approximate: figure.approx, said_by };
        let same =
            |group: &&mut FigureGroup| group.indicator == figure.indicator && group.period == figure.period && group.scope == figure.scope;
        match groups.iter_mut().find(same) {
            Some(group) => group.statements.push(statement),
            None => groups.push(FigureGroup {
                indicator: figure.indicator.clone(),
                period: figure.period.clone(),
                scope: figure.scope.clone(),
                statements: vec![statement],
            }),
        }
    }
    groups
}

/// A power of ten that has a word of its own in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// 10⁶: triệu.
    Million,
    /// 10⁹: tỷ.
    Billion,
    /// 10¹²: nghìn tỷ.
    Trillion,
}

/// A large value as it is said aloud.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scaled {
    /// The value in units of `scale`, with at most two decimals.
    pub amount: f64,
    /// The word.
    pub scale: Scale,
    /// Nothing was rounded away.
    pub exact: bool,
}

/// How a value of a million or more is said aloud; `None` for smaller ones and for percentages, which need no help.
#[must_use]
pub fn scaled(value: f64, unit: Unit) -> Option<Scaled> {
    let (scale, power) = match value.abs() {
        _ if unit == Unit::Percent => return None,
        size if size >= 1e12 => (Scale::Trillion, 1e12),
        size if size >= 1e9 => (Scale::Billion, 1e9),
        size if size >= 1e6 => (Scale::Million, 1e6),
        _ => return None,
    };
    let amount = (value / power * 100.0).round() / 100.0;
    Some(Scaled { amount, scale, exact: (amount * power - value).abs() < 0.5 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::detail::sample;

    #[test]
    fn figures_of_the_same_thing_stand_together_and_keep_their_report() {
        let groups = figure_groups(&sample::conference());
        let outline: Vec<_> = groups
            .iter()
            .map(|group| (group.indicator.as_str(), group.statements.iter().map(|said| said.said_by).collect::<Vec<_>>()))
            .collect();
        assert_eq!(
            outline,
            [
                ("delegates", vec![SaidBy::Report(0), SaidBy::Report(1)]),
                ("fdi-usd", vec![SaidBy::Every]),
                ("points-online", vec![SaidBy::Report(1), SaidBy::Report(0)]),
                ("points-online", vec![SaidBy::Nobody]),
            ]
        );
    }

    #[test]
    fn only_different_values_contradict() {
        let contradictions: Vec<_> = figure_groups(&sample::conference()).iter().map(FigureGroup::is_contradictory).collect();
        assert_eq!(contradictions, [true, false, false, false]);
    }

    #[test]
    fn the_only_report_says_everything() {
        let mut conference = sample::conference();
        conference.reports.truncate(1);
        let groups = figure_groups(&conference);
        let fdi = groups.iter().find(|group| group.indicator == "fdi-usd").unwrap();
        assert_eq!(fdi.statements[0].said_by, SaidBy::Report(0));
    }

    #[test]
    fn a_large_value_is_said_aloud_without_losing_its_precision_silently() {
        let said = |value, unit| scaled(value, unit).map(|scaled| (scaled.amount, scaled.scale, scaled.exact));
        assert_eq!(said(4_019_000_000.0, Unit::Usd), Some((4.02, Scale::Billion, false)));
        assert_eq!(said(20_230_000_000.0, Unit::Usd), Some((20.23, Scale::Billion, true)));
        assert_eq!(said(300_000_000.0, Unit::Usd), Some((300.0, Scale::Million, true)));
        assert_eq!(said(2.5e12, Unit::Vnd), Some((2.5, Scale::Trillion, true)));
        assert_eq!(said(999_999.0, Unit::Count), None);
        assert_eq!(said(5e6, Unit::Percent), None);
    }
}
