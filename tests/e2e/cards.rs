//! What is shown about a mark of the timeline: beside it for the mouse and the keyboard, under the finger on a phone.

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::dataset::{Dataset, text};
use crate::harness::{Named, Reader, Settings, journey, journey_with};
use crate::pages::results;

/// A year in which most events stand alone.
const YEAR: &str = "t0=2016-01-01&t1=2016-12-31";
const RECORD: &str = "2016-08-21-national-foreign-affairs-conference-18";

/// The record that the tests point at: it stands alone in its year and has several reports.
fn record(dataset: &Dataset) -> &Value {
    dataset.record(RECORD)
}

async fn open(reader: &Reader, dataset: &Dataset) {
    reader.open(YEAR).await;
    results::are(reader, dataset.len()).await;
}

/// The middle of the mark whose name begins with `title`, in the viewport.
async fn mark(reader: &Reader, title: &str) -> (f64, f64) {
    let mark = reader.element("button", Named::Starting(format!("{title}, "))).await;
    mark.scroll_into_view().await.unwrap();
    let script = "const mark = [...document.querySelectorAll('button')].filter(b => (b.ariaLabel ?? '').startsWith(arguments[0] + ', ')).at(-1); \
                  mark.scrollIntoView({ block: 'center', inline: 'center' }); const box = mark.getBoundingClientRect(); \
                  return [box.x + Math.min(12, box.width / 2), box.y + box.height / 2]";
    let found = reader.evaluate_with(script, vec![json!(title)]).await;
    (found[0].as_f64().unwrap(), found[1].as_f64().unwrap())
}

async fn mouse(reader: &Reader, (x, y): (f64, f64)) {
    reader.input("Input.dispatchMouseEvent", json!({ "type": "mouseMoved", "x": x, "y": y })).await;
}

async fn tap(reader: &Reader, (x, y): (f64, f64)) {
    reader.input("Input.dispatchTouchEvent", json!({ "type": "touchStart", "touchPoints": [{ "x": x, "y": y }] })).await;
    reader.input("Input.dispatchTouchEvent", json!({ "type": "touchEnd", "touchPoints": [] })).await;
}

#[tokio::test]
async fn the_mouse_rests_on_a_mark_and_goes_to_its_card() {
    journey(async |reader| {
        let dataset = Dataset::load();
        let record = record(&dataset);
        let title = text(&record["title"]["vi"]);
        open(&reader, &dataset).await;
        let at = mark(&reader, &title).await;
        mouse(&reader, at).await;
        let card = reader.find("group", title.as_str()).await;
        reader.sees(&text(&record["summary"]["vi"])).await;
        for report in record["reports"].as_array().unwrap().iter().take(3) {
            reader.sees(&text(&report["publisher"])).await;
        }
        for link in reader.all_in(&card, "link", Named::Any).await {
            assert!(link.name.starts_with(&text(&record["reports"][0]["publisher"])), "{}", link.name);
        }
        let card_over_mark = "const [x, y] = arguments; return document.elementFromPoint(x, y).closest('[role=group]')?.getAttribute('aria-labelledby') ?? null";
        let over = reader.evaluate_with(card_over_mark, vec![json!(at.0), json!(at.1)]).await;
        assert_eq!(over, Value::Null, "the card stands over its mark");
        // Onto the card: it stays. Far away: it goes.
        let place = "const box = [...document.querySelectorAll('[role=group][aria-labelledby]')].at(-1).getBoundingClientRect(); return [box.x + 30, box.y + 40]";
        let place = reader.evaluate(place).await;
        let place = (place[0].as_f64().unwrap(), place[1].as_f64().unwrap());
        mouse(&reader, place).await;
        reader.evaluate_async("setTimeout(arguments[0], 600)").await;
        reader.find("group", title.as_str()).await;
        mouse(&reader, (5.0, 5.0)).await;
        reader.find_none("group", title.as_str()).await;
        // It opens the record.
        mouse(&reader, at).await;
        reader.find("group", title.as_str()).await;
        reader.press("button", "Mở").await;
        reader.find("heading", title.as_str()).await;
        reader.find_none("group", title.as_str()).await;
    })
    .await;
}

