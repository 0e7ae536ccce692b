//! The first visit: everything is fetched, verified, installed and shown; what goes wrong is said and can be tried again.

use crate::dataset::Dataset;
use crate::harness::{Dist, Settings, journey, journey_with};
use crate::pages::results;

/// The browser refuses its store, as private windows of some browsers do: in the page and in its worker.
const NO_STORE: &str = "Object.defineProperty(self, 'indexedDB', { get() { throw new DOMException('refused', 'SecurityError'); } });";

#[tokio::test]
async fn it_shows_every_record() {
    journey(async |reader| {
        reader.open("").await;
        results::are(&reader, Dataset::load().len()).await;
        reader.find("link", "Đến kết quả").await;
        for landmark in ["banner", "main", "contentinfo", "search"] {
            reader.find(landmark, crate::harness::Named::Any).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_damaged_file_is_refused_and_can_be_fetched_again() {
    journey(async |reader| {
        let (file, whole) = {
            let site = reader.site().await;
            let file = site.dist().files("data").into_iter().find(|file| file.contains("conferences-")).unwrap();
            let whole = site.dist().read(&file);
            site.dist().replace(&file, whole.replacen("conference", "cxnference", 1));
            (file, whole)
        };
        reader.site().await.serve().await;
        reader.open("").await;
        reader.sees("Chưa lấy được bộ dữ liệu").await;
        reader.sees(file.trim_start_matches("data/")).await;
        reader.site().await.dist().replace(&file, whole);
        reader.site().await.serve().await;
        reader.press("button", "Thử lại").await;
        results::are(&reader, Dataset::load().len()).await;
    })
    .await;
}

#[tokio::test]
async fn a_missing_file_is_named_and_can_be_fetched_again() {
    journey(async |reader| {
        reader.expect_in_console("404").await;
        let (file, whole) = {
            let site = reader.site().await;
            let file = site.dist().files("data").into_iter().find(|file| file.contains("reference-")).unwrap();
            let whole = site.dist().read(&file);
            site.dist().replace(&file, "");
            std::fs::remove_file(site.dist().path(&file)).unwrap();
            (file, whole)
        };
        reader.site().await.serve().await;
        reader.open("").await;
        reader.sees("Không tải được tệp").await;
        reader.site().await.dist().replace(&file, whole);
        reader.site().await.serve().await;
        reader.press("button", "Thử lại").await;
        results::are(&reader, Dataset::load().len()).await;
    })
    .await;
}

#[tokio::test]
async fn without_a_store_everything_is_shown_with_a_warning() {
    journey(async |reader| {
        reader.site().await.publish(Dist::copy().with_script(NO_STORE)).await;
        reader.open("").await;
        results::are(&reader, Dataset::load().len()).await;
        reader.sees("Trình duyệt không cho lưu dữ liệu trên máy").await;
    })
    .await;
}

#[tokio::test]
async fn without_room_everything_is_shown_with_a_warning() {
    journey(async |reader| {
        reader.has_room(100_000).await;
        reader.open("").await;
        results::are(&reader, Dataset::load().len()).await;
        reader.sees("Bộ nhớ của trình duyệt đã đầy").await;
    })
    .await;
}

#[tokio::test]
async fn without_scripts_the_page_says_what_this_is() {
    journey_with(Settings { scripts: false, ..Settings::default() }, async |reader| {
        reader.open("").await;
        reader.find("heading", "Niên biểu đối ngoại").await;
        reader.find("heading", "Vietnam Local Diplomacy Timeline").await;
        reader.find("link", "danh mục các tệp dữ liệu (JSON)").await;
    })
    .await;
}

#[tokio::test]
async fn without_webassembly_the_page_says_so() {
    let settings = Settings { before_page: Some("delete window.WebAssembly;".to_owned()), ..Settings::default() };
    journey_with(settings, async |reader| {
        reader.expect_in_console("WebAssembly").await;
        reader.open("").await;
        reader.sees("Không mở được ứng dụng").await;
        reader.sees("The app could not be opened").await;
    })
    .await;
}
