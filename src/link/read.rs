//! Reading a link: understands what it can, keeps the rest.

use std::collections::HashSet;

use time::Date;

use super::encoding::decode;
use super::view_state::{Ignored, Intake, View, ViewState};
use crate::catalog::{AsOf, Facet, Grouping, Sort};
use crate::model::{Language, PartialDate, Precision};

/// How many characters of keys and values are read from one link. Far more than a browser's reader could choose by hand.
pub const MAXIMUM_CHARACTERS: usize = 20_000;

/// The key of the [`Ignored`] that says how many characters were beyond [`MAXIMUM_CHARACTERS`]; they are not kept.
pub const NOT_READ: &str = "…";

/// The longest value of [`NOT_READ`]: the digits of a 64-bit count.
const COUNT_DIGITS: usize = 20;

/// The keys that have one value.
const SINGLE_KEYS: [&str; 17] =
    ["q", "also", "from", "to", "asof", "view", "lanes", "table", "rail", "sort", "sel", "t0", "t1", "intake", "lang", "star", "compare"];

/// The key of [`ViewState::open`], which has several values, as facets have.
pub(super) const OPEN: &str = "open";

/// One `key=value`.
struct Parameter {
    key: String,
    /// Before decoding: several values are split at literal commas.
    raw: String,
    value: String,
    broken: bool,
}

/// Reads the query string of a link.
pub(super) fn read(query_string: &str) -> ViewState {
    let (parameters, beyond) = parameters(query_string.strip_prefix('?').unwrap_or(query_string));
    let mut state = ViewState { window: window_of(&pairs(&parameters)), ..ViewState::default() };
    let (mut seen, mut chosen, mut ignored) = (HashSet::new(), HashSet::new(), HashSet::new());
    for parameter in parameters {
        let facet = Facet::from_key(&parameter.key);
        if facet.is_some() || parameter.key == OPEN {
            for slug in slugs(&parameter.raw).filter(|slug| chosen.insert([&parameter.key, " ", slug].concat())) {
                facet.map_or(&mut state.open, |facet| state.facets.entry(facet).or_default()).push(slug);
            }
            continue;
        }
        // An empty end of a window says nothing however often: repeated and kept, it would be the first of its key in the canonical form.
        let is_empty_end = parameter.value.is_empty() && matches!(parameter.key.as_str(), "t0" | "t1");
        let counts = is_empty_end || !seen.contains(&parameter.key);
        if counts && understand(&mut state, &parameter) {
            seen.insert(parameter.key);
        } else {
            let Parameter { key, value, .. } = parameter;
            if ignored.insert(format!("{key}={value}")) {
                state.ignored.push(Ignored { key, value });
            }
        }
    }
    if beyond > 0 {
        state.ignored.push(Ignored { key: NOT_READ.to_owned(), value: beyond.to_string() });
    }
    state
}

/// Whether a link that has `ignored` as the only parameter of its key gives it a meaning. Such a one was ignored because it
/// repeats a key or was damaged, and must not come to life when the view changes.
pub(super) fn is_understood(ignored: &Ignored) -> bool {
    let parameter = Parameter { key: ignored.key.clone(), raw: String::new(), value: ignored.value.clone(), broken: false };
    understand(&mut ViewState::default(), &parameter)
}

/// The stretch of time that the first readable `t0` and `t1` give.
pub(super) fn window_of(pairs: &[(&str, &str)]) -> Option<(Date, Date)> {
    let first = |key| pairs.iter().filter(|(name, _)| *name == key).find_map(|(_, value)| window_end(value));
    let (start, end) = (first("t0")??, first("t1")??);
    (start <= end).then_some((start, end))
}

/// A value of `t0` or `t1`: `Some(None)` when it is empty, `None` when it is no day.
#[expect(clippy::option_option, reason = "empty and unreadable differ: the first ends the search, the second does not")]
fn window_end(value: &str) -> Option<Option<Date>> {
    if value.is_empty() {
        return Some(None);
    }
    let date: PartialDate = value.parse().ok()?;
    (date.precision() == Precision::Day).then(|| Some(date.first_day()))
}

fn pairs(parameters: &[Parameter]) -> Vec<(&str, &str)> {
    parameters.iter().map(|parameter| (parameter.key.as_str(), parameter.value.as_str())).collect()
}

