//! The words for the closed lists of the model.

use crate::catalog::Facet;
use crate::model::{Certainty, DocumentKind, Format, Kind, Level, Origin, ProvinceType, RecordType, Topic, Unit};

/// Words for terms.
#[derive(Debug)]
pub struct Terms {
    /// Who held it.
    pub level: fn(Level) -> &'static str,
    /// What it was for.
    pub kind: fn(Kind) -> &'static str,
    /// Conference or plan.
    pub record_type: fn(RecordType) -> &'static str,
    /// How people took part.
    pub format: fn(Format) -> &'static str,
    /// What it was about.
    pub topic: fn(Topic) -> &'static str,
    /// How the date is known.
    pub certainty: fn(Certainty) -> &'static str,
    /// The form of a document.
    pub document: fn(DocumentKind) -> &'static str,
    /// The published dataset or the reader's own.
    pub origin: fn(Origin) -> &'static str,
    /// A unit of figures; empty for a plain count.
    pub unit: fn(Unit) -> &'static str,
    /// The rank of a provincial unit.
    pub province_type: fn(ProvinceType) -> &'static str,
    /// The name of a facet.
    pub facet: fn(Facet) -> &'static str,
}

/// Vietnamese.
pub(super) const VIETNAMESE: Terms = Terms {
    level: |level| match level {
        Level::National => "Toàn quốc",
        Level::Regional => "Liên tỉnh, khu vực",
        Level::Provincial => "Cấp tỉnh",
    },
    kind: |kind| match kind {
        Kind::AnnualReview => "Tổng kết năm",
        Kind::Orientation => "Định hướng, triển khai",
        Kind::Plenary => "Toàn quốc theo kỳ",
        Kind::Training => "Tập huấn",
        Kind::Promotion => "Xúc tiến, gặp gỡ, hội đàm",
        Kind::Thematic => "Chuyên đề",
        Kind::Plan => "Kế hoạch",
    },
    record_type: |record_type| match record_type {
        RecordType::Conference => "Hội nghị",
        RecordType::Plan => "Kế hoạch, chỉ đạo",
    },
    format: |format| match format {
        Format::InPerson => "Trực tiếp",
        Format::Online => "Trực tuyến",
        Format::Hybrid => "Trực tiếp kết hợp trực tuyến",
    },
    topic: |topic| match topic {
        Topic::Political => "Ngoại giao chính trị",
        Topic::Economic => "Ngoại giao kinh tế",
        Topic::Cultural => "Ngoại giao văn hóa",
        Topic::Party => "Đối ngoại Đảng",
        Topic::People => "Đối ngoại nhân dân",
        Topic::Integration => "Hội nhập quốc tế",
        Topic::Border => "Biên giới, lãnh thổ",
        Topic::OverseasVietnamese => "Người Việt Nam ở nước ngoài",
        Topic::Consular => "Lãnh sự, bảo hộ công dân",
        Topic::Ngo => "Phi chính phủ nước ngoài",
        Topic::Information => "Thông tin đối ngoại",
        Topic::Organization => "Tổ chức bộ máy, cán bộ",
    },
    certainty: |certainty| match certainty {
        Certainty::Stated => "Bài báo nêu rõ ngày",
        Certainty::Inferred => "Ngày suy luận từ ngữ cảnh",
        Certainty::Announced => "Mới chỉ được thông báo trước",
    },
    document: |kind| match kind {
        DocumentKind::Resolution => "Nghị quyết",
        DocumentKind::Directive => "Chỉ thị",
        DocumentKind::Conclusion => "Kết luận",
        DocumentKind::Decree => "Nghị định",
        DocumentKind::Decision => "Quyết định",
        DocumentKind::Regulation => "Quy chế, quy định",
        DocumentKind::Guidance => "Hướng dẫn",
        DocumentKind::Plan => "Kế hoạch, chương trình",
    },
    origin: |origin| match origin {
        Origin::Published => "Bộ dữ liệu công bố",
        Origin::Own => "Của riêng bạn",
    },
    unit: |unit| match unit {
        Unit::Count => "",
        Unit::Usd => "USD",
        Unit::Vnd => "đồng",
        Unit::Percent => "%",
    },
    province_type: |province_type| match province_type {
        ProvinceType::Province => "tỉnh",
        ProvinceType::City => "thành phố",
    },
    facet: |facet| match facet {
        Facet::Level => "Cấp tổ chức",
        Facet::Kind => "Loại hội nghị",
        Facet::Type => "Loại bản ghi",
        Facet::Province => "Tỉnh, thành phố",
        Facet::Topic => "Lĩnh vực",
        Facet::Chair => "Chủ trì",
        Facet::Document => "Văn bản",
        Facet::Partner => "Đối tác",
        Facet::Publisher => "Nguồn đăng",
        Facet::Origin => "Nguồn gốc bản ghi",
        Facet::Tag => "Nhãn của bạn",
    },
};

