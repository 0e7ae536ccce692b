//! Taking in articles, as its reader knows it.

use serde_json::{Value, json};

use crate::harness::{Named, Reader};

/// An article of our own: `place` and `number` tell it from any other. Everything that a record needs is in it.
pub fn article(place: &str, number: usize) -> String {
    format!(
        "{place} tổng kết công tác đối ngoại năm 2014\n\nSáng 27/1/2015, Ủy ban nhân dân tỉnh {place} tổ chức hội nghị tổng kết công tác đối ngoại \
         năm 2014 và triển khai nhiệm vụ năm 2015. Dự hội nghị có lãnh đạo các sở, ngành, huyện, thị xã của tỉnh.\n\n\
         Trong năm, tỉnh đã đón {number} đoàn khách quốc tế và cử 20 đoàn đi công tác nước ngoài theo kế hoạch đã được phê duyệt. Hội nghị \
         thống nhất các nhiệm vụ trọng tâm của năm sau và giao Sở Ngoại vụ theo dõi việc thực hiện.\n"
    )
}

/// The same as a saved page, with what stands around an article.
pub fn page(place: &str, number: usize) -> String {
    let lines: Vec<String> = article(place, number).lines().filter(|line| !line.is_empty()).map(str::to_owned).collect();
    let body: String = lines.iter().skip(1).map(|line| format!("<p>{line}</p>")).collect();
    format!(
        "<!DOCTYPE html><html lang=vi><head><meta charset=utf-8><title>{headline}</title></head><body><nav><a href=/>Trang chủ</a></nav>\
         <article><h1>{headline}</h1>{body}</article><footer>Bản quyền</footer></body></html>",
        headline = lines[0]
    )
}

/// Opens the intake by its button.
pub async fn open(reader: &Reader) {
    reader.press("link", Named::Starting("Nhập bài".to_owned())).await;
    reader.find("heading", "Hàng chờ duyệt").await;
}

/// Pastes onto the page, outside of any field.
pub async fn paste(reader: &Reader, plain: &str, html: Option<&str>) {
    let script = "const [plain, html] = arguments; const data = new DataTransfer(); data.setData('text/plain', plain); \
        if (html) data.setData('text/html', html); \
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));";
    reader.evaluate_with(script, vec![json!(plain), json!(html)]).await;
}

/// Drops files onto the window.
pub async fn drop_files(reader: &Reader, files: &[(String, Vec<u8>)]) {
    let script = "const data = new DataTransfer(); \
        for (const [name, bytes] of arguments[0]) data.items.add(new File([Uint8Array.from(bytes)], name)); \
        for (const type of ['dragover', 'drop']) \
            document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));";
    let files: Vec<Value> = files.iter().map(|(name, bytes)| json!([name, bytes])).collect();
    reader.evaluate_with(script, vec![Value::from(files)]).await;
}

/// Waits until so many articles wait.
pub async fn waits(reader: &Reader, count: usize) {
    reader.find("button", format!("Chờ duyệt ({count})").as_str()).await;
}

/// Waits until the review of the article with this headline is open.
pub async fn reviews(reader: &Reader, headline: &str) {
    reader.find("heading", headline).await;
    reader.find("button", "Nhận").await;
}

/// Chooses a value of a field of the form by its words.
pub async fn choose(reader: &Reader, field: &str, value: &str) {
    let list = reader.element("combobox", field).await;
    let script = "const [list, words] = arguments; list.value = [...list.options].find(option => option.text === words).value; \
        list.dispatchEvent(new Event('change', { bubbles: true }));";
    reader.evaluate_with(script, vec![serde_json::to_value(&list).unwrap(), json!(value)]).await;
}

/// Fills in what an extractor may leave open, so that nothing is missing.
pub async fn complete(reader: &Reader) {
    choose(reader, "Loại bản ghi", "Hội nghị").await;
    choose(reader, "Cấp tổ chức", "Cấp tỉnh").await;
    choose(reader, "Loại hội nghị", "Tổng kết năm").await;
    if reader.evaluate("return document.querySelector('#field-held input').value === ''").await == true {
        reader.fill("textbox", "Từ ngày", "27/1/2015").await;
    }
}

/// Says that the article is about a new event, where it could be about a known one.
pub async fn choose_new_event(reader: &Reader) {
    if !reader.all("radio", "Một sự kiện mới").await.is_empty() {
        reader.press("radio", "Một sự kiện mới").await;
    }
}

/// A key together with Alt (1) or Ctrl (2).
pub async fn chord(reader: &Reader, modifiers: u8, key: &str, code: &str) {
    for kind in ["rawKeyDown", "keyUp"] {
        reader.input("Input.dispatchKeyEvent", json!({ "type": kind, "modifiers": modifiers, "key": key, "code": code })).await;
    }
}
