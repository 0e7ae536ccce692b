//! Whatever is handed in, reading it ends, and what comes out is what it says it is.

use proptest::prelude::*;

use super::*;

const LIMITS: Limits = Limits { file_bytes: 1 << 16, unpacked_bytes: 1 << 18, articles: 50 };

/// Beginnings that lead into each reader.
const BEGINNINGS: [&str; 16] = [
    "",
    "<!doctype html>",
    "<html><table><tr><td>",
    "<?xml version='1.0'?><rss><channel><item><title>",
    "<feed><entry><content type='xhtml'>",
    "{\"",
    "[{\"title\":\"a\",\"text\":\"b\"},",
    "title,text\n\"a\",",
    "tiêu đề\tnội dung\n",
    "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"a\"\r\n\r\n--a\r\n",
    "Content-Type: text/html; charset=windows-1258\r\nContent-Transfer-Encoding: quoted-printable\r\nMIME-Version: 1.0\r\n\r\n=3Cp",
    "PK\u{3}\u{4}",
    "\u{FEFF}",
    "<div class=related><p>",
    "<script type='application/ld+json'>{",
    "https://a.vn/",
];

fn check(found: &Found) -> Result<(), TestCaseError> {
    for document in &found.documents {
        let mut before = 0;
        for line in &document.lines {
            prop_assert!(line.span.start >= before && line.span.end <= document.text.len());
            prop_assert!(document.text.is_char_boundary(line.span.start) && document.text.is_char_boundary(line.span.end));
            let words = document.line(line);
            prop_assert!(!words.is_empty() && words.trim() == words, "{words:?}");
            prop_assert!(line.linked <= 100);
            before = line.span.end;
        }
        prop_assert_eq!(&encoding::nfc(&document.text), &document.text);
        prop_assert!(document.address.as_ref().is_none_or(|address| address.to_ascii_lowercase().starts_with("http")));
    }
    prop_assert!(found.articles() > 0 || !found.problems.is_empty());
    prop_assert!(found.documents.len() + found.records.len() <= LIMITS.articles);
    Ok(())
}

fn markup() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        "[a-zàđơ \n&;<>\"'=/,\\[\\]{}:\t\u{300}\u{323}]{0,12}",
        Just("<p>".to_owned()),
        Just("</div>".to_owned()),
        Just("<div class='comment' hidden>".to_owned()),
        Just("<td>".to_owned()),
        Just("</table>".to_owned()),
        Just("<a href=x>".to_owned()),
        Just("<![CDATA[".to_owned()),
        Just("</title></item>".to_owned()),
        Just("--a\r\n".to_owned()),
        Just("=C3=\r\n".to_owned()),
        Just("\",\"".to_owned()),
    ];
    (0..BEGINNINGS.len(), prop::collection::vec(part, 0..30))
        .prop_map(|(beginning, parts)| format!("{}{}", BEGINNINGS[beginning], parts.concat()))
}

proptest! {
    #[test]
    fn arbitrary_bytes_are_read_or_refused(beginning in 0..BEGINNINGS.len(), bytes in prop::collection::vec(any::<u8>(), 0..400), name in "[a-z]{0,3}\\.(txt|html|csv|json|xml|zip|mhtml)") {
        check(&read(&name, &bytes, &LIMITS))?;
        check(&read(&name, &[BEGINNINGS[beginning].as_bytes(), &bytes].concat(), &LIMITS))?;
    }

    #[test]
    fn arbitrary_markup_is_read_or_refused(text in markup(), name in "[a-z]{0,3}\\.(txt|html|csv|json|xml|mhtml)") {
        check(&read(&name, text.as_bytes(), &LIMITS))?;
        check(&read_pasted(&name, Some(&text), "một\nhai", Some("javascript:x"), &LIMITS))?;
        check(&read_pasted(&name, None, &text, Some("https://a.vn"), &LIMITS))?;
    }

    #[test]
    fn plain_text_is_kept_as_it_is(text in "[a-zàáđế0-9 ,.\r\n]{1,200}") {
        prop_assume!(!text.trim().is_empty() && !text.contains("http"));
        let found = read("a.txt", text.as_bytes(), &LIMITS);
        check(&found)?;
        if let [document] = found.documents.as_slice() {
            prop_assert_eq!(&document.text, &text);
        }
    }
}
