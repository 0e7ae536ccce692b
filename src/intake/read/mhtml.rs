//! Pages as a browser saves them in one file (MHTML, RFC 2557), and mails: the first page among the parts.

use super::composer::{Composer, collapsed};
use super::encoding::decoded;
use super::html;

/// Headers end within so many bytes.
const HEADER_BYTES: usize = 16 << 10;
/// Parts within parts are followed so deep.
const DEEPEST: usize = 6;

/// One part: its headers and what is in it.
struct Part<'a> {
    headers: Vec<(String, String)>,
    body: &'a [u8],
}

/// The page of a file that is MHTML; `None` if it is something else, `Some(None)` if there is no page among its parts.
pub fn page(bytes: &[u8]) -> Option<Option<Composer>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let whole = Part::of(bytes);
    let is_mail = whole.header("mime-version").is_some() && whole.header("content-type").is_some();
    is_mail.then(|| read(whole))
}

fn read(whole: Part<'_>) -> Option<Composer> {
    let location = ["snapshot-content-location", "content-location"].into_iter().find_map(|name| whole.header(name).map(str::to_owned));
    let part = first_page(whole)?;
    let location = location.or_else(|| part.header("content-location").map(str::to_owned)).unwrap_or_default();
    let content_type = part.header("content-type").unwrap_or("text/html").to_owned();
    let text = decoded(&part.content(), parameter(&content_type, "charset").as_deref());
    let mut composer = if media_type(&content_type) == "text/plain" {
        let mut composer = Composer::default();
        composer.plain(&text);
        composer
    } else {
        html::read(&text)
    };
    composer.set_address(&location);
    Some(composer)
}

/// The first part that is a page, or else words.
fn first_page(whole: Part<'_>) -> Option<Part<'_>> {
    let mut current = whole;
    for _ in 0..DEEPEST {
        let content_type = current.header("content-type").unwrap_or("text/plain").to_owned();
        match media_type(&content_type).as_str() {
            "text/html" | "application/xhtml+xml" | "text/plain" => return Some(current),
            kind if kind.starts_with("multipart/") => {
                let parts = parts(current.body, &parameter(&content_type, "boundary")?);
                current = chosen(parts)?;
            }
            _ => return None,
        }
    }
    None
}

fn chosen(parts: Vec<Part<'_>>) -> Option<Part<'_>> {
    let rank = |part: &Part<'_>| match media_type(part.header("content-type").unwrap_or("text/plain")).as_str() {
        "text/html" | "application/xhtml+xml" => 0,
        kind if kind.starts_with("multipart/") => 1,
        "text/plain" => 2,
        _ => 3,
    };
    parts.into_iter().map(|part| (rank(&part), part)).filter(|(rank, _)| *rank < 3).min_by_key(|(rank, _)| *rank).map(|(_, part)| part)
}

/// The parts between the boundaries.
fn parts<'a>(body: &'a [u8], boundary: &str) -> Vec<Part<'a>> {
    let delimiter = [b"--", boundary.as_bytes()].concat();
    let mut parts = Vec::new();
    let (mut place, mut begun) = (0, None);
    for line in body.split_inclusive(|&byte| byte == b'\n') {
        if !boundary.is_empty() && line.starts_with(&delimiter) {
            parts.extend(begun.take().and_then(|start| body.get(start..place)).map(Part::of));
            let is_last = line.get(delimiter.len()..).is_some_and(|rest| rest.starts_with(b"--"));
            if is_last || parts.len() > 2_000 {
                return parts;
            }
            begun = Some(place + line.len());
        }
        place += line.len();
    }
    parts.extend(begun.and_then(|start| body.get(start..)).map(Part::of));
    parts
}

