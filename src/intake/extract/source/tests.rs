//! Tests of the report itself.

use super::*;
use crate::intake::{Document, Line, Span};
use crate::model::{Bilingual, Gazetteer, Province, ProvinceType, Reference, TypePeriod};

const LEAD: &str = "Sáng 14/12, UBND tỉnh tổ chức hội nghị tổng kết công tác đối ngoại năm 2018, triển khai nhiệm vụ năm 2019.";
const MORE: &str = "Báo cáo cho thấy quan hệ với các đối tác tiếp tục được củng cố và mở rộng trên nhiều lĩnh vực khác nhau.";
const HEADLINE: &str = "Hội nghị tổng kết công tác đối ngoại năm 2018";

fn reference() -> Reference {
    let unit = |vi: &str, en: &str, province_type| Province {
        id: en.into(),
        name: Bilingual { vi: vi.into(), en: en.into() },
        type_history: vec![TypePeriod { province_type, from: None, until: None }],
        region: None,
        region34: None,
        from: None,
        until: None,
        successor: None,
        predecessors: Vec::new(),
        aliases: Vec::new(),
        aliases_loose: Vec::new(),
    };
    let units = vec![
        unit("Lạng Sơn", "Lang Son", ProvinceType::Province),
        unit("Bà Rịa - Vũng Tàu", "Ba Ria-Vung Tau", ProvinceType::Province),
        unit("Cần Thơ", "Can Tho", ProvinceType::City),
    ];
    Reference { gazetteer: Gazetteer { units, ..Gazetteer::default() }, ..Reference::default() }
}

fn plain(lines: &[&str]) -> Extraction {
    extracted(&Document::plain("a.txt", lines.join("\n")))
}

fn extracted(document: &Document) -> Extraction {
    let mut extraction = Extraction::default();
    read(&Article::find(document), &NameKeys::of(&reference().gazetteer), &mut extraction);
    extraction
}

fn marked(lines: &[(LineKind, &str)]) -> Document {
    let mut document = Document::default();
    for &(kind, line) in lines {
        let start = document.text.len();
        document.text.push_str(line);
        document.lines.push(Line { span: Span::new(start, document.text.len()), kind, linked: 0 });
        document.text.push('\n');
    }
    document
}

fn certain<T: ToString>(found: &[Proposal<T>]) -> String {
    found.first().filter(|found| found.is_certain()).map_or_else(|| "?".to_owned(), |found| found.value.to_string())
}

#[test]
fn the_stamp_beside_the_headline_is_the_day_of_publication() {
    for stamp in [
        "14/12/2018 14:35:53 Xem cỡ chữ",
        "Fri, 14/12/2018 14:00 | GMT +7",
        "14/12/2018 19:58 UTC+7",
        "Ngày cập nhật 14/12/2018",
        "Cập nhật lúc 10:20, 14/12/2018",
        "Thứ sáu, 14/12/2018 | 08:00",
        "10:20 | 14/12/2018",
        "(Ngày đăng: 14-12-2018)",
        "Posted: December 14, 2018",
        "2018-12-14T10:00:00",
        "Thứ sáu, 14 Tháng 12 2018 08:00",
    ] {
        let extraction =
            plain(&["Thứ bảy, 21/11/2026", "Trang chủ", HEADLINE, stamp, LEAD, MORE, "Tin khác", "Đón đoàn khách (20/12/2018)"]);
        assert_eq!(certain(&extraction.published), "2018-12-14", "{stamp}");
    }
}

#[test]
fn the_day_of_viewing_is_not() {
    assert_eq!(certain(&plain(&["Thứ bảy, 21/11/2026", HEADLINE, LEAD, MORE]).published), "?");
    assert_eq!(certain(&plain(&["Huế, ngày 21 tháng 11 năm 2026", HEADLINE, LEAD, MORE]).published), "?");
    assert_eq!(certain(&plain(&[HEADLINE, LEAD, MORE, "Tin khác", "Ngày đăng: 20/12/2018"]).published), "?");
}

#[test]
fn what_the_page_says_of_itself_goes_first_in_vietnams_time() {
    let page = [
        (LineKind::Published, "2018-12-14T18:30:00Z"),
        (LineKind::Headline, HEADLINE),
        (LineKind::Paragraph, LEAD),
        (LineKind::Paragraph, MORE),
    ];
    assert_eq!(certain(&extracted(&marked(&page)).published), "2018-12-15");
}

