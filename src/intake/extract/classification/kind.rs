//! What the event was for.

use super::super::page::Page;
use super::event::Event;
use super::one;
use crate::intake::{Extraction, Proposal, Span};
use crate::model::{Kind, RecordType};

const PLENARY: &[&str] = &["national-foreign-affairs-conference", "diplomatic-conference", "national-people-diplomacy-conference"];
/// Series that work on their subject rather than promote.
const THEMATIC_SERIES: &[&str] =
    &["vietnam-cambodia-border-provinces-conference", "vietnam-cambodia-fronts-border-conference", "yunnan-joint-working-group"];
/// Series of meetings with partners.
const PROMOTION_SERIES: &[&str] = &[
    "vn-guangxi-joint-working-committee",
    "vn-guangxi-spring-meeting",
    "vn-yunnan-economic-corridor-conference",
    "yunnan-four-provinces-secretaries-conference",
    "road8-road12-three-country-conference",
    "international-conference-vietnam-ingo-cooperation",
    "vietnam-france-local-cooperation",
    "vietnam-cambodia-people-friendship-meeting",
    "ha-tinh-khammouane-high-level-conference",
    "thanh-hoa-houaphanh-high-level-talks",
];
const TRAINING: &[&str] = &[
    "tập huấn",
    "bồi dưỡng",
    "lớp học",
    "khoá học",
    "khoá đào tạo",
    "lớp đào tạo",
    "lớp nghiệp vụ",
    "cập nhật kiến thức",
    "training",
    "refresher",
];
const TALKS: &[&str] =
    &["hội đàm", "gặp gỡ", "gặp mặt", "họp mặt", "xúc tiến", "kết nối", "talks", "ký kết", "ký biên bản", "ký thoả thuận", "tiếp xã giao"];
const REVIEW: &[&str] = &[
    "tổng kết",
    "sơ kết",
    "nhìn lại",
    "đánh giá công tác",
    "đánh giá kết quả",
    "đánh giá tình hình",
    "đánh giá việc",
    "đánh giá hoạt động",
    "đánh giá đối ngoại",
    "kiểm điểm",
    "đánh giá năm",
    "review",
    "reviews",
    "reviewed",
    "reviewing",
    "rà soát",
    "đánh giá",
    "đánh giá hiệu quả",
    "wrap up",
    "look back",
    "looks back",
    "looked back",
    "take stock",
    "takes stock",
    "assess",
    "assessed",
    "sum up",
    "summarise",
    "summarize",
    "year - end",
    "mid - term",
    "đánh giá giữa nhiệm kỳ",
    "kiểm điểm kết quả",
];
const PROMOTION: &[&str] = &[
    "vận động viện trợ",
    "kêu gọi đầu tư",
    "hợp tác giữa",
    "quốc tế về hợp tác",
    "tiếp",
    "thăm",
    "chào xã giao",
    "giao lưu",
    "quảng bá",
    "promotion",
    "promote",
    "ký",
    "đối thoại",
    "hữu nghị và hợp tác",
    "kết nghĩa",
    "công tác liên hợp",
    "hợp tác hữu nghị",
    "friendship",
    "hợp tác và phát triển",
    "thường niên giữa",
    "giữa bí thư",
    "hội nghị hợp tác",
    "hội nghị cấp cao",
    "họp cấp cao",
    "gặp đoàn",
    "cuộc gặp",
    "ba nước",
    "diễn đàn hợp tác",
    "meet",
    "diễn đàn",
    "vận động nguồn viện trợ",
    "cooperation conference",
    "cross - border ties",
    "hợp tác hành lang",
    "thúc đẩy hợp tác",
    "investment",
];
const ORIENTATION: &[&str] = &[
    "triển khai",
    "định hướng",
    "quán triệt",
    "phổ biến",
    "phương hướng",
    "nhiệm vụ trọng tâm",
    "nhiệm vụ năm",
    "học tập",
    "deploy",
    "implement",
    "disseminate",
    "launch",
    "set out",
    "tasks for",
    "thực hiện nghị quyết",
    "thực hiện chỉ thị",
    "thực hiện kết luận",
    "hướng dẫn",
    "thông báo nhanh",
    "giới thiệu nghị định",
    "giới thiệu luật",
    "tuyên truyền",
    "giao nhiệm vụ",
    "kế hoạch công tác năm",
    "đại hội",
];
const THEMATIC: &[&str] = &[
    "hội thảo",
    "toạ đàm",
    "chuyên đề",
    "làm việc",
    "họp bàn",
    "bàn giải pháp",
    "giải pháp",
    "trao đổi",
    "nâng cao",
    "tháo gỡ",
    "workshop",
    "seminar",
    "working session",
    "về công tác",
    "tăng cường",
    "đẩy mạnh",
    "phát huy",
    "trù bị",
    "symposium",
    "vai trò",
    "thúc đẩy",
    "kinh nghiệm",
    "nói chuyện",
    "bàn về",
    "bàn biện pháp",
    "góp ý",
    "lấy ý kiến",
    "khảo sát",
    "thảo luận",
    "hội ý",
    "discuss",
    "discussed",
    "seek ways",
    "liên kết vùng",
    "phối hợp",
    "chuẩn bị",
];

