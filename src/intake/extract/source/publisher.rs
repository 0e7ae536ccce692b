//! Who published it, and whose viewpoint that is.

use super::masthead::{Masthead, masthead};
use super::names::{Names, key};
use crate::intake::{Article, Extraction, LineKind, Proposal, Span, TokenKind, is_at, tokens};
use crate::model::Province;

/// So many lines at the top and at the foot of a page may name the site.
const TOP: usize = 14;
const FOOT: usize = 40;
/// The longest line that may be a name, in bytes.
const LONGEST: usize = 400;

/// A name that was found.
struct Found {
    name: String,
    province: Option<String>,
    span: Span,
    confidence: f32,
}

/// Fills in `publisher` and `viewpoint`; `published` is there already.
pub(super) fn read(article: &Article<'_>, names: &Names<'_>, extraction: &mut Extraction) {
    let mut found = Vec::new();
    from_lines(article, names, &mut found);
    from_title(article, names, &mut found);
    from_address(article, names, &mut found);
    from_dateline(article, names, &mut found);
    found.sort_by(|first, second| second.confidence.total_cmp(&first.confidence));
    if let Some(best) = found.first() {
        if let Some(province) = &best.province {
            extraction.viewpoint.push(Proposal::new(province.clone(), best.span, best.confidence.clamp(0.6, 0.95)));
        } else if let Some(owner) = found.iter().find(|found| found.name.is_empty() && found.province.is_some()) {
            extraction.viewpoint.extend(owner.province.clone().map(|province| Proposal::new(province, owner.span, owner.confidence)));
        }
    }
    if extraction.viewpoint.is_empty() && !found.iter().any(|found| !found.name.is_empty()) {
        extraction.viewpoint.extend(from_own_words(article, names));
    }
    for found in found.into_iter().filter(|found| !found.name.is_empty()) {
        if extraction.publisher.len() < 3 && !extraction.publisher.iter().any(|known| known.value == found.name) {
            extraction.publisher.push(Proposal::new(found.name, found.span, found.confidence));
        }
    }
}

fn from_lines(article: &Article<'_>, names: &Names<'_>, found: &mut Vec<Found>) {
    let first = article.headline.into_iter().chain(article.body.first().copied()).map(|span| span.start).max().unwrap_or(usize::MAX);
    let last = article.body.last().map_or(0, |span| span.end);
    let lines = &article.document.lines;
    let site = lines.iter().filter(|line| line.kind == LineKind::Site).map(|line| (line.span, 0.93));
    let visible = || lines.iter().filter(|line| !line.kind.is_metadata() && Some(line.span) != article.headline);
    let top = visible().take_while(|line| line.span.start < first).enumerate();
    let top = top.map(|(place, line)| (line.span, if place < TOP { 0.9 } else { 0.7 }));
    let foot = visible().rev().take_while(|line| line.span.start >= last).take(FOOT).map(|line| (line.span, 0.82));
    for (span, confidence) in site.chain(top).chain(foot).filter(|(span, _)| span.len() <= LONGEST) {
        let line = span.of(article.text());
        if let Some(Masthead { name, province, part, certainty }) = masthead(line, names) {
            found.push(Found {
                name,
                province,
                span: Span::new(span.start + part.start, span.start + part.end),
                confidence: confidence * certainty,
            });
        }
    }
    // A masthead of two lines: the office, and that this is its portal.
    let is_portal =
        |span: Span| span.len() <= 60 && matches!(key(span.of(article.text())).as_str(), " cong thong tin dien tu " | " cong ttdt ");
    if visible().take(TOP).any(|line| is_portal(line.span)) {
        for found in found.iter_mut() {
            if let Some(place) = found.name.strip_prefix("UBND ") {
                found.name = format!("Cổng TTĐT {place}");
            }
        }
    }
    for line in lines.iter().filter(|line| line.kind == LineKind::Site) {
        let name = line.span.of(article.text()).trim();
        if let Some((name, province)) = by_host(name, names) {
            found.push(Found { name, province, span: line.span, confidence: 0.85 });
            continue;
        }
        let is_read = found.iter().any(|found| found.span.overlaps(line.span));
        if !is_read && !name.contains("://") && name.split_whitespace().count() <= 8 {
            let province = names.in_key(&key(name)).map(|unit| unit.name.vi.clone());
            found.push(Found { name: name.to_owned(), province, span: line.span, confidence: 0.8 });
        }
    }
}

/// What stands behind the headline in the page's title.
fn from_title(article: &Article<'_>, names: &Names<'_>, found: &mut Vec<Found>) {
    for line in article.document.lines.iter().filter(|line| line.kind == LineKind::Title && line.span.len() <= LONGEST) {
        let title = line.span.of(article.text());
        for separator in [" | ", " - ", " – ", " :: "] {
            let Some(place) = title.rfind(separator).map(|place| place + separator.len()) else { continue };
            let head = title.find(separator).and_then(|end| masthead(title.get(..end)?, names));
            if let Some(Masthead { name, province, part, certainty }) = head {
                let span = Span::new(line.span.start + part.start, line.span.start + part.end);
                found.push(Found { name, province, span, confidence: 0.84 * certainty });
            }
            let Some(tail) = title.get(place..) else { continue };
            if let Some(Masthead { name, province, part, certainty }) = masthead(tail, names) {
                let start = line.span.start + place;
                found.push(Found { name, province, span: Span::new(start + part.start, start + part.end), confidence: 0.85 * certainty });
            }
        }
    }
}

