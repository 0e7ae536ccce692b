//! Why the dataset could not be had, in words.

use crate::i18n::Messages;
use crate::worker::LoadFailure;

/// The reason, naming the file.
pub fn explain(words: &Messages, failure: &LoadFailure) -> String {
    match failure {
        LoadFailure::Unreachable { file } => (words.states.unreachable)(file),
        LoadFailure::Damaged { file } => (words.states.damaged)(file),
        LoadFailure::Newer => words.states.newer_form.to_owned(),
    }
}
