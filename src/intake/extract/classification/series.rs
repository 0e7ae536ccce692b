//! A numbered series and the place in it.

use super::super::page::{Page, Part, Sentence};
use super::one;
use super::series_words::series_by_words;
use crate::intake::{Proposal, Span, TokenKind, tokens};
use crate::model::{Reference, SeriesRef};

/// The words of the names of a series.
pub type SeriesName = (String, Vec<String>);

/// How many words may stand between two words of a series' name: its number, mostly.
const GAP: usize = 6;

/// The series of the event, or that a plan follows.
pub fn read(page: &Page<'_>, is_plan: bool) -> Vec<Proposal<SeriesRef>> {
    let mut best: Option<Found> = None;
    let names = &page.extractor.series;
    for sentence in page.head() {
        if sentence.is_of_before() {
            continue;
        }
        for found in series_in(names, sentence, is_plan) {
            let same = best
                .as_ref()
                .is_none_or(|known| known.value.id == found.value.id && known.value.ordinal.is_none() && found.value.ordinal.is_some());
            if same {
                best = Some(found);
            }
        }
    }
    let Some(found) = best else { return Vec::new() };
    // Without a number it is only the name of a kind of conference.
    let confidence = if found.value.ordinal.is_some() { 0.95 } else { 0.7 };
    one(found.value, Some(found.span), confidence)
}

struct Found {
    value: SeriesRef,
    span: Span,
}

fn series_in(names: &[SeriesName], sentence: &Sentence, is_plan: bool) -> Vec<Found> {
    let mut all = Vec::new();
    for (id, name) in names {
        let Some((start, end)) = name_in(sentence, name) else { continue };
        if !is_plan && is_other(sentence, start) {
            continue;
        }
        let number = ordinal(sentence, start, end);
        let (start, end) = number.map_or((start, end), |(_, from, to)| (start.min(from), end.max(to)));
        let Some(span) = sentence.span(start, end) else { continue };
        all.push(Found { value: SeriesRef { id: id.clone(), ordinal: number.map(|(value, _, _)| value) }, span });
    }
    if all.is_empty() {
        all.extend(by_words(sentence).filter(|found| names.iter().any(|(id, _)| *id == found.value.id)));
    }
    all
}

/// A series by the words that all wordings of its name have.
fn by_words(sentence: &Sentence) -> Option<Found> {
    let (id, start, end, needs_number) = series_by_words(sentence)?;
    let number = ordinal_between(sentence, start.saturating_sub(6), end + 4).map(|(value, _, _)| value);
    let span = sentence.span(start, end).filter(|_| number.is_some() || !needs_number)?;
    (!is_other(sentence, start)).then(|| Found { value: SeriesRef { id: id.to_owned(), ordinal: number }, span })
}

/// The series with the words of their names, in both languages and with the common variants.
pub fn names(reference: &Reference) -> Vec<SeriesName> {
    const VARIANTS: &[(&str, &str)] = &[
        ("national-foreign-affairs-conference", "hội nghị toàn quốc về ngoại vụ"),
        ("national-foreign-affairs-conference", "hội nghị công tác ngoại vụ toàn quốc"),
        ("national-foreign-affairs-conference", "national external relations conference"),
        ("national-foreign-affairs-conference", "national conference on foreign affairs"),
        ("national-people-diplomacy-conference", "hội nghị đối ngoại nhân dân toàn quốc"),
        ("international-conference-vietnam-ingo-cooperation", "hội nghị quốc tế về hợp tác giữa việt nam và các tổ chức phi chính phủ"),
        ("vietnam-france-local-cooperation", "hội nghị hợp tác giữa các địa phương việt nam và pháp"),
        ("vietnam-france-local-cooperation", "hội nghị hợp tác địa phương việt pháp"),
        ("yunnan-four-provinces-secretaries-conference", "hội nghị thường niên giữa bí thư tỉnh uỷ bí thư tỉnh uỷ vân nam"),
        ("vn-guangxi-spring-meeting", "gặp gỡ đầu xuân bí thư quảng tây"),
        ("vn-guangxi-spring-meeting", "gặp gỡ đầu xuân bí thư khu uỷ quảng tây"),
        ("vn-guangxi-joint-working-committee", "hội nghị uỷ ban công tác liên hợp quảng tây"),
        ("vn-yunnan-economic-corridor-conference", "hội nghị hợp tác hành lang kinh tế vân nam"),
        ("road8-road12-three-country-conference", "hội nghị các tỉnh ba nước sử dụng đường 8 và đường 12"),
        ("vietnam-cambodia-border-provinces-conference", "hội nghị hợp tác phát triển các tỉnh biên giới việt nam campuchia"),
    ];
    let known = &reference.vocabulary.series;
    let given = known.iter().flat_map(|term| [(term.id.clone(), term.name.vi.as_str()), (term.id.clone(), term.name.en.as_str())]);
    let variants = VARIANTS.iter().filter(|(id, _)| known.iter().any(|term| term.id == *id)).map(|&(id, name)| (id.to_owned(), name));
    given.chain(variants).map(|(id, name)| (id, words_of(name))).filter(|(_, words)| words.len() > 1).collect()
}

fn words_of(name: &str) -> Vec<String> {
    let plain = name.split('(').next().unwrap_or(name);
    let all = tokens(plain, Span::new(0, plain.len()));
    all.into_iter().filter(|token| token.kind != TokenKind::Sign && token.text != "tỉnh").map(|token| token.text).collect()
}

