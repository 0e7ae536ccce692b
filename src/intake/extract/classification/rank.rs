//! Whose body an organiser is.

use super::super::page::Page;
use crate::catalog::exact;

/// Whose body an organiser is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// Of the country.
    Central,
    /// Of a province.
    Provincial,
    /// Something else: an embassy, a foreign body.
    Other,
}

const CENTRAL: &[&str] = &[
    "bộ ",
    "chính phủ",
    "thủ tướng",
    "ban bí thư",
    "liên hiệp các tổ chức hữu nghị việt nam",
    "uỷ ban công tác về",
    "uỷ ban nhà nước",
    "uỷ ban biên giới",
    "cục ",
    "vụ ",
    "tổng cục",
    "học viện",
    "văn phòng chính phủ",
    "quốc hội",
    "uỷ ban trung ương",
    "ban chỉ đạo nhà nước",
    "ban chỉ đạo quốc gia",
    "ministry",
    "vietnam union",
    "government",
    "vufo",
    "committee for",
    "vcci",
    "uỷ ban mttq việt nam",
    "đảng uỷ bộ",
    "ban cán sự",
];
const PROVINCIAL: &[&str] = &[
    "ubnd",
    "sở ",
    "tỉnh",
    "thành uỷ",
    "hđnd",
    "people's committee",
    "department",
    "ban quản lý",
    "ban dân vận",
    "ban tuyên giáo",
    "thành phố",
];
const MILITARY: &[&str] = &["bộ chỉ huy", "bộ đội"];
const FOREIGN: &[&str] = &["đại sứ quán", "tổng lãnh sự", "lãnh sự quán", "embassy", "jetro", "kotra", "jica", "koica"];

/// Whose body carries this name.
#[must_use]
pub fn rank_of(page: &Page<'_>, name: &str) -> Rank {
    let plain: Vec<String> = name.split_whitespace().map(exact).collect();
    let plain = plain.join(" ");
    let starts = |words: &[&str]| words.iter().any(|word| plain.starts_with(word));
    let has = |words: &[&str]| words.iter().any(|word| plain.contains(word));
    let named = page
        .reference
        .gazetteer
        .units
        .iter()
        .any(|unit| name.contains(unit.name.vi.as_str()) || (page.is_english && name.contains(unit.name.en.as_str())));
    if starts(FOREIGN) {
        return Rank::Other;
    }
    let is_office = starts(&["bộ ", "cục ", "vụ "]);
    let is_central = starts(CENTRAL) && !starts(MILITARY) && (is_office || !named);
    if is_central || plain.contains("trung ương") {
        return Rank::Central;
    }
    if named || starts(PROVINCIAL) || has(&[" tỉnh", " thành phố"]) {
        return Rank::Provincial;
    }
    Rank::Other
}
