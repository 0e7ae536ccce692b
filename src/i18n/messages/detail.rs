//! One record: its facts, figures and reports.

use crate::model::{Certainty, Precision};

/// Messages of the record's page.
#[derive(Debug)]
pub struct Detail {
    /// The name of the region.
    pub region: &'static str,
    /// Closes the record.
    pub close: &'static str,
    /// The previous result.
    pub previous_result: &'static str,
    /// The next result.
    pub next_result: &'static str,
    /// Where this result stands in the list, from formatted numbers.
    pub position: fn(position: &str, total: &str) -> String,
    /// No record has this id.
    pub unknown: &'static str,
    /// What to do about it, before the id.
    pub unknown_explained: fn(id: &str) -> String,
    /// The way back to the list.
    pub back: &'static str,
    /// How the date is known, from a list's point of view: one clause without a full stop.
    pub known: fn(Certainty, Precision) -> &'static str,
    /// The heading of the facts.
    pub facts: &'static str,
    /// When.
    pub date: &'static str,
    /// How people took part.
    pub format: &'static str,
    /// Where.
    pub venue: &'static str,
    /// Who chaired it.
    pub chairs: &'static str,
    /// Who organised it.
    pub organizers: &'static str,
    /// Provinces.
    pub provinces: &'static str,
    /// Before today's name of the same unit.
    pub now_named: &'static str,
    /// Before the unit that it is a part of today.
    pub now_part_of: &'static str,
    /// Topics.
    pub topics: &'static str,
    /// Documents.
    pub documents: &'static str,
    /// Partners.
    pub partners: &'static str,
    /// The series.
    pub series: &'static str,
    /// A number in a series.
    pub ordinal: fn(ordinal: &str) -> String,
    /// The one before in the series.
    pub previous_in_series: &'static str,
    /// The one after in the series.
    pub next_in_series: &'static str,
    /// The heading of related records.
    pub related: &'static str,
    /// Figures.
    pub figures: Figures,
    /// Reports.
    pub reports: Reports,
}

/// Messages of the table of figures.
#[derive(Debug)]
pub struct Figures {
    /// The heading.
    pub heading: &'static str,
    /// What the table says, for those who hear it.
    pub caption: &'static str,
    /// The column of indicators.
    pub indicator: &'static str,
    /// The column of values.
    pub value: &'static str,
    /// The column of reports.
    pub said_by: &'static str,
    /// All reports say it.
    pub every_report: &'static str,
    /// No known report says it.
    pub no_report: &'static str,
    /// The reports contradict each other.
    pub contradiction: &'static str,
    /// About.
    pub about: &'static str,
    /// The scope of figures for the whole country.
    pub national: &'static str,
    /// Each year.
    pub yearly: &'static str,
    /// From one time to another.
    pub span: fn(from: &str, to: &str) -> String,
    /// A half of a year, 1 or 2.
    pub half: fn(half: u8, year: i32) -> String,
    /// A quarter of a year, 1 to 4.
    pub quarter: fn(quarter: u8, year: i32) -> String,
    /// 10⁶.
    pub million: &'static str,
    /// 10⁹.
    pub billion: &'static str,
    /// 10¹².
    pub trillion: &'static str,
}

/// Messages of the reports.
#[derive(Debug)]
pub struct Reports {
    /// The heading.
    pub heading: &'static str,
    /// No date is known.
    pub undated: &'static str,
    /// Whose viewpoint.
    pub viewpoint: fn(province: &str) -> String,
    /// Who signed it.
    pub author: fn(name: &str) -> String,
    /// Opens the article.
    pub open: &'static str,
    /// The address is not known.
    pub no_address: &'static str,
    /// A link that leaves the page, for those who do not see the sign.
    pub new_tab: &'static str,
}

