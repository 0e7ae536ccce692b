//! How the page is built: elements as plain calls, on Leptos's renderer, signals and effects.
//!
//! Leptos's own `view!` gives every element a type made of its tag, attributes and children, and compiles building, comparing and
//! taking down anew for each. Readers on poor lines waited for that: it was a fourth of everything they had to fetch. Here every element
//! has one type, and what can change in it is an effect of its own, so that nothing is ever compared.
//!
//! ```ignore
//! element("p").class("result-date").child(date).child(dynamic(move || note(context)))
//! ```
//!
//! **What may live here:** the making of elements; nothing that knows what the page shows.

mod dynamic;
mod keyed;
mod node;
mod reference;
mod value;

use std::any::Any;
use std::borrow::Cow;

use crate::platform::page::{document, listener};
use crate::reactive::*;
use any_spawner::Executor;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, Node};

pub use dynamic::{dynamic, when};
pub use keyed::{Keyed, keyed};
pub use reference::ElementRef;
pub use value::Value;

use dynamic::follow;
use value::Set;

/// What lives as long as a part of the page is there: its effects and listeners.
type Kept = Vec<Box<dyn Any>>;

/// A part of the page, made and not yet in its place: a text, an element, or several of them one after the other.
pub struct Part {
    node: Node,
    kept: Kept,
}

impl Part {
    /// Nothing to see.
    pub fn nothing() -> Self {
        Self { node: node::fragment(), kept: Kept::new() }
    }

    fn several(views: &mut dyn Iterator<Item = Part>) -> Self {
        let mut all = Self::nothing();
        for view in views {
            all.push(view);
        }
        all
    }

    fn push(&mut self, view: Part) {
        node::append(&self.node, &view.node);
        self.kept.extend(view.kept);
    }
}

/// Makes the page and puts it at the end of the document, for good.
pub fn mount(make: impl FnOnce() -> Part) {
    // Refused only where the tests have set it up already.
    let _ = Executor::init_wasm_bindgen();
    let owner = Owner::new();
    let page = owner.with(make);
    if let Some(body) = document().body() {
        node::append(&body, &page.node);
    }
    std::mem::forget((owner, page));
}

/// An element under construction.
pub struct Element {
    node: web_sys::Element,
    kept: Kept,
}

/// An element of HTML.
pub fn element(tag: &'static str) -> Element {
    Element { node: node::html(tag), kept: Kept::new() }
}

/// An element of SVG.
pub fn svg(tag: &'static str) -> Element {
    Element { node: node::svg(tag), kept: Kept::new() }
}

impl Element {
    /// Its classes, where they never change.
    pub fn class(self, classes: &'static str) -> Self {
        node::set_attribute(&self.node, "class", Some(classes));
        self
    }

    /// An attribute; absent while the value is nothing.
    pub fn attr(self, name: &'static str, value: impl Into<Value>) -> Self {
        let node = self.node.clone();
        self.show(value.into(), Box::new(move |value| node::set_attribute(&node, name, value)))
    }

    /// A property of the style, set through the object model: a style attribute would need leave from the page's policy.
    pub fn style(self, property: &'static str, value: impl Into<Value>) -> Self {
        let style = self.node.unchecked_ref::<web_sys::HtmlElement>().style();
        self.show(
            value.into(),
            Box::new(move |value| {
                let _ = style.set_property(property, value.unwrap_or_default());
            }),
        )
    }

    /// A class that the element has while `holds`.
    pub fn class_while(self, class: &'static str, holds: impl Into<Signal<bool>>) -> Self {
        let (list, holds) = (self.node.class_list(), holds.into());
        self.keep(follow(move || {
            let _ = list.toggle_with_force(class, holds.get());
        }))
    }

    /// What a field holds: its state, where an attribute would be only what it began with.
    pub fn field_value(self, text: impl Into<Signal<String>>) -> Self {
        let text = text.into();
        self.property("value", Box::new(move || text.with(|text| JsValue::from_str(text))))
    }

    /// Whether a checkbox or a radio button is chosen.
    pub fn checked(self, holds: impl Into<Signal<bool>>) -> Self {
        let holds = holds.into();
        self.property("checked", Box::new(move || JsValue::from_bool(holds.get())))
    }

    /// Whether an option of a menu is chosen.
    pub fn selected(self, holds: impl Into<Signal<bool>>) -> Self {
        let holds = holds.into();
        self.property("selected", Box::new(move || JsValue::from_bool(holds.get())))
    }

    /// What happens on an event.
    pub fn on<E: JsCast>(self, event: &'static str, mut handle: impl FnMut(E) + 'static) -> Self {
        self.listen(event, Box::new(move |event| handle(event.clone().unchecked_into())))
    }

    /// Where the element can be found later.
    pub fn reference<T: JsCast>(self, reference: ElementRef<T>) -> Self {
        reference.set(&self.node);
        self
    }

    /// What comes next inside it.
    pub fn child(mut self, child: impl Into<Part>) -> Self {
        self.push(child.into());
        self
    }

    fn push(&mut self, child: Part) {
        node::append(&self.node, &child.node);
        self.kept.extend(child.kept);
    }

    fn keep(mut self, what: Box<dyn Any>) -> Self {
        self.kept.push(what);
        self
    }

    fn show(self, value: Value, set: Set) -> Self {
        match value.show(set) {
            Some(effect) => self.keep(effect),
            None => self,
        }
    }

    fn property(self, name: &'static str, value: Box<dyn Fn() -> JsValue>) -> Self {
        let node = self.node.clone();
        self.keep(follow(move || node::set_property(&node, name, &value())))
    }

    fn listen(self, event: &'static str, handle: Box<dyn FnMut(&Event)>) -> Self {
        let listener = listener(&self.node, event, handle);
        self.keep(Box::new(listener))
    }
}

impl From<Element> for Part {
    fn from(element: Element) -> Self {
        Self { node: element.node.into(), kept: element.kept }
    }
}

impl<T: Into<Part>> From<Option<T>> for Part {
    fn from(view: Option<T>) -> Self {
        view.map_or_else(Self::nothing, Into::into)
    }
}

impl From<Vec<Part>> for Part {
    fn from(views: Vec<Part>) -> Self {
        Self::several(&mut views.into_iter())
    }
}

impl<const N: usize> From<[Part; N]> for Part {
    fn from(views: [Part; N]) -> Self {
        Self::several(&mut views.into_iter())
    }
}

impl From<Value> for Part {
    fn from(value: Value) -> Self {
        let text = node::text();
        let node = text.clone().into();
        let effect = value.show(Box::new(move |value| text.set_data(value.unwrap_or_default())));
        Self { node, kept: effect.into_iter().collect() }
    }
}

/// What can stand for a text is a view as well.
macro_rules! texts {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Part {
            fn from(text: $kind) -> Self {
                Value::from(text).into()
            }
        }
    )*};
}

texts!(&'static str, String, Cow<'static, str>, Signal<&'static str>, Signal<String>);
