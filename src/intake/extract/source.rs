//! The report itself: headline, publisher, date of publication, author, viewpoint, language.

use crate::intake::{Article, Extraction};
use crate::model::Reference;

/// Fills in `headline`, `publisher`, `published`, `author`, `viewpoint` and `language`.
pub fn read(_article: &Article<'_>, _reference: &Reference, _extraction: &mut Extraction) {}
