//! The events of a cluster that no zoom takes apart, as a list.

use leptos::html::Dialog;
use leptos::prelude::*;
use web_sys::{Event, MouseEvent};

use super::controller::{Controller, OpenCluster};
use super::words;
use crate::catalog::RecordIndex;
use crate::ui::erased::{dynamic, handler};
use crate::ui::shell::{Icon, IconShape};

/// A dialog that is open while [`Controller::opened`] has a cluster.
pub(super) fn cluster_list(controller: Controller) -> AnyView {
    dynamic(move || controller.opened.get().map_or_else(|| ().into_any(), |cluster| open_list(controller, cluster)))
}

fn open_list(controller: Controller, cluster: OpenCluster) -> AnyView {
    let context = controller.context;
    let dialog = NodeRef::<Dialog>::new();
    // Fails only when the dialog is open already.
    dialog.on_load(|dialog| drop(dialog.show_modal()));
    let members = cluster.events.iter().map(|&index| member(controller, dialog, index)).collect::<Vec<_>>();
    let heading = Signal::derive(move || {
        let language = context.language.get();
        let events = words::events(language, cluster.events.len());
        (context.messages().timeline.cluster)(&events, &words::period(language, cluster.first, cluster.end))
    });
    // A press on the backdrop has the dialog itself as its target: its contents fill it.
    let close_by_backdrop = move |event: MouseEvent| {
        if event.target() == event.current_target() {
            close(dialog);
        }
    };
    // The browser gives the focus back to the cluster.
    let closed = move |_: Event| controller.opened.set(None);
    view! {
        <dialog
            class="cluster-list"
            aria-labelledby="cluster-heading"
            node_ref=dialog
            on:click=handler(close_by_backdrop)
            on:close=handler(closed)
        >
            <div class="cluster-frame">
                <div class="cluster-header">
                    <h2 id="cluster-heading">{heading}</h2>
                    <button type="button" class="icon-button" on:click=handler(move |_: MouseEvent| close(dialog))>
                        <Icon shape=IconShape::Close/>
                        <span class="visually-hidden">{context.word(|messages| messages.timeline.close)}</span>
                    </button>
                </div>
                <ul>{members}</ul>
            </div>
        </dialog>
    }
    .into_any()
}

fn close(dialog: NodeRef<Dialog>) {
    if let Some(dialog) = dialog.get_untracked() {
        dialog.close();
    }
}

fn member(controller: Controller, dialog: NodeRef<Dialog>, index: RecordIndex) -> AnyView {
    let title = Signal::derive(move || controller.words_of(index, words::title));
    let date = Signal::derive(move || controller.words_of(index, words::when));
    let open = move |_: MouseEvent| {
        close(dialog);
        controller.select(index);
    };
    view! {
        <li>
            <button type="button" class="cluster-member" on:click=handler(open)>
                <span class="cluster-member-title">{title}</span>
                <span class="cluster-member-date">{date}</span>
            </button>
        </li>
    }
    .into_any()
}
