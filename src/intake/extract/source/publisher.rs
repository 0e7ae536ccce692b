use crate::intake::{Article, Extraction};
use crate::model::Reference;
pub(super) fn read(_article: &Article<'_>, _reference: &Reference, _extraction: &mut Extraction) {}
