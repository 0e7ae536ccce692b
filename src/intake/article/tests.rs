//! Tests of the article among the furniture of pages.

use super::*;
use crate::intake::{Line, LineKind};

const LEAD: &str = "Sáng 5/6, UBND tỉnh tổ chức hội nghị về công tác đối ngoại với sự tham gia của các sở, ngành liên quan.";
const MORE: &str = "Báo cáo tại hội nghị cho thấy quan hệ với các đối tác tiếp tục được củng cố và mở rộng trên nhiều lĩnh vực.";
const LAST: &str = "Kết luận hội nghị, lãnh đạo tỉnh yêu cầu các đơn vị tiếp tục phối hợp chặt chẽ trong thời gian tới nhé.";

fn plain(lines: &[&str]) -> Document {
    Document::plain("a.txt", lines.join("\n"))
}

fn words<'a>(article: &Article<'a>, spans: &[Span]) -> Vec<&'a str> {
    spans.iter().map(|span| span.of(article.text())).collect()
}

fn marked(lines: &[(LineKind, u8, &str)]) -> Document {
    let mut document = Document::default();
    for &(kind, linked, line) in lines {
        let start = document.text.len();
        document.text.push_str(line);
        document.lines.push(Line { span: Span::new(start, document.text.len()), kind, linked });
        document.text.push('\n');
    }
    document
}

#[test]
fn the_text_stands_between_menus_and_other_news() {
    let document = plain(&[
        "Trang chủ",
        "Giới thiệu",
        "Tin tức >> Đối ngoại",
        "UBND tỉnh tổ chức hội nghị công tác đối ngoại",
        "05/06/2018 16:42:10",
        LEAD,
        "Quang cảnh hội nghị",
        MORE,
        LAST,
        "120 lượt xem",
        "Thu Hà",
        "Tin khác",
        "Tỉnh đón đoàn khách quốc tế (04/06/2018)",
        "Sáng nay, tỉnh đón một đoàn khách quốc tế tới thăm và làm việc tại các huyện miền núi của tỉnh.",
        "Tổng số lượt truy cập: 1234",
    ]);
    let article = Article::find(&document);
    assert_eq!(article.headline.map(|span| span.of(article.text())), Some("UBND tỉnh tổ chức hội nghị công tác đối ngoại"));
    assert_eq!(words(&article, &article.body), [LEAD, "Quang cảnh hội nghị", MORE, LAST]);
    assert!(words(&article, &article.above).contains(&"05/06/2018 16:42:10"));
    assert_eq!(words(&article, &article.below), ["120 lượt xem", "Thu Hà"]);
}

#[test]
fn a_box_of_other_news_in_the_midst_is_left_out() {
    let document = plain(&[
        "Hội nghị công tác đối ngoại của tỉnh",
        LEAD,
        "Tin liên quan",
        "Một tin khác của tỉnh",
        MORE,
        LAST,
        "Bình luận",
        "Hay lắm.",
    ]);
    let article = Article::find(&document);
    assert_eq!(words(&article, &article.body), [LEAD, MORE, LAST]);
    assert!(article.below.is_empty());
}

#[test]
fn weather_and_the_foot_of_the_page_are_not_prose() {
    let document = plain(&[
        LEAD,
        MORE,
        "Lê Hoa",
        "15oC",
        "Thấp nhất 13°C, cao nhất 17°C. Trời nhiều mây, có mưa nhỏ vài nơi.",
        "Giấy phép số 1/GP do Sở cấp ngày 1/1/2010 cho báo.",
    ]);
    let article = Article::find(&document);
    assert_eq!(words(&article, &article.body), [LEAD, MORE]);
    assert_eq!(words(&article, &article.below), ["Lê Hoa"]);
}

#[test]
fn the_page_names_its_headline() {
    let document = marked(&[
        (LineKind::Title, 0, "Hội nghị công tác đối ngoại của tỉnh - Báo Mới"),
        (LineKind::Headline, 0, "Báo Mới của tỉnh nhà"),
        (LineKind::Aside, 90, "Trang chủ"),
        (LineKind::Heading, 0, "Hội nghị công tác đối ngoại của tỉnh"),
        (LineKind::Paragraph, 0, LEAD),
        (LineKind::Aside, 0, MORE),
        (LineKind::Paragraph, 0, LAST),
        (LineKind::Item, 100, "Một tin khác rất dài của tỉnh nhà được đăng hôm qua tại đây."),
    ]);
    let article = Article::find(&document);
    assert_eq!(article.headline.map(|span| span.of(article.text())), Some("Hội nghị công tác đối ngoại của tỉnh"));
    assert_eq!(words(&article, &article.body), [LEAD, LAST]);
}

#[test]
fn a_title_that_is_not_visible_loses_the_sites_name() {
    let document = marked(&[(LineKind::Title, 0, "Hội nghị đối ngoại - thành công lớn - Báo Mới"), (LineKind::Paragraph, 0, LEAD)]);
    let article = Article::find(&document);
    assert_eq!(article.headline.map(|span| span.of(article.text())), Some("Hội nghị đối ngoại - thành công lớn"));
}

#[test]
fn what_has_no_prose_is_taken_as_it_is() {
    let document = plain(&["Hội nghị đối ngoại", "ngày 5/6"]);
    assert_eq!(Article::find(&document).body.len(), 2);
    assert!(Article::find(&Document::default()).body.is_empty());
}

#[cfg(not(target_arch = "wasm32"))]
mod properties {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_text_is_read_and_all_spans_lie_inside(text in "([\\PC\n]|Tin khác\n|[.!?] |Hội nghị |\n){0,120}") {
            let document = Document::plain("a.txt", text.clone());
            let article = Article::find(&document);
            let spans = article.body.iter().chain(&article.above).chain(&article.below).copied().chain(article.headline);
            for span in spans.chain(article.sentences().map(|(span, _)| span)) {
                prop_assert!(text.get(span.start..span.end).is_some_and(|part| !part.is_empty()));
            }
        }
    }
}