#[tokio::test]
async fn crossing_marks_shows_nothing() {
    journey(async |reader| {
        let dataset = Dataset::load();
        let title = text(&record(&dataset)["title"]["vi"]);
        open(&reader, &dataset).await;
        let at = mark(&reader, &title).await;
        mouse(&reader, at).await;
        mouse(&reader, (at.0, 5.0)).await;
        reader.evaluate_async("setTimeout(arguments[0], 400)").await;
        assert!(reader.all("group", title.as_str()).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn the_keyboard_comes_from_a_mark_to_its_card_and_back() {
    journey(async |reader| {
        open(&reader, &Dataset::load()).await;
        reader.element("slider", "Cuối khoảng đang xem").await.focus().await.unwrap();
        reader.keys(Key::Tab).await;
        let mark = reader.focused().await.name;
        let title = mark.split(", ").next().unwrap_or_default().to_owned();
        reader.find("group", Named::Starting(title.clone())).await;
        // What is in the card comes next, and nothing of it came before.
        let mut passed = Vec::new();
        while passed.last().is_none_or(|last| last != "Sao chép liên kết") {
            reader.keys(Key::Tab).await;
            passed.push(reader.focused().await.name);
            assert!(passed.len() < 5, "{passed:?}");
        }
        assert!(passed.contains(&"Mở".to_owned()), "{passed:?}");
        reader.keys(Key::Escape).await;
        reader.until("the focus on the mark", async || reader.focused().await.name == mark).await;
        reader.until("no card", async || reader.all("button", "Mở").await.is_empty()).await;
        // It comes again with the next mark, and goes when the keyboard goes on.
        reader.keys(Key::Right).await;
        reader.find("button", "Mở").await;
        reader.element("button", "Vừa kết quả").await.focus().await.unwrap();
        reader.until("no card", async || reader.all("button", "Mở").await.is_empty()).await;
    })
    .await;
}

#[tokio::test]
async fn escape_closes_the_card_before_the_record() {
    journey(async |reader| {
        let dataset = Dataset::load();
        let title = text(&record(&dataset)["title"]["vi"]);
        reader.open(&format!("{YEAR}&sel=2016-08-22-diplomatic-conference-29")).await;
        results::are(&reader, dataset.len()).await;
        reader.find("complementary", "Chi tiết").await;
        let at = mark(&reader, &title).await;
        mouse(&reader, at).await;
        reader.find("group", title.as_str()).await;
        reader.keys(Key::Escape).await;
        reader.find_none("group", title.as_str()).await;
        reader.find("complementary", "Chi tiết").await;
    })
    .await;
}

#[tokio::test]
async fn a_cluster_names_its_first_events() {
    journey(async |reader| {
        let dataset = Dataset::load();
        reader.open("").await;
        results::are(&reader, dataset.len()).await;
        let cluster = reader.find("button", Named::Containing(" sự kiện, ".to_owned())).await;
        reader.element("button", cluster.name.as_str()).await.focus().await.unwrap();
        // The focus is shown, and so is the card, when it has come by a key.
        reader.keys(Key::Shift + Key::Tab).await;
        reader.keys(Key::Tab).await;
        reader.until("the focus in the plot", async || reader.focused().await.role == "button").await;
        for _ in 0..60 {
            if reader.focused().await.name.contains(" sự kiện, ") {
                break;
            }
            reader.keys(Key::Right).await;
        }
        let name = reader.focused().await.name;
        let count: usize = name.split(' ').next().and_then(|count| count.parse().ok()).unwrap();
        let card = reader.find("group", name.as_str()).await;
        let events = reader.all_in(&card, "button", Named::Any).await;
        assert_eq!(events.len(), count.min(6), "{name}");
        if count > 6 {
            reader.sees(&format!("và {} sự kiện nữa", count - 6)).await;
        }
        reader.keys(Key::Tab).await;
        assert_eq!(reader.focused().await.name, events[0].name);
        reader.keys(Key::Enter).await;
        reader.find("complementary", "Chi tiết").await;
    })
    .await;
}

#[tokio::test]
async fn a_finger_is_shown_a_sheet() {
    journey_with(Settings { window: (390, 844), ..Settings::default() }, async |reader| {
        reader.input("Emulation.setTouchEmulationEnabled", json!({ "enabled": true, "maxTouchPoints": 1 })).await;
        let dataset = Dataset::load();
        let record = record(&dataset);
        let title = text(&record["title"]["vi"]);
        open(&reader, &dataset).await;
        let at = mark(&reader, &title).await;
        tap(&reader, at).await;
        let sheet = reader.find("dialog", title.as_str()).await;
        reader.sees(&text(&record["summary"]["vi"])).await;
        let in_sheet = reader.all_in(&sheet, "button", Named::Any).await;
        let focused = reader.focused().await.name;
        assert!(in_sheet.iter().any(|button| button.name == focused), "the focus is on {focused}");
        reader.press("button", "Đóng").await;
        reader.find_none("dialog", title.as_str()).await;
        reader.until("the focus on the mark", async || reader.focused().await.name.starts_with(&title)).await;
        // Again, and beside it.
        tap(&reader, at).await;
        reader.find("dialog", title.as_str()).await;
        tap(&reader, (195.0, 40.0)).await;
        reader.find_none("dialog", title.as_str()).await;
        // Again, and on to the record.
        tap(&reader, at).await;
        reader.find("dialog", title.as_str()).await;
        reader.press("button", "Mở").await;
        reader.find("heading", title.as_str()).await;
    })
    .await;
}
