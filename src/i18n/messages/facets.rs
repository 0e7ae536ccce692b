//! Narrowing down: facets, years, chips.

/// Messages of the facets. Counts and dates come already formatted; `one` says that a count is 1.
#[derive(Debug)]
pub struct Facets {
    /// How many values of a facet are chosen.
    pub chosen: fn(count: &str) -> String,
    /// The whole name of a value: what it is, what is said beside it, how many results it gives.
    pub value: fn(name: &str, hint: Option<&str>, count: &str, one: bool) -> String,
    /// The name of a list of values.
    pub values_of: fn(facet: &str) -> String,
    /// A facet without any value under the present filters.
    pub no_values: &'static str,
    /// Shows more values.
    pub more: fn(count: &str) -> String,
    /// Shows only the first values.
    pub fewer: &'static str,
    /// The label of the box that narrows the values of a facet.
    pub find: fn(facet: &str) -> String,
    /// What is in that box while it is empty.
    pub find_hint: &'static str,
    /// No value of the facet contains what was typed.
    pub not_found: fn(typed: &str) -> String,
    /// The group of the two readings of provinces.
    pub as_of: &'static str,
    /// Provinces by their names at the time.
    pub as_of_then: &'static str,
    /// Provinces by today's names.
    pub as_of_today: &'static str,
    /// Beside a former unit: the unit that contains it today.
    pub now_part_of: fn(name: &str) -> String,
    /// Beside a former name: today's.
    pub now_called: fn(name: &str) -> String,
    /// Beside today's name: the former one.
    pub formerly_called: fn(name: &str) -> String,
    /// Beside one of today's units: the former ones in it.
    pub includes: fn(names: &str) -> String,
    /// Units outside of all regions.
    pub other_region: &'static str,
    /// The facet of time.
    pub time: &'static str,
    /// The label of the box with the first date.
    pub from: &'static str,
    /// The label of the box with the last date.
    pub to: &'static str,
    /// The name of the handle for the first year.
    pub from_year: &'static str,
    /// The name of the handle for the last year.
    pub to_year: &'static str,
    /// A handle that does not limit: its year is the first or last there is.
    pub not_limited: fn(year: &str) -> String,
    /// How dates may be typed.
    pub date_hint: &'static str,
    /// What was typed in the box `label` is no date.
    pub date_form: fn(label: &str, typed: &str) -> String,
    /// What was typed in the box `label` does not exist.
    pub date_calendar: fn(label: &str, typed: &str) -> String,
    /// The first date is after the last.
    pub reversed: &'static str,
    /// Exchanges the two dates.
    pub swap: &'static str,
    /// Results per year: the caption of the table.
    pub per_year: &'static str,
    /// The column of years.
    pub year: &'static str,
    /// The column of counts.
    pub results: &'static str,
    /// A bar: its years and its results.
    pub bar: fn(years: &str, count: &str, one: bool) -> String,
    /// The group of chips.
    pub applied: &'static str,
    /// A chip's text: what is narrowed, and to what.
    pub chip: fn(subject: &str, value: &str) -> String,
    /// The search text as a subject.
    pub text: &'static str,
    /// What was typed, quoted.
    pub quoted: fn(text: &str) -> String,
    /// Provinces read as today, as a subject.
    pub province_today: &'static str,
    /// No date before this one.
    pub since: fn(date: &str) -> String,
    /// No date after this one.
    pub until: fn(date: &str) -> String,
    /// From one date to another.
    pub between: fn(from: &str, to: &str) -> String,
    /// A value that no record has.
    pub unknown: fn(value: &str) -> String,
    /// The name of a chip's button.
    pub remove: fn(chip: &str) -> String,
    /// Removes all.
    pub clear: &'static str,
    /// Only what the reader has marked with a star is shown.
    pub starred: &'static str,
    /// Nothing narrows the results.
    pub nothing_applied: &'static str,
}

