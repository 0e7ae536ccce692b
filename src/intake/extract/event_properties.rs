//! Whatever the text, what is read of the event lies inside it.

use proptest::prelude::*;

use super::testing::{read_text, reference};
use crate::intake::{Extraction, Span};

/// Every stretch of evidence of the fields that are read of an event.
fn evidence(extraction: &Extraction) -> Vec<Span> {
    let mut all = Vec::new();
    macro_rules! collect { ($($field:ident)+) => { $(all.extend(extraction.$field.iter().flat_map(|proposal| {
        assert!(!proposal.evidence.is_empty());
        proposal.evidence.iter().copied()
    }));)+ } }
    collect!(record_type level kind format series venue provinces organizers chairs topics partners);
    all
}

fn fragment() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "Hội nghị ",
        "lần thứ ",
        "18 ",
        "XVIII ",
        "chủ trì ",
        "đồng chủ trì ",
        "do ",
        "đồng chí ",
        "Trần Văn Bình",
        ", ",
        "Thứ trưởng Bộ Ngoại giao ",
        "UBND tỉnh ",
        "Sơn La ",
        "tổ chức ",
        "ban hành ",
        "Kế hoạch ",
        ". ",
        "\n",
        "tại ",
        "TP. ",
        "điểm cầu ",
        "(",
        ")",
        " - ",
        "–",
        "Lào",
        "và ",
        "Khăm-vén ",
        "H'Yim ",
        "chaired by ",
        "held ",
        "People's Committee ",
        "of ",
        "18th ",
        "Bà Rịa - Vũng Tàu ",
        "hội đàm ",
        "dẫn đầu ",
        "làm Trưởng đoàn ",
        ";",
        ":",
        "Ngoại vụ toàn quốc ",
        "Hội nghị Ngoại giao ",
        "năm 2014 ",
        "2015 ",
        "trực tuyến ",
        "trực tiếp ",
        "ỷ",
        "\u{301}",
        "ß",
        "İ",
        "“",
        "tập huấn ",
        "của ",
        "Các ",
        "tỉnh ",
    ];
    prop_oneof![4 => proptest::sample::select(PIECES).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)]
}

proptest! {
    #[test]
    fn evidence_lies_inside_the_text(pieces in prop::collection::vec(fragment(), 0..80)) {
        let text: String = pieces.concat();
        let reference = reference();
        let (text, extraction) = read_text(text, &reference);
        for span in evidence(&extraction) {
            prop_assert!(text.get(span.start..span.end).is_some_and(|part| !part.is_empty()), "{span:?}");
        }
    }
}
