//! What the present view gives to a picture.

use std::rc::Rc;

use super::controller::Controller;
use super::picture::PictureSource;
use super::{reporting, toolbar};
use crate::i18n::format::{self, DateStyle};
use crate::model::{PartialDate, day_number};
use crate::platform::clock;
use crate::platform::location::absolute;
use crate::reactive::*;
use crate::ui::facets::applied_words;

/// Calls what it is given with the present view; not when there is nothing to draw.
pub(super) type WithSource = Rc<dyn Fn(&mut dyn FnMut(&PictureSource<'_>))>;

/// The view of a timeline, as it is whenever a picture is made.
pub(super) fn picture_source(controller: Controller) -> WithSource {
    Rc::new(move |draw| untrack(|| with_source(controller, draw)))
}

fn with_source(controller: Controller, draw: &mut dyn FnMut(&PictureSource<'_>)) {
    let context = controller.context;
    let lanes = controller.lanes.get();
    if lanes.lanes.is_empty() {
        return;
    }
    let language = context.language.get();
    let mut state = context.state.get();
    state.language = Some(language);
    // What is open beside the results is no part of the picture.
    state.selected = None;
    let today = clock::today();
    let date = today.map(|day| format::date(language, PartialDate::day(day), DateStyle::Full)).unwrap_or_default();
    draw(&PictureSource {
        lanes: &lanes,
        window: controller.window.shown.get(),
        language,
        heading: &toolbar::window_words(controller),
        filters: &applied_words(context),
        date: &date,
        link: &absolute(&state.to_query_string()),
        titles: &|index| controller.title(index),
        reporting: &|index| reporting::of(controller, index).unwrap_or_default(),
        today: today.map(day_number),
    });
}
