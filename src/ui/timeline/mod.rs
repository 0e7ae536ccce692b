//! The timeline: the results on a horizontal axis of time, national above, regional and provincial below.
//!
//! **What may live here:** pure layout ([`scale`], [`ticks`], [`events`], [`layout`]; no browser, natively tested), and the
//! components that draw it and turn gestures and keys into a new window of time, which is part of the link.

mod calendar;
pub mod events;
pub mod layout;
pub mod scale;
pub mod ticks;
