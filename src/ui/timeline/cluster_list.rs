//! The events of a cluster that no zoom takes apart, as a list.

use leptos::html::Dialog;
use leptos::prelude::*;

use super::controller::Controller;
use super::words;
use crate::catalog::RecordIndex;
use crate::ui::shell::{Icon, IconShape};

/// A dialog that is open while [`Controller::opened`] has a cluster.
#[component]
pub(super) fn ClusterList() -> impl IntoView {
    let controller = Controller::use_context();
    move || controller.opened.with(Option::is_some).then(|| view! { <OpenList/> })
}

#[component]
fn OpenList() -> impl IntoView {
    let controller = Controller::use_context();
    let context = controller.context;
    let dialog = NodeRef::<Dialog>::new();
    // Fails only when the dialog is open already.
    dialog.on_load(|dialog| drop(dialog.show_modal()));
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let heading = move || {
        let words = |open: &super::controller::OpenCluster| {
            let language = context.language.get();
            let events = words::events(language, open.events.len());
            (context.messages().timeline.cluster)(&events, &words::period(language, open.first, open.end))
        };
        controller.opened.with(|open| open.as_ref().map(words))
    };
    let events = move || controller.opened.with(|open| open.as_ref().map(|open| open.events.clone()).unwrap_or_default());
    // A press on the backdrop has the dialog itself as its target: its contents fill it.
    let close_by_backdrop = move |event: leptos::ev::MouseEvent| {
        if event.target() == event.current_target() {
            close();
        }
    };
    // The browser gives the focus back to the cluster.
    let closed = move |_| controller.opened.set(None);
    view! {
        <dialog class="cluster-list" aria-labelledby="cluster-heading" node_ref=dialog on:click=close_by_backdrop on:close=closed>
            <div class="cluster-frame">
                <div class="cluster-header">
                    <h2 id="cluster-heading">{heading}</h2>
                    <button type="button" class="icon-button" on:click=move |_| close()>
                        <Icon shape=IconShape::Close/>
                        <span class="visually-hidden">{move || context.messages().timeline.close}</span>
                    </button>
                </div>
                <ul>
                    <For each=events key=|index| *index let:index>
                        <li><Member index close/></li>
                    </For>
                </ul>
            </div>
        </dialog>
    }
}

#[component]
fn Member(index: RecordIndex, close: impl Fn() + Copy + 'static) -> impl IntoView {
    let controller = Controller::use_context();
    let context = controller.context;
    let words = move || {
        let catalog = context.data.catalog.get()?;
        let conference = &catalog.entry(index)?.conference;
        let language = context.language.get();
        Some((conference.title.get(language).to_owned(), words::when(language, conference)))
    };
    let open = move |_| {
        close();
        controller.select(index);
    };
    view! {
        <button type="button" class="cluster-member" on:click=open>
            <span class="cluster-member-title">{move || words().map(|words| words.0)}</span>
            <span class="cluster-member-date">{move || words().map(|words| words.1)}</span>
        </button>
    }
}
