//! Percent-encoding of keys and values, as in the URL standard's `application/x-www-form-urlencoded`.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but RFC 3986's unreserved characters; the space becomes `+`.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b' ');

/// A decoded key or value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Decoded {
    /// The text; an escape that stands for nothing is left as it was written, so that it can be shown.
    pub text: String,
    /// An escape was cut off or is not UTF-8: the link was damaged on its way.
    pub broken: bool,
}

/// Appends `text`, encoded, to `query_string`.
pub(super) fn encode(text: &str, query_string: &mut String) {
    for piece in utf8_percent_encode(text, ENCODED) {
        query_string.extend(piece.chars().map(|character| if character == ' ' { '+' } else { character }));
    }
}

/// Reads what [`encode`] writes, and what browsers, mail programs and hands write: `+` and `%20` are a space, letters may be
/// unescaped, and a `%` that cannot begin an escape (`100%`) is itself.
pub(super) fn decode(raw: &str) -> Decoded {
    let (mut bytes, mut broken) = (Vec::with_capacity(raw.len()), false);
    let mut rest = raw.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        rest = tail;
        match first {
            b'+' => bytes.push(b' '),
            b'%' => match tail {
                [high, low, after @ ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                    bytes.push(hexadecimal(*high) << 4 | hexadecimal(*low));
                    rest = after;
                }
                [next, ..] if next.is_ascii_alphanumeric() => {
                    broken = true;
                    bytes.push(first);
                }
                _ => bytes.push(first),
            },
            _ => bytes.push(first),
        }
    }
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        for byte in chunk.invalid() {
            broken = true;
            text.push_str(&format!("%{byte:02X}"));
        }
    }
    Decoded { text, broken }
}

/// The value of a hexadecimal digit; 0 for anything else.
const fn hexadecimal(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        b'a'..=b'f' => digit - b'a' + 10,
        b'A'..=b'F' => digit - b'A' + 10,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(text: &str) -> String {
        let mut query_string = String::new();
        encode(text, &mut query_string);
        query_string
    }

    fn read(raw: &str) -> (String, bool) {
        let decoded = decode(raw);
        (decoded.text, decoded.broken)
    }

    #[test]
    fn reserved_characters_are_escaped_and_come_back() {
        assert_eq!(encoded("a b+c&d=e,f%g#h"), "a+b%2Bc%26d%3De%2Cf%25g%23h");
        assert_eq!(read("a+b%2Bc%26d%3De%2Cf%25g%23h"), ("a b+c&d=e,f%g#h".into(), false));
    }

    #[test]
    fn both_spaces_and_unescaped_letters_are_read() {
        assert_eq!(read("đối%20ngoại+x"), ("đối ngoại x".into(), false));
        assert_eq!(read("%C4%91%e1%bb%91i"), ("đối".into(), false));
    }

    #[test]
    fn a_percent_sign_by_itself_is_a_percent_sign() {
        assert_eq!(read("100%"), ("100%".into(), false));
        assert_eq!(read("5%+t"), ("5% t".into(), false));
    }

    #[test]
    fn a_damaged_escape_is_reported_and_stays_visible() {
        assert_eq!(read("%E1%BB"), ("%E1%BB".into(), true));
        assert_eq!(read("a%ffb"), ("a%FFb".into(), true));
        assert_eq!(read("%E"), ("%E".into(), true));
        assert_eq!(read("%zz"), ("%zz".into(), true));
    }
}
