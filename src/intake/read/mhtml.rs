//! Not read yet.
use super::composer::Composer;

/// Never.
pub const fn page(_bytes: &[u8]) -> Option<Option<Composer>> {
    None
}
