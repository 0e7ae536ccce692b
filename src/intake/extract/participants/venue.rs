//! Where it was held.

use super::super::page::{Page, Part, Sentence};
use crate::intake::{Extraction, Proposal, Span, TokenKind};
use crate::model::Level;

/// Fills in `venue`: the main site of a video link, else the first place that the lead says it was held at.
pub fn read(page: &Page<'_>, extraction: &mut Extraction) {
    const AT: &[&str] = &["tại", "in", "at"];
    if let Some((value, span)) = main_site(page) {
        extraction.venue.push(Proposal::new(value, span, 0.75));
        return;
    }
    let is_national = extraction.level.first().is_some_and(|proposal| proposal.value == Level::National);
    for sentence in page.head().filter(|sentence| sentence.part == Part::Lead && !sentence.is_of_before()) {
        for place in 0..sentence.tokens.len() {
            let is_linked = place > 1 && sentence.has_at(place - 2, "kết nối từ");
            let fits = is_linked || (sentence.any_at(place, AT).is_some() && is_venue(sentence, place));
            let Some((start, end)) = fits.then(|| place_at(sentence, place + 1)).flatten() else { continue };
            let Some(span) = sentence.span(start, end) else { continue };
            // Where a province listens in to the whole country, its hall is not the venue.
            if is_national && sentence.has(&["điểm cầu", "đầu cầu"]) {
                continue;
            }
            let value = plain(span.of(page.text));
            extraction.venue.push(Proposal::new(value, span, 0.8));
            return;
        }
    }
}

/// The town from which a conference by video link was led: `chủ trì tại điểm cầu Hà Nội`, `kết nối từ Hà Nội`.
fn main_site(page: &Page<'_>) -> Option<(String, Span)> {
    const LED: &[&str] = &["chủ trì", "chaired", "presided"];
    const SITES: &[&str] = &["tại điểm cầu", "tại đầu cầu", "điểm cầu chính tại", "điểm cầu trung tâm tại", "from"];
    const LINKED: &[&str] = &["kết nối từ", "truyền từ", "trực tuyến từ", "truyền hình từ", "connected from", "broadcast from"];
    page.sentences.iter().take(8).filter(|sentence| !sentence.is_of_before()).find_map(|sentence| {
        let led = sentence.has(LED).then(|| sentence.find_any(SITES)).flatten();
        let (place, length) = sentence.find_any(LINKED).or(led)?;
        let mention = sentence.places.iter().find(|mention| (place + length..=place + length + 2).contains(&mention.start))?;
        let name = page.reference.gazetteer.units.get(mention.unit)?;
        // The ministry and the government lead from the capital; who leads a province's end does not lead the conference.
        let is_capital = name.id == "ha-noi" || name.name.vi == "Hà Nội";
        let span = sentence.span(mention.start, mention.end).filter(|_| is_capital)?;
        Some((span.of(page.text).to_owned(), span))
    })
}

/// A place as records name it: a town alone without its rank, a hall with its town as the page has them.
fn plain(spelt: &str) -> String {
    const RANKS: &[&str] = &["Thành phố ", "thành phố ", "TP. ", "TP.", "TP ", "Tp. ", "Tp ", "tỉnh ", "Thủ đô ", "thủ đô "];
    let whole = spelt.split_whitespace().collect::<Vec<_>>().join(" ");
    if whole.contains([',', '(']) {
        return whole;
    }
    let named = RANKS.iter().find_map(|rank| whole.strip_prefix(rank)).unwrap_or(&whole);
    if named.starts_with("Hồ Chí Minh") || named.starts_with("HCM") { "TP Hồ Chí Minh".to_owned() } else { named.to_owned() }
}

