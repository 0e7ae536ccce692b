//! Who organised the event or issued the plan.

use super::bodies::{Organization, is_noun, organizations};
use super::page::{Page, Part, Sentence};
use crate::intake::{Extraction, Proposal, Span, TokenKind};
use crate::model::ProvinceType;

/// Fills in `organizers`; `viewpoint` is there already.
pub fn read(page: &Page<'_>, extraction: &mut Extraction) {
    let own = extraction.viewpoint.first().map(|proposal| proposal.value.clone());
    let head: Vec<&Sentence> = page.head().filter(|sentence| !sentence.is_of_before()).collect();
    let body = head.iter().filter(|sentence| sentence.part != Part::Headline);
    let headline = head.iter().filter(|sentence| sentence.part == Part::Headline);
    for sentence in body.chain(headline) {
        let found = organizers_in(sentence);
        let is_first = extraction.organizers.is_empty();
        // Further down, only those who join in with the one who is known.
        if is_first || is_with_known(sentence, &found, extraction, page.text) {
            for organization in &found {
                propose(page, sentence, *organization, own.as_deref(), extraction);
            }
        }
        if !found.is_empty() && sentence.part == Part::Headline {
            return;
        }
    }
}

/// `do … phối hợp với … tổ chức`, the first being known.
fn is_with_known(sentence: &Sentence, found: &[Organization], extraction: &Extraction, text: &str) -> bool {
    let first = found.first().and_then(|found| sentence.span(found.start, found.end));
    let is_known = |span: Span| extraction.organizers.iter().any(|known| known.value == span.of(text));
    found.len() > 1 && sentence.has(&["phối hợp", "cùng với"]) && first.is_some_and(is_known)
}

