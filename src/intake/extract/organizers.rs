//! Who organised the event or issued the plan.

use super::page::{Page, Part, Sentence, words};
use crate::intake::{Extraction, Proposal, Span, TokenKind};
use crate::model::ProvinceType;

/// An organisation named in a sentence: its first token and the one after its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Organization {
    /// Its first token.
    pub start: usize,
    /// The token after its last.
    pub end: usize,
}

/// How many tokens a name has at most.
const LONGEST: usize = 18;

/// Fills in `organizers`; `viewpoint` is there already.
pub fn read(page: &Page<'_>, extraction: &mut Extraction) {
    let own = extraction.viewpoint.first().map(|proposal| proposal.value.clone());
    let head: Vec<&Sentence> = page.head().filter(|sentence| !sentence.is_of_before()).collect();
    let body = head.iter().filter(|sentence| sentence.part != Part::Headline);
    let headline = head.iter().filter(|sentence| sentence.part == Part::Headline);
    for sentence in body.chain(headline) {
        let found = organizers_in(sentence);
        for organization in &found {
            propose(page, sentence, *organization, own.as_deref(), extraction);
        }
        if !found.is_empty() {
            return;
        }
    }
}

/// The organisers that a sentence names: those just before the verb, joined by nothing but connecting words.
fn organizers_in(sentence: &Sentence) -> Vec<Organization> {
    const BY: &[&str] = &["organised by", "organized by", "hosted by", "held by", "issued by"];
    let all = organizations(sentence);
    if let Some((place, length)) = sentence.find_any(BY) {
        let after: Vec<Organization> = all.iter().copied().filter(|found| found.start >= place + length).collect();
        return chain(sentence, &after, place + length);
    }
    let verb = (0..sentence.tokens.len()).find(|&place| is_organizing(sentence, place) && all.iter().any(|found| joins(sentence, found.end, place)));
    let Some(verb) = verb else { return Vec::new() };
    let mut taken = Vec::new();
    let mut edge = verb;
    for &found in all.iter().rev().filter(|found| found.end <= verb) {
        if !joins(sentence, found.end, edge) {
            break;
        }
        taken.push(found);
        edge = found.start;
    }
    taken.reverse();
    taken
}

/// Those of `all` that follow one another from `place` on.
fn chain(sentence: &Sentence, all: &[Organization], mut place: usize) -> Vec<Organization> {
    let follows = |found: &&Organization| {
        let fits = joins(sentence, place, found.start);
        place = found.end;
        fits
    };
    all.iter().take_while(follows).copied().collect()
}

/// Whether only connecting words, dates and brackets stand between two places.
fn joins(sentence: &Sentence, start: usize, end: usize) -> bool {
    const CONNECTING: &[&str] = &[
        ",", "và", "phối", "hợp", "với", "cùng", "chủ", "trì", "đã", "vừa", "sẽ", "long", "trọng", "đồng", "tiến", "hành", "thể", "đăng", "cai",
        "chính", "thức", "ngày", "sáng", "chiều", "tháng", "năm", "/", "-", "–", "ký", "liên", "thống", "nhất", "kịch", "bản", "and", "the", "has",
        "have", "jointly", "with", "in", "coordination", "collaboration", "will", "co", "thường", "trực", "chuẩn", "bị", "yesterday", "recently",
    ];
    let Some(between) = sentence.tokens.get(start..end) else { return false };
    let mut depth = 0_usize;
    between.len() <= 24
        && between.iter().all(|token| {
            match token.text.as_str() {
                "(" => depth += 1,
                ")" => depth = depth.saturating_sub(1),
                _ => return depth > 0 || token.kind == TokenKind::Digits || CONNECTING.contains(&token.text.as_str()),
            }
            true
        })
}

/// Whether the verb at `place` says that something was organised or issued.
fn is_organizing(sentence: &Sentence, place: usize) -> bool {
    const VERBS: &[&str] = &["ban hành", "phê duyệt", "khai mạc", "mở", "khai giảng", "họp", "held", "hold", "organised", "organized", "hosted", "issued", "convened", "opened"];
    sentence.any_at(place, VERBS).is_some() || (sentence.has_at(place, "tổ chức") && !is_noun(sentence, place))
}

/// Whether `tổ chức` is the noun: an organisation.
fn is_noun(sentence: &Sentence, place: usize) -> bool {
    const BEFORE: &[&str] = &["các", "ban", "những", "công", "tác", "về", "nhiều"];
    const AFTER: &[&str] = &["hữu nghị", "phi chính phủ", "bộ máy", "đảng", "cán bộ", "thành viên", "và cá nhân"];
    let before = place.checked_sub(1).map_or("", |at| sentence.word(at));
    BEFORE.contains(&before) || before.starts_with(|first: char| first.is_ascii_digit()) || sentence.any_at(place + 2, AFTER).is_some()
}

