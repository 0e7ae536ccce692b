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