/// Vietnamese.
pub(super) const VIETNAMESE: Facets = Facets {
    chosen: |count| format!("đã chọn {count}"),
    value: |name, hint, count, _| match hint {
        Some(hint) => format!("{name} ({hint}), {count} kết quả"),
        None => format!("{name}, {count} kết quả"),
    },
    values_of: |facet| format!("Các giá trị: {facet}"),
    no_values: "Không có giá trị nào với các bộ lọc đang dùng.",
    more: |count| format!("Hiện thêm {count}"),
    fewer: "Thu gọn",
    find: |facet| format!("Tìm trong: {facet}"),
    find_hint: "Gõ để tìm",
    not_found: |typed| format!("Không có mục nào khớp với “{typed}”."),
    as_of: "Tính theo",
    as_of_then: "Tên khi đó",
    as_of_today: "Tên hiện nay",
    now_part_of: |name| format!("nay thuộc {name}"),
    now_called: |name| format!("nay là {name}"),
    formerly_called: |name| format!("trước là {name}"),
    includes: |names| format!("gồm cả {names} cũ"),
    other_region: "Khác",
    time: "Thời gian",
    from: "Từ",
    to: "Đến",
    from_year: "Từ năm",
    to_year: "Đến năm",
    not_limited: |year| format!("{year}, không giới hạn"),
    date_hint: "Năm, tháng hoặc ngày: 2015, 1/2015, 27/1/2015",
    date_form: |label, typed| {
        format!("Ô “{label}”: không hiểu “{typed}” là ngày nào. Hãy gõ năm, tháng/năm hoặc ngày/tháng/năm, ví dụ 2015, 1/2015, 27/1/2015.")
    },
    date_calendar: |label, typed| format!("Ô “{label}”: không có “{typed}” trong lịch. Ngày đứng trước tháng, ví dụ 27/1/2015."),
    reversed: "Ngày “Từ” muộn hơn ngày “Đến” nên không có kết quả nào.",
    swap: "Đổi chỗ hai ngày",
    per_year: "Số kết quả theo năm",
    year: "Năm",
    results: "Kết quả",
    bar: |years, count, _| format!("{years}: {count} kết quả"),
    applied: "Bộ lọc đang dùng",
    chip: |subject, value| format!("{subject}: {value}"),
    text: "Tìm",
    quoted: |text| format!("“{text}”"),
    province_today: "Tỉnh, thành phố hiện nay",
    since: |date| format!("từ {date}"),
    until: |date| format!("đến {date}"),
    between: |from, to| format!("{from} đến {to}"),
    unknown: |value| format!("{value} (không có trong dữ liệu)"),
    remove: |chip| format!("Bỏ bộ lọc {chip}"),
    clear: "Bỏ hết bộ lọc",
    starred: "Chỉ bản ghi bạn đã gắn sao",
    nothing_applied: "Không dùng bộ lọc nào.",
};

/// English.
pub(super) const ENGLISH: Facets = Facets {
    chosen: |count| format!("{count} chosen"),
    value: |name, hint, count, one| {
        let results = if one { "result" } else { "results" };
        match hint {
            Some(hint) => format!("{name} ({hint}), {count} {results}"),
            None => format!("{name}, {count} {results}"),
        }
    },
    values_of: |facet| format!("Values of {facet}"),
    no_values: "No value under the filters that apply.",
    more: |count| format!("Show {count} more"),
    fewer: "Show fewer",
    find: |facet| format!("Find in: {facet}"),
    find_hint: "Type to find",
    not_found: |typed| format!("Nothing here matches “{typed}”."),
    as_of: "Read names",
    as_of_then: "As named then",
    as_of_today: "As today",
    now_part_of: |name| format!("now part of {name}"),
    now_called: |name| format!("now {name}"),
    formerly_called: |name| format!("formerly {name}"),
    includes: |names| format!("includes former {names}"),
    other_region: "Other",
    time: "Time",
    from: "From",
    to: "To",
    from_year: "From year",
    to_year: "To year",
    not_limited: |year| format!("{year}, no limit"),
    date_hint: "A year, month or day: 2015, 1/2015, 27/1/2015",
    date_form: |label, typed| {
        format!(
            "“{label}”: “{typed}” is not understood as a date. Type a year, month/year or day/month/year, such as 2015, 1/2015, 27/1/2015."
        )
    },
    date_calendar: |label, typed| {
        format!("“{label}”: there is no “{typed}” in the calendar. The day comes before the month, such as 27/1/2015.")
    },
    reversed: "The “From” date is after the “To” date, so there are no results.",
    swap: "Swap the two dates",
    per_year: "Results per year",
    year: "Year",
    results: "Results",
    bar: |years, count, one| format!("{years}: {count} {}", if one { "result" } else { "results" }),
    applied: "Filters that apply",
    chip: |subject, value| format!("{subject}: {value}"),
    text: "Search",
    quoted: |text| format!("“{text}”"),
    province_today: "Province or city today",
    since: |date| format!("from {date}"),
    until: |date| format!("until {date}"),
    between: |from, to| format!("{from} to {to}"),
    unknown: |value| format!("{value} (not in the data)"),
    remove: |chip| format!("Remove filter {chip}"),
    clear: "Clear all filters",
    starred: "Only records that you starred",
    nothing_applied: "No filter applies.",
};