/// Vietnamese.
pub(super) const VIETNAMESE: Detail = Detail {
    region: "Chi tiết",
    close: "Đóng",
    previous_result: "Kết quả trước",
    next_result: "Kết quả sau",
    position: |position, total| format!("{position} / {total}"),
    unknown: "Không tìm thấy bản ghi này",
    unknown_explained: |id| format!("Liên kết trỏ tới “{id}”, nhưng không có bản ghi nào mang mã đó trên thiết bị này."),
    back: "Về danh sách",
    known: |certainty, precision| match (certainty, precision) {
        (Certainty::Stated, Precision::Day) => "bài báo nêu rõ ngày",
        (Certainty::Stated, Precision::Month) => "chỉ biết tháng, theo bài báo",
        (Certainty::Stated, Precision::Year) => "chỉ biết năm, theo bài báo",
        (Certainty::Inferred, Precision::Day) => "ngày suy luận từ ngữ cảnh",
        (Certainty::Inferred, Precision::Month) => "chỉ biết tháng, suy luận từ ngữ cảnh",
        (Certainty::Inferred, Precision::Year) => "chỉ biết năm, suy luận từ ngữ cảnh",
        (Certainty::Announced, Precision::Day) => "mới được thông báo, chưa có bài nào xác nhận đã diễn ra",
        (Certainty::Announced, Precision::Month) => "mới được thông báo, chỉ biết tháng",
        (Certainty::Announced, Precision::Year) => "mới được thông báo, chỉ biết năm",
    },
    facts: "Thông tin",
    date: "Thời gian",
    format: "Hình thức",
    venue: "Địa điểm",
    chairs: "Chủ trì",
    organizers: "Đơn vị tổ chức",
    provinces: "Tỉnh, thành phố",
    now_named: "nay là",
    now_part_of: "nay thuộc",
    topics: "Lĩnh vực",
    documents: "Văn bản",
    partners: "Đối tác",
    series: "Chuỗi hội nghị",
    ordinal: |ordinal| format!("lần thứ {ordinal}"),
    previous_in_series: "Kỳ trước",
    next_in_series: "Kỳ sau",
    related: "Bản ghi liên quan",
    figures: Figures {
        heading: "Số liệu",
        caption: "Số liệu được nêu và bài nào nêu",
        indicator: "Chỉ tiêu",
        value: "Giá trị",
        said_by: "Bài nào nêu",
        every_report: "Mọi bài",
        no_report: "Không rõ bài nào",
        contradiction: "Các bài nêu khác nhau",
        about: "khoảng",
        national: "cả nước",
        yearly: "hằng năm",
        span: |from, to| format!("{from} – {to}"),
        half: |half, year| format!("6 tháng {} năm {year}", if half == 1 { "đầu" } else { "cuối" }),
        quarter: |quarter, year| format!("quý {quarter} năm {year}"),
        million: "triệu",
        billion: "tỷ",
        trillion: "nghìn tỷ",
    },
    reports: Reports {
        heading: "Các bài đưa tin",
        undated: "không rõ ngày",
        viewpoint: |province| format!("góc nhìn của {province}"),
        author: |name| format!("tác giả {name}"),
        open: "Mở trang gốc",
        no_address: "không còn địa chỉ trang gốc",
        new_tab: "mở trong thẻ mới",
    },
};

/// English.
pub(super) const ENGLISH: Detail = Detail {
    region: "Details",
    close: "Close",
    previous_result: "Previous result",
    next_result: "Next result",
    position: |position, total| format!("{position} of {total}"),
    unknown: "There is no such record",
    unknown_explained: |id| format!("The link points to “{id}”, but no record on this device has that id."),
    back: "Back to the list",
    known: |certainty, precision| match (certainty, precision) {
        (Certainty::Stated, Precision::Day) => "the day is stated in a report",
        (Certainty::Stated, Precision::Month) => "only the month is known, from a report",
        (Certainty::Stated, Precision::Year) => "only the year is known, from a report",
        (Certainty::Inferred, Precision::Day) => "the day is inferred from context",
        (Certainty::Inferred, Precision::Month) => "only the month is known, inferred from context",
        (Certainty::Inferred, Precision::Year) => "only the year is known, inferred from context",
        (Certainty::Announced, Precision::Day) => "announced beforehand; no report confirms that it was held",
        (Certainty::Announced, Precision::Month) => "announced beforehand; only the month is known",
        (Certainty::Announced, Precision::Year) => "announced beforehand; only the year is known",
    },
    facts: "Facts",
    date: "Date",
    format: "Format",
    venue: "Venue",
    chairs: "Chaired by",
    organizers: "Organised by",
    provinces: "Provinces and cities",
    now_named: "now",
    now_part_of: "now part of",
    topics: "Topics",
    documents: "Documents",
    partners: "Partners",
    series: "Series",
    ordinal: |ordinal| format!("no. {ordinal}"),
    previous_in_series: "Previous",
    next_in_series: "Next",
    related: "Related records",
    figures: Figures {
        heading: "Figures",
        caption: "Figures and the report that gives each of them",
        indicator: "Indicator",
        value: "Value",
        said_by: "Which report says it",
        every_report: "All reports",
        no_report: "Report not known",
        contradiction: "The reports differ",
        about: "about",
        national: "nationwide",
        yearly: "each year",
        span: |from, to| format!("{from} – {to}"),
        half: |half, year| format!("{} half of {year}", if half == 1 { "first" } else { "second" }),
        quarter: |quarter, year| format!("Q{quarter} {year}"),
        million: "million",
        billion: "billion",
        trillion: "trillion",
    },
    reports: Reports {
        heading: "Reports",
        undated: "undated",
        viewpoint: |province| format!("as seen from {province}"),
        author: |name| format!("by {name}"),
        open: "Open the original",
        no_address: "address of the original unknown",
        new_tab: "opens in a new tab",
    },
};
