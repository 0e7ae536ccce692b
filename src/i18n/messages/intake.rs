//! Taking in articles.

use crate::intake::{ProblemKind, Reason};

use super::intake_review::{self, Review};

/// Messages of the ways in and of the queue. Counts and dates come already formatted.
#[derive(Debug)]
pub struct Intake {
    /// The heading, and the button that leads here.
    pub add: &'static str,
    /// How many wait, behind the button's name.
    pub add_waiting: fn(count: &str) -> String,
    /// Back to the timeline and the list.
    pub close: &'static str,
    /// Nothing leaves the device.
    pub private: &'static str,
    /// The browser keeps nothing: drafts go with the tab.
    pub tab_only: &'static str,
    /// The ways in.
    pub ways: Ways,
    /// How far a batch is, and what came of it.
    pub batch: Batch,
    /// What waits and what is decided.
    pub queue: Queue,
    /// What was done last.
    pub done: Done,
    /// Why the desk cannot do what was asked.
    pub failure: Failures,
    /// The review of a draft.
    pub review: Review,
    /// What is wrong with a file, and what to do. `detail` is what the problem says besides.
    pub problem: fn(ProblemKind, detail: &str) -> String,
    /// Why an article is taken for a report of an event.
    pub reason: fn(Reason) -> &'static str,
}

/// Messages of the ways in.
#[derive(Debug)]
pub struct Ways {
    /// The heading.
    pub heading: &'static str,
    /// What can be dropped.
    pub drop: &'static str,
    /// While something is being dragged over the window.
    pub drop_here: &'static str,
    /// Opens the file picker.
    pub choose: &'static str,
    /// Which files.
    pub kinds: &'static str,
    /// Pasting needs no field.
    pub paste_anywhere: &'static str,
    /// Opens the box to paste or type in.
    pub box_open: &'static str,
    /// The label of the headline, which may be left empty.
    pub box_headline: &'static str,
    /// The label of the text.
    pub box_text: &'static str,
    /// The label of the address, which may be left empty.
    pub box_address: &'static str,
    /// Takes in what is in the box.
    pub box_take: &'static str,
    /// There is nothing in the box.
    pub box_empty: &'static str,
    /// What an article from the box is called.
    pub pasted_name: &'static str,
    /// What something shared is called.
    pub shared_name: &'static str,
    /// What a page from the bookmarklet is called, when it has no title.
    pub page_name: &'static str,
    /// Opens the explanation of the bookmarklet.
    pub bookmark: &'static str,
    /// What it is and how it is used, step by step.
    pub bookmark_steps: &'static [&'static str],
    /// The bookmarklet's own name, as it stands among the bookmarks.
    pub bookmark_name: &'static str,
    /// Copies it.
    pub bookmark_copy: &'static str,
    /// It is copied.
    pub bookmark_copied: &'static str,
    /// The page awaits what the bookmarklet hands over.
    pub bookmark_waits: &'static str,
    /// The other page cannot be reached.
    pub bookmark_alone: &'static str,
    /// The page is too large or no page.
    pub bookmark_refused: &'static str,
    /// Only an address: why it cannot be fetched.
    pub only_address: &'static str,
    /// Folders were dropped.
    pub folders: &'static str,
}

/// Messages of a batch.
#[derive(Debug)]
pub struct Batch {
    /// How far it is.
    pub progress: fn(done: &str, all: &str) -> String,
    /// What is being read.
    pub current: fn(name: &str) -> String,
    /// The same within a file of many articles.
    pub part: fn(name: &str, done: &str, all: &str) -> String,
    /// Leaves out what has not begun.
    pub cancel: &'static str,
    /// The heading of what came of it.
    pub summary: &'static str,
    /// So many were taken in.
    pub taken: fn(count: &str, one: bool) -> String,
    /// Nothing was.
    pub nothing: &'static str,
    /// So many were here already.
    pub twins: fn(count: &str, one: bool) -> String,
    /// Opens what is here already.
    pub open_twin: fn(name: &str) -> String,
    /// So many had a problem.
    pub problems: fn(count: &str, one: bool) -> String,
    /// So many were left out.
    pub cancelled: fn(count: &str) -> String,
    /// A file's name and what is wrong with it.
    pub named: fn(name: &str, problem: &str) -> String,
    /// Puts the summary away.
    pub dismiss: &'static str,
}

