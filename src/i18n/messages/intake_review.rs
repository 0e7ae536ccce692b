//! The review of an article: the form beside its text.

use crate::model::Field;
use crate::ui::intake::form::shape::Cell;

/// Messages of the review.
#[derive(Debug)]
pub struct Review {
    /// Back to the queue.
    pub to_queue: &'static str,
    /// There is no such draft.
    pub unknown: &'static str,
    /// The name of the text's region.
    pub text: &'static str,
    /// The name of the form's region.
    pub form: &'static str,
    /// Shows the text on a narrow screen.
    pub show_text: &'static str,
    /// Hides it.
    pub hide_text: &'static str,
    /// Lines of the page that are not the article.
    pub around: fn(count: &str) -> String,
    /// Makes the text selectable with the keyboard.
    pub caret: &'static str,
    /// What the text is good for.
    pub text_hint: &'static str,
    /// The heading of what the article is.
    pub report: &'static str,
    /// The heading of what the event is.
    pub event: &'static str,
    /// The name of a field; `None` is the address.
    pub field: fn(Option<Field>) -> &'static str,
    /// The name of a part of a value.
    pub cell: fn(Cell) -> &'static str,
    /// Nothing is chosen.
    pub none: &'static str,
    /// A field without which there is no record.
    pub needed: &'static str,
    /// Read with certainty.
    pub proposed: &'static str,
    /// The reader has agreed.
    pub accepted: &'static str,
    /// Read with doubt.
    pub question: fn(value: &str) -> String,
    /// Agrees with a question.
    pub accept: &'static str,
    /// Rejects it, or removes a value.
    pub dismiss: &'static str,
    /// The same with the value's name.
    pub remove: fn(value: &str) -> String,
    /// Adds a value.
    pub add: fn(field: &str) -> String,
    /// What was read besides, or set aside.
    pub others: &'static str,
    /// Uses one of these.
    pub instead: fn(value: &str) -> String,
    /// Shows where the text says it.
    pub evidence: fn(field: &str) -> String,
    /// A value that cannot be understood.
    pub unclear: &'static str,
    /// The name is not that of a province.
    pub no_province: &'static str,
    /// How a number is read.
    pub amount: fn(number: &str) -> String,
    /// What is selected, before the fields that it can be used for.
    pub use_for: fn(words: &str) -> String,
    /// It cannot be a value of that field.
    pub unusable: fn(words: &str, field: &str) -> String,
    /// Puts the menu away.
    pub use_close: &'static str,
    /// The heading of the choice of the event.
    pub which: &'static str,
    /// It is a report of an event: its title and date.
    pub report_of: fn(title: &str, date: &str) -> String,
    /// How likely, and why.
    pub likely: fn(score: f32, reasons: &str) -> String,
    /// It is a new event.
    pub new_event: &'static str,
    /// Opens the event.
    pub open_event: &'static str,
    /// Confirms.
    pub confirm: &'static str,
    /// Discards.
    pub discard: &'static str,
    /// The draft before.
    pub previous: &'static str,
    /// The draft after.
    pub next: &'static str,
    /// Where it stands among the drafts.
    pub position: fn(place: &str, all: &str) -> String,
    /// Takes the last change back.
    pub undo: &'static str,
    /// Does it again.
    pub redo: &'static str,
    /// What is missing.
    pub missing: fn(fields: &str) -> String,
    /// It is kept already.
    pub is_kept: &'static str,
    /// It was discarded.
    pub is_discarded: &'static str,
    /// Puts it back into the queue.
    pub fetch_back: &'static str,
    /// It is a record already.
    pub whole: &'static str,
    /// How it is used with the keyboard.
    pub keys: &'static str,
}

