//! Parts that come and go, and what else follows signals.

use std::any::Any;

use leptos::prelude::*;
use leptos::reactive::effect::RenderEffect;
use leptos::tachys::renderer::dom::Dom;
use web_sys::Node;

use super::{Kept, Part};
use crate::ui::signals::memo;

/// An effect that runs now and whenever what it reads changes, for as long as it is kept.
pub(super) fn follow(run: impl FnMut() + 'static) -> Box<dyn Any> {
    let mut run: Box<dyn FnMut()> = Box::new(run);
    Box::new(RenderEffect::<()>::new(move |_| run()))
}

/// What follows the page: runs once it is there, and again when what it reads changes.
pub fn effect(run: impl FnMut() + 'static) {
    let shared: Box<dyn FnMut()> = Box::new(run);
    Effect::new(shared);
}

/// A part of the page that is made anew when what it reads changes.
pub fn dynamic(make: impl FnMut() -> Part + 'static) -> Part {
    dynamic_part(Box::new(make))
}

/// A part of the page that is there while `condition` holds.
pub fn when(condition: Signal<bool>, make: impl Fn() -> Part + 'static) -> Part {
    conditional_part(condition, Box::new(make))
}

fn conditional_part(condition: Signal<bool>, make: Box<dyn Fn() -> Part>) -> Part {
    let condition = memo(move |_| condition.get());
    dynamic(move || if condition.get() { make() } else { Part::nothing() })
}

fn dynamic_part(mut make: Box<dyn FnMut() -> Part>) -> Part {
    let mut part = Part::nothing();
    let place = Place::at_the_end_of(&part.node);
    let mut kept = Kept::new();
    part.kept.push(follow(move || {
        // First what followed the old part stops, so that nothing of it runs on what is gone.
        kept.clear();
        let view = make();
        remove_between(&place.start, &place.end);
        place.append(&view.node);
        kept = view.kept;
    }));
    part
}

/// A stretch of the page between two marks that are not seen.
pub(super) struct Place {
    pub(super) start: Node,
    pub(super) end: Node,
}

impl Place {
    pub(super) fn at_the_end_of(parent: &Node) -> Self {
        let place = Self { start: Dom::create_placeholder().into(), end: Dom::create_placeholder().into() };
        let _ = parent.append_child(&place.start);
        let _ = parent.append_child(&place.end);
        place
    }

    /// Puts `node` before the end.
    pub(super) fn append(&self, node: &Node) {
        insert_before(&self.end, node);
    }
}

/// Puts `node` before `next`, wherever that is now.
pub(super) fn insert_before(next: &Node, node: &Node) {
    if let Some(parent) = next.parent_node() {
        let _ = parent.insert_before(node, Some(next));
    }
}

fn remove_between(start: &Node, end: &Node) {
    while let Some(next) = start.next_sibling().filter(|next| next != end) {
        Dom::remove(&next);
    }
}
