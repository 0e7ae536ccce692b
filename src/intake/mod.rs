//! Taking in articles: from a file or a paste to what it says, each value with the characters that say it and how sure that is.
//!
//! ```text
//! bytes ──read──► Document (its text, line by line) ──extract──► Extraction ──match──► a known event, or a new one
//! ```
//!
//! **What may live here:** readers of formats, extractors, matching, identity, and the draft that a person reviews. No browser, no files, no
//! wording for the reader: the same code runs in the browser and behind `curate extract`. Nothing is invented: what the article does not say
//! stays empty, and what is doubtful is a question. Rules are general: none knows a particular site.

mod article;
mod document;
mod draft;
mod extract;
mod extraction;
mod identity;
mod known;
mod problem;
mod read;
mod span;
mod tokens;

pub use article::Article;
use article::{first_words, folded_words, is_caption};
pub use document::{Document, Line, LineKind};
pub use draft::{Decision, Draft, DraftState};
pub use extract::Extractor;
pub use extraction::{CERTAIN, Extraction, Proposal};
pub use identity::{Likeness, identity};
pub use known::{Known, Match, Reason};
pub use problem::{Problem, ProblemKind};
pub use read::{Found, Limits, read, read_pasted};
pub use span::Span;
pub use tokens::{Token, TokenKind, is_at, tokens};