/// Whether what follows is a place of the event: a town, a hall; the sentence tells that something was held there.
fn is_venue(sentence: &Sentence, place: usize) -> bool {
    const HELD: &[&str] = &[
        "tổ chức",
        "diễn ra",
        "khai mạc",
        "khai giảng",
        "có mặt",
        "toạ đàm",
        "diễn đàn",
        "họp mặt",
        "họp",
        "chương trình",
        "ký kết",
        "lễ",
        "tiếp",
        "convened",
        "wrapped up",
        "hosted",
        "seminar",
        "conference",
        "workshop",
        "meeting",
        "talks",
        "hội đàm",
        "chủ trì",
        "held",
        "opened",
        "took place",
        "hội nghị",
        "hội thảo",
        "gặp gỡ",
        "làm việc",
        "lớp",
    ];
    const BEFORE: &[&str] = &[
        "việt nam",
        "sứ quán",
        "lãnh sự",
        "diện",
        "quán",
        "doanh nghiệp",
        "nhật bản",
        "hàn quốc",
        "trung quốc",
        "đại diện",
        "ở",
        "cơ quan",
    ];
    let english = matches!(sentence.word(place), "in" | "at");
    let after_body = (place.saturating_sub(3)..place).any(|at| sentence.any_at(at, BEFORE).is_some());
    let is_point = sentence.any_at(place + 1, &["điểm cầu", "các điểm cầu", "đầu cầu", "việt nam", "vietnam"]).is_some();
    let is_hall = sentence.any_at(place + 1, HALLS).is_some();
    let is_place = sentence.is_name_word(place + 1) || sentence.any_at(place + 1, PLACES).is_some() || is_hall;
    (!english || sentence.is_name_word(place + 1) || is_hall)
        && !after_body
        && !is_point
        && is_place
        && sentence.has(HELD)
        && (!english || is_hall || !is_year_or_month(sentence, place + 1))
}

/// Halls in English, of which the name follows.
const HALLS: &[&str] = &["the headquarters of", "the international convention", "the national convention", "the hall of", "the office of"];

