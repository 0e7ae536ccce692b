//! One record as a citation: plain text for a footnote or an e-mail.

use time::Date;

use crate::catalog::case::{capital, small};
use crate::i18n::{Messages, messages};
use crate::model::{Certainty, Conference, Held, Language, PartialDate, Precision, Reference, Report};

/// So many provinces are named; a conference of more is not told apart by them.
const NAMED_PROVINCES: usize = 4;

/// Cites a record in `language`: title, date with what is not certain about it, who held it and where, every report, and the
/// address `link` of the record as of the day `accessed`. One line, without markup.
#[must_use]
pub fn citation(conference: &Conference, reference: &Reference, language: Language, link: &str, accessed: Date) -> String {
    let messages = messages(language);
    let mut sentences = vec![conference.title.get(language).to_owned(), when(&conference.held, messages)];
    sentences.push(what_and_where(conference, reference, language, messages));
    if !conference.reports.is_empty() {
        let reports: Vec<String> = conference.reports.iter().map(|report| source(report, messages)).collect();
        sentences.push(format!("{} {}", messages.citation.sources, reports.join("; ")));
    }
    let accessed = (messages.citation.accessed)(&date(PartialDate::day(accessed), messages));
    sentences.push(format!("{}, {link} ({accessed})", messages.shell.product));
    sentences.iter().map(|sentence| sentence_of(sentence)).collect::<Vec<_>>().join(" ")
}

/// On one line, with a capital letter and a full stop.
fn sentence_of(text: &str) -> String {
    let mut words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some(first) = words.chars().next() {
        words.replace_range(..first.len_utf8(), capital(first).encode_utf8(&mut [0; 4]));
    }
    if !words.ends_with(['.', '!', '?', '…']) {
        words.push('.');
    }
    words
}

/// The date in words, and in brackets whatever is not certain about it.
fn when(held: &Held, messages: &Messages) -> String {
    let words = if held.start == held.end { date(held.start, messages) } else { range(held.start, held.end, messages) };
    let precision = held.start.precision().min(held.end.precision());
    if held.certainty == Certainty::Stated && precision == Precision::Day {
        return words;
    }
    format!("{words} ({})", (messages.detail.known)(held.certainty, precision))
}

fn date(date: PartialDate, messages: &Messages) -> String {
    let (year, month, day) = parts(date);
    match date.precision() {
        Precision::Day => (messages.citation.day)(day, month, year),
        Precision::Month => (messages.citation.month)(month, year),
        Precision::Year => (messages.citation.year)(year),
    }
}

/// From one date to another, as short as the language allows.
fn range(start: PartialDate, end: PartialDate, messages: &Messages) -> String {
    let ((year, month, day), (last_year, last_month, last_day)) = (parts(start), parts(end));
    match (start.precision(), end.precision()) {
        (Precision::Day, Precision::Day) if (year, month) == (last_year, last_month) => {
            (messages.citation.days_of_month)(day, last_day, month, year)
        }
        (Precision::Day, Precision::Day) if year == last_year => {
            (messages.citation.days_of_year)((day, month), (last_day, last_month), year)
        }
        (Precision::Month, Precision::Month) if year == last_year => (messages.citation.months_of_year)(month, last_month, year),
        _ => (messages.citation.between)(&date(start, messages), &date(end, messages)),
    }
}

fn parts(date: PartialDate) -> (i32, u8, u8) {
    let first = date.first_day();
    (first.year(), u8::from(first.month()), first.day())
}

/// `Conference (provincial: Yen Bai), venue`.
fn what_and_where(conference: &Conference, reference: &Reference, language: Language, messages: &Messages) -> String {
    let level: String = (messages.terms.level)(conference.level).chars().map(small).collect();
    let provinces: Vec<&str> = conference.provinces.iter().map(|name| reference.gazetteer.name(name, language)).collect();
    let held_by = if (1..=NAMED_PROVINCES).contains(&provinces.len()) { format!("{level}: {}", provinces.join(", ")) } else { level };
    let what = format!("{} ({held_by})", (messages.terms.record_type)(conference.record_type));
    match &conference.venue {
        Some(venue) => format!("{what}, {venue}"),
        None => what,
    }
}

