//! The title of the window: what history, bookmarks and tabs show.

use crate::reactive::*;

use crate::i18n;
use crate::platform::title;
use crate::ui::context::AppContext;
use crate::worker::Phase;

/// Keeps the title as the view is, from now on: the open record, else that articles are taken in, else the number of results and what was searched for.
pub fn follow(context: AppContext) {
    let subject = memo(move |_| open_record(context).or_else(|| intake(context)).or_else(|| results(context)));
    title::keep(derived(move || {
        let product = context.messages().shell.product;
        subject.with(|subject| subject.as_ref().map_or_else(|| product.to_owned(), |subject| format!("{subject} – {product}")))
    }));
}

fn open_record(context: AppContext) -> Option<String> {
    let id = context.state.with(|state| state.selected.clone())?;
    let language = context.language.get();
    let entry = context.data.entry(context.data.index_of(&id)?)?;
    Some(entry.conference.title.get(language).to_owned())
}

fn intake(context: AppContext) -> Option<String> {
    let is_open = context.state.with(|state| state.intake.is_some());
    is_open.then(|| context.messages().intake.add.to_owned())
}

fn results(context: AppContext) -> Option<String> {
    let narrowed = context.state.with(|state| state.is_filtered().then(|| state.text.trim().to_owned()))?;
    if context.data.status.get().phase != Phase::Ready {
        return None;
    }
    let total = context.answer.get().total;
    let count = (context.messages().shell.results)(&i18n::count(context.language.get(), total), total == 1);
    Some(if narrowed.is_empty() { count } else { format!("{count}: {narrowed}") })
}
