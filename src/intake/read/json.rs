//! JSON: records as the dataset has them, articles with their words, or lines of either.

use miniserde::json::{Object, Value, from_str, to_string};

use super::composer::web_address;
use super::fields::{Column, Fields};
use super::html;
use super::json_text::{parsed, text_of};
use super::{Found, Limits, WITHIN};
use crate::intake::ProblemKind;
use crate::model::Conference;

/// What is expected.
const EXPECTED: &str = "{\"title\", \"text\", \"published\", \"url\"}, NewsArticle, {\"id\", \"type\", \"held\", \"reports\"}";
/// Names under which files keep their list of articles or records.
const LISTS: [&str; 9] = ["records", "conferences", "articles", "items", "entries", "data", "results", "@graph", "mainEntity"];

/// Reads records and articles.
pub fn read(name: &str, text: &str, limits: &Limits) -> Found {
    let text = text.trim_start_matches('\u{FEFF}');
    match parsed(text) {
        Some(value) => of_value(name, &value, limits),
        None => of_lines(name, text, limits),
    }
}

/// One object a line.
fn of_lines(name: &str, text: &str, limits: &Limits) -> Found {
    let mut found = Found::default();
    let lines = || text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let is_lines =
        lines().nth(1).is_some() && lines().take(2).any(|(_, line)| parsed(line).is_some_and(|value| matches!(value, Value::Object(_))));
    if !is_lines {
        return Found::problem(name, ProblemKind::Damaged, "");
    }
    for (number, line) in lines() {
        if found.articles() >= limits.articles {
            found.say(name, ProblemKind::TooMany, limits.articles.to_string());
            break;
        }
        let line_name = format!("{name}{WITHIN}{}", number + 1);
        match parsed(line) {
            Some(Value::Object(object)) => found.append(of_object(&line_name, &object)),
            Some(_) => found.say(&line_name, ProblemKind::OtherJson, EXPECTED),
            None => found.say(&line_name, ProblemKind::Damaged, (number + 1).to_string()),
        }
    }
    found
}

fn of_value(name: &str, value: &Value, limits: &Limits) -> Found {
    match value {
        Value::Array(values) => of_list(name, values, limits),
        Value::Object(object) => {
            let found = of_object(name, object);
            if found.articles() > 0 || !is_other(&found) {
                return found;
            }
            let list = LISTS.iter().find_map(|list| match object.get(*list) {
                Some(Value::Array(values)) => Some(of_list(name, values, limits)),
                Some(Value::Object(inner)) => Some(of_object(name, inner)),
                _ => None,
            });
            list.unwrap_or(found)
        }
        _ => Found::problem(name, ProblemKind::OtherJson, EXPECTED),
    }
}

fn of_list<'a>(name: &str, values: impl IntoIterator<Item = &'a Value>, limits: &Limits) -> Found {
    let mut found = Found::default();
    let mut is_empty = true;
    for (number, value) in values.into_iter().enumerate() {
        is_empty = false;
        if found.articles() >= limits.articles {
            found.say(name, ProblemKind::TooMany, limits.articles.to_string());
            break;
        }
        let item_name = format!("{name}{WITHIN}{}", number + 1);
        match value {
            Value::Object(object) => found.append(of_object(&item_name, object)),
            _ => found.say(&item_name, ProblemKind::OtherJson, EXPECTED),
        }
    }
    match () {
        () if is_empty => Found::problem(name, ProblemKind::Empty, ""),
        // A list of nothing that is known is one problem, not a thousand.
        () if found.articles() == 0 && is_other(&found) => Found::problem(name, ProblemKind::OtherJson, EXPECTED),
        () => found,
    }
}

fn is_other(found: &Found) -> bool {
    found.problems.iter().all(|problem| problem.kind == ProblemKind::OtherJson)
}

fn of_object(name: &str, object: &Object) -> Found {
    if ["held", "reports", "level"].iter().all(|key| object.contains_key(*key)) {
        return record(name, object);
    }
    let mut fields = Fields::default();
    for (key, value) in object {
        if let (Some(column), Some(words)) = (Column::named(key), text_of(Some(value))) {
            fields.add(column, &words);
        }
    }
    if html::is_article(&html::type_of(object)) {
        let address = object.get("mainEntityOfPage").and_then(|page| match page {
            Value::Object(page) => text_of(page.get("@id")),
            _ => None,
        });
        fields.add(Column::Link, &address.unwrap_or_default());
    }
    match fields.composer() {
        Some(composer) => Found::document(composer.document(name)),
        None => Found::problem(name, ProblemKind::OtherJson, EXPECTED),
    }
}