/// One report: who published it, when and where.
fn source(report: &Report, messages: &Messages) -> String {
    let author = report.author.as_ref().map(|author| format!("{author}, ")).unwrap_or_default();
    let published = report.published.map(|day| date(day, messages));
    let rest: Vec<&str> = [published.as_deref(), report.url.as_deref()].into_iter().flatten().collect();
    let separator = if rest.is_empty() { "" } else { ", " };
    format!("{author}{}{separator}{}", report.publisher, rest.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::fixtures::{record, reference};
    use crate::model::Level;

    const LINK: &str = "https://example.org/?sel=a";

    fn written(language: Language, held: &str, certainty: Certainty) -> String {
        let mut conference = record("a", held).0.conference;
        conference.held.certainty = certainty;
        when(&conference.held, messages(language))
    }

    fn full() -> Conference {
        let built = record("a", "2015-01-27").title("Hội nghị đối ngoại địa phương", "Conference on local foreign affairs");
        let mut conference = built.level(Level::Provincial).provinces(&["Yên Bái"]).report("Báo Yên Bái", Some("Thu Hạnh")).0.conference;
        conference.venue = Some("Nhà văn hóa".to_owned());
        conference.reports[0].published = "2015-01-28".parse().ok();
        conference.reports[0].url = Some("http://baoyenbai.com.vn/1".to_owned());
        conference
    }

    fn accessed() -> Date {
        "2026-02-03".parse::<PartialDate>().unwrap().first_day()
    }

    #[test]
    fn a_record_is_cited_in_vietnamese() {
        assert_eq!(
            citation(&full(), &reference(), Language::Vietnamese, LINK, accessed()),
            "Hội nghị đối ngoại địa phương. Ngày 27 tháng 1 năm 2015. Hội nghị (cấp tỉnh: Yên Bái), Nhà văn hóa. \
             Nguồn: Thu Hạnh, Báo Yên Bái, ngày 28 tháng 1 năm 2015, http://baoyenbai.com.vn/1. \
             Niên biểu đối ngoại, https://example.org/?sel=a (truy cập ngày 3 tháng 2 năm 2026)."
        );
    }

    #[test]
    fn a_record_is_cited_in_english() {
        assert_eq!(
            citation(&full(), &reference(), Language::English, LINK, accessed()),
            "Conference on local foreign affairs. 27 January 2015. Conference (provincial: Yen Bai), Nhà văn hóa. \
             Sources: Thu Hạnh, Báo Yên Bái, 28 January 2015, http://baoyenbai.com.vn/1. \
             Vietnam Local Diplomacy Timeline, https://example.org/?sel=a (accessed 3 February 2026)."
        );
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        let bare = record("a", "2015").title("Hội nghị\nrất  dài?", "").0.conference;
        assert_eq!(
            citation(&bare, &reference(), Language::Vietnamese, LINK, accessed()),
            "Hội nghị rất dài? Năm 2015 (chỉ biết năm, theo bài báo). Hội nghị (toàn quốc). \
             Niên biểu đối ngoại, https://example.org/?sel=a (truy cập ngày 3 tháng 2 năm 2026)."
        );
        let mut undated = full();
        undated.reports[0].published = None;
        undated.reports[0].url = None;
        assert!(citation(&undated, &reference(), Language::English, LINK, accessed()).contains("Sources: Thu Hạnh, Báo Yên Bái. "));
    }

    #[test]
    fn ranges_are_as_short_as_the_language_allows() {
        for (held, vietnamese, english) in [
            ("2017-03-22/2017-03-24", "từ ngày 22 đến ngày 24 tháng 3 năm 2017", "22–24 March 2017"),
            ("2017-04-30/2017-05-02", "từ ngày 30 tháng 4 đến ngày 2 tháng 5 năm 2017", "30 April – 2 May 2017"),
            ("2019-12-30/2020-01-02", "từ ngày 30 tháng 12 năm 2019 đến ngày 2 tháng 1 năm 2020", "30 December 2019 – 2 January 2020"),
        ] {
            assert_eq!(written(Language::Vietnamese, held, Certainty::Stated), vietnamese);
            assert_eq!(written(Language::English, held, Certainty::Stated), english);
        }
        let months = written(Language::English, "2017-03/2017-05", Certainty::Stated);
        assert_eq!(months, "March–May 2017 (only the month is known, from a report)");
        let mixed = written(Language::Vietnamese, "2011-12/2011-12-19", Certainty::Stated);
        assert!(mixed.starts_with("từ tháng 12 năm 2011 đến ngày 19 tháng 12 năm 2011 (chỉ biết tháng"));
    }

    #[test]
    fn an_uncertain_date_says_so() {
        let inferred = written(Language::English, "2015-01-27", Certainty::Inferred);
        assert_eq!(inferred, "27 January 2015 (the day is inferred from context)");
        assert!(
            written(Language::Vietnamese, "2027-01-27", Certainty::Announced).starts_with("ngày 27 tháng 1 năm 2027 (mới được thông báo")
        );
    }
}
