//! What a paste or a drop carries (HTML Standard, `DataTransfer`). It is foreign text: nothing of it ever becomes part of the page.

use wasm_bindgen::JsCast;
use web_sys::{DataTransfer, DataTransferItem, Element, Event, EventTarget, File, FileList};

/// What was pasted or dropped.
#[derive(Clone, Debug, Default)]
pub struct Transfer {
    /// Files.
    pub files: Vec<File>,
    /// How many folders there were besides: they are not opened.
    pub folders: u32,
    /// Rich text, as HTML.
    pub html: Option<String>,
    /// Plain text; empty when there is none.
    pub plain: String,
}

impl Transfer {
    /// Of a paste or a drop.
    #[must_use]
    pub fn of(data: &DataTransfer) -> Self {
        let text = |kind| data.get_data(kind).unwrap_or_default();
        let mut transfer =
            Self { html: Some(text("text/html")).filter(|html| !html.is_empty()), plain: text("text/plain"), ..Self::default() };
        let items = data.items();
        for item in (0..items.length()).filter_map(|place| items.get(place)).filter(|item| item.kind() == "file") {
            transfer.take_file(&item);
        }
        transfer
    }

    fn take_file(&mut self, item: &DataTransferItem) {
        let is_folder = item.webkit_get_as_entry().is_ok_and(|entry| entry.is_some_and(|entry| entry.is_directory()));
        if is_folder {
            self.folders += 1;
        } else if let Ok(Some(file)) = item.get_as_file() {
            self.files.push(file);
        }
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty() && self.folders == 0 && self.html.is_none() && self.plain.trim().is_empty()
    }
}

/// The files of a list.
#[must_use]
pub fn files_of(list: &FileList) -> Vec<File> {
    (0..list.length()).filter_map(|place| list.get(place)).collect()
}

/// Whether an event happened where the reader types: what is pasted or dropped there is meant for that field.
#[must_use]
pub fn is_in_field(event: &Event) -> bool {
    let target: Option<Element> = event.target().and_then(|target: EventTarget| target.dyn_into().ok());
    target.is_some_and(|target| target.closest("input, textarea, select, [contenteditable]").is_ok_and(|field| field.is_some()))
}

#[cfg(test)]
mod tests {
    use js_sys::Array;
    use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

    use super::*;
    use crate::platform::files::{FileFailure, bytes_of};

    wasm_bindgen_test_configure!(run_in_browser);

    #[wasm_bindgen_test]
    async fn texts_and_files_are_read_and_a_file_that_is_too_large_is_not() {
        let data = DataTransfer::new().unwrap();
        assert!(Transfer::of(&data).is_empty());
        data.set_data("text/html", "<b>Tin</b>").unwrap();
        data.set_data("text/plain", "Tin").unwrap();
        let file = File::new_with_str_sequence(&Array::of1(&"nội dung".into()), "a.txt").unwrap();
        data.items().add_with_file(&file).unwrap();
        let transfer = Transfer::of(&data);
        assert_eq!((transfer.html.as_deref(), transfer.plain.as_str(), transfer.folders), (Some("<b>Tin</b>"), "Tin", 0));
        assert_eq!(transfer.files.len(), 1);
        assert_eq!(bytes_of(&transfer.files[0], 100).await.unwrap(), "nội dung".as_bytes());
        assert_eq!(bytes_of(&transfer.files[0], 5).await, Err(FileFailure::TooLarge { limit: 5 }));
    }
}
