//! The one layout of a record's file, which keeps diffs small: keys in the order of the form, two spaces, a line per value.

use jsonc_parser::ast::Value;

use super::document::Document;
use super::problem::Field;
use super::shape::Shape;

/// Notes the first line of a file of `shape` that is laid out in another way.
pub fn check(document: &mut Document<'_>, shape: &Shape) {
    let Some(value) = document.value() else { return };
    let mut canonical = String::new();
    write(&mut canonical, 0, value, shape);
    canonical.push('\n');
    let text = &document.file().text;
    if *text == canonical {
        return;
    }
    let same = text.lines().zip(canonical.lines()).take_while(|(one, other)| one == other).count();
    let expected = canonical.lines().nth(same).unwrap_or("one line break at the end of the file");
    document.report_line(same + 1, &Field::root(), "is not laid out as the other records", &format!("this line: {}", expected.trim()));
}

fn write(text: &mut String, depth: usize, value: &Value<'_>, shape: &Shape) {
    match (value, shape) {
        (_, Shape::Nullable(inner)) => write(text, depth, value, inner),
        (Value::Array(array), Shape::List(inner)) => {
            between(text, ['[', ']'], depth, array.elements.iter(), |text, element| write(text, depth + 1, element, inner));
        }
        (Value::Object(object), Shape::Object(keys)) => {
            let given = |name: &str| object.properties.iter().find(|property| property.name.as_str() == name);
            let present = keys.iter().filter_map(|key| given(key.name).map(|property| (key, property)));
            between(text, ['{', '}'], depth, present, |text, (key, property)| {
                text.push_str(&format!("\"{}\": ", key.name));
                write(text, depth + 1, &property.value, &key.shape);
            });
        }
        (Value::StringLit(string), _) => text.push_str(&miniserde::json::to_string(&*string.value)),
        (Value::NumberLit(number), _) => text.push_str(number.value),
        (Value::BooleanLit(boolean), _) => text.push_str(if boolean.value { "true" } else { "false" }),
        // A sound file has nothing else but null: its arrays and objects are those of its form.
        _ => text.push_str("null"),
    }
}

/// Writes `items` on a line each, between brackets.
fn between<T>(text: &mut String, [open, close]: [char; 2], depth: usize, items: impl Iterator<Item = T>, write: impl Fn(&mut String, T)) {
    let line = |text: &mut String, depth: usize| {
        text.push('\n');
        text.push_str(&"  ".repeat(depth));
    };
    text.push(open);
    let mut is_first = true;
    for item in items {
        if !is_first {
            text.push(',');
        }
        is_first = false;
        line(text, depth + 1);
        write(text, item);
    }
    if !is_first {
        line(text, depth);
    }
    text.push(close);
}
