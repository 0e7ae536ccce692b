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
mod menu;
mod notices;
mod panels;
mod print_head;
mod search_box;
mod title;

pub use footer::footer;
pub use header::{header, skip_link};
pub use icon::{IconShape, icon_image};
pub use layout::Layout;
use loading::loading;
pub use menu::{close_menu, menu};
use notices::notices;
pub use panels::{detail_panel, facets_button, facets_panel, main_part, timeline_panel};
use print_head::print_head;
pub use title::follow as follow_title;