/// `baolangson.vn`, `yenbai.gov.vn`, `songoaivu.nghean.gov.vn` in the page's address or in a line that names the source.
fn from_address(article: &Article<'_>, names: &Names<'_>, found: &mut Vec<Found>) {
    let text = article.text();
    let lines = article.below.iter().chain(article.body.first());
    for &line in lines.filter(|line| line.len() <= 4_000) {
        for word in line.of(text).split([' ', '(', ')', '/', ',']).take(40) {
            if let Some((name, province)) = by_host(word, names) {
                let start = word.as_ptr() as usize - text.as_ptr() as usize;
                found.push(Found { name, province, span: Span::new(start, start + word.len()), confidence: 0.72 });
            }
        }
    }
    for &line in article.below.iter().take(4).filter(|line| line.len() <= LONGEST) {
        let Some((start, end)) = line.of(text).find('(').zip(line.of(text).rfind(')')) else { continue };
        if let Some(Masthead { name, province, part, .. }) = line.of(text).get(start + 1..end).and_then(|inside| masthead(inside, names)) {
            let start = line.start + start + 1;
            found.push(Found { name, province, span: Span::new(start + part.start, start + part.end), confidence: 0.68 });
        }
    }
    let host = article.document.address.as_deref().and_then(|address| address.split("://").nth(1)?.split('/').next());
    if let Some((name, province)) = host.and_then(|host| by_host(host, names)) {
        let span = article.headline.or_else(|| article.body.first().copied());
        found.extend(span.map(|span| Found { name, province, span, confidence: 0.78 }));
    }
}

fn by_host(host: &str, names: &Names<'_>) -> Option<(String, Option<String>)> {
    let host = host.trim_start_matches("www.").trim_end_matches('.');
    if !host.is_ascii() || !host.contains('.') || host.len() > 60 {
        return None;
    }
    let small = host.to_ascii_lowercase();
    let unit = names.by_joined(&small.replace(['-', '.'], " "))?;
    let province = unit.name.vi.clone();
    let is_city = names.is_city(unit);
    let prefix = if is_city { "thành phố " } else { "tỉnh " };
    let name = if small.starts_with("songoaivu") || small.starts_with("sngv") {
        format!("Sở Ngoại vụ {prefix}{province}")
    } else if small.starts_with("bao") && !small.contains(".gov.") {
        format!("Báo {province}")
    } else if small.contains(".gov.vn") && small.matches('.').count() == 2 {
        format!("Cổng TTĐT {prefix}{province}")
    } else {
        return None;
    };
    Some((name, Some(province)))
}

/// The tag before the first sentence: `CTTĐT –`, `Hà Nội (TTXVN) -`.
fn from_dateline(article: &Article<'_>, names: &Names<'_>, found: &mut Vec<Found>) {
    let text = article.text();
    for &line in article.body.iter().take(3) {
        let tokens = tokens(text, Span::new(line.start, line.start + first_bytes(line.of(text), 90)));
        for (place, token) in tokens.iter().enumerate().filter(|(_, token)| token.kind == TokenKind::Word) {
            let is_closed = (place + 1..place + 3)
                .any(|next| tokens.get(next).is_some_and(|sign| matches!(sign.text.as_str(), ")" | "–" | "-" | "/" | "—")));
            if !is_closed {
                continue;
            }
            if token.text == "ttxvn" || token.text == "vna" {
                found.push(Found { name: "TTXVN".to_owned(), province: None, span: token.span, confidence: 0.66 });
            } else if token.text == "cttđt" && is_at(&tokens, 0, &[token.text.as_str()]) {
                found.extend(own_province(article, names).map(|(unit, _)| Found {
                    name: super::masthead::portal_of(unit, names),
                    province: Some(unit.name.vi.clone()),
                    span: token.span,
                    confidence: 0.7,
                }));
            }
        }
    }
}

/// The province that the lines above the article, or else the headline, name.
fn own_province<'n>(article: &Article<'_>, names: &Names<'n>) -> Option<(&'n Province, Span)> {
    let lines = article.above.iter().copied().chain(article.headline);
    lines.filter(|span| span.len() <= LONGEST).find_map(|span| Some((names.in_key(&key(span.of(article.text())))?, span)))
}

/// `tỉnh ta`, `tỉnh nhà`: the article speaks for its own province, which the headline names.
fn from_own_words(article: &Article<'_>, names: &Names<'_>) -> Option<Proposal<String>> {
    let text = article.text();
    let is_own = article.body.iter().any(|line| ["tỉnh ta", "tỉnh nhà", "thành phố ta"].iter().any(|own| line.of(text).contains(own)));
    let (unit, span) = own_province(article, names).filter(|_| is_own)?;
    Some(Proposal::new(unit.name.vi.clone(), span, 0.65))
}

fn first_bytes(text: &str, most: usize) -> usize {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    end
}
