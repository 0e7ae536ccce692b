//! What only paper needs: when it was printed, and the address at which the same view opens again.

use time::Date;
use web_sys::Event;

use crate::reactive::*;

use crate::i18n::format::{self, DateStyle};
use crate::model::PartialDate;
use crate::platform::clock::today;
use crate::platform::location::absolute;
use crate::platform::page::on_window;
use crate::ui::context::AppContext;
use crate::ui::element::{Part, Value, element};

/// A line above the list, on paper only.
pub fn print_head() -> Part {
    let context = AppContext::use_context();
    // The day on which it is printed, not the one on which it was opened.
    let day = RwSignal::new(None::<Date>);
    on_window("beforeprint", move |_: Event| day.set(today()));
    let printed = derived(move || {
        let in_words = |today| format::date(context.language.get(), PartialDate::day(today), DateStyle::Full);
        day.get().map(|day| (context.messages().shell.printed)(&in_words(day)))
    });
    let address = derived(move || {
        let mut state = context.state.get();
        state.language = Some(context.language.get());
        absolute(&state.to_query_string())
    });
    element("p").class("print-only print-head").child(Value::from(printed)).child(" · ").child(address).into()
}
