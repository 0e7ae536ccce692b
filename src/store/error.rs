//! Why the store could not do what was asked.

/// A failure of the store. Whatever it is, nothing that was stored before is changed by it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The browser refuses its store: a private window, a setting, or another tab that does not let go of an older form of it.
    #[error("the browser refuses its store: {0}")]
    Refused(String),
    /// There is no room left (`QuotaExceededError`, Web IDL).
    #[error("the store is full")]
    Full,
    /// A row is not what was written; `key` names it.
    #[error("the row `{key}` is damaged")]
    Damaged {
        /// The row's key.
        key: String,
    },
    /// Anything else the browser says.
    #[error("the store failed: {0}")]
    Other(String),
}
