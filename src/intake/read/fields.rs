//! An article as named fields: a row of a table, an object of JSON. The names are known in Vietnamese and English.

use super::composer::Composer;
use super::html;
use crate::catalog::folded;
use crate::intake::LineKind;

/// What a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Its headline.
    Title,
    /// Its words.
    Text,
    /// A summary, which stands for the words where they are missing.
    Description,
    /// Its address.
    Link,
    /// When it was published.
    Published,
    /// When it was changed.
    Modified,
    /// Who published it.
    Publisher,
    /// Who wrote it.
    Author,
    /// Its language.
    Language,
}

/// Names of fields, folded and without what is not a letter or a digit.
const NAMES: [(Column, &[&str]); 9] = [
    (
        Column::Title,
        &["tieude", "title", "headline", "tenbai", "tenbaiviet", "tieudebai", "tieudebaiviet", "dautieude", "daude", "tua", "tuade"],
    ),
    (
        Column::Text,
        &[
            "noidung",
            "text",
            "content",
            "articlebody",
            "body",
            "noidungbai",
            "noidungbaiviet",
            "baiviet",
            "toanvan",
            "fulltext",
            "articletext",
            "contenthtml",
            "contenttext",
            "html",
            "vanban",
            "maintext",
            "bodytext",
        ],
    ),
    (Column::Description, &["description", "summary", "mota", "tomtat", "sapo", "abstract", "excerpt"]),
    (
        Column::Link,
        &["duongdan", "url", "link", "lienket", "diachi", "address", "href", "permalink", "sourceurl", "canonicalurl", "mainentityofpage"],
    ),
    (
        Column::Published,
        &[
            "ngaydang",
            "published",
            "date",
            "ngay",
            "ngayxuatban",
            "pubdate",
            "publishedat",
            "publishdate",
            "publisheddate",
            "datepublished",
            "publicationdate",
            "thoigian",
            "thoigiandang",
            "ngaydangbai",
            "ngayphathanh",
            "publishedtime",
            "dateofpublication",
        ],
    ),
    (Column::Modified, &["modified", "updated", "updatedat", "datemodified", "ngaycapnhat", "modifiedat"]),
    (
        Column::Publisher,
        &[
            "nguon",
            "publisher",
            "source",
            "bao",
            "toasoan",
            "newspaper",
            "site",
            "sitename",
            "tenbao",
            "coquanbaochi",
            "nguontin",
            "outlet",
        ],
    ),
    (Column::Author, &["tacgia", "author", "authors", "byline", "nguoiviet", "creator", "writer"]),
    (Column::Language, &["language", "lang", "ngonngu", "inlanguage"]),
];

impl Column {
    /// What a field of this name is.
    pub fn named(name: &str) -> Option<Self> {
        let name: String = folded(name).chars().filter(|letter| letter.is_alphanumeric()).collect();
        NAMES.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(column, _)| *column)
    }
}

/// The fields of an article; of two of a kind the first counts.
#[derive(Clone, Debug, Default)]
pub struct Fields(Vec<(Column, String)>);

impl Fields {
    /// Adds a field that says something.
    pub fn add(&mut self, column: Column, value: &str) {
        if !value.trim().is_empty() && self.get(column).is_none() {
            self.0.push((column, value.to_owned()));
        }
    }

    /// What a field says.
    pub fn get(&self, column: Column) -> Option<&str> {
        self.0.iter().find(|(known, _)| *known == column).map(|(_, value)| value.as_str())
    }

    /// The article; `None` if neither its words are there nor its title and date.
    pub fn composer(&self) -> Option<Composer> {
        let title = self.get(Column::Title);
        let has_title_and_date = title.is_some() && self.get(Column::Published).is_some();
        let words = self.get(Column::Text).or_else(|| if has_title_and_date { self.get(Column::Description).or(title) } else { None })?;
        let mut composer = Composer::default();
        let said = [
            (Column::Title, LineKind::Title),
            (Column::Publisher, LineKind::Site),
            (Column::Published, LineKind::Published),
            (Column::Modified, LineKind::Modified),
            (Column::Author, LineKind::Author),
        ];
        for (column, kind) in said {
            composer.say(kind, self.get(column).map(without_markup).unwrap_or_default().as_str());
        }
        composer.set_address(self.get(Column::Link).unwrap_or_default());
        composer.set_language(self.get(Column::Language).unwrap_or_default());
        composer.take_body_of(body(words));
        (!composer.is_blank()).then_some(composer)
    }
}

/// Words that may be markup, as a body.
pub fn body(words: &str) -> Composer {
    let has_markup = ["</", "<p", "<br", "<div", "&nbsp;", "&lt;", "&#", "&amp;", "&quot;"].iter().any(|sign| words.contains(sign));
    if has_markup {
        return html::read(words);
    }
    let mut composer = Composer::default();
    composer.plain(words);
    composer
}

/// A line of words that may hold markup.
pub fn without_markup(words: &str) -> String {
    if words.contains(['<', '&']) { html::read(words).words() } else { words.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_however_they_are_written() {
        for (name, column) in
            [("Tiêu đề", Column::Title), ("NỘI DUNG", Column::Text), ("Ngày đăng", Column::Published), ("datePublished", Column::Published)]
        {
            assert_eq!(Column::named(name), Some(column), "{name}");
        }
        assert_eq!(Column::named("giá"), None);
    }

    #[test]
    fn words_or_a_title_with_a_date_make_an_article() {
        let mut fields = Fields::default();
        fields.add(Column::Title, "Gặp &amp; gỡ");
        assert!(fields.composer().is_none());
        fields.add(Column::Published, "2020-01-02");
        assert_eq!(fields.composer().unwrap().document("a").text, "Gặp & gỡ\n2020-01-02\nGặp & gỡ\n");
        fields.add(Column::Text, "<p>một</p><p>hai</p>");
        assert_eq!(fields.composer().unwrap().document("a").text, "Gặp & gỡ\n2020-01-02\nmột\nhai\n");
    }
}
