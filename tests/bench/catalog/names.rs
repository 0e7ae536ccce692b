//! Who and what the articles speak of: people, documents, partners, publishers and foreign names.

use nien_bieu::model::{DocumentKind, DocumentRef};

use super::random::Random;

const SURNAMES: &str = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Lâm Hà";
const MIDDLE_NAMES: &str = "Văn Thị Hữu Đức Minh Quang Xuân Thanh Ngọc Hồng Quốc Công Đình Thế Anh Việt Kim Mạnh";
const GIVEN_NAMES: &str = "Anh Bình Châu Cường Dũng Đạt Giang Hà Hải Hạnh Hiền Hiếu Hòa Hùng Hương Khánh Lan Linh Long Mai Nam Nga Nghĩa \
    Nhung Phong Phúc Phương Quân Quý Sơn Tâm Thắng Thảo Thủy Tiến Toàn Trang Trung Tuấn Tú Vân Vinh Yến";

/// Partners beside those of the vocabulary.
const MORE_PARTNERS: [&str; 18] = [
    "Ba Lan",
    "Séc",
    "Hungary",
    "Bulgaria",
    "Thụy Điển",
    "Na Uy",
    "Đan Mạch",
    "Tây Ban Nha",
    "Bồ Đào Nha",
    "Brazil",
    "Argentina",
    "Mexico",
    "Ai Cập",
    "Nam Phi",
    "Malaysia",
    "Philippines",
    "Myanmar",
    "New Zealand",
];

/// Number and sign of a document: what stands after the number, its form and who issues it.
const DOCUMENTS: [(&str, DocumentKind, &str); 6] = [
    ("-NQ/TW", DocumentKind::Resolution, "Ban Chấp hành Trung ương"),
    ("-CT/TW", DocumentKind::Directive, "Ban Bí thư"),
    ("/QĐ-TTg", DocumentKind::Decision, "Thủ tướng Chính phủ"),
    ("/NĐ-CP", DocumentKind::Decree, "Chính phủ"),
    ("/KH-UBND", DocumentKind::Plan, "Ủy ban nhân dân tỉnh"),
    ("-KL/TW", DocumentKind::Conclusion, "Bộ Chính trị"),
];

/// `count` different people.
pub fn people(count: usize, random: &mut Random) -> Vec<String> {
    let list = |names: &'static str| names.split_whitespace().collect::<Vec<&str>>();
    let (surnames, middle, given) = (list(SURNAMES), list(MIDDLE_NAMES), list(GIVEN_NAMES));
    distinct(count, || {
        let (surname, middle, given) = (random.pick_uneven(&surnames)?, random.pick(&middle)?, random.pick(&given)?);
        Some(format!("{surname} {middle} {given}"))
    })
}

/// `count` documents with different numbers.
pub fn documents(count: usize, random: &mut Random) -> Vec<DocumentRef> {
    let numbers = distinct(count, || Some(format!("{}{}", random.between(1, 400), random.pick(&DOCUMENTS)?.0)));
    let document = |number: String| {
        let &(_, kind, issuer) = DOCUMENTS.iter().find(|(sign, ..)| number.ends_with(sign))?;
        Some(DocumentRef { number, kind, issuer: issuer.to_owned(), subject: None })
    };
    numbers.into_iter().filter_map(document).collect()
}

/// `count` newspapers, portals and broadcasters of these provinces.
pub fn publishers(count: usize, provinces: &[String]) -> Vec<String> {
    let of = |form: &'static str| provinces.iter().map(move |province| format!("{form} {province}"));
    of("Báo").chain(of("Cổng thông tin điện tử tỉnh")).chain(of("Đài Phát thanh - Truyền hình")).take(count).collect()
}

/// `count` partners: the known ones and as many others as are missing.
pub fn partners(count: usize, known: impl Iterator<Item = String>) -> Vec<String> {
    known.chain(MORE_PARTNERS.into_iter().map(str::to_owned)).take(count).collect()
}

/// `count` foreign names of four to nine letters.
pub fn foreign(count: usize, random: &mut Random) -> Vec<String> {
    let (consonants, vowels) = (["b", "k", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "sh", "z"], ["a", "e", "i", "o", "u"]);
    distinct(count, || {
        let mut name = String::new();
        for _ in 0..random.between(2, 4) {
            name.push_str(random.pick(&consonants)?);
            name.push_str(random.pick(&vowels)?);
        }
        Some(name.get(..1)?.to_ascii_uppercase() + name.get(1..)?)
    })
}

/// Calls `make` until there are `count` different names, or as many as come in a reasonable time.
fn distinct(count: usize, mut make: impl FnMut() -> Option<String>) -> Vec<String> {
    let mut seen = std::collections::HashSet::new();
    let mut names = Vec::with_capacity(count);
    for _ in 0..count * 20 {
        let Some(name) = make() else { break };
        if names.len() < count && seen.insert(name.clone()) {
            names.push(name);
        }
    }
    names
}
