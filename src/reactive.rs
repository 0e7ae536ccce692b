//! Signals, memos, effects and owners: Leptos's reactive core under one name. Only the core of Leptos is here, since the rest of it would
//! export parts to JavaScript that nobody calls and every reader would have to fetch.
//!
//! What makes a derived signal or a memo is compiled anew for every closure it is given, half a kilobyte each; behind [`derived`] and
//! [`memo`] it is compiled once for every type of value.

pub use reactive_graph::computed::Memo;
pub use reactive_graph::effect::{Effect, ImmediateEffect, RenderEffect};
pub use reactive_graph::graph::untrack;
pub use reactive_graph::owner::{LocalStorage, Owner, StoredValue, expect_context, on_cleanup, provide_context};
pub use reactive_graph::prelude::*;
pub use reactive_graph::signal::RwSignal;
pub use reactive_graph::wrappers::read::Signal;

/// A value that is computed from signals each time it is read.
pub fn derived<T: Send + Sync + 'static>(read: impl Fn() -> T + Send + Sync + 'static) -> Signal<T> {
    derived_boxed(Box::new(read))
}

#[inline(never)]
fn derived_boxed<T: Send + Sync + 'static>(read: Box<dyn Fn() -> T + Send + Sync>) -> Signal<T> {
    Signal::derive(read)
}

/// A value that is computed when a signal it reads has changed, and tells of it only when it is another.
pub fn memo<T: PartialEq + Send + Sync + 'static>(compute: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Memo<T> {
    memo_boxed(Box::new(compute))
}

type Compute<T> = Box<dyn Fn(Option<&T>) -> T + Send + Sync>;

#[inline(never)]
fn memo_boxed<T: PartialEq + Send + Sync + 'static>(compute: Compute<T>) -> Memo<T> {
    Memo::new(compute)
}

/// What follows signals: runs soon, and again when what it reads changes, as long as its owner lives.
pub fn effect(run: impl FnMut() + 'static) {
    effect_boxed(Box::new(run));
}

fn effect_boxed(run: Box<dyn FnMut()>) {
    Effect::new(run);
}
