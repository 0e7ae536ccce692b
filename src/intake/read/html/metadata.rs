//! What a page says about itself: `<title>`, `<meta>`, canonical links, microdata and JSON-LD.

use super::element::Element;
use super::json_ld;
use super::tracker::Attributes;
use crate::intake::LineKind;
use crate::intake::read::composer::Composer;

/// What a page has said about itself so far. What is surest is asked first: what is meant for readers by the article's own site comes before
/// what a template says of every page.
#[derive(Debug, Default)]
pub struct Metadata {
    open_graph: Vec<(LineKind, String)>,
    named: Vec<(LineKind, String)>,
    title: String,
    scripts: Vec<String>,
    is_json_ld: bool,
    canonical: Option<String>,
    address: Option<String>,
    language: Option<String>,
}

impl Metadata {
    /// A begin tag.
    pub fn element(&mut self, element: Element, attributes: &Attributes) {
        match element {
            Element::Root => {
                let language = attributes.get("lang").or_else(|| attributes.get("xml:lang"));
                self.language = self.language.take().or_else(|| language.map(str::to_owned));
            }
            Element::LinkTo if attributes.get("rel").is_some_and(|rel| rel.eq_ignore_ascii_case("canonical")) => {
                self.canonical = self.canonical.take().or_else(|| attributes.get("href").map(str::to_owned));
            }
            Element::Script => {
                self.is_json_ld = attributes.get("type").is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/ld+json"));
            }
            Element::Meta => self.meta(attributes),
            _ => self.microdata(attributes),
        }
    }

    fn meta(&mut self, attributes: &Attributes) {
        let Some(content) = attributes.get("content") else { return };
        let name = attributes.get("property").or_else(|| attributes.get("name")).or_else(|| attributes.get("itemprop"));
        let name = name.or_else(|| attributes.get("http-equiv")).unwrap_or_default().trim().to_ascii_lowercase();
        match name.as_str() {
            "og:url" => self.address = self.address.take().or_else(|| Some(content.to_owned())),
            "og:locale" | "content-language" | "dc.language" | "inlanguage" => {
                self.language = self.language.take().or_else(|| Some(content.to_owned()));
            }
            _ => {
                if let Some(kind) = kind_of(&name)
                    && !(kind == LineKind::Author && content.contains("://"))
                {
                    let list = if name.contains(':') { &mut self.open_graph } else { &mut self.named };
                    list.push((kind, content.to_owned()));
                }
            }
        }
    }

    fn microdata(&mut self, attributes: &Attributes) {
        let Some(property) = attributes.get("itemprop") else { return };
        let value = attributes.get("content").or_else(|| attributes.get("datetime")).unwrap_or_default();
        let kind = match property {
            "datePublished" => LineKind::Published,
            "dateModified" => LineKind::Modified,
            _ => return,
        };
        self.named.push((kind, value.to_owned()));
    }

    /// Text within an element; `true` if it is not to be shown.
    pub fn text(&mut self, element: Element, text: &str) -> bool {
        match element {
            Element::Title if self.title.is_empty() => self.title.push_str(text),
            Element::Script if self.is_json_ld => self.scripts.push(text.to_owned()),
            _ => return false,
        }
        true
    }

    /// The address that a browser wrote into a page that it saved: `<!-- saved from url=(0020)https://example.vn/ -->`.
    pub fn comment(&mut self, comment: &str) {
        if let Some((_, rest)) = comment.split_once("saved from url=(") {
            let address = rest.split_once(')').map(|(_, address)| address.trim());
            self.address = self.address.take().or_else(|| address.map(str::to_owned));
        }
    }

    /// Hands it all on.
    pub fn hand_to(self, composer: &mut Composer) {
        let said = |list: &[(LineKind, String)], composer: &mut Composer| list.iter().for_each(|(kind, value)| composer.say(*kind, value));
        said(&self.open_graph, composer);
        composer.say(LineKind::Title, &self.title);
        for script in &self.scripts {
            said(&json_ld::read(script), composer);
        }
        said(&self.named, composer);
        for address in self.canonical.iter().chain(&self.address) {
            composer.set_address(address);
        }
        if let Some(language) = &self.language {
            composer.set_language(language);
        }
    }
}

fn kind_of(name: &str) -> Option<LineKind> {
    Some(match name {
        "og:title" | "twitter:title" | "dc.title" | "dcterms.title" | "title" | "headline" => LineKind::Title,
        "og:site_name" | "dc.publisher" | "dcterms.publisher" | "application-name" | "publisher" => LineKind::Site,
        "article:published_time"
        | "article:published"
        | "og:published_time"
        | "datepublished"
        | "dc.date"
        | "dc.date.issued"
        | "dcterms.issued"
        | "dcterms.created"
        | "dc.date.created"
        | "pubdate"
        | "publishdate"
        | "publish_date"
        | "publish-date"
        | "date"
        | "citation_publication_date"
        | "sailthru.date"
        | "parsely-pub-date" => LineKind::Published,
        "article:modified_time"
        | "og:updated_time"
        | "datemodified"
        | "dcterms.modified"
        | "dc.date.modified"
        | "last-modified"
        | "lastmod" => LineKind::Modified,
        "author" | "article:author" | "dc.creator" | "dcterms.creator" | "dc.author" | "parsely-author" => LineKind::Author,
        "og:description" | "description" | "dc.description" | "twitter:description" => LineKind::Description,
        _ => return None,
    })
}
