//! What a file is: by its first bytes, then by its first words, and only where both say nothing by its name's ending.

use super::composer::{beginning, web_address};
use super::encoding::utf_16_order;

/// The beginnings of files that are no text.
const BINARY: [&[u8]; 15] = [
    b"%PDF-",
    b"\x89PNG",
    b"\xFF\xD8\xFF",
    b"GIF8",
    b"\x7FELF",
    b"\xD0\xCF\x11\xE0",
    b"\x1F\x8B",
    b"7z\xBC\xAF",
    b"Rar!\x1A",
    b"{\\rtf",
    b"\xFD7zXZ",
    b"\0asm",
    b"SQLite format 3",
    b"wOFF",
    b"wOF2",
];
/// So much is looked at for bytes that no text has.
const SAMPLE_BYTES: usize = 1 << 16;
/// Endings of text files that are never articles.
const NO_ARTICLES: [&str; 18] =
    ["css", "js", "mjs", "svg", "map", "rs", "py", "sh", "bat", "ini", "log", "yaml", "yml", "toml", "sql", "vcf", "ics", "vtt"];

/// What a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFormat {
    /// A page, or a part of one.
    Html,
    /// RSS or Atom.
    Feed,
    /// XML of another kind.
    OtherXml,
    /// JSON, or lines of it.
    Json,
    /// Values separated by commas, semicolons or tabs.
    Table,
    /// Nothing but an address.
    Address,
    /// Words.
    Plain,
    /// Text that is for machines.
    ForMachines,
}

/// Whether bytes are no text.
pub fn is_binary(bytes: &[u8]) -> bool {
    if BINARY.iter().any(|beginning| bytes.starts_with(beginning)) || bytes.get(4..8) == Some(b"ftyp") {
        return true;
    }
    if utf_16_order(bytes).is_some() {
        return false;
    }
    let sample = bytes.get(..SAMPLE_BYTES).unwrap_or(bytes);
    let control = sample.iter().filter(|byte| matches!(byte, 0..=8 | 0x0E..=0x19 | 0x1C..=0x1F | 0x7F)).count();
    let zeros = sample.iter().filter(|&&byte| byte == 0).count();
    zeros * 500 > sample.len() || control * 50 > sample.len()
}

/// The ending of a name, in small letters.
pub fn ending(name: &str) -> String {
    let (_, file) = name.rsplit_once(['/', '\\']).unwrap_or(("", name));
    file.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).filter(|ending| ending.len() <= 10).unwrap_or_default()
}

/// What a text is.
pub fn of_text(name: &str, text: &str) -> TextFormat {
    let ending = ending(name);
    let start = text.trim_start_matches('\u{FEFF}').trim_start();
    let head = beginning(start, 2048).to_ascii_lowercase();
    if is_html(&head, &ending, text) {
        TextFormat::Html
    } else if let Some(xml) = of_xml(&head) {
        xml
    } else if is_json(&head, &ending) {
        TextFormat::Json
    } else if is_address(text) {
        TextFormat::Address
    } else if matches!(ending.as_str(), "csv" | "tsv" | "tab") || super::table::has_columns(text) {
        TextFormat::Table
    } else if NO_ARTICLES.contains(&ending.as_str()) {
        TextFormat::ForMachines
    } else {
        TextFormat::Plain
    }
}

fn is_html(head: &str, ending: &str, text: &str) -> bool {
    let has_root = ["<!doctype html", "<html", "<head>", "<head ", "<body>", "<body "].iter().any(|tag| head.contains(tag));
    if has_root
        && (head.starts_with('<') || head.starts_with("version:") || matches!(ending, "html" | "htm" | "xhtml" | "shtml" | "php" | "aspx"))
    {
        return of_xml(head).is_none_or(|xml| xml == TextFormat::OtherXml);
    }
    let begins_with_tag = [
        "<p>", "<p ", "<div", "<table", "<article", "<section", "<main", "<h1", "<h2", "<title", "<meta", "<!--", "<span", "<ul", "<font",
        "<center",
    ];
    begins_with_tag.iter().any(|tag| head.starts_with(tag))
        || (matches!(ending, "html" | "htm" | "xhtml" | "shtml") && (text.contains("</") || text.contains("<br") || text.contains("<p")))
}

fn of_xml(head: &str) -> Option<TextFormat> {
    let is_xml = head.starts_with("<?xml")
        || ["<rss", "<feed", "<rdf:rdf", "<svg", "<urlset", "<opml", "<!doctype svg", "<!doctype rss"]
            .iter()
            .any(|tag| head.starts_with(tag));
    is_xml.then(|| if ["<rss", "<feed", "<rdf:rdf"].iter().any(|tag| head.contains(tag)) { TextFormat::Feed } else { TextFormat::OtherXml })
}

fn is_json(head: &str, ending: &str) -> bool {
    let by_name = matches!(ending, "json" | "jsonl" | "ndjson" | "geojson" | "jsonld");
    let next = head.get(1..).unwrap_or_default().trim_start().chars().next();
    let by_content = match head.chars().next() {
        Some('{') => matches!(next, Some('"' | '}')),
        Some('[') => matches!(next, Some('{' | '"' | '[' | ']')),
        _ => false,
    };
    by_name || by_content
}

/// Whether a text is one address and nothing else, or a shortcut to one.
fn is_address(text: &str) -> bool {
    let text = text.trim();
    web_address(text).is_some() || (text.starts_with("[InternetShortcut]") && text.len() < 4096)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_says_more_than_the_ending() {
        for (name, text, format) in [
            ("a.txt", "\u{FEFF}<!DOCTYPE html><html>", TextFormat::Html),
            ("a.txt", "<?xml version='1.0'?><html xmlns='x'>", TextFormat::Html),
            ("a.html", "<?xml version='1.0'?>\n<rss version='2.0'>", TextFormat::Feed),
            ("a.xml", "<?xml version='1.0'?><note/>", TextFormat::OtherXml),
            ("a.txt", "{ \"id\": 1}", TextFormat::Json),
            ("a.txt", "[Video] Hội nghị", TextFormat::Plain),
            ("a.html", "Hội nghị\nkhông có thẻ", TextFormat::Plain),
            ("a", " https://a.vn/b \n", TextFormat::Address),
            ("a.url", "[InternetShortcut]\nURL=https://a.vn", TextFormat::Address),
            ("a.css", "p { color: red }", TextFormat::ForMachines),
            ("a.csv", "x,y", TextFormat::Table),
        ] {
            assert_eq!(of_text(name, text), format, "{name} {text}");
        }
    }

    #[test]
    fn pictures_and_programs_are_no_text() {
        assert!(is_binary(b"%PDF-1.7 abc") && is_binary(b"abc\0\0\0") && is_binary(b"\x01\x02abc"));
        assert!(!is_binary("Hội nghị".as_bytes()));
        assert!(!is_binary(&"Hội nghị 2015".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()));
        assert_eq!((ending("a/b.tar.GZ").as_str(), ending("a.b/c").as_str()), ("gz", ""));
    }
}
