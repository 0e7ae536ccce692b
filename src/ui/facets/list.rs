//! What one facet shows at present, derived from the answer, the view and what the reader has typed or opened here.

use crate::reactive::*;

use super::find::matches;
use super::labels::value_name;
use super::provinces::{self, Hint};
use super::shown::{Arrangement, FIRST, Order, Row, STEP};
use crate::catalog::{Facet, folded};
use crate::model::{Bilingual, Province, Reference};
use crate::ui::context::AppContext;

/// Values under one heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Tells groups of a facet apart.
    pub key: String,
    /// The heading; `None` where there is only one group.
    pub heading: Option<Bilingual>,
    /// The values that are mounted.
    pub rows: Vec<Row>,
}

/// The state of one facet's list; `Copy`.
#[derive(Clone, Copy)]
pub struct FacetList {
    /// What every component can reach.
    pub context: AppContext,
    /// The facet.
    pub facet: Facet,
    /// What the reader typed to find a value.
    pub typed: RwSignal<String>,
    /// How many values the reader has asked for.
    pub limit: RwSignal<usize>,
    /// All values in order.
    pub order: Memo<Order>,
    /// What is mounted, and how many more there are.
    pub mounted: Memo<(Vec<Group>, usize)>,
}

impl FacetList {
    /// Derives the list; belongs to the component that asks.
    #[must_use]
    pub fn new(context: AppContext, facet: Facet) -> Self {
        let typed = RwSignal::new(String::new());
        let limit = RwSignal::new(FIRST);
        let order = memo(move |previous: Option<&Order>| {
            let records = context.data.shelf.get().map_or(0, |shelf| shelf.edition);
            let answer = context.answer.get();
            let values = answer.facets.get(&facet).map(Vec::as_slice).unwrap_or_default();
            Order::next(previous, facet, &answer.query, records, values)
        });
        let names =
            memo(move |_| order.with(|order| order.rows.iter().map(|row| searched_name(context, facet, row)).collect::<Vec<String>>()));
        let mounted = memo(move |_| order.with(|order| mounted(context, facet, order, limit.get(), &typed.get(), names)));
        Self { context, facet, typed, limit, order, mounted }
    }

    /// Whether there is more than is shown at first, or something is typed that must stay in sight.
    #[must_use]
    pub fn is_long(&self) -> bool {
        let is_finding = !self.typed.with(String::is_empty);
        Arrangement::of(self.facet).is_long() && (is_finding || self.order.with(|order| order.rows.len() > FIRST + 2))
    }

    /// The number of results of one of its values; tracks the answer.
    #[must_use]
    pub fn count(&self, value: &str) -> usize {
        self.context.answer.with(|answer| {
            let found = answer.facets.get(&self.facet).into_iter().flatten().find(|candidate| candidate.value == value);
            found.map_or(0, |found| found.count as usize)
        })
    }

    /// Shows more values, or again only the first ones when all are shown.
    pub fn show_more_or_fewer(&self) {
        let left_out = self.mounted.with_untracked(|(_, left_out)| *left_out);
        self.limit.update(|limit| *limit = if left_out > 0 { *limit + STEP } else { FIRST });
    }
}

fn mounted(context: AppContext, facet: Facet, order: &Order, limit: usize, typed: &str, names: Memo<Vec<String>>) -> (Vec<Group>, usize) {
    let typed = folded(typed.trim());
    let finding = !typed.is_empty();
    let limit = match (Arrangement::of(facet).is_long(), finding) {
        (false, _) => usize::MAX,
        (true, false) => limit,
        (true, true) => limit.max(STEP),
    };
    let accepted = |position: usize| !finding || names.with(|names| names.get(position).is_some_and(|name| matches(name, &typed)));
    let (rows, left_out) = context.state.with(|state| order.first(limit, accepted, |value| state.has(facet, value)));
    if facet != Facet::Province {
        return (vec![Group { key: String::new(), heading: None, rows }], left_out);
    }
    let as_of = context.state.with(|state| state.as_of);
    let with_headings = finding || limit > FIRST;
    let groups = with_reference(context, |reference| {
        let regions = provinces::by_region(&reference.gazetteer, as_of, rows);
        if !with_headings {
            let rows = regions.into_iter().flat_map(|(_, rows)| rows).collect();
            return vec![Group { key: String::new(), heading: None, rows }];
        }
        let group = |(region, rows): (Option<&crate::model::Region>, Vec<Row>)| Group {
            key: region.map_or_else(|| "none".to_owned(), |region| format!("region-{}", region.id)),
            heading: Some(region.map_or_else(other_region, |region| region.name.clone())),
            rows,
        };
        regions.into_iter().map(group).collect()
    });
    (groups, left_out)
}

fn other_region() -> Bilingual {
    use crate::i18n::messages;
    use crate::model::Language::{English, Vietnamese};
    let name = |language| messages(language).facets.other_region.to_owned();
    Bilingual { vi: name(Vietnamese), en: name(English) }
}

fn searched_name(context: AppContext, facet: Facet, row: &Row) -> String {
    let mut name = row_name(context, facet, &row.value, &row.name);
    if let Some(hint) = row_hint(context, facet, &row.value) {
        name.push(' ');
        name.push_str(&hint);
    }
    folded(&name)
}

/// The name of a value in the reader's language, given as `written` in the records; tracks the language.
#[must_use]
pub fn row_name(context: AppContext, facet: Facet, value: &str, written: &str) -> String {
    let language = context.language.get();
    with_reference(context, |reference| value_name(context.messages(), reference, language, facet, value, written))
}

/// What is said beside the name of a province: what became of it, or what went into it.
#[must_use]
pub fn row_hint(context: AppContext, facet: Facet, value: &str) -> Option<String> {
    if facet != Facet::Province {
        return None;
    }
    let (language, words) = (context.language.get(), &context.messages().facets);
    let as_of = context.state.with(|state| state.as_of);
    let name = |unit: &Province| unit.name.get(language).to_owned();
    with_reference(context, |reference| {
        let unit = reference.gazetteer.by_id(value)?;
        Some(match provinces::hint(&reference.gazetteer, unit, as_of)? {
            Hint::NowPartOf(today) => (words.now_part_of)(&name(today)),
            Hint::NowCalled(today) => (words.now_called)(&name(today)),
            Hint::FormerlyCalled(former) => (words.formerly_called)(&name(former)),
            Hint::Includes(units) => (words.includes)(&units.into_iter().map(name).collect::<Vec<_>>().join(", ")),
        })
    })
}

/// The name of `value` of `facet` in the reader's language, as the list of the facet shows it; the slug of a value that nothing has.
/// Tracks the language and the answer.
#[must_use]
pub fn facet_value_name(context: AppContext, facet: Facet, value: &str) -> String {
    let written = context.answer.with(|answer| {
        answer.facets.get(&facet).into_iter().flatten().find(|candidate| candidate.value == value).map(|found| found.name.clone())
    });
    row_name(context, facet, value, written.as_deref().unwrap_or(value))
}

/// Uses the provinces and the vocabulary; empty ones while there are no records yet. Tracks them.
pub fn with_reference<T>(context: AppContext, use_it: impl FnOnce(&Reference) -> T) -> T {
    match context.data.shelf.get() {
        Some(shelf) => use_it(&shelf.reference),
        None => use_it(&Reference::default()),
    }
}
