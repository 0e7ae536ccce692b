//! How a facet's value is called, when records write it in several ways.

use litemap::LiteMap;

use super::columns::Column;
use super::tokens::exact_key;

/// The most frequent form of each spelling; spellings that differ in more than form are all named.
pub(super) fn name(column: &Column, value: u32) -> String {
    let first = column.latest.get(value as usize).copied().filter(|&form| form != u32::MAX);
    let forms = std::iter::successors(first, |&form| column.before.get(form as usize).copied().filter(|&form| form != u32::MAX));
    // Most often there is one form.
    if let Some(only) = first.filter(|&form| column.before.get(form as usize).is_none_or(|&before| before == u32::MAX)) {
        return written(column.forms.name(only)).to_owned();
    }
    let uses = |form: u32| column.uses.get(form as usize).copied().unwrap_or_default();
    let all: Vec<(&str, u32)> = forms.map(|form| (written(column.forms.name(form)), uses(form))).collect();
    // A form that no record has any more is forgotten, unless the value has no other.
    let used = all.iter().any(|(_, uses)| *uses > 0);
    let mut kept = all.iter().filter(|(_, uses)| !used || *uses > 0);
    if let (Some((only, _)), 1) = (kept.clone().next(), kept.clone().count()) {
        return (*only).to_owned();
    }
    let mut spellings: LiteMap<String, (&str, u32)> = LiteMap::new();
    kept.by_ref().for_each(|&(name, uses)| {
        let best = spellings.entry(exact_key(name)).or_insert((name, uses));
        // The first of equals, so that the name does not depend on the order of the records.
        if (uses, std::cmp::Reverse(name)) > (best.1, std::cmp::Reverse(best.0)) {
            *best = (name, uses);
        }
    });
    spellings.values().map(|(name, _)| *name).collect::<Vec<_>>().join(" / ")
}

/// A form is its value's slug and the name.
fn written(form: &str) -> &str {
    form.split_once('\n').map_or(form, |(_, name)| name)
}
