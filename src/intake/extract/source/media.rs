//! Media and offices whose names do not say in Vietnamese what they are.

use super::masthead::Named;
use super::names::Names;
use crate::model::Province;

/// `Department of Foreign Affairs of …`, `… Newspaper`.
pub(super) fn english(words: &str, unit: Option<&Province>, names: &Names<'_>) -> Option<Named> {
    if words == " vietnam union of friendship organizations " || words == " vietnam union of friendship organisations " {
        return Some(("Liên hiệp các tổ chức hữu nghị Việt Nam".to_owned(), None, 1.0));
    }
    let unit = unit.filter(|_| words.split_whitespace().count() <= 9)?;
    let name = unit.name.vi.trim_start_matches("TP ");
    let rank = if names.is_city(unit) { "thành phố" } else { "tỉnh" };
    if words.contains(" department of foreign affairs ") {
        return Some((format!("Sở Ngoại vụ {rank} {name}"), Some(unit.name.vi.clone()), 0.95));
    }
    let is_paper = words.ends_with(" newspaper ") || words.ends_with(" newspaper online ");
    is_paper.then(|| (format!("Báo {name}"), Some(unit.name.vi.clone()), 0.95))
}

/// Media that are not called a newspaper.
pub(super) fn known(part: &str, words: &str) -> Option<Named> {
    const KNOWN: &[(&str, &str)] = &[
        (" vietnamplus ", "VietnamPlus"),
        (" vietnam vietnamplus ", "VietnamPlus"),
        (" vietnam plus ", "VietnamPlus"),
        (" vov world ", "VOV World"),
        (" vovworld ", "VOV World"),
        (" vov ", "VOV"),
        (" ttxvn ", "TTXVN"),
        (" vna ", "TTXVN"),
        (" thong tan xa viet nam ", "TTXVN"),
        (" thoi dai ", "Thời Đại"),
        (" tap chi thoi dai ", "Thời Đại"),
        (" nhan dan ", "Nhân Dân"),
        (" viet nam news ", "Việt Nam News"),
        (" vnexpress ", "VnExpress"),
        (" vietnamnet ", "VietNamNet"),
        (" vneconomy ", "VnEconomy"),
        (" hanoi times ", "Hanoi Times"),
        (" sggp news ", "SGGP News"),
        (" vietnam vn ", "Vietnam.vn"),
        (" bao quoc te ", "Báo Thế giới và Việt Nam"),
        (" nhan dan online ", "Nhân Dân"),
        (" bao the gioi va viet nam ", "Báo Thế giới và Việt Nam"),
        (" the gioi va viet nam ", "Báo Thế giới và Việt Nam"),
        (" voice of vietnam ", "VOV"),
        (" vietnam news agency ", "TTXVN"),
    ];
    if part == "Vietnam+" {
        return Some(("VietnamPlus".to_owned(), None, 1.0));
    }
    KNOWN.iter().find(|(known, _)| *known == words).map(|(_, name)| ((*name).to_owned(), None, 1.0))
}