/// Vietnamese.
pub(super) const VIETNAMESE: Review = Review {
    to_queue: "Về hàng chờ",
    unknown: "Không có bài này trên máy. Có thể bài đã bị xóa, hoặc liên kết đến từ máy khác.",
    text: "Nội dung bài",
    form: "Thông tin trích từ bài",
    show_text: "Hiện nội dung bài",
    hide_text: "Ẩn nội dung bài",
    around: |count| format!("{count} dòng khác của trang"),
    caret: "Chọn chữ bằng bàn phím",
    text_hint: "Chỗ được tô là căn cứ của thông tin bên cạnh. Bôi đen một đoạn để dùng cho một mục.",
    report: "Bài báo",
    event: "Sự kiện",
    field: |field| match field {
        None => "Địa chỉ trang",
        Some(Field::Type) => "Loại bản ghi",
        Some(Field::Level) => "Cấp tổ chức",
        Some(Field::Kind) => "Loại hội nghị",
        Some(Field::Series) => "Chuỗi hội nghị",
        Some(Field::Held) => "Thời gian tổ chức",
        Some(Field::Format) => "Hình thức",
        Some(Field::Venue) => "Địa điểm",
        Some(Field::Provinces) => "Tỉnh, thành phố tham dự",
        Some(Field::Organizers) => "Đơn vị tổ chức",
        Some(Field::Chairs) => "Chủ trì",
        Some(Field::Topics) => "Lĩnh vực",
        Some(Field::Documents) => "Văn bản được dẫn",
        Some(Field::Figures) => "Số liệu",
        Some(Field::Partners) => "Đối tác",
        Some(Field::Headline) => "Tiêu đề",
        Some(Field::Publisher) => "Nơi đăng",
        Some(Field::Published) => "Ngày đăng",
        Some(Field::Author) => "Tác giả",
        Some(Field::Viewpoint) => "Góc nhìn của tỉnh",
        Some(Field::Language) => "Ngôn ngữ",
    },
    cell: |cell| match cell {
        Cell::Whole => "Giá trị",
        Cell::Start => "Từ ngày",
        Cell::End => "Đến ngày",
        Cell::Certainty => "Căn cứ của ngày",
        Cell::Ordinal => "Lần thứ",
        Cell::Name => "Họ tên",
        Cell::Role => "Chức vụ",
        Cell::Number => "Số, ký hiệu",
        Cell::Kind => "Loại văn bản",
        Cell::Issuer => "Cơ quan ban hành",
        Cell::Indicator => "Chỉ tiêu",
        Cell::Amount => "Giá trị",
        Cell::Unit => "Đơn vị",
        Cell::Period => "Thời kỳ",
        Cell::Scope => "Phạm vi",
        Cell::Approx => "Khoảng, hơn, gần",
    },
    none: "– chưa chọn –",
    needed: "bắt buộc",
    proposed: "đọc được trong bài",
    accepted: "đã đồng ý",
    question: |value| format!("Có phải “{value}” không?"),
    accept: "Đúng",
    dismiss: "Không",
    remove: |value| format!("Bỏ {value}"),
    add: |field| format!("Thêm: {field}"),
    others: "Khác:",
    instead: |value| format!("Dùng “{value}”"),
    evidence: |field| format!("Xem trong bài: {field}"),
    unclear: "Chưa hiểu giá trị này nên chưa được lưu.",
    no_province: "Không có trong danh mục tỉnh, thành phố.",
    amount: |number| format!("= {number}"),
    use_for: |words| format!("Dùng “{words}” cho:"),
    unusable: |words, field| format!("Không đọc được “{words}” thành {field}. Hãy điền bằng tay."),
    use_close: "Thôi",
    which: "Bài này về sự kiện nào?",
    report_of: |title, date| format!("Bài về “{title}”, {date}"),
    likely: |score, reasons| {
        let likely = match score {
            score if score >= 0.85 => "rất có thể",
            score if score >= 0.6 => "có thể",
            _ => "ít chắc",
        };
        if reasons.is_empty() { likely.to_owned() } else { format!("{likely}: {reasons}") }
    },
    new_event: "Một sự kiện mới",
    open_event: "Mở sự kiện",
    confirm: "Nhận",
    discard: "Bỏ",
    previous: "Bài trước",
    next: "Bài sau",
    position: |place, all| format!("{place}/{all}"),
    undo: "Hoàn tác",
    redo: "Làm lại",
    missing: |fields| format!("Còn thiếu: {fields}"),
    is_kept: "Bài này đã được nhận.",
    is_discarded: "Bài này đã bị bỏ.",
    fetch_back: "Đưa lại vào hàng chờ",
    whole: "Đây là một bản ghi hoàn chỉnh; chỉ cần nhận hoặc bỏ.",
    keys: "Ctrl + Enter: nhận. Ctrl + Z, Ctrl + Y: hoàn tác, làm lại. Alt + U: dùng đoạn đang chọn. Esc: về hàng chờ.",
};

