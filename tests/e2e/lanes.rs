//! Lanes: what lies in them, opening and closing groups, walking between them, and time that runs down a phone.

use serde_json::json;
use thirtyfour::Key;

use crate::dataset::Dataset;
use crate::harness::{Named, Reader, Settings, journey, journey_with};
use crate::pages::results;
use crate::pages::timeline::{CONTROL, mouse, plot, until_window, window};

const MIDLANDS: &str = "Trung du và miền núi phía Bắc";

fn starting(name: &str) -> Named {
    Named::Starting(name.to_owned())
}

async fn open(reader: &Reader, link: &str) {
    reader.open(link).await;
    results::are(reader, Dataset::load().len()).await;
}

/// What the link says for a key.
async fn said(reader: &Reader, key: &str) -> Option<String> {
    reader.link().await.into_iter().find(|(name, _)| name == key).map(|(_, value)| value)
}

/// How far the page is scrolled, in pixels.
async fn scrolled(reader: &Reader) -> f64 {
    reader.evaluate("return scrollY").await.as_f64().unwrap()
}

#[tokio::test]
async fn a_region_opens_to_its_provinces_and_the_link_says_so() {
    journey(async |reader| {
        open(&reader, "").await;
        reader.find("group", starting("Toàn quốc, ")).await;
        reader.press("button", starting(MIDLANDS)).await;
        reader.sees("Yên Bái").await;
        reader.find("group", starting("Lào Cai, ")).await;
        assert_eq!(said(&reader, "open").await.as_deref(), Some("northern-midlands-mountains"));
        assert!(reader.find("button", starting(MIDLANDS)).await.is("expanded"));
        reader.reload().await;
        reader.find("group", starting("Lào Cai, ")).await;
        // By keyboard as well.
        reader.element("button", starting(MIDLANDS)).await.focus().await.unwrap();
        reader.keys(Key::Enter).await;
        reader.find_none("group", starting("Lào Cai, ")).await;
        assert_eq!(said(&reader, "open").await, None);
        assert!(reader.focused().await.name.starts_with(MIDLANDS), "the button keeps the focus");
    })
    .await;
}

#[tokio::test]
async fn today_there_are_the_provinces_of_today() {
    journey(async |reader| {
        open(&reader, "asof=now&open=all").await;
        reader.sees("Cà Mau").await;
        let names =
            reader.evaluate("return [...document.querySelectorAll('.lane-unit')].map(lane => lane.innerText.split('\\n')[0])").await;
        let names: Vec<String> = serde_json::from_value(names).unwrap();
        assert_eq!(names.len(), 34, "{names:?}");
        assert!(!names.iter().any(|name| name == "Yên Bái"));
    })
    .await;
}

#[tokio::test]
async fn events_of_several_topics_are_in_the_lanes_of_each() {
    journey(async |reader| {
        open(&reader, "lanes=topic&rail=off").await;
        let lanes = reader.all("group", Named::Containing(" sự kiện".to_owned())).await;
        let number = |name: &str| name.rsplit(' ').find_map(|word| word.parse::<usize>().ok()).unwrap_or_default();
        let dataset = Dataset::load();
        let economic = dataset.count(|record| record["topics"].as_array().is_some_and(|topics| topics.iter().any(|one| one == "economic")));
        let lane = lanes.iter().find(|lane| lane.name.starts_with("Ngoại giao kinh tế, ")).expect("a lane of the topic");
        assert_eq!(number(&lane.name), economic);
    })
    .await;
}

#[tokio::test]
async fn arrows_walk_between_lanes_and_zooming_keeps_the_event() {
    journey(async |reader| {
        open(&reader, "lanes=level&rail=off&t0=2014-01-01&t1=2016-12-31").await;
        reader.element("button", "Vừa kết quả").await.focus().await.unwrap();
        let mut lane = String::new();
        for _ in 0..12 {
            reader.keys(Key::Tab).await;
            lane = lane_of_the_focus(&reader).await;
            if !lane.is_empty() {
                break;
            }
        }
        assert!(lane.starts_with("Toàn quốc"), "{lane}");
        reader.keys(Key::Down).await;
        reader.until("the next lane", async || lane_of_the_focus(&reader).await.starts_with("Liên tỉnh")).await;
        reader.keys(Key::Down).await;
        reader.until("the last lane", async || lane_of_the_focus(&reader).await.starts_with("Cấp tỉnh")).await;
        let event = reader.focused().await.name;
        for key in ["+", "+", "-", "+"] {
            let before = window(&reader).await;
            reader.keys(key).await;
            reader.until("another window", async || window(&reader).await != before).await;
            reader.until("the focus on a mark", async || !lane_of_the_focus(&reader).await.is_empty()).await;
        }
        reader.keys(Key::Right).await;
        reader.until("the next event", async || reader.focused().await.name != event).await;
        reader.keys(Key::Left).await;
        reader.until("the same event", async || reader.focused().await.name == event).await;
    })
    .await;
}

