//! Names of persons in a sentence.

use super::super::page::{Page, Sentence};
use super::role;
use crate::intake::TokenKind;

/// A person who is named: the tokens of the name, and of the roles where they are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person {
    /// The name's first token.
    pub start: usize,
    /// The token after the name's last.
    pub end: usize,
    /// The roles' tokens.
    pub role: Option<(usize, usize)>,
}

/// How many words a name has at most.
const LONGEST: usize = 8;

/// What is said before a name.
pub const HONORIFICS: &[&str] = &[
    "đồng chí",
    "các đồng chí",
    "đ / c",
    "đ / c .",
    "đc",
    "ông",
    "bà",
    "các ông",
    "các bà",
    "gs",
    "ts",
    "pgs",
    "ths",
    "tiến sĩ",
    "giáo sư",
    "ngài",
    "anh",
    "chị",
    "nghệ nhân",
    "luật sư",
    "mr",
    "ms",
    "mrs",
    "dr",
    "thượng tướng",
    "trung tướng",
    "thiếu tướng",
    "đại tướng",
    "đại tá",
    "thượng tá",
    "trung tá",
    "thiếu tá",
    "các đ / c",
    "gs . ts",
    "pgs . ts",
    "bác sĩ",
    "h . e",
    "his excellency",
];

/// Surnames that open a name by themselves.
const SURNAMES: &[&str] = &[
    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "đinh", "đào",
    "đoàn", "vương", "trịnh", "lương", "mai", "tô", "trương", "hà", "cao", "tạ", "lưu", "chu", "châu", "thái", "tăng", "quách", "kiều",
    "triệu", "phùng", "lâm", "thạch", "sơn", "danh", "kim", "lục", "nông", "vi", "hứa", "ma", "lò", "cầm", "quàng", "giàng", "sùng",
    "vàng", "thào", "hầu", "cư", "lầu", "tráng", "sèn", "y", "a", "rơ", "ksor", "siu", "rmah", "kpă", "nay", "hlong", "bá", "lữ", "khuất",
    "mạc", "ninh", "nghiêm", "doãn", "đàm", "diệp", "mã", "từ", "tôn", "âu", "ông", "bạch", "tống", "lại", "la", "đồng", "khổng", "bế",
    "hoa", "viên", "cổ", "giáp", "thân", "trưng", "phó", "văn", "đôn", "thiều", "hờ", "mùa", "tòng", "lường", "điêu", "bàn", "phàn", "tẩn",
    "hù", "pờ", "lỳ", "chảo", "lù", "xồng", "vừ", "cụt", "lô", "và", "moong", "hạng", "cứ", "đổng", "ngụy", "ngọ", "tiêu", "đậu", "uông",
];

/// The persons named between two tokens.
pub fn people_in(page: &Page<'_>, sentence: &Sentence, start: usize, end: usize) -> Vec<Person> {
    let mut found: Vec<Person> = Vec::new();
    let mut place = start;
    while place < end {
        let Some((first, last)) = run_at(sentence, place, end) else {
            place += 1;
            continue;
        };
        place = last;
        let Some((first, last)) = name_in(page, sentence, first, last) else { continue };
        let before = found.last().map_or(start, |person| person.role.map_or(person.end, |(_, end)| end.max(person.end)));
        let role = role::of(sentence, first, last, before, end);
        place = role.map_or(last, |(_, role_end)| role_end.max(last));
        found.push(Person { start: first, end: last, role });
    }
    found
}

/// Words with capitals that follow one another from `place` on; the parts of `Khăm-vén` are one word.
fn run_at(sentence: &Sentence, place: usize, end: usize) -> Option<(usize, usize)> {
    if !sentence.is_name_word(place) {
        return None;
    }
    let glued = |at: usize| sentence.tokens.get(at).is_some_and(|token| !token.is_apart);
    let mut last = place + 1;
    while last < end && last < place + 24 {
        let is_hyphen = sentence.word(last) == "-"
            && glued(last)
            && glued(last + 1)
            && sentence.tokens.get(last + 1).is_some_and(|token| token.kind == TokenKind::Word);
        if is_hyphen {
            last += 2;
        } else if sentence.is_name_word(last) {
            last += 1;
        } else {
            break;
        }
    }
    Some((place, last.min(end)))
}

