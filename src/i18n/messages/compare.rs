//! The reports of one event side by side.

/// Messages of the comparison.
#[derive(Debug)]
pub struct Compare {
    /// Opens it, and its heading.
    pub open: &'static str,
    /// What the table says, for those who hear it.
    pub caption: &'static str,
    /// Closes it.
    pub close: &'static str,
    /// The column of facts.
    pub fact: &'static str,
    /// The column of what is recorded of several reports together.
    pub together: &'static str,
    /// What that column is.
    pub together_explained: &'static str,
    /// A report that the reader added.
    pub own: &'static str,
    /// Before the choice of rows.
    pub show: &'static str,
    /// Every row.
    pub all: &'static str,
    /// Rows that contradict.
    pub contradictions: &'static str,
    /// Rows of which something is in one report only.
    pub only_in_one: &'static str,
    /// A choice, with the formatted number of its rows.
    pub choice: fn(name: &str, rows: &str) -> String,
    /// No row is of that kind.
    pub none: &'static str,
    /// How reports stand to each other.
    pub agreement: AgreementWords,
    /// A report does not say it.
    pub silent: &'static str,
    /// Whether it says it was never recorded.
    pub not_recorded: &'static str,
    /// It is recorded of each report by itself.
    pub apart: &'static str,
    /// No other report names it.
    pub only_here: &'static str,
    /// Opens the words of the article that say it.
    pub evidence: &'static str,
}

/// How reports stand to each other.
#[derive(Debug)]
pub struct AgreementWords {
    /// About the article: every one has its own.
    pub per_article: &'static str,
    /// Recorded of several reports together.
    pub together: &'static str,
    /// All say the same.
    pub agree: &'static str,
    /// Not contradictory, but some are vaguer.
    pub compatible: &'static str,
    /// Some of it is the same.
    pub partly: &'static str,
    /// Some do not say it.
    pub some_silent: &'static str,
    /// Only one says it.
    pub only_one: &'static str,
    /// They contradict.
    pub contradict: &'static str,
}

/// Vietnamese.
pub(super) const VIETNAMESE: Compare = Compare {
    open: "So sánh các bài",
    caption: "Từng thông tin, mỗi bài nêu thế nào, và các bài có khớp nhau không",
    close: "Đóng so sánh",
    fact: "Thông tin",
    together: "Bộ dữ liệu công bố",
    together_explained: "ghi chung cho các bài của bộ dữ liệu",
    own: "bài của bạn",
    show: "Hiện",
    all: "Tất cả",
    contradictions: "Nêu khác nhau",
    only_in_one: "Chỉ một bài nêu",
    choice: |name, rows| format!("{name} ({rows})"),
    none: "Không có thông tin nào thuộc loại này.",
    agreement: AgreementWords {
        per_article: "thông tin về chính bài báo",
        together: "ghi chung, không rõ bài nào",
        agree: "các bài khớp nhau",
        compatible: "không mâu thuẫn, có bài nêu ít chi tiết hơn",
        partly: "khớp một phần",
        some_silent: "khớp, có bài không nêu",
        only_one: "chỉ một bài nêu",
        contradict: "các bài nêu khác nhau",
    },
    silent: "không nêu",
    not_recorded: "chưa ghi riêng cho bài này",
    apart: "ghi theo từng bài",
    only_here: "chỉ bài này nêu",
    evidence: "Trích bài",
};

/// English.
pub(super) const ENGLISH: Compare = Compare {
    open: "Compare reports",
    caption: "Each fact, what every report says of it, and whether they agree",
    close: "Close the comparison",
    fact: "Fact",
    together: "Published dataset",
    together_explained: "recorded of its reports together",
    own: "your own report",
    show: "Show",
    all: "All",
    contradictions: "Differences",
    only_in_one: "Only in one",
    choice: |name, rows| format!("{name} ({rows})"),
    none: "Nothing is of this kind.",
    agreement: AgreementWords {
        per_article: "about the article itself",
        together: "recorded together, not by report",
        agree: "the reports agree",
        compatible: "no contradiction, some say less",
        partly: "the reports agree in part",
        some_silent: "agree, some do not say it",
        only_one: "only one report says it",
        contradict: "the reports differ",
    },
    silent: "does not say",
    not_recorded: "not recorded of this report",
    apart: "recorded by report",
    only_here: "only this report",
    evidence: "Quote",
};
