//! Taking in articles: paste, files, review, and what a hostile page cannot do.

use thirtyfour::Key;

use crate::accessibility::violations;
use crate::harness::{Named, Reader, Settings, journey, journey_with};
use crate::pages::{first_visit, intake, results};

const HEADLINE: &str = "Yên Bái tổng kết công tác đối ngoại năm 2014";

/// Pastes an article, which is then under review.
async fn review(reader: &Reader, place: &str, number: usize) {
    intake::open(reader).await;
    intake::paste(reader, &intake::article(place, number), None).await;
    intake::reviews(reader, &format!("{place} tổng kết công tác đối ngoại năm 2014")).await;
}

/// Pastes an article, reviews and confirms it.
async fn take_in(reader: &Reader, place: &str, number: usize) {
    review(reader, place, number).await;
    intake::choose_new_event(reader).await;
    intake::complete(reader).await;
    reader.press("button", "Nhận").await;
    reader.sees("Đã nhận 1 bài vào niên biểu.").await;
}

#[tokio::test]
async fn a_pasted_article_is_reviewed_found_at_once_and_kept_without_a_network() {
    journey(async |reader| {
        first_visit(&reader).await;
        take_in(&reader, "Yên Bái", 4_517).await;
        reader.fill("searchbox", "Tìm kiếm", "\"4517 đoàn khách\"").await;
        results::are(&reader, 1).await;
        reader.find("link", HEADLINE).await;
        reader.site().await.stop();
        reader.expect_in_console("ERR_CONNECTION_REFUSED").await;
        reader.expect_in_console("Failed to fetch").await;
        reader.reload().await;
        results::are(&reader, 1).await;
        intake::open(&reader).await;
        reader.find("button", "Đã nhận (1)").await;
    })
    .await;
}

#[tokio::test]
async fn confirming_can_be_undone() {
    journey(async |reader| {
        first_visit(&reader).await;
        take_in(&reader, "Yên Bái", 4_517).await;
        reader.press("button", "Hoàn tác").await;
        intake::waits(&reader, 1).await;
        reader.fill("searchbox", "Tìm kiếm", "\"4517 đoàn khách\"").await;
        results::are(&reader, 0).await;
    })
    .await;
}

