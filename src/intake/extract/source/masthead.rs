//! Lines that name a site: mastheads and feet of pages.

use std::ops::Range;

use super::media::{english, known};
use super::names::{Names, key, styled};
use crate::model::Province;

/// A name that a line gives.
pub(super) struct Masthead {
    /// The publisher; empty when the line only says whose voice it is.
    pub(super) name: String,
    /// The province that it stands for.
    pub(super) province: Option<String>,
    /// The part of the line that says it.
    pub(super) part: Range<usize>,
    /// How sure it is, as a factor.
    pub(super) certainty: f32,
}

/// Reads a line as a masthead.
pub(super) fn masthead(line: &str, names: &Names<'_>) -> Option<Masthead> {
    let start = start_of_name(line);
    let rest = line.get(start..)?;
    let part = name_part(rest);
    let words = key(part);
    let count = words.split_whitespace().count();
    if !(1..=16).contains(&count) {
        return None;
    }
    let unit = names.in_key(&words);
    // `ỦY BAN NHÂN DÂN TỈNH … - SỞ NGOẠI VỤ`: the office stands behind its government.
    let is_department = key(rest.get(part.len()..).unwrap_or_default()) == " so ngoai vu ";
    if let Some(unit) = unit.filter(|_| is_department) {
        let name = portal_in_the_words_of(part, unit, names).replace("Cổng TTĐT", "Sở Ngoại vụ");
        return Some(Masthead { name, province: Some(unit.name.vi.clone()), part: start..line.trim_end().len(), certainty: 1.0 });
    }
    let found = voice(&words, unit)
        .or_else(|| english(&words, unit, names))
        .or_else(|| known(part, &words))
        .or_else(|| portal(part, &words, unit, names))
        .or_else(|| paper(part, &words, unit, rest))
        .or_else(|| office(part, &words, unit))?;
    let (name, province, certainty) = found;
    Some(Masthead { name, province, part: start..start + part.len(), certainty })
}

pub(super) type Named = (String, Option<String>, f32);

/// Behind signs and words of greeting or of copyright.
fn start_of_name(line: &str) -> usize {
    const OPENINGS: &[&str] = &[
        "Welcome to ",
        "Chào mừng bạn đến với ",
        "Chào mừng quý vị đến với ",
        "Bản quyền thuộc về ",
        "Bản quyền của ",
        "Copyright by ",
        "Nguồn: ",
        "Nguồn tin: ",
        "Nguồn ",
        "Source: ",
        "Theo ",
        "Cơ quan chủ quản: ",
        "Đơn vị chủ quản: ",
        "Website ",
        "The ",
    ];
    let mut start = line.len() - line.trim_start_matches(|first: char| !first.is_alphanumeric()).len();
    for opening in OPENINGS {
        if line.get(start..).is_some_and(|rest| rest.starts_with(opening)) {
            start += opening.len();
        }
    }
    start
}

/// The name without what stands behind it: ` | English`, ` - Cơ quan của …`, `. Địa chỉ: …`.
fn name_part(rest: &str) -> &str {
    let mut end = rest.len();
    for separator in [" | ", ". ", " (", ": ", ", ", "   ", "\t"] {
        if let Some(place) = rest.get(..end).and_then(|head| head.find(separator)) {
            let is_abbreviation = separator == ". " && rest.get(..place).is_some_and(|head| head.ends_with("TP") || head.ends_with("Tp"));
            end = if is_abbreviation { end } else { place };
        }
    }
    for separator in [" - ", " – "] {
        let head = rest.get(..end).unwrap_or_default();
        // The names of two provinces have a dash inside.
        let inside =
            |place: &usize| head.get(..*place).is_some_and(|before| !["ria ", "thien "].iter().any(|half| key(before).ends_with(half)));
        if let Some(place) = head.find(separator).filter(inside) {
            end = place;
        }
    }
    rest.get(..end).unwrap_or_default().trim().trim_end_matches(['.', ','])
}

