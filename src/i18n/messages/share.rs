//! Sharing and copying.

/// Messages of the buttons that share and copy.
#[derive(Debug)]
pub struct Share {
    /// Shares the present view.
    pub share: &'static str,
    /// The link is on the clipboard.
    pub link_copied: &'static str,
    /// Copies the link to a record.
    pub copy_link: &'static str,
    /// Copies the citation of a record.
    pub copy_citation: &'static str,
    /// The citation is on the clipboard.
    pub citation_copied: &'static str,
    /// The browser refused: the text to be copied by hand.
    pub by_hand: &'static str,
}

/// Vietnamese.
pub(super) const VIETNAMESE: Share = Share {
    share: "Chia sẻ",
    link_copied: "Đã sao chép liên kết",
    copy_link: "Sao chép liên kết",
    copy_citation: "Sao chép trích dẫn",
    citation_copied: "Đã sao chép trích dẫn",
    by_hand: "Trình duyệt không cho phép sao chép. Hãy tự chép dòng này:",
};

/// English.
pub(super) const ENGLISH: Share = Share {
    share: "Share",
    link_copied: "Link copied",
    copy_link: "Copy link",
    copy_citation: "Copy citation",
    citation_copied: "Citation copied",
    by_hand: "The browser does not allow copying. Copy this line yourself:",
};
