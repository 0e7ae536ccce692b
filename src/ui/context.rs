//! What every component can reach: the view state, the records, the answer, the language.

use std::sync::Arc;

use crate::reactive::*;

use super::data::Data;
use super::timeline::scale::window_with;
use crate::catalog::AsOf;
use crate::i18n::{Messages, messages};
use crate::link::{View, ViewState};
use crate::model::Language;
use crate::platform::location::{Location, Navigation};
use crate::worker::Findings;

/// Handed down by the root component; `Copy`, so that closures take it freely.
#[derive(Clone, Copy)]
pub struct AppContext {
    /// The view, as the address bar says it.
    pub state: Memo<ViewState>,
    /// The language in use: the link's, else the reader's own.
    pub language: Memo<Language>,
    /// The records and how they got here.
    pub data: Data,
    /// The answer to the view's query, or, for the moment until it is here, to the one before; empty while there are no records yet.
    pub answer: RwSignal<Arc<Findings>>,
    /// Whether the answer is still to the query before.
    pub is_asking: Memo<bool>,
    /// Changes with the text that was searched for, and with how it was read; the text itself is that of [`Self::answer`].
    pub searched: Memo<String>,
    location: Location,
}

impl AppContext {
    /// Builds it; called once, by the root. `preferred` is the reader's own language.
    #[must_use]
    pub fn new(location: Location, data: Data, preferred: Signal<Language>) -> Self {
        let state = memo(move |_| location.query_string().with(|query_string| ViewState::parse(query_string)));
        let language = memo(move |_| state.with(|state| state.language).unwrap_or_else(|| preferred.get()));
        // Language, selection and window are no part of it: they change no result.
        let question = memo(move |_| state.with(ViewState::question));
        // Lanes are for the timeline only.
        let lanes = move || state.with(|state| (state.view == View::Timeline).then_some(state.lanes));
        // What is asked already is not asked again.
        effect(move || data.ask(&question.get(), lanes()));
        let is_asking = memo(move |_| !data.answer.get().is_to(&question.get(), lanes()));
        let searched = memo(move |_| {
            let answer = data.answer.get();
            // The choices that say what else the words mean count as well.
            let reading = (if answer.query.literal { "-" } else { "+" }, if answer.query.as_of == AsOf::Today { "now" } else { "then" });
            [reading.0, reading.1, &answer.query.text].concat()
        });
        Self { state, language, data, answer: data.answer, is_asking, searched, location }
    }

    /// The context of the component that is being built.
    #[must_use]
    pub fn use_context() -> Self {
        expect_context()
    }

    /// The messages in the language in use; tracks it.
    #[must_use]
    pub fn messages(&self) -> &'static Messages {
        messages(self.language.get())
    }

    /// One message in the language in use, as a view that follows it.
    #[must_use]
    pub fn word(self, pick: fn(&'static Messages) -> &'static str) -> Signal<&'static str> {
        derived(move || pick(self.messages()))
    }

    /// Shows another view. A record that this opens is in the timeline's window.
    pub fn show(&self, next: &ViewState, navigation: Navigation) {
        let opened = next.selected.as_deref().filter(|id| self.state.with_untracked(|state| state.selected.as_deref() != Some(*id)));
        let held = opened.and_then(|id| untrack(|| self.data.held(self.data.index_of(id)?)));
        match held.map(|held| window_with(next.window, &held)) {
            Some(window) if window != next.window => {
                self.location.go(ViewState { window, ..next.clone() }.to_query_string(), navigation);
            }
            _ => self.location.go(next.to_query_string(), navigation),
        }
    }

    /// Shows the present view, changed by `change`.
    pub fn change(&self, navigation: Navigation, change: impl FnOnce(&mut ViewState)) {
        let mut change = Some(change);
        self.change_once(navigation, &mut |next| change.take().into_iter().for_each(|change| change(next)));
    }

    /// The part of [`Self::change`] that is compiled once for all callers.
    fn change_once(&self, navigation: Navigation, change: &mut dyn FnMut(&mut ViewState)) {
        let mut next = self.state.get_untracked();
        next.change_with(change);
        self.show(&next, navigation);
    }

    /// Ends a burst of typing or dragging.
    pub fn settle(&self) {
        self.location.settle();
    }

    /// The address of the present view, changed by `change`: for a real link that can be opened in a new tab.
    #[must_use]
    pub fn href(&self, change: impl FnOnce(&mut ViewState)) -> String {
        let mut change = Some(change);
        self.href_once(&mut |next| change.take().into_iter().for_each(|change| change(next)))
    }

    /// The part of [`Self::href`] that is compiled once for all callers.
    fn href_once(&self, change: &mut dyn FnMut(&mut ViewState)) -> String {
        let mut next = self.state.get();
        next.change_with(change);
        let query_string = next.to_query_string();
        if query_string.is_empty() { "./".to_owned() } else { format!("?{query_string}") }
    }
}
