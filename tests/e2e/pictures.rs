//! The timeline leaves the page: as a drawing, as an image, and on paper.

use serde_json::{Value, json};

use crate::dataset::Dataset;
use crate::harness::{Reader, journey};
use crate::pages::results;

async fn open(reader: &Reader) {
    reader.open("").await;
    results::are(reader, Dataset::load().len()).await;
    reader.sees("2005–2026").await;
}

/// Presses an entry of the menu below the timeline.
async fn choose(reader: &Reader, entry: &str) {
    reader.press("DisclosureTriangle", "Lưu ảnh, in").await;
    reader.press("button", entry).await;
}

/// From now on what the page saves is kept in it, with its name.
async fn keep_what_is_saved(reader: &Reader) {
    let script = "window.saved = []; \
                  URL.createObjectURL = (file) => { saved.push({ file }); return '#'; }; \
                  HTMLAnchorElement.prototype.click = function () { saved.at(-1).name = this.download; };";
    reader.evaluate(script).await;
}

async fn saved(reader: &Reader, count: usize) {
    reader.until("the file", async || reader.evaluate("return saved.filter((saved) => saved.name).length").await == json!(count)).await;
}

#[tokio::test]
async fn the_view_is_saved_as_a_drawing_and_as_an_image() {
    journey(async |reader| {
        open(&reader).await;
        keep_what_is_saved(&reader).await;
        choose(&reader, "Lưu ảnh SVG (phóng to không vỡ nét)").await;
        saved(&reader, 1).await;
        reader.sees("Đã lưu ảnh").await;
        let script = "const done = arguments[0]; saved[0].file.text().then((text) => { \
                      const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement; \
                      done([saved[0].name, drawing.localName, drawing.getAttribute('width'), drawing.textContent]); });";
        let drawing = reader.evaluate_async(script).await;
        assert_eq!(drawing[0], "nien-bieu-doi-ngoai-2005-2026.svg");
        assert_eq!((&drawing[1], &drawing[2]), (&json!("svg"), &json!("1280")));
        let words = drawing[3].as_str().unwrap();
        for word in ["Niên biểu đối ngoại", "Toàn quốc", "Tổng kết năm", "2015", "lang=vi"] {
            assert!(words.contains(word), "{word}");
        }
        choose(&reader, "Lưu ảnh PNG").await;
        saved(&reader, 2).await;
        let script = "const done = arguments[0]; createImageBitmap(saved[1].file).then((image) => \
                      done([saved[1].name, saved[1].file.type, image.width]), (error) => done(String(error)));";
        assert_eq!(reader.evaluate_async(script).await, json!(["nien-bieu-doi-ngoai-2005-2026.png", "image/png", 2_560]));
    })
    .await;
}

#[tokio::test]
async fn paper_has_the_timeline_and_the_screen_has_it_no_longer_afterwards() {
    journey(async |reader| {
        open(&reader).await;
        let drawings = "[...document.querySelectorAll('svg')].filter((drawing) => drawing.querySelector('desc'))";
        let before =
            reader.evaluate(&format!("dispatchEvent(new Event('beforeprint')); return {drawings}.map((page) => page.textContent)")).await;
        let pages: Vec<&str> = before.as_array().unwrap().iter().filter_map(Value::as_str).collect();
        // One upright and one across at least.
        assert!(pages.len() >= 2);
        for page in pages {
            assert!(page.contains("Niên biểu đối ngoại") && page.contains("2016") && page.contains("lang=vi"), "{page}");
        }
        let after = reader.evaluate(&format!("dispatchEvent(new Event('afterprint')); return {drawings}.length")).await;
        assert_eq!(after, 0);
    })
    .await;
}
