use super::*;

fn found(name: &str, bytes: &[u8]) -> Found {
    read(name, bytes, &Limits::default())
}

fn problem(name: &str, bytes: &[u8]) -> ProblemKind {
    let found = found(name, bytes);
    assert_eq!(found.articles(), 0, "{name}");
    found.problems[0].kind
}

#[test]
fn plain_text_is_kept_with_its_line_ends() {
    let text = "Hội nghị\r\n\r\nSáng 27/1/2015, tại Sơn La\r\n";
    let found = found("a.txt", text.as_bytes());
    assert_eq!(found.documents[0].text, text);
    assert_eq!(found.documents[0].lines.len(), 2);
}

#[test]
fn what_cannot_be_read_is_refused_with_its_reason() {
    assert_eq!(problem("a.txt", b""), ProblemKind::Empty);
    assert_eq!(problem("a.txt", b" \r\n\t"), ProblemKind::Empty);
    assert_eq!(problem("a.txt", b"\xEF\xBB\xBF  "), ProblemKind::Empty);
    assert_eq!(problem("a.txt", b"%PDF-1.4 words"), ProblemKind::Binary);
    assert_eq!(problem("a.txt", b"words \0\0\0\0"), ProblemKind::Binary);
    assert_eq!(problem("a.xml", b"<?xml version='1.0'?><note>a</note>"), ProblemKind::UnknownFormat);
    assert_eq!(problem("a.html", b"<html><script>a</script></html>"), ProblemKind::NoArticle);
    assert_eq!(problem("a.txt", b" https://example.vn/a.html\n"), ProblemKind::OnlyAddress);
    let limits = Limits { file_bytes: 3, ..Limits::default() };
    assert_eq!(read("a.txt", b"abcd", &limits).problems, [Problem::new("a.txt", ProblemKind::TooLarge, "3")]);
}

#[test]
fn markup_is_preferred_where_it_says_more() {
    let limits = Limits::default();
    let first = |html, plain| read_pasted("p", html, plain, Some("https://a.vn/b"), &limits).documents.remove(0);
    let document = first(Some("<h1>Gặp gỡ</h1><p>Sáng nay</p>"), "Gặp gỡ\nSáng nay");
    assert_eq!(document.lines[0].kind, super::super::LineKind::Headline);
    assert_eq!(document.address.as_deref(), Some("https://a.vn/b"));
    assert_eq!(first(Some("<span>Gặp</span>"), "Gặp gỡ\nSáng nay\nở đây").lines.len(), 3);
    assert_eq!(first(Some("<pre>&lt;html&gt;…</pre>"), "<html><h1>Gặp gỡ</h1>").text, "Gặp gỡ\n");
    assert_eq!(read_pasted("p", None, "https://a.vn", None, &limits).problems[0].kind, ProblemKind::OnlyAddress);
    assert!(read_pasted("p", None, "Gặp gỡ", Some("javascript:x"), &limits).documents[0].address.is_none());
}

#[test]
fn a_page_reads_the_same_in_every_encoding() {
    let page = "<html><body><h1>Hội nghị đối ngoại ở Tuyên Quang</h1><p>Sáng 27/1, Sở Ngoại vụ tổ chức</p></body></html>";
    let expected = found("a.html", page.as_bytes()).documents.remove(0);
    let utf_16 = |mark: &str| format!("{mark}{page}").encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let big = page.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    let decomposed = unicode_normalization::UnicodeNormalization::nfd(page).collect::<String>().into_bytes();
    for bytes in [format!("\u{FEFF}{page}").into_bytes(), utf_16("\u{FEFF}"), utf_16(""), big, decomposed, windows_1258_bytes(page)] {
        assert_eq!(found("a.html", &bytes).documents, std::slice::from_ref(&expected), "{bytes:?}");
    }
}

/// A text in Windows-1258, as its programs write it: letters composed, tone marks behind them.
fn windows_1258_bytes(text: &str) -> Vec<u8> {
    let known: Vec<(char, u8)> =
        (0..=255_u8).filter_map(|byte| windows_1258::vietnamese(&[byte]).chars().next().map(|letter| (letter, byte))).collect();
    let byte_of = |letter: char| known.iter().find(|(known, _)| *known == letter).map(|(_, byte)| *byte);
    let mut bytes = Vec::new();
    for letter in text.chars() {
        if let Some(byte) = byte_of(letter) {
            bytes.push(byte);
            continue;
        }
        let parts: Vec<char> = unicode_normalization::UnicodeNormalization::nfd(std::iter::once(letter)).collect();
        let (tones, letters): (Vec<char>, Vec<char>) =
            parts.into_iter().partition(|part| matches!(part, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}'));
        let letters = unicode_normalization::UnicodeNormalization::nfc(letters.into_iter());
        bytes.extend(letters.chain(tones).map(|part| byte_of(part).unwrap()));
    }
    bytes
}

#[test]
fn a_file_of_many_bad_rows_has_few_problems() {
    let found = found("a.csv", format!("title,text\n{}", "a\n".repeat(5_000)).as_bytes());
    assert_eq!((found.articles(), found.problems.len()), (0, MOST_PROBLEMS));
}
