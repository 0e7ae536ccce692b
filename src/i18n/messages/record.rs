//! What the reader makes of a record: star, tags, note, corrections, and the form in which they are written.

use super::record_form::{self, FormWords};
use crate::model::Field;

/// Messages of the reader's own part of a record.
#[derive(Debug)]
pub struct Record {
    /// The name of a field.
    pub field: fn(Field) -> &'static str,
    /// The heading of the reader's own part.
    pub heading: &'static str,
    /// The button that marks it with a star.
    pub star: &'static str,
    /// The reader has marked it with a star.
    pub starred: &'static str,
    /// The reader's tags.
    pub tags: &'static str,
    /// The box for a new one.
    pub new_tag: &'static str,
    /// Adds it.
    pub add: &'static str,
    /// Takes a tag away.
    pub remove_tag: fn(tag: &str) -> String,
    /// The private note.
    pub note: &'static str,
    /// Where the note is kept.
    pub note_kept: &'static str,
    /// The same where the browser refuses to keep anything.
    pub note_in_tab: &'static str,
    /// Nothing waits to be saved.
    pub saved: &'static str,
    /// It is being saved.
    pub saving: &'static str,
    /// It could not be saved.
    pub unsaved: &'static str,
    /// Opens the form for the reader's own record.
    pub edit: &'static str,
    /// Opens the form for a published record.
    pub correct: &'static str,
    /// What a correction is.
    pub correct_explained: &'static str,
    /// Saves the form.
    pub save: &'static str,
    /// Closes the form without saving.
    pub cancel: &'static str,
    /// How many fields are to be put right, from a formatted number.
    pub problems: fn(number: &str, one: bool) -> String,
    /// Deletes an own record.
    pub delete: &'static str,
    /// Removes the report with this publisher.
    pub remove_report: fn(publisher: &str) -> String,
    /// The short form of it on the button.
    pub remove: &'static str,
    /// Corrections.
    pub corrections: Corrections,
    /// What has been done, and can be undone.
    pub undo: Undo,
    /// Labels of the form.
    pub form: FormWords,
    /// A report that the reader added.
    pub own_report: &'static str,
    /// A record that is the reader's alone.
    pub own_record: &'static str,
    /// A published record that the reader has corrected or added to.
    pub overlaid: &'static str,
    /// The article's whole text.
    pub full_text: &'static str,
}

/// Messages of corrections.
#[derive(Debug)]
pub struct Corrections {
    /// The heading.
    pub heading: &'static str,
    /// Before the reader's value.
    pub yours: &'static str,
    /// Before the published one.
    pub published: &'static str,
    /// There is no value.
    pub nothing: &'static str,
    /// Withdraws one.
    pub withdraw: &'static str,
    /// The same for those who hear it.
    pub withdraw_of: fn(field: &str) -> String,
    /// Withdraws all.
    pub withdraw_all: &'static str,
    /// The title.
    pub title: &'static str,
    /// The summary.
    pub summary: &'static str,
    /// The report with this number.
    pub report: fn(number: &str) -> String,
}

/// Messages of what can be undone.
#[derive(Debug)]
pub struct Undo {
    /// The name of the region.
    pub region: &'static str,
    /// A record was deleted.
    pub deleted: fn(title: &str) -> String,
    /// A report was removed.
    pub report_removed: fn(title: &str) -> String,
    /// A record was changed.
    pub changed: fn(title: &str) -> String,
    /// Corrections were withdrawn.
    pub withdrawn: fn(title: &str) -> String,
    /// Undoes it.
    pub undo: &'static str,
    /// Saving failed, and why.
    pub failed: fn(title: &str, reason: &str) -> String,
    /// Tries it again.
    pub retry: &'static str,
    /// The engine could not read what it was given.
    pub refused: &'static str,
    /// Closes the notice.
    pub dismiss: &'static str,
}

