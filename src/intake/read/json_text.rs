//! JSON as a tree, with care for what pages and exports really contain.

use miniserde::json::{Value, from_str};

/// No article and no record is nested deeper.
const DEEPEST: usize = 64;

/// The value of a text in JSON; line breaks within strings, which are not allowed, are taken for spaces. `None` if it is not JSON, or nested
/// deeper than anything that is meant.
pub fn parsed(text: &str) -> Option<Value> {
    let text = text.trim().trim_end_matches(';');
    if depth(text) > DEEPEST {
        return None;
    }
    from_str(text).ok().or_else(|| {
        let cleaned: String = text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect();
        (cleaned != text).then(|| from_str(&cleaned).ok()).flatten()
    })
}

/// How deep arrays and objects are nested.
pub fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0_usize);
    let (mut in_string, mut is_escaped) = (false, false);
    for byte in text.bytes() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_string => is_escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// The words of a value: of a string or a number, of the first of a list, of an object's `name`, `@value` or `#text`.
pub fn text_of(value: Option<&Value>) -> Option<String> {
    let mut value = value?;
    for _ in 0..4 {
        match value {
            Value::String(text) => return Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
            Value::Number(number) => return Some(number.to_string()),
            Value::Array(values) => value = values.first()?,
            Value::Object(object) => value = ["name", "@value", "#text", "vi"].into_iter().find_map(|key| object.get(key))?,
            Value::Null | Value::Bool(_) => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_is_counted_outside_of_strings() {
        assert_eq!(depth("[{\"a\": \"[[[\\\"[\"}, []]"), 2);
        assert!(parsed(&("[".repeat(100_000) + &"]".repeat(100_000))).is_none());
    }

    #[test]
    fn words_are_found_where_exports_put_them() {
        let words = |json: &str| text_of(parsed(json).as_ref());
        assert_eq!(words("\" a \"").as_deref(), Some("a"));
        assert_eq!(words("[{\"name\": [\"b\"]}]").as_deref(), Some("b"));
        assert_eq!(words("null"), None);
    }
}