impl<'a> Part<'a> {
    /// Headers, a blank line, and the rest.
    fn of(bytes: &'a [u8]) -> Self {
        let mut headers: Vec<(String, String)> = Vec::new();
        let mut place = 0;
        for line in bytes.split_inclusive(|&byte| byte == b'\n') {
            place += line.len();
            let text = String::from_utf8_lossy(line);
            if text.trim().is_empty() || place > HEADER_BYTES {
                break;
            }
            if text.starts_with([' ', '\t'])
                && let Some((_, value)) = headers.last_mut()
            {
                value.push_str(text.trim_end());
            } else if let Some((name, value)) = text.split_once(':').filter(|(name, _)| is_header(name)) {
                headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
            } else {
                // Not a header: then it is no mail, or its headers were left out.
                return Self { headers, body: bytes.get(place - line.len()..).unwrap_or_default() };
            }
        }
        Self { headers, body: bytes.get(place..).unwrap_or_default() }
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// What is in it, unpacked from the form that mails are sent in.
    fn content(&self) -> Vec<u8> {
        match self.header("content-transfer-encoding").unwrap_or_default().trim().to_ascii_lowercase().as_str() {
            "quoted-printable" => quoted_printable(self.body),
            "base64" => base64(self.body),
            _ => self.body.to_vec(),
        }
    }
}

fn is_header(name: &str) -> bool {
    !name.is_empty() && name.len() < 80 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn media_type(content_type: &str) -> String {
    content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// A parameter of a header: `charset="utf-8"`.
fn parameter(header: &str, name: &str) -> Option<String> {
    header.split(';').skip(1).find_map(|part| {
        let (known, value) = part.split_once('=')?;
        known.trim().eq_ignore_ascii_case(name).then(|| collapsed(value.trim().trim_matches('"')))
    })
}

/// RFC 2045, section 6.7.
fn quoted_printable(bytes: &[u8]) -> Vec<u8> {
    let mut result = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        if first != b'=' {
            result.push(first);
            continue;
        }
        match after {
            [b'\r', b'\n', next @ ..] | [b'\n', next @ ..] => rest = next,
            [high, low, next @ ..] => match (hexadecimal(*high), hexadecimal(*low)) {
                (Some(high), Some(low)) => {
                    result.push(high << 4 | low);
                    rest = next;
                }
                _ => result.push(first),
            },
            _ => result.push(first),
        }
    }
    result
}

fn hexadecimal(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

/// RFC 4648, section 4; what is no digit of it is passed over.
fn base64(bytes: &[u8]) -> Vec<u8> {
    let mut result = Vec::with_capacity(bytes.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0_u32);
    for &byte in bytes.iter().take_while(|&&byte| byte != b'=') {
        let digit = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = bits << 6 | u32::from(digit);
        count += 6;
        if count >= 8 {
            count -= 8;
            result.push((bits >> count & 0xFF) as u8);
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAVED: &str = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.vn/bai\r\nSubject: x\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b--\"\r\n\r\n\r\n----b--\r\nContent-Type: image/png\r\n\
        Content-Transfer-Encoding: base64\r\n\r\niVBORw0=\r\n----b--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\
        Content-Location: https://a.vn/khac\r\n\r\n<p class=3D\"x\">G=E1=BA=B7p =\r\ng=E1=BB=A1</p>\r\n----b------\r\n<p>sau</p>";

    #[test]
    fn the_page_among_the_parts_is_read_with_the_address_it_came_from() {
        let document = page(SAVED.as_bytes()).unwrap().unwrap().document("a");
        assert_eq!((document.text.as_str(), document.address.as_deref()), ("Gặp gỡ\n", Some("https://a.vn/bai")));
    }

    #[test]
    fn base64_and_the_headers_charset_are_understood() {
        let saved = "MIME-Version: 1.0\nContent-Type: text/html; charset=\"windows-1258\"\nContent-Transfer-Encoding: BASE64\n\nPHA+bGHs\nPC9wPg==\n";
        assert_eq!(page(saved.as_bytes()).unwrap().unwrap().document("a").text, "lá\n");
        assert_eq!(base64(b"YQ=="), b"a");
        assert_eq!(quoted_printable(b"a=3Db=zz=\nc="), b"a=b=zzc=");
    }

    #[test]
    fn other_texts_are_not_mails() {
        assert!(page("Hội nghị: tổng kết\n\nxong".as_bytes()).is_none());
        assert!(page(b"<html>").is_none());
        assert!(page(b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\nnothing").unwrap().is_none());
    }
}
