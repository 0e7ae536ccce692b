//! SHA-256 (FIPS 180-4) as lower-case hexadecimal.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

/// How many hexadecimal digits of a hash name a file: 64 bits, far beyond any chance collision among a few dozen files.
const NAME_DIGITS: usize = 16;

/// The whole hash of `bytes`.
pub fn sha256(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// The beginning of a hash, as used in file names and versions.
pub fn short(hash: &str) -> &str {
    hash.get(..NAME_DIGITS).unwrap_or(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standards_own_example_hashes_as_printed_there() {
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(short(&sha256(b"abc")), "ba7816bf8f01cfea");
    }
}