/// The organisations that a sentence names, in its order.
#[must_use]
pub fn organizations(sentence: &Sentence) -> Vec<Organization> {
    let mut found = Vec::new();
    let mut place = 0;
    while place < sentence.tokens.len() {
        match organization_at(sentence, place) {
            Some(organization) => {
                place = organization.end.max(place + 1);
                found.push(organization);
            }
            None => place += 1,
        }
    }
    found
}

fn organization_at(sentence: &Sentence, place: usize) -> Option<Organization> {
    const HEADS: &[&str] = &[
        "bộ", "ubnd", "uỷ ban", "sở", "tỉnh uỷ", "thành uỷ", "ban", "hđnd", "hội đồng", "liên hiệp", "cục", "vụ", "tổng cục", "hội", "hiệp hội",
        "đại sứ quán", "tổng lãnh sự quán", "lãnh sự quán", "văn phòng", "trung tâm", "trường", "học viện", "viện", "vcci", "jetro", "kotra", "jica",
        "koica", "chính phủ", "thủ tướng", "mặt trận", "tỉnh đoàn", "phòng thương mại", "chính quyền", "vufo", "đảng uỷ", "ban bí thư", "quốc hội",
        "thường trực tỉnh uỷ", "uỷ ban mttq", "mttq", "người dân", "đoàn", "thông tấn xã", "tạp chí",
    ];
    const ENGLISH: &[&str] = &["people's committee", "ministry of", "department of", "union of", "vietnam union", "committee for", "commission", "embassy", "government"];
    if !sentence.is_name_word(place) {
        return None;
    }
    // "Hội nghị" and its like are no bodies.
    const OTHERS: &[&str] = &["hội nghị", "hội thảo", "hội đàm", "ban hành", "bộ trưởng", "vụ việc", "hội trường", "đoàn kết", "trường hợp", "ban tổ chức hội nghị"];
    if sentence.any_at(place, OTHERS).is_some() {
        return None;
    }
    if let Some(length) = sentence.any_at(place, ENGLISH) {
        let start = with_province_before(sentence, place);
        return Some(Organization { start, end: english_end(sentence, place + length) });
    }
    let length = sentence.any_at(place, HEADS)?;
    let end = end_of(sentence, place, place + length);
    let is_whole = end > place + 1 || sentence.tokens.get(place).is_some_and(|token| token.span.len() > 3 && token.text.is_ascii());
    is_whole.then_some(Organization { start: place, end })
}

/// `Dien Bien provincial` before `People's Committee`.
fn with_province_before(sentence: &Sentence, place: usize) -> usize {
    let words = (0..place).rev().take(6).take_while(|&at| sentence.is_name_word(at) || matches!(sentence.word(at), "provincial" | "municipal" | "-"));
    let first = words.last().unwrap_or(place);
    if sentence.word(first) == "the" { first + 1 } else { first }
}

fn english_end(sentence: &Sentence, mut place: usize) -> usize {
    let goes_on = |at: usize| {
        sentence.is_name_word(at)
            || matches!(sentence.word(at), "of" | "for" | "province" | "city" | "-")
            || (sentence.word(at) == "and" && sentence.is_name_word(at + 1) && sentence.any_at(at + 1, &["the", "ministry", "people's"]).is_none())
    };
    while goes_on(place) {
        place += 1;
    }
    place
}

/// Where the name that begins at `start` ends, `place` being behind its first words.
fn end_of(sentence: &Sentence, start: usize, mut place: usize) -> usize {
    while place < sentence.tokens.len() && place < start + LONGEST && goes_on(sentence, start, place) {
        if let Some(mention) = sentence.places.iter().find(|mention| mention.start == place) {
            return mention.end;
        }
        let is_rank = matches!(sentence.word(place), "tỉnh" | "phố" | "tp") && !sentence.has_at(place, "tỉnh uỷ");
        place += 1;
        let has_dot = sentence.word(place) == "." && sentence.is_name_word(place + 1);
        if is_rank && !sentence.is_name_word(place) && !has_dot {
            break;
        }
    }
    place
}

