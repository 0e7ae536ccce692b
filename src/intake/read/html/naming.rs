//! What the name of an element, its class, its id or its role, says plainly: that it is not the article.

/// What an element says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// Other articles, comments, navigation, the page's foot: it is this even when it is long.
    Apart,
    /// A word that layouts use loosely, such as `sidebar` or `menu`: it is not this when most of the article is inside.
    Loosely,
    /// The article's text.
    Article,
}

/// Words that by themselves say it.
const APART: [&str; 32] = [
    "comment",
    "comments",
    "related",
    "relate",
    "relative",
    "breadcrumb",
    "breadcrumbs",
    "footer",
    "navigation",
    "navbar",
    "pagination",
    "pager",
    "lienquan",
    "binhluan",
    "tinlienquan",
    "tinkhac",
    "tinmoi",
    "tincungloai",
    "docnhieu",
    "xemnhieu",
    "recommend",
    "recommended",
    "recommendation",
    "othernews",
    "relatednews",
    "mostread",
    "mostview",
    "mostviewed",
    "contentinfo",
    "complementary",
    "captcha",
    "disqus",
];
/// Words of parts of a layout.
const LOOSELY: [&str; 44] = [
    "foot",
    "other",
    "others",
    "most",
    "tag",
    "leftcolumn",
    "rightcolumn",
    "leftcol",
    "rightcol",
    "masthead",
    "menu",
    "nav",
    "sidebar",
    "share",
    "sharing",
    "social",
    "weather",
    "thoitiet",
    "counter",
    "visitor",
    "visitors",
    "hitcounter",
    "toolbar",
    "tools",
    "tags",
    "tagcloud",
    "banner",
    "ads",
    "advert",
    "advertisement",
    "quangcao",
    "hotline",
    "login",
    "search",
    "poll",
    "copyright",
    "widget",
    "topbar",
    "popup",
    "modal",
    "cookie",
    "newsletter",
    "subscribe",
    "weblink",
];
/// Words that say it together, one after the other.
const TOGETHER: [&[&str]; 25] = [
    &["lien", "quan"],
    &["binh", "luan"],
    &["tin", "khac"],
    &["tin", "moi"],
    &["bai", "khac"],
    &["tin", "cung"],
    &["cung", "chuyen"],
    &["cung", "loai"],
    &["cung", "muc"],
    &["doc", "nhieu"],
    &["xem", "nhieu"],
    &["thoi", "tiet"],
    &["truy", "cap"],
    &["chan", "trang"],
    &["chia", "se"],
    &["quang", "cao"],
    &["dang", "nhap"],
    &["other", "news"],
    &["news", "other"],
    &["other", "article"],
    &["most", "read"],
    &["most", "viewed"],
    &["read", "more"],
    &["see", "also"],
    &["bread", "crumb"],
];
/// Parts of an article have such a word beside a word such as `footer` or `header`.
const OF_ARTICLE: [&str; 8] = ["article", "post", "entry", "detail", "details", "content", "body", "news"];

/// What one attribute says: `class` or `id`, a list of names.
pub fn named(value: &str) -> Option<Named> {
    let mut found = None;
    for name in value.split_ascii_whitespace().take(12) {
        let words = words(name);
        match meaning(&words) {
            Some(Named::Apart) => return Some(Named::Apart),
            other => found = found.or(other),
        }
    }
    found
}

fn meaning(words: &[String]) -> Option<Named> {
    let is_one_of = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    let negated = words.first().is_some_and(|word| matches!(word.as_str(), "no" | "has" | "with" | "without" | "hide" | "show" | "is"));
    let of_article = is_one_of(&OF_ARTICLE) && is_one_of(&["footer", "header", "comment", "tools", "tags", "search", "social"]);
    if negated {
        return None;
    }
    if of_article {
        return is_one_of(&["comments"]).then_some(Named::Apart).or_else(|| (!is_one_of(&["footer", "header"])).then_some(Named::Loosely));
    }
    if is_one_of(&APART)
        || TOGETHER.iter().any(|wanted| words.windows(wanted.len()).any(|part| part.iter().zip(*wanted).all(|(one, other)| one == other)))
    {
        return Some(Named::Apart);
    }
    is_one_of(&LOOSELY).then_some(Named::Loosely)
}

/// What `role` says.
pub fn of_role(role: &str) -> Option<Named> {
    match role.trim().to_ascii_lowercase().as_str() {
        "navigation" | "complementary" | "contentinfo" | "menu" | "menubar" | "tablist" | "alert" => Some(Named::Apart),
        "banner" | "search" | "dialog" | "form" | "toolbar" => Some(Named::Loosely),
        "main" => Some(Named::Article),
        _ => None,
    }
}

/// The words of a name: `tin-lien-quan`, `boxRelated`, `box_related` and `BoxRelated2`.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = vec![String::new()];
    let mut was_small = false;
    for letter in name.chars().take(80) {
        let begins = letter.is_ascii_uppercase() && was_small;
        if (begins || !letter.is_ascii_alphabetic()) && words.last().is_some_and(|word| !word.is_empty()) {
            words.push(String::new());
        }
        if letter.is_ascii_alphabetic()
            && let Some(word) = words.last_mut()
        {
            word.push(letter.to_ascii_lowercase());
        }
        was_small = letter.is_ascii_lowercase();
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_names_are_understood_word_by_word() {
        for name in
            ["tin-lien-quan", "box-related", "boxRelated", "comment-list", "breadcrumb", "site footer", "TinLienQuan", "block_doc_nhieu"]
        {
            assert_eq!(named(name), Some(Named::Apart), "{name}");
        }
        for name in ["main-menu", "left-sidebar", "weather", "share-box", "visitor-counter"] {
            assert_eq!(named(name), Some(Named::Loosely), "{name}");
        }
    }

    #[test]
    fn words_within_words_and_parts_of_the_article_say_nothing() {
        for name in [
            "commentary",
            "correlated",
            "no-sidebar",
            "has-sidebar",
            "article-footer",
            "entry-header",
            "content",
            "news-detail",
            "prelated",
        ] {
            assert_eq!(named(name), None, "{name}");
        }
        assert_eq!(of_role("navigation"), Some(Named::Apart));
    }
}
