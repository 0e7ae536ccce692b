//! The parts of the page as its reader knows them, by role and visible text, in Vietnamese.

pub mod facets;
pub mod results;
