//! Parts that come and go, and what else follows signals.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use crate::reactive::*;
use web_sys::Node;

use super::{Kept, Part, node};

/// An effect that runs now and whenever what it reads changes, for as long as it is kept.
pub(super) fn follow(run: impl FnMut() + 'static) -> Box<dyn Any> {
    let mut run: Box<dyn FnMut()> = Box::new(run);
    Box::new(RenderEffect::<()>::new(move |_| run()))
}

/// A part of the page that is made anew when what it reads changes.
pub fn dynamic(make: impl FnMut() -> Part + 'static) -> Part {
    dynamic_part(Box::new(make))
}

/// A part of the page that is there while `condition` holds. `make` is not called again when what it reads changes.
pub fn when(condition: Signal<bool>, make: impl Fn() -> Part + 'static) -> Part {
    conditional_part(condition, Box::new(make))
}

fn conditional_part(condition: Signal<bool>, make: Box<dyn Fn() -> Part>) -> Part {
    let condition = memo(move |_| condition.get());
    // What it shows follows by itself: nothing that is read while it is made makes it anew.
    dynamic(move || if condition.get() { untrack(&make) } else { Part::nothing() })
}

fn dynamic_part(mut make: Box<dyn FnMut() -> Part>) -> Part {
    let mut part = Part::nothing();
    let place = Place::at_the_end_of(&part.node);
    let (shown, until_dropped) = Shown::<Kept>::new();
    part.kept.push(follow(move || {
        // First what followed the old part stops, so that nothing of it runs on what is gone.
        drop(shown.take());
        let view = make();
        remove_between(&place.start, &place.end);
        place.append(&view.node);
        shown.put(view.kept);
    }));
    part.kept.push(until_dropped);
    part
}

/// What an effect has put into the page. A dropped effect never runs again, but what it holds goes only when its task is next polled:
/// too late, since signals that this reads have gone by then. It goes together with what [`Self::new`] gives beside it.
pub(super) struct Shown<T>(Rc<RefCell<T>>);

impl<T: Default + 'static> Shown<T> {
    pub(super) fn new() -> (Self, Box<dyn Any>) {
        let shown = Rc::new(RefCell::new(T::default()));
        (Self(Rc::clone(&shown)), Box::new(UntilDropped(shown)))
    }

    pub(super) fn take(&self) -> T {
        self.0.take()
    }

    pub(super) fn put(&self, value: T) {
        self.0.replace(value);
    }
}

struct UntilDropped<T: Default>(Rc<RefCell<T>>);

impl<T: Default> Drop for UntilDropped<T> {
    fn drop(&mut self) {
        drop(self.0.take());
    }
}

/// A stretch of the page between two marks that are not seen.
pub(super) struct Place {
    pub(super) start: Node,
    pub(super) end: Node,
}

impl Place {
    pub(super) fn at_the_end_of(parent: &Node) -> Self {
        let place = Self { start: node::placeholder(), end: node::placeholder() };
        node::append(parent, &place.start);
        node::append(parent, &place.end);
        place
    }

    /// Puts `node` before the end.
    pub(super) fn append(&self, node: &Node) {
        node::insert_before(&self.end, node);
    }
}

fn remove_between(start: &Node, end: &Node) {
    while let Some(next) = start.next_sibling().filter(|next| next != end) {
        node::remove(&next);
    }
}
