//! What was searched, and why a record is a result.

use crate::catalog::{Field, MatchRule};

/// Messages about the search.
#[derive(Debug)]
pub struct Search {
    /// What is searched besides what was typed.
    pub also: &'static str,
    /// Does without it.
    pub only_typed: &'static str,
    /// It is done without.
    pub is_literal: &'static str,
    /// Searches it again.
    pub search_also: &'static str,
    /// Documents whose number was typed.
    pub documents: &'static str,
    /// Only the beginning of the text was used.
    pub text_limit: &'static str,
    /// Only the first values of a facet, by its name, were used; how many.
    pub values_limit: fn(facet: &str, most: &str) -> String,
    /// Why this is a result.
    pub why: &'static str,
    /// Where a word stands.
    pub field: fn(Field) -> &'static str,
    /// By which rule it was found.
    pub rule: fn(MatchRule) -> &'static str,
    /// The words of an article.
    pub full_text: &'static str,
}

pub(super) const VIETNAMESE: Search = Search {
    also: "Tìm cả:",
    only_typed: "Chỉ tìm đúng chữ đã gõ",
    is_literal: "Chỉ tìm đúng chữ đã gõ.",
    search_also: "Tìm cả chữ viết tắt và tên gọi khác",
    documents: "Văn bản có số này:",
    text_limit: "Câu tìm quá dài: chỉ dùng 64 từ đầu trong 1.000 ký tự đầu. Hãy rút ngắn câu tìm.",
    values_limit: |facet, most| format!("Bộ lọc “{facet}” có quá nhiều mục: chỉ dùng {most} mục đầu. Hãy bỏ bớt."),
    why: "Vì sao có kết quả này",
    field: |field| match field {
        Field::Title => "tiêu đề",
        Field::Chair => "người chủ trì",
        Field::Role => "chức vụ người chủ trì",
        Field::Document => "văn bản",
        Field::Province => "tỉnh, thành phố",
        Field::Partner => "đối tác",
        Field::Organizer => "cơ quan tổ chức",
        Field::Venue => "địa điểm",
        Field::Series => "chuỗi hội nghị",
        Field::Publisher => "nguồn",
        Field::Headline => "nhan đề bài viết",
        Field::Tag => "nhãn của bạn",
        Field::Note => "ghi chú của bạn",
        Field::Summary => "tóm tắt",
        Field::Text => "toàn văn",
    },
    rule: |rule| match rule {
        MatchRule::Exact => "đúng như đã gõ",
        MatchRule::Tone => "dấu thanh đặt ở chữ khác",
        MatchRule::Accents => "khác dấu",
        MatchRule::Beginning => "bắt đầu bằng chữ đã gõ",
        MatchRule::Abbreviation => "chữ viết tắt",
        MatchRule::Alias => "tên gọi khác",
        MatchRule::Succession => "nay thuộc tỉnh, thành phố này",
    },
    full_text: "Toàn văn",
};

pub(super) const ENGLISH: Search = Search {
    also: "Also searched as:",
    only_typed: "Search only what was typed",
    is_literal: "Only what was typed is searched.",
    search_also: "Search abbreviations and other names too",
    documents: "Documents of this number:",
    text_limit: "The search is too long: only its first 64 words in its first 1,000 characters are used. Shorten it.",
    values_limit: |facet, most| format!("Too much is chosen under “{facet}”: only the first {most} are used. Remove some."),
    why: "Why this result",
    field: |field| match field {
        Field::Title => "title",
        Field::Chair => "chair",
        Field::Role => "chair’s role",
        Field::Document => "document",
        Field::Province => "province",
        Field::Partner => "partner",
        Field::Organizer => "organiser",
        Field::Venue => "venue",
        Field::Series => "series",
        Field::Publisher => "source",
        Field::Headline => "headline",
        Field::Tag => "your tag",
        Field::Note => "your note",
        Field::Summary => "summary",
        Field::Text => "full text",
    },
    rule: |rule| match rule {
        MatchRule::Exact => "as typed",
        MatchRule::Tone => "tone mark on the other letter",
        MatchRule::Accents => "other accents",
        MatchRule::Beginning => "begins like it",
        MatchRule::Abbreviation => "abbreviation",
        MatchRule::Alias => "other name",
        MatchRule::Succession => "part of it today",
    },
    full_text: "Full text",
};