/// Vietnamese.
pub(super) const VIETNAMESE: Record = Record {
    field: |field| match field {
        Field::Type => "Loại bản ghi",
        Field::Level => "Cấp tổ chức",
        Field::Kind => "Loại hội nghị",
        Field::Series => "Chuỗi hội nghị",
        Field::Held => "Thời gian",
        Field::Format => "Hình thức",
        Field::Venue => "Địa điểm",
        Field::Provinces => "Tỉnh, thành phố",
        Field::Organizers => "Đơn vị tổ chức",
        Field::Chairs => "Chủ trì",
        Field::Topics => "Lĩnh vực",
        Field::Documents => "Văn bản",
        Field::Figures => "Số liệu",
        Field::Partners => "Đối tác",
        Field::Headline => "Tiêu đề bài",
        Field::Publisher => "Nguồn đăng",
        Field::Published => "Ngày đăng",
        Field::Author => "Tác giả",
        Field::Viewpoint => "Góc nhìn của tỉnh",
        Field::Language => "Ngôn ngữ",
    },
    heading: "Của riêng bạn",
    star: "Gắn sao",
    starred: "Đã gắn sao",
    tags: "Nhãn",
    new_tag: "Nhãn mới",
    add: "Thêm",
    remove_tag: |tag| format!("Bỏ nhãn {tag}"),
    note: "Ghi chú riêng",
    note_kept: "Chỉ lưu trên thiết bị này, không nằm trong liên kết chia sẻ.",
    note_in_tab: "Trình duyệt không cho lưu: ghi chú sẽ mất khi đóng thẻ này.",
    saved: "Đã lưu.",
    saving: "Đang lưu…",
    unsaved: "Chưa lưu được; nội dung vẫn còn trong ô.",
    edit: "Sửa",
    correct: "Sửa đổi",
    correct_explained: "Sửa đổi chỉ có trên thiết bị này. Giá trị đã công bố vẫn được giữ và hiện bên cạnh; khi bộ dữ liệu cập nhật, sửa đổi của bạn vẫn còn.",
    save: "Lưu",
    cancel: "Hủy",
    problems: |number, _| format!("Còn {number} chỗ cần sửa."),
    delete: "Xóa bản ghi",
    remove_report: |publisher| format!("Gỡ bài của {publisher}"),
    remove: "Gỡ bài này",
    corrections: Corrections {
        heading: "Sửa đổi của bạn",
        yours: "Bạn sửa thành",
        published: "Bộ dữ liệu công bố",
        nothing: "không có",
        withdraw: "Bỏ sửa đổi",
        withdraw_of: |field| format!("Bỏ sửa đổi: {field}"),
        withdraw_all: "Bỏ mọi sửa đổi",
        title: "Tên",
        summary: "Tóm tắt",
        report: |number| format!("Bài [{number}]"),
    },
    undo: Undo {
        region: "Việc vừa làm",
        deleted: |title| format!("Đã xóa “{title}”."),
        report_removed: |title| format!("Đã gỡ một bài khỏi “{title}”."),
        changed: |title| format!("Đã lưu thay đổi ở “{title}”."),
        withdrawn: |title| format!("Đã bỏ sửa đổi ở “{title}”."),
        undo: "Hoàn tác",
        failed: |title, reason| format!("Chưa lưu được “{title}”: {reason}. Dữ liệu đang có vẫn nguyên vẹn."),
        retry: "Thử lại",
        refused: "bản ghi không đọc được",
        dismiss: "Đóng thông báo",
    },
    form: record_form::VIETNAMESE,
    own_report: "bài của bạn",
    own_record: "Của bạn",
    overlaid: "Có sửa đổi của bạn",
    full_text: "Toàn văn bài",
};

/// English.
pub(super) const ENGLISH: Record = Record {
    field: |field| match field {
        Field::Type => "Record type",
        Field::Level => "Level",
        Field::Kind => "Kind",
        Field::Series => "Series",
        Field::Held => "Date",
        Field::Format => "Format",
        Field::Venue => "Venue",
        Field::Provinces => "Provinces and cities",
        Field::Organizers => "Organised by",
        Field::Chairs => "Chaired by",
        Field::Topics => "Topics",
        Field::Documents => "Documents",
        Field::Figures => "Figures",
        Field::Partners => "Partners",
        Field::Headline => "Headline",
        Field::Publisher => "Publisher",
        Field::Published => "Published",
        Field::Author => "Author",
        Field::Viewpoint => "As seen from",
        Field::Language => "Language",
    },
    heading: "Yours",
    star: "Star",
    starred: "Starred",
    tags: "Tags",
    new_tag: "New tag",
    add: "Add",
    remove_tag: |tag| format!("Remove tag {tag}"),
    note: "Private note",
    note_kept: "Kept on this device only, and never part of a shared link.",
    note_in_tab: "The browser keeps nothing: the note is lost when this tab is closed.",
    saved: "Saved.",
    saving: "Saving…",
    unsaved: "Not saved yet; what you typed is still in the box.",
    edit: "Edit",
    correct: "Correct",
    correct_explained: "A correction is on this device only. The published value is kept and shown beside it, and your correction outlives updates of the dataset.",
    save: "Save",
    cancel: "Cancel",
    problems: |number, one| if one { "One field needs attention.".to_owned() } else { format!("{number} fields need attention.") },
    delete: "Delete record",
    remove_report: |publisher| format!("Remove the report by {publisher}"),
    remove: "Remove this report",
    corrections: Corrections {
        heading: "Your corrections",
        yours: "You corrected it to",
        published: "Published dataset",
        nothing: "nothing",
        withdraw: "Withdraw correction",
        withdraw_of: |field| format!("Withdraw correction: {field}"),
        withdraw_all: "Withdraw all corrections",
        title: "Title",
        summary: "Summary",
        report: |number| format!("Report [{number}]"),
    },
    undo: Undo {
        region: "What you have just done",
        deleted: |title| format!("“{title}” was deleted."),
        report_removed: |title| format!("A report was removed from “{title}”."),
        changed: |title| format!("Your changes to “{title}” are saved."),
        withdrawn: |title| format!("Corrections to “{title}” were withdrawn."),
        undo: "Undo",
        failed: |title, reason| format!("“{title}” could not be saved: {reason}. What was there is untouched."),
        retry: "Try again",
        refused: "the record cannot be read",
        dismiss: "Close the notice",
    },
    form: record_form::ENGLISH,
    own_report: "your report",
    own_record: "Yours",
    overlaid: "With your corrections",
    full_text: "Full text",
};