/// Messages of the queue.
#[derive(Debug)]
pub struct Queue {
    /// The heading.
    pub heading: &'static str,
    /// The name of the choice of which are shown.
    pub shown: &'static str,
    /// Those that wait.
    pub waiting: fn(count: &str) -> String,
    /// Those that were kept.
    pub kept: fn(count: &str) -> String,
    /// Those that were discarded.
    pub discarded: fn(count: &str) -> String,
    /// Confirms what is certain.
    pub confirm_certain: fn(count: &str) -> String,
    /// What that means.
    pub confirm_explained: &'static str,
    /// How it is used with the keyboard.
    pub instructions: &'static str,
    /// While the desk loads.
    pub loading: &'static str,
    /// Nothing waits, nothing was taken in.
    pub empty: fn(state: crate::intake::DraftState) -> &'static str,
    /// An article without a headline.
    pub untitled: &'static str,
    /// When the event was held is not known.
    pub undated: &'static str,
    /// Selects a row.
    pub select: fn(headline: &str) -> String,
    /// So many are selected.
    pub selected: fn(count: &str) -> String,
    /// Selects all that are drawn.
    pub select_all: &'static str,
    /// Selects none.
    pub select_none: &'static str,
    /// Discards the selected ones.
    pub discard: &'static str,
    /// Fetches the selected ones back.
    pub fetch_back: &'static str,
    /// Deletes the selected ones for good.
    pub remove: &'static str,
    /// Whether they really are to go.
    pub remove_sure: fn(count: &str) -> String,
    /// Yes.
    pub remove_yes: &'static str,
    /// No.
    pub remove_no: &'static str,
    /// Draws more of them.
    pub more: fn(count: &str) -> String,
    /// Fields that are questions.
    pub questions: fn(fields: &str) -> String,
    /// Fields that are missing.
    pub missing: fn(fields: &str) -> String,
    /// Nothing keeps it from being confirmed.
    pub certain: &'static str,
    /// It is a report of an event that is known; its title.
    pub report_of: fn(title: &str) -> String,
    /// It may be.
    pub perhaps_report_of: fn(title: &str) -> String,
    /// It is a new event.
    pub new_event: &'static str,
    /// From which file.
    pub from_file: fn(name: &str) -> String,
}

/// Messages about what was done last.
#[derive(Debug)]
pub struct Done {
    /// So many have become records.
    pub kept: fn(count: &str, one: bool) -> String,
    /// So many were discarded.
    pub discarded: fn(count: &str, one: bool) -> String,
    /// So many wait again.
    pub waiting: fn(count: &str, one: bool) -> String,
    /// Opens the record.
    pub open: &'static str,
    /// Takes it back.
    pub undo: &'static str,
    /// No record could be made of so many.
    pub unplaced: fn(count: &str) -> String,
    /// The engine could not keep the records.
    pub not_kept: fn(said: &str) -> String,
}

/// Messages of the desk's failures.
#[derive(Debug)]
pub struct Failures {
    /// The program did not come.
    pub unreachable: &'static str,
    /// The browser refuses workers.
    pub no_worker: &'static str,
    /// It has stopped.
    pub stopped: &'static str,
    /// There are no provinces and vocabulary.
    pub no_reference: &'static str,
    /// The device is full.
    pub full: &'static str,
    /// What else the store says.
    pub store: fn(said: &str) -> String,
    /// Tries again.
    pub retry: &'static str,
}