/// The parameters that fit, and the number of characters of those that do not.
fn parameters(query_string: &str) -> (Vec<Parameter>, usize) {
    let (mut parameters, mut left, mut beyond) = (Vec::new(), MAXIMUM_CHARACTERS, 0_usize);
    for part in query_string.split('&').filter(|part| !part.is_empty() && *part != "=") {
        let (raw_key, raw) = part.split_once('=').unwrap_or((part, ""));
        let (key, value) = (decode(raw_key), decode(raw));
        let length = key.text.chars().count() + value.text.chars().count() + 1;
        if !is_free(&key.text, &value.text) {
            let Some(rest) = left.checked_sub(length) else {
                beyond = beyond.saturating_add(length);
                continue;
            };
            left = rest;
        }
        parameters.push(Parameter { key: key.text, raw: raw.to_owned(), value: value.text, broken: value.broken });
    }
    (parameters, beyond)
}

/// What the canonical form may add to a link does not count, or a link at the limit would lose something when it is written.
fn is_free(key: &str, value: &str) -> bool {
    match key {
        NOT_READ => value.len() <= COUNT_DIGITS,
        _ => value.is_empty() && SINGLE_KEYS.contains(&key),
    }
}

/// Comma-separated slugs. Which of a facet's exist, only the catalog knows; it reports those that do not.
fn slugs(raw: &str) -> impl Iterator<Item = String> {
    raw.split(',').map(|slug| decode(slug).text).filter(|slug| !slug.is_empty())
}

/// Takes a parameter that has one value into `state`; `false` when it means nothing. An empty value says the default.
fn understand(state: &mut ViewState, parameter: &Parameter) -> bool {
    let value = parameter.value.as_str();
    let date = || -> Option<Option<PartialDate>> { if value.is_empty() { Some(None) } else { value.parse().ok().map(Some) } };
    let understood = match parameter.key.as_str() {
        "q" => (!parameter.broken).then(|| value.clone_into(&mut state.text)),
        "also" => switch(value, true).map(|also| state.literal = !also),
        "from" => date().map(|from| state.from = from),
        "to" => date().map(|to| state.to = to),
        "asof" => as_of(value).map(|as_of| state.as_of = as_of),
        "view" => view(value).map(|view| state.view = view),
        "lanes" => lanes(value).map(|lanes| state.lanes = lanes),
        "table" => switch(value, false).map(|table| state.table = table),
        "rail" => switch(value, true).map(|rail| state.rail_hidden = !rail),
        "sort" => sort(value).map(|sort| state.sort = sort),
        "sel" => (!parameter.broken).then(|| state.selected = (!value.is_empty()).then(|| value.to_owned())),
        // Both or neither: `window_of` has decided.
        "t0" | "t1" => (value.is_empty() || (state.window.is_some() && window_end(value).is_some())).then_some(()),
        "intake" => (!parameter.broken).then(|| state.intake = Intake::from_value(value)),
        "star" => switch(value, false).map(|star| state.starred = star),
        "lang" => language(value).map(|language| state.language = language),
        "compare" => switch(value, false).map(|compare| state.compare = compare),
        _ => None,
    };
    understood.is_some()
}

fn as_of(value: &str) -> Option<AsOf> {
    match value {
        "" | "then" => Some(AsOf::Then),
        "now" => Some(AsOf::Today),
        _ => None,
    }
}

/// What is on or off; `default` is what an empty value says.
fn switch(value: &str, default: bool) -> Option<bool> {
    match value {
        "" => Some(default),
        "on" => Some(true),
        "off" => Some(false),
        _ => None,
    }
}

fn view(value: &str) -> Option<View> {
    match value {
        "" | "timeline" => Some(View::Timeline),
        "list" => Some(View::List),
        _ => None,
    }
}

fn lanes(value: &str) -> Option<Grouping> {
    if value.is_empty() { Some(Grouping::default()) } else { Grouping::from_slug(value) }
}

fn sort(value: &str) -> Option<Option<Sort>> {
    match value {
        "" => Some(None),
        "newest" => Some(Some(Sort::Newest)),
        "oldest" => Some(Some(Sort::Oldest)),
        "relevance" => Some(Some(Sort::Relevance)),
        _ => None,
    }
}

fn language(value: &str) -> Option<Option<Language>> {
    if value.is_empty() { Some(None) } else { Language::from_tag(value).map(Some) }
}
