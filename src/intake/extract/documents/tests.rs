use crate::intake::{Article, Document, Extraction, Extractor};
use crate::model::{DocumentRef, Reference};

fn documents(text: &str) -> Vec<DocumentRef> {
    let document = Document::plain("test", text.to_owned());
    let mut article = Article::find(&document);
    article.headline = None;
    article.body = document.lines.iter().map(|line| line.span).collect();
    let mut extraction = Extraction::default();
    super::read(&article, &Extractor::new(&Reference::default()), &mut extraction);
    for proposal in &extraction.documents {
        assert!(proposal.evidence.iter().all(|span| !span.of(text).is_empty()), "{text}");
    }
    extraction.documents.into_iter().map(|proposal| proposal.value).collect()
}

fn numbers(text: &str) -> Vec<String> {
    documents(text).into_iter().map(|document| document.number).collect()
}

#[test]
fn a_number_is_written_in_one_way() {
    let cases = [
        ("quán triệt Nghị quyết 17 - NQ/TW về đối ngoại", "17-NQ/TW"),
        ("Nghị quyết số 17-NQ/TW ngày 10/4/2011 của Bộ Chính trị", "17-NQ/TW"),
        ("Nghị quyết số 17 NQ/TW", "17-NQ/TW"),
        ("Nghị quyết 17/NQ-TW", "17-NQ/TW"),
        ("Nghị quyết 17‑NQ/TƯ", "17-NQ/TW"),
        ("Kế hoạch số 61 / KH - UBND", "61/KH-UBND"),
        ("văn bản số 61/KH-UBND ngày 3/2/2016", "61/KH-UBND"),
        ("Quyết định số 372/QĐ-TTg", "372/QĐ-TTg"),
        ("Nghị định số 83/2011/NĐ–CP của Chính phủ", "83/2011/NĐ-CP"),
        ("Decree 83/2011/ND-CP", "83/2011/NĐ-CP"),
        ("Directive No. 35-CT/TW", "35-CT/TW"),
        ("Nghị quyết 30a/2008/NQ-CP", "30a/2008/NQ-CP"),
        ("Nghị quyết số 302/2025/QH15 của Quốc hội", "302/2025/QH15"),
        ("Hướng dẫn 04-HD/BTGTW", "04-HD/BTGTW"),
        ("Công văn số 611/VPCP-QHQT", "611/VPCP-QHQT"),
        ("Kế hoạch số 7/KH-SNgV", "7/KH-SNgV"),
        ("Nghị quyết 41 của Chính phủ", "Nghị quyết 41"),
        ("Nghị quyết số 38 của Trung ương 7 khóa X", "Nghị quyết 38"),
        ("Kết luận 67 về công tác", "Kết luận 67"),
        ("thực hiện Quy chế 372.", "Quy chế 372"),
        ("Resolution No. 41 of the Government", "Resolution 41"),
    ];
    for (text, number) in cases {
        assert_eq!(numbers(text), [number], "{text}");
    }
}

#[test]
fn a_list_shares_its_sign() {
    assert_eq!(numbers("các Nghị quyết số 49, 50, 51-NQ/TW của Bộ Chính trị"), ["49-NQ/TW", "50-NQ/TW", "51-NQ/TW"]);
    assert_eq!(numbers("các Nghị quyết 49, 50 và 51 của Bộ Chính trị"), ["Nghị quyết 49", "Nghị quyết 50", "Nghị quyết 51"]);
    assert_eq!(numbers("Nghị quyết số 49-NQ/TW, 50-NQ/TW và Chỉ thị 8-CT/TW"), ["49-NQ/TW", "50-NQ/TW", "8-CT/TW"]);
    assert_eq!(numbers("Nghị quyết 49, 20 dự án mới"), ["Nghị quyết 49"]);
}

#[test]
fn what_is_no_number_of_a_document_is_left_out() {
    for text in [
        "Nghị quyết Đại hội XI",
        "Nghị quyết Trung ương 8 khóa XI",
        "Kế hoạch 5 năm",
        "Kế hoạch 2016-2020",
        "quyết định 3 dự án",
        "Nghị quyết 10 nội dung",
        "hướng dẫn 20 học viên",
        "kết luận 5 vấn đề",
        "Giấy phép số 12/GP-BTTTT",
        "Chương trình 135",
        "ngày 22/12",
        "năm 2014/2015 - TW",
        "Kế hoạch năm 2014",
        "Nghị quyết 5 năm 3 tháng",
        "Báo cáo số 12/BC-UBND",
    ] {
        assert_eq!(numbers(text), [] as [&str; 0], "{text}");
    }
}

#[test]
fn one_document_is_cited_in_several_ways() {
    let found = documents("Nghị quyết 17 của Bộ Chính trị về hội nhập\nthực hiện Nghị quyết 17 - NQ/TW và Nghị quyết 17 của Chính phủ");
    let found: Vec<(&str, &str)> = found.iter().map(|document| (document.number.as_str(), document.issuer.as_str())).collect();
    assert_eq!(found, [("17-NQ/TW", "Bộ Chính trị"), ("Nghị quyết 17", "Chính phủ")]);
    assert_eq!(numbers("Nghị định 83/NĐ-CP\nNghị định số 83/2011/NĐ-CP"), ["83/2011/NĐ-CP"]);
}

#[test]
fn the_issuer_is_said_or_in_the_sign() {
    let cases = [
        ("Nghị quyết 17-NQ/TW và Nghị quyết 41 của Chính phủ", "Trung ương"),
        ("Chỉ thị số 35-CT/TW ngày 8/8/2018 của Ban Bí thư về", "Ban Bí thư"),
        ("Nghị quyết 17-NQ/TW về hội nhập quốc tế của Bộ Chính trị", "Bộ Chính trị"),
        ("Bộ Chính trị đã ban hành Nghị quyết số 17-NQ/TW", "Bộ Chính trị"),
        ("Quyết định 372/QĐ-TTg", "Thủ tướng Chính phủ"),
        ("Nghị quyết 153/NQ-CP", "Chính phủ"),
    ];
    for (text, issuer) in cases {
        assert_eq!(documents(text).first().map(|document| document.issuer.as_str()), Some(issuer), "{text}");
    }
    let about = documents("Nghị quyết 17-NQ/TW của Bộ Chính trị về hội nhập quốc tế, trong đó");
    assert_eq!(about[0].subject.as_ref().map(|subject| subject.vi.as_str()), Some("hội nhập quốc tế"));
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod properties {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_text_is_read(text in r"((Nghị quyết|số|[0-9]{1,4}|NQ|TW|QĐ|/|-|–|,| |và|của Chính phủ|ngày|\PC){0,5}){0,10}") {
            super::documents(&text);
        }
    }
}
