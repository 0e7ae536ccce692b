//! Names: provinces in short lines, and names that a page writes in capitals only.

use crate::catalog::case::{capital, small};
use crate::catalog::folded;
use crate::model::{DayNumber, Gazetteer, Lifespan, Province, ProvinceType, TypePeriod};

/// A line's words, folded, one space before and behind each: `" bao lang son "`.
pub(super) fn key(line: &str) -> String {
    let mut words = String::with_capacity(line.len() + 2);
    words.push(' ');
    for word in folded(line).split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()) {
        words.push_str(word);
        words.push(' ');
    }
    words
}

/// The provinces' names, ready to be found in lines.
pub(super) struct Names<'a> {
    names: Vec<(String, &'a Province)>,
    day: Option<DayNumber>,
}

impl<'a> Names<'a> {
    /// The names in use on `day`.
    pub(super) fn of(gazetteer: &'a Gazetteer, day: Option<DayNumber>) -> Self {
        let mut names = Vec::new();
        let is_alive = |unit: &&Province| day.is_none_or(|day| unit.lifespan().overlaps(day, day));
        for unit in gazetteer.units.iter().filter(is_alive) {
            let spellings = [&unit.name.vi, &unit.name.en].into_iter().chain(&unit.aliases);
            // `TP Hà Nội` is found by the name in it.
            let is_own = |name: &&String| **name == unit.name.vi || !name.ends_with(unit.name.vi.as_str());
            names.extend(spellings.filter(is_own).map(|name| (key(name), unit)).filter(|(name, _)| name.len() > 5));
        }
        names.sort_by(|(first, _), (second, _)| second.len().cmp(&first.len()).then_with(|| first.cmp(second)));
        names.dedup_by(|(first, _), (second, _)| first == second);
        Self { names, day }
    }

    /// The province that a line, as [`key`] gives it, names: the longest name.
    pub(super) fn in_key(&self, key: &str) -> Option<&'a Province> {
        self.names.iter().find(|(name, _)| key.contains(name.as_str())).map(|&(_, unit)| unit)
    }

    /// The province whose name, its words joined, is part of a host's name: `baolangson vn`.
    pub(super) fn by_joined(&self, host: &str) -> Option<&'a Province> {
        let is_part = |name: &str| {
            let joined = name.replace(' ', "");
            joined.len() >= 5 && host.split(' ').any(|part| part.ends_with(&joined))
        };
        self.names.iter().find(|(name, _)| is_part(name)).map(|&(_, unit)| unit)
    }

    /// Whether a province is a city on the day.
    pub(super) fn is_city(&self, unit: &Province) -> bool {
        let day = self.day.unwrap_or(DayNumber::MAX);
        let is_now = |period: &&TypePeriod| {
            let lifespan = Lifespan { from: period.from, until: period.until };
            lifespan.overlaps(day, day)
        };
        unit.type_history.iter().find(is_now).is_some_and(|period| period.province_type == ProvinceType::City)
    }

    /// Whether a line is a province's name and no more.
    pub(super) fn is_name(&self, key: &str) -> bool {
        self.names.iter().any(|(name, _)| name == key)
    }
}

/// A name in mixed letters; one that is written in capitals only gets those that it usually has.
pub(super) fn styled(name: &str, province: Option<&Province>) -> String {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.chars().any(char::is_lowercase) {
        return name;
    }
    let mut styled: String = name.chars().map(small).collect();
    for usual in USUAL {
        let small: String = usual.chars().map(small).collect();
        styled = styled.replace(&small, usual);
    }
    if let Some(province) = province {
        let small: String = province.name.vi.chars().map(small).collect();
        styled = styled.replace(&small, &province.name.vi);
    }
    if styled.starts_with("báo ") { each_word_large(&styled) } else { first_large(&styled) }
}

/// Names whose letters are not to be guessed.
const USUAL: &[&str] = &[
    "Thế giới và Việt Nam",
    "Quân đội nhân dân",
    "Việt Nam",
    "Ngoại vụ",
    "Bộ Ngoại giao",
    "Đối ngoại",
    "Mặt trận Tổ quốc",
    "Phát thanh và Truyền hình",
    "Biên phòng",
    "Đảng Cộng sản",
    "UBND",
    "Ban Tuyên giáo",
    "Chính phủ",
    "TTĐT",
    "TP.",
    "PT-TH",
];

fn first_large(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| std::iter::once(capital(first)).chain(letters).collect())
}

/// `báo lạng sơn` as `Báo Lạng Sơn`; a name with a large letter inside is in its letters already.
fn each_word_large(name: &str) -> String {
    let rest = name.strip_prefix("báo ").unwrap_or(name);
    if rest.chars().any(char::is_uppercase) {
        return first_large(name);
    }
    let is_joint = |word: &str| matches!(word, "và" | "của" | "các" | "cho");
    let words: Vec<String> = name.split(' ').map(|word| if is_joint(word) { word.to_owned() } else { first_large(word) }).collect();
    words.join(" ")
}