/// Whether the token at `place` still belongs to the name that begins at `start`.
fn goes_on(sentence: &Sentence, start: usize, place: usize) -> bool {
    const STOPS: &[&str] = &[
        "phối", "đã", "vừa", "sẽ", "cùng", "với", "chủ", "có", "ký", "mở", "giao", "yêu", "được", "nhằm", "do", "tham", "dự", "là", "cho", "trong",
        "long", "khai", "tiến", "đăng", "làm", "tiếp", "gặp", "họp", "hội", "phát", "cần", "thống", "bàn", "đồng", "ban", "trực", "trao", "tại",
    ];
    let word = sentence.word(place);
    let head = sentence.word(start);
    let Some(token) = sentence.tokens.get(place) else { return false };
    if token.kind != TokenKind::Word {
        let named = sentence.is_name_word(place + 1);
        return match word {
            "." => named && sentence.word(place - 1) == "tp",
            "-" | "–" => named && !sentence.is_title_at(place + 1),
            "," => sentence.has_at(place + 1, "thể thao"),
            _ => false,
        };
    }
    match word {
        "và" => matches!(head, "sở" | "bộ" | "ban" | "cục" | "vụ" | "uỷ") && sentence.is_name_word(place + 1) && organization_at(sentence, place + 1).is_none(),
        "tổ" if sentence.has_at(place, "tổ chức") => is_noun(sentence, place),
        "tại" => matches!(head, "đại" | "tổng" | "lãnh" | "văn"),
        "hội" | "ban" if sentence.is_name_word(place) => !sentence.has_at(place, "hội nghị"),
        "đồng" | "hội" if sentence.has_at(place, "đồng nhân dân") || sentence.has_at(place, "hội nhập") => true,
        "trực" => sentence.word(place - 1) == "thường",
        "giao" => sentence.word(place - 1) == "ngoại",
        "hội" if sentence.word(place - 1) == "xã" => true,
        _ => !STOPS.contains(&word) || (token.is_capital && word != "tham"),
    }
}

fn propose(page: &Page<'_>, sentence: &Sentence, found: Organization, own: Option<&str>, extraction: &mut Extraction) {
    let Some(span) = sentence.span(found.start, found.end) else { return };
    let name = name_of(page, sentence, found, span, own);
    if name.chars().count() > 2 && !extraction.organizers.iter().any(|known| known.value == name) {
        extraction.organizers.push(Proposal::new(name, span, 0.85));
    }
}

/// The name as records spell it: `UBND` short, and with its province where the article leaves that to the context.
fn name_of(page: &Page<'_>, sentence: &Sentence, found: Organization, span: Span, own: Option<&str>) -> String {
    const LONG: &[&str] = &["uỷ ban nhân dân", "uỷ ban mặt trận tổ quốc"];
    let long = sentence.any_at(found.start, LONG).filter(|&length| length == words("uỷ ban nhân dân"));
    let mut name = match long.and_then(|length| sentence.span(found.start + length, found.end)) {
        Some(rest) => format!("UBND {}", rest.of(page.text)),
        None => span.of(page.text).split_whitespace().collect::<Vec<_>>().join(" "),
    };
    let is_named = sentence.places.iter().any(|mention| mention.start >= found.start && mention.end <= found.end);
    let last = sentence.word(found.end - 1);
    let first = sentence.word(found.start);
    let Some(own) = own.filter(|_| !is_named && !page.is_english) else { return name };
    let is_city = page.reference.gazetteer.by_name(own).and_then(|unit| unit.type_history.first()).is_some_and(|period| period.province_type == ProvinceType::City);
    let rank = if is_city { "thành phố" } else { "tỉnh" };
    match (first, last) {
        (_, "tỉnh" | "phố") => name = format!("{name} {own}"),
        ("tỉnh" | "thành", "uỷ") => name = format!("{name} {own}"),
        ("sở", _) => name = format!("{name} {rank} {own}"),
        _ => {}
    }
    name
}

#[cfg(test)]
mod tests {
    use super::super::testing::{names, read_with};

    #[track_caller]
    fn organized(body: &str, expected: &[&str]) {
        let extraction = read_with("Hội nghị đối ngoại", body);
        assert_eq!(names(&extraction.organizers), expected, "{body}");
    }

    #[test]
    fn the_body_before_the_verb() {
        organized("Ngày 3/4, UBND tỉnh Sơn La tổ chức hội nghị.", &["UBND tỉnh Sơn La"]);
        organized("Sáng 5/6, Ủy ban nhân dân tỉnh Lào Cai đã tổ chức hội nghị tổng kết.", &["UBND tỉnh Lào Cai"]);
        organized("Ngày 7/8, tại Hà Nội, Bộ Ngoại giao tổ chức hội nghị.", &["Bộ Ngoại giao"]);
        organized("Ngày 7/8, Sở Văn hóa, Thể thao và Du lịch tỉnh Gia Lai mở lớp bồi dưỡng.", &["Sở Văn hóa, Thể thao và Du lịch tỉnh Gia Lai"]);
    }

    #[test]
    fn those_who_join_in() {
        organized("UBND tỉnh Quảng Trị phối hợp với Liên hiệp các tổ chức hữu nghị Việt Nam tổ chức hội nghị.", &[
            "UBND tỉnh Quảng Trị",
            "Liên hiệp các tổ chức hữu nghị Việt Nam",
        ]);
        organized("Hội nghị do Sở Ngoại vụ tỉnh Lạng Sơn và Đại sứ quán Pháp tại Việt Nam tổ chức.", &[
            "Sở Ngoại vụ tỉnh Lạng Sơn",
            "Đại sứ quán Pháp tại Việt Nam",
        ]);
    }

    #[test]
    fn none_is_named() {
        organized("Hội nghị đã diễn ra với sự tham dự của các tổ chức phi chính phủ nước ngoài.", &[]);
    }
}
