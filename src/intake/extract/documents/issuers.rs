//! Who issued a document, as the words around it or its sign say.

use super::signs::is_year;
use crate::intake::extract::phrases::{after, before};
use crate::intake::extract::unit_names::UnitNames;
use crate::intake::{Token, TokenKind};
use crate::model::{Province, ProvinceType};

/// Which signs a body's documents have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Issues {
    /// `TW`.
    Central,
    /// `CP`.
    Government,
    /// `TTg`.
    PrimeMinister,
    /// `QH15`.
    Assembly,
    /// A body of a province, whose name follows.
    Local,
    /// A ministry or the like.
    Other,
}

/// A body as a text says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issuer {
    /// Its name.
    pub name: String,
    /// Its signs.
    pub issues: Issues,
    /// The place where its name begins.
    pub start: usize,
    /// The place after it.
    pub end: usize,
}

/// The words of a body, its name, its signs. Longer names stand before those that they begin with.
const BODIES: [(&str, &str, Issues); 38] = [
    ("bộ chính trị", "Bộ Chính trị", Issues::Central),
    ("politburo", "Bộ Chính trị", Issues::Central),
    ("political bureau", "Bộ Chính trị", Issues::Central),
    ("ban bí thư", "Ban Bí thư", Issues::Central),
    ("secretariat", "Ban Bí thư", Issues::Central),
    ("ban chấp hành trung ương", "Ban Chấp hành Trung ương", Issues::Central),
    ("bch trung ương", "Ban Chấp hành Trung ương", Issues::Central),
    ("party central committee", "Ban Chấp hành Trung ương", Issues::Central),
    ("ban đối ngoại trung ương", "Ban Đối ngoại Trung ương", Issues::Other),
    ("ban tuyên giáo trung ương", "Ban Tuyên giáo Trung ương", Issues::Other),
    ("ban tuyên giáo và dân vận trung ương", "Ban Tuyên giáo và Dân vận Trung ương", Issues::Other),
    ("hội nghị trung ương", "Trung ương", Issues::Central),
    ("trung ương", "Trung ương", Issues::Central),
    ("thủ tướng chính phủ", "Thủ tướng Chính phủ", Issues::PrimeMinister),
    ("thủ tướng", "Thủ tướng Chính phủ", Issues::PrimeMinister),
    ("prime minister", "Thủ tướng Chính phủ", Issues::PrimeMinister),
    ("văn phòng chính phủ", "Văn phòng Chính phủ", Issues::Other),
    ("chính phủ", "Chính phủ", Issues::Government),
    ("government", "Chính phủ", Issues::Government),
    ("uỷ ban thường vụ quốc hội", "Ủy ban Thường vụ Quốc hội", Issues::Assembly),
    ("ubtvqh", "Ủy ban Thường vụ Quốc hội", Issues::Assembly),
    ("quốc hội", "Quốc hội", Issues::Assembly),
    ("national assembly", "Quốc hội", Issues::Assembly),
    ("bộ ngoại giao", "Bộ Ngoại giao", Issues::Other),
    ("ministry of foreign affairs", "Bộ Ngoại giao", Issues::Other),
    ("bộ nội vụ", "Bộ Nội vụ", Issues::Other),
    ("bộ tài chính", "Bộ Tài chính", Issues::Other),
    ("bộ kế hoạch và đầu tư", "Bộ Kế hoạch và Đầu tư", Issues::Other),
    ("sở ngoại vụ", "Sở Ngoại vụ", Issues::Local),
    ("ubnd", "UBND", Issues::Local),
    ("uỷ ban nhân dân", "UBND", Issues::Local),
    ("hđnd", "HĐND", Issues::Local),
    ("hội đồng nhân dân", "HĐND", Issues::Local),
    ("ban thường vụ tỉnh uỷ", "Ban Thường vụ Tỉnh ủy", Issues::Local),
    ("ban thường vụ thành uỷ", "Ban Thường vụ Thành ủy", Issues::Local),
    ("tỉnh uỷ", "Tỉnh ủy", Issues::Local),
    ("thành uỷ", "Thành ủy", Issues::Local),
    ("ban chấp hành đảng bộ tỉnh", "Ban Chấp hành Đảng bộ tỉnh", Issues::Local),
];

/// A body's name at `place`, with its province where it is one of a province.
pub fn issuer_at(tokens: &[Token], place: usize, names: &UnitNames) -> Option<Issuer> {
    let (name, issues, end) = BODIES.iter().find_map(|&(words, name, issues)| Some((name, issues, after(tokens, place, words)?)))?;
    let plain = Issuer { name: name.to_owned(), issues, start: place, end };
    if issues != Issues::Local {
        return Some(plain);
    }
    let ranked = ["tỉnh", "thành phố", "tp ."].iter().find_map(|rank| after(tokens, end, rank)).unwrap_or(end);
    let ranked = after(tokens, ranked, "tp").unwrap_or(ranked);
    match names.at(tokens, ranked) {
        Some((unit, end)) => Some(Issuer { name: of_province(name, unit), end, ..plain }),
        None if matches!(name, "UBND" | "HĐND") && ranked > end => Some(Issuer { name: format!("{name} tỉnh"), end: ranked, ..plain }),
        None => Some(plain),
    }
}

