//! The events of the timeline's window as a table: the same events, in words, in step with the plot.

use std::time::Instant;

use serde_json::Value;
use thirtyfour::Key;

use crate::dataset::{Dataset, text};
use crate::harness::{Dist, Named, Reader, Settings, journey, journey_with};
use crate::many_records::{RECORDS, multiply};
use crate::pages::results;

/// The titles of the rows that are shown.
async fn titles(reader: &Reader) -> Vec<String> {
    let script = "return [...document.querySelectorAll('table[role=table] tbody button')].map(button => button.textContent)";
    serde_json::from_value(reader.evaluate(script).await).unwrap_or_default()
}

/// The title of the row that is the current one; empty when there is none.
async fn current(reader: &Reader) -> String {
    text(&reader.evaluate("return document.querySelector('tr[aria-current=true] button')?.textContent ?? ''").await)
}

/// The titles of all records whose dates touch the days from `first` to `last`, written as in the dataset.
fn held_between(dataset: &Dataset, first: &str, last: &str) -> Vec<String> {
    let touches = |record: &&Value| {
        let (start, end) = (text(&record["held"]["start"]), text(&record["held"]["end"]));
        // A month or year reaches from its first to its last day.
        start.as_str() <= last && format!("{end}-99").as_str() >= first
    };
    dataset.records.iter().filter(touches).map(|record| text(&record["title"]["vi"])).collect()
}

#[tokio::test]
async fn it_holds_the_events_of_the_window() {
    journey(async |reader| {
        let dataset = Dataset::load();
        reader.open("t0=2022-01-01&t1=2022-12-31").await;
        results::are(&reader, dataset.len()).await;
        let mut expected = held_between(&dataset, "2022-01-01", "2022-12-31");
        assert!(reader.all("table", Named::Starting("Các sự kiện".to_owned())).await.is_empty(), "it is closed at first");
        reader.press("button", format!("Bảng các sự kiện đang hiển thị ({})", expected.len()).as_str()).await;
        reader.find("table", "Các sự kiện đang hiển thị, 2022").await;
        assert!(reader.link().await.contains(&("table".to_owned(), "on".to_owned())));
        reader.until("all rows", async || titles(&reader).await.len() == expected.len()).await;
        reader.until("their titles", async || !titles(&reader).await.contains(&"Đang tải…".to_owned())).await;
        let mut shown = titles(&reader).await;
        shown.sort();
        expected.sort();
        assert_eq!(shown, expected);
        for heading in ["Thời gian", "Sự kiện", "Cấp", "Tỉnh, thành phố", "Loại", "Bài báo"] {
            reader.find("columnheader", heading).await;
        }
        // The window moves, and the table with it.
        reader.press("button", Named::Containing("sự kiện sau đó".to_owned())).await;
        reader.find_none("table", "Các sự kiện đang hiển thị, 2022").await;
        reader.press("button", Named::Starting("Bảng các sự kiện".to_owned())).await;
        reader.until("no table", async || reader.all("columnheader", "Cấp").await.is_empty()).await;
    })
    .await;
}

#[tokio::test]
async fn pages_are_turned_and_keys_walk_through_them() {
    journey(async |reader| {
        let dataset = Dataset::load();
        let all = dataset.len();
        reader.open("table=on").await;
        results::are(&reader, all).await;
        reader.sees(&format!("1–50 trong {all}")).await;
        reader.press("button", "Trang sau").await;
        reader.sees(&format!("51–100 trong {all}")).await;
        reader.until("fifty rows", async || titles(&reader).await.len() == 50).await;
        assert_eq!(reader.focused().await.name, "Trang sau", "the focus stays");
        // One row of the page is in the tab order.
        reader.keys(Key::Tab).await;
        let first = reader.focused().await.name;
        reader.until("the row is the current one", async || current(&reader).await == first).await;
        assert_eq!(titles(&reader).await[0], first);
        reader.keys(Key::Up).await;
        reader.sees(&format!("1–50 trong {all}")).await;
        reader.until("the row before", async || titles(&reader).await.last() == Some(&reader.focused().await.name)).await;
        reader.keys(Key::End).await;
        reader.sees(&format!("–{all} trong {all}")).await;
        reader.until("the last row", async || titles(&reader).await.last() == Some(&reader.focused().await.name)).await;
        reader.keys(Key::Home).await;
        reader.sees(&format!("1–50 trong {all}")).await;
        reader.until("the first row", async || titles(&reader).await.first() == Some(&reader.focused().await.name)).await;
        let title = reader.focused().await.name;
        reader.keys(Key::Enter).await;
        reader.find("heading", title.as_str()).await;
    })
    .await;
}

#[tokio::test]
async fn the_plot_and_the_table_stand_on_one_event() {
    journey(async |reader| {
        let dataset = Dataset::load();
        reader.open("table=on").await;
        results::are(&reader, dataset.len()).await;
        reader.sees("1–50 trong").await;
        reader.element("slider", "Cuối khoảng đang xem").await.focus().await.unwrap();
        reader.keys(Key::Tab).await;
        // The last event of all is on another page.
        reader.keys(Key::End).await;
        reader.sees(&format!("–{} trong", dataset.len())).await;
        reader.until("a current row", async || !current(&reader).await.is_empty()).await;
        reader.keys(Key::Home).await;
        reader.sees("1–50 trong").await;
        let mark = reader.focused().await.name;
        reader.until("the row of the mark", async || mark.starts_with(&current(&reader).await)).await;
        // A row has the focus: its mark is the one of the tab order.
        let row = titles(&reader).await[7].clone();
        reader.element("button", row.as_str()).await.focus().await.unwrap();
        reader.until("its row", async || current(&reader).await == row).await;
        assert_eq!(reader.focused().await.name, row, "the focus stays in the table");
    })
    .await;
}

#[tokio::test]
async fn on_a_phone_rows_are_stacks() {
    journey_with(Settings { window: (390, 844), ..Settings::default() }, async |reader| {
        let dataset = Dataset::load();
        reader.open("table=on").await;
        results::are(&reader, dataset.len()).await;
        reader.until("fifty rows", async || titles(&reader).await.len() == 50).await;
        let width = reader.evaluate("return document.documentElement.scrollWidth").await.as_u64().unwrap();
        assert!(width <= 390, "the page is {width} wide");
        // Still a table for those who hear it.
        reader.find("table", Named::Starting("Các sự kiện đang hiển thị".to_owned())).await;
        reader.find("columnheader", "Loại").await;
        assert_eq!(reader.all("rowheader", Named::Any).await.len(), 50);
    })
    .await;
}

#[tokio::test]
async fn ten_thousand_events_are_turned_page_by_page() {
    journey(async |reader| {
        reader.site().await.publish(Dist::copy().with_dataset(multiply)).await;
        reader.open("table=on").await;
        results::are(&reader, RECORDS).await;
        reader.sees("1–50 trong 10.000").await;
        reader.until("fifty rows", async || titles(&reader).await.len() == 50).await;
        reader.press("button", "Trang sau").await;
        reader.keys(Key::Tab).await;
        let start = Instant::now();
        reader.keys(Key::End).await;
        reader.sees("9.951–10.000 trong 10.000").await;
        reader.until("the last row", async || titles(&reader).await.last() == Some(&reader.focused().await.name)).await;
        assert!(start.elapsed().as_secs() < 5, "the last page takes {:?}", start.elapsed());
    })
    .await;
}
