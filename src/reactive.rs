//! Signals, memos, effects and owners: Leptos's reactive core under one name. Only the core of Leptos is here, since the rest of it would
//! export parts to JavaScript that nobody calls and every reader would have to fetch.
//!
//! The library compiles signals and memos anew for every type of value; here they are compiled once ([`values`]).

mod values;

use reactive_graph::effect::Effect;
pub use reactive_graph::effect::{ImmediateEffect, RenderEffect};
pub use reactive_graph::graph::untrack;
pub use reactive_graph::owner::{LocalStorage, Owner, StoredValue, expect_context, on_cleanup, provide_context};
pub use reactive_graph::prelude::*;
pub use values::{Memo, RwSignal, Signal, derived, memo};

/// What follows signals: runs soon, and again when what it reads changes, as long as its owner lives.
pub fn effect(run: impl FnMut() + 'static) {
    effect_boxed(Box::new(run));
}

fn effect_boxed(run: Box<dyn FnMut()>) {
    Effect::new(run);
}
