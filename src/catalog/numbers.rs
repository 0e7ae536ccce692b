//! Numbers in as few bytes as they need (LEB128), as the lists of postings have them, and the sum over a snapshot's bytes.

/// Appends a number in as few bytes as it needs.
#[inline(always)]
pub(super) fn push_number(bytes: &mut Vec<u8>, number: u32) {
    let mut rest = number;
    while rest >= 0x80 {
        bytes.push(rest as u8 | 0x80);
        rest >>= 7;
    }
    bytes.push(rest as u8);
}

/// Writes into bytes that are already there, which is quicker than to let them grow one by one. What finds no room is left out.
pub(super) struct Pen<'a> {
    bytes: &'a mut [u8],
    place: usize,
}

impl<'a> Pen<'a> {
    /// From the first byte.
    pub const fn new(bytes: &'a mut [u8]) -> Self {
        Self { bytes, place: 0 }
    }

    /// One byte.
    #[inline(always)]
    pub fn byte(&mut self, byte: u8) {
        if let Some(slot) = self.bytes.get_mut(self.place) {
            *slot = byte;
            self.place += 1;
        }
    }

    /// As [`push_number`].
    #[inline(always)]
    pub fn number(&mut self, number: u32) {
        let mut rest = number;
        while rest >= 0x80 {
            self.byte(rest as u8 | 0x80);
            rest >>= 7;
        }
        self.byte(rest as u8);
    }

    /// What is written.
    pub fn written(&self) -> &[u8] {
        self.bytes.get(..self.place).unwrap_or_default()
    }
}

/// Reads a number at `place`, which moves behind it. Behind the end there are only zeros.
#[inline(always)]
pub(super) fn number(bytes: &[u8], place: &mut usize) -> u32 {
    let mut byte = byte(bytes, place);
    if byte < 0x80 {
        return byte;
    }
    let mut number = byte & 0x7F;
    let mut shift = 7;
    while byte >= 0x80 && shift < u32::BITS {
        byte = self::byte(bytes, place);
        number |= (byte & 0x7F) << shift;
        shift += 7;
    }
    number
}

/// Reads a byte at `place`, which moves behind it.
#[inline(always)]
pub(super) fn byte(bytes: &[u8], place: &mut usize) -> u32 {
    let byte = bytes.get(*place).copied().unwrap_or_default();
    *place += 1;
    u32::from(byte)
}

/// A sum over bytes that tells a damaged copy from a whole one; not made against intent. Four lanes of multiply and rotate over eight
/// bytes each, as xxHash has them (<https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md>): it keeps up with memory.
pub(super) fn checksum(bytes: &[u8]) -> u64 {
    let mut lanes = [1_u64, 2, 3, 4];
    let (blocks, rest) = bytes.as_chunks::<32>();
    // In calls of their own, so that the browser can take the quick form of this code from one to the next.
    blocks.chunks(STRETCH).for_each(|stretch| sum_up(stretch, &mut lanes));
    let mut sum = bytes.len() as u64;
    for lane in lanes {
        sum = (sum ^ lane).wrapping_mul(PRIME).rotate_left(27);
    }
    for &byte in rest {
        sum = (sum ^ u64::from(byte)).wrapping_mul(PRIME).rotate_left(27);
    }
    sum ^ sum >> 32
}

/// The first of xxHash's primes.
const PRIME: u64 = 0x9E37_79B1_85EB_CA87;

/// Blocks of 32 bytes in one call.
const STRETCH: usize = 2_048;

#[inline(never)]
fn sum_up(blocks: &[[u8; 32]], lanes: &mut [u64; 4]) {
    let [mut one, mut two, mut three, mut four] = *lanes;
    for block in blocks {
        let ([a, b, c, d], _) = block.as_chunks::<8>() else { continue };
        one = (one ^ u64::from_le_bytes(*a)).wrapping_mul(PRIME).rotate_left(31);
        two = (two ^ u64::from_le_bytes(*b)).wrapping_mul(PRIME).rotate_left(31);
        three = (three ^ u64::from_le_bytes(*c)).wrapping_mul(PRIME).rotate_left(31);
        four = (four ^ u64::from_le_bytes(*d)).wrapping_mul(PRIME).rotate_left(31);
    }
    *lanes = [one, two, three, four];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_were_written() {
        let numbers = [0, 1, 127, 128, 300, 16_383, 16_384, 1 << 28, u32::MAX];
        let mut bytes = Vec::new();
        numbers.iter().for_each(|&number| push_number(&mut bytes, number));
        let mut place = 0;
        assert_eq!(numbers.map(|_| number(&bytes, &mut place)), numbers);
        assert_eq!(place, bytes.len());
        assert_eq!(number(&bytes, &mut place), 0, "behind the end");
    }

    #[test]
    fn any_changed_byte_changes_the_sum() {
        let bytes: Vec<u8> = (0..100).collect();
        for place in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[place] ^= 1;
            assert_ne!(checksum(&damaged), checksum(&bytes), "{place}");
        }
        assert_ne!(checksum(&bytes[..99]), checksum(&bytes));
    }
}
