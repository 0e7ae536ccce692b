//! What only paper needs: when it was printed, and the address at which the same view opens again.

use crate::reactive::*;

use crate::i18n::format::{self, DateStyle};
use crate::model::PartialDate;
use crate::platform::clock::today;
use crate::platform::location::absolute;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, element};

/// A line above the list, on paper only.
pub fn print_head() -> Part {
    let context = AppContext::use_context();
    let printed = derived(move || {
        let in_words = |today| format::date(context.language.get(), PartialDate::day(today), DateStyle::Full);
        (context.messages().shell.printed)(&today().map(in_words).unwrap_or_default())
    });
    let address = derived(move || {
        let mut state = context.state.get();
        state.language = Some(context.language.get());
        absolute(&state.to_query_string())
    });
    element("p").class("print-only print-head").child(printed).child(" · ").child(address).into()
}
