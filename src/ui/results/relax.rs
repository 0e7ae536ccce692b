//! The way back from an empty list: which one filter to give up, and what that gives.

use crate::catalog::Facet;
use crate::link::ViewState;

/// A filter that can be given up on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    /// The search text.
    Text,
    /// The range of dates.
    Dates,
    /// Everything chosen in a facet.
    Facet(Facet),
}

/// A filter, and the view without it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relaxation {
    /// What is given up.
    pub filter: Filter,
    /// The view that remains.
    pub state: ViewState,
    /// Its number of results.
    pub total: u32,
}

/// The questions of `state` with one filter given up.
#[must_use]
pub fn questions(state: &ViewState) -> Vec<String> {
    applied(state).into_iter().map(|filter| without(state, filter).question()).collect()
}

/// What giving up one filter of `state` gives, where it is known to give anything; the most results first. `totals` says how many results
/// questions have.
#[must_use]
pub fn relaxations(state: &ViewState, totals: &[(String, u32)]) -> Vec<Relaxation> {
    let mut found: Vec<Relaxation> = Vec::new();
    for filter in applied(state) {
        let state = without(state, filter);
        let question = state.question();
        let total = totals.iter().find(|(asked, _)| *asked == question).map_or(0, |(_, total)| *total);
        if total > 0 {
            let place = found.partition_point(|other| other.total >= total);
            found.insert(place, Relaxation { filter, state, total });
        }
    }
    found
}

/// The filters of `state`, in the order in which the page shows them.
#[must_use]
pub fn applied(state: &ViewState) -> Vec<Filter> {
    let text = (!state.text.trim().is_empty()).then_some(Filter::Text);
    let dates = (state.from.is_some() || state.to.is_some()).then_some(Filter::Dates);
    let facets = state.facets.iter().filter(|(_, values)| !values.is_empty()).map(|(facet, _)| Filter::Facet(*facet));
    text.into_iter().chain(dates).chain(facets).collect()
}

fn without(state: &ViewState, filter: Filter) -> ViewState {
    let mut next = state.clone();
    match filter {
        Filter::Text => next.text.clear(),
        Filter::Dates => (next.from, next.to) = (None, None),
        Filter::Facet(facet) => {
            next.facets.remove(&facet);
        }
    }
    next
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn every_filter_can_be_given_up_on_its_own() {
        let mut state = ViewState { text: "biên giới".into(), from: "2015".parse().ok(), ..ViewState::default() };
        state.facets.insert(Facet::Level, vec!["national".into()]);
        state.facets.insert(Facet::Kind, Vec::new());
        assert_eq!(applied(&state), [Filter::Text, Filter::Dates, Filter::Facet(Facet::Level)]);
        for filter in applied(&state) {
            assert!(!applied(&without(&state, filter)).contains(&filter));
            assert_eq!(applied(&without(&state, filter)).len(), 2);
        }
    }

    #[test]
    fn what_gives_most_is_offered_first_and_what_gives_nothing_is_not() {
        let mut state = ViewState { text: "biên giới".into(), from: "2015".parse().ok(), ..ViewState::default() };
        state.facets.insert(Facet::Level, vec!["national".into()]);
        let totals: Vec<_> = questions(&state).into_iter().zip([3, 0, 7]).collect();
        let offers: Vec<_> = relaxations(&state, &totals).into_iter().map(|offer| (offer.filter, offer.total)).collect();
        assert_eq!(offers, [(Filter::Facet(Facet::Level), 7), (Filter::Text, 3)]);
        assert_eq!(relaxations(&state, &[]), [], "it is not known yet");
    }
}