/// Where the words of a name stand in their order, little between them.
fn name_in(sentence: &Sentence, name: &[String]) -> Option<(usize, usize)> {
    let first = name.first()?;
    (0..sentence.tokens.len()).filter(|&place| sentence.word(place) == first).find_map(|start| {
        let mut place = start;
        for word in name.iter().skip(1) {
            // A short name is written whole; a long one may have its number, or brackets, inside.
            let gap = if name.len() < 7 { 1 } else { GAP + 12 * usize::from(word == "bí" || word == "vân") };
            place = (place + 1..=place + gap).find(|&at| sentence.word(at) == word)?;
        }
        Some((start, place + 1))
    })
}

/// Whether the name is of another conference, whose results are told of or which is still to come.
fn is_other(sentence: &Sentence, start: usize) -> bool {
    const OTHER: &[&str] = &[
        "kết quả",
        "tại",
        "sau",
        "kể từ",
        "trước",
        "thực hiện",
        "chuẩn bị",
        "kết luận",
        "tinh thần",
        "theo",
        "hướng tới",
        "của",
        "since",
        "following",
        "nội dung",
    ];
    sentence.part != Part::Headline && (start.saturating_sub(3)..start).any(|at| sentence.any_at(at, OTHER).is_some())
}

/// The number of the conference, within its name or just behind it, with its first token and the one after its last.
fn ordinal(sentence: &Sentence, start: usize, end: usize) -> Option<(u32, usize, usize)> {
    ordinal_between(sentence, start.saturating_sub(2), end + 4).or_else(|| bare_ordinal(sentence, end))
}

/// `Hội nghị Ngoại vụ toàn quốc 18`.
fn bare_ordinal(sentence: &Sentence, place: usize) -> Option<(u32, usize, usize)> {
    let bare = sentence.word(place).parse::<u32>().ok();
    let value = bare.filter(|value| (2..100).contains(value) && sentence.word(place + 1) != "/")?;
    (!sentence.is_of_a_congress(place)).then_some((value, place, place + 1))
}

fn ordinal_between(sentence: &Sentence, start: usize, end: usize) -> Option<(u32, usize, usize)> {
    for place in start..end.min(sentence.tokens.len()) {
        if sentence.is_of_a_congress(place) {
            continue;
        }
        if let Some(length) = sentence.any_at(place, &["lần thứ", "lần", "kỳ", "thứ", "phiên thứ", "kỳ họp thứ", "phiên họp thứ"])
        {
            let at = place + length;
            if let Some(value) = number(sentence.word(at)) {
                return Some((value, place, at + 1));
            }
        }
        if let Some(value) = english(sentence, place) {
            return Some((value, place, place + 2));
        }
    }
    None
}

/// A number in figures, in Roman figures or in words.
fn number(word: &str) -> Option<u32> {
    const WORDS: &[(&str, u32)] = &[
        ("nhất", 1),
        ("hai", 2),
        ("nhì", 2),
        ("ba", 3),
        ("tư", 4),
        ("bốn", 4),
        ("năm", 5),
        ("sáu", 6),
        ("bảy", 7),
        ("bẩy", 7),
        ("tám", 8),
        ("chín", 9),
        ("mười", 10),
    ];
    let in_words = WORDS.iter().find(|(name, _)| *name == word).map(|&(_, value)| value);
    in_words.or_else(|| word.parse().ok().filter(|value| (1..200).contains(value))).or_else(|| roman(word))
}

fn roman(word: &str) -> Option<u32> {
    let value = |letter| match letter {
        'i' => Some(1),
        'v' => Some(5),
        'x' => Some(10),
        'l' => Some(50),
        _ => None,
    };
    let digits: Vec<u32> = word.chars().map(value).collect::<Option<_>>()?;
    if digits.is_empty() || digits.len() > 8 {
        return None;
    }
    let mut total = 0_u32;
    for (place, &digit) in digits.iter().enumerate() {
        let is_less = digits.get(place + 1).is_some_and(|&next| next > digit);
        total = if is_less { total.checked_sub(digit).or(Some(0)).map(|_| total.wrapping_sub(digit))? } else { total.wrapping_add(digit) };
    }
    (1..200).contains(&total).then_some(total)
}

/// `18th`: digits and what makes them a place in an order; or the word.
fn english(sentence: &Sentence, place: usize) -> Option<u32> {
    const WORDS: &[(&str, u32)] = &[
        ("first", 1),
        ("second", 2),
        ("third", 3),
        ("fourth", 4),
        ("fifth", 5),
        ("sixth", 6),
        ("seventh", 7),
        ("eighth", 8),
        ("ninth", 9),
        ("tenth", 10),
    ];
    let suffixed = matches!(sentence.word(place + 1), "st" | "nd" | "rd" | "th")
        && sentence.tokens.get(place + 1).is_some_and(|token| !token.is_apart);
    if suffixed {
        return sentence.word(place).parse().ok();
    }
    WORDS.iter().find(|(name, _)| *name == sentence.word(place)).map(|&(_, value)| value)
}

impl Sentence<'_> {
    /// Whether the number at `place` is that of a party congress or of its term.
    fn is_of_a_congress(&self, place: usize) -> bool {
        (place.saturating_sub(5)..place).any(|at| self.any_at(at, &["đại hội", "khoá", "nhiệm kỳ", "congress"]).is_some())
    }
}
