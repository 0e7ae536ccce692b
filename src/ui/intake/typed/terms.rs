//! The terms of closed lists by the words that articles use for them.

use crate::model::{DocumentKind, Field};

/// Words, folded, and the slug that they mean, field by field; the more telling ones first.
const WORDS: [(Field, &str, &str); 46] = [
    (Field::Type, "ke hoach", "plan"),
    (Field::Type, "chi thi", "plan"),
    (Field::Type, "hoi nghi", "conference"),
    (Field::Type, "hoi dam", "conference"),
    (Field::Type, "gap go", "conference"),
    (Field::Type, "tap huan", "conference"),
    (Field::Type, "conference", "conference"),
    (Field::Level, "toan quoc", "national"),
    (Field::Level, "bo ngoai giao", "national"),
    (Field::Level, "chinh phu", "national"),
    (Field::Level, "national", "national"),
    (Field::Level, "lien tinh", "regional"),
    (Field::Level, "khu vuc", "regional"),
    (Field::Level, "cac tinh", "regional"),
    (Field::Level, "regional", "regional"),
    (Field::Level, "tinh", "provincial"),
    (Field::Level, "thanh pho", "provincial"),
    (Field::Level, "so ngoai vu", "provincial"),
    (Field::Level, "provinc", "provincial"),
    (Field::Kind, "tap huan", "training"),
    (Field::Kind, "boi duong", "training"),
    (Field::Kind, "training", "training"),
    (Field::Kind, "ke hoach", "plan"),
    (Field::Kind, "toan quoc lan thu", "plenary"),
    (Field::Kind, "lan thu", "plenary"),
    (Field::Kind, "tong ket", "annual-review"),
    (Field::Kind, "danh gia", "annual-review"),
    (Field::Kind, "review", "annual-review"),
    (Field::Kind, "dinh huong", "orientation"),
    (Field::Kind, "trien khai", "orientation"),
    (Field::Kind, "xuc tien", "promotion"),
    (Field::Kind, "gap go", "promotion"),
    (Field::Kind, "hoi dam", "promotion"),
    (Field::Kind, "chuyen de", "thematic"),
    (Field::Format, "ket hop", "hybrid"),
    (Field::Format, "hybrid", "hybrid"),
    (Field::Format, "truc tuyen", "online"),
    (Field::Format, "online", "online"),
    (Field::Format, "truc tiep", "in-person"),
    (Field::Topics, "kinh te", "economic"),
    (Field::Topics, "van hoa", "cultural"),
    (Field::Topics, "nhan dan", "people"),
    (Field::Topics, "bien gioi", "border"),
    (Field::Topics, "phi chinh phu", "ngo"),
    (Field::Topics, "hoi nhap", "integration"),
    (Field::Topics, "thong tin doi ngoai", "information"),
];

/// The slug of the first term of a field that a folded text names.
#[must_use]
pub(super) fn term(field: Field, folded: &str) -> Option<&'static str> {
    WORDS.iter().find(|(of, words, _)| *of == field && folded.contains(words)).map(|(.., slug)| *slug)
}

/// The form of a document that a folded text names.
#[must_use]
pub(super) fn document(folded: &str) -> Option<DocumentKind> {
    const FORMS: [(&str, DocumentKind); 10] = [
        ("nghi quyet", DocumentKind::Resolution),
        ("chi thi", DocumentKind::Directive),
        ("ket luan", DocumentKind::Conclusion),
        ("nghi dinh", DocumentKind::Decree),
        ("quyet dinh", DocumentKind::Decision),
        ("quy che", DocumentKind::Regulation),
        ("quy dinh", DocumentKind::Regulation),
        ("huong dan", DocumentKind::Guidance),
        ("ke hoach", DocumentKind::Plan),
        ("chuong trinh", DocumentKind::Plan),
    ];
    FORMS.iter().find(|(words, _)| folded.contains(words)).map(|(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Format, Kind, Level, RecordType, Topic};

    #[test]
    fn every_slug_is_a_term_of_its_field() {
        for (field, words, slug) in WORDS {
            let is_term = match field {
                Field::Type => RecordType::from_slug(slug).is_some(),
                Field::Level => Level::from_slug(slug).is_some(),
                Field::Kind => Kind::from_slug(slug).is_some(),
                Field::Format => Format::from_slug(slug).is_some(),
                Field::Topics => Topic::from_slug(slug).is_some(),
                _ => false,
            };
            assert!(is_term, "{field:?} {slug}");
            assert_eq!(crate::catalog::folded(words), words);
        }
    }
}
