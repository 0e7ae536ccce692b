//! Signals and memos of any type, compiled once. The library compiles all that a signal can do anew for every type of value it holds, two
//! kilobytes each; here there is one type of value, and only putting a value in and reading it is compiled for each.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use reactive_graph::prelude::*;
use reactive_graph::{computed, signal, wrappers};

/// A value of any type, and how it is told from another one.
#[derive(Clone)]
struct Value {
    value: Arc<dyn Any + Send + Sync>,
    is_same: fn(&Self, &Self) -> bool,
}

impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        (self.is_same)(self, other)
    }
}

impl Value {
    fn comparable<T: PartialEq + Send + Sync + 'static>(value: T) -> Self {
        Self { value: Arc::new(value), is_same: |one, other| one.get::<T>() == other.get::<T>() }
    }

    fn new<T: Send + Sync + 'static>(value: T) -> Self {
        Self { value: Arc::new(value), is_same: |_, _| false }
    }

    fn get<T: 'static>(&self) -> &T {
        match self.value.downcast_ref() {
            Some(value) => value,
            // Whatever holds a value is made for one type, and nothing else puts any in.
            None => unreachable!("a value of another type"),
        }
    }
}

/// A value that is computed when something it reads has changed, and that tells of it only when it is another. `Copy`; lives as long as the
/// owner in which it was made.
pub struct Memo<T> {
    value: computed::Memo<Value>,
    of: PhantomData<fn() -> T>,
}

/// A value that can be set, and that tells of it. `Copy`; lives as long as the owner in which it was made.
pub struct RwSignal<T> {
    value: signal::RwSignal<Value>,
    of: PhantomData<fn() -> T>,
}

/// A value to read, wherever it comes from. `Copy`; lives as long as the owner in which it was made.
pub struct Signal<T> {
    value: wrappers::read::Signal<Value>,
    of: PhantomData<fn() -> T>,
}

type Compute = Box<dyn Fn(Option<&Value>) -> Value + Send + Sync>;

/// A value that is computed when a signal it reads has changed, and tells of it only when it is another.
pub fn memo<T: PartialEq + Send + Sync + 'static>(compute: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Memo<T> {
    let compute: Compute = Box::new(move |before| Value::comparable(compute(before.map(Value::get))));
    Memo { value: any_memo(compute), of: PhantomData }
}

#[inline(never)]
fn any_memo(compute: Compute) -> computed::Memo<Value> {
    computed::Memo::new(compute)
}

/// A value that is computed from signals each time it is read.
pub fn derived<T: Send + Sync + 'static>(read: impl Fn() -> T + Send + Sync + 'static) -> Signal<T> {
    Signal { value: any_derived(Box::new(move || Value::new(read()))), of: PhantomData }
}

#[inline(never)]
fn any_derived(read: Box<dyn Fn() -> Value + Send + Sync>) -> wrappers::read::Signal<Value> {
    wrappers::read::Signal::derive(read)
}

/// What signals and memos have in common.
macro_rules! readable {
    ($($name:ident),+) => {$(
        impl<T> Clone for $name<T> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<T> Copy for $name<T> {}

        impl<T: Send + Sync + 'static> $name<T> {
            /// Tells whoever reads that it depends on this.
            pub fn track(&self) {
                // A memo that nobody has read yet would not know what it depends on itself.
                let _ = self.value.get();
            }

            /// Reads the value; whoever reads depends on it.
            pub fn with<U>(&self, read: impl FnOnce(&T) -> U) -> U {
                read(self.value.get().get())
            }

            /// Reads the value as it is now.
            pub fn with_untracked<U>(&self, read: impl FnOnce(&T) -> U) -> U {
                read(self.value.get_untracked().get())
            }
        }

        impl<T: Clone + Send + Sync + 'static> $name<T> {
            /// The value; whoever reads depends on it.
            #[must_use]
            pub fn get(&self) -> T {
                self.with(T::clone)
            }

            /// The value as it is now.
            #[must_use]
            pub fn get_untracked(&self) -> T {
                self.with_untracked(T::clone)
            }

            /// The value as it is now; `None` when its owner has gone.
            #[must_use]
            pub fn try_get_untracked(&self) -> Option<T> {
                self.value.try_get_untracked().map(|value| value.get::<T>().clone())
            }
        }
    )+};
}

readable!(Memo, RwSignal, Signal);

impl<T> From<Memo<T>> for Signal<T> {
    fn from(memo: Memo<T>) -> Self {
        Self { value: memo.value.into(), of: PhantomData }
    }
}

impl<T> From<RwSignal<T>> for Signal<T> {
    fn from(signal: RwSignal<T>) -> Self {
        Self { value: signal.value.into(), of: PhantomData }
    }
}

impl<T: Send + Sync + 'static> From<T> for Signal<T> {
    fn from(value: T) -> Self {
        Self::stored(value)
    }
}

impl<T: Send + Sync + 'static> Signal<T> {
    /// Always `value`.
    #[must_use]
    pub fn stored(value: T) -> Self {
        Self { value: wrappers::read::Signal::stored(Value::new(value)), of: PhantomData }
    }
}

impl<T: Send + Sync + 'static> RwSignal<T> {
    /// Holds `value` at first.
    #[must_use]
    pub fn new(value: T) -> Self {
        Self { value: signal::RwSignal::new(Value::new(value)), of: PhantomData }
    }

    /// Holds `value` from now on.
    pub fn set(&self, value: T) {
        self.value.set(Value::new(value));
    }

    /// The same, when its owner is still there; else gives the value back.
    pub fn try_set(&self, value: T) -> Option<()> {
        self.value.try_set(Value::new(value)).map(|_| ())
    }

    /// Holds from now on what `change` makes of the value.
    pub fn update(&self, change: impl FnOnce(&mut T))
    where
        T: Clone,
    {
        let mut value = self.get_untracked();
        change(&mut value);
        self.set(value);
    }
}
