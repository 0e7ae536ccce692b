//! Tests of type, level, kind and series with made-up sentences.

use super::super::testing::read_with;
use crate::model::{Kind, Level, RecordType};

#[track_caller]
fn level(headline: &str, body: &str, expected: Level) {
    let found = read_with(headline, body).level;
    assert_eq!(found.first().filter(|level| level.is_certain()).map(|level| level.value), Some(expected), "{headline} {body}");
}

#[track_caller]
fn kind(headline: &str, body: &str, expected: Kind) {
    let found = read_with(headline, body).kind;
    assert_eq!(found.first().filter(|kind| kind.is_certain()).map(|kind| kind.value), Some(expected), "{headline} {body}");
}

#[track_caller]
fn series(headline: &str, expected: &[(&str, Option<u32>)]) {
    let found = read_with(headline, "Các đại biểu đã thảo luận.").series;
    let found: Vec<(&str, Option<u32>)> = found.iter().map(|series| (series.value.id.as_str(), series.value.ordinal)).collect();
    assert_eq!(found, expected, "{headline}");
}

#[test]
fn several_provinces_are_a_region() {
    level("Tập huấn đối ngoại cho 25 tỉnh, thành phía Nam", "Lớp học diễn ra trong hai ngày.", Level::Regional);
    level("Sáu tỉnh bàn cách liên kết", "Hội nghị diễn ra sáng nay.", Level::Regional);
    level("Hội thảo du lịch", "Hội thảo do UBND tỉnh Gia Lai và Sở Ngoại vụ tỉnh Quảng Trị tổ chức.", Level::Regional);
    level("Sơn La hội đàm với ba tỉnh Lào", "UBND tỉnh Sơn La tổ chức hội đàm.", Level::Provincial);
}

#[test]
fn whose_bodies_hold_it_tells_the_level() {
    level("Hội nghị đối ngoại", "Ngày 3/4, Bộ Ngoại giao tổ chức hội nghị trực tuyến toàn quốc.", Level::National);
    level("Hội nghị đối ngoại", "Ngày 3/4, UBND tỉnh Sơn La tổ chức hội nghị.", Level::Provincial);
    level("Cập nhật kiến thức cho lãnh đạo cơ quan ngoại vụ địa phương", "Lớp học khai giảng sáng nay.", Level::National);
}

#[test]
fn what_it_was_for() {
    kind("Hội nghị biên giới", "Ngày 3/4, Ban Chỉ đạo tỉnh Gia Lai họp kiểm điểm kết quả công tác năm.", Kind::AnnualReview);
    kind("Sơn La phổ biến quy định mới", "UBND tỉnh Sơn La mở hội nghị phổ biến nghị định về viện trợ.", Kind::Orientation);
    kind("Sơn La và Hủa Phăn hội đàm", "UBND tỉnh Sơn La tổ chức hội đàm với tỉnh Hủa Phăn.", Kind::Promotion);
    kind("Nói chuyện về tình hình thế giới", "Sở Ngoại vụ tỉnh Sơn La tổ chức buổi nói chuyện chuyên đề.", Kind::Thematic);
}

#[test]
fn a_series_is_known_by_its_words() {
    let id = "vietnam-cambodia-border-provinces-conference";
    series("Hội nghị lần thứ 9 về hợp tác các tỉnh biên giới Việt Nam – Campuchia", &[(id, Some(9))]);
    series("Hội nghị hợp tác và phát triển các tỉnh biên giới Việt Nam – Campuchia lần thứ năm", &[(id, Some(5))]);
    series("Hội nghị Ngoại vụ toàn quốc lần thứ 16", &[("national-foreign-affairs-conference", Some(16))]);
    series("Các tỉnh biên giới họp hội nghị bàn hợp tác với Campuchia", &[]);
}

#[test]
fn a_plan_is_issued() {
    let record_type = |body: &str| read_with("Sơn La vận động viện trợ", body).record_type.first().map(|found| found.value);
    let plan = "Cụ thể hóa Chương trình quốc gia xúc tiến vận động viện trợ, UBND tỉnh Sơn La vừa có Kế hoạch số 31/KH-UBND.";
    assert_eq!(record_type(plan), Some(RecordType::Plan));
    assert_eq!(record_type("UBND tỉnh Sơn La tổ chức hội nghị xúc tiến viện trợ."), Some(RecordType::Conference));
}