/// The portal of a province, in the dataset's manner.
pub(super) fn portal_of(unit: &Province, names: &Names<'_>) -> String {
    let name = unit.name.vi.trim_start_matches("TP ");
    format!("Cổng TTĐT {} {name}", if names.is_city(unit) { "thành phố" } else { "tỉnh" })
}

/// `Cơ quan của Đảng bộ tỉnh …`: whose voice it is.
fn voice(words: &str, unit: Option<&Province>) -> Option<Named> {
    const VOICES: &[&str] = &[" co quan cua dang bo ", " co quan ngon luan ", " tieng noi cua dang bo ", " tieng noi cua "];
    VOICES.iter().any(|voice| words.starts_with(voice)).then(|| (String::new(), unit.map(|unit| unit.name.vi.clone()), 0.9))
}

/// `Cổng thông tin điện tử tỉnh …`, `Ha Giang Portal`.
fn portal(part: &str, words: &str, unit: Option<&Province>, names: &Names<'_>) -> Option<Named> {
    const PORTALS: &[&str] = &[
        " cong thong tin dien tu ",
        " cong ttdt ",
        " cong tt dt ",
        " cong giao tiep dien tu ",
        " trang thong tin dien tu ",
        " trang ttdt ",
        " trang tin dien tu ",
        " cong thong tin ",
        " cttdt ",
        " trang tin ",
    ];
    if let Some(opening) = PORTALS.iter().find(|portal| words.starts_with(*portal)) {
        let skipped = opening.split_whitespace().count();
        let rest = format!(" {}", words.get(opening.len()..).unwrap_or_default());
        let behind = behind_words(part, skipped);
        if is_office(&rest) && !rest.starts_with(" uy ban nhan dan ") && !rest.starts_with(" ubnd ") {
            return Some((styled(behind, unit), unit.map(|unit| unit.name.vi.clone()), 1.0));
        }
        if rest == " chinh phu " {
            return Some(("Cổng TTĐT Chính phủ".to_owned(), None, 1.0));
        }
        let unit = unit?;
        let is_whole = rest.split_whitespace().count() <= 10;
        return is_whole.then(|| (portal_in_the_words_of(behind, unit, names), Some(unit.name.vi.clone()), 1.0));
    }
    let unit = unit?;
    let is_portal = words.ends_with(" portal ") || words.starts_with(" portal of ") || words.ends_with(" government portal ");
    (is_portal && words.split_whitespace().count() <= 9).then(|| (portal_of(unit, names), Some(unit.name.vi.clone()), 0.97))
}

/// With the rank that the page itself gives: `tỉnh` or `thành phố`.
fn portal_in_the_words_of(behind: &str, unit: &Province, names: &Names<'_>) -> String {
    let words = key(behind);
    let name = unit.name.vi.trim_start_matches("TP ");
    if words.contains(" tinh ") {
        format!("Cổng TTĐT tỉnh {name}")
    } else if words.contains(" thanh pho ") || words.contains(" tp ") {
        format!("Cổng TTĐT thành phố {name}")
    } else {
        portal_of(unit, names)
    }
}

/// The text behind its first words.
fn behind_words(part: &str, count: usize) -> &str {
    let mut rest = part.trim_start();
    for _ in 0..count {
        rest = rest.trim_start_matches(|character: char| !character.is_alphanumeric());
        let end = rest.find(|character: char| !character.is_alphanumeric()).unwrap_or(rest.len());
        rest = rest.get(end..).unwrap_or_default();
    }
    rest.trim_start_matches(|character: char| !character.is_alphanumeric())
}

