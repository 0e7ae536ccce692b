//! A record in one line of text, for a footnote: dates in words without the browser's `Intl`.

use crate::i18n::dates::english_month;

/// Messages of a citation. Months are counted from 1.
#[derive(Debug)]
pub struct Citation {
    /// One day, in running text.
    pub day: fn(day: u8, month: u8, year: i32) -> String,
    /// One month.
    pub month: fn(month: u8, year: i32) -> String,
    /// One year.
    pub year: fn(year: i32) -> String,
    /// Days of one month.
    pub days_of_month: fn(first: u8, last: u8, month: u8, year: i32) -> String,
    /// Days (day and month) of one year.
    pub days_of_year: fn(first: (u8, u8), last: (u8, u8), year: i32) -> String,
    /// Months of one year.
    pub months_of_year: fn(first: u8, last: u8, year: i32) -> String,
    /// Anything else, from already written dates.
    pub between: fn(first: &str, last: &str) -> String,
    /// Before the reports.
    pub sources: &'static str,
    /// When the product's page was read, from a written date.
    pub accessed: fn(date: &str) -> String,
}

/// Vietnamese.
pub(super) const VIETNAMESE: Citation = Citation {
    day: |day, month, year| format!("ngày {day} tháng {month} năm {year}"),
    month: |month, year| format!("tháng {month} năm {year}"),
    year: |year| format!("năm {year}"),
    days_of_month: |first, last, month, year| format!("từ ngày {first} đến ngày {last} tháng {month} năm {year}"),
    days_of_year: |first, last, year| format!("từ ngày {} tháng {} đến ngày {} tháng {} năm {year}", first.0, first.1, last.0, last.1),
    months_of_year: |first, last, year| format!("từ tháng {first} đến tháng {last} năm {year}"),
    between: |first, last| format!("từ {first} đến {last}"),
    sources: "Nguồn:",
    accessed: |date| format!("truy cập {date}"),
};

/// English.
pub(super) const ENGLISH: Citation = Citation {
    day: |day, month, year| format!("{day} {} {year}", english_month(month)),
    month: |month, year| format!("{} {year}", english_month(month)),
    year: |year| year.to_string(),
    days_of_month: |first, last, month, year| format!("{first}–{last} {} {year}", english_month(month)),
    days_of_year: |first, last, year| format!("{} {} – {} {} {year}", first.0, english_month(first.1), last.0, english_month(last.1)),
    months_of_year: |first, last, year| format!("{}–{} {year}", english_month(first), english_month(last)),
    between: |first, last| format!("{first} – {last}"),
    sources: "Sources:",
    accessed: |date| format!("accessed {date}"),
};
