//! Series by the words that every wording of their names has: pages turn the names about.

use super::super::page::Sentence;

/// A series, whether only a number tells it from other conferences, and the words: one of each row, anywhere in the sentence.
pub struct SeriesWords {
    /// Its id.
    pub id: &'static str,
    needs_number: bool,
    words: &'static [&'static [&'static str]],
}

const fn series(id: &'static str, needs_number: bool, words: &'static [&'static [&'static str]]) -> SeriesWords {
    SeriesWords { id, needs_number, words }
}

const CONFERENCE: &[&str] = &["hội nghị", "kỳ họp", "phiên họp", "conference", "meeting"];
const CAMBODIA: &[&str] = &["campuchia", "cam - pu - chia", "cambodia"];
const GUANGXI: &[&str] = &["quảng tây", "guangxi"];
const YUNNAN: &[&str] = &["vân nam", "yunnan"];

const SERIES: &[SeriesWords] = &[
    series(
        "road8-road12-three-country-conference",
        false,
        &[
            &["đường 8", "đường số 8", "quốc lộ 8", "route 8", "routes 8", "road 8", "roads 8"],
            &["đường 12", "và 12", "số 12", "quốc lộ 12", "and 12", "route 12", "road 12"],
            CONFERENCE,
        ],
    ),
    series(
        "vn-guangxi-spring-meeting",
        false,
        &[&["gặp gỡ đầu xuân", "gặp gỡ đầu năm", "spring meeting"], &["quảng tây", "guangxi", "bí thư"]],
    ),
    series("vn-guangxi-joint-working-committee", true, &[&["uỷ ban công tác liên hợp", "joint working committee"], GUANGXI]),
    series("yunnan-joint-working-group", true, &[&["nhóm công tác liên hợp", "tổ công tác liên hợp", "joint working group"], YUNNAN]),
    series(
        "vn-yunnan-economic-corridor-conference",
        true,
        &[
            &["hành lang kinh tế", "economic corridor"],
            &["vân nam", "yunnan", "côn minh", "kunming", "việt - trung", "việt – trung"],
            CONFERENCE,
        ],
    ),
    series("yunnan-four-provinces-secretaries-conference", true, &[&["bí thư", "secretaries"], YUNNAN, &["hội nghị", "conference"]]),
    series("vietnam-cambodia-fronts-border-conference", true, &[&["mặt trận", "fronts"], CAMBODIA, &["biên giới", "border"], CONFERENCE]),
    series(
        "vietnam-cambodia-border-provinces-conference",
        true,
        &[&["các tỉnh biên giới", "tỉnh biên giới việt nam", "border provinces"], CAMBODIA, &["hợp tác", "cooperation"], CONFERENCE],
    ),
    series(
        "vietnam-cambodia-people-friendship-meeting",
        true,
        &[&["gặp gỡ hữu nghị", "friendship meeting", "gặp gỡ nhân dân"], &["nhân dân", "people"], CAMBODIA],
    ),
    series(
        "vietnam-france-local-cooperation",
        true,
        &[
            &["pháp", "france", "french"],
            &["địa phương", "local", "localities", "decentralised", "decentralized"],
            &["hợp tác", "cooperation"],
            CONFERENCE,
        ],
    ),
    series(
        "ha-tinh-khammouane-high-level-conference",
        false,
        &[
            &["hà tĩnh", "ha tinh"],
            &["khăm muộn", "khăm muồn", "khăm - muộn", "khammouane"],
            &["hội nghị cấp cao", "họp cấp cao", "high - level conference"],
        ],
    ),
    series(
        "thanh-hoa-houaphanh-high-level-talks",
        false,
        &[
            &["thanh hoá", "thanh hoa"],
            &["hủa phăn", "hủa - phăn", "houaphanh"],
            &["hội đàm cấp cao", "hội đàm thường niên", "high - level talks"],
        ],
    ),
];

/// The series whose words are all in a sentence: which, where the words are, and whether it must have its number.
pub fn series_by_words(sentence: &Sentence) -> Option<(&'static str, usize, usize, bool)> {
    SERIES.iter().find_map(|series| {
        let places: Option<Vec<(usize, usize)>> = series.words.iter().map(|words| sentence.find_any(words)).collect();
        let places = places?;
        let start = places.iter().map(|&(place, _)| place).min()?;
        let end = places.iter().map(|&(place, length)| place + length).max()?;
        (end - start <= 45).then_some((series.id, start, end, series.needs_number))
    })
}
