//! Numbers, texts and lists as bytes, and back: what a snapshot of the catalog is made of, and a message between the page and the engine.
//!
//! Little-endian, without padding; a text or a list has its length, as a number, before it. Reading never fails loudly: what is not there
//! is `None`, whatever the bytes are.

/// Writes values one after the other.
#[derive(Debug, Default)]
pub struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    /// Begins a message of this kind.
    #[must_use]
    pub fn of_kind(kind: u8) -> Self {
        Self { bytes: vec![kind] }
    }

    /// One byte.
    pub fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    /// Yes or no, as one byte.
    pub fn flag(&mut self, flag: bool) {
        self.byte(flag.into());
    }

    /// A number of four bytes.
    pub fn number(&mut self, number: u32) {
        self.bytes.extend_from_slice(&number.to_le_bytes());
    }

    /// A length or count; nothing in memory is longer than a number says.
    pub fn length(&mut self, length: usize) {
        self.number(u32::try_from(length).unwrap_or(u32::MAX));
    }

    /// Bytes as they are.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.length(bytes.len());
        self.bytes.extend_from_slice(bytes);
    }

    /// A text in UTF-8.
    pub fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    /// Several texts.
    pub fn texts(&mut self, texts: &[String]) {
        self.length(texts.len());
        texts.iter().for_each(|text| self.text(text));
    }

    /// Several pieces of bytes.
    pub fn pieces(&mut self, pieces: &[Vec<u8>]) {
        self.length(pieces.len());
        pieces.iter().for_each(|piece| self.bytes(piece));
    }

    /// Many numbers at once.
    pub fn numbers(&mut self, numbers: &[u32]) {
        self.length(numbers.len());
        self.bytes.reserve(numbers.len() * 4);
        for number in numbers {
            self.bytes.extend_from_slice(&number.to_le_bytes());
        }
    }

    /// What was written.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        self.bytes
    }
}

/// Reads values in the order in which they were written.
#[derive(Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// At the beginning of `bytes`.
    #[must_use]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// Whether everything has been read.
    #[must_use]
    pub const fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }

    /// One byte.
    pub fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    /// Yes or no.
    pub fn flag(&mut self) -> Option<bool> {
        match self.byte()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }

    /// A number of four bytes.
    pub fn number(&mut self) -> Option<u32> {
        self.take(4)?.first_chunk().map(|bytes| u32::from_le_bytes(*bytes))
    }

    /// A length or count. What it counts takes at least a byte each, so that one that is too large is told before room is made for it.
    pub fn length(&mut self) -> Option<usize> {
        let length = self.number()? as usize;
        (length <= self.rest.len()).then_some(length)
    }

    /// Bytes as they are.
    pub fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = self.length()?;
        self.take(length)
    }

    /// A text in UTF-8.
    pub fn text(&mut self) -> Option<String> {
        std::str::from_utf8(self.bytes()?).ok().map(str::to_owned)
    }

    /// Several texts.
    pub fn texts(&mut self) -> Option<Vec<String>> {
        let count = self.length()?;
        let mut texts = Vec::new();
        for _ in 0..count {
            texts.push(self.text()?);
        }
        Some(texts)
    }

    /// Several pieces of bytes.
    pub fn pieces(&mut self) -> Option<Vec<Vec<u8>>> {
        let count = self.length()?;
        let mut pieces = Vec::new();
        for _ in 0..count {
            pieces.push(self.bytes()?.to_vec());
        }
        Some(pieces)
    }

    /// Many numbers at once.
    pub fn numbers(&mut self) -> Option<Vec<u32>> {
        let count = self.number()? as usize;
        let bytes = self.take(count.checked_mul(4)?)?;
        Some(bytes.as_chunks().0.iter().map(|number| u32::from_le_bytes(*number)).collect())
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_was_written_is_read(
            kind: u8, flag: bool, number: u32, text: String, texts: Vec<String>, numbers: Vec<u32>, pieces: Vec<Vec<u8>>
        ) {
            let mut writer = Writer::of_kind(kind);
            writer.flag(flag);
            writer.number(number);
            writer.text(&text);
            writer.texts(&texts);
            writer.numbers(&numbers);
            writer.pieces(&pieces);
            let bytes = writer.finish();
            let mut reader = Reader::new(&bytes);
            prop_assert_eq!(reader.byte(), Some(kind));
            prop_assert_eq!(reader.flag(), Some(flag));
            prop_assert_eq!(reader.number(), Some(number));
            prop_assert_eq!(reader.text(), Some(text));
            prop_assert_eq!(reader.texts(), Some(texts));
            prop_assert_eq!(reader.numbers(), Some(numbers));
            prop_assert_eq!(reader.pieces(), Some(pieces));
            prop_assert!(reader.is_at_end());
        }
    }

    #[test]
    fn columns_are_read_as_they_were_written() {
        let mut writer = Writer::default();
        writer.number(7);
        writer.bytes(b"abc");
        writer.numbers(&[1, u32::MAX]);
        let bytes = writer.finish();
        let mut reader = Reader::new(&bytes);
        assert_eq!((reader.number(), reader.bytes(), reader.numbers()), (Some(7), Some(&b"abc"[..]), Some(vec![1, u32::MAX])));
        assert_eq!(reader.number(), None);
        assert_eq!(Reader::new(&[255; 8]).bytes(), None, "a length that the bytes do not have");
        assert_eq!(Reader::new(&[255; 8]).numbers(), None);
    }

    #[test]
    fn a_length_beyond_the_end_is_nothing() {
        let huge = [255, 255, 255, 127];
        assert_eq!(Reader::new(&huge).numbers(), None);
        assert_eq!(Reader::new(&huge).text(), None);
        assert_eq!(Reader::new(&huge).texts(), None);
        assert_eq!(Reader::new(&[]).byte(), None);
        assert_eq!(Reader::new(&[2]).flag(), None);
    }
}
