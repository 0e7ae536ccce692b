//! The roles that are given with a name.

use super::super::page::{Sentence, words};
use super::name::HONORIFICS;

/// Words at which a list of roles ends.
const STOPS: &[&str] = &[
    "chủ trì",
    "đồng chủ trì",
    "cùng chủ trì",
    "chủ toạ",
    "đồng chủ toạ",
    "dự",
    "tham dự",
    "tới dự",
    "đến dự",
    "đã",
    "phát biểu",
    "cùng",
    "làm trưởng đoàn",
    "làm",
    "dẫn đầu",
    "điều hành",
    "là",
    "tại",
    "nhấn mạnh",
    "khẳng định",
    "cho biết",
    "được",
    "truyền đạt",
    "giao",
    "yêu cầu",
    "đề nghị",
    "ghi nhận",
    "đánh giá",
    "thay mặt",
    "trình bày",
    "có",
    "chỉ đạo",
    "tham gia",
    "kết luận",
    "said",
    "chaired",
    "attended",
    "co - chaired",
    "who",
    "has",
    "will",
    "as well",
    "presided",
    "was",
    "were",
    "led",
    "spoke",
    "stressed",
    "delivered",
    "trao",
    "báo cáo",
    "khai mạc",
    "thông tin",
    "tiếp",
    "hội đàm",
    "gặp",
    "trực tiếp",
    "vừa",
    "sẽ",
];

/// The honorific that ends just before `place`: its first token.
pub fn honorific_before(sentence: &Sentence, place: usize) -> Option<usize> {
    let dotted = place.checked_sub(1).filter(|&at| sentence.word(at) == ".").unwrap_or(place);
    HONORIFICS.iter().filter_map(|word| dotted.checked_sub(words(word)).filter(|&at| sentence.has_at(at, word))).min()
}

/// The roles of the name between `start` and `end`: those behind it, or else those before it but not before `from`.
pub fn of(sentence: &Sentence, start: usize, end: usize, from: usize, limit: usize) -> Option<(usize, usize)> {
    let is_behind = matches!(sentence.word(end), "," | "-" | "–" | "(" | ":") && sentence.is_title_at(end + 1) && end + 1 < limit;
    if is_behind {
        return Some((end + 1, end_behind(sentence, end + 1, limit)));
    }
    before(sentence, start, from)
}

fn end_behind(sentence: &Sentence, start: usize, limit: usize) -> usize {
    let ends = |place: usize| {
        let next = place + 1;
        match sentence.word(place) {
            ";" | "." | ")" | ":" | "!" | "?" => true,
            "," | "-" | "–" => !sentence.is_title_at(next) && !sentence.has_at(next, "thể thao") && !is_inner_hyphen(sentence, place),
            "và" | "and" => sentence.any_at(next, HONORIFICS).is_some() || opens_a_person(sentence, next),
            _ => sentence.any_at(place, STOPS).is_some() && !is_part_of_office(sentence, place),
        }
    };
    let end = (start + 1..limit).find(|&place| ends(place)).unwrap_or(limit);
    if matches!(sentence.word(end.saturating_sub(1)), "," | "-" | "–") { end - 1 } else { end }
}

/// `Bà Rịa - Vũng Tàu`, `Lao động - Thương binh`: the hyphen joins words of one name.
fn is_inner_hyphen(sentence: &Sentence, place: usize) -> bool {
    sentence.word(place) != "," && sentence.is_name_word(place + 1) && !sentence.has_at(place + 1, "đồng chí")
}

/// Words that also begin something else: `Ban Dự án`, `Bộ Tư lệnh`.
fn is_part_of_office(sentence: &Sentence, place: usize) -> bool {
    sentence.tokens.get(place).is_some_and(|token| token.is_capital)
        && sentence.any_at(place, &["dự", "báo cáo", "giao", "tiếp", "thông tin", "đã"]).is_some()
        || sentence.has_at(place, "giao") && sentence.word(place.saturating_sub(1)) == "ngoại"
        || sentence.has_at(place, "được") && sentence.word(place.saturating_sub(1)) == "phụ"
        || sentence.has_at(place, "dự khuyết")
        || sentence.has_at(place, "thông tin và")
        || sentence.has_at(place, "làm việc")
        || sentence.has_at(place, "tại")
            && sentence
                .any_at(place + 1, &["việt nam", "thành phố hồ chí minh", "tp", "lào", "campuchia", "trung quốc", "đà nẵng"])
                .is_some()
}

/// Whether a name with capitals and its role begin at `place`.
fn opens_a_person(sentence: &Sentence, place: usize) -> bool {
    let run = (place..place + 6).take_while(|&at| sentence.is_name_word(at)).count();
    run >= 2
        && (matches!(sentence.word(place + run), "," | "-" | "–") || sentence.any_at(place + run, STOPS).is_some())
        && !sentence.is_title_at(place)
        || sentence.is_title_at(place)
            && (place..place + 12).any(|at| sentence.any_at(at, STOPS).is_some())
            && sentence.tokens.get(place).is_some_and(|token| token.is_capital)
            && role_has_name(sentence, place)
}

/// Whether a name follows the office at `place` before the next comma.
fn role_has_name(sentence: &Sentence, place: usize) -> bool {
    let stop = (place..place + 14)
        .find(|&at| matches!(sentence.word(at), "," | ";" | ".") || sentence.any_at(at, STOPS).is_some())
        .unwrap_or(place);
    let run = (place..stop).rev().take_while(|&at| sentence.is_name_word(at)).count();
    (2..6).contains(&run) && !sentence.places.iter().any(|mention| mention.end == stop)
}

/// The roles that stand before the name, from the first word of an office on.
fn before(sentence: &Sentence, start: usize, from: usize) -> Option<(usize, usize)> {
    let floor = from.max(start.saturating_sub(40));
    let end = honorific_before(sentence, start).filter(|&at| at > 0 && sentence.word(at - 1) != ",").unwrap_or(start);
    let mut first = None;
    let mut place = end;
    while place > floor {
        place -= 1;
        let word = sentence.word(place);
        let is_edge = matches!(word, ";" | "." | "(" | ")" | ":" | "“" | "”" | "\"") || is_boundary(sentence, place);
        if is_edge {
            break;
        }
        if matches!(word, "," | "-" | "–") && first != Some(place + 1) && !is_inner_hyphen(sentence, place) {
            break;
        }
        if sentence.is_title_at(place) {
            first = Some(place);
        }
    }
    first.filter(|&first| first < end).map(|first| (first, end))
}

fn is_boundary(sentence: &Sentence, place: usize) -> bool {
    const EDGES: &[&str] =
        &["có", "là", "của", "do", "với", "by", "and", "gồm", "the", "chủ trì", "dự", "tham dự", "đã", "chaired", "under", "cùng"];
    let is_joining = sentence.word(place) == "và" && (sentence.is_title_at(place + 1) || sentence.any_at(place + 1, HONORIFICS).is_some());
    is_joining
        || sentence.any_at(place, EDGES).is_some_and(|_| sentence.tokens.get(place).is_some_and(|token| !token.is_capital))
        || sentence.any_at(place, HONORIFICS).is_some()
}
