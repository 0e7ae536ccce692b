//! Names: provinces in short lines, and names that a page writes in capitals only.

use std::collections::HashMap;

use crate::catalog::case::{capital, small};
use crate::intake::folded_words;
use crate::model::{DayNumber, Gazetteer, Lifespan, Province, ProvinceType, TypePeriod};

/// A line's words, folded, one space before and behind each: `" bao lang son "`; one space where there are none.
pub(super) fn key(line: &str) -> String {
    let words = folded_words(line);
    if words.is_empty() { " ".to_owned() } else { format!(" {words} ") }
}

/// The provinces' names of all times, ready to be found in lines.
#[derive(Clone, Debug)]
pub struct NameKeys {
    units: Vec<Province>,
    /// Each as [`key`] gives it, with its unit; the longest first.
    names: Vec<(String, usize)>,
    /// Places in `names` by their first word.
    by_word: HashMap<String, Vec<usize>>,
}

impl NameKeys {
    /// The names of all units.
    pub fn of(gazetteer: &Gazetteer) -> Self {
        let mut names = Vec::new();
        for (index, unit) in gazetteer.units.iter().enumerate() {
            let spellings = [&unit.name.vi, &unit.name.en].into_iter().chain(&unit.aliases);
            // `TP Hà Nội` is found by the name in it.
            let is_own = |name: &&String| **name == unit.name.vi || !name.ends_with(unit.name.vi.as_str());
            names.extend(spellings.filter(is_own).map(|name| (key(name), index)).filter(|(name, _)| name.len() > 5));
        }
        names.sort_by(|(first, _), (second, _)| second.len().cmp(&first.len()).then_with(|| first.cmp(second)));
        let mut by_word: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, (name, _)) in names.iter().enumerate() {
            by_word.entry(first_word(name).to_owned()).or_default().push(place);
        }
        Self { units: gazetteer.units.clone(), names, by_word }
    }

    /// The names in use on `day`.
    pub(super) const fn on(&self, day: Option<DayNumber>) -> Names<'_> {
        Names { keys: self, day }
    }
}

/// The provinces' names on a day.
pub(super) struct Names<'a> {
    keys: &'a NameKeys,
    day: Option<DayNumber>,
}

impl<'a> Names<'a> {
    fn alive(&self, unit: usize) -> Option<&'a Province> {
        let unit = self.keys.units.get(unit)?;
        self.day.is_none_or(|day| unit.lifespan().overlaps(day, day)).then_some(unit)
    }

    /// The first name that fits, the longest of them.
    fn find(&self, fits: impl Fn(&str) -> bool) -> Option<&'a Province> {
        self.keys.names.iter().filter(|(name, _)| fits(name)).find_map(|&(_, unit)| self.alive(unit))
    }

    /// The province that a line, as [`key`] gives it, names: the longest name.
    pub(super) fn in_key(&self, key: &str) -> Option<&'a Province> {
        let mut first: Option<(usize, &Province)> = None;
        for (start, _) in key.match_indices(' ') {
            let rest = key.get(start..).unwrap_or_default();
            for &place in self.keys.by_word.get(first_word(rest)).into_iter().flatten() {
                let Some((_, unit)) = self.keys.names.get(place).filter(|(name, _)| rest.starts_with(name.as_str())) else { continue };
                if let Some(unit) = self.alive(*unit).filter(|_| first.is_none_or(|(known, _)| place < known)) {
                    first = Some((place, unit));
                }
            }
        }
        first.map(|(_, unit)| unit)
    }

    /// The province whose name, its words joined, is part of a host's name: `baolangson vn`.
    pub(super) fn by_joined(&self, host: &str) -> Option<&'a Province> {
        self.find(|name| {
            let joined = name.replace(' ', "");
            joined.len() >= 5 && host.split(' ').any(|part| part.ends_with(&joined))
        })
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
        self.find(|name| name == key).is_some()
    }
}

/// The first word of a key, or of the rest of one from a space on.
fn first_word(key: &str) -> &str {
    key.trim_start_matches(' ').split(' ').next().unwrap_or_default()
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