/// `BÁO LẠNG SƠN ĐIỆN TỬ`, `Báo Tây Ninh Online`.
fn paper(part: &str, words: &str, unit: Option<&Province>, rest: &str) -> Option<Named> {
    const NONE: &[&str] = &[
        " bao gia ",
        " bao chi ",
        " bao in ",
        " bao dien tu ",
        " bao hiem ",
        " bao ve ",
        " bao dam ",
        " bao ton ",
        " bao moi ",
        " bao xuan ",
        " bao giay ",
    ];
    let opens = part.starts_with("Báo ") || part.starts_with("BÁO ");
    if !opens
        || (NONE.iter().any(|none| words.starts_with(none)) && words.split_whitespace().count() != 3 && !words.starts_with(" bao dien tu "))
        || words.split_whitespace().count() > 9
    {
        return None;
    }
    if NONE.contains(&words) || part.starts_with("Báo cáo") || part.starts_with("BÁO CÁO") {
        return None;
    }
    let mut name = styled(part, unit);
    for ending in [" điện tử", " Điện tử", " Điện Tử", " Online", " online", " ONLINE", " điện Tử"] {
        name.truncate(name.strip_suffix(ending).unwrap_or(&name).len());
    }
    if let Some(after) = name.strip_prefix("Báo điện tử ") {
        name = format!("Báo {after}");
    }
    let is_large = name.split(' ').nth(1).and_then(|word| word.chars().next()).is_some_and(char::is_uppercase);
    let is_sentence = rest.len() > 200;
    (is_large && !is_sentence).then(|| (name, unit.map(|unit| unit.name.vi.clone()), 1.0))
}

const OFFICES: &[&str] = &[
    " so ngoai vu ",
    " lien hiep cac to chuc huu nghi ",
    " bo ngoai giao ",
    " tinh uy ",
    " thanh uy ",
    " dang bo tinh ",
    " dang bo thanh pho ",
    " uy ban nhan dan tinh ",
    " uy ban nhan dan thanh pho ",
    " ubnd tinh ",
    " ubnd thanh pho ",
    " ban doi ngoai ",
    " dai phat thanh ",
    " dai pt th ",
    " cuc ngoai vu ",
    " hoc vien ngoai giao ",
    " uy ban bien gioi ",
    " hoi huu nghi ",
    " mat tran to quoc ",
    " ban tuyen giao ",
    " van phong ubnd ",
    " uy ban mat tran to quoc ",
    " so ",
    " ban quan ly ",
    " trung tam xuc tien ",
    " van phong uy ban ",
    " uy ban nhan dan ",
    " ubnd ",
    " lien hiep huu nghi ",
    " uy ban cong tac ",
];

fn is_office(words: &str) -> bool {
    OFFICES.iter().any(|office| words.starts_with(office))
}

/// `SỞ NGOẠI VỤ TỈNH NGHỆ AN`: an office's name that fills its line.
fn office(part: &str, words: &str, unit: Option<&Province>) -> Option<Named> {
    if !is_office(words) {
        return None;
    }
    let is_large = !part.chars().any(char::is_lowercase);
    let ends_with_its_province = unit.is_some_and(|unit| words.ends_with(&key(&unit.name.vi)));
    let is_national = [
        " bo ngoai giao ",
        " bo ngoai giao viet nam ",
        " lien hiep cac to chuc huu nghi viet nam ",
        " uy ban bien gioi quoc gia ",
        " hoc vien ngoai giao ",
    ]
    .contains(&words);
    if !(ends_with_its_province || is_national) || words.split_whitespace().count() > 14 {
        return None;
    }
    let name = styled(part, unit)
        .replace("Ủy ban nhân dân", "UBND")
        .replace("Uỷ ban nhân dân", "UBND")
        .replace("Đài Phát thanh và Truyền hình tỉnh ", "Đài PT-TH ")
        .replace("Đài Phát thanh và Truyền hình", "Đài PT-TH");
    Some((
        name,
        unit.map(|unit| unit.name.vi.clone()),
        if words.starts_with(" ubnd ") {
            0.75
        } else if is_large {
            1.0
        } else {
            0.8
        },
    ))
}
