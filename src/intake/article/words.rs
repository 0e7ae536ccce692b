//! The first words of a line, and the wordings by which the furniture of a page is known.

use crate::catalog::{exact, folded};
use crate::intake::tokens::written_words;

/// A line of so many bytes is looked at as a whole for its wording; of a longer one only the start.
const WHOLE: usize = 160;
/// The start of a long line, in bytes.
const START: usize = 64;

/// The first words of a line in their exact form, one space between them; signs and digits are left out.
pub(in crate::intake) fn first_words(line: &str) -> String {
    let mut end = if line.len() <= WHOLE { line.len() } else { START };
    while !line.is_char_boundary(end) {
        end -= 1;
    }
    let mut words = String::with_capacity(end);
    for word in written_words(line.get(..end).unwrap_or_default()) {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(&exact(word));
    }
    words
}

/// All words and numbers of a line, folded, one space between them.
pub(in crate::intake) fn folded_words(line: &str) -> String {
    let mut words = String::with_capacity(line.len());
    for word in folded(line).split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words
}

/// Whether `words` begin with one of `phrases`, up to the end of a word.
pub(super) fn begins_with(words: &str, phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| words.strip_prefix(phrase).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
}

/// What heads a list of other news, a comment box or a counter: whatever follows is not the article.
pub(super) fn is_heading_of_other_matter(words: &str) -> bool {
    let count = words.split(' ').count();
    count <= 6 && (is_heading_of_other_news(words) || begins_with(words, OTHER_MATTER))
}
const NEWS: &[&str] =
    &["tin tức", "tin bài", "tin ảnh", "tin", "bài viết", "bài báo", "bài", "thông tin", "văn bản", "video", "chủ đề", "sự kiện"];

const OTHER: &[&str] = &[
    "khác",
    "liên quan",
    "mới",
    "cũ",
    "đã đưa",
    "đã đăng",
    "cùng",
    "nổi bật",
    "đọc nhiều",
    "xem nhiều",
    "được xem",
    "được quan tâm",
    "tiếp",
    "trước",
    "sau",
    "cùng chuyên mục",
    "tương tự",
    "gần đây",
    "hot",
    "tiêu điểm",
    "mới hơn",
    "cũ hơn",
];

fn is_heading_of_other_news(words: &str) -> bool {
    let mut rest = words;
    for prefix in ["các ", "những ", "một số "] {
        rest = rest.strip_prefix(prefix).unwrap_or(rest);
    }
    NEWS.iter().filter_map(|news| rest.strip_prefix(news)?.strip_prefix(' ')).any(|rest| begins_with(rest, OTHER))
}

const OTHER_MATTER: &[&str] = &[
    "bình luận",
    "ý kiến",
    "gửi bình luận",
    "gửi ý kiến",
    "gửi phản hồi",
    "viết bình luận",
    "phản hồi",
    "để lại bình luận",
    "từ khoá",
    "tags",
    "đọc nhiều",
    "xem nhiều",
    "đọc thêm",
    "xem thêm",
    "mới nhất",
    "cùng chuyên mục",
    "cùng chủ đề",
    "có thể bạn",
    "bạn có thể",
    "tin nổi bật",
    "thống kê truy cập",
    "thống kê",
    "lượt truy cập",
    "số lượt truy cập",
    "tổng lượt truy cập",
    "tổng số lượt truy cập",
    "tổng truy cập",
    "đang truy cập",
    "đang trực tuyến",
    "đang online",
    "số người đang",
    "khách online",
    "liên kết website",
    "liên kết web",
    "liên kết",
    "thời tiết",
    "dự báo thời tiết",
    "tỷ giá",
    "giá vàng",
    "thăm dò ý kiến",
    "thông tin cải cách",
    "related",
    "other news",
    "more news",
    "latest news",
    "latest",
    "most read",
    "most viewed",
    "most popular",
    "read more",
    "see also",
    "comments",
    "comment",
    "leave a comment",
    "leave a reply",
    "your comment",
    "post a comment",
    "popular",
    "recent posts",
    "in other news",
    "you may",
    "more from",
    "more in",
    "also read",
    "next article",
    "previous article",
    "visitors",
    "visitor",
    "lên đầu trang",
    "về đầu trang",
    "chuyên mục khác",
    "quay lại",
    "trở về",
    "hãy là người đầu tiên",
    "đánh giá bài viết",
    "nhập nội dung bình luận",
    "vui lòng",
    "tổng số điểm của bài viết",
    "theo dõi chúng tôi",
    "đăng ký nhận tin",
    "trang trước",
    "trang sau",
];

