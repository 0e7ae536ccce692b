//! Feeds: RSS 2.0 and 1.0, and Atom (RFC 4287). Each item is an article.

use std::borrow::Cow;

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::composer::{Composer, web_address};
use super::fields::{body, without_markup};
use super::{Found, Limits, WITHIN};
use crate::intake::{LineKind, ProblemKind};

/// What is kept of an item or of the feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Title,
    Link,
    Published,
    Modified,
    Author,
    /// The whole text.
    Content,
    /// A part of the text, or all of it.
    Summary,
    Language,
}

fn field(name: &str) -> Option<Field> {
    Some(match name {
        "title" => Field::Title,
        "link" | "guid" | "id" => Field::Link,
        "pubDate" | "published" | "dc:date" | "issued" => Field::Published,
        "updated" | "modified" => Field::Modified,
        "dc:creator" | "author" | "name" => Field::Author,
        "content:encoded" | "content" => Field::Content,
        "description" | "summary" => Field::Summary,
        "language" | "dc:language" => Field::Language,
        _ => return None,
    })
}

/// What is read, in the order of the file.
#[derive(Default)]
struct FeedReader {
    feed: Vec<(Field, String)>,
    item: Option<Vec<(Field, String)>>,
    /// The field that is being read, how deep the elements in it are, and its words.
    current: Option<(Field, usize, String)>,
    /// Within `<image>` or `<source>`, which have titles of their own.
    elsewhere: usize,
    number: usize,
    found: Found,
}

/// Reads a feed; a broken one as far as it goes.
pub fn read(name: &str, text: &str, limits: &Limits) -> Found {
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    (config.check_end_names, config.allow_unmatched_ends, config.allow_dangling_amp, config.expand_empty_elements) =
        (false, true, true, true);
    let mut feed = FeedReader::default();
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(event) => feed.handle(name, &event),
            Err(_) => {
                let place = usize::try_from(reader.error_position()).unwrap_or_default();
                let line = text.bytes().take(place).filter(|&byte| byte == b'\n').count() + 1;
                feed.found.say(name, ProblemKind::Damaged, line.to_string());
                // Half an item may say something else than the whole.
                feed.item = None;
                break;
            }
        }
        if feed.found.articles() >= limits.articles && feed.item.is_some() {
            feed.item = None;
            feed.found.say(name, ProblemKind::TooMany, limits.articles.to_string());
            break;
        }
    }
    feed.end_item(name);
    if feed.found.articles() == 0 && feed.found.problems.is_empty() {
        feed.found.say(name, ProblemKind::NoArticle, "");
    }
    feed.found
}

impl FeedReader {
    fn handle(&mut self, name: &str, event: &Event<'_>) {
        match event {
            Event::Start(tag) => self.begin(name, tag),
            Event::End(tag) => self.end(name, tag.name().as_ref()),
            Event::Text(text) => self.words(&text.xml10_content()),
            Event::CData(text) => self.words(&text.xml10_content()),
            Event::GeneralRef(reference) => self.reference(reference),
            _ => {}
        }
    }

    fn begin(&mut self, name: &str, tag: &BytesStart<'_>) {
        let tag_name = tag.name();
        let tag_name: &str = tag_name.as_ref();
        if let Some((field, depth, words)) = &mut self.current {
            if *field == Field::Author {
                // The name is an element of its own within it.
                self.current = None;
            } else {
                *depth += 1;
                words.extend(["<", tag_name, ">"]);
                return;
            }
        }
        match tag_name {
            "item" | "entry" => {
                self.end_item(name);
                self.item = Some(Vec::new());
                self.elsewhere = 0;
            }
            "image" | "source" | "textInput" | "media:group" => self.elsewhere += 1,
            _ => {}
        }
        if self.elsewhere > 0 {
            return;
        }
        if tag_name == "link"
            && let Some(address) = attribute(tag, "href")
        {
            if attribute(tag, "rel").is_none_or(|rel| rel == "alternate") {
                self.keep(Field::Link, address);
            }
        } else {
            self.current = field(tag_name).map(|field| (field, 0, String::new()));
        }
        if self.item.is_none()
            && let Some(language) = attribute(tag, "xml:lang")
        {
            self.keep(Field::Language, language);
        }
    }

    fn end(&mut self, name: &str, tag_name: &str) {
        if let Some((field, depth, mut words)) = self.current.take() {
            if depth > 0 {
                words.extend(["</", tag_name, ">"]);
                self.current = Some((field, depth - 1, words));
                return;
            }
            self.keep(field, words);
        }
        match tag_name {
            "item" | "entry" => self.end_item(name),
            "image" | "source" | "textInput" | "media:group" => self.elsewhere = self.elsewhere.saturating_sub(1),
            _ => {}
        }
    }

    fn words(&mut self, text: &str) {
        if let Some((_, _, words)) = &mut self.current {
            words.push_str(text);
        }
    }

