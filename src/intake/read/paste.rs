//! What was pasted or shared.

use super::composer::{Composer, beginning, web_address};
use super::encoding::composed;
use super::{Found, Limits, html, page_of, read_text};
use crate::intake::{LineKind, ProblemKind};

/// Reads what was pasted or shared: `html` where the clipboard has it, and `plain`; `address` where it is known.
#[must_use]
pub fn read_pasted(name: &str, html: Option<&str>, plain: &str, address: Option<&str>, limits: &Limits) -> Found {
    if plain.len().max(html.map_or(0, str::len)) > limits.file_bytes {
        return Found::problem(name, ProblemKind::TooLarge, limits.file_bytes.to_string());
    }
    let mut found = match html.map(|html| html::read(fragment(html))) {
        Some(page) if !is_source(plain) && says_more(&page, plain) => page_of(name, Some(page)),
        _ => read_text(name, composed(plain.to_owned()), limits),
    };
    if let [document] = found.documents.as_mut_slice() {
        document.address = document.address.take().or_else(|| address.and_then(web_address));
    }
    found
}

/// What some systems put before the markup on the clipboard is left out.
fn fragment(html: &str) -> &str {
    let start = if html.starts_with("Version:") { html.find('<').unwrap_or_default() } else { 0 };
    html.get(start..).unwrap_or_default()
}

/// Whether what was pasted is the source of a page: then the markup beside it is only that of the window it was copied from.
fn is_source(plain: &str) -> bool {
    let start = plain.trim_start();
    let start = beginning(start, 16).to_ascii_lowercase();
    ["<!doctype", "<html", "<?xml", "{"].iter().any(|beginning| start.starts_with(beginning))
}

/// Whether the markup has as many of the words as the plain text, and more of its structure.
fn says_more(page: &Composer, plain: &str) -> bool {
    let lines = page.body_lines();
    let in_page: usize = lines.iter().map(|line| line.span.len()).sum();
    let in_plain: usize = plain.split_whitespace().map(str::len).sum();
    let plain_lines = plain.lines().filter(|line| !line.trim().is_empty()).count();
    let has_structure = lines.iter().any(|line| line.kind != LineKind::Paragraph || line.linked > 0) || lines.len() >= plain_lines;
    in_page * 10 >= in_plain * 9 && has_structure && lines.len() * 2 >= plain_lines.min(lines.len() * 2 + 1)
}
