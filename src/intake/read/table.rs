//! Tables (CSV, RFC 4180, and what spreadsheets make of it): a row is an article. Which columns are what is known by their names.

use csv::{ReaderBuilder, StringRecord};

use super::composer::{beginning, collapsed};
use super::fields::{Column, Fields};
use super::{Found, Limits, WITHIN};
use crate::intake::ProblemKind;

/// The signs that columns are separated by.
const DELIMITERS: [u8; 3] = *b",;\t";
/// What is needed, as it is called in both languages.
const NEEDED: &str = "nội dung (text, content) / tiêu đề (title) + ngày đăng (published)";
/// A name of a column is not longer.
const LONGEST_NAME: usize = 60;
/// After a quotation mark that is never closed reading begins anew so many times.
const MOST_MENDS: usize = 20;

/// How the first row reads with one of the delimiters.
struct Header {
    delimiter: u8,
    names: Vec<String>,
    columns: Vec<Option<Column>>,
}

impl Header {
    /// With the delimiter by which most columns are known, or at least there are most.
    fn of(text: &str) -> Self {
        let headers = DELIMITERS.map(|delimiter| {
            let first = records(text, delimiter).next().map(|(_, record)| record).unwrap_or_default();
            let names: Vec<String> = first.iter().map(collapsed).collect();
            Self { delimiter, columns: names.iter().map(|name| Column::named(name)).collect(), names }
        });
        let worth = |header: &Self| (header.columns.iter().flatten().count(), header.names.len());
        let [first, rest @ ..] = headers;
        rest.into_iter().fold(first, |best, other| if worth(&other) > worth(&best) { other } else { best })
    }

    fn has(&self, column: Column) -> bool {
        self.columns.contains(&Some(column))
    }

    fn is_enough(&self) -> bool {
        self.has(Column::Text) || (self.has(Column::Title) && self.has(Column::Published))
    }
}

/// Whether the first line of a text names columns of articles.
pub fn has_columns(text: &str) -> bool {
    let first = beginning(text.trim_start_matches('\u{FEFF}'), 1_000).lines().next().unwrap_or_default();
    let header = Header::of(first);
    header.has(Column::Text) && header.columns.iter().flatten().count() >= 2 && header.names.iter().all(|name| name.len() <= LONGEST_NAME)
}

/// Reads a table.
pub fn read(name: &str, text: &str, limits: &Limits) -> Found {
    let text = text.trim_start_matches('\u{FEFF}');
    let header = Header::of(text);
    if !header.is_enough() {
        let names: Vec<&str> = header.names.iter().take(20).map(|name| beginning(name, LONGEST_NAME)).collect();
        return Found::problem(name, ProblemKind::WrongColumns, format!("{NEEDED} ≠ {}", names.join(", ")));
    }
    let mut found = Found::default();
    let mut rows = Rows { number: 1, found: &mut found, name, limits };
    let (mut rest, mut lines, mut mends) = (text, 0_usize, 0_usize);
    loop {
        let unclosed = rows.read(&header, rest, lines, mends == 0);
        let Some((start, line)) = unclosed.filter(|_| mends < MOST_MENDS) else { break };
        // Everything after a quotation mark that is never closed is one value: the row is bad, and the next line begins a new one.
        let after = rest.get(start..).unwrap_or_default();
        let next = after.find('\n').map_or(after.len(), |end| end + 1);
        rest = after.get(next..).unwrap_or_default();
        lines = line;
        mends += 1;
    }
    if found.articles() == 0 && found.problems.is_empty() {
        found.say(name, ProblemKind::Empty, "");
    }
    found
}

/// The rows as they are read.
struct Rows<'a> {
    number: usize,
    found: &'a mut Found,
    name: &'a str,
    limits: &'a Limits,
}

impl Rows<'_> {
    /// Reads rows up to the end, or to one whose quotation mark is never closed: then where it begins, and its line.
    fn read(&mut self, header: &Header, text: &str, lines: usize, has_header: bool) -> Option<(usize, usize)> {
        for (place, record) in records(text, header.delimiter).skip(usize::from(has_header)) {
            self.number += 1;
            let line = lines + place.line;
            if is_unclosed(text, place.start, &record) {
                self.bad(line);
                return Some((place.start, line));
            }
            if self.found.articles() >= self.limits.articles {
                self.found.say(self.name, ProblemKind::TooMany, self.limits.articles.to_string());
                return None;
            }
            self.row(header, &record, line);
        }
        None
    }

    fn row(&mut self, header: &Header, record: &StringRecord, line: usize) {
        if record.iter().all(|value| value.trim().is_empty()) {
            return;
        }
        let has_more = record.iter().skip(header.columns.len()).any(|value| !value.trim().is_empty());
        let mut fields = Fields::default();
        for (column, value) in header.columns.iter().zip(record.iter()) {
            if let Some(column) = column {
                fields.add(*column, value);
            }
        }
        match fields.composer() {
            Some(composer) if !has_more => self.found.documents.push(composer.document(&format!("{}{WITHIN}{}", self.name, self.number))),
            _ => self.bad(line),
        }
    }

    fn bad(&mut self, line: usize) {
        let row_name = format!("{}{WITHIN}{}", self.name, self.number);
        self.found.say(&row_name, ProblemKind::Damaged, line.to_string());
    }
}

