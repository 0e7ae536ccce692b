//! All time above the plot and the window as a box on it, the way to a date, the choice of lanes.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::dataset::{Dataset, list, years};
use crate::harness::{Named, Reader, Settings, journey, journey_with};
use crate::pages::results;

const START: &str = "Đầu khoảng đang xem";
const END: &str = "Cuối khoảng đang xem";

async fn open(reader: &Reader, link: &str) {
    reader.open(link).await;
    results::are(reader, Dataset::load().len()).await;
    reader.sees("2005–2026").await;
}

/// A value of the link; nothing while it has none.
async fn said(reader: &Reader, key: &str) -> String {
    reader.link().await.into_iter().find(|(name, _)| name == key).map(|(_, value)| value).unwrap_or_default()
}

async fn until_said(reader: &Reader, key: &str, value: &str) {
    reader.until(&format!("{key}={value}"), async || said(reader, key).await == value).await;
}

async fn until_window(reader: &Reader, first: &str, last: &str) {
    until_said(reader, "t0", first).await;
    until_said(reader, "t1", last).await;
}

/// Waits until the strip says `part` to those who do not see it.
async fn says(reader: &Reader, part: &str) {
    let script = "return document.querySelector('[aria-label=\"Toàn bộ thời gian\"]')?.textContent ?? ''";
    reader.until(part, async || reader.evaluate(script).await.as_str().is_some_and(|text| text.contains(part))).await;
}

/// The days from the epoch of the link's window.
async fn days(reader: &Reader) -> (f64, f64) {
    let (first, last) = (said(reader, "t0").await, said(reader, "t1").await);
    let script = "return [...arguments].map(date => Date.parse(date) / 864e5)";
    let found = reader.evaluate_with(script, vec![json!(first), json!(last)]).await;
    (found[0].as_f64().unwrap_or_default(), found[1].as_f64().unwrap_or_default())
}

/// Where the strip is in the viewport: from the first grip to the second, which stand at its ends before anything is chosen, and how high.
async fn strip(reader: &Reader) -> (f64, f64, f64) {
    let script = "const grips = [...document.querySelectorAll('[role=slider]')].filter(grip => arguments[0].includes(grip.ariaLabel)); \
                  grips[0].scrollIntoView({ block: 'center' }); const [from, to] = grips.map(grip => grip.getBoundingClientRect()); \
                  return [from.x + from.width / 2, to.x + to.width / 2, from.y + from.height / 2]";
    let found = reader.evaluate_with(script, vec![json!([START, END])]).await;
    let number = |place: usize| found[place].as_f64().unwrap();
    (number(0), number(1), number(2))
}

/// A drag by mouse, or by finger.
async fn drag(reader: &Reader, touch: bool, y: f64, from: f64, to: f64) {
    let places = [from, f64::midpoint(from, to), to];
    if touch {
        let finger = async |kind: &str, points: Value| {
            reader.input("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points })).await;
        };
        finger("touchStart", json!([{ "x": from, "y": y }])).await;
        for x in places {
            finger("touchMove", json!([{ "x": x, "y": y }])).await;
        }
        finger("touchEnd", json!([])).await;
        return;
    }
    let mouse = async |kind: &str, x: f64| {
        let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "buttons": 1, "clickCount": 1 });
        reader.input("Input.dispatchMouseEvent", event).await;
    };
    mouse("mousePressed", from).await;
    for x in places {
        mouse("mouseMoved", x).await;
    }
    mouse("mouseReleased", to).await;
}

