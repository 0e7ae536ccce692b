//! Tests of the day an event was held.

use super::*;
use crate::intake::{Document, Span};
use crate::model::PartialDate;

const MORE: &str = "Báo cáo cho thấy quan hệ với các đối tác tiếp tục được củng cố và mở rộng trên nhiều lĩnh vực khác nhau.";

fn held_on(headline: &str, published: Option<&str>, lead: &str) -> String {
    let document = Document::plain("a.txt", format!("{headline}\n{lead}\n{MORE}"));
    let article = Article::find(&document);
    assert_eq!(article.headline.map(|span| span.of(article.text())), Some(headline));
    let mut extraction = Extraction::default();
    extraction.published.extend(published.map(|date| Proposal::new(date.parse::<PartialDate>().unwrap(), Span::new(0, 1), 0.9)));
    read(&article, &mut extraction);
    let Some(best) = extraction.held.first().filter(|best| best.is_certain()) else { return "?".into() };
    for span in &best.evidence {
        assert!(document.text.get(span.start..span.end).is_some_and(|part| !part.is_empty()));
    }
    let Held { start, end, certainty } = best.value;
    if start == end { format!("{start} {}", certainty.slug()) } else { format!("{start}..{end} {}", certainty.slug()) }
}

/// Headline, day of publication, lead, what is expected.
type Case = (&'static str, Option<&'static str>, &'static str, &'static str);

