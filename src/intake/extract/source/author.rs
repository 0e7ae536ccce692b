//! Who wrote it: the page's data, the line under the headline, the signature at the end.

use super::names::{Names, key};
use crate::intake::{Article, Extraction, LineKind, Proposal, Span, first_words};

/// The longest line that may be a signature, in bytes.
const LONGEST: usize = 140;

/// Fills in `author`; `publisher` is there already.
pub(super) fn read(article: &Article<'_>, names: &Names<'_>, extraction: &mut Extraction) {
    let publishers: Vec<String> = extraction.publisher.iter().map(|publisher| key(&publisher.value)).collect();
    let mut found: Vec<Proposal<String>> = Vec::new();
    let mut add = |span: Span, is_labelled: bool, confidence: f32| {
        let Some(name) = signature(article.text(), span, is_labelled) else { return };
        let words = key(&name.1);
        let is_other = names.is_name(&words)
            || publishers.contains(&words)
            || publishers.iter().any(|known| known.contains(&words) && words.split(' ').count() > 3);
        match found.iter_mut().find(|known| key(&known.value) == words) {
            Some(known) => known.evidence.push(name.0),
            None if !is_other => found.push(Proposal::new(name.1, name.0, confidence)),
            None => {}
        }
    };
    let lines = &article.document.lines;
    for line in lines.iter().filter(|line| line.kind == LineKind::Author) {
        add(line.span, true, 0.9);
    }
    for (place, &line) in article.below.iter().take(5).enumerate() {
        add(line, false, if place == 0 { 0.85 } else { 0.75 });
    }
    let headline = article.headline.map_or(usize::MAX, |headline| headline.start);
    for &line in article.above.iter().filter(|line| line.start > headline) {
        add(line, false, 0.8);
    }
    if let Some(span) = article.last_sentence()
        && article.body.last().is_some_and(|last| last.start < span.start)
    {
        add(span, false, 0.62);
    }
    found.sort_by(|first, second| second.confidence.total_cmp(&first.confidence));
    found.truncate(3);
    extraction.author = found;
}

/// The name that a line signs with, and where it stands.
fn signature(text: &str, line: Span, is_labelled: bool) -> Option<(Span, String)> {
    let whole = line.of(text);
    if whole.len() > LONGEST || whole.contains("://") || whole.starts_with('#') {
        return None;
    }
    let (start, has_label) = behind_label(whole)?;
    let rest = whole.get(start..)?;
    let rest = rest.get(..end_of_name(rest))?;
    let name = rest.trim().trim_matches(|character: char| {
        matches!(character, '.' | ',' | '/' | '-' | '–' | '|' | '*' | '(' | '"' | ':' | '>' | '[') || character.is_whitespace()
    });
    let start = line.start + (name.as_ptr() as usize - whole.as_ptr() as usize);
    let is_name = is_unit(name) || is_persons(name, is_labelled || has_label);
    (is_name && !is_agency(name)).then(|| (Span::new(start, start + name.len()), name.split_whitespace().collect::<Vec<_>>().join(" ")))
}

const LABELS: &[&str] = &[
    " tin anh ",
    " tin va anh ",
    " bai anh ",
    " bai va anh ",
    " tin bai ",
    " tin bai anh ",
    " bai ",
    " tin ",
    " thuc hien ",
    " tac gia ",
    " nguoi viet ",
    " pv ",
    " phong vien ",
    " bien tap ",
    " by ",
    " author ",
    " written by ",
    " reported by ",
    " story by ",
    " text ",
    " noi dung ",
    " ctv ",
    " bai viet ",
    " tin anh video ",
    " nhom pv ",
];

/// Behind `Tin, ảnh:`, `Tác giả:`, `By`; `None` when the line is labelled as something else.
fn behind_label(line: &str) -> Option<(usize, bool)> {
    for label in ["Viết bởi ", "Người viết "] {
        if let Some(place) = line.find(label) {
            return Some((place + label.len(), true));
        }
    }
    if let Some(colon) = line
        .find(':')
        .filter(|&colon| colon < 60 && !line.get(..colon).is_some_and(|head| head.ends_with(|last: char| last.is_ascii_digit())))
    {
        let label = key(line.get(..colon)?);
        return LABELS.contains(&label.as_str()).then_some((colon + 1, true));
    }
    for label in ["By ", "PV ", "Tác giả ", "BY "] {
        if line.starts_with(label) {
            return Some((label.len(), true));
        }
    }
    Some((0, false))
}