#[tokio::test]
async fn one_sentence_says_what_was_collected() {
    journey(async |reader| {
        let dataset = Dataset::load();
        let units_today: BTreeSet<String> = dataset.units_today().into_iter().collect();
        let mut expected = Vec::new();
        for year in 2005..=2026 {
            let of_year = |record: &&Value| (years(record).0..=years(record).1).contains(&year);
            let named: BTreeSet<String> = (dataset.records.iter().filter(of_year))
                .flat_map(|record| list(record, "provinces"))
                .map(|name| dataset.today(&name))
                .filter(|name| units_today.contains(name))
                .collect();
            expected.push(format!("{year} – {}/{}", named.len(), units_today.len()));
        }
        open(&reader, "asof=now").await;
        reader.find("group", "Toàn bộ thời gian").await;
        let sentence = format!("Số tỉnh, thành có tư liệu: {}", expected.join(", "));
        says(&reader, &sentence).await;
    })
    .await;
}

#[tokio::test]
async fn a_year_without_any_record_of_a_province_is_said() {
    journey(async |reader| {
        let dataset = Dataset::load();
        let named = |year: i32| {
            let of_year = |record: &&Value| (years(record).0..=years(record).1).contains(&year);
            dataset
                .records
                .iter()
                .filter(of_year)
                .any(|record| list(record, "provinces").iter().any(|name| dataset.today(name) == "Cà Mau"))
        };
        let first_missing = (2005..=2026).find(|&year| !named(year)).unwrap();
        reader.open("province=ca-mau&asof=now").await;
        says(&reader, &format!("Chưa thu thập được gì: {first_missing}")).await;
    })
    .await;
}

#[tokio::test]
async fn a_date_as_people_write_it_is_shown() {
    journey(async |reader| {
        open(&reader, "").await;
        let go = async |text: &str| {
            reader.fill("textbox", "Đến ngày", text).await;
            reader.keys(Key::Enter).await;
        };
        for (text, first, last) in [
            ("27/1/2015", "2015-01-12", "2015-02-11"),
            ("tháng 3/2013", "2013-03-01", "2013-03-31"),
            ("quý I/2020", "2020-01-01", "2020-03-31"),
            ("2018", "2018-01-01", "2018-12-31"),
        ] {
            go(text).await;
            until_window(&reader, first, last).await;
        }
        go("hôm qua").await;
        reader.sees("không hiểu “hôm qua”").await;
        go("31/2/2015").await;
        reader.sees("không có “31/2/2015” trong lịch").await;
        assert_eq!(said(&reader, "t0").await, "2018-01-01", "what is no date leads nowhere");
        go("1990").await;
        reader.sees("“1990” nằm ngoài thời gian có tư liệu (2005–2026)").await;
        until_window(&reader, "2005-01-01", "2005-12-31").await;
        go("3/2013").await;
        until_window(&reader, "2013-03-01", "2013-03-31").await;
        assert!(!reader.text().await.contains("nằm ngoài"), "what was wrong is over");
    })
    .await;
}

#[tokio::test]
async fn keys_move_the_grips_by_months_and_years() {
    journey(async |reader| {
        reader.open("t0=2010-03-17&t1=2014-12-31").await;
        reader.sees("2010–2014 · ").await;
        reader.element("slider", START).await.focus().await.unwrap();
        for (key, first) in [
            (Key::Right, "2010-04-01"),
            (Key::Left, "2010-03-01"),
            (Key::PageUp, "2011-03-01"),
            (Key::PageDown, "2010-03-01"),
            (Key::Home, "2005-01-01"),
        ] {
            reader.keys(key).await;
            until_window(&reader, first, "2014-12-31").await;
        }
        reader.element("slider", END).await.focus().await.unwrap();
        reader.keys(Key::Right).await;
        until_said(&reader, "t1", "2015-01-31").await;
        let words = "return [...document.querySelectorAll('[role=slider]')].find(grip => grip.ariaLabel === arguments[0]).ariaValueText";
        assert_eq!(reader.evaluate_with(words, vec![json!(END)]).await, "31 tháng 1, 2015");
        reader.keys(Key::End).await;
        reader.sees("2005–2026 · ").await;
    })
    .await;
}

