//! Pictures of the published dataset and of hostile ones: nothing lies outside its page, every event is drawn or counted, and the file is XML.

use proptest::prelude::*;

use super::measure::{NUMBER, ON_SHAPE, Style};
use super::svg::svg;
use super::*;
use crate::catalog::tests::dataset;
use crate::catalog::{AsOf, Grouping, Query};
use crate::link::ALL_OPEN;
use crate::model::day_number;
use crate::ui::timeline::lanes::{Role, Source};
use crate::worker::Directory;

const LINK: &str = "https://example.org/nien-bieu/?q=h%E1%BB%99i%20ngh%E1%BB%8B&lanes=province&lang=vi";

struct View {
    lanes: LaneSet,
    window: TimeWindow,
    language: Language,
}

/// The published dataset in lanes.
fn view(grouping: Grouping, open: &[&str], window: Option<(&str, &str)>, language: Language) -> View {
    let archive = dataset::catalog();
    let directory = Directory::of(&archive.catalog.borrow());
    let reference = std::sync::Arc::clone(archive.catalog.borrow().reference());
    let query = Query::default();
    let hits = archive.answer(&query).hits;
    let lanes = archive.catalog.borrow_mut().lanes(&query, &hits, grouping);
    let open: Vec<String> = open.iter().map(|&group| group.to_owned()).collect();
    let source = Source {
        directory: &directory,
        reference: &reference,
        hits: &hits,
        lanes: &lanes,
        as_of: AsOf::Then,
        chosen: &[],
        open: &open,
        without_rail: false,
        language,
        vertical: false,
        most_rows: 4,
    };
    let lanes = LaneSet::new(&source);
    let day = |date: &str| date.parse::<crate::model::PartialDate>().map(|date| day_number(date.first_day())).ok();
    let chosen = window.and_then(|(first, last)| Some(TimeWindow::of_days(day(first)?, day(last)?)));
    let (first, last) = lanes.track.extent().unwrap_or_default();
    let window = chosen.unwrap_or(TimeWindow::of_whole_years(first, last));
    View { lanes, window, language }
}

impl View {
    fn pages(&self, paper: Paper) -> Vec<Picture> {
        let archive = dataset::catalog();
        let title = |index: RecordIndex| archive.entry(index).conference.title.get(self.language).to_owned();
        self.pages_with(paper, &title, &["Từ khóa: hội nghị".to_owned(), "Tỉnh: Hà Giang".to_owned()], LINK)
    }

    fn pages_with(&self, paper: Paper, titles: &dyn Fn(RecordIndex) -> String, filters: &[String], link: &str) -> Vec<Picture> {
        let archive = dataset::catalog();
        let reporting = |index: RecordIndex| {
            let reports = archive.entry(index).conference.reports.len();
            Reporting { several: reports > 1, contradict: reports > 3 }
        };
        pages(&PictureSource { reporting: &reporting, ..source(self, filters, link, titles) }, paper)
    }
}

fn source<'a>(view: &'a View, filters: &'a [String], link: &'a str, titles: &'a dyn Fn(RecordIndex) -> String) -> PictureSource<'a> {
    PictureSource {
        lanes: &view.lanes,
        window: view.window,
        language: view.language,
        heading: "298 kết quả · 2005–2026",
        filters,
        date: "21 tháng 11, 2026",
        link,
        titles,
        reporting: &|_| Reporting::default(),
        today: time::Date::from_calendar_date(2026, time::Month::November, 21).ok().map(day_number),
    }
}

const PAPERS: [Paper; 4] = [Paper::A4Landscape, Paper::A4Portrait, Paper::Screen { width: 1200.0 }, Paper::Screen { width: 0.0 }];

/// Every text of a picture with its place on the page.
fn texts(picture: &Picture) -> Vec<(f64, f64, Style, Anchor, &str)> {
    let of_group = |group: &Group| -> Vec<(f64, f64, Style, Anchor, String)> {
        let place = |item: &Item| match item {
            Item::Text { x, y, style, anchor, text } => Some((group.at.0 + x, group.at.1 + y, *style, *anchor, text.clone())),
            Item::Path { .. } => None,
        };
        group.items.iter().filter_map(place).collect()
    };
    let all: Vec<_> = picture.groups.iter().flat_map(of_group).collect();
    all.into_iter().map(|(x, y, style, anchor, text)| (x, y, style, anchor, &*text.leak())).collect()
}