/// Where the name ends: before a date, a bracket or the name of an agency.
fn end_of_name(rest: &str) -> usize {
    let mut end = rest.len();
    for separator in [
        "(",
        "|",
        ";",
        "   ",
        " theo ",
        " Theo ",
        " tổng hợp",
        "\t",
        "©",
        "@",
        " - Phòng ",
        " - Lượt",
        " - Ngày",
        " - Sở ",
        " - Ban ",
        " - Văn phòng ",
        " - Ảnh",
        " – Ảnh",
        ", Ảnh",
        " Ảnh:",
    ] {
        end = end.min(rest.find(separator).unwrap_or(end));
    }
    let digit = rest.find(|character: char| character.is_ascii_digit()).unwrap_or(end);
    end.min(digit)
}

/// `Phòng Hợp tác quốc tế`: a unit of an office signs.
fn is_unit(name: &str) -> bool {
    const UNITS: &[&str] = &[" phong ", " ban bien tap ", " van phong ", " trung tam ", " to bien tap ", " nhom pv ", " nhom phong vien "];
    let words = key(name);
    name.chars().next().is_some_and(char::is_uppercase)
        && (2..=10).contains(&words.split_whitespace().count())
        && UNITS.iter().any(|unit| words.starts_with(unit))
        && !words.starts_with(" phong chong ")
}
const NOT_NAMES: &str = "sở |uỷ ban |ubnd |báo |bộ |tin |ảnh |cổng |đảng |chính trị |đối ngoại |english |tiếng |trang |quay lại |trở về |zalo |facebook |twitter |email |\
    print |pdf |in |xem |gửi |chia sẻ |share |news |tags |video |quảng cáo |home |politics |society |trở lại |lưu bài |lưu tin |nguồn |source |kết thúc |hết |nơi nhận |tỉnh |việt nam |admin |hội |liên hiệp |vietnam |administrator |quản trị |văn hoá |kinh tế |xã hội |editor |thời sự |pháp luật |thể thao |du lịch |tweet |like |telegram |linkedin |comment |đài |thông tin |google |tải ";

const DAYS: &[&str] =
    &["Thứ ", "Chủ nhật", "Ngày ", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Updated", "Posted"];

/// Whether it is one name or several: every word with a capital letter, nothing that a menu or an office says.
fn is_persons(name: &str, is_labelled: bool) -> bool {
    let words = key(name);
    let exact = format!("{} ", first_words(name));
    let count = words.split_whitespace().count();
    let most = if is_labelled { 12 } else { 8 };
    if DAYS.iter().any(|day| name.starts_with(day)) {
        return false;
    }
    if !(1..=most).contains(&count)
        || NOT_NAMES.split('|').any(|none| exact.starts_with(none))
        || name.ends_with(['?', '!', ':'])
        || name.len() < 2
    {
        return false;
    }
    let parts = name.split(|character: char| character.is_whitespace() || matches!(character, '-' | '–' | ',' | '&' | '/' | '.' | '+'));
    parts.filter(|part| !part.is_empty()).all(|part| {
        matches!(part, "và" | "and" | "de" | "von")
            || part.chars().next().is_some_and(char::is_uppercase)
                && part.chars().all(|letter| letter.is_alphabetic() || matches!(letter, '\'' | '’'))
    })
}

/// Agencies and initials of newsrooms sign for nobody in particular.
fn is_agency(name: &str) -> bool {
    const AGENCIES: &[&str] = &[
        " ttxvn ",
        " vna ",
        " vov ",
        " vgp ",
        " cttdt ",
        " pv ",
        " p v ",
        " bbt ",
        " btv ",
        " ctv ",
        " vov vn ",
        " vietnam ",
        " vietnamplus ",
        " vnexpress ",
        " nhan dan ",
        " vovworld ",
        " vietnam plus ",
        " bnews ",
        " baochinhphu ",
        " admin ",
        " tuoi tre ",
        " thanh nien ",
    ];
    let is_acronym = |part: &str| (2..=7).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_uppercase());
    let parts = || name.split(['/', '-', ',']).map(str::trim).filter(|part| !part.is_empty());
    let is_newsroom =
        parts().count() <= 2 && name.len() <= 16 && parts().all(|part| is_acronym(part) || AGENCIES.contains(&key(part).as_str()));
    is_newsroom || AGENCIES.contains(&key(name).as_str()) || !name.chars().any(char::is_alphabetic)
}