/// What stands at the foot of a page.
pub(super) fn is_footer(line: &str, words: &str) -> bool {
    begins_with(words, FOOTER) || (line.contains([':', '@']) && begins_with(words, FOOTER_WITH_COLON))
}

const FOOTER: &[&str] = &[
    "giấy phép",
    "gp số",
    "bản quyền",
    "copyright",
    "cơ quan chủ quản",
    "đơn vị chủ quản",
    "chịu trách nhiệm",
    "tổng biên tập",
    "người chịu trách nhiệm",
    "ghi rõ nguồn",
    "vui lòng ghi rõ",
    "đề nghị ghi rõ",
    "xin ghi rõ",
    "cấm sao chép",
    "mọi hành vi",
    "phát triển bởi",
    "thiết kế bởi",
    "powered by",
    "developed by",
    "all rights reserved",
    "license no",
    "licence no",
    "liên hệ quảng cáo",
    "độ ẩm",
    "thấp nhất",
    "báo điện tử thuộc",
    "editor in chief",
];

const FOOTER_WITH_COLON: &[&str] = &[
    "trưởng ban biên tập",
    "ban biên tập",
    "phụ trách",
    "toà soạn",
    "trụ sở",
    "địa chỉ",
    "điện thoại",
    "đt",
    "đường dây nóng",
    "hotline",
    "email",
    "e mail",
    "fax",
    "tel",
    "liên hệ",
    "nhiệt độ",
    "head office",
    "address",
    "website",
];

/// Buttons, counters and advertisements that stand in the midst of an article.
pub(super) fn is_noise(words: &str) -> bool {
    let count = words.split(' ').count();
    (count <= 8 && begins_with(words, NOISE))
        || (count <= 40 && begins_with(words, &["xem thêm", "đọc thêm", "mời xem", "mời đọc", "mời bạn đọc", "see also", "read more"]))
        || words.contains("cỡ chữ")
        || (count <= 6 && words.ends_with("lượt xem"))
}

const NOISE: &[&str] = &[
    "quảng cáo",
    "advertisement",
    "facebook",
    "zalo",
    "twitter",
    "chia sẻ",
    "share",
    "lượt xem",
    "số lượt xem",
    "lượt đọc",
    "số lần xem",
    "đã xem",
    "xem cỡ chữ",
    "cỡ chữ",
    "in bài",
    "in trang",
    "bản in",
    "print",
    "email",
    "gửi email",
    "gửi mail",
    "gửi bài viết",
    "gửi cho bạn bè",
    "lưu bài",
    "nghe bài viết",
    "nghe đọc bài",
    "nghe nội dung",
    "đọc bài viết",
    "view",
    "views",
    "theo dõi",
    "follow",
    "thích",
    "google",
    "tải về",
    "tải ứng dụng",
    "sao chép liên kết",
    "copy link",
    "phóng to",
    "thu nhỏ",
    "aa",
    "a a",
    "font size",
    "lượt",
    "màu chữ",
    "tương phản",
    "giọng nữ",
    "giọng nam",
    "bình chọn",
];

/// What begins the words under a picture.
pub(in crate::intake) fn is_caption(line: &str, words: &str) -> bool {
    const PICTURE: &[&str] = &[
        "ảnh",
        "toàn cảnh",
        "quang cảnh",
        "khung cảnh",
        "hình ảnh",
        "photo",
        "các đại biểu chụp ảnh",
        "các đại biểu dự",
        "các đại biểu tham dự",
        "đại biểu dự",
        "đại biểu tham dự",
        "illustrative",
        "at the event",
        "điểm cầu",
    ];
    begins_with(words, PICTURE)
        || ["(Ảnh", "Ảnh:", "ảnh:", "(ảnh", "(Photo", "Photo:"].iter().any(|sign| line.contains(sign))
        || (words.contains(" phát biểu ")
            && (words.ends_with("hội nghị") || words.ends_with("hội thảo") || words.ends_with("buổi làm việc")))
}
