//! What is shown about a mark of the timeline, and the table of its events.

/// Messages of cards and of the table. Counts and dates come already formatted.
#[derive(Debug)]
pub struct Cards {
    /// The record is on its way.
    pub coming: &'static str,
    /// Button: opens the record.
    pub open: &'static str,
    /// Reports that are not named.
    pub more_reports: fn(count: &str, one: bool) -> String,
    /// Events that are not named.
    pub more_events: fn(count: &str, one: bool) -> String,
    /// What pressing a cluster does.
    pub cluster_hint: &'static str,
    /// Button: the table, by its number of events.
    pub table: fn(count: &str) -> String,
    /// What the table says, for those who hear it.
    pub caption: fn(window: &str) -> String,
    /// Column: when.
    pub date: &'static str,
    /// Column: what.
    pub event: &'static str,
    /// Column: who held it.
    pub level: &'static str,
    /// Column: where.
    pub province: &'static str,
    /// Column: what it was for.
    pub kind: &'static str,
    /// Column: how many reports.
    pub reports: &'static str,
    /// Button: the rows before.
    pub previous_page: &'static str,
    /// Button: the rows after.
    pub next_page: &'static str,
    /// The rows that are shown, of all.
    pub rows: fn(first: &str, last: &str, all: &str) -> String,
}

/// Vietnamese.
pub(super) const VIETNAMESE: Cards = Cards {
    coming: "Đang tải…",
    open: "Mở",
    more_reports: |count, _| format!("và {count} bài báo nữa"),
    more_events: |count, _| format!("và {count} sự kiện nữa"),
    cluster_hint: "Bấm vào nhóm này để xem gần hơn.",
    table: |count| format!("Bảng các sự kiện đang hiển thị ({count})"),
    caption: |window| format!("Các sự kiện đang hiển thị, {window}"),
    date: "Thời gian",
    event: "Sự kiện",
    level: "Cấp",
    province: "Tỉnh, thành phố",
    kind: "Loại",
    reports: "Bài báo",
    previous_page: "Trang trước",
    next_page: "Trang sau",
    rows: |first, last, all| format!("{first}–{last} trong {all}"),
};

/// English.
pub(super) const ENGLISH: Cards = Cards {
    coming: "Loading…",
    open: "Open",
    more_reports: |count, one| format!("and {count} more {}", if one { "report" } else { "reports" }),
    more_events: |count, one| format!("and {count} more {}", if one { "event" } else { "events" }),
    cluster_hint: "Press this group to look closer.",
    table: |count| format!("Table of the events shown ({count})"),
    caption: |window| format!("The events shown, {window}"),
    date: "Date",
    event: "Event",
    level: "Level",
    province: "Province",
    kind: "Kind",
    reports: "Reports",
    previous_page: "Previous page",
    next_page: "Next page",
    rows: |first, last, all| format!("{first}–{last} of {all}"),
};
