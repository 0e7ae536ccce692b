//! The frame of the page: header with search and preferences, notices, the panels beside and over the results, footer.
//!
//! **What may live here:** where things are on the page and what the frame itself says. What the panels show belongs to its own room.

mod display;
mod failure;
mod footer;
mod header;
mod icon;
mod layout;
mod loading;
mod notices;
mod panels;
mod print_head;
mod search_box;
mod title;

pub use footer::Footer;
pub use header::{Header, SkipLink};
pub use icon::{Icon, IconShape};
pub use layout::Layout;
use loading::Loading;
use notices::Notices;
pub use panels::{DetailPanel, FacetsButton, FacetsPanel, Main, TimelinePanel};
use print_head::PrintHead;
pub use title::follow as follow_title;
