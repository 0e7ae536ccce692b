//! The reader's tags of a record.

use web_sys::{Event, HtmlInputElement, MouseEvent};

use super::change::{add_tags, with_personal};
use super::own::Own;
use crate::catalog::Facet;
use crate::model::Conference;
use crate::platform::page::on_next_frame;
use crate::reactive::*;
use crate::ui::element::{ElementRef, Keyed, Part, dynamic, element, keyed};
use crate::ui::shell::{IconShape, icon_image};

/// The tags, and the box for a new one.
pub(super) fn tags(own: Own) -> Part {
    let field = ElementRef::<HtmlInputElement>::new();
    let items = move || {
        let item = |tag: String| -> Keyed { (tag.clone(), Box::new(move || chip(own, field, tag))) };
        own.personal(|personal| personal.tags.clone()).into_iter().map(item).collect()
    };
    let add = move |event: Event| {
        event.prevent_default();
        let Some(field) = field.get_untracked() else { return };
        let typed = field.value();
        field.set_value("");
        let failed = typed.clone();
        let then = move |kept: bool| {
            // What was typed is not lost with the failure.
            if !kept && field.value().is_empty() {
                field.set_value(&failed);
            }
        };
        let change = move |row: &Conference| with_personal(row, |personal| add_tags(&mut personal.tags, &typed));
        own.keeper.change(&own.id(), change, then);
    };
    let label = own.context.word(|messages| messages.record.new_tag);
    element("form")
        .class("own-tags")
        .on("submit", add)
        .child(element("span").class("own-label").attr("id", "own-tags").child(own.context.word(|messages| messages.record.tags)))
        .child(element("ul").class("own-tag-list").attr("aria-labelledby", "own-tags").child(keyed(items)))
        .child(
            element("input")
                .attr("type", "text")
                .attr("aria-label", label)
                .attr("placeholder", label)
                .attr("autocomplete", "off")
                .attr("maxlength", "60")
                .attr("list", "own-tags-known")
                .attr("enterkeyhint", "done")
                .reference(field),
        )
        .child(element("datalist").attr("id", "own-tags-known").child(dynamic(move || known(own))))
        .child(element("button").class("button").child(own.context.word(|messages| messages.record.add)))
        .into()
}

/// Tags that other records have, to choose from.
fn known(own: Own) -> Part {
    let names = own.context.answer.with(|answer| {
        let tags = answer.facets.get(&Facet::Tag).into_iter().flatten();
        tags.map(|tag| tag.name.clone()).collect::<Vec<_>>()
    });
    names.into_iter().map(|name| element("option").attr("value", name).into()).collect::<Vec<Part>>().into()
}

fn chip(own: Own, field: ElementRef<HtmlInputElement>, tag: String) -> Part {
    let gone = tag.clone();
    let remove = move |_: MouseEvent| {
        let gone = gone.clone();
        let change = move |row: &Conference| with_personal(row, |personal| personal.tags.retain(|tag| *tag != gone));
        own.keeper.change(&own.id(), change, |_| ());
        // The chip that had the focus is gone.
        on_next_frame(move || drop(field.get_untracked().map(|field| field.focus())));
    };
    let name = tag.clone();
    let label = derived(move || (own.context.messages().record.remove_tag)(&name));
    element("li")
        .class("own-tag")
        .child(element("span").child(tag))
        .child(
            element("button")
                .class("own-tag-remove")
                .attr("type", "button")
                .attr("aria-label", label)
                .on("click", remove)
                .child(icon_image(IconShape::Close)),
        )
        .into()
}
