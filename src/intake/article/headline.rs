//! The headline: as the page's data names it, or the line before the text that looks like one.

use super::body::Extent;
use super::shape::{Role, Shape};
use super::words::{begins_with, first_words, folded_words, is_caption};
use crate::intake::{Document, LineKind, Span, TokenKind, tokens};

/// So many visible lines before the text may be the headline.
const NEAR: usize = 16;
/// So many lines of a page are compared with its title.
const COMPARED: usize = 3_000;

/// The visible line that the page's data names, or that the format marks as the headline.
pub(super) fn in_metadata(document: &Document, shapes: &[Shape]) -> Option<usize> {
    let titles: Vec<String> =
        document.lines.iter().filter(|line| line.kind == LineKind::Title).map(|line| folded_words(document.line(line))).collect();
    let sites: Vec<String> =
        document.lines.iter().filter(|line| line.kind == LineKind::Site).map(|line| folded_words(document.line(line))).collect();
    let is_candidate = |kind: LineKind, line: usize| {
        !kind.is_metadata() && shapes.get(line).is_some_and(|shape| shape.role != Role::Outside && (3..=60).contains(&shape.words))
    };
    let longest = document.lines.iter().filter(|line| line.kind == LineKind::Title).map(|line| line.span.len() * 2).max().unwrap_or(0);
    let mut named = None;
    let mut headline = None;
    for (index, line) in document.lines.iter().enumerate().take(COMPARED).filter(|(index, line)| is_candidate(line.kind, *index)) {
        let is_headline = line.kind == LineKind::Headline;
        if titles.is_empty() && !is_headline {
            continue;
        }
        // A line that is far longer than every title is none.
        if !is_headline && line.span.len() > longest {
            continue;
        }
        if names_a_site(document.line(line)) {
            continue;
        }
        let words = folded_words(document.line(line));
        if titles.iter().any(|title| is_named_by(&words, title)) && (is_headline || named.is_none()) {
            named = Some(index);
            if is_headline {
                break;
            }
        } else if is_headline && headline.is_none() && !sites.contains(&words) && shapes.get(index).is_some_and(|shape| shape.words >= 4) {
            headline = Some(index);
        }
    }
    named.or(headline)
}

/// Whether a title is a line's words, with the site's name behind or something else before them, or shortened at its end.
fn is_named_by(words: &str, title: &str) -> bool {
    let length = words.len();
    length >= 15
        && (title == words
            || title.strip_prefix(words).is_some_and(|rest| rest.starts_with(' '))
            || (length * 3 >= title.len() * 2 && title.strip_suffix(words).is_some_and(|rest| rest.ends_with(' ')))
            || (title.len() >= 40 && words.starts_with(title)))
}

/// The line before the text that looks most like its headline.
pub(super) fn above(document: &Document, shapes: &[Shape], extent: &Extent) -> Option<usize> {
    let lead = lead_words(document, shapes, extent);
    let mut best: Option<(usize, f32)> = None;
    let mut distance = 0;
    for line in (0..extent.first).rev() {
        let shape = shapes.get(line)?;
        if shape.role == Role::Outside {
            continue;
        }
        distance += 1;
        if distance > NEAR || shape.role == Role::Prose {
            break;
        }
        let text = document.lines.get(line).map_or("", |line| document.line(line));
        if !may_be_headline(text, shape) {
            continue;
        }
        let score = likeness(text, &lead) + closeness(shapes, line, distance) - if shape.is_linked { 0.15 } else { 0.0 };
        if best.is_none_or(|(_, most)| score > most) {
            best = Some((line, score));
        }
    }
    best.filter(|&(_, score)| score >= 0.3).map(|(line, _)| line)
}

fn lead_words(document: &Document, shapes: &[Shape], extent: &Extent) -> Vec<String> {
    let mut words = Vec::new();
    for line in extent.lines(shapes).take(4).filter_map(|line| document.lines.get(line)) {
        words.extend(
            tokens(&document.text, line.span).into_iter().take(300).filter(|token| token.kind != TokenKind::Sign).map(|token| token.text),
        );
    }
    words.sort_unstable();
    words
}

fn may_be_headline(text: &str, shape: &Shape) -> bool {
    let words = first_words(text);
    shape.role == Role::Short
        && (4..=45).contains(&shape.words)
        && !shape.is_stamp
        && !shape.is_path
        && !text.ends_with([',', ':', ';'])
        && !is_caption(text, &words)
        && !begins_with(&words, MASTHEAD)
        && !names_a_site(text)
}

