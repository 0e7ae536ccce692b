//! The frame of the page: header, status, notices.

/// Messages of the frame.
#[derive(Debug)]
pub struct Shell {
    /// The product's name.
    pub product: &'static str,
    /// What the page is, under its name.
    pub tagline: &'static str,
    /// The number of results, already formatted: begins with the number.
    pub results: fn(count: &str, one: bool) -> String,
    /// The skip link.
    pub skip_to_results: &'static str,
    /// The heading of the timeline.
    pub timeline: &'static str,
    /// The heading of the facets.
    pub filters: &'static str,
    /// Opens the facets; with how many filters apply, when any does.
    pub filter_button: fn(applied: Option<&str>) -> String,
    /// Closes the facets and shows the results.
    pub show_results: fn(count: &str, one: bool) -> String,
    /// The name of the panel with the open record.
    pub detail: &'static str,
    /// Closes what is open.
    pub close: &'static str,
    /// The label of the search box.
    pub search: &'static str,
    /// What can be found, inside the empty box.
    pub search_placeholder: &'static str,
    /// How to search.
    pub search_hint: &'static str,
    /// Empties the search box.
    pub clear_search: &'static str,
    /// The label of the choice of language.
    pub language: &'static str,
    /// The menu with colours and the size of text.
    pub display: &'static str,
    /// The label of the choice of colours.
    pub theme: &'static str,
    /// As the system is.
    pub theme_system: &'static str,
    /// Light.
    pub theme_light: &'static str,
    /// Dark.
    pub theme_dark: &'static str,
    /// The label of the choice of the size of text.
    pub text_size: &'static str,
    /// As the browser is set.
    pub text_normal: &'static str,
    /// Larger.
    pub text_large: &'static str,
    /// Largest.
    pub text_largest: &'static str,
    /// The label of the choices about the keyboard.
    pub keyboard: &'static str,
    /// `/` leads to the search box.
    pub slash_shortcut: &'static str,
    /// What this is.
    pub about: &'static str,
    /// What the dataset consists of.
    pub sources: &'static str,
    /// The day up to which it was curated.
    pub edition: fn(as_of: &str) -> String,
    /// Where the reader's data stays.
    pub privacy: &'static str,
    /// The day of printing.
    pub printed: fn(day: &str) -> String,
    /// Keys and what they do.
    pub keys: &'static [(&'static str, &'static str)],
}

/// Vietnamese.
pub(super) const VIETNAMESE: Shell = Shell {
    product: "Niên biểu đối ngoại",
    tagline: "Hội nghị công tác đối ngoại địa phương",
    results: |count, _| format!("{count} kết quả"),
    skip_to_results: "Đến kết quả",
    timeline: "Dòng thời gian",
    filters: "Bộ lọc",
    filter_button: |applied| applied.map_or_else(|| "Lọc".to_owned(), |applied| format!("Lọc ({applied})")),
    show_results: |count, _| format!("Xem {count} kết quả"),
    detail: "Chi tiết",
    close: "Đóng",
    search: "Tìm kiếm",
    search_placeholder: "Tìm hội nghị, người, nơi, văn bản…",
    search_hint: "Tìm được cả khi gõ không dấu. Nhiều từ: phải có đủ các từ. Đặt trong ngoặc kép để tìm đúng cụm từ, ví dụ “biên giới”; thêm -từ để bỏ kết quả có từ đó; chair:tên, doc:số để tìm trong người chủ trì, văn bản.",
    clear_search: "Xóa từ khóa",
    language: "Ngôn ngữ",
    display: "Hiển thị",
    theme: "Màu nền",
    theme_system: "Theo hệ thống",
    theme_light: "Sáng",
    theme_dark: "Tối",
    text_size: "Cỡ chữ",
    text_normal: "Vừa",
    text_large: "Lớn",
    text_largest: "Rất lớn",
    keyboard: "Bàn phím",
    slash_shortcut: "Phím / đưa đến ô tìm kiếm",
    about: "Các hội nghị và kế hoạch về công tác đối ngoại địa phương của Việt Nam, ghi lại từ những bài báo đã đăng.",
    sources: "Bộ dữ liệu chỉ gồm dữ kiện và nguồn, diễn đạt bằng lời của người biên tập; toàn văn bài báo thuộc về cơ quan đăng bài.",
    edition: |as_of| format!("Cập nhật đến {as_of}."),
    privacy: "Không có máy chủ xử lý dữ liệu, không theo dõi người đọc. Sau lần mở đầu tiên, trang đọc được cả khi không có mạng.",
    printed: |day| format!("In ngày {day}"),
    keys: &[
        ("/", "đến ô tìm kiếm"),
        ("Tab", "đến mục tiếp theo"),
        ("Enter", "mở bản ghi hoặc thực hiện nút đang chọn"),
        ("Esc", "xóa từ khóa, đóng chi tiết, đóng bảng đang mở"),
        ("Alt + ←", "quay lại bước trước"),
    ],
};

/// English.
pub(super) const ENGLISH: Shell = Shell {
    product: "Vietnam Local Diplomacy Timeline",
    tagline: "Conferences on local foreign affairs",
    results: |count, one| format!("{count} {}", if one { "result" } else { "results" }),
    skip_to_results: "Skip to results",
    timeline: "Timeline",
    filters: "Filters",
    filter_button: |applied| applied.map_or_else(|| "Filter".to_owned(), |applied| format!("Filter ({applied})")),
    show_results: |count, one| format!("Show {count} {}", if one { "result" } else { "results" }),
    detail: "Detail",
    close: "Close",
    search: "Search",
    search_placeholder: "Search conferences, people, places, documents…",
    search_hint: "Vietnamese words are found without accents too. Several words: all must occur. Put a phrase in quotation marks; -word leaves out what has it; chair:name and doc:number look among chairs and documents.",
    clear_search: "Clear the search",
    language: "Language",
    display: "Display",
    theme: "Colours",
    theme_system: "As the system",
    theme_light: "Light",
    theme_dark: "Dark",
    text_size: "Text size",
    text_normal: "Normal",
    text_large: "Large",
    text_largest: "Largest",
    keyboard: "Keyboard",
    slash_shortcut: "The / key leads to the search box",
    about: "Conferences and plans on local foreign affairs in Vietnam, as published articles report them.",
    sources: "The dataset holds facts and sources only, in its editors' words; the articles belong to their publishers.",
    edition: |as_of| format!("Up to {as_of}."),
    privacy: "No server processes data and no reader is tracked. After the first visit the page can be read without a network.",
    printed: |day| format!("Printed on {day}"),
    keys: &[
        ("/", "go to the search box"),
        ("Tab", "go to the next item"),
        ("Enter", "open the record, or press the button"),
        ("Esc", "clear the search, close the detail or an open panel"),
        ("Alt + ←", "go back one step"),
    ],
};
