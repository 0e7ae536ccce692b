//! The form in which a record is edited: labels, hints and problems.

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
pub(super) const VIETNAMESE: FormWords = FormWords {
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
};

/// English.
pub(super) const ENGLISH: FormWords = FormWords {
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
};
