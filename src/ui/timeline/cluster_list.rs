//! The events of a cluster that no zoom takes apart, as a list.

use crate::reactive::*;
use web_sys::{Event, MouseEvent};

use super::controller::{Controller, OpenCluster};
use super::words;
use crate::catalog::RecordIndex;
use crate::ui::element::{ElementRef, Part, dynamic, element};
use crate::ui::shell::{IconShape, icon_image};

/// A dialog that is open while [`Controller::opened`] has a cluster.
pub(super) fn cluster_list(controller: Controller) -> Part {
    dynamic(move || controller.opened.get().map_or_else(Part::nothing, |cluster| open_list(controller, cluster)))
}

fn open_list(controller: Controller, cluster: OpenCluster) -> Part {
    let context = controller.context;
    let dialog = ElementRef::<web_sys::HtmlDialogElement>::new();
    // Fails only when the dialog is open already.
    dialog.on_load(|dialog| drop(dialog.show_modal()));
    let members = cluster.events.iter().map(|&index| member(controller, dialog, index)).collect::<Vec<_>>();
    let heading = derived(move || {
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
    element("dialog")
        .class("cluster-list")
        .attr("aria-labelledby", "cluster-heading")
        .reference(dialog)
        .on("click", close_by_backdrop)
        .on("close", closed)
        .child(
            element("div")
                .class("cluster-frame")
                .child(
                    element("div").class("cluster-header").child(element("h2").attr("id", "cluster-heading").child(heading)).child(
                        element("button")
                            .class("icon-button")
                            .attr("type", "button")
                            .on("click", move |_: MouseEvent| close(dialog))
                            .child(icon_image(IconShape::Close))
                            .child(element("span").class("visually-hidden").child(context.word(|messages| messages.timeline.close))),
                    ),
                )
                .child(element("ul").child(members)),
        )
        .into()
}

fn close(dialog: ElementRef<web_sys::HtmlDialogElement>) {
    if let Some(dialog) = dialog.get_untracked() {
        dialog.close();
    }
}

fn member(controller: Controller, dialog: ElementRef<web_sys::HtmlDialogElement>, index: RecordIndex) -> Part {
    let title = derived(move || controller.title(index));
    let date = derived(move || controller.when(index));
    let open = move |_: MouseEvent| {
        close(dialog);
        controller.select(index);
    };
    element("li")
        .child(
            element("button")
                .class("cluster-member")
                .attr("type", "button")
                .on("click", open)
                .child(element("span").class("cluster-member-title").child(title))
                .child(element("span").class("cluster-member-date").child(date)),
        )
        .into()
}