/// The organisers that a sentence names: those just before the verb, joined by nothing but connecting words.
fn organizers_in(sentence: &Sentence) -> Vec<Organization> {
    const BY: &[&str] = &["organised by", "organized by", "hosted by", "held by", "issued by"];
    // A body in brackets says whose the one before it is; a decision of one is carried out by another.
    let is_free = |found: &Organization| found.start == 0 || !matches!(sentence.word(found.start - 1), "(" | "của");
    let all: Vec<Organization> = organizations(sentence).into_iter().filter(is_free).collect();
    if let Some((place, length)) = sentence.find_any(BY) {
        let after: Vec<Organization> = all.iter().copied().filter(|found| found.start >= place + length).collect();
        return chain(sentence, &after, place + length);
    }
    if let Some(place) = named_behind(sentence) {
        let after: Vec<Organization> = all.iter().copied().filter(|found| found.start >= place).collect();
        return chain(sentence, &after, place);
    }
    let verb = (0..sentence.tokens.len())
        .find(|&place| is_organizing(sentence, place) && all.iter().any(|found| joins(sentence, found.end, place)));
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

/// `Đơn vị đứng ra tổ chức toạ đàm là …`: where the organisers are named.
fn named_behind(sentence: &Sentence) -> Option<usize> {
    const WHO: &[&str] = &["đơn vị", "cơ quan", "ban tổ chức", "chủ trì"];
    let verb = (0..sentence.tokens.len()).find(|&place| {
        sentence.has_at(place, "tổ chức") && (place.saturating_sub(4)..place).any(|before| sentence.any_at(before, WHO).is_some())
    })?;
    (verb + 2..verb + 7).find(|&place| sentence.word(place) == "là").map(|place| place + 1)
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

const CONNECTING: &[&str] = &[
    ",",
    "và",
    "phối",
    "hợp",
    "với",
    "cùng",
    "chủ",
    "trì",
    "đã",
    "vừa",
    "sẽ",
    "long",
    "trọng",
    "đồng",
    "tiến",
    "hành",
    "thể",
    "đăng",
    "cai",
    "chính",
    "thức",
    "ngày",
    "sáng",
    "chiều",
    "tháng",
    "năm",
    "/",
    "-",
    "–",
    "ký",
    "liên",
    "thống",
    "nhất",
    "kịch",
    "bản",
    "and",
    "the",
    "has",
    "have",
    "jointly",
    "with",
    "in",
    "coordination",
    "collaboration",
    "will",
    "co",
    "thường",
    "trực",
    "chuẩn",
    "bị",
    "yesterday",
    "recently",
];

/// Whether only connecting words, dates and brackets stand between two places.
fn joins(sentence: &Sentence, start: usize, end: usize) -> bool {
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
    const VERBS: &[&str] = &[
        "ban hành",
        "phê duyệt",
        "khai mạc",
        "mở",
        "khai giảng",
        "họp",
        "held",
        "hold",
        "organised",
        "organized",
        "hosted",
        "issued",
        "convened",
        "opened",
        "có kế hoạch",
        "có công văn",
        "có chỉ thị",
        "có quyết định",
        "lập kế hoạch",
        "xây dựng kế hoạch",
        "triệu tập",
        "organises",
        "organizes",
        "hosts",
        "holds",
        "co - hosted",
        "launched",
    ];
    sentence.any_at(place, VERBS).is_some() || (sentence.has_at(place, "tổ chức") && !is_noun(sentence, place))
}

fn propose(page: &Page<'_>, sentence: &Sentence, found: Organization, own: Option<&str>, extraction: &mut Extraction) {
    let Some(span) = sentence.span(found.start, found.end) else { return };
    let name = name_of(page, sentence, found, span, own);
    if name.chars().count() > 2 && !extraction.organizers.iter().any(|known| known.value == name) {
        extraction.organizers.push(Proposal::new(name, span, 0.85));
    }
}

/// The name as the page spells it, with its province where the article leaves that to the context.
fn name_of(page: &Page<'_>, sentence: &Sentence, found: Organization, span: Span, own: Option<&str>) -> String {
    let mut name = span.of(page.text).split_whitespace().collect::<Vec<_>>().join(" ");
    let is_named = sentence.places.iter().any(|mention| mention.start >= found.start && mention.end <= found.end);
    let last = sentence.word(found.end - 1);
    let first = sentence.word(found.start);
    let Some(own) = own.filter(|_| !is_named && !page.is_english) else { return name };
    let is_city = page
        .reference
        .gazetteer
        .by_name(own)
        .and_then(|unit| unit.type_history.first())
        .is_some_and(|period| period.province_type == ProvinceType::City);
    let rank = if is_city { "thành phố" } else { "tỉnh" };
    match (first, last) {
        (_, "tỉnh" | "phố") => name = format!("{name} {own}"),
        ("tỉnh" | "thành", "uỷ") => name = format!("{name} {own}"),
        ("sở", _) if own.starts_with("TP") => name = format!("{name} {own}"),
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
        organized("Sáng 5/6, Ủy ban nhân dân tỉnh Lào Cai đã tổ chức hội nghị tổng kết.", &["Ủy ban nhân dân tỉnh Lào Cai"]);
        organized("Ngày 7/8, tại Hà Nội, Bộ Ngoại giao tổ chức hội nghị.", &["Bộ Ngoại giao"]);
        organized(
            "Ngày 7/8, Sở Văn hóa, Thể thao và Du lịch tỉnh Gia Lai mở lớp bồi dưỡng.",
            &["Sở Văn hóa, Thể thao và Du lịch tỉnh Gia Lai"],
        );
    }

    #[test]
    fn those_who_join_in() {
        organized(
            "UBND tỉnh Quảng Trị phối hợp với Liên hiệp các tổ chức hữu nghị Việt Nam tổ chức hội nghị.",
            &["UBND tỉnh Quảng Trị", "Liên hiệp các tổ chức hữu nghị Việt Nam"],
        );
        organized(
            "Hội nghị do Sở Ngoại vụ tỉnh Lạng Sơn và Đại sứ quán Pháp tại Việt Nam tổ chức.",
            &["Sở Ngoại vụ tỉnh Lạng Sơn", "Đại sứ quán Pháp tại Việt Nam"],
        );
    }

    #[test]
    fn those_who_are_named_behind_or_further_down() {
        organized(
            "Đơn vị đứng ra tổ chức tọa đàm là Sở Ngoại vụ tỉnh Nghệ An, phối hợp với Hội Hữu nghị Việt - Lào.",
            &["Sở Ngoại vụ tỉnh Nghệ An", "Hội Hữu nghị Việt - Lào"],
        );
        organized(
            "UBND tỉnh Gia Lai tổ chức hội nghị. Chương trình do UBND tỉnh Gia Lai phối hợp với Bộ Ngoại giao tổ chức.",
            &["UBND tỉnh Gia Lai", "Bộ Ngoại giao"],
        );
        organized("Thực hiện chỉ thị của Thủ tướng Chính phủ, UBND tỉnh Sơn La đã có kế hoạch vận động viện trợ.", &["UBND tỉnh Sơn La"]);
    }

    #[test]
    fn none_is_named() {
        organized("Hội nghị đã diễn ra với sự tham dự của các tổ chức phi chính phủ nước ngoài.", &[]);
    }
}
