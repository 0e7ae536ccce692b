//! Where an element can be found later.

use std::marker::PhantomData;

use wasm_bindgen::JsCast;

use crate::reactive::*;

/// The element that was given it by [`Element::reference`](super::Element::reference); nothing before, and after the element is gone.
pub struct ElementRef<T> {
    element: StoredValue<Option<web_sys::Element>, LocalStorage>,
    is_set: RwSignal<bool>,
    kind: PhantomData<fn() -> T>,
}

impl<T> Clone for ElementRef<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for ElementRef<T> {}

impl<T: JsCast> ElementRef<T> {
    /// One that has no element yet.
    pub fn new() -> Self {
        Self { element: StoredValue::new_local(None), is_set: RwSignal::new(false), kind: PhantomData }
    }

    /// The element; tracks it.
    pub fn get(self) -> Option<T> {
        self.is_set.track();
        self.get_untracked()
    }

    /// The element as it is now.
    pub fn get_untracked(self) -> Option<T> {
        self.element.get_value().map(JsCast::unchecked_into)
    }

    /// Calls `run` with the element once it is in the page.
    pub fn on_load(self, run: impl FnOnce(T) + 'static)
    where
        T: 'static,
    {
        let mut run = Some(run);
        effect(move || {
            if let Some(element) = self.get()
                && let Some(run) = run.take()
            {
                untrack(|| run(element));
            }
        });
    }

    pub(super) fn set(self, element: &web_sys::Element) {
        self.element.set_value(Some(element.clone()));
        self.is_set.set(true);
    }
}