/// English.
pub(super) const ENGLISH: Terms = Terms {
    level: |level| match level {
        Level::National => "National",
        Level::Regional => "Regional",
        Level::Provincial => "Provincial",
    },
    kind: |kind| match kind {
        Kind::AnnualReview => "Annual review",
        Kind::Orientation => "Orientation and rollout",
        Kind::Plenary => "Numbered plenary",
        Kind::Training => "Training",
        Kind::Promotion => "Promotion, meetings, talks",
        Kind::Thematic => "Thematic",
        Kind::Plan => "Plan",
    },
    record_type: |record_type| match record_type {
        RecordType::Conference => "Conference",
        RecordType::Plan => "Plan or directive",
    },
    format: |format| match format {
        Format::InPerson => "In person",
        Format::Online => "Online",
        Format::Hybrid => "Hybrid",
    },
    topic: |topic| match topic {
        Topic::Political => "Political diplomacy",
        Topic::Economic => "Economic diplomacy",
        Topic::Cultural => "Cultural diplomacy",
        Topic::Party => "Party external relations",
        Topic::People => "People-to-people diplomacy",
        Topic::Integration => "International integration",
        Topic::Border => "Borders and territory",
        Topic::OverseasVietnamese => "Vietnamese abroad",
        Topic::Consular => "Consular work, citizen protection",
        Topic::Ngo => "Foreign NGOs",
        Topic::Information => "External information",
        Topic::Organization => "Organisation and staff",
    },
    certainty: |certainty| match certainty {
        Certainty::Stated => "Date stated in a report",
        Certainty::Inferred => "Date inferred from context",
        Certainty::Announced => "Only announced beforehand",
    },
    document: |kind| match kind {
        DocumentKind::Resolution => "Resolution",
        DocumentKind::Directive => "Directive",
        DocumentKind::Conclusion => "Conclusion",
        DocumentKind::Decree => "Decree",
        DocumentKind::Decision => "Decision",
        DocumentKind::Regulation => "Regulation",
        DocumentKind::Guidance => "Guidance",
        DocumentKind::Plan => "Plan or programme",
    },
    origin: |origin| match origin {
        Origin::Published => "Published dataset",
        Origin::Own => "Your own",
    },
    unit: |unit| match unit {
        Unit::Count => "",
        Unit::Usd => "USD",
        Unit::Vnd => "VND",
        Unit::Percent => "%",
    },
    province_type: |province_type| match province_type {
        ProvinceType::Province => "province",
        ProvinceType::City => "city",
    },
    facet: |facet| match facet {
        Facet::Level => "Level",
        Facet::Kind => "Kind",
        Facet::Type => "Record type",
        Facet::Province => "Province or city",
        Facet::Topic => "Topic",
        Facet::Chair => "Chair",
        Facet::Document => "Document",
        Facet::Partner => "Partner",
        Facet::Publisher => "Publisher",
        Facet::Origin => "Origin of the record",
        Facet::Tag => "Your tags",
    },
};
