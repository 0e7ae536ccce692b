//! The timeline on paper and as a picture.

/// Messages of pictures and of the menu that makes them. Counts and dates come already formatted.
#[derive(Debug)]
pub struct Picture {
    /// Opens the menu.
    pub save: &'static str,
    /// Saves a drawing that can be enlarged.
    pub as_svg: &'static str,
    /// Saves an image.
    pub as_png: &'static str,
    /// Prints.
    pub print: &'static str,
    /// The picture is being made.
    pub working: &'static str,
    /// It was handed to the browser.
    pub saved: &'static str,
    /// There is nothing to draw yet.
    pub nothing: &'static str,
    /// The browser does not make an image of it.
    pub refused: &'static str,
    /// The image would be larger than browsers make them.
    pub too_large: &'static str,
    /// The browser does not save files.
    pub not_saved: &'static str,
    /// The browser does not print.
    pub not_printed: &'static str,
    /// Which filters apply.
    pub filters: fn(filters: &str) -> String,
    /// When the picture was made.
    pub made: fn(day: &str) -> String,
    /// The address is too long for a code.
    pub no_code: &'static str,
    /// A group whose lanes go on from the page before.
    pub continued: fn(group: &str) -> String,
    /// Legend: the time when a unit did not exist.
    pub legend_absent: &'static str,
}

/// Vietnamese.
pub(super) const VIETNAMESE: Picture = Picture {
    save: "Lưu ảnh, in",
    as_svg: "Lưu ảnh SVG (phóng to không vỡ nét)",
    as_png: "Lưu ảnh PNG",
    print: "In",
    working: "Đang tạo ảnh…",
    saved: "Đã lưu ảnh",
    nothing: "Chưa có gì để vẽ.",
    refused: "Trình duyệt không tạo được ảnh PNG. Hãy lưu ảnh SVG.",
    too_large: "Ảnh PNG sẽ quá lớn. Hãy thu gọn các nhóm hoặc lưu ảnh SVG.",
    not_saved: "Trình duyệt không cho phép lưu tệp.",
    not_printed: "Trình duyệt không cho phép in.",
    filters: |filters| format!("Lọc theo: {filters}"),
    made: |day| format!("Lập ngày {day}. Xem lại đúng như thế này tại:"),
    no_code: "Địa chỉ quá dài nên không có mã QR.",
    continued: |group| format!("{group} (tiếp)"),
    legend_absent: "Tỉnh chưa có hoặc không còn",
};

/// English.
pub(super) const ENGLISH: Picture = Picture {
    save: "Save picture, print",
    as_svg: "Save as SVG (sharp at any size)",
    as_png: "Save as PNG",
    print: "Print",
    working: "Making the picture…",
    saved: "Picture saved",
    nothing: "There is nothing to draw yet.",
    refused: "The browser cannot make a PNG picture. Save it as SVG.",
    too_large: "The PNG picture would be too large. Close some groups, or save it as SVG.",
    not_saved: "The browser does not allow saving files.",
    not_printed: "The browser does not allow printing.",
    filters: |filters| format!("Filtered by: {filters}"),
    made: |day| format!("Made on {day}. The same view is at:"),
    no_code: "The address is too long for a QR code.",
    continued: |group| format!("{group} (continued)"),
    legend_absent: "Province did not exist",
};