/// A record; an address in it that is not of the web is left out.
fn record(name: &str, object: &Object) -> Found {
    let Ok(mut record) = from_str::<Conference>(&to_string(object)) else {
        return Found::problem(name, ProblemKind::OtherJson, EXPECTED);
    };
    for report in &mut record.reports {
        report.url = report.url.take().and_then(|address| web_address(&address));
    }
    Found { records: vec![record], ..Found::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECORD: &str = r#"{"id":"2022-a","type":"conference","level":"provincial","kind":"promotion","series":null,"title":{"vi":"A","en":"A"},
        "held":{"start":"2022","end":"2022","certainty":"stated"},"format":null,"venue":null,"provinces":["Sơn La"],"organizers":[],"chairs":[],"topics":["party"],
        "documents":[],"figures":[{"indicator":"a","value":5000000000,"unit":"vnd","period":"2018","scope":"Sơn La","approx":false}],"partners":[],
        "summary":{"vi":"a","en":"a"},"reports":[{"publisher":"Báo","url":"javascript:x","published":null,"province":null,"language":"vi","author":null}],"related":[]}"#;

    fn found(text: &str) -> Found {
        read("a.json", text, &Limits::default())
    }

    fn kinds(found: &Found) -> Vec<ProblemKind> {
        found.problems.iter().map(|problem| problem.kind).collect()
    }

    #[test]
    fn records_come_alone_in_lists_and_in_lines() {
        let line = RECORD.replace('\n', " ");
        for text in [RECORD.to_owned(), format!("[{RECORD}]"), format!("{line}\n{line}\n"), format!("{{\"records\":[{RECORD}]}}")] {
            let found = found(&text);
            assert!(!found.records.is_empty() && found.problems.is_empty(), "{found:?}");
            assert_eq!((found.records[0].figures[0].value, &found.records[0].reports[0].url), (5e9, &None));
        }
        assert_eq!(kinds(&found(&RECORD.replace("\"provincial\"", "\"communal\""))), [ProblemKind::OtherJson]);
    }

    #[test]
    fn articles_are_known_by_the_names_of_their_fields() {
        let found = found(
            r#"{"articles":[{"title":"A","content":"<p>một</p>","published_at":"2020-01-02","url":"https://a.vn"},{"x":1},
            {"@type":"NewsArticle","headline":"B","articleBody":"hai","datePublished":"2021","author":[{"name":"Lan"}],"publisher":{"name":"Báo"}}]}"#,
        );
        let texts: Vec<&str> = found.documents.iter().map(|document| document.text.as_str()).collect();
        assert_eq!(texts, ["A\n2020-01-02\nmột\n", "B\nBáo\n2021\nLan\nhai"]);
        assert_eq!(kinds(&found), [ProblemKind::OtherJson]);
        assert_eq!(found.documents[0].address.as_deref(), Some("https://a.vn"));
    }

    #[test]
    fn other_json_is_refused_in_one_sentence() {
        assert_eq!(kinds(&found(r#"{"type":"FeatureCollection","features":[]}"#)), [ProblemKind::OtherJson]);
        assert_eq!(kinds(&found("[1,2,3]")), [ProblemKind::OtherJson]);
        assert_eq!(kinds(&found("[]")), [ProblemKind::Empty]);
        assert_eq!(kinds(&found("{\"a\": ")), [ProblemKind::Damaged]);
        assert_eq!(kinds(&found("{\"text\":\"a\"}\n{broken\n")), [ProblemKind::Damaged]);
        assert_eq!(kinds(&found(&"[".repeat(100_000))), [ProblemKind::Damaged]);
        assert_eq!(kinds(&found(&("[".repeat(100_000) + &"]".repeat(100_000)))), [ProblemKind::Damaged]);
        assert_eq!(kinds(&found(&"{\"a\":".repeat(100_000))), [ProblemKind::Damaged]);
    }
}