/// Vietnamese.
pub(super) const VIETNAMESE: Intake = Intake {
    add: "Nhập bài",
    add_waiting: |count| format!(" ({count} bài chờ duyệt)"),
    close: "Về niên biểu",
    private: "Mọi việc đọc và trích xuất đều làm ngay trên máy này; không có gì được gửi đi.",
    tab_only: "Trình duyệt không cho lưu dữ liệu trên máy: các bài chờ duyệt sẽ mất khi đóng thẻ này.",
    ways: Ways {
        heading: "Đưa bài vào",
        drop: "Thả tệp vào bất cứ chỗ nào trên cửa sổ này, hoặc:",
        drop_here: "Thả ra để nhập",
        choose: "Chọn tệp…",
        kinds: "Trang đã lưu (.html, .mhtml), văn bản .txt, .json, .csv, .tsv, nguồn tin .xml (RSS, Atom), hoặc .zip gồm các tệp này; nhiều tệp một lúc cũng được.",
        paste_anywhere: "Đã sao chép bài báo? Nhấn Ctrl + V ngay trên trang này.",
        box_open: "Dán hoặc tự gõ",
        box_headline: "Tiêu đề (có thể để trống)",
        box_text: "Nội dung bài",
        box_address: "Địa chỉ trang (có thể để trống)",
        box_take: "Nhập bài này",
        box_empty: "Hãy dán hoặc gõ nội dung bài trước.",
        pasted_name: "Bài dán",
        shared_name: "Bài được chia sẻ",
        page_name: "Trang từ dấu trang",
        bookmark: "Nhập thẳng trang đang đọc",
        bookmark_steps: &[
            "Trình duyệt không cho trang này tự tải trang của nơi khác. Dấu trang dưới đây làm việc đó theo ý bạn: nó chuyển nguyên trang bạn đang đọc sang đây.",
            "Kéo nút bên dưới lên thanh dấu trang. Trên điện thoại: sao chép, tạo một dấu trang bất kỳ, rồi sửa địa chỉ của nó thành đoạn vừa sao chép.",
            "Mở bài báo cần nhập, rồi bấm vào dấu trang ấy.",
        ],
        bookmark_name: "Nhập vào Niên biểu",
        bookmark_copy: "Sao chép đoạn mã",
        bookmark_copied: "Đã sao chép đoạn mã",
        bookmark_waits: "Đang chờ trang được chuyển sang…",
        bookmark_alone: "Không liên lạc được với trang vừa mở cửa sổ này: trang đó không cho phép, hoặc đã đóng. Hãy chọn hết nội dung của trang (Ctrl + A), sao chép rồi dán vào đây.",
        bookmark_refused: "Trang được chuyển sang quá lớn hoặc không phải là trang web. Hãy lưu trang thành tệp rồi thả vào đây.",
        only_address: "Chỉ có địa chỉ thì chưa nhập được: trình duyệt không cho trang này tải trang của nơi khác. Hãy mở địa chỉ đó, sao chép nội dung rồi dán vào đây, hoặc dùng dấu trang “Nhập vào Niên biểu”.",
        folders: "Thư mục chưa được mở. Hãy thả các tệp bên trong, hoặc nén chúng thành một tệp .zip.",
    },
    batch: Batch {
        progress: |done, all| format!("Đã đọc {done}/{all}"),
        current: |name| format!("Đang đọc {name}"),
        part: |name, done, all| format!("Đang đọc {name}: {done}/{all} bài"),
        cancel: "Dừng phần chưa đọc",
        summary: "Kết quả nhập",
        taken: |count, _| format!("{count} bài mới"),
        nothing: "Không có bài mới.",
        twins: |count, _| format!("{count} bài đã có sẵn, không thêm lần nữa"),
        open_twin: |name| format!("Mở bản đã có của {name}"),
        problems: |count, _| format!("{count} vấn đề"),
        cancelled: |count| format!("{count} tệp chưa đọc vì đã dừng"),
        named: |name, problem| format!("{name}: {problem}"),
        dismiss: "Đóng kết quả nhập",
    },
    queue: Queue {
        heading: "Hàng chờ duyệt",
        shown: "Bài được hiển thị",
        waiting: |count| format!("Chờ duyệt ({count})"),
        kept: |count| format!("Đã nhận ({count})"),
        discarded: |count| format!("Đã bỏ ({count})"),
        confirm_certain: |count| format!("Nhận tất cả bài chắc chắn ({count})"),
        confirm_explained: "Bài chắc chắn là bài có đủ thông tin bắt buộc và không còn câu hỏi nào.",
        instructions: "Mũi tên lên, xuống: bài trước, sau. Enter: duyệt. Phím cách: chọn. Delete: bỏ các bài đã chọn.",
        loading: "Đang mở hàng chờ…",
        empty: |state| match state {
            crate::intake::DraftState::Waiting => "Không còn bài nào chờ duyệt.",
            crate::intake::DraftState::Kept => "Chưa nhận bài nào.",
            crate::intake::DraftState::Discarded => "Chưa bỏ bài nào.",
        },
        untitled: "Bài chưa có tiêu đề",
        undated: "chưa rõ ngày họp",
        select: |headline| format!("Chọn: {headline}"),
        selected: |count| format!("Đã chọn {count} bài"),
        select_all: "Chọn hết",
        select_none: "Bỏ chọn",
        discard: "Bỏ các bài đã chọn",
        fetch_back: "Đưa lại vào hàng chờ",
        remove: "Xóa hẳn",
        remove_sure: |count| format!("Xóa hẳn {count} bài? Việc này không hoàn tác được."),
        remove_yes: "Xóa hẳn",
        remove_no: "Giữ lại",
        more: |count| format!("Hiện thêm {count} bài"),
        questions: |fields| format!("Cần hỏi: {fields}"),
        missing: |fields| format!("Còn thiếu: {fields}"),
        certain: "Đủ thông tin, không có câu hỏi",
        report_of: |title| format!("Bài về: {title}"),
        perhaps_report_of: |title| format!("Có thể là bài về: {title}"),
        new_event: "Sự kiện mới",
        from_file: |name| format!("tệp {name}"),
    },
    done: Done {
        kept: |count, _| format!("Đã nhận {count} bài vào niên biểu."),
        discarded: |count, _| format!("Đã bỏ {count} bài."),
        waiting: |count, _| format!("{count} bài trở lại hàng chờ."),
        open: "Mở bản ghi",
        undo: "Hoàn tác",
        unplaced: |count| format!("{count} bài chưa nhận được vì còn thiếu thông tin hoặc sự kiện đã chọn không còn nữa."),
        not_kept: |said| format!("Chưa lưu được vào máy: {said}. Các bài vẫn ở trong hàng chờ."),
    },
    failure: Failures {
        unreachable: "Chưa tải được phần đọc bài: lần đầu dùng cần có mạng. Hãy thử lại khi có mạng.",
        no_worker: "Trình duyệt không cho chạy nền nên không đọc bài được ở đây.",
        stopped: "Phần đọc bài đã dừng giữa chừng. Những gì đã báo là đã lưu thì vẫn còn; phần chưa đọc hãy nhập lại.",
        no_reference: "Chưa có danh mục tỉnh và từ vựng để đọc bài. Hãy kết nối mạng rồi thử lại.",
        full: "Bộ nhớ của trình duyệt đã đầy nên không lưu thêm được. Hãy xóa bớt bài đã bỏ, hoặc giải phóng dung lượng.",
        store: |said| format!("Trình duyệt không lưu được: {said}"),
        retry: "Thử lại",
    },
    review: intake_review::VIETNAMESE,
    problem: |kind, detail| match kind {
        ProblemKind::Empty => "tệp trống; hãy lưu lại trang rồi thử lần nữa".to_owned(),
        ProblemKind::Binary => "không phải văn bản (ảnh, PDF, tệp Word…); hãy mở tệp, sao chép nội dung rồi dán vào đây".to_owned(),
        ProblemKind::TooLarge => format!("quá lớn, giới hạn là {} MB; hãy chia nhỏ tệp", megabytes(detail)),
        ProblemKind::ZipBomb => "tệp nén bung ra quá lớn nên không được mở; hãy nén lại ít tệp hơn".to_owned(),
        ProblemKind::TooMany => format!("có quá nhiều bài, chỉ đọc {detail} bài đầu; hãy chia nhỏ tệp"),
        ProblemKind::Damaged => format!("tệp hỏng hoặc sai định dạng ({detail}); hãy xuất lại tệp"),
        ProblemKind::WrongColumns => format!("bảng thiếu cột cần có ({detail}); hãy đổi tên cột"),
        ProblemKind::OtherJson => format!("JSON này không phải bài báo hay bản ghi ({detail})"),
        ProblemKind::UnknownFormat => format!("chưa đọc được loại tệp này ({detail}); hãy lưu thành .html hoặc .txt"),
        ProblemKind::NoArticle => "không thấy bài báo nào trong trang; hãy chọn nội dung bài rồi dán vào đây".to_owned(),
        ProblemKind::OnlyAddress => "chỉ có địa chỉ; hãy mở trang, sao chép nội dung rồi dán, hoặc dùng dấu trang".to_owned(),
        ProblemKind::Encrypted => "tệp nén có mật khẩu; hãy giải nén trước".to_owned(),
        ProblemKind::Unreadable => format!("không mở được tệp ({detail}); tệp có thể đã bị chuyển hoặc xóa"),
        ProblemKind::Question => format!("có chỗ chưa chắc: {detail}"),
    },
    reason: |reason| match reason {
        Reason::SameText => "cùng văn bản",
        Reason::SameAddress => "cùng địa chỉ",
        Reason::SameDate => "cùng ngày",
        Reason::NearDate => "gần ngày",
        Reason::SameChair => "cùng người chủ trì",
        Reason::SameSeries => "cùng kỳ của chuỗi hội nghị",
        Reason::SameProvinces => "có tỉnh chung",
        Reason::SamePartners => "có đối tác chung",
        Reason::SameTheme => "cùng chủ đề",
        Reason::SameDocuments => "cùng dẫn văn bản",
        Reason::SameFigures => "cùng số liệu",
    },
};

