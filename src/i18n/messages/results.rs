//! The list of results.

/// Messages of the list.
#[derive(Debug)]
pub struct Results {
    /// The label of the order.
    pub order: &'static str,
    /// An order.
    pub by_relevance: &'static str,
    /// An order.
    pub newest_first: &'static str,
    /// An order.
    pub oldest_first: &'static str,
    /// The label of the choice between timeline and list.
    pub layout: &'static str,
    /// The list alone.
    pub list: &'static str,
    /// How many articles tell of it, already formatted.
    pub reports: fn(count: &str, one: bool) -> String,
    /// The date is known to the month.
    pub day_unknown: &'static str,
    /// The date is known to the year.
    pub month_unknown: &'static str,
    /// The date is inferred.
    pub inferred: &'static str,
    /// The date was announced, and no report confirms it.
    pub announced: &'static str,
    /// Nothing found.
    pub nothing: &'static str,
    /// What to do then.
    pub nothing_advice: &'static str,
    /// Gives up every filter.
    pub clear_filters: &'static str,
    /// Gives up the search text.
    pub without_text: fn(text: &str) -> String,
    /// Gives up the range of dates.
    pub without_dates: &'static str,
    /// Gives up what is chosen in a facet, by its name.
    pub without_facet: fn(facet: &str) -> String,
}

/// Vietnamese.
pub(super) const VIETNAMESE: Results = Results {
    order: "Sắp xếp",
    by_relevance: "Sát từ khóa nhất",
    newest_first: "Mới nhất trước",
    oldest_first: "Cũ nhất trước",
    layout: "Cách hiển thị",
    list: "Danh sách",
    reports: |count, _| format!("{count} bài báo"),
    day_unknown: "chưa rõ ngày",
    month_unknown: "chưa rõ tháng",
    inferred: "≈ suy luận",
    announced: "mới thông báo trước",
    nothing: "Không có kết quả nào",
    nothing_advice: "Không bản ghi nào thỏa mãn tất cả các điều kiện đang áp dụng. Có thể bỏ bớt điều kiện:",
    clear_filters: "Bỏ hết bộ lọc",
    without_text: |text| format!("Bỏ từ khóa “{text}”"),
    without_dates: "Bỏ khoảng thời gian",
    without_facet: |facet| format!("Bỏ điều kiện “{facet}”"),
};

/// English.
pub(super) const ENGLISH: Results = Results {
    order: "Sort",
    by_relevance: "Best match first",
    newest_first: "Newest first",
    oldest_first: "Oldest first",
    layout: "Layout",
    list: "List",
    reports: |count, one| format!("{count} {}", if one { "report" } else { "reports" }),
    day_unknown: "day unknown",
    month_unknown: "month unknown",
    inferred: "≈ inferred",
    announced: "announced only",
    nothing: "No results",
    nothing_advice: "No record meets everything that is applied. You can give something up:",
    clear_filters: "Clear all filters",
    without_text: |text| format!("Without the words “{text}”"),
    without_dates: "Without the dates",
    without_facet: |facet| format!("Without “{facet}”"),
};
