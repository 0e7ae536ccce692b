//! The menu that saves the view as a picture and prints it.

use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlDetailsElement, MouseEvent};

use super::picture::svg::svg;
use super::picture::{Paper, Picture, file_name, pages};
use super::picture_source::WithSource;
use crate::i18n::Messages;
use crate::platform::raster::RasterError;
use crate::platform::{download, printing, raster};
use crate::reactive::*;
use crate::ui::context::AppContext;
use crate::ui::element::{ElementRef, Part, element};
use crate::ui::shell::{IconShape, close_menu, menu};

/// The width of a saved picture, in CSS pixels: that of a slide or of a page across.
const WIDTH: f64 = 1_280.0;

/// What became of the last wish.
type Outcome = Option<fn(&'static Messages) -> &'static str>;

/// Shared by the buttons of one menu.
#[derive(Clone, Copy)]
struct Export {
    menu: ElementRef<HtmlDetailsElement>,
    outcome: RwSignal<Outcome>,
}

/// A button that opens the menu, and beside it what became of the last choice.
pub(super) fn export_menu(source: WithSource) -> Part {
    let context = AppContext::use_context();
    let export = Export { menu: ElementRef::new(), outcome: RwSignal::new(None) };
    let (as_svg, as_png) = (source.clone(), source);
    let choices = Part::from([
        choice(context.word(|messages| messages.picture.as_svg), Box::new(move || export.save_svg(&as_svg))),
        choice(context.word(|messages| messages.picture.as_png), Box::new(move || export.save_png(&as_png))),
        choice(context.word(|messages| messages.picture.print), Box::new(move || export.print())),
    ]);
    let said = derived(move || export.outcome.get().map_or("", |words| words(context.messages())));
    element("div")
        .class("export")
        .child(menu(export.menu, IconShape::Save, context.word(|messages| messages.picture.save), choices))
        .child(element("p").class("export-outcome").attr("aria-live", "polite").child(said))
        .into()
}

fn choice(word: Signal<&'static str>, choose: Box<dyn Fn()>) -> Part {
    element("button").class("button").attr("type", "button").on("click", move |_: MouseEvent| choose()).child(word).into()
}

impl Export {
    /// Closes the menu; what was said before is no longer true.
    fn begin(self) {
        close_menu(self.menu);
        self.outcome.set(None);
    }

    /// The menu may have gone meanwhile.
    fn say(self, words: fn(&'static Messages) -> &'static str) {
        self.outcome.try_set(Some(words));
    }

    fn save_svg(self, source: &WithSource) {
        self.begin();
        let Some((name, picture)) = picture(source) else { return self.say(|messages| messages.picture.nothing) };
        let saved = download::text_file(&svg(&picture), "image/svg+xml").and_then(|file| download::save(&(name + ".svg"), &file));
        self.say_saved(saved);
    }

    fn save_png(self, source: &WithSource) {
        self.begin();
        let Some((name, picture)) = picture(source) else { return self.say(|messages| messages.picture.nothing) };
        self.say(|messages| messages.picture.working);
        spawn_local(async move {
            match raster::png(&svg(&picture), picture.width, picture.height).await {
                Ok(image) => self.say_saved(download::save(&(name + ".png"), &image)),
                Err(RasterError::TooLarge) => self.say(|messages| messages.picture.too_large),
                Err(RasterError::Refused) => self.say(|messages| messages.picture.refused),
            }
        });
    }

    fn say_saved(self, saved: Result<(), download::NotSaved>) {
        self.say(match saved {
            Ok(()) => |messages| messages.picture.saved,
            Err(download::NotSaved) => |messages| messages.picture.not_saved,
        });
    }

    fn print(self) {
        self.begin();
        if printing::print().is_err() {
            self.say(|messages| messages.picture.not_printed);
        }
    }
}

/// The picture of the present view and the name of its file; nothing when there is nothing to draw.
fn picture(source: &WithSource) -> Option<(String, Picture)> {
    let mut made = None;
    source(&mut |source| {
        let picture = pages(source, Paper::Screen { width: WIDTH }).into_iter().next();
        made = picture.map(|picture| (file_name(source.window), picture));
    });
    made
}