async fn drags(reader: &Reader, touch: bool) {
    open(reader, "").await;
    let (left, right, y) = strip(reader).await;
    let at = |part: f64| left + (right - left) * part;
    let all = (2027.0 - 2005.0) * 365.25;
    drag(reader, touch, y, at(0.3), at(0.6)).await;
    reader.until("a window drawn", async || !said(reader, "t1").await.is_empty()).await;
    let drawn = days(reader).await;
    assert!(((drawn.1 - drawn.0) / all - 0.3).abs() < 0.03, "{drawn:?}");
    drag(reader, touch, y, at(0.45), at(0.55)).await;
    reader.until("the box moved", async || days(reader).await.0 > drawn.0 + 0.08 * all).await;
    let moved = days(reader).await;
    assert!(((moved.1 - moved.0) - (drawn.1 - drawn.0)).abs() < 3.0, "to move the box keeps its length");
    drag(reader, touch, y, at(0.7), at(0.9)).await;
    reader.until("the end moved", async || days(reader).await.1 > moved.1 + 0.15 * all).await;
    assert!((days(reader).await.0 - moved.0).abs() < 2.0, "its beginning stays");
    drag(reader, touch, y, at(0.1), at(0.1)).await;
    reader.until("the box called to another place", async || days(reader).await.0 < drawn.0 - 0.1 * all).await;
}

#[tokio::test]
async fn the_box_is_drawn_moved_made_longer_and_called_by_mouse() {
    journey(async |reader| drags(&reader, false).await).await;
}

#[tokio::test]
async fn the_box_is_drawn_moved_made_longer_and_called_by_finger() {
    journey_with(Settings { window: (390, 844), ..Settings::default() }, async |reader| {
        reader.input("Emulation.setTouchEmulationEnabled", json!({ "enabled": true, "maxTouchPoints": 1 })).await;
        drags(&reader, true).await;
    })
    .await;
}

/// Chooses from the menu of groupings by the first letters of a name, as a keyboard does.
async fn lanes_by(reader: &Reader, letters: &str) {
    reader.element("combobox", "Làn theo").await.send_keys(letters).await.unwrap();
}

#[tokio::test]
async fn lanes_are_chosen_and_each_choice_is_a_step_back() {
    journey(async |reader| {
        open(&reader, "").await;
        let lane = async |name: &str| reader.find("group", Named::Starting(format!("{name}, "))).await;
        reader.press("button", "Mở tất cả").await;
        lane("Cao Bằng").await;
        until_said(&reader, "open", "all").await;
        reader.press("button", "Thu gọn").await;
        until_said(&reader, "open", "").await;
        lanes_by(&reader, "Lĩnh").await;
        until_said(&reader, "lanes", "topic").await;
        lane("Ngoại giao kinh tế").await;
        reader.find_none("button", "Mở tất cả").await;
        reader.press("checkbox", "Chuỗi hội nghị").await;
        until_said(&reader, "rail", "off").await;
        reader.find_none("group", Named::Starting("Hội nghị Ngoại vụ toàn quốc, ".to_owned())).await;
        reader.back().await;
        lane("Hội nghị Ngoại vụ toàn quốc").await;
        lanes_by(&reader, "Chuỗi").await;
        until_said(&reader, "lanes", "series").await;
        reader.find_none("checkbox", "Chuỗi hội nghị").await;
        reader.back().await;
        until_said(&reader, "lanes", "topic").await;
        reader.back().await;
        until_said(&reader, "lanes", "").await;
        reader.back().await;
        until_said(&reader, "open", "all").await;
    })
    .await;
}

#[tokio::test]
async fn on_a_phone_the_choices_wait_behind_a_button() {
    journey_with(Settings { window: (390, 844), ..Settings::default() }, async |reader| {
        open(&reader, "").await;
        reader.find_none("combobox", "Làn theo").await;
        reader.press("button", "Tùy chọn làn").await;
        reader.find("combobox", "Làn theo").await;
        assert_eq!(reader.evaluate("return document.documentElement.scrollWidth - innerWidth").await, 0, "nothing sticks out");
        reader.press("button", "Tùy chọn làn").await;
        reader.find_none("combobox", "Làn theo").await;
    })
    .await;
}
