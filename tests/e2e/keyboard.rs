//! The whole main job without a pointer.

use thirtyfour::Key;

use crate::dataset::{Dataset, text};
use crate::harness::{Named, Reader, journey};
use crate::pages::results;

/// Presses Tab until something of this role and name has the focus.
async fn tab_to(reader: &Reader, role: &str, beginning: &str) {
    let mut passed = Vec::new();
    for _ in 0..120 {
        reader.keys(Key::Tab).await;
        let focused = reader.focused().await;
        if focused.role == role && focused.name.starts_with(beginning) {
            return;
        }
        passed.push(format!("{} {}", focused.role, focused.name));
    }
    panic!("Tab does not reach {role} {beginning}: {passed:#?}");
}

#[tokio::test]
async fn searching_filtering_reading_and_closing() {
    journey(async |reader| {
        let dataset = Dataset::load();
        reader.open("").await;
        results::are(&reader, dataset.len()).await;
        tab_to(&reader, "link", "Đến kết quả").await;
        tab_to(&reader, "searchbox", "Tìm kiếm").await;
        reader.keys("tập huấn").await;
        reader
            .until("the results of the search", async || results::try_count(&reader).await.is_ok_and(|count| count < dataset.len()))
            .await;
        tab_to(&reader, "checkbox", "Toàn quốc").await;
        reader.keys(" ").await;
        reader.find("button", "Bỏ bộ lọc Cấp tổ chức: Toàn quốc").await;
        assert!(reader.find("checkbox", Named::Starting("Toàn quốc".to_owned())).await.is("checked"));
        // The skip link leads past the facets to the results.
        reader.open("view=list&level=national").await;
        results::are(&reader, dataset.count(|record| record["level"] == "national")).await;
        tab_to(&reader, "link", "Đến kết quả").await;
        reader.keys(Key::Enter).await;
        let newest = dataset.records.iter().filter(|record| record["level"] == "national");
        let newest = newest.max_by_key(|record| text(&record["held"]["start"])).unwrap();
        tab_to(&reader, "link", &text(&newest["title"]["vi"])).await;
        reader.keys(Key::Enter).await;
        reader.find("complementary", "Chi tiết").await;
        reader.keys(Key::Escape).await;
        reader.find_none("complementary", "Chi tiết").await;
        let focused = reader.focused().await;
        assert_eq!(focused.name, text(&newest["title"]["vi"]), "the focus returns to where it was");
    })
    .await;
}

#[tokio::test]
async fn the_focus_is_always_seen() {
    journey(async |reader| {
        reader.open("").await;
        results::count(&reader).await;
        let mut compared = 0;
        for _ in 0..40 {
            reader.keys(Key::Tab).await;
            let focused = reader.focused().await;
            let Some(place) = place_of_focus(&reader).await else { continue };
            let with = reader.picture(place).await;
            reader.evaluate("document.activeElement.blur()").await;
            let without = reader.picture(place).await;
            assert!(with != without, "no focus is seen on {} {}", focused.role, focused.name);
            compared += 1;
        }
        assert!(compared > 20, "only {compared} places were compared");
    })
    .await;
}

/// The focused element's left, top, width and height in the page with some room around it; none when nothing has the focus.
async fn place_of_focus(reader: &Reader) -> Option<[f64; 4]> {
    let script = "const e = document.activeElement; if (e === document.body) return null; \
        const r = (e.closest('label') ?? e).getBoundingClientRect(); return [r.x + scrollX - 6, r.y + scrollY - 6, r.width + 12, r.height + 12]";
    serde_json::from_value(reader.evaluate(script).await).ok()
}
