//! What is wrong with something that was handed in.

use miniserde::{Deserialize, Serialize};

/// The kinds of problems; their words are the interface's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ProblemKind {
    /// There is nothing in it.
    #[serde(rename = "empty")]
    Empty,
    /// It is no text: a picture, a program, a PDF, a word processor's file.
    #[serde(rename = "binary")]
    Binary,
    /// It is larger than can be taken in; `detail` says the limit in bytes.
    #[serde(rename = "too-large")]
    TooLarge,
    /// Unpacked it would be larger than can be taken in, or is packed in a way that only bombs are.
    #[serde(rename = "zip-bomb")]
    ZipBomb,
    /// It holds more entries, rows or items than can be taken in; the first are taken. `detail` says the limit.
    #[serde(rename = "too-many")]
    TooMany,
    /// It is not well-formed where its format demands it; `detail` says where.
    #[serde(rename = "damaged")]
    Damaged,
    /// A table without the columns that are needed; `detail` names them.
    #[serde(rename = "wrong-columns")]
    WrongColumns,
    /// JSON that is no article and no record; `detail` says what was expected.
    #[serde(rename = "other-json")]
    OtherJson,
    /// It is of a kind that cannot be read; `detail` is the ending.
    #[serde(rename = "unknown-format")]
    UnknownFormat,
    /// A page without an article in it.
    #[serde(rename = "no-article")]
    NoArticle,
    /// Only an address: a browser cannot fetch pages of other sites.
    #[serde(rename = "only-address")]
    OnlyAddress,
    /// A packed file needs a password.
    #[serde(rename = "encrypted")]
    Encrypted,
    /// The file could not be opened; `detail` says why.
    #[serde(rename = "unreadable")]
    Unreadable,
    /// A field's proposal is too doubtful to be a value; `detail` names the field.
    #[serde(rename = "question")]
    Question,
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The file, entry or row that has it.
    pub name: String,
    /// What is wrong.
    pub kind: ProblemKind,
    /// What the kind says it is; empty for the others.
    pub detail: String,
}

impl Problem {
    /// A problem of the file `name`.
    #[must_use]
    pub fn new(name: &str, kind: ProblemKind, detail: impl Into<String>) -> Self {
        Self { name: name.to_owned(), kind, detail: detail.into() }
    }
}
