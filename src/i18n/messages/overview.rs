//! All time in a strip, the way to a date, the choice of lanes.

/// Messages around the timeline. Counts and dates come already formatted.
#[derive(Debug)]
pub struct Overview {
    /// The name of the strip.
    pub name: &'static str,
    /// Beside the columns of the strip.
    pub density: &'static str,
    /// Beside the row of years of the strip.
    pub coverage: &'static str,
    /// The grip at the beginning of the window.
    pub start: &'static str,
    /// The grip at the end of the window.
    pub end: &'static str,
    /// Of a year: nothing.
    pub nothing_collected: &'static str,
    /// Of a year: nothing that is a result.
    pub nothing_found: &'static str,
    /// Behind a number of provinces among how many: of so many there is anything.
    pub units: &'static str,
    /// Nothing is missing altogether.
    pub all_collected: &'static str,
    /// The years of which nothing has been collected.
    pub uncollected_years: &'static str,
    /// The years of which something has been collected that is no result.
    pub empty_years: &'static str,
    /// The numbers of provinces with anything, year by year.
    pub units_by_year: &'static str,
    /// The label of the box for a date to go to.
    pub jump: &'static str,
    /// What may be typed there.
    pub jump_hint: &'static str,
    /// Its button.
    pub go: &'static str,
    /// What was typed lies outside of the years from the first to the last.
    pub outside: fn(typed: &str, first: &str, last: &str) -> String,
    /// Opens the choices about lanes where there is little room.
    pub options: &'static str,
    /// The label of the menu of groupings.
    pub lanes_by: &'static str,
    /// Lanes by series.
    pub series: &'static str,
    /// Opens every group of lanes.
    pub open_all: &'static str,
    /// Closes every group of lanes.
    pub close_all: &'static str,
    /// The lines of numbered series above the lanes.
    pub rail: &'static str,
}

/// Vietnamese.
pub(super) const VIETNAMESE: Overview = Overview {
    name: "Toàn bộ thời gian",
    density: "Mọi năm",
    coverage: "Đã thu thập",
    start: "Đầu khoảng đang xem",
    end: "Cuối khoảng đang xem",
    nothing_collected: "chưa thu thập được gì",
    nothing_found: "đã thu thập, không có kết quả",
    units: "tỉnh, thành có tư liệu",
    all_collected: "Năm nào cũng đã thu thập được tư liệu",
    uncollected_years: "Chưa thu thập được gì",
    empty_years: "Đã thu thập nhưng không có kết quả",
    units_by_year: "Số tỉnh, thành có tư liệu",
    jump: "Đến ngày",
    jump_hint: "27/1/2015, quý 1/2020",
    go: "Đến",
    outside: |typed, first, last| format!("“{typed}” nằm ngoài thời gian có tư liệu ({first}–{last}); đây là phần gần nhất."),
    options: "Tùy chọn làn",
    lanes_by: "Làn theo",
    series: "Chuỗi hội nghị",
    open_all: "Mở tất cả",
    close_all: "Thu gọn",
    rail: "Chuỗi hội nghị",
};

/// English.
pub(super) const ENGLISH: Overview = Overview {
    name: "All time",
    density: "All years",
    coverage: "Collected",
    start: "Start of the time shown",
    end: "End of the time shown",
    nothing_collected: "nothing collected",
    nothing_found: "collected, no results",
    units: "provinces with records",
    all_collected: "Something has been collected of every year",
    uncollected_years: "Nothing collected",
    empty_years: "Collected, but no results",
    units_by_year: "Provinces with records",
    jump: "Go to date",
    jump_hint: "27/1/2015, Q1 2020",
    go: "Go",
    outside: |typed, first, last| format!("“{typed}” is outside of the time with records ({first}–{last}); this is the nearest part."),
    options: "Lane options",
    lanes_by: "Lanes by",
    series: "Series",
    open_all: "Open all",
    close_all: "Collapse",
    rail: "Series",
};
