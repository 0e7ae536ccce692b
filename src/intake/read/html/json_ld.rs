//! JSON-LD of a page: what schema.org says about its article.

use miniserde::json::{Object, Value};

use crate::intake::LineKind;
use crate::intake::read::json_text::{parsed, text_of};

/// What a script of `application/ld+json` says: of the article if it has one, else of the page.
pub fn read(script: &str) -> Vec<(LineKind, String)> {
    let Some(value) = parsed(script) else { return Vec::new() };
    let (mut article, mut page) = (Vec::new(), Vec::new());
    let mut waiting = vec![&value];
    while let Some(value) = waiting.pop() {
        match value {
            Value::Array(values) => waiting.extend(values.iter().rev()),
            Value::Object(object) => {
                waiting.extend(object.get("@graph"));
                match type_of(object).as_str() {
                    kind if is_article(kind) && article.is_empty() => article = facts(object),
                    kind if kind.ends_with("Page") && page.is_empty() => {
                        waiting.extend(object.get("mainEntity"));
                        page = facts(object);
                    }
                    "WebSite" => page.extend(text_of(object.get("name")).map(|name| (LineKind::Site, name))),
                    _ => {}
                }
            }
            _ => {}
        }
    }
    if article.is_empty() { page } else { article }
}

/// Whether a type of schema.org is an article.
pub fn is_article(kind: &str) -> bool {
    kind.ends_with("Article") || kind.ends_with("Posting") || kind == "Report"
}

/// The type, or the first of several.
pub fn type_of(object: &Object) -> String {
    text_of(object.get("@type")).unwrap_or_default()
}

/// What an object of schema.org says about an article.
pub fn facts(object: &Object) -> Vec<(LineKind, String)> {
    let fields = [
        ("headline", LineKind::Title),
        ("publisher", LineKind::Site),
        ("datePublished", LineKind::Published),
        ("dateModified", LineKind::Modified),
        ("author", LineKind::Author),
        ("description", LineKind::Description),
    ];
    let said = fields.into_iter().filter_map(|(name, kind)| text_of(object.get(name)).map(|value| (kind, value)));
    said.filter(|(kind, value)| *kind != LineKind::Author || !value.contains("://")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_article_counts_more_than_the_page_and_line_breaks_in_strings_do_no_harm() {
        let script = "{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2020\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Gặp\ngỡ\",\
            \"author\":[{\"name\":\"Lan\"}],\"publisher\":{\"name\":\"Báo\"},\"datePublished\":\"2021-02-03\"}]}";
        let said = read(script);
        assert_eq!(
            said,
            [
                (LineKind::Title, "Gặp gỡ".to_owned()),
                (LineKind::Site, "Báo".to_owned()),
                (LineKind::Published, "2021-02-03".to_owned()),
                (LineKind::Author, "Lan".to_owned()),
            ]
        );
        assert!(read("{broken").is_empty());
        assert!(read(&"[".repeat(100_000)).is_empty());
    }
}