/// English.
pub(super) const ENGLISH: Intake = Intake {
    add: "Add articles",
    add_waiting: |count| format!(" ({count} to review)"),
    close: "Back to the timeline",
    private: "Everything is read on this device; nothing is sent anywhere.",
    tab_only: "The browser does not let this page save data: articles that wait for review are lost when this tab is closed.",
    ways: Ways {
        heading: "Bring articles in",
        drop: "Drop files anywhere on this window, or:",
        drop_here: "Drop to add",
        choose: "Choose files…",
        kinds: "Saved pages (.html, .mhtml), text .txt, .json, .csv, .tsv, feeds .xml (RSS, Atom), or a .zip of these; many at once.",
        paste_anywhere: "Copied an article? Press Ctrl + V right on this page.",
        box_open: "Paste or type",
        box_headline: "Headline (may be left empty)",
        box_text: "Text of the article",
        box_address: "Address of the page (may be left empty)",
        box_take: "Add this article",
        box_empty: "Paste or type the text of the article first.",
        pasted_name: "Pasted article",
        shared_name: "Shared article",
        page_name: "Page from the bookmark",
        bookmark: "Add the page you are reading",
        bookmark_steps: &[
            "A browser does not let this page fetch pages of other sites. The bookmark below does so at your wish: it hands the page that you are reading over to this one.",
            "Drag the button below to the bookmarks bar. On a phone: copy it, make any bookmark, and change its address to what you copied.",
            "Open the article, then press that bookmark.",
        ],
        bookmark_name: "Add to the Timeline",
        bookmark_copy: "Copy the code",
        bookmark_copied: "Code copied",
        bookmark_waits: "Waiting for the page to be handed over…",
        bookmark_alone: "The page that opened this window cannot be reached: it does not allow it, or is closed. Select the whole page (Ctrl + A), copy it and paste it here.",
        bookmark_refused: "What was handed over is too large, or no page. Save the page as a file and drop it here.",
        only_address: "An address alone cannot be added: a browser does not let this page fetch pages of other sites. Open the address, copy the text and paste it here, or use the bookmark “Add to the Timeline”.",
        folders: "Folders are not opened. Drop the files inside them, or a .zip of them.",
    },
    batch: Batch {
        progress: |done, all| format!("{done} of {all} read"),
        current: |name| format!("Reading {name}"),
        part: |name, done, all| format!("Reading {name}: {done} of {all} articles"),
        cancel: "Stop what has not begun",
        summary: "What was added",
        taken: |count, one| format!("{count} new {}", if one { "article" } else { "articles" }),
        nothing: "No new article.",
        twins: |count, one| format!("{count} {} here already and not added again", if one { "was" } else { "were" }),
        open_twin: |name| format!("Open what is here of {name}"),
        problems: |count, one| format!("{count} {}", if one { "problem" } else { "problems" }),
        cancelled: |count| format!("{count} not read, because you stopped"),
        named: |name, problem| format!("{name}: {problem}"),
        dismiss: "Close the summary",
    },
    queue: Queue {
        heading: "Articles to review",
        shown: "Articles shown",
        waiting: |count| format!("To review ({count})"),
        kept: |count| format!("Accepted ({count})"),
        discarded: |count| format!("Discarded ({count})"),
        confirm_certain: |count| format!("Accept all certain articles ({count})"),
        confirm_explained: "Certain are articles that have all that is needed and leave no question.",
        instructions: "Up and down arrows: previous and next article. Enter: review. Space: select. Delete: discard the selected ones.",
        loading: "Opening the queue…",
        empty: |state| match state {
            crate::intake::DraftState::Waiting => "No article waits for review.",
            crate::intake::DraftState::Kept => "No article has been accepted yet.",
            crate::intake::DraftState::Discarded => "No article has been discarded.",
        },
        untitled: "Article without a headline",
        undated: "date not known",
        select: |headline| format!("Select: {headline}"),
        selected: |count| format!("{count} selected"),
        select_all: "Select all",
        select_none: "Select none",
        discard: "Discard selected",
        fetch_back: "Put back into the queue",
        remove: "Delete for good",
        remove_sure: |count| format!("Delete {count} for good? This cannot be undone."),
        remove_yes: "Delete for good",
        remove_no: "Keep",
        more: |count| format!("Show {count} more"),
        questions: |fields| format!("To ask: {fields}"),
        missing: |fields| format!("Missing: {fields}"),
        certain: "Complete, no question",
        report_of: |title| format!("Report of: {title}"),
        perhaps_report_of: |title| format!("Perhaps a report of: {title}"),
        new_event: "New event",
        from_file: |name| format!("file {name}"),
    },
    done: Done {
        kept: |count, one| format!("{count} {} accepted into the timeline.", if one { "article" } else { "articles" }),
        discarded: |count, one| format!("{count} {} discarded.", if one { "article" } else { "articles" }),
        waiting: |count, one| format!("{count} {} back in the queue.", if one { "article is" } else { "articles are" }),
        open: "Open the record",
        undo: "Undo",
        unplaced: |count| format!("{count} could not be accepted: something is missing, or the chosen event is gone."),
        not_kept: |said| format!("Could not be saved on this device: {said}. The articles are still in the queue."),
    },
    failure: Failures {
        unreachable: "The part that reads articles could not be fetched: its first use needs a network. Try again when there is one.",
        no_worker: "The browser runs nothing in the background, so no article can be read here.",
        stopped: "The part that reads articles has stopped. What was reported as saved is saved; add again what had not been read.",
        no_reference: "Provinces and vocabulary, without which nothing can be read, are not here yet. Connect to a network and try again.",
        full: "The browser's storage is full, so nothing more can be saved. Delete discarded articles, or make room.",
        store: |said| format!("The browser could not save: {said}"),
        retry: "Try again",
    },
    review: intake_review::ENGLISH,
    problem: |kind, detail| match kind {
        ProblemKind::Empty => "the file is empty; save the page again and retry".to_owned(),
        ProblemKind::Binary => "is no text (a picture, PDF, Word file…); open it, copy the text and paste it here".to_owned(),
        ProblemKind::TooLarge => format!("is too large, the limit is {} MB; split it", megabytes(detail)),
        ProblemKind::ZipBomb => "would unpack to too much and is not opened; pack fewer files".to_owned(),
        ProblemKind::TooMany => format!("holds too many articles, only the first {detail} are read; split it"),
        ProblemKind::Damaged => format!("is damaged or not well-formed ({detail}); export it again"),
        ProblemKind::WrongColumns => format!("the table lacks columns that are needed ({detail}); rename its columns"),
        ProblemKind::OtherJson => format!("this JSON is no article and no record ({detail})"),
        ProblemKind::UnknownFormat => format!("files of this kind cannot be read ({detail}); save it as .html or .txt"),
        ProblemKind::NoArticle => "there is no article on the page; select its text and paste it here".to_owned(),
        ProblemKind::OnlyAddress => "is only an address; open the page, copy its text and paste it, or use the bookmark".to_owned(),
        ProblemKind::Encrypted => "needs a password; unpack it first".to_owned(),
        ProblemKind::Unreadable => format!("could not be opened ({detail}); it may have been moved or deleted"),
        ProblemKind::Question => format!("something is in doubt: {detail}"),
    },
    reason: |reason| match reason {
        Reason::SameText => "same text",
        Reason::SameAddress => "same address",
        Reason::SameDate => "same date",
        Reason::NearDate => "close date",
        Reason::SameChair => "same chair",
        Reason::SameSeries => "same place in the series",
        Reason::SameProvinces => "provinces in common",
        Reason::SamePartners => "partners in common",
        Reason::SameTheme => "same theme",
        Reason::SameDocuments => "same documents",
        Reason::SameFigures => "same figures",
    },
};

/// Bytes, in digits, as whole megabytes; as they are when they are no number.
fn megabytes(bytes: &str) -> String {
    bytes.parse::<u64>().map_or_else(|_| bytes.to_owned(), |bytes| (bytes >> 20).to_string())
}
