//! The timeline by buttons, keys, wheel, pointer and touch: what is seen is what the link says.

use serde_json::json;
use thirtyfour::Key;

use crate::dataset::Dataset;
use crate::harness::{Named, Reader, Settings, journey, journey_with};
use crate::pages::results;
use crate::pages::timeline::{CONTROL, mouse, plot, until_window, window};

async fn open(reader: &Reader) {
    reader.open("").await;
    results::are(reader, Dataset::load().len()).await;
    reader.sees("2005–2026").await;
}

#[tokio::test]
async fn buttons_zoom_move_and_fit() {
    journey(async |reader| {
        open(&reader).await;
        reader.press("button", "Phóng to").await;
        let first = until_window(&reader, "half of the time", |start, end| end - start < 5_000.0).await;
        reader.press("button", "Phóng to").await;
        let second = until_window(&reader, "a quarter of the time", |start, end| end - start < 2_500.0).await;
        assert!(second.0 > first.0 && second.1 < first.1, "the middle stays");
        reader.press("button", Named::Containing("sự kiện trước đó".to_owned())).await;
        let earlier = until_window(&reader, "an earlier time", |start, _| start < second.0).await;
        assert!(((earlier.1 - earlier.0) - (second.1 - second.0)).abs() < 3.0, "the same length");
        reader.press("button", "Thu nhỏ").await;
        until_window(&reader, "a longer time", |start, end| end - start > 1.5 * (earlier.1 - earlier.0)).await;
        reader.press("button", "Vừa kết quả").await;
        reader.sees("2005–2026 · 298 sự kiện").await;
    })
    .await;
}

#[tokio::test]
async fn keys_walk_the_events_and_move_the_window() {
    journey(async |reader| {
        open(&reader).await;
        reader.element("slider", "Cuối khoảng đang xem").await.focus().await.unwrap();
        reader.keys(Key::Tab).await;
        let first = reader.focused().await.name;
        reader.keys(Key::Right).await;
        reader.until("the next event", async || reader.focused().await.name != first).await;
        reader.keys("+").await;
        let near = until_window(&reader, "half of the time", |start, end| end - start < 5_000.0).await;
        reader.keys("-").await;
        reader
            .until("all of the time", async || window(&reader).await.is_none_or(|(start, end)| end - start > 1.5 * (near.1 - near.0)))
            .await;
        reader.keys("++").await;
        let near = until_window(&reader, "a quarter of the time", |start, end| end - start < 2_500.0).await;
        reader.keys(Key::PageDown).await;
        until_window(&reader, "a later time", |start, _| start > near.0 + 1.0).await;
        reader.keys(Key::Home).await;
        until_window(&reader, "the first event", |start, _| start < near.0).await;
        reader.until("the focus on an event", async || reader.focused().await.role == "button").await;
        reader.keys(Key::Enter).await;
        reader.find("complementary", "Chi tiết").await;
    })
    .await;
}

#[tokio::test]
async fn the_wheel_zooms_and_a_drag_moves() {
    journey(async |reader| {
        open(&reader).await;
        let (x, y, width) = plot(&reader).await;
        mouse(&reader, "mouseMoved", x, y, json!({})).await;
        mouse(&reader, "mouseWheel", x, y, json!({ "deltaX": 0, "deltaY": -500, "modifiers": CONTROL })).await;
        let near = until_window(&reader, "less of the time", |start, end| end - start < 7_000.0).await;
        mouse(&reader, "mousePressed", x, y, json!({ "button": "left", "buttons": 1, "clickCount": 1 })).await;
        for step in 1..=5 {
            mouse(&reader, "mouseMoved", x + width / 25.0 * f64::from(step), y, json!({ "button": "left", "buttons": 1 })).await;
        }
        mouse(&reader, "mouseReleased", x + width / 5.0, y, json!({ "button": "left", "clickCount": 1 })).await;
        let moved = until_window(&reader, "an earlier time", |start, _| start < near.0 - 1.0).await;
        assert!(((moved.1 - moved.0) - (near.1 - near.0)).abs() < 3.0, "a drag does not zoom");
        assert!(reader.all("complementary", "Chi tiết").await.is_empty(), "a drag opens nothing");
    })
    .await;
}

#[tokio::test]
async fn two_fingers_zoom() {
    journey_with(Settings { window: (390, 844), ..Settings::default() }, async |reader| {
        reader.input("Emulation.setTouchEmulationEnabled", json!({ "enabled": true, "maxTouchPoints": 2 })).await;
        open(&reader).await;
        let (x, y, _) = plot(&reader).await;
        let fingers = async |kind: &str, apart: f64| {
            let points = [(x - apart, 0), (x + apart, 1)].map(|(x, id)| json!({ "x": x, "y": y, "id": id }));
            let points: &[serde_json::Value] = if kind == "touchEnd" { &[] } else { &points };
            reader.input("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points })).await;
        };
        fingers("touchStart", 30.0).await;
        for apart in [50.0, 70.0, 90.0, 110.0] {
            fingers("touchMove", apart).await;
        }
        fingers("touchEnd", 0.0).await;
        until_window(&reader, "less of the time", |start, end| end - start < 5_000.0).await;
    })
    .await;
}

#[tokio::test]
async fn clusters_open_down_to_the_last_event() {
    journey(async |reader| {
        open(&reader).await;
        for _ in 0..8 {
            let clusters = reader.all("button", Named::Containing(" sự kiện, ".to_owned())).await;
            let Some(fullest) = clusters.iter().max_by_key(|cluster| number(&cluster.name)) else { return };
            let (name, counted) = (fullest.name.clone(), number(&fullest.name));
            assert!(counted > 1, "{name}");
            let before = window(&reader).await;
            reader.press("button", name.as_str()).await;
            // Either the window becomes the cluster's own time, or its events are listed.
            reader
                .until("what the cluster holds", async || {
                    window(&reader).await != before || !reader.all("dialog", Named::Any).await.is_empty()
                })
                .await;
            if let Some(dialog) = reader.all("dialog", Named::Any).await.first() {
                let members = reader.all_in(dialog, "listitem", Named::Any).await;
                assert_eq!(members.len(), counted, "{name}");
                reader.keys(Key::Escape).await;
                reader.find_none("dialog", Named::Any).await;
                return;
            }
            let within: usize =
                reader.all("group", Named::Containing(" sự kiện".to_owned())).await.iter().map(|band| last_number(&band.name)).sum();
            assert!(within >= counted, "{name} opens to {within} events");
        }
        panic!("there are clusters in clusters without end");
    })
    .await;
}

/// The number of events in the name of a band: `Cấp tỉnh, 184 sự kiện`.
fn last_number(name: &str) -> usize {
    name.rsplit(' ').find_map(|word| word.parse().ok()).unwrap_or_default()
}

/// The number at the beginning of a name.
fn number(name: &str) -> usize {
    name.split(' ').next().and_then(|number| number.parse().ok()).unwrap_or_default()
}
