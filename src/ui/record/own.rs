//! The reader's own part of a record: star, tags, note, and the way to the form. It stays in place while records change, so that nobody who
//! types loses the place.

use std::sync::Arc;

use web_sys::MouseEvent;

use super::correction::base;
use super::keeper::Keeper;
use super::note::note;
use super::tags::tags;
use crate::i18n::Messages;
use crate::model::{Conference, Personal};
use crate::reactive::*;
use crate::ui::context::AppContext;
use crate::ui::element::{Element, Part, dynamic, element, when};
use crate::ui::shell::{IconShape, icon_image};

/// The id of its heading.
const HEADING: &str = "own-heading";

/// What the parts of it share.
#[derive(Clone, Copy)]
pub(super) struct Own {
    pub context: AppContext,
    pub keeper: Keeper,
    id: StoredValue<String>,
    row: Memo<Option<Arc<Conference>>>,
}

impl Own {
    /// The record's id.
    pub fn id(self) -> String {
        self.id.get_value()
    }

    /// What `pick` finds in what the reader keeps with the record; tracks it.
    pub fn personal<T: Default>(self, pick: impl Fn(&Personal) -> T) -> T {
        self.row.with(|row| row.as_ref().and_then(|row| row.personal.as_ref().map(&pick))).unwrap_or_default()
    }

    /// Whether it is a record of the reader's alone; tracks it.
    fn is_own(self) -> bool {
        self.row.with(|row| row.as_ref().is_some_and(|row| base(row).is_none()))
    }
}

/// The reader's own part of the record with this id.
pub fn own_part(id: &str) -> Part {
    let (context, keeper) = (AppContext::use_context(), Keeper::use_context());
    let of = id.to_owned();
    let own = Own { context, keeper, id: StoredValue::new(id.to_owned()), row: memo(move |_| keeper.row(&of)) };
    let closed = derived(move || !keeper.is_editing(&own.id()));
    element("section")
        .class("record-own")
        .attr("aria-labelledby", HEADING)
        .child(
            element("h3")
                .class("own-heading")
                .attr("id", HEADING)
                .child(context.word(|messages| messages.record.heading))
                .child(whose(own)),
        )
        .child(
            element("div")
                .class("own-buttons")
                .child(star(own))
                .child(when(closed, move || edit_button(own)))
                .child(when(derived(move || own.is_own()), move || delete_button(own))),
        )
        .child(tags(own))
        .child(note(own))
        .into()
}

/// Whether it is the reader's alone, or a published one with something of theirs.
fn whose(own: Own) -> Part {
    dynamic(move || {
        let words = &own.context.messages().record;
        let word = own.row.with(|row| match row {
            Some(row) if base(row).is_none() => Some(words.own_record),
            Some(row) if !super::correction::corrected(row).is_empty() => Some(words.overlaid),
            _ => None,
        });
        word.map(|word| element("span").class("own-badge").child(word)).into()
    })
}

fn button(own: Own, icon: IconShape, word: fn(&'static Messages) -> &'static str, press: impl FnMut(MouseEvent) + 'static) -> Element {
    element("button").class("button").attr("type", "button").on("click", press).child(icon_image(icon)).child(own.context.word(word))
}

fn star(own: Own) -> Part {
    let is_starred = derived(move || own.personal(|personal| personal.starred));
    let press = move |_: MouseEvent| {
        let starred = !is_starred.get_untracked();
        let change = move |row: &Conference| super::change::with_personal(row, |personal| personal.starred = starred);
        own.keeper.change(&own.id(), change, |_| ());
    };
    let pressed = derived(move || is_starred.get().to_string());
    button(own, IconShape::Star, |messages| messages.record.star, press)
        .attr("aria-pressed", pressed)
        .class_while("starred", is_starred)
        .into()
}

fn edit_button(own: Own) -> Part {
    let word = derived(move || {
        let words = &own.context.messages().record;
        if own.is_own() { words.edit } else { words.correct }
    });
    let press = move |_: MouseEvent| own.keeper.edit(&own.id());
    element("button").class("button").attr("type", "button").on("click", press).child(icon_image(IconShape::Edit)).child(word).into()
}

fn delete_button(own: Own) -> Part {
    let press = move |_: MouseEvent| own.keeper.delete(&own.id());
    button(own, IconShape::Delete, |messages| messages.record.delete, press).into()
}