/// Seventeen good files of several kinds and three broken ones.
fn mixed() -> Vec<(String, Vec<u8>)> {
    const PLACES: [&str; 17] = [
        "Yên Bái",
        "Lào Cai",
        "Sơn La",
        "Hà Giang",
        "Cao Bằng",
        "Bắc Kạn",
        "Lạng Sơn",
        "Nghệ An",
        "Hà Tĩnh",
        "Quảng Bình",
        "Quảng Trị",
        "Kon Tum",
        "Gia Lai",
        "Đắk Lắk",
        "Tây Ninh",
        "An Giang",
        "Kiên Giang",
    ];
    let file = |(number, place): (usize, &&str)| match number % 3 {
        0 => (format!("bai-{number}.txt"), intake::article(place, 100 + number).into_bytes()),
        1 => (format!("bai-{number}.html"), intake::page(place, 100 + number).into_bytes()),
        _ => (format!("bai-{number}.htm"), [b"\xef\xbb\xbf".to_vec(), intake::page(place, 100 + number).into_bytes()].concat()),
    };
    let mut files: Vec<(String, Vec<u8>)> = PLACES.iter().enumerate().map(file).collect();
    files.insert(3, ("trong.txt".to_owned(), Vec::new()));
    files.insert(9, ("anh.png".to_owned(), b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0".to_vec()));
    files.insert(15, ("hong.json".to_owned(), b"{\"headline\": ".to_vec()));
    files
}

#[tokio::test]
async fn of_twenty_files_the_broken_ones_are_named_and_the_good_ones_go_in() {
    journey(async |reader| {
        first_visit(&reader).await;
        // Wherever they are dropped.
        intake::drop_files(&reader, &mixed()).await;
        intake::waits(&reader, 17).await;
        reader.find("heading", "Kết quả nhập").await;
        for name in ["trong.txt", "anh.png", "hong.json"] {
            reader.sees(&format!("{name}: ")).await;
        }
        // Once more: nothing is added.
        intake::drop_files(&reader, &mixed()).await;
        reader.sees("17 bài đã có sẵn").await;
        intake::waits(&reader, 17).await;
    })
    .await;
}

#[tokio::test]
async fn what_was_confirmed_and_what_waits_outlive_a_tab_that_ends_in_the_middle() {
    journey(async |reader| {
        first_visit(&reader).await;
        take_in(&reader, "Yên Bái", 4_517).await;
        intake::drop_files(&reader, &mixed()).await;
        reader.until("the first of the batch", async || reader.text().await.contains("Đã đọc")).await;
        // The page and its workers are gone at once, whatever they were doing.
        reader.open("").await;
        reader.open("intake=queue").await;
        reader.find("button", "Đã nhận (1)").await;
        intake::drop_files(&reader, &mixed()).await;
        reader.find("heading", "Kết quả nhập").await;
        // The confirmed article of Yên Bái is not among them a second time as a record: it says another number.
        intake::waits(&reader, 17).await;
    })
    .await;
}

#[tokio::test]
async fn what_the_reader_changes_is_kept_and_can_be_taken_back() {
    journey(async |reader| {
        first_visit(&reader).await;
        review(&reader, "Yên Bái", 12).await;
        reader.fill("textbox", "Địa điểm", "Hội trường tỉnh").await;
        reader.press("link", Named::Starting("Nhập bài".to_owned())).await;
        intake::waits(&reader, 1).await;
        reader.reload().await;
        reader.press("link", HEADLINE).await;
        intake::reviews(&reader, HEADLINE).await;
        let venue = "return document.querySelector('#field-venue textarea').value";
        assert_eq!(reader.evaluate(venue).await, "Hội trường tỉnh");
        reader.fill("textbox", "Địa điểm", "Nơi khác").await;
        reader.press("button", "Hoàn tác").await;
        reader.until("the venue as it was", async || reader.evaluate(venue).await == "Hội trường tỉnh").await;
        reader.press("button", "Làm lại").await;
        reader.until("the venue again", async || reader.evaluate(venue).await == "Nơi khác").await;
    })
    .await;
}

#[tokio::test]
async fn what_is_changed_just_before_the_page_is_left_is_kept() {
    journey(async |reader| {
        first_visit(&reader).await;
        review(&reader, "Yên Bái", 12).await;
        reader.fill("textbox", "Địa điểm", "Hội trường tỉnh").await;
        reader.reload().await;
        intake::reviews(&reader, HEADLINE).await;
        let venue = "return document.querySelector('#field-venue textarea').value";
        assert_eq!(reader.evaluate(venue).await, "Hội trường tỉnh");
    })
    .await;
}

#[tokio::test]
async fn a_selection_becomes_a_value_with_its_evidence() {
    journey(async |reader| {
        first_visit(&reader).await;
        review(&reader, "Yên Bái", 12).await;
        let select = "const walker = document.createTreeWalker(document.querySelector('[role=document]'), NodeFilter.SHOW_TEXT); \
            for (let node; node = walker.nextNode();) { const at = node.data.indexOf('huyện, thị xã'); if (at >= 0) { \
            getSelection().setBaseAndExtent(node, at, node, at + 'huyện, thị xã'.length); return true; } } return false;";
        assert_eq!(reader.evaluate(select).await, true);
        let menu = reader.find("group", Named::Starting("Dùng “huyện, thị xã” cho:".to_owned())).await;
        assert!(!reader.all_in(&menu, "button", "Địa điểm").await.is_empty());
        intake::chord(&reader, 1, "u", "KeyU").await;
        reader.until("the menu to have the focus", async || reader.focused().await.role == "button").await;
        reader.press("button", "Địa điểm").await;
        reader
            .until("the value", async || {
                reader.evaluate("return document.querySelector('#field-venue textarea').value").await == "huyện, thị xã"
            })
            .await;
        assert_eq!(reader.evaluate("return document.querySelector('.evidence-active')?.textContent").await, "huyện, thị xã");
    })
    .await;
}

#[tokio::test]
async fn the_keyboard_alone_takes_in_reviews_and_confirms() {
    journey(async |reader| {
        first_visit(&reader).await;
        reader.open("intake=queue").await;
        reader.find("heading", "Hàng chờ duyệt").await;
        tab_to(&reader, "DisclosureTriangle", "Dán hoặc tự gõ").await;
        reader.keys(Key::Enter).await;
        tab_to(&reader, "textbox", "Nội dung bài").await;
        // A letter at a time would take a minute.
        let fill =
            "document.activeElement.value = arguments[0]; document.activeElement.dispatchEvent(new Event('input', { bubbles: true }))";
        reader.evaluate_with(fill, vec![intake::article("Yên Bái", 12).into()]).await;
        tab_to(&reader, "button", "Nhập bài này").await;
        reader.keys(Key::Enter).await;
        intake::reviews(&reader, HEADLINE).await;
        reader.until("the title to have the focus", async || reader.focused().await.name == HEADLINE).await;
        intake::choose_new_event(&reader).await;
        intake::complete(&reader).await;
        intake::chord(&reader, 2, "Enter", "Enter").await;
        reader.sees("Đã nhận 1 bài vào niên biểu.").await;
        reader.keys(Key::Escape).await;
        results::count(&reader).await;
        assert!(reader.link().await.iter().all(|(key, _)| key != "intake"));
    })
    .await;
}

async fn tab_to(reader: &Reader, role: &str, name: &str) {
    for _ in 0..80 {
        reader.keys(Key::Tab).await;
        let focused = reader.focused().await;
        if focused.role == role && focused.name.starts_with(name) {
            return;
        }
    }
    panic!("Tab does not reach {role} {name}");
}

/// Everything that a page could try: it is read for its words alone.
const HOSTILE: &str = "<!DOCTYPE html><html><head><title>Trang độc</title><script>window.ran = 1</script><base href='https://evil.example/'>\
    <link rel=stylesheet href='https://evil.example/a.css'><meta http-equiv=refresh content='0;url=https://evil.example/'></head>\
    <body onload='window.ran = 2'><article><h1 onclick='window.ran = 3'>Sơn La tổng kết công tác đối ngoại năm 2016</h1>\
    <img src='https://evil.example/x.png' onerror='window.ran = 4'><svg onload='window.ran = 5'><script>window.ran = 6</script></svg>\
    <p>Sáng 27/1/2017, tỉnh Sơn La tổ chức hội nghị tổng kết công tác đối ngoại năm 2016. <a href='javascript:window.ran = 7'>Xem thêm</a> \
    <b>&lt;img src=x onerror=\"window.ran = 8\"&gt;</b> và triển khai nhiệm vụ năm 2017 của các sở, ngành trong tỉnh.</p>\
    <form action='https://evil.example/'><input name=q><button>Gửi</button></form><iframe src='https://evil.example/'></iframe>\
    <p>Trong năm, tỉnh đã đón 31 đoàn khách quốc tế và cử 12 đoàn đi công tác nước ngoài theo kế hoạch đã được phê duyệt.</p></article></body></html>";

#[tokio::test]
async fn a_hostile_page_neither_runs_nor_appears() {
    // A report of the policy is a message in the console, which fails the journey; so does a request to another host.
    journey(async |reader| {
        first_visit(&reader).await;
        intake::open(&reader).await;
        intake::paste(&reader, "Sơn La", Some(HOSTILE)).await;
        reader.sees("triển khai nhiệm vụ năm 2017").await;
        intake::drop_files(&reader, &[("doc.html".to_owned(), HOSTILE.replace("2016", "2018").into_bytes())]).await;
        intake::waits(&reader, 2).await;
        assert_eq!(reader.evaluate("return window.ran ?? null").await, serde_json::Value::Null);
        let foreign = "return [...document.querySelectorAll('iframe, img, base, main form:not(.intake-box), main script, [onload], [onclick], [onerror]')]\
            .map(element => element.outerHTML)";
        assert_eq!(reader.evaluate(foreign).await, serde_json::json!([]));
        let links = "return [...document.querySelectorAll('main a')].filter(a => a.protocol === 'javascript:' && !a.draggable).length";
        assert_eq!(reader.evaluate(links).await, 0);
    })
    .await;
}

async fn check(settings: Settings) {
    journey_with(settings, async |reader| {
        first_visit(&reader).await;
        intake::drop_files(&reader, &mixed()).await;
        intake::waits(&reader, 17).await;
        let mut found = violations(&reader).await;
        reader.press("link", Named::Containing(HEADLINE.to_owned())).await;
        intake::reviews(&reader, HEADLINE).await;
        found.extend(violations(&reader).await);
        assert!(found.is_empty(), "{found:#?}");
    })
    .await;
}

#[tokio::test]
async fn no_violation_in_light() {
    check(Settings::default()).await;
}

#[tokio::test]
async fn no_violation_in_dark() {
    check(Settings { dark: true, ..Settings::default() }).await;
}

#[tokio::test]
async fn no_violation_on_a_phone() {
    check(Settings { window: (390, 844), ..Settings::default() }).await;
}