#[test]
fn mastheads_and_feet_name_the_publisher() {
    for (line, publisher, province) in [
        ("BÁO LẠNG SƠN ĐIỆN TỬ", "Báo Lạng Sơn", "Lạng Sơn"),
        ("Báo Cần Thơ Online", "Báo Cần Thơ", "Cần Thơ"),
        ("Cổng thông tin điện tử tỉnh Lạng Sơn", "Cổng TTĐT tỉnh Lạng Sơn", "Lạng Sơn"),
        ("CỔNG THÔNG TIN ĐIỆN TỬ THÀNH PHỐ CẦN THƠ", "Cổng TTĐT thành phố Cần Thơ", "Cần Thơ"),
        ("Welcome to Lang Son Portal", "Cổng TTĐT tỉnh Lạng Sơn", "Lạng Sơn"),
        ("Ba Ria - Vung Tau Web Portal", "Cổng TTĐT tỉnh Bà Rịa - Vũng Tàu", "Bà Rịa - Vũng Tàu"),
        ("SỞ NGOẠI VỤ TỈNH LẠNG SƠN", "Sở Ngoại vụ tỉnh Lạng Sơn", "Lạng Sơn"),
        ("Thời Đại - Tạp chí của Liên hiệp", "Thời Đại", "?"),
        ("Vietnam+ (VietnamPlus)", "VietnamPlus", "?"),
    ] {
        let extraction = plain(&[line, "Trang chủ", HEADLINE, "14/12/2018 14:35", LEAD, MORE]);
        assert_eq!(certain(&extraction.publisher), publisher, "{line}");
        assert_eq!(certain(&extraction.viewpoint), province, "{line}");
    }
    let foot = plain(&[HEADLINE, LEAD, MORE, "Thu Hà", "Tin khác", "Một tin khác", "Trang thông tin điện tử Sở Ngoại vụ tỉnh Lạng Sơn"]);
    assert_eq!(certain(&foot.publisher), "Sở Ngoại vụ tỉnh Lạng Sơn");
}

#[test]
fn the_signature_is_the_author() {
    for (line, author) in [
        ("Thu Hà", "Thu Hà"),
        ("Tin, ảnh: LÊ HOA", "LÊ HOA"),
        ("Việt Hà (TTXVN/Vietnam+)", "Việt Hà"),
        ("Đ.H.T - Thế Nhân", "Đ.H.T - Thế Nhân"),
        ("Phòng Hợp tác quốc tế", "Phòng Hợp tác quốc tế"),
        ("TTXVN", "?"),
        ("Ảnh: Thu Hà", "?"),
        ("Lượt xem: 120", "?"),
        ("Lạng Sơn", "?"),
    ] {
        assert_eq!(certain(&plain(&[HEADLINE, LEAD, MORE, "120 lượt xem", line, "Tin khác"]).author), author, "{line}");
    }
    assert_eq!(certain(&plain(&[HEADLINE, "Thu Hà - 14/12/2018 10:00", LEAD, MORE]).author), "Thu Hà");
}

#[test]
fn the_language_is_that_of_the_words() {
    assert_eq!(certain(&plain(&[HEADLINE, LEAD, MORE]).language), "vi");
    let english = "The conference was held in the city on December 14 to review the work of the province in the past year.";
    assert_eq!(certain(&plain(&[english, english]).language), "en");
}

#[cfg(not(target_arch = "wasm32"))]
mod properties {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_text_is_read_and_evidence_lies_inside(text in "([\\PC\n]|\n|Báo |Cổng thông tin điện tử |Lạng Sơn|[0-9]{1,4}|[-/.,()|: ]|By |baolangson.vn |Nguồn: )*") {
            let document = Document::plain("a.txt", text.clone());
            let found = extracted(&document);
            let words = found.headline.iter().chain(&found.publisher).chain(&found.author).chain(&found.viewpoint).chain(&found.language);
            for span in words.flat_map(|found| &found.evidence).chain(found.published.iter().flat_map(|found| &found.evidence)) {
                prop_assert!(text.get(span.start..span.end).is_some_and(|part| !part.is_empty()));
            }
        }
    }
}