/// The name of the lane in which a mark has the focus; nothing when none has.
async fn lane_of_the_focus(reader: &Reader) -> String {
    let script = "return document.activeElement.closest('[role=group] > button') \
                  ? document.activeElement.parentElement.getAttribute('aria-label') : ''";
    reader.evaluate(script).await.as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_filter_does_not_take_the_focus_away() {
    journey(async |reader| {
        open(&reader, "lanes=level&rail=off").await;
        reader.press("checkbox", starting("Toàn quốc")).await;
        results::are(&reader, Dataset::load().count(|record| record["level"] == "national")).await;
        // The first mark of another level has the focus when the results become the national ones again.
        reader.back().await;
        results::are(&reader, Dataset::load().len()).await;
        let mark = reader.element("button", Named::Containing("Sáu Sở Ngoại vụ".to_owned())).await;
        mark.focus().await.unwrap();
        reader.forward().await;
        reader.find_none("button", Named::Containing("Sáu Sở Ngoại vụ".to_owned())).await;
        reader.until("the focus on another mark", async || lane_of_the_focus(&reader).await.starts_with("Toàn quốc")).await;
    })
    .await;
}

#[tokio::test]
async fn the_wheel_scrolls_to_the_lanes_out_of_sight_and_zooms_around_the_pointer_with_control() {
    journey(async |reader| {
        open(&reader, "open=all").await;
        let (x, y, width) = plot(&reader).await;
        mouse(&reader, "mouseMoved", x, y, json!({})).await;
        mouse(&reader, "mouseWheel", x, y, json!({ "deltaX": 0, "deltaY": 240 })).await;
        reader.until("a scrolled page", async || scrolled(&reader).await > 100.0).await;
        assert_eq!(window(&reader).await, None);
        let x = x + width / 5.0;
        mouse(&reader, "mouseWheel", x, y, json!({ "deltaX": 0, "deltaY": -700, "modifiers": CONTROL })).await;
        let (start, end) = until_window(&reader, "less of the time", |start, end| end - start < 5_000.0).await;
        // 2005 to 2026 before: the moment under the pointer is the same, within the width of a name.
        let all = [12_784.0, 20_818.0];
        let tracks = reader
            .evaluate("const box = document.querySelector('.timeline-tracks').getBoundingClientRect(); return [box.x, box.width]")
            .await;
        let part = (x - tracks[0].as_f64().unwrap()) / tracks[1].as_f64().unwrap();
        let (before, after) = (all[0] + part * (all[1] - all[0]), start + part * (end + 1.0 - start));
        assert!((before - after).abs() < 20.0, "{before} became {after}");
    })
    .await;
}

#[tokio::test]
async fn two_presses_on_the_ground_zoom_in_and_a_drag_goes_on() {
    journey(async |reader| {
        open(&reader, "lanes=level&rail=off").await;
        let tracks = reader
            .evaluate("const box = document.querySelector('.timeline-tracks').getBoundingClientRect(); return [box.x, box.y, box.width]")
            .await;
        let (left, top, width) = (tracks[0].as_f64().unwrap(), tracks[1].as_f64().unwrap(), tracks[2].as_f64().unwrap());
        // Nothing is known before 2006 below the first row.
        let (x, y) = (left + width * 0.03, top + 60.0);
        for clicks in 1..=2 {
            for kind in ["mousePressed", "mouseReleased"] {
                mouse(&reader, kind, x, y, json!({ "button": "left", "buttons": 1, "clickCount": clicks })).await;
            }
        }
        let near = until_window(&reader, "half of the time", |start, end| end - start < 5_000.0).await;
        drag(&reader, x + 300.0, y).await;
        // The hand moved 240 pixels; the plot goes on after it has left.
        let days_of_the_hand = 240.0 * (near.1 - near.0) / width;
        until_window(&reader, "further than the hand", |start, _| start > near.0 + days_of_the_hand + 1.0).await;
    })
    .await;
}

/// Drags the plot 240 pixels to the left and lets go. All in one task: a hand is faster than the browser's protocol.
async fn drag(reader: &Reader, x: f64, y: f64) {
    let script = "const plot = document.querySelector('.timeline-plot'); const [x, y] = arguments; \
                  const send = (kind, x, buttons) => plot.dispatchEvent(new PointerEvent(kind, \
                    { pointerId: 7, button: 0, buttons, clientX: x, clientY: y, bubbles: true })); \
                  send('pointerdown', x, 1); for (let at = 1; at <= 6; at++) send('pointermove', x - 40 * at, 1); send('pointerup', x - 240, 0)";
    reader.evaluate_with(script, vec![json!(x), json!(y)]).await;
}

#[tokio::test]
async fn a_drag_ends_with_the_hand_for_whoever_wants_little_movement() {
    journey(async |reader| {
        let features = json!([{ "name": "prefers-reduced-motion", "value": "reduce" }]);
        reader.input("Emulation.setEmulatedMedia", json!({ "features": features })).await;
        open(&reader, "lanes=level&rail=off&t0=2014-01-01&t1=2015-12-31").await;
        let tracks = "const box = document.querySelector('.timeline-tracks').getBoundingClientRect(); return [box.x, box.y, box.width]";
        let tracks = reader.evaluate(tracks).await;
        let (left, top, width) = (tracks[0].as_f64().unwrap(), tracks[1].as_f64().unwrap(), tracks[2].as_f64().unwrap());
        let before = window(&reader).await.unwrap();
        drag(&reader, left + width / 2.0, top + 40.0).await;
        let after = until_window(&reader, "a later time", |start, _| start > before.0 + 1.0).await;
        let days_of_the_hand = 240.0 * (before.1 + 1.0 - before.0) / width;
        assert!((after.0 - before.0 - days_of_the_hand).abs() < 2.0, "{before:?} became {after:?}");
    })
    .await;
}

#[tokio::test]
async fn time_runs_down_a_phone() {
    let phone = Settings { window: (390, 844), ..Settings::default() };
    journey_with(phone, async |reader| {
        reader.input("Emulation.setTouchEmulationEnabled", json!({ "enabled": true, "maxTouchPoints": 2 })).await;
        open(&reader, "lanes=level&rail=off&t0=2018-01-01&t1=2022-12-31").await;
        let names: Vec<f64> = serde_json::from_value(
            reader.evaluate("return [...document.querySelectorAll('.lane-name')].map(name => name.getBoundingClientRect().x)").await,
        )
        .unwrap();
        assert!(names.windows(2).all(|pair| pair[0] < pair[1]), "lanes stand side by side: {names:?}");
        let tracks = reader.evaluate("const tracks = document.querySelector('.timeline-tracks'); tracks.scrollIntoView({ block: 'center' }); const box = tracks.getBoundingClientRect(); return [box.x, box.y, box.height]").await;
        let (x, y, height) = (tracks[0].as_f64().unwrap() + 40.0, tracks[1].as_f64().unwrap(), tracks[2].as_f64().unwrap());
        let finger = async |kind: &str, y: f64| {
            let points = if kind == "touchEnd" { json!([]) } else { json!([{ "x": x, "y": y, "id": 0 }]) };
            reader.input("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points })).await;
        };
        let before = window(&reader).await.unwrap();
        finger("touchStart", y + height * 0.7).await;
        for step in 1..=6 {
            finger("touchMove", y + height * 0.7 - 30.0 * f64::from(step)).await;
        }
        finger("touchEnd", 0.0).await;
        until_window(&reader, "a later time", |start, _| start > before.0 + 100.0).await;
        // Keys follow the picture: down is later, to the right is the next lane.
        reader.element("button", "Vừa kết quả").await.focus().await.unwrap();
        for _ in 0..12 {
            reader.keys(Key::Tab).await;
            if !lane_of_the_focus(&reader).await.is_empty() {
                break;
            }
        }
        let first = reader.focused().await.name;
        reader.keys(Key::Down).await;
        reader.until("the next event", async || reader.focused().await.name != first).await;
        reader.keys(Key::Right).await;
        reader.until("the next lane", async || lane_of_the_focus(&reader).await.starts_with("Liên tỉnh")).await;
    })
    .await;
}
