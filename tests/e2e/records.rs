//! Star, tags, note, corrections, deleting: what the reader makes of records stays, and can be taken back.

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::dataset::{Dataset, text};
use crate::harness::{Reader, journey};
use crate::pages::records::{disclose, keep, own_report, section, text_in, until_pressed};
use crate::pages::timeline::CONTROL;
use crate::pages::{first_visit, results};

const RECORD: &str = "2015-01-27-national-local-foreign-affairs-review";

async fn open(reader: &Reader) {
    first_visit(reader).await;
    reader.open(&format!("view=list&sel={RECORD}")).await;
    reader.find("heading", text(&Dataset::load().record(RECORD)["title"]["vi"]).as_str()).await;
}

/// A record of the reader's own, with the published one's facts.
fn own() -> Value {
    let mut record = Dataset::load().record(RECORD).clone();
    record["id"] = json!("2015-01-29-own");
    record["title"] = json!({ "vi": "Hội nghị của riêng tôi", "en": "My own conference" });
    record["reports"] = json!([own_report("Sáng 29/1/2015 họp.", &json!({})), own_report("Chiều họp tiếp.", &json!({}))]);
    record["figures"] = json!([]);
    record
}

#[tokio::test]
async fn a_star_and_tags_survive_a_reload() {
    journey(async |reader| {
        open(&reader).await;
        reader.press("button", "Gắn sao").await;
        until_pressed(&reader, "Gắn sao", true).await;
        reader.fill("combobox", "Nhãn mới", "đọc lại, quan trọng").await;
        reader.keys(Key::Enter).await;
        reader.find("button", "Bỏ nhãn đọc lại").await;
        reader.press("button", "Bỏ nhãn quan trọng").await;
        reader.find_none("button", "Bỏ nhãn quan trọng").await;
        reader.reload().await;
        until_pressed(&reader, "Gắn sao", true).await;
        reader.find("button", "Bỏ nhãn đọc lại").await;
        reader.find_none("button", "Bỏ nhãn quan trọng").await;
        reader.open("view=list&star=on").await;
        results::are(&reader, 1).await;
        reader.sees("Đã gắn sao").await;
        reader.open(&format!("view=list&sel={RECORD}")).await;
        reader.press("button", "Bỏ nhãn đọc lại").await;
        reader.press("button", "Gắn sao").await;
        until_pressed(&reader, "Gắn sao", false).await;
        // Nothing of the reader's is left, and the record is again what is published.
        reader.open("view=list&origin=published").await;
        results::are(&reader, Dataset::load().len()).await;
    })
    .await;
}

#[tokio::test]
async fn a_note_is_saved_as_it_is_typed() {
    journey(async |reader| {
        open(&reader).await;
        disclose(&reader, "Ghi chú riêng").await;
        reader.fill("textbox", "Ghi chú riêng", "hỏi lại anh Sơn\nvề số 53").await;
        reader.sees("Chỉ lưu trên thiết bị này").await;
        reader.sees("Đã lưu.").await;
        // Whoever types on is where they were.
        assert_eq!(reader.focused().await.name, "Ghi chú riêng");
        reader.keys(" ngay").await;
        // Closed before anything is saved.
        reader.reload().await;
        reader.find("textbox", "Ghi chú riêng").await;
        assert_eq!(text_in(&reader, "Ghi chú riêng").await, "hỏi lại anh Sơn\nvề số 53 ngay");
    })
    .await;
}

#[tokio::test]
async fn a_correction_shows_both_values_and_is_withdrawn() {
    journey(async |reader| {
        open(&reader).await;
        reader.press("button", "Sửa đổi").await;
        reader.fill("textbox", "Địa điểm", "Huế").await;
        reader.fill("textbox", "Ngày bắt đầu", "30/2/2015").await;
        reader.press("button", "Lưu").await;
        reader.sees("Ngày này không có trong lịch.").await;
        assert_eq!(reader.focused().await.name, "Ngày bắt đầu");
        reader.fill("textbox", "Ngày bắt đầu", "27/1/2015").await;
        reader.press("button", "Lưu").await;
        reader.find("heading", "Sửa đổi của bạn").await;
        let both = section(&reader, "Sửa đổi của bạn").await;
        assert!(both.contains("Huế") && both.contains("Hà Nội") && both.contains("Bộ dữ liệu công bố"), "{both}");
        reader.reload().await;
        reader.press("button", "Bỏ sửa đổi: Địa điểm").await;
        reader.find_none("heading", "Sửa đổi của bạn").await;
        reader.press("button", "Hoàn tác").await;
        reader.find("heading", "Sửa đổi của bạn").await;
        reader.press("button", "Bỏ mọi sửa đổi").await;
        reader.find_none("heading", "Sửa đổi của bạn").await;
        reader.open("view=list&origin=own").await;
        results::are(&reader, 0).await;
    })
    .await;
}

#[tokio::test]
async fn a_record_is_deleted_and_comes_back() {
    journey(async |reader| {
        first_visit(&reader).await;
        let published = Dataset::load().len();
        keep(&reader, &own()).await;
        results::are(&reader, published + 1).await;
        reader.open("view=list&sel=2015-01-29-own").await;
        reader.press("button", "Xóa bản ghi").await;
        results::are(&reader, published).await;
        reader.press("button", "Hoàn tác").await;
        reader.find("heading", "Hội nghị của riêng tôi").await;
        results::are(&reader, published + 1).await;
        reader.press("button", "Xóa bản ghi").await;
        results::are(&reader, published).await;
        let keys = json!({ "type": "keyDown", "modifiers": CONTROL, "key": "z", "code": "KeyZ", "windowsVirtualKeyCode": 90 });
        reader.input("Input.dispatchKeyEvent", keys).await;
        results::are(&reader, published + 1).await;
        reader.find("heading", "Hội nghị của riêng tôi").await;
    })
    .await;
}

#[tokio::test]
async fn an_own_record_is_edited_and_shows_its_articles() {
    journey(async |reader| {
        first_visit(&reader).await;
        keep(&reader, &own()).await;
        reader.open("view=list&sel=2015-01-29-own").await;
        reader.press("button", "Sửa").await;
        reader.fill("textbox", "Tên (tiếng Việt)", "Tên đã sửa").await;
        reader.press("button", "Lưu").await;
        reader.find("heading", "Tên đã sửa").await;
        disclose(&reader, "Toàn văn bài").await;
        reader.sees("Sáng 29/1/2015 họp.").await;
        reader.press("button", "Gỡ bài của Báo Thử Nghiệm").await;
        reader.find_none("button", "Gỡ bài của Báo Thử Nghiệm").await;
        reader.press("button", "Hoàn tác").await;
        reader.find("button", "Gỡ bài của Báo Thử Nghiệm").await;
    })
    .await;
}
