//! What the reader makes of a record: star, tags, note, corrections, and the form in which they are written.

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

/// Labels and problems of the form.
#[derive(Debug)]
pub struct FormWords {
    /// Vietnamese, behind the name of a field.
    pub in_vietnamese: &'static str,
    /// English, behind the name of a field.
    pub in_english: &'static str,
    /// The first day.
    pub start: &'static str,
    /// The last day.
    pub end: &'static str,
    /// How dates are typed.
    pub date_hint: &'static str,
    /// How it is known.
    pub certainty: &'static str,
    /// The number in a series.
    pub ordinal: &'static str,
    /// How lists are typed.
    pub lines_hint: &'static str,
    /// No choice.
    pub none: &'static str,
    /// A person's name.
    pub name: &'static str,
    /// A role.
    pub role: &'static str,
    /// A document's number.
    pub number: &'static str,
    /// A document's form.
    pub document_kind: &'static str,
    /// Who issued it.
    pub issuer: &'static str,
    /// What it is about.
    pub subject: &'static str,
    /// A figure's time.
    pub period: &'static str,
    /// A figure's place.
    pub scope: &'static str,
    /// What a scope may be.
    pub scope_hint: &'static str,
    /// "About", "more than".
    pub approximate: &'static str,
    /// The address of a report.
    pub address: &'static str,
    /// The code of a language.
    pub language_hint: &'static str,
    /// Adds an item to a group.
    pub add_to: fn(group: &str) -> String,
    /// Removes an item from a group.
    pub remove_from: fn(group: &str, number: &str) -> String,
    /// Nothing is typed.
    pub missing: &'static str,
    /// It is not written as a date.
    pub not_a_date: &'static str,
    /// There is no such date.
    pub not_in_calendar: &'static str,
    /// The end is before the start.
    pub end_before_start: &'static str,
    /// No province has this name.
    pub unknown_province: fn(name: &str) -> String,
    /// It is no number.
    pub not_a_number: &'static str,
    /// It is no address of a page.
    pub not_an_address: &'static str,
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
    form: FormWords {
        in_vietnamese: "tiếng Việt",
        in_english: "tiếng Anh",
        start: "Ngày bắt đầu",
        end: "Ngày kết thúc",
        date_hint: "Ví dụ 27/1/2015, 1/2015 hoặc 2015",
        certainty: "Căn cứ của ngày",
        ordinal: "Lần thứ",
        lines_hint: "Mỗi dòng một mục",
        none: "Không rõ",
        name: "Họ và tên",
        role: "Chức vụ",
        number: "Số, ký hiệu",
        document_kind: "Loại văn bản",
        issuer: "Cơ quan ban hành",
        subject: "Trích yếu",
        period: "Thời kỳ",
        scope: "Phạm vi",
        scope_hint: "national là cả nước, hoặc tên tỉnh, cách nhau bằng dấu phẩy",
        approximate: "Khoảng, hơn",
        address: "Địa chỉ trang",
        language_hint: "Mã hai chữ, ví dụ vi, en",
        add_to: |group| format!("Thêm: {group}"),
        remove_from: |group, number| format!("Bỏ {group} {number}"),
        missing: "Cần điền mục này.",
        not_a_date: "Chưa đúng cách ghi ngày, ví dụ 27/1/2015, 1/2015 hoặc 2015.",
        not_in_calendar: "Ngày này không có trong lịch.",
        end_before_start: "Ngày kết thúc trước ngày bắt đầu.",
        unknown_province: |name| format!("Không có tỉnh, thành phố nào tên “{name}”."),
        not_a_number: "Cần một số, ví dụ 1588 hoặc 12,5.",
        not_an_address: "Địa chỉ phải bắt đầu bằng http:// hoặc https://.",
    },
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
    form: FormWords {
        in_vietnamese: "Vietnamese",
        in_english: "English",
        start: "First day",
        end: "Last day",
        date_hint: "Such as 27/1/2015, 1/2015 or 2015",
        certainty: "How the date is known",
        ordinal: "Number in the series",
        lines_hint: "One on each line",
        none: "Not known",
        name: "Name",
        role: "Role",
        number: "Number and sign",
        document_kind: "Form of document",
        issuer: "Issued by",
        subject: "Subject",
        period: "Period",
        scope: "Scope",
        scope_hint: "national, or names of provinces with commas between them",
        approximate: "About, more than",
        address: "Address of the page",
        language_hint: "A code of two letters, such as vi or en",
        add_to: |group| format!("Add: {group}"),
        remove_from: |group, number| format!("Remove {group} {number}"),
        missing: "This is needed.",
        not_a_date: "Not written as a date, such as 27/1/2015, 1/2015 or 2015.",
        not_in_calendar: "This day is not in the calendar.",
        end_before_start: "The last day is before the first.",
        unknown_province: |name| format!("No province or city is called “{name}”."),
        not_a_number: "A number is needed, such as 1588 or 12.5.",
        not_an_address: "An address begins with http:// or https://.",
    },
    own_report: "your report",
    own_record: "Yours",
    overlaid: "With your corrections",
    full_text: "Full text",
};