    fn reference(&mut self, reference: &BytesRef<'_>) {
        let Some((_, depth, words)) = &mut self.current else { return };
        let name = reference.xml10_content();
        let character = match name.as_ref() {
            "lt" => Some('<'),
            "gt" => Some('>'),
            "amp" => Some('&'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => reference.resolve_char_ref().ok().flatten(),
        };
        match character {
            // Within markup a sign that was written as a reference stays one.
            Some(character) if *depth == 0 => words.push(character),
            _ => words.extend(["&", name.as_ref(), ";"]),
        }
    }

    fn keep(&mut self, field: Field, words: String) {
        if !words.trim().is_empty() {
            self.item.as_mut().unwrap_or(&mut self.feed).push((field, words));
        }
    }

    fn end_item(&mut self, name: &str) {
        let Some(item) = self.item.take() else { return };
        self.number += 1;
        self.current = None;
        let item_name = format!("{name}{WITHIN}{}", self.number);
        let mut composer = Composer::default();
        let title = first(&item, Field::Title).map(without_markup).unwrap_or_default();
        composer.say(LineKind::Title, &title);
        composer.say(LineKind::Site, &first(&self.feed, Field::Title).map(without_markup).unwrap_or_default());
        composer.say(LineKind::Published, first(&item, Field::Published).unwrap_or_default());
        composer.say(LineKind::Modified, first(&item, Field::Modified).unwrap_or_default());
        composer.say(LineKind::Author, author(first(&item, Field::Author).unwrap_or_default()));
        let address = item.iter().filter(|(field, _)| *field == Field::Link).find_map(|(_, words)| web_address(words));
        composer.set_address(&address.unwrap_or_default());
        composer.set_language(first(&self.feed, Field::Language).unwrap_or_default());
        let words = first(&item, Field::Content).or_else(|| first(&item, Field::Summary)).unwrap_or(&title);
        composer.take_body_of(body(words));
        if composer.is_blank() {
            self.found.say(&item_name, ProblemKind::NoArticle, "");
        } else {
            self.found.documents.push(composer.document(&item_name));
        }
    }
}

fn first(fields: &[(Field, String)], wanted: Field) -> Option<&str> {
    fields.iter().find(|(field, _)| *field == wanted).map(|(_, words)| words.as_str())
}

/// RSS has the author as `address (name)`.
fn author(words: &str) -> &str {
    let named = words.split_once('(').filter(|(address, _)| address.contains('@'));
    named.and_then(|(_, rest)| rest.split_once(')')).map_or(words, |(name, _)| name)
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = tag.try_get_attribute(name).ok().flatten()?;
    attribute.normalized_value(XmlVersion::Implicit1_0).ok().map(Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RSS: &str = "<?xml version='1.0'?><rss xmlns:dc='x'><channel><title>Báo A</title><link>https://a.vn</link><language>vi</language>\
        <image><title>ảnh</title></image><item><title><![CDATA[Gặp & gỡ]]></title><link>https://a.vn/1</link><pubDate>Tue, 27 Jan 2015 08:00:00 +0700</pubDate>\
        <dc:creator>Lan</dc:creator><description>&lt;p&gt;một &amp;amp; hai&lt;/p&gt;&lt;p&gt;ba&lt;/p&gt;</description></item>\
        <item><title>Hai</title><author>a@b.vn (Minh)</author><guid>javascript:x</guid><description>ngắn</description></item></channel></rss>";

    #[test]
    fn each_item_is_an_article() {
        let found = read("f.xml", RSS, &Limits::default());
        assert!(found.problems.is_empty());
        let [first, second] = found.documents.as_slice() else { panic!("{found:?}") };
        assert_eq!(first.text, "Gặp & gỡ\nBáo A\nTue, 27 Jan 2015 08:00:00 +0700\nLan\nmột & hai\nba\n");
        assert_eq!(
            (first.name.as_str(), first.address.as_deref(), first.language.as_deref()),
            ("f.xml › 1", Some("https://a.vn/1"), Some("vi"))
        );
        assert_eq!((second.text.as_str(), second.address.as_deref()), ("Hai\nBáo A\nMinh\nngắn", None));
    }

    #[test]
    fn atom_with_markup_as_elements() {
        let atom = "<feed xml:lang='en'><title type='html'>A &amp;amp; B</title><author><name>Feed</name></author><entry><title>One</title>\
            <link rel='self' href='https://a.vn/self'/><link href='https://a.vn/1?a=1&amp;b=2'/><published>2020-01-02T03:04:05Z</published>\
            <author><name>Lan</name><email>a@b.vn</email></author><content type='xhtml'><div><p>a &lt; b</p><p>c<br/>d</p></div></content></entry></feed>";
        let found = read("f", atom, &Limits::default());
        let [document] = found.documents.as_slice() else { panic!("{found:?}") };
        assert_eq!(document.text, "One\nA & B\n2020-01-02T03:04:05Z\nLan\na < b\nc\nd\n");
        assert_eq!(document.address.as_deref(), Some("https://a.vn/1?a=1&b=2"));
    }

    #[test]
    fn a_broken_feed_gives_what_comes_before_the_break() {
        let found = read("f", &format!("{}\n<item><title>x</", RSS.split("<item><title>Hai").next().unwrap()), &Limits::default());
        assert_eq!(found.documents.len(), 1, "{found:?}");
        assert_eq!(
            found.problems.iter().map(|problem| (problem.kind, problem.detail.as_str())).collect::<Vec<_>>(),
            [(ProblemKind::Damaged, "2")]
        );
        assert_eq!(read("f", "<rss></rss>", &Limits::default()).problems[0].kind, ProblemKind::NoArticle);
        let few = |articles| read("f", RSS, &Limits { articles, ..Limits::default() });
        assert_eq!((few(1).documents.len(), few(1).problems[0].kind), (1, ProblemKind::TooMany));
        assert!(few(2).problems.is_empty());
    }
}
