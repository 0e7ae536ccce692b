//! One type for many closures. The framework compiles its rendering anew for every distinct type in a view, and every closure is one:
//! one to three kilobytes of WebAssembly each, which readers on poor lines wait for. Behind these functions all closures of one kind share
//! one type.
//!
//! In views: words by [`AppContext::word`](super::context::AppContext::word); derived values by `Signal::derive`; parts that come and go by
//! [`dynamic`]; handlers by [`handler`]; optional and repeated parts as [`AnyView`].

use leptos::prelude::*;

/// A part of the view that is made anew when what it reads changes.
pub fn dynamic(make: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    let shared: Box<dyn FnMut() -> AnyView + Send> = Box::new(make);
    shared.into_any()
}

/// A part of the view that is there while `condition` holds.
pub fn when(condition: Signal<bool>, make: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let condition = Memo::new(move |_| condition.get());
    dynamic(move || if condition.get() { make() } else { ().into_any() })
}

/// What happens on an event.
pub fn handler<E: 'static>(handle: impl FnMut(E) + 'static) -> Box<dyn FnMut(E)> {
    Box::new(handle)
}

/// What follows the page: runs once it is there, and again when what it reads changes.
pub fn effect(run: impl FnMut() + 'static) {
    let shared: Box<dyn FnMut()> = Box::new(run);
    Effect::new(shared);
}

/// One item of a [`keyed`] list: what tells it from the others, and how it is drawn when it is new.
pub type Keyed = (String, Box<dyn FnOnce() -> AnyView + Send>);

/// A list whose items stay in the page while their keys stay in the list.
pub fn keyed(items: impl Fn() -> Vec<Keyed> + Send + Sync + 'static) -> AnyView {
    let each: Box<dyn Fn() -> Vec<Keyed> + Send + Sync> = Box::new(items);
    For(ForProps::builder().each(each).key(|item: &Keyed| item.0.clone()).children(|item: Keyed| (item.1)()).build()).into_any()
}
