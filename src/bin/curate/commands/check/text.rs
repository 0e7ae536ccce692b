//! What holds for every text of the dataset, and the forms of slugs, language codes and addresses.

use unicode_normalization::{UnicodeNormalization as _, is_nfc};

/// What is wrong with a text as such, and what is expected; `None` when nothing is.
pub fn fault(text: &str) -> Option<(String, String)> {
    if text.trim().is_empty() {
        return Some(("is empty".into(), "a text that is not empty".into()));
    }
    if text.trim() != text {
        return Some((format!("`{text}` has white space around it"), format!("`{}`", text.trim())));
    }
    if let Some(character) = text.chars().find(|&character| is_invisible(character)) {
        return Some((format!("has the invisible character {}", character.escape_unicode()), "a space, or nothing, in its place".into()));
    }
    if text.contains("  ") {
        return Some(("has several spaces in a row".into(), "one space".into()));
    }
    if !is_nfc(text) {
        return Some((format!("`{text}` is not in Unicode's composed form (NFC)"), format!("`{}`", text.nfc().collect::<String>())));
    }
    None
}

/// Control characters, the no-break space, the soft hyphen, zero-width characters and the byte-order mark: they come with pasted
/// text, break search, and nobody sees them in a diff.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{a0}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{2060}' | '\u{feff}')
}

/// Whether `text` is lower-case ASCII letters and digits in groups joined by single hyphens.
pub fn is_slug(text: &str) -> bool {
    let is_group = |group: &str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    text.split('-').all(is_group)
}

/// Whether `text` has the form of an ISO 639-1 code.
pub fn is_language(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// What is wrong with an address (RFC 3986, with the letters beyond ASCII that RFC 3987 allows); `None` when nothing is.
pub fn url_fault(url: &str) -> Option<&'static str> {
    let Some((scheme, rest)) = url.split_once("://") else { return Some("has no scheme") };
    if !matches!(scheme, "http" | "https") {
        return Some("has a scheme other than http and https");
    }
    if url.chars().any(|character| character.is_whitespace() || matches!(character, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}')) {
        return Some("has a character that an address cannot have");
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('@') {
        return Some("carries a user name");
    }
    let (host, port) = authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
    if port.is_some_and(|port| port.parse::<u16>().is_err()) {
        return Some("has no valid port");
    }
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|character| character.is_alphanumeric() || character == '-')
    };
    // A final dot stands for the root of the domain names (RFC 3986, section 3.2.2).
    let host = host.strip_suffix('.').unwrap_or(host);
    let is_host = host.contains('.') && host.split('.').all(is_label);
    if is_host { None } else { Some("has no valid host") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_newspapers_pass_and_others_are_refused() {
        for url in [
            "http://www.mofahcm.gov.vn/vi/ns060830162020?b_start%3Aint=30",
            "https://vovworld.vn/zh-CN/新闻/地方外交-306661.vov",
            "https://a.vn:8080/x#y",
            "https://a.vn",
            "https://vovworld.vn./x",
        ] {
            assert_eq!(url_fault(url), None, "{url}");
        }
        for url in [
            "ftp://a.vn/x",
            "javascript:alert(1)",
            "javascript://a.vn/%0aalert(1)",
            "HTTPS://a.vn",
            "//a.vn/x",
            "https://",
            "https:///x",
            "https://localhost/x",
            "https://a..vn/x",
            "https://a.vn:99999/x",
            "https://me@a.vn/",
            "https://a.vn/x y",
            "https://a.vn/<x>",
        ] {
            assert!(url_fault(url).is_some(), "{url}");
        }
    }

    #[test]
    fn slugs_are_lower_case_ascii() {
        for slug in ["a", "2015-01-27-national", "hue"] {
            assert!(is_slug(slug), "{slug}");
        }
        for slug in ["", "A", "a--b", "-a", "a-", "huế", "a_b", "a b"] {
            assert!(!is_slug(slug), "{slug}");
        }
    }

    #[test]
    fn texts_are_composed_trimmed_and_visible() {
        assert_eq!(fault("Hội nghị"), None);
        for text in ["", "  ", " a", "a\n", "a\u{a0}b", "a\u{200b}b", "a  b", "Huê\u{301}"] {
            assert!(fault(text).is_some(), "{text:?}");
        }
    }
}
