//! A small reference, and articles made of a headline and a body.

use crate::intake::{Article, Document, Extraction, Extractor, Proposal};
use crate::model::{Bilingual, Gazetteer, NamedTerm, Province, ProvinceType, Reference, TypePeriod, Vocabulary};

const PROVINCES: &[(&str, &str)] = &[
    ("Hà Nội", "Hanoi"),
    ("Hà Giang", "Ha Giang"),
    ("Lào Cai", "Lao Cai"),
    ("Sơn La", "Son La"),
    ("Lạng Sơn", "Lang Son"),
    ("Hòa Bình", "Hoa Binh"),
    ("Quảng Ninh", "Quang Ninh"),
    ("Nghệ An", "Nghe An"),
    ("Quảng Trị", "Quang Tri"),
    ("Gia Lai", "Gia Lai"),
    ("Điện Biên", "Dien Bien"),
    ("Bình Dương", "Binh Duong"),
    ("Thái Bình", "Thai Binh"),
    ("Hà Nam", "Ha Nam"),
    ("TP Hồ Chí Minh", "Ho Chi Minh City"),
    ("Cần Thơ", "Can Tho"),
    ("An Giang", "An Giang"),
    ("Đà Nẵng", "Da Nang"),
    ("Khánh Hòa", "Khanh Hoa"),
    ("Tây Ninh", "Tay Ninh"),
    ("Thừa Thiên Huế", "Thua Thien-Hue"),
    ("Huế", "Hue"),
    ("Hà Tĩnh", "Ha Tinh"),
    ("Thanh Hóa", "Thanh Hoa"),
    ("Bà Rịa - Vũng Tàu", "Ba Ria-Vung Tau"),
    ("Lai Châu", "Lai Chau"),
];

fn both(vi: &str, en: &str) -> Bilingual {
    Bilingual { vi: vi.to_owned(), en: en.to_owned() }
}

fn province(vi: &str, en: &str) -> Province {
    let (from, until, aliases) = match vi {
        "Thừa Thiên Huế" => (None, Some("2025-01-01"), vec!["Huế".to_owned(), "Thừa Thiên - Huế".to_owned()]),
        "Huế" => (Some("2025-01-01"), None, Vec::new()),
        "Hà Giang" | "Bình Dương" => (None, Some("2025-07-01"), Vec::new()),
        _ => (None, None, Vec::new()),
    };
    let is_city = matches!(vi, "Hà Nội" | "Đà Nẵng" | "Cần Thơ" | "TP Hồ Chí Minh");
    Province {
        id: en.to_lowercase().replace(' ', "-"),
        name: both(vi, en),
        type_history: vec![TypePeriod {
            province_type: if is_city { ProvinceType::City } else { ProvinceType::Province },
            from: None,
            until: None,
        }],
        region: None,
        region34: None,
        from: from.map(|day| day.parse().unwrap()),
        until: until.map(|day| day.parse().unwrap()),
        successor: None,
        predecessors: Vec::new(),
        aliases,
        aliases_loose: Vec::new(),
    }
}

/// Some provinces, series and partners.
pub fn reference() -> Reference {
    let term = |id: &str, vi: &str, en: &str| NamedTerm { id: id.to_owned(), name: both(vi, en) };
    Reference {
        gazetteer: Gazetteer { units: PROVINCES.iter().map(|(vi, en)| province(vi, en)).collect(), ..Gazetteer::default() },
        vocabulary: Vocabulary {
            indicators: Vec::new(),
            series: vec![
                term("diplomatic-conference", "Hội nghị Ngoại giao", "Diplomatic Conference"),
                term("national-foreign-affairs-conference", "Hội nghị Ngoại vụ toàn quốc", "National Foreign Affairs Conference"),
                term(
                    "vietnam-cambodia-border-provinces-conference",
                    "Hội nghị hợp tác và phát triển các tỉnh biên giới Việt Nam – Campuchia",
                    "Vietnam–Cambodia border-provinces cooperation conference",
                ),
            ],
            partners: vec![
                term("Lào", "Lào", "Laos"),
                term("Svay Rieng", "Svay Rieng", "Svay Rieng (Cambodia)"),
                term("Nhật Bản", "Nhật Bản", "Japan"),
            ],
        },
    }
}

/// What is read of the event in a text whose first line is the headline, with the text.
pub fn read_text(text: String, reference: &Reference) -> (String, Extraction) {
    let document = Document::plain("page", text);
    let mut lines = document.lines.iter().map(|line| line.span);
    let mut article = Article::find(&document);
    (article.headline, article.body) = (lines.next(), lines.collect());
    let mut extraction = Extraction::default();
    Extractor::new(reference).event(&article, &mut extraction);
    (document.text.clone(), extraction)
}

/// What is read of the event in an article of a headline and a body.
pub fn read_with(headline: &str, body: &str) -> Extraction {
    read_text(format!("{headline}\n{body}"), &reference()).1
}

/// The values that are certain.
pub fn names(proposals: &[Proposal<String>]) -> Vec<&str> {
    proposals.iter().filter(|proposal| proposal.is_certain()).map(|proposal| proposal.value.as_str()).collect()
}