/// English.
pub(super) const ENGLISH: Review = Review {
    to_queue: "Back to the queue",
    unknown: "There is no such article on this device. It may have been deleted, or the link comes from another device.",
    text: "Text of the article",
    form: "What the article says",
    show_text: "Show the text",
    hide_text: "Hide the text",
    around: |count| format!("{count} other lines of the page"),
    caret: "Select with the keyboard",
    text_hint: "What is marked is the evidence of what stands beside. Select a stretch to use it for a field.",
    report: "The article",
    event: "The event",
    field: |field| match field {
        None => "Address of the page",
        Some(Field::Type) => "Record type",
        Some(Field::Level) => "Level",
        Some(Field::Kind) => "Kind",
        Some(Field::Series) => "Series",
        Some(Field::Held) => "Date held",
        Some(Field::Format) => "Format",
        Some(Field::Venue) => "Venue",
        Some(Field::Provinces) => "Provinces taking part",
        Some(Field::Organizers) => "Organisers",
        Some(Field::Chairs) => "Chairs",
        Some(Field::Topics) => "Topics",
        Some(Field::Documents) => "Documents cited",
        Some(Field::Figures) => "Figures",
        Some(Field::Partners) => "Partners",
        Some(Field::Headline) => "Headline",
        Some(Field::Publisher) => "Publisher",
        Some(Field::Published) => "Date published",
        Some(Field::Author) => "Author",
        Some(Field::Viewpoint) => "Viewpoint of a province",
        Some(Field::Language) => "Language",
    },
    cell: |cell| match cell {
        Cell::Whole => "Value",
        Cell::Start => "First day",
        Cell::End => "Last day",
        Cell::Certainty => "How the date is known",
        Cell::Ordinal => "Number",
        Cell::Name => "Name",
        Cell::Role => "Role",
        Cell::Number => "Number and sign",
        Cell::Kind => "Form",
        Cell::Issuer => "Issued by",
        Cell::Indicator => "Indicator",
        Cell::Amount => "Value",
        Cell::Unit => "Unit",
        Cell::Period => "Period",
        Cell::Scope => "Scope",
        Cell::Approx => "About, more than",
    },
    none: "– not chosen –",
    needed: "needed",
    proposed: "read in the article",
    accepted: "agreed",
    question: |value| format!("Is it “{value}”?"),
    accept: "Yes",
    dismiss: "No",
    remove: |value| format!("Remove {value}"),
    add: |field| format!("Add: {field}"),
    others: "Others:",
    instead: |value| format!("Use “{value}”"),
    evidence: |field| format!("Show in the text: {field}"),
    unclear: "This cannot be understood and is not saved yet.",
    no_province: "Not among the provinces and cities.",
    amount: |number| format!("= {number}"),
    use_for: |words| format!("Use “{words}” for:"),
    unusable: |words, field| format!("“{words}” cannot be read as {field}. Fill it in by hand."),
    use_close: "Cancel",
    which: "Which event is this about?",
    report_of: |title, date| format!("A report of “{title}”, {date}"),
    likely: |score, reasons| {
        let likely = match score {
            score if score >= 0.85 => "very likely",
            score if score >= 0.6 => "likely",
            _ => "less certain",
        };
        if reasons.is_empty() { likely.to_owned() } else { format!("{likely}: {reasons}") }
    },
    new_event: "A new event",
    open_event: "Open the event",
    confirm: "Accept",
    discard: "Discard",
    previous: "Previous article",
    next: "Next article",
    position: |place, all| format!("{place} of {all}"),
    undo: "Undo",
    redo: "Redo",
    missing: |fields| format!("Missing: {fields}"),
    is_kept: "This article has been accepted.",
    is_discarded: "This article has been discarded.",
    fetch_back: "Put back into the queue",
    whole: "This is a whole record: accept or discard it.",
    keys: "Ctrl + Enter: accept. Ctrl + Z, Ctrl + Y: undo, redo. Alt + U: use the selection. Esc: back to the queue.",
};