/// The name within a run of words with capitals, behind offices, bodies and places.
fn name_in(page: &Page<'_>, sentence: &Sentence, first: usize, last: usize) -> Option<(usize, usize)> {
    let mut start = first;
    for place in first..last {
        let mention = sentence.places.iter().find(|mention| mention.start == place);
        if let Some(mention) = mention.filter(|mention| mention.end <= last) {
            start = start.max(mention.end);
        } else if let Some(length) = foreign_place(page, sentence, place).filter(|length| place == start && place + length <= last) {
            start = start.max(place + length);
        } else if is_no_name(sentence, place) {
            start = start.max(place + 1);
        }
    }
    let size = last.checked_sub(start)?;
    let honoured = role::honorific_before(sentence, start).is_some();
    let listed = matches!(sentence.word(last), "," | "-" | "–" | "(" | ":") && sentence.is_title_at(last + 1);
    let has_surname = SURNAMES.contains(&sentence.word(start)) || sentence.word(start).contains(['\'', '’']);
    let follows_role = start > 0 && role::of(sentence, start, last, start.saturating_sub(14), last).is_some();
    let is_hyphenated = (start..last).any(|place| sentence.word(place) == "-");
    let is_long_enough = size >= 2 || (is_hyphenated && size >= 1);
    let english = page.is_english && size >= 2 && (listed || follows_role || honoured);
    let is_name = is_long_enough
        && size <= LONGEST + 8 * usize::from(is_hyphenated)
        && (honoured || listed || has_surname || follows_role || english);
    is_name.then_some((start, last))
}

/// A foreign province or country of the vocabulary at `place`.
fn foreign_place(page: &Page<'_>, sentence: &Sentence, place: usize) -> Option<usize> {
    page.extractor.foreign.at(sentence.tokens, place).map(|(length, _)| length)
}

const WORDS: &[&str] = &[
    "bộ",
    "sở",
    "uỷ",
    "ban",
    "hội",
    "tỉnh",
    "thành",
    "chủ",
    "bí",
    "giám",
    "thứ",
    "trưởng",
    "đảng",
    "trung",
    "quốc",
    "ubnd",
    "hđnd",
    "mttq",
    "ngoại",
    "liên",
    "công",
    "việt",
    "nam",
    "đại",
    "tổng",
    "thường",
    "tuyên",
    "tổ",
    "dân",
    "cục",
    "vụ",
    "viện",
    "học",
    "trường",
    "chính",
    "thủ",
    "nhà",
    "nước",
    "cộng",
    "quân",
    "biên",
    "phòng",
    "tp",
    "tw",
    "đồng",
    "the",
    "of",
    "people's",
    "committee",
    "chairman",
    "vice",
    "deputy",
    "minister",
    "foreign",
    "affairs",
    "department",
    "director",
    "secretary",
    "standing",
    "governor",
    "party",
    "provincial",
    "president",
    "permanent",
    "prime",
    "ministry",
    "central",
    "union",
    "province",
    "city",
    "mr",
    "ms",
    "mrs",
    "dr",
    "ambassador",
    "head",
    "member",
    "politburo",
    "state",
    "vietnam",
    "vietnamese",
    "lao",
    "council",
    "general",
    "chairwoman",
    "hợp",
    "kế",
    "thông",
    "nông",
    "tài",
    "mặt",
    "khu",
    "châu",
    "phân",
    "nhân",
    "cán",
    "ông",
    "bà",
    "gs",
    "ts",
    "pgs",
    "ths",
    "đ",
    "c",
    "phó",
    "h",
    "ngài",
    "quyền",
    "nguyên",
    "chánh",
    "văn",
];

/// Words with capitals that belong to offices and bodies.
fn is_no_name(sentence: &Sentence, place: usize) -> bool {
    let word = sentence.word(place);
    let is_surname_here = SURNAMES.contains(&word) && sentence.is_name_word(place + 1) && !is_title_word(sentence, place);
    WORDS.contains(&word) && !(is_surname_here && role::honorific_before(sentence, place).is_some()) && !is_inside_name(sentence, place)
}

/// `Nguyễn Quốc Trung`: the word stands behind a surname that no office or body goes with.
fn is_inside_name(sentence: &Sentence, place: usize) -> bool {
    let back = (place.saturating_sub(4)..place).rev().take_while(|&at| sentence.is_name_word(at)).last();
    let Some(start) = back else { return false };
    (start..place).any(|at| {
        SURNAMES.contains(&sentence.word(at))
            && !is_title_word(sentence, at)
            && !sentence.places.iter().any(|mention| mention.start <= at && at < mention.end)
    }) || role::honorific_before(sentence, start).is_some() && !is_title_word(sentence, start)
}

fn is_title_word(sentence: &Sentence, place: usize) -> bool {
    sentence.is_title_at(place)
        || ["văn phòng", "hội đồng", "đoàn đại", "đồng chí", "châu á", "hà nội", "ma tuý", "lâm nghiệp"]
            .iter()
            .any(|body| sentence.has_at(place, body))
}
