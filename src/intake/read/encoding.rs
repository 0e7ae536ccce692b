//! From bytes to text: which encoding it is, and Unicode's composed form (NFC, Unicode Standard Annex 15).

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::windows_1258;

/// Where a page says its encoding, it does so among its first bytes.
const HEAD_BYTES: usize = 4096;
/// So much is looked at to tell UTF-16 from other encodings.
const SAMPLE_BYTES: usize = 8192;

/// The text of bytes in NFC. `declared` is the encoding that the bytes came with, if any; the bytes themselves decide first.
pub fn decoded(bytes: &[u8], declared: Option<&str>) -> String {
    composed(raw(bytes, declared))
}

/// A text in NFC.
pub fn composed(text: String) -> String {
    match nfc(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(composed) => composed,
    }
}

/// A text in NFC, as it is where it is that already.
pub fn nfc(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// The order of bytes in UTF-16.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The low byte first.
    Little,
    /// The high byte first.
    Big,
}

/// Whether bytes are UTF-16: by the byte order mark, or by where the zero bytes of spaces, digits and plain letters are.
pub fn utf_16_order(bytes: &[u8]) -> Option<Order> {
    match bytes {
        [0xFF, 0xFE, ..] => return Some(Order::Little),
        [0xFE, 0xFF, ..] => return Some(Order::Big),
        _ => {}
    }
    let sample = bytes.get(..SAMPLE_BYTES).unwrap_or(bytes);
    let (mut even, mut odd, mut both) = (0_usize, 0_usize, 0_usize);
    for pair in sample.chunks_exact(2) {
        match pair {
            [0, 0] => both += 1,
            [0, _] => even += 1,
            [_, 0] => odd += 1,
            _ => {}
        }
    }
    let pairs = sample.len() / 2;
    let (more, less, order) = if odd > even { (odd, even, Order::Little) } else { (even, odd, Order::Big) };
    (more * 4 > pairs && less * 20 < more && both == 0).then_some(order)
}

fn raw(bytes: &[u8], declared: Option<&str>) -> String {
    if let Some(order) = utf_16_order(bytes) {
        return utf_16(bytes, order);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    if is_nearly_utf_8(bytes) {
        return String::from_utf8_lossy(bytes).into_owned();
    }
    let named = declared.map(str::to_owned).or_else(|| declared_within(bytes)).unwrap_or_default().to_ascii_lowercase();
    if named.contains("1258") || (!named.contains("125") && !named.contains("8859") && !windows_1258::looks_western(bytes)) {
        windows_1258::vietnamese(bytes)
    } else if windows_1258::looks_western(bytes) {
        windows_1258::western(bytes)
    } else {
        windows_1258::vietnamese(bytes)
    }
}

fn utf_16(bytes: &[u8], order: Order) -> String {
    let units = bytes.chunks_exact(2).map(|pair| match (order, pair) {
        (Order::Little, &[low, high]) => u16::from_le_bytes([low, high]),
        (Order::Big, &[high, low]) => u16::from_be_bytes([high, low]),
        _ => 0,
    });
    let text = char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER));
    text.enumerate().filter(|&(place, character)| place > 0 || character != '\u{FEFF}').map(|(_, character)| character).collect()
}

/// A few broken bytes, as where a file was cut or joined, do not make it another encoding.
fn is_nearly_utf_8(bytes: &[u8]) -> bool {
    let (mut broken, mut characters) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        characters += chunk.valid().bytes().filter(|&byte| byte >= 0xC0).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    characters > broken * 4
}

/// What `<meta charset>`, `<meta content="text/html; charset=…">` or an XML declaration says.
fn declared_within(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(bytes.get(..HEAD_BYTES).unwrap_or(bytes)).to_ascii_lowercase();
    let (_, rest) = head.split_once("charset=").or_else(|| head.split_once("encoding="))?;
    let name: String = rest
        .trim_start_matches(['"', '\'', ' '])
        .chars()
        .take_while(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'))
        .collect();
    (!name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Hội nghị Ngoại vụ, ngày 27/1/2015";

    fn utf_16_bytes(text: &str, order: Order) -> Vec<u8> {
        text.encode_utf16().flat_map(|unit| if order == Order::Little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
    }

    #[test]
    fn utf_8_with_and_without_a_mark_composed_or_not() {
        assert_eq!(decoded(TEXT.as_bytes(), None), TEXT);
        assert_eq!(decoded(format!("\u{FEFF}{TEXT}").as_bytes(), Some("windows-1258")), TEXT);
        assert_eq!(decoded(TEXT.nfd().collect::<String>().as_bytes(), None), TEXT);
    }

    #[test]
    fn utf_16_of_both_orders_with_and_without_a_mark() {
        for order in [Order::Little, Order::Big] {
            assert_eq!(decoded(&utf_16_bytes(TEXT, order), None), TEXT);
            assert_eq!(decoded(&utf_16_bytes(&format!("\u{FEFF}{TEXT}"), order), None), TEXT);
        }
    }

    #[test]
    fn windows_1258_is_known_by_its_marks_or_by_what_the_page_says() {
        assert_eq!(decoded(b"H\xF4\xF2i ngh\x69\xF2", None), "Hội nghị");
        assert_eq!(decoded(b"<meta charset=windows-1258>la\xEC", None), "<meta charset=windows-1258>lá");
        assert_eq!(decoded(b"caf\xE9", None), "café");
        assert_eq!(decoded(b"<?xml version='1.0' encoding='windows-1252'?>\xC3", None), "<?xml version='1.0' encoding='windows-1252'?>Ã");
    }

    #[test]
    fn a_broken_byte_does_not_change_the_encoding() {
        let mut bytes = TEXT.as_bytes().to_vec();
        bytes.push(0xE1);
        assert_eq!(decoded(&bytes, None), format!("{TEXT}\u{FFFD}"));
    }
}
