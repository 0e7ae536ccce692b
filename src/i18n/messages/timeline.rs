//! The timeline.

/// Messages of the timeline. Counts and dates come already formatted.
#[derive(Debug)]
pub struct Timeline {
    /// The name of the plot.
    pub plot: &'static str,
    /// How it is used with the keyboard.
    pub instructions: &'static str,
    /// The name of the buttons that change the window of time.
    pub controls: &'static str,
    /// Button: a shorter time, larger.
    pub zoom_in: &'static str,
    /// Button: a longer time, smaller.
    pub zoom_out: &'static str,
    /// Button: all results.
    pub fit: &'static str,
    /// Button: the time before.
    pub earlier: &'static str,
    /// Button: the time after.
    pub later: &'static str,
    /// A number of events.
    pub events: fn(count: &str, one: bool) -> String,
    /// Events before the window.
    pub before: fn(count: &str, one: bool) -> String,
    /// Events after the window.
    pub after: fn(count: &str, one: bool) -> String,
    /// There is no event in the window.
    pub none: &'static str,
    /// The window and its events, in one line.
    pub window: fn(dates: &str, events: &str) -> String,
    /// The accessible name of a cluster.
    pub cluster: fn(events: &str, dates: &str) -> String,
    /// A month of the year on a narrow axis: its number from 1, and its short name in the language.
    pub month: fn(number: u8, name: &str) -> String,
    /// The present day.
    pub today: &'static str,
    /// Button: moves the window to the record that is open.
    pub show_selected: fn(date: &str) -> String,
    /// Closes the list of a cluster.
    pub close: &'static str,
    /// The heading of the legend.
    pub legend: &'static str,
    /// Legend: an event of several days.
    pub legend_days: &'static str,
    /// Legend: a date that is only known to the month or year.
    pub legend_span: &'static str,
    /// Legend: an inferred date.
    pub legend_inferred: &'static str,
    /// Legend: announced only.
    pub legend_announced: &'static str,
    /// Legend: a cluster.
    pub legend_cluster: &'static str,
    /// Legend: several reports.
    pub legend_reports: &'static str,
    /// Legend: contradictory reports.
    pub legend_contradiction: &'static str,
    /// Legend: from one number of a series to the next.
    pub legend_series: &'static str,
    /// Legend: missing numbers of a series.
    pub legend_gap: &'static str,
    /// Legend: a unit's life and where it went.
    pub legend_life: &'static str,
    /// Legend: nothing collected.
    pub legend_uncollected: &'static str,
    /// The number in a series.
    pub number: fn(ordinal: u32) -> String,
    /// The lane of records without a known province.
    pub no_province: &'static str,
    /// The lane of values that have no lane of their own.
    pub other_lanes: &'static str,
    /// The lane of records without a value.
    pub no_value: &'static str,
}

/// Vietnamese.
pub(super) const VIETNAMESE: Timeline = Timeline {
    plot: "Sự kiện theo thời gian",
    instructions: "Mũi tên trái, phải: sự kiện trước, sau. Mũi tên lên, xuống: cấp khác. Dấu cộng, dấu trừ: phóng to, thu nhỏ. \
                   Page Up, Page Down: khoảng thời gian trước, sau. Home, End: sự kiện đầu, cuối. Enter: mở. \
                   Danh sách bên dưới có đủ các sự kiện này.",
    controls: "Khoảng thời gian",
    zoom_in: "Phóng to",
    zoom_out: "Thu nhỏ",
    fit: "Vừa kết quả",
    earlier: "Trước đó",
    later: "Sau đó",
    events: |count, _| format!("{count} sự kiện"),
    before: |count, _| format!("{count} sự kiện trước đó"),
    after: |count, _| format!("{count} sự kiện sau đó"),
    none: "Không có sự kiện nào trong khoảng này",
    window: |dates, events| format!("{dates} · {events}"),
    cluster: |events, dates| format!("{events}, {dates}"),
    month: |number, _| format!("T{number}"),
    today: "Hôm nay",
    show_selected: |date| format!("Đến mục đang mở ({date})"),
    close: "Đóng",
    legend: "Chú giải",
    legend_days: "Nhiều ngày",
    legend_span: "Chỉ biết tháng hoặc năm: vẽ cả khoảng có thể",
    legend_inferred: "Ngày suy luận từ ngữ cảnh",
    legend_announced: "Mới chỉ được thông báo trước",
    legend_cluster: "Nhiều sự kiện gần nhau, kèm số lượng",
    no_province: "Không rõ tỉnh",
    other_lanes: "Còn lại",
    no_value: "Không có",
    legend_reports: "Nhiều bài báo",
    legend_contradiction: "Các bài báo nêu số liệu khác nhau",
    legend_series: "Chuỗi hội nghị, kỳ liền nhau",
    legend_gap: "Chuỗi hội nghị, còn thiếu kỳ ở giữa",
    legend_life: "Thời gian tồn tại của tỉnh; đường cong: sáp nhập",
    legend_uncollected: "Chưa thu thập được gì",
    number: |ordinal| format!("lần thứ {ordinal}"),
};

/// English.
pub(super) const ENGLISH: Timeline = Timeline {
    plot: "Events over time",
    instructions: "Left and right arrows: previous and next event. Up and down arrows: another level. Plus and minus: zoom. \
                   Page Up and Page Down: the time before and after. Home and End: first and last event. Enter: open. \
                   The list below has all these events.",
    controls: "Time shown",
    zoom_in: "Zoom in",
    zoom_out: "Zoom out",
    fit: "Fit results",
    earlier: "Earlier",
    later: "Later",
    events: |count, one| format!("{count} {}", if one { "event" } else { "events" }),
    before: |count, one| format!("{count} earlier {}", if one { "event" } else { "events" }),
    after: |count, one| format!("{count} later {}", if one { "event" } else { "events" }),
    none: "No event in this time",
    window: |dates, events| format!("{dates} · {events}"),
    cluster: |events, dates| format!("{events}, {dates}"),
    month: |_, name| name.to_owned(),
    today: "Today",
    show_selected: |date| format!("Go to the open record ({date})"),
    close: "Close",
    legend: "Legend",
    legend_days: "Several days",
    legend_span: "Only month or year known: drawn over all it may be",
    legend_inferred: "Date inferred from context",
    legend_announced: "Only announced beforehand",
    legend_cluster: "Many events close together, with their number",
    no_province: "Province not known",
    other_lanes: "All others",
    no_value: "None",
    legend_reports: "Several reports",
    legend_contradiction: "Reports give different figures",
    legend_series: "Series, consecutive numbers",
    legend_gap: "Series, numbers missing between",
    legend_life: "Time a province existed; curve: merged into",
    legend_uncollected: "Nothing collected",
    number: |ordinal| format!("number {ordinal}"),
};