fn check(cases: &[Case]) {
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|&(headline, published, lead, expected)| {
            let found = held_on(headline, published, lead);
            (found != expected).then(|| format!("{lead}\n  found {found}, expected {expected}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const REVIEW: &str = "Hội nghị tổng kết công tác đối ngoại năm 2018";
const TALKS: &str = "Hội đàm giữa hai tỉnh về công tác biên giới";

#[test]
fn days_beside_the_verb_of_holding() {
    check(&[
        (
            REVIEW,
            Some("2018-12-14"),
            "Sáng 14/12, UBND tỉnh tổ chức Hội nghị tổng kết công tác đối ngoại năm 2018 của toàn tỉnh.",
            "2018-12-14 stated",
        ),
        (
            REVIEW,
            Some("2019-01-20"),
            "Sáng ngày 28/12/2018, UBND tỉnh tổ chức Hội nghị tổng kết công tác đối ngoại năm 2018.",
            "2018-12-28 stated",
        ),
        (
            REVIEW,
            Some("2019-01-03"),
            "Ngày 28-12, UBND tỉnh tổ chức Hội nghị tổng kết công tác đối ngoại năm 2018 của tỉnh.",
            "2018-12-28 stated",
        ),
        (REVIEW, None, "Ngày 28/12, UBND tỉnh tổ chức Hội nghị tổng kết công tác đối ngoại năm 2018 của tỉnh.", "2018-12-28 inferred"),
        (
            TALKS,
            Some("2019-05-12"),
            "Trong khuôn khổ chuyến thăm, chiều ngày 9 tháng 5 năm 2019, tại thành phố, hai đoàn đã hội đàm về biên giới.",
            "2019-05-09 stated",
        ),
        (
            TALKS,
            Some("2019-05-12"),
            "Thực hiện Kế hoạch số 12/KH-UBND ngày 3/1/2019 của UBND tỉnh, ngày 10/5/2019, hai đoàn đã tiến hành hội đàm.",
            "2019-05-10 stated",
        ),
        (
            TALKS,
            Some("2019-05-12"),
            "Thực hiện chương trình đối ngoại năm 2019, được sự nhất trí của Thường trực Tỉnh ủy, ngày 10/5, tại thành phố, hai đoàn hội đàm.",
            "2019-05-10 stated",
        ),
    ]);
}

#[test]
fn stretches_of_days_and_parts_of_months() {
    check(&[
        (
            REVIEW,
            Some("2018-09-08"),
            "Trong hai ngày 5 và 6/9, tại thành phố, Bộ Ngoại giao tổ chức hội nghị về công tác đối ngoại.",
            "2018-09-05..2018-09-06 stated",
        ),
        (
            REVIEW,
            Some("2018-09-05"),
            "Từ ngày 5 đến 7/9, tại thành phố, Bộ Ngoại giao tổ chức hội nghị về công tác đối ngoại.",
            "2018-09-05..2018-09-07 stated",
        ),
        (
            REVIEW,
            Some("2019-01-05"),
            "Từ ngày 30/12 đến ngày 2/1/2019, tại thành phố, Bộ Ngoại giao tổ chức hội nghị về đối ngoại.",
            "2018-12-30..2019-01-02 stated",
        ),
        (
            REVIEW,
            Some("2019-01-05"),
            "Từ 30/12 đến 2/1, tại thành phố, Bộ Ngoại giao tổ chức hội nghị về công tác đối ngoại.",
            "2018-12-30..2019-01-02 stated",
        ),
        (
            REVIEW,
            Some("2019-04-12"),
            "Đầu tháng 3 vừa qua, Liên hiệp đã tổ chức Hội nghị tổng kết công tác đối ngoại nhân dân năm 2018.",
            "2019-03 inferred",
        ),
    ]);
}

#[test]
fn the_day_of_writing_and_days_to_come() {
    check(&[
        (
            REVIEW,
            Some("2018-12-14"),
            "Sáng nay, UBND tỉnh tổ chức Hội nghị tổng kết công tác đối ngoại năm 2018 của toàn tỉnh.",
            "2018-12-14 inferred",
        ),
        (
            REVIEW,
            Some("2018-12-14"),
            "Hôm qua (13/12), UBND tỉnh tổ chức Hội nghị tổng kết công tác đối ngoại năm 2018 của tỉnh.",
            "2018-12-13 stated",
        ),
        (
            REVIEW,
            Some("2018-12-14"),
            "Chiều qua, UBND tỉnh tổ chức Hội nghị tổng kết công tác đối ngoại năm 2018 của toàn tỉnh.",
            "2018-12-13 inferred",
        ),
        (
            "Tỉnh sẽ tổ chức Gặp gỡ Hàn Quốc 2022",
            Some("2022-08-30"),
            "Chương trình Gặp gỡ Hàn Quốc dự kiến diễn ra từ ngày 18 đến 20/9/2022 tại thành phố.",
            "2022-09-18..2022-09-20 announced",
        ),
        (
            "Tỉnh sẽ tổ chức Gặp gỡ Hàn Quốc",
            Some("2022-12-30"),
            "Chương trình Gặp gỡ Hàn Quốc sẽ diễn ra vào ngày 18/1 tới tại thành phố của tỉnh.",
            "2023-01-18 announced",
        ),
    ]);
}

#[test]
fn days_of_something_else_are_none() {
    check(&[
        (
            TALKS,
            Some("2019-05-12"),
            "UBND tỉnh vừa tổ chức hội đàm theo Quyết định số 12/QĐ-TTg ngày 3/5/2019 của Thủ tướng Chính phủ.",
            "?",
        ),
        (
            TALKS,
            Some("2019-05-12"),
            "Hai đoàn đã hội đàm, thống nhất báo cáo kết quả thực hiện trước ngày 30/4/2019 như đã thỏa thuận.",
            "?",
        ),
        (
            TALKS,
            Some("2019-05-12"),
            "Hai đoàn hội đàm nhân dịp kỷ niệm ngày thành lập tỉnh (10/5/1999 - 10/5/2019) và các ngày lễ lớn.",
            "?",
        ),
        (
            TALKS,
            Some("2019-05-12"),
            "Hai đoàn vừa hội đàm, đánh giá kết quả hợp tác giai đoạn 2017 – 2018 và thống nhất phương hướng năm 2019.",
            "?",
        ),
        (
            REVIEW,
            Some("2018-12-14"),
            "Tính đến ngày 30/11/2018, toàn tỉnh đã tổ chức đón 120 đoàn khách quốc tế đến thăm và làm việc.",
            "?",
        ),
    ]);
}

#[test]
fn english_days() {
    const HEADLINE: &str = "Province reviews foreign affairs work in 2019";
    check(&[
        (
            HEADLINE,
            Some("2020-01-16"),
            "The People's Committee of the province held a conference on 14 January to review foreign affairs work.",
            "2020-01-14 stated",
        ),
        (
            HEADLINE,
            Some("2020-01-16"),
            "A conference to review the foreign affairs work of the province took place on January 14-15 in the city.",
            "2020-01-14..2020-01-15 stated",
        ),
        (
            HEADLINE,
            Some("2020-01-16"),
            "The People's Committee of the province held a conference in the city on Tuesday to review the work.",
            "2020-01-14 inferred",
        ),
        (
            HEADLINE,
            Some("2020-01-02"),
            "The People's Committee of the province held a conference on December 30 to review the work of the year.",
            "2019-12-30 stated",
        ),
    ]);
}

#[cfg(not(target_arch = "wasm32"))]
mod properties {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_text_is_read_and_evidence_lies_inside(text in "([\\PC\n]|ngày |[0-9]{1,4}|[-/.,() ]|tháng |đến | tổ chức |hôm nay|năm |sẽ |On March )*") {
            let document = Document::plain("a.txt", text.clone());
            let article = Article::find(&document);
            let mut extraction = Extraction::default();
            extraction.published.push(Proposal::new("2019-05-12".parse().unwrap(), Span::new(0, 1), 0.9));
            read(&article, &mut extraction);
            for span in extraction.held.iter().flat_map(|held| &held.evidence) {
                prop_assert!(text.get(span.start..span.end).is_some_and(|part| !part.is_empty()));
            }
        }
    }
}
