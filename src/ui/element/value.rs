//! Values of texts, attributes and styles: fixed, or following a signal.

use std::any::Any;
use std::borrow::Cow;

use crate::reactive::*;

use super::dynamic::follow;

/// A text that may be nothing.
type Text = Option<Cow<'static, str>>;

/// Puts a value to where it is seen.
pub(super) type Set = Box<dyn Fn(Option<&str>)>;

/// The value of a text, an attribute or a style.
pub enum Value {
    /// Stays as it is.
    Fixed(Text),
    /// Follows the signals it reads.
    Following(Box<dyn Fn() -> Text>),
}

impl Value {
    /// Hands the value to `set`, now and whenever it changes; gives the effect to keep for that.
    pub(super) fn show(self, set: Set) -> Option<Box<dyn Any>> {
        match self {
            Self::Fixed(text) => {
                set(text.as_deref());
                None
            }
            Self::Following(read) => {
                let mut last: Option<Text> = None;
                Some(follow(move || {
                    let text = Some(read());
                    // A text that is set again is a change to assistive technology.
                    if last != text {
                        set(text.as_ref().and_then(Option::as_deref));
                        last = text;
                    }
                }))
            }
        }
    }
}

/// Where a signal's value says that the attribute is there, or not.
fn present(holds: bool) -> Text {
    holds.then_some(Cow::Borrowed(""))
}

/// Each kind of value, and how it becomes a text.
macro_rules! values {
    ($($kind:ty: $text:expr),* $(,)?) => {$(
        impl From<$kind> for Value {
            fn from(value: $kind) -> Self {
                #[allow(clippy::redundant_closure_call, reason = "one form for all kinds")]
                Self::Fixed(($text)(value))
            }
        }
        impl From<Signal<$kind>> for Value {
            fn from(value: Signal<$kind>) -> Self {
                Self::Following(Box::new(move || ($text)(value.get())))
            }
        }
    )*};
}

values! {
    &'static str: |text| Some(Cow::Borrowed(text)),
    String: |text| Some(Cow::Owned(text)),
    Option<&'static str>: |text: Option<&'static str>| text.map(Cow::Borrowed),
    Option<String>: |text: Option<String>| text.map(Cow::Owned),
    bool: present,
}

impl From<Cow<'static, str>> for Value {
    fn from(text: Cow<'static, str>) -> Self {
        Self::Fixed(Some(text))
    }
}