fn is_year_or_month(sentence: &Sentence, place: usize) -> bool {
    const MONTHS: &[&str] =
        &["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    MONTHS.contains(&sentence.word(place)) || !sentence.is_name_word(place)
}

const PLACES: &[&str] = &[
    "thành phố",
    "tp",
    "thủ đô",
    "tỉnh",
    "thị xã",
    "thị trấn",
    "trung tâm",
    "khách sạn",
    "hội trường",
    "trụ sở",
    "nhà khách",
    "văn phòng",
    "cửa khẩu",
    "đồn",
    "trường",
    "khu",
    "nhà hát",
    "phường",
    "cung",
];

/// The words of the place from `start` on.
fn place_at(sentence: &Sentence, mut start: usize) -> Option<(usize, usize)> {
    const PLAIN: &[&str] = &["thành phố", "thủ đô", "tỉnh"];
    if let Some(length) =
        sentence.any_at(start, PLAIN).filter(|&length| sentence.is_name_word(start + length) && !sentence.is_name_word(start))
    {
        start += length;
    }
    if let Some(length) = sentence.any_at(start, HALLS) {
        let end = (start + length..sentence.tokens.len().min(start + 12))
            .find(|&at| {
                sentence.tokens.get(at).is_some_and(|token| token.kind != TokenKind::Word) || matches!(sentence.word(at), "on" | "in")
            })
            .unwrap_or(sentence.tokens.len());
        return Some((start + 1, end));
    }
    let limit = sentence.tokens.len().min(start + 16);
    let mut end = start;
    while end < limit && goes_on(sentence, start, end) {
        end += 1;
    }
    (end > start).then_some((start, end))
}

fn goes_on(sentence: &Sentence, start: usize, place: usize) -> bool {
    const INNER: &[&str] = &[
        "hội",
        "nghị",
        "thành",
        "phố",
        "tỉnh",
        "tâm",
        "khách",
        "sạn",
        "sở",
        "trường",
        "quốc",
        "gia",
        "tế",
        "khẩu",
        "phòng",
        "uỷ",
        "of",
        "hành",
        "chính",
        "khu",
        "city",
        "sự",
        "thị",
        "xã",
        "và",
        "dân",
    ];
    let Some(token) = sentence.tokens.get(place) else { return false };
    let is_numbered = matches!(sentence.word(start), "hội" | "nhà" | "khách" | "trung");
    if is_numbered && place > start + 1 {
        let is_of_a_day = sentence.word(place) == "tháng" && sentence.word(place - 1).parse::<u32>().is_ok();
        let is_number = token.kind == TokenKind::Digits && token.text.len() <= 3 && sentence.word(place + 1) != "/";
        if is_of_a_day || is_number {
            return true;
        }
    }
    match token.text.as_str() {
        "." => matches!(sentence.word(place - 1), "tp") && place > start,
        "-" | "–" => place > start && sentence.is_name_word(place + 1),
        "," => {
            place > start
                && (sentence.places.iter().any(|mention| mention.start == place + 1)
                    || sentence.any_at(place + 1, &["tỉnh", "thành phố"]).is_some_and(|length| sentence.is_name_word(place + 1 + length)))
        }
        "(" => {
            place > start
                && (sentence.is_name_word(place + 1)
                    || sentence.any_at(place + 1, &["tỉnh", "thành phố"]).is_some_and(|length| sentence.is_name_word(place + 1 + length)))
        }
        ")" => sentence.tokens.get(start..place).is_some_and(|part| part.iter().any(|token| token.text == "(")),
        "và" => place > start && sentence.is_name_word(place + 1) && sentence.word(start) == "trung",
        word => {
            token.kind == TokenKind::Word
                && !sentence.has_at(place, "hội đàm")
                && !is_body(sentence, start, place)
                && (token.is_capital || INNER.contains(&word))
        }
    }
}

/// A body or a title begins here, which is no part of the place.
fn is_body(sentence: &Sentence, start: usize, place: usize) -> bool {
    place > start
        && sentence.tokens.get(place).is_some_and(|token| token.is_capital)
        && sentence
            .any_at(place, &["bộ", "ubnd", "sở", "hội nghị", "uỷ ban", "liên hiệp", "ban", "on", "vụ", "cục", "đồng chí", "đoàn"])
            .is_some()
        && !matches!(sentence.word(place - 1), "tâm" | "sở" | "trường" | "phòng")
}

#[cfg(test)]
mod tests {
    use super::super::super::testing::read_with;

    #[track_caller]
    fn held_at(body: &str, expected: Option<&str>) {
        let venue = read_with("Hội nghị đối ngoại", body).venue;
        assert_eq!(venue.first().map(|venue| venue.value.as_str()), expected, "{body}");
    }

    #[test]
    fn a_town_or_a_hall() {
        held_at("Ngày 3/4, tại thành phố Vinh, UBND tỉnh Nghệ An tổ chức hội nghị.", Some("Vinh"));
        held_at("Hội nghị diễn ra tại Nhà khách 47, thành phố Vinh.", Some("Nhà khách 47, thành phố Vinh"));
        held_at("Sáng nay, tại Hội trường 3 tháng 2, Sở Ngoại vụ tổ chức hội nghị.", Some("Hội trường 3 tháng 2"));
        held_at("Hội nghị diễn ra tại Khách sạn Hoa Sen (thành phố Vinh).", Some("Khách sạn Hoa Sen (thành phố Vinh)"));
    }

    #[test]
    fn the_main_site_of_a_video_link() {
        held_at("Hội nghị trực tuyến do Bộ Ngoại giao tổ chức. Thứ trưởng chủ trì tại điểm cầu Hà Nội.", Some("Hà Nội"));
        held_at("Hội nghị được kết nối từ Hội trường Tỉnh ủy đến các huyện.", Some("Hội trường Tỉnh ủy"));
        held_at("Bộ Ngoại giao tổ chức hội nghị toàn quốc; tại Hội trường UBND tỉnh, điểm cầu Nghệ An có 30 đại biểu.", None);
    }
}
