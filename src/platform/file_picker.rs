//! The system's file picker (HTML Standard, `<input type=file>`).

use wasm_bindgen::JsCast;
use web_sys::File;
use web_sys::HtmlInputElement;

use super::page::{document, field, listener};
use super::transfer::files_of;

/// The endings of files that can be taken in, as an `accept` list.
pub const ACCEPTED: &str = ".txt,.html,.htm,.xhtml,.mhtml,.mht,.json,.csv,.tsv,.xml,.rss,.atom,.zip";

/// Opens the picker for any number of files and calls `take` with those that are chosen. Must come from an action of the reader.
pub fn pick(take: impl Fn(Vec<File>) + 'static) {
    let Some(input) = document().create_element("input").ok().and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) else { return };
    input.set_type("file");
    input.set_multiple(true);
    input.set_accept(ACCEPTED);
    let chosen = listener(
        &input,
        "change",
        Box::new(move |event| {
            let files = field(event).and_then(|input| input.files()).map(|list| files_of(&list)).unwrap_or_default();
            if !files.is_empty() {
                take(files);
            }
        }),
    );
    // Ends with the field, which nobody else has.
    chosen.forget();
    input.click();
}
