//! What comes without a press on this page: files that the system opens, what other apps share, pages that the bookmarklet hands over, what is
//! dropped onto the window.

use wasm_bindgen_futures::spawn_local;
use web_sys::File;

use super::desk::Desk;
use crate::intake::Limits;
use crate::link::Intake;
use crate::platform::handover::{self, Handover, HandoverFailure};
use crate::platform::location::Navigation;
use crate::platform::shared::{self, Shared};
use crate::platform::{drop, launch};
use crate::ui::context::AppContext;

/// Takes in what comes, from now on; called once, by the root.
pub(super) fn attend(desk: Desk) {
    let context = desk.context;
    launch::on_launch(move |files: Vec<File>| {
        show_queue(context, Navigation::Push);
        desk.take_files(files);
    });
    drop::on_drop(
        move |is_over| {
            // Told again and again while something is dragged.
            if desk.is_hovered.get_untracked() != is_over {
                desk.is_hovered.set(is_over);
            }
        },
        move |transfer| {
            show_queue(context, Navigation::Push);
            desk.take_transfer(transfer);
        },
    );
    match context.state.with_untracked(|state| state.intake.clone()) {
        Some(Intake::Shared) => spawn_local(async move { take_shared(desk, shared::take().await) }),
        Some(Intake::Bookmark) => receive(desk),
        Some(Intake::Opened) => {}
        _ => return,
    }
    // What came is taken once: reloading the page does not ask for it again.
    show_queue(context, Navigation::Replace);
}

/// The queue, unless a draft is open or the queue is.
fn show_queue(context: AppContext, navigation: Navigation) {
    let is_open = context.state.with_untracked(|state| matches!(state.intake, Some(Intake::Queue)));
    if !is_open {
        context.change(navigation, |state| {
            state.intake = Some(Intake::Queue);
            state.selected = None;
        });
    }
}

fn take_shared(desk: Desk, shared: Shared) {
    if !shared.files.is_empty() {
        desk.take_files(shared.files);
    }
    for text in shared.texts {
        let name = if text.title.is_empty() { desk.words().intake.ways.shared_name.to_owned() } else { text.title.clone() };
        // Some apps put the address into the text, and the headline into the title alone.
        let plain = match (text.text.trim(), text.address.trim()) {
            ("", address) => address.to_owned(),
            (words, _) if text.title.is_empty() || words.starts_with(&text.title) || words.starts_with("http") => words.to_owned(),
            (words, _) => [text.title.trim(), "\n\n", words].concat(),
        };
        let address = Some(text.address).filter(|address| !address.is_empty());
        desk.take_text(name, None, plain, address);
    }
}

/// The bookmarklet's page says itself; until then the reader is told that it is awaited.
fn receive(desk: Desk) {
    desk.said.set(Some(|messages| messages.intake.ways.bookmark_waits));
    let take = move |page: Result<Handover, HandoverFailure>| match page {
        Ok(Handover { html, address, title }) => {
            let name = if title.trim().is_empty() { desk.words().intake.ways.page_name.to_owned() } else { title };
            desk.take_text(name, Some(html), String::new(), Some(address));
        }
        Err(_) => desk.said.set(Some(|messages| messages.intake.ways.bookmark_refused)),
    };
    if handover::receive(Limits::default().file_bytes, take).is_err() {
        desk.said.set(Some(|messages| messages.intake.ways.bookmark_alone));
    }
}