/// Where a record begins.
#[derive(Clone, Copy)]
struct Place {
    start: usize,
    line: usize,
}

fn records(text: &str, delimiter: u8) -> impl Iterator<Item = (Place, StringRecord)> {
    let reader = ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(text.as_bytes());
    reader.into_records().map_while(Result::ok).map(|record| {
        let place = record.position().map(|position| (position.byte(), position.line())).unwrap_or_default();
        let number = |value: u64| usize::try_from(value).unwrap_or(usize::MAX);
        (Place { start: number(place.0), line: number(place.1) }, record)
    })
}

/// Whether a record is the last one only because a quotation mark in it is never closed: what is left has an odd number of them.
fn is_unclosed(text: &str, start: usize, record: &StringRecord) -> bool {
    let spans_lines = record.iter().next_back().is_some_and(|value| value.contains('\n') || value.is_empty() || text.ends_with(value));
    let rest = text.get(start..).unwrap_or_default();
    spans_lines
        && rest.len() <= record.as_slice().len() * 2 + record.len() + 8
        && rest.bytes().filter(|&byte| byte == b'"').count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(found: &Found) -> Vec<&str> {
        found.documents.iter().map(|document| document.text.as_str()).collect()
    }

    fn problems(found: &Found) -> Vec<(ProblemKind, &str)> {
        found.problems.iter().map(|problem| (problem.kind, problem.detail.as_str())).collect()
    }

    #[test]
    fn columns_are_known_by_name_in_both_languages_and_any_delimiter() {
        for text in [
            "Tiêu đề,Nội dung,Ngày đăng,Nguồn,Tác giả,Đường dẫn\nA,\"một\nhai\",2020,Báo,Lan,https://a.vn\n",
            "\u{FEFF}id;title;text;date;source;author;url\r\n1;A;\"một\nhai\";2020;Báo;Lan;https://a.vn\r\n",
            "headline\tcontent\tpublished\tpublisher\tauthor\tlink\nA\t\"một\nhai\"\t2020\tBáo\tLan\thttps://a.vn\n\n",
        ] {
            let found = read("t", text, &Limits::default());
            assert_eq!(texts(&found), ["A\nBáo\n2020\nLan\nmột\nhai"], "{found:?}");
            assert_eq!((found.documents[0].name.as_str(), found.documents[0].address.as_deref()), ("t › 2", Some("https://a.vn")));
        }
    }

    #[test]
    fn a_bad_row_is_named_and_the_others_are_kept() {
        let found = read("t", "title,text\nA,một\nB\nC,hai,ba\nD,bốn\n", &Limits::default());
        assert_eq!(texts(&found), ["A\nmột", "D\nbốn"]);
        assert_eq!(problems(&found), [(ProblemKind::Damaged, "3"), (ProblemKind::Damaged, "4")]);
        let found = read("t", "title,text\nA,một\nB,\"hai\nC,ba\nD,\"bốn\"\nE,năm\n", &Limits::default());
        assert!(problems(&found).contains(&(ProblemKind::Damaged, "3")), "{found:?}");
        assert!(texts(&found).contains(&"E\nnăm"), "{found:?}");
    }

    #[test]
    fn wrong_columns_are_named() {
        let found = read("t.csv", "tỉnh,dân số\nA,1\n", &Limits::default());
        assert_eq!(found.problems[0].kind, ProblemKind::WrongColumns);
        assert!(found.problems[0].detail.ends_with("tỉnh, dân số"));
        assert_eq!(read("t", "title,date\nA,2020\n", &Limits::default()).documents.len(), 1);
        assert_eq!(problems(&read("t", "title,text\n", &Limits::default())), [(ProblemKind::Empty, "")]);
        let one = Limits { articles: 1, ..Limits::default() };
        assert_eq!(problems(&read("t", "title,text\nA,a\nB,b\n", &one)), [(ProblemKind::TooMany, "1")]);
    }

    #[test]
    fn running_text_is_no_table() {
        assert!(has_columns("Tiêu đề;Nội dung\na;b"));
        assert!(!has_columns("Nội dung, ý nghĩa của hội nghị được đánh giá cao"));
        assert!(!has_columns("Hội nghị"));
    }
}