fn assert_inside(picture: &Picture) {
    for (x, y, style, anchor, text) in texts(picture) {
        let width = style.width(text);
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2.0,
            Anchor::End => x - width,
        };
        assert!(left >= -0.5 && left + width <= picture.width + 0.5, "{text:?} from {left} to {} of {}", left + width, picture.width);
        assert!(y - style.size >= -1.0 && y + style.size * 0.3 <= picture.height, "{text:?} at {y} of {}", picture.height);
    }
    for group in &picture.groups {
        let (x, y) = group.at;
        if let Some((width, height)) = group.clip {
            assert!(x >= 0.0 && y >= 0.0 && x + width <= picture.width + 0.1 && y + height <= picture.height + 0.1);
        }
    }
}

/// A reader of XML that knows elements, attributes, character references and nothing else. Gives the names of all elements.
fn read_xml(text: &str) -> Result<Vec<String>, String> {
    let mut rest = text.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").ok_or("no declaration")?.trim();
    let (mut open, mut names): (Vec<String>, Vec<String>) = Default::default();
    if let Some(bad) =
        text.chars().find(|&character| (character < ' ' && character != '\n') || matches!(character, '\u{fffe}' | '\u{ffff}'))
    {
        return Err(format!("no character of XML: {bad:?}"));
    }
    while !rest.is_empty() {
        let (content, tag) = rest.split_once('<').ok_or("text behind the end")?;
        read_text(content)?;
        let (tag, after) = tag.split_once('>').ok_or("a tag without an end")?;
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop().as_deref() != Some(name) {
                return Err(format!("{name} is not open"));
            }
            continue;
        }
        let (tag, is_empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        let (name, mut attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        if name.is_empty() || !name.chars().all(|character| character.is_ascii_alphabetic()) {
            return Err(format!("no name: {name:?}"));
        }
        while !attributes.trim().is_empty() {
            let (_, value) = attributes.split_once("=\"").ok_or("an attribute without a value")?;
            let (value, next) = value.split_once('"').ok_or("a value without an end")?;
            read_text(value)?;
            attributes = next;
        }
        names.push(name.to_owned());
        if !is_empty {
            open.push(name.to_owned());
        }
        if open.is_empty() && !rest.trim().is_empty() {
            return Err("two roots".to_owned());
        }
        rest = if open.is_empty() { "" } else { rest };
    }
    if open.is_empty() { Ok(names) } else { Err(format!("{open:?} never end")) }
}

fn read_text(text: &str) -> Result<(), String> {
    let known = ["amp;", "lt;", "gt;", "quot;"];
    match text.split('&').skip(1).find(|rest| !known.iter().any(|known| rest.starts_with(known))) {
        Some(rest) => Err(format!("no reference: &{rest}")),
        None => Ok(()),
    }
}

#[test]
fn every_lane_is_on_some_page_and_every_page_is_of_its_paper() {
    for (grouping, open) in [(Grouping::Level, &[] as &[&str]), (Grouping::Province, &[ALL_OPEN]), (Grouping::Topic, &[])] {
        let view = view(grouping, open, None, Language::Vietnamese);
        for paper in [Paper::A4Landscape, Paper::A4Portrait] {
            let (width, height) = paper.size();
            let pages = view.pages(paper);
            assert!(pages.iter().all(|page| (page.width, Some(page.height)) == (width, height)));
            let said: Vec<&str> = pages.iter().flat_map(texts).map(|(.., text)| text).collect();
            for lane in &view.lanes.lanes {
                let begin: String = lane.name.chars().take(6).collect();
                assert!(said.iter().any(|said| said.starts_with(&begin)), "{begin}");
            }
        }
    }
}

#[test]
fn every_event_is_drawn_or_counted_once() {
    let mut view = view(Grouping::Level, &[], None, Language::Vietnamese);
    // Only the levels: in them every event is once.
    view.lanes.lanes.iter_mut().filter(|lane| lane.role == Role::Series).for_each(|lane| lane.role = Role::Events);
    let rail = view.lanes.lanes.iter().take_while(|lane| lane.level.is_none()).count();
    let on_rail: usize = (0..rail).map(|lane| view.lanes.count(lane, view.window)).sum();
    for paper in PAPERS {
        let drawn = std::cell::RefCell::new(Vec::new());
        let reporting = |index: RecordIndex| {
            drawn.borrow_mut().push(index.0);
            Reporting::default()
        };
        let source = PictureSource { reporting: &reporting, ..source(&view, &[], LINK, &|_| String::new()) };
        let pages = pages(&source, paper);
        // The shapes are drawn a first time to see what the legend has.
        let shapes = drawn.borrow().len() / 2;
        let counted = |page: &Picture| -> usize {
            let plot = |(_, _, style, anchor, text): &(f64, f64, Style, Anchor, &str)| {
                if *style == NUMBER && *anchor == Anchor::Middle { text.parse::<usize>().ok() } else { None }
            };
            let legend = usize::from(texts(page).iter().any(|(.., text)| text.starts_with("Nhiều sự kiện"))) * 12;
            texts(page).iter().filter_map(plot).sum::<usize>() - legend
        };
        let counted: usize = pages.iter().map(counted).sum();
        assert_eq!(shapes + counted, view.lanes.track.all.len() + on_rail, "{paper:?}");
    }
}

#[test]
fn only_what_is_in_the_window_is_named() {
    let view = view(Grouping::Topic, &[], Some(("2014-01-01", "2014-12-31")), Language::Vietnamese);
    let inside: Vec<u32> = view.lanes.track.within(view.window).iter().map(|event| event.index.0).collect();
    for page in view.pages_with(Paper::A4Portrait, &|index| format!("#{}", index.0), &[], LINK) {
        for (.., text) in texts(&page) {
            let named = text.strip_prefix('#').map(|index| index.trim_end_matches('…').to_owned());
            assert!(named.is_none_or(|named| inside.iter().any(|index| index.to_string().starts_with(&named))), "{text}");
        }
    }
}

#[test]
fn a_series_shows_its_numbers_and_a_page_goes_on_with_the_name_of_its_group() {
    let view = view(Grouping::Province, &[ALL_OPEN], None, Language::Vietnamese);
    let pages = view.pages(Paper::A4Landscape);
    assert!(pages.len() > 2);
    let numbers = texts(&pages[0]).into_iter().filter(|(_, _, style, ..)| *style == ON_SHAPE).count();
    assert!(numbers > 3, "{numbers}");
    assert!(pages.iter().skip(1).any(|page| texts(page).iter().any(|(.., text)| text.ends_with("(tiếp)") || text.ends_with('…'))));
}

#[test]
fn the_name_of_a_file_says_the_years() {
    let window = |first: &str, last: &str| {
        let day = |text: &str| text.parse::<crate::model::PartialDate>().unwrap();
        TimeWindow::of_dates((day(first).first_day(), day(last).last_day()))
    };
    assert_eq!(file_name(window("2005", "2026")), "nien-bieu-doi-ngoai-2005-2026");
    assert_eq!(file_name(window("2015-02", "2015-06")), "nien-bieu-doi-ngoai-2015");
}

#[test]
fn everything_lies_on_its_page() {
    for language in [Language::Vietnamese, Language::English] {
        for window in [None, Some(("2015", "2016")), Some(("2015-03-01", "2015-04-10"))] {
            for (grouping, open) in [(Grouping::Province, &[ALL_OPEN] as &[&str]), (Grouping::Series, &[]), (Grouping::Chair, &[])] {
                let view = view(grouping, open, window, language);
                PAPERS.into_iter().flat_map(|paper| view.pages(paper)).for_each(|page| assert_inside(&page));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn hostile_words_give_xml_inside_the_page(title in "[\\PC\u{0}-\u{1f}<>&\"']{0,60}", filter in ".{0,900}", link in "[a-z0-9%&=?<\"]{0,2500}") {
        let view = view(Grouping::Level, &[], Some(("2015", "2017")), Language::English);
        for paper in PAPERS {
            for page in view.pages_with(paper, &|_| title.clone(), std::slice::from_ref(&filter), &link) {
                assert_inside(&page);
                let names = read_xml(&svg(&page));
                prop_assert!(names.as_ref().is_ok_and(|names| names.first().is_some_and(|name| name == "svg")), "{names:?}");
                prop_assert!(names.is_ok_and(|names| !names.iter().any(|name| name == "script" || name == "style")));
            }
        }
    }
}

/// Writes pictures to look at: `PICTURES=1 cargo test --lib pictures_to_look_at`, into `target/pictures/`.
#[test]
fn pictures_to_look_at() {
    if std::env::var_os("PICTURES").is_none() {
        return;
    }
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pictures");
    std::fs::create_dir_all(&folder).unwrap();
    let views = [
        ("province", view(Grouping::Province, &[], None, Language::Vietnamese)),
        ("units", view(Grouping::Province, &[ALL_OPEN], None, Language::Vietnamese)),
        ("level", view(Grouping::Level, &[], None, Language::English)),
        ("topic", view(Grouping::Topic, &[], Some(("2014", "2016")), Language::Vietnamese)),
        ("series", view(Grouping::Series, &[], None, Language::English)),
        ("narrow", view(Grouping::Level, &[], Some(("2019", "2026")), Language::Vietnamese)),
        ("month", view(Grouping::Level, &[], Some(("2015-01-01", "2015-03-31")), Language::English)),
    ];
    for (name, view) in &views {
        for paper in [Paper::A4Landscape, Paper::A4Portrait, Paper::Screen { width: if *name == "narrow" { 0.0 } else { 1200.0 } }] {
            for page in view.pages(paper) {
                std::fs::write(folder.join(format!("{name}-{}.svg", page.id)), svg(&page)).unwrap();
            }
        }
    }
}
