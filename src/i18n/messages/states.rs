//! Loading, failures and notices.

/// Messages of the states of the page.
#[derive(Debug)]
pub struct States {
    /// Looking into the device's store.
    pub opening: &'static str,
    /// The first byte is awaited.
    pub connecting: &'static str,
    /// The dataset is coming: so much of so much.
    pub fetching: fn(received: &str, total: &str) -> String,
    /// The records are being written.
    pub installing: &'static str,
    /// Why it takes a moment.
    pub first_visit: &'static str,
    /// There are no records.
    pub failed: &'static str,
    /// A file could not be fetched.
    pub unreachable: fn(file: &str) -> String,
    /// A file is not what was promised.
    pub damaged: fn(file: &str) -> String,
    /// The dataset is of a form that this version does not know.
    pub newer_form: &'static str,
    /// Tries again.
    pub retry: &'static str,
    /// The browser keeps nothing.
    pub store_refused: &'static str,
    /// There is no room.
    pub store_full: &'static str,
    /// The browser runs nothing beside the page.
    pub on_page: &'static str,
    /// Stored rows that cannot be read, by their keys.
    pub unreadable: fn(keys: &str) -> String,
    /// A newer dataset could not be had.
    pub update_failed: &'static str,
    /// A newer dataset waits: its number of records and its date.
    pub offer: fn(records: &str, as_of: &str) -> String,
    /// Shows the newer dataset.
    pub accept_offer: &'static str,
    /// A newer version of the app waits.
    pub app_update: &'static str,
    /// Applies it.
    pub accept_app_update: &'static str,
    /// Before the names of the parts of the link that have no effect.
    pub ignored: &'static str,
    /// Removes them from the link.
    pub remove_ignored: &'static str,
    /// Removes a notice.
    pub dismiss: &'static str,
    /// There is no network.
    pub offline: &'static str,
}

/// Vietnamese.
pub(super) const VIETNAMESE: States = States {
    opening: "Đang mở dữ liệu trên máy…",
    connecting: "Đang kết nối để tải bộ dữ liệu…",
    fetching: |received, total| format!("Đang tải bộ dữ liệu: {received} / {total}"),
    installing: "Đang lưu bộ dữ liệu vào máy…",
    first_visit: "Chỉ cần tải một lần; những lần sau mở được cả khi không có mạng.",
    failed: "Chưa lấy được bộ dữ liệu",
    unreachable: |file| format!("Không tải được tệp {file}. Hãy kiểm tra kết nối mạng rồi thử lại."),
    damaged: |file| format!("Tệp {file} bị hỏng hoặc tải chưa trọn vẹn nên không được dùng."),
    newer_form: "Bộ dữ liệu trên máy chủ có định dạng mới hơn phiên bản ứng dụng này. Hãy tải lại trang để cập nhật ứng dụng.",
    retry: "Thử lại",
    store_refused: "Trình duyệt không cho lưu dữ liệu trên máy (có thể do đang ở chế độ riêng tư). Vẫn xem được đầy đủ trong thẻ này, nhưng lần sau sẽ phải tải lại và không đọc được khi mất mạng.",
    store_full: "Bộ nhớ của trình duyệt đã đầy. Vẫn xem được đầy đủ trong thẻ này, nhưng lần sau sẽ phải tải lại và không đọc được khi mất mạng.",
    on_page: "Trình duyệt không cho chạy nền, nên việc đọc và tìm kiếm chạy ngay trên trang này. Mọi thứ vẫn dùng được; khi có rất nhiều bản ghi, trang có thể phản hồi chậm hơn.",
    unreadable: |keys| format!("Một số bản ghi lưu trên máy bị hỏng, không đọc được và không hiển thị: {keys}."),
    update_failed: "Chưa cập nhật được bộ dữ liệu; đang hiển thị bản trước đó.",
    offer: |records, as_of| format!("Có bộ dữ liệu mới: {records} bản ghi, cập nhật đến {as_of}."),
    accept_offer: "Dùng bản mới",
    app_update: "Có phiên bản mới của ứng dụng.",
    accept_app_update: "Cập nhật",
    ignored: "Một số phần của đường dẫn không có tác dụng:",
    remove_ignored: "Bỏ khỏi đường dẫn",
    dismiss: "Đóng thông báo",
    offline: "Ngoại tuyến",
};

/// English.
pub(super) const ENGLISH: States = States {
    opening: "Opening the data on this device…",
    connecting: "Connecting to fetch the dataset…",
    fetching: |received, total| format!("Fetching the dataset: {received} of {total}"),
    installing: "Saving the dataset on this device…",
    first_visit: "This is needed once; afterwards it opens without a network too.",
    failed: "The dataset could not be had",
    unreachable: |file| format!("The file {file} could not be fetched. Check the network and try again."),
    damaged: |file| format!("The file {file} is damaged or incomplete, and is not used."),
    newer_form: "The dataset on the server is of a newer form than this version of the app. Reload the page to update the app.",
    retry: "Try again",
    store_refused: "The browser does not let this page save data (perhaps in private browsing). Everything can be read in this tab, but it has to be fetched again next time and is not there without a network.",
    store_full: "The browser's storage is full. Everything can be read in this tab, but it has to be fetched again next time and is not there without a network.",
    on_page: "The browser runs nothing in the background, so reading and searching are done on this page itself. Everything works; with very many records the page may respond more slowly.",
    unreadable: |keys| format!("Some records saved on this device are damaged and are not shown: {keys}."),
    update_failed: "The dataset could not be updated; the previous one is shown.",
    offer: |records, as_of| format!("A newer dataset is here: {records} records, up to {as_of}."),
    accept_offer: "Use it",
    app_update: "A new version of the app is here.",
    accept_app_update: "Update",
    ignored: "Some parts of the link have no effect:",
    remove_ignored: "Remove from the link",
    dismiss: "Dismiss",
    offline: "Offline",
};