/// Whether a line is the name of a newspaper or of an office, and no more: `BÁO CAO BẰNG ĐIỆN TỬ`, `SỞ NGOẠI VỤ TỈNH KIÊN GIANG`.
fn names_a_site(line: &str) -> bool {
    const OFFICES: &[&str] = &["so", "uy", "ubnd", "lien", "tinh", "thanh", "dang", "dai", "ban", "hoi", "trang", "cong"];
    let whole = folded_words(line);
    let words: Vec<&str> = whole.split(' ').collect();
    let [first, rest @ ..] = words.as_slice() else { return false };
    if *first == "bao" && words.len() <= 8 {
        let tail = rest.last().copied().unwrap_or_default();
        return tail == "online" || tail == "tu" || words.len() <= 3;
    }
    let behind_rank =
        words.iter().rposition(|word| matches!(*word, "tinh" | "pho" | "tp")).map_or(usize::MAX, |place| words.len() - 1 - place);
    let is_name = line
        .split_whitespace()
        .rev()
        .take(behind_rank.min(5))
        .all(|word| word.chars().next().is_some_and(char::is_uppercase) || word == "-" || word == "–");
    OFFICES.contains(first) && words.len() <= 12 && (1..=4).contains(&behind_rank) && is_name
}

/// How a site, and not an article, is named.
const MASTHEAD: &[&str] = &[
    "cổng thông tin",
    "cổng ttđt",
    "trang thông tin",
    "trang tin",
    "báo điện tử",
    "cơ quan của",
    "cơ quan ngôn luận",
    "tiếng nói của",
    "welcome",
    "chào mừng",
    "website",
    "cơ quan chủ quản",
    "cập nhật",
    "ngày đăng",
    "ngày cập nhật",
    "đăng lúc",
    "người đăng",
    "tác giả",
    "posted",
    "updated",
    "published",
    "nguồn",
    "theo",
    "bộ ngoại giao việt nam",
    "uỷ ban nhân dân tỉnh",
    "the official",
    "cộng hoà xã hội",
    "độc lập tự do",
];

/// How many of a line's words the lead has, as a share; a short line shares a few with any text.
fn likeness(text: &str, lead: &[String]) -> f32 {
    let words: Vec<String> =
        tokens(text, Span::new(0, text.len())).into_iter().filter(|token| token.kind != TokenKind::Sign).map(|token| token.text).collect();
    let shared = words.iter().filter(|word| lead.binary_search(word).is_ok()).count();
    small(shared) / (small(words.len()) + 3.0)
}

/// A stamp stands beside a headline, and the headline near the text.
fn closeness(shapes: &[Shape], line: usize, distance: usize) -> f32 {
    let is_stamp = |line: Option<usize>| line.and_then(|line| shapes.get(line)).is_some_and(|shape| shape.is_stamp);
    let beside = if is_stamp(Some(line + 1)) {
        0.25
    } else if is_stamp(line.checked_sub(1)) {
        0.1
    } else {
        0.0
    };
    beside + 0.3 - 0.04 * small(distance)
}

fn small(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

/// The headline as only the page's data has it, without the site's name behind it.
pub(super) fn of_metadata_alone(document: &Document) -> Option<Span> {
    let site = document.lines.iter().find(|line| line.kind == LineKind::Site).map(|line| folded_words(document.line(line)));
    let titles = document.lines.iter().filter(|line| line.kind == LineKind::Title);
    let spans = titles.map(|line| without_site(&document.text, line.span, site.as_deref()));
    spans.filter(|span| Some(folded_words(span.of(&document.text))) != site).min_by_key(|span| span.len())
}

/// A title without ` | Báo X` at its end.
pub(super) fn without_site(text: &str, title: Span, site: Option<&str>) -> Span {
    let whole = title.of(text);
    let mut end = whole.len();
    if let Some(bar) = whole.find(" | ").filter(|&bar| whole.get(..bar).is_some_and(|head| head.split_whitespace().count() >= 3)) {
        end = bar;
    }
    for separator in [" - ", " – ", " — ", " :: ", " » ", " • ", " — "] {
        let Some(place) = whole.get(..end).and_then(|head| head.rfind(separator)) else { continue };
        let tail = folded_words(whole.get(place + separator.len()..end).unwrap_or_default());
        if site == Some(tail.as_str()) || is_site_name(&tail) {
            end = place;
        }
    }
    Span::new(title.start, title.start + end).trimmed(text)
}

fn is_site_name(folded: &str) -> bool {
    const SITES: &[&str] = &[
        "bao ",
        "cong ",
        "trang ",
        "so ngoai vu",
        "tap chi ",
        "dai phat thanh",
        "vietnamplus",
        "vov",
        "ttxvn",
        "bo ngoai giao",
        "lien hiep",
    ];
    const ENDS: &[&str] = &["online", "portal", "dien tu", "news", "vn", "com", "vietnam", "times"];
    SITES.iter().any(|start| format!("{folded} ").starts_with(start))
        || ENDS.iter().any(|end| folded.split(' ').next_back() == Some(end) || folded.ends_with(end))
}
