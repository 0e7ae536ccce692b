//! A picture as a file (SVG 1.1, XML 1.0): complete in itself, so that any program can draw it.

use super::Picture;
use super::tree::{Node, tree};

/// The text of the file.
#[must_use]
pub fn svg(picture: &Picture) -> String {
    let mut root = tree(picture);
    let language = picture.language.tag().to_owned();
    root.attributes
        .splice(0..0, [("xmlns", "http://www.w3.org/2000/svg".to_owned()), ("version", "1.1".to_owned()), ("xml:lang", language)]);
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
    write(&root, &mut text);
    text.push('\n');
    text
}

fn write(node: &Node, text: &mut String) {
    text.push('<');
    text.push_str(node.tag);
    for (name, value) in &node.attributes {
        text.push(' ');
        text.push_str(name);
        text.push_str("=\"");
        escape(value, text);
        text.push('"');
    }
    if node.text.is_empty() && node.children.is_empty() {
        text.push_str("/>");
        return;
    }
    text.push('>');
    escape(&node.text, text);
    for child in &node.children {
        // A line for each, for those who open the file.
        text.push('\n');
        write(child, text);
    }
    text.push_str("</");
    text.push_str(node.tag);
    text.push('>');
}

/// Writes characters so that they stand for themselves, and leaves out those that XML has no way to write.
fn escape(value: &str, text: &mut String) {
    for character in value.chars() {
        match character {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            '\t' | '\n' | '\r' => text.push(' '),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            character => text.push(character),
        }
    }
}