/// A body's name with its province.
pub fn of_province(body: &str, unit: &Province) -> String {
    let name = unit.name.vi.strip_prefix("TP ").unwrap_or(&unit.name.vi);
    let is_city = unit.type_history.last().is_some_and(|period| period.province_type == ProvinceType::City);
    match body {
        "UBND" | "HĐND" | "Sở Ngoại vụ" if is_city => format!("{body} thành phố {name}"),
        "UBND" | "HĐND" | "Sở Ngoại vụ" => format!("{body} tỉnh {name}"),
        _ => format!("{body} {name}"),
    }
}

/// The body of a sign, and which one it is as a province's.
pub fn of_sign(body: &str) -> (&'static str, Issues) {
    match body {
        "TW" => ("Trung ương", Issues::Central),
        "CP" => ("Chính phủ", Issues::Government),
        "TTg" => ("Thủ tướng Chính phủ", Issues::PrimeMinister),
        "BTGTW" => ("Ban Tuyên giáo Trung ương", Issues::Other),
        "BTGDVTW" => ("Ban Tuyên giáo và Dân vận Trung ương", Issues::Other),
        "BĐNTW" => ("Ban Đối ngoại Trung ương", Issues::Other),
        "BNG" => ("Bộ Ngoại giao", Issues::Other),
        "BNV" => ("Bộ Nội vụ", Issues::Other),
        "BCT" => ("Bộ Công Thương", Issues::Other),
        "VPCP-QHQT" | "VPCP" => ("Văn phòng Chính phủ", Issues::Other),
        "UBND" => ("UBND", Issues::Local),
        "HĐND" => ("HĐND", Issues::Local),
        "TU" => ("Tỉnh ủy", Issues::Local),
        "SNgV" => ("Sở Ngoại vụ", Issues::Local),
        "UBTVQH" => ("Ủy ban Thường vụ Quốc hội", Issues::Assembly),
        "QH" => ("Quốc hội", Issues::Assembly),
        _ => ("", Issues::Other),
    }
}

/// The place after a date that follows a number: `ngày 10/4/2013`, `(ngày 10 tháng 4 năm 2013)`, `năm 2013`.
pub fn after_date(tokens: &[Token], place: usize) -> usize {
    let is_opened = tokens.get(place).is_some_and(|token| matches!(token.text.as_str(), "," | "("));
    let opened = if is_opened { place + 1 } else { place };
    let starts = ["ngày", "dated", "năm", "issued on", "of"].iter().find_map(|word| after(tokens, opened, word));
    let Some(mut next) = starts.filter(|&next| tokens.get(next).is_some_and(|token| token.kind == TokenKind::Digits)) else { return place };
    let is_part = |token: &Token| {
        token.kind == TokenKind::Digits || matches!(token.text.as_str(), "/" | "-" | "." | "\u{2013}" | "tháng" | "năm" | ")" | ",")
    };
    let limit = next + 9;
    while next < limit && tokens.get(next).is_some_and(is_part) {
        next += 1;
        if tokens.get(next - 1).is_some_and(|token| is_year(&token.text)) {
            break;
        }
    }
    while tokens.get(next).is_some_and(|token| matches!(token.text.as_str(), ")" | ",")) {
        next += 1;
    }
    next
}

/// The body said after a document: just after it (`của Bộ Chính trị`), or within its sentence where `fits` says that it can be its body.
pub fn issuer_after(tokens: &[Token], place: usize, names: &UnitNames, fits: impl Fn(Issues) -> bool, is_near: bool) -> Option<Issuer> {
    let start = after_date(tokens, place);
    let limit = if is_near { start + 2 } else { start + 28 };
    for at in start..limit.min(tokens.len()) {
        let token = tokens.get(at)?;
        if matches!(token.text.as_str(), "." | ";" | ":") || stops(tokens, at) {
            return None;
        }
        let body = match token.text.as_str() {
            "của" | "do" | "of" | "by" => at + 1,
            _ if at == start => at,
            _ => continue,
        };
        let body = after(tokens, body, "the").unwrap_or(body);
        let body = after(tokens, body, "party ’ s").or_else(|| after(tokens, body, "party's")).unwrap_or(body);
        match issuer_at(tokens, body, names).filter(|issuer| fits(issuer.issues)) {
            Some(issuer) => return Some(issuer),
            None if is_near => return None,
            None => {}
        }
    }
    None
}

/// Another document, or words after which another document's body comes.
fn stops(tokens: &[Token], at: usize) -> bool {
    const OTHERS: [&str; 12] = [
        "nghị quyết",
        "chỉ thị",
        "kết luận",
        "nghị định",
        "quyết định",
        "kế hoạch",
        "chương trình hành động",
        "thực hiện",
        "resolution",
        "directive",
        "conclusion",
        "decree",
    ];
    OTHERS.iter().any(|words| after(tokens, at, words).is_some())
}

/// The body said before a document that it issues: `UBND tỉnh X đã ban hành Kế hoạch số 51`, `Bộ Chính trị ra Nghị quyết 59`.
pub fn issuer_before(tokens: &[Token], place: usize, names: &UnitNames) -> Option<Issuer> {
    const VERBS: [&str; 9] = ["ban hành", "ký ban hành", "ký", "ra", "có", "đã có", "thông qua", "issued", "adopted"];
    let end = VERBS.iter().find_map(|verb| before(tokens, place, verb))?;
    let end = ["đã", "vừa", "has", "the"].iter().find_map(|word| before(tokens, end, word)).unwrap_or(end);
    let first = end.saturating_sub(12);
    (first..end).find_map(|start| issuer_at(tokens, start, names).filter(|issuer| issuer.end == end))
}
