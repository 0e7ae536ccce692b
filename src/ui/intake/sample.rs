//! Drafts for the tests of this room.

use crate::desk::protocol::DraftBrief;
use crate::intake::{Draft, DraftState, Extraction};

/// A draft of which nothing was read.
pub fn draft(text: &str) -> Draft {
    Draft {
        id: "d1".to_owned(),
        name: "bài.html".to_owned(),
        taken_in: 0.0,
        address: None,
        text: text.to_owned(),
        extraction: Extraction::default(),
        matches: Vec::new(),
        problems: Vec::new(),
        state: DraftState::Waiting,
        decided: None,
        record: None,
    }
}

/// A draft in brief that nothing keeps from being confirmed.
pub fn brief(id: &str) -> DraftBrief {
    DraftBrief {
        id: id.to_owned(),
        name: format!("{id}.html"),
        headline: format!("Bài {id}"),
        state: DraftState::Waiting,
        held: None,
        level: None,
        questions: Vec::new(),
        missing: Vec::new(),
        event: None,
        is_decided: false,
        taken_in: 0.0,
        problems: 0,
    }
}
