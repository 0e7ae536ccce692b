//! The frame of the page: header, status, notices.

/// Messages of the frame.
#[derive(Debug)]
pub struct Shell {
    /// The product's name.
    pub product: &'static str,
    /// What the page is, under its name.
    pub tagline: &'static str,
    /// The number of results, already formatted: begins with the number.
    pub results: fn(count: &str, one: bool) -> String,
    /// The skip link.
    pub skip_to_results: &'static str,
    /// The heading of the timeline.
    pub timeline: &'static str,
    /// The heading of the results.
    pub results_heading: &'static str,
    /// The heading of the facets.
    pub filters: &'static str,
    /// Opens the facets; with how many filters apply, when any does.
    pub filter_button: fn(applied: Option<&str>) -> String,
    /// Closes the facets and shows the results.
    pub show_results: fn(count: &str, one: bool) -> String,
    /// The name of the panel with the open record.
    pub detail: &'static str,
    /// Closes what is open.
    pub close: &'static str,
    /// What this is.
    pub about: &'static str,
}

/// Vietnamese.
pub(super) const VIETNAMESE: Shell = Shell {
    product: "Niên biểu đối ngoại",
    tagline: "Hội nghị công tác đối ngoại địa phương",
    results: |count, _| format!("{count} kết quả"),
    skip_to_results: "Đến kết quả",
    timeline: "Dòng thời gian",
    results_heading: "Kết quả",
    filters: "Bộ lọc",
    filter_button: |applied| applied.map_or_else(|| "Lọc".to_owned(), |applied| format!("Lọc ({applied})")),
    show_results: |count, _| format!("Xem {count} kết quả"),
    detail: "Chi tiết",
    close: "Đóng",
    about: "Các hội nghị và kế hoạch về công tác đối ngoại địa phương của Việt Nam, ghi lại từ những bài báo đã đăng.",
};

/// English.
pub(super) const ENGLISH: Shell = Shell {
    product: "Vietnam Local Diplomacy Timeline",
    tagline: "Conferences on local foreign affairs",
    results: |count, one| format!("{count} {}", if one { "result" } else { "results" }),
    skip_to_results: "Skip to results",
    timeline: "Timeline",
    results_heading: "Results",
    filters: "Filters",
    filter_button: |applied| applied.map_or_else(|| "Filter".to_owned(), |applied| format!("Filter ({applied})")),
    show_results: |count, one| format!("Show {count} {}", if one { "result" } else { "results" }),
    detail: "Detail",
    close: "Close",
    about: "Conferences and plans on local foreign affairs in Vietnam, as published articles report them.",
};
