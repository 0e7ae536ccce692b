//! Derived signals and memos of few types. What makes one is compiled anew for every closure it is given, half a kilobyte each; behind
//! these functions it is compiled once for every type of value.

use leptos::prelude::*;

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