/// The kind, by the words that name the event in the headline and in the lead.
pub fn read(page: &Page<'_>, events: &[Event<'_>], extraction: &Extraction) -> Vec<Proposal<Kind>> {
    let record_type = extraction.record_type.first();
    if let Some(plan) = record_type.filter(|proposal| proposal.value == RecordType::Plan) {
        return one(Kind::Plan, plan.evidence.first().copied(), plan.confidence);
    }
    if let Some(span) = plenary(events, extraction) {
        return one(Kind::Plenary, Some(span), 0.95);
    }
    if let Some(series) = extraction.series.first().filter(|series| PROMOTION_SERIES.contains(&series.value.id.as_str())) {
        return one(Kind::Promotion, series.evidence.first().copied(), 0.8);
    }
    if let Some(series) = extraction.series.first().filter(|series| THEMATIC_SERIES.contains(&series.value.id.as_str())) {
        return one(Kind::Thematic, series.evidence.first().copied(), 0.8);
    }
    let headline = events.iter().find(|event| event.is_headline());
    let lead = events.iter().find(|event| !event.is_headline());
    let of = |phrases: &[&str]| Said {
        headline: headline.and_then(|event| event.find(phrases)),
        lead: lead.and_then(|event| event.find(phrases)),
    };
    decide(page, lead, headline, of)
}

/// Where a class of words stands.
#[derive(Clone, Copy)]
struct Said {
    headline: Option<Span>,
    lead: Option<Span>,
}

impl Said {
    fn span(self) -> Option<Span> {
        self.lead.or(self.headline)
    }

    /// How sure a class is that stands in one of the two places, or in both.
    fn confidence(self, single: f32) -> f32 {
        if self.headline.is_some() && self.lead.is_some() { 0.95 } else { single }
    }
}

fn decide(page: &Page<'_>, lead: Option<&Event<'_>>, headline: Option<&Event<'_>>, of: impl Fn(&[&str]) -> Said) -> Vec<Proposal<Kind>> {
    let noun = |event: Option<&Event<'_>>, phrases: &[&str]| {
        event.is_some_and(|event| event.place_of(phrases).is_some_and(|(place, _)| place <= event.start + 4))
    };
    let training = of(TRAINING);
    if noun(lead, TRAINING) || noun(headline, TRAINING) {
        return one(Kind::Training, training.span(), training.confidence(0.85));
    }
    let preparing = of(&["trù bị", "chuẩn bị", "quy chế phối hợp", "chương trình phối hợp"]);
    if let Some(span) = preparing.headline {
        return one(Kind::Thematic, Some(span), 0.7);
    }
    let talks = of(TALKS);
    let review = of(REVIEW);
    let thematic = of(THEMATIC);
    // "Delegates join talks on how the year went": what the lead calls a review is one.
    let is_only_a_word = talks.lead.is_none() && review.lead.is_some();
    if (talks.headline.is_some() && !is_only_a_word) || noun(lead, TALKS) {
        let is_mixed = review.headline.is_some() && !noun(headline, TALKS);
        return one(Kind::Promotion, talks.span(), if is_mixed { 0.65 } else { talks.confidence(0.85) });
    }
    let of_seminar = of(&["hội thảo", "toạ đàm", "chuyên đề", "workshop", "seminar", "symposium"]);
    if of_seminar.span().is_some() && review.headline.is_none() {
        return one(Kind::Thematic, of_seminar.span(), of_seminar.confidence(0.85));
    }
    if let Some(span) = review.span() {
        return one(Kind::AnnualReview, Some(span), review.confidence(0.88));
    }
    if let Some(span) = lead.and_then(two_years).or_else(|| headline.and_then(two_years)) {
        return one(Kind::AnnualReview, Some(span), 0.8);
    }
    let regular = of(&["giao ban"]);
    if regular.span().is_some() {
        let has_year = lead.or(headline).is_some_and(|event| event.place_of(&["năm"]).is_some());
        return one(if has_year { Kind::AnnualReview } else { Kind::Orientation }, regular.span(), 0.6);
    }
    let promotion = of(PROMOTION);
    let orientation = of(ORIENTATION);
    let candidates = [(Kind::Promotion, promotion, 0.72), (Kind::Orientation, orientation, 0.75), (Kind::Thematic, thematic, 0.68)];
    let both = candidates.iter().find(|(_, said, _)| said.headline.is_some() && said.lead.is_some());
    let any = both.or_else(|| candidates.iter().find(|(_, said, _)| said.span().is_some()));
    match any {
        Some(&(kind, said, single)) => one(kind, said.span(), if both.is_some() { 0.85 } else { single }),
        None => one(Kind::Thematic, page.headline().and_then(|sentence| sentence.span(0, sentence.tokens.len())), 0.5),
    }
}

/// A numbered national conference, unless the page is about one of its sessions.
fn plenary(events: &[Event<'_>], extraction: &Extraction) -> Option<Span> {
    const PART: &[&str] = &["phiên toàn thể", "phiên họp", "bên lề", "trong khuôn khổ", "phiên thảo luận", "phiên chuyên đề", "chuẩn bị"];
    let series = extraction.series.first().filter(|proposal| proposal.is_certain())?;
    let is_part = events.iter().filter(|event| event.is_headline()).any(|event| event.find(PART).is_some());
    let is_plenary = PLENARY.contains(&series.value.id.as_str()) && !is_part;
    is_plenary.then(|| series.evidence.first().copied()).flatten()
}

/// "công tác năm 2014 và triển khai nhiệm vụ 2015": a look back and a look ahead.
fn two_years(event: &Event<'_>) -> Option<Span> {
    let year = |place: usize| {
        let word = event.sentence.word(place);
        (word.len() == 4 && (word.starts_with("20") || word.starts_with("19"))).then(|| word.parse::<u32>().ok()).flatten()
    };
    let first = (event.start..event.end).find(|&place| year(place).is_some())?;
    let second = (first + 1..event.end).find(|&place| year(place).is_some() && year(place) == year(first).map(|earlier| earlier + 1))?;
    let is_told = (first..second)
        .any(|place| event.sentence.any_at(place, &["nhiệm vụ", "phương hướng", "triển khai", "định hướng", "tasks"]).is_some());
    is_told.then(|| event.sentence.span(first, second + 1)).flatten()
}
