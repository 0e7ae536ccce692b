//! What an element means for reading: whether it ends lines, what its lines are, whether it is read at all.

use crate::intake::LineKind;

/// How an element stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// Within a line.
    Inline,
    /// Its begin and its end end the line.
    Block,
    /// A cell or a caption of a table, which what is begun outside cannot be ended in.
    Cell,
    /// It has no content: `<br>`, `<img>`.
    Void,
    /// It and what is in it are not read.
    Skipped,
}

/// The elements that are told apart; all others are [`Element::Other`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Element {
    /// `<a>`.
    Link,
    /// `<title>`.
    Title,
    /// `<meta>`.
    Meta,
    /// `<link>`.
    LinkTo,
    /// `<html>` and `<body>`.
    Root,
    /// `<script>`.
    Script,
    /// `<br>`, `<hr>`.
    Break,
    /// `<p>`.
    Paragraph,
    /// `<li>`.
    ListItem,
    /// `<ul>`, `<ol>`, `<menu>`.
    List,
    /// `<dt>`, `<dd>`.
    Definition,
    /// `<dl>`.
    Definitions,
    /// `<tr>`.
    Row,
    /// `<td>`, `<th>`.
    Cell,
    /// `<table>`.
    Table,
    /// `<h1>`.
    Headline,
    /// `<h2>` to `<h6>`.
    Heading,
    /// `<figcaption>`, `<caption>`.
    Caption,
    /// `<article>`.
    Article,
    /// `<main>`.
    Main,
    /// `<header>`.
    Header,
    /// `<footer>`.
    Footer,
    /// `<nav>`, `<aside>`.
    Beside,
    /// `<form>`.
    Form,
    /// `<pre>`.
    Preformatted,
    /// `<div>`.
    Division,
    /// `<section>`, `<figure>`, `<center>` and the like.
    Block,
    /// `<span>`.
    Stretch,
    /// `<img>`, `<input>` and others without content.
    Void,
    /// `<select>`, of which the options are often left open.
    Select,
    /// `<style>`, `<svg>` and others that are not read.
    Skipped,
    /// All others: they stand within a line.
    Other,
}

impl Element {
    /// The element of a tag's name, which is in small letters.
    pub fn named(name: &[u8]) -> Self {
        match name {
            b"a" => Self::Link,
            b"title" => Self::Title,
            b"meta" => Self::Meta,
            b"link" => Self::LinkTo,
            b"html" | b"body" => Self::Root,
            b"script" => Self::Script,
            b"br" | b"hr" => Self::Break,
            b"p" => Self::Paragraph,
            b"li" => Self::ListItem,
            b"ul" | b"ol" | b"menu" | b"dir" => Self::List,
            b"dt" | b"dd" => Self::Definition,
            b"dl" => Self::Definitions,
            b"tr" => Self::Row,
            b"td" | b"th" => Self::Cell,
            b"table" => Self::Table,
            b"h1" => Self::Headline,
            b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => Self::Heading,
            b"figcaption" | b"caption" => Self::Caption,
            b"article" => Self::Article,
            b"main" => Self::Main,
            b"header" => Self::Header,
            b"footer" => Self::Footer,
            b"nav" | b"aside" => Self::Beside,
            b"form" => Self::Form,
            b"pre" => Self::Preformatted,
            b"div" => Self::Division,
            b"span" => Self::Stretch,
            _ => Self::less_usual(name),
        }
    }

    fn less_usual(name: &[u8]) -> Self {
        match name {
            b"section" | b"figure" | b"center" | b"blockquote" | b"address" | b"fieldset" | b"details" | b"summary" | b"hgroup"
            | b"dialog" | b"head" | b"thead" | b"tbody" | b"tfoot" | b"search" | b"legend" | b"listing" | b"optgroup" => Self::Block,
            b"img" | b"input" | b"source" | b"track" | b"embed" | b"area" | b"base" | b"col" | b"param" | b"wbr" | b"bgsound"
            | b"frame" | b"keygen" | b"basefont" => Self::Void,
            b"style" | b"noscript" | b"template" | b"svg" | b"math" | b"iframe" | b"object" | b"applet" | b"option" | b"button"
            | b"textarea" | b"canvas" | b"audio" | b"video" | b"map" | b"noframes" | b"noembed" | b"frameset" | b"datalist"
            | b"progress" | b"meter" | b"marquee" | b"rp" => Self::Skipped,
            b"select" => Self::Select,
            _ => Self::Other,
        }
    }

    /// How it stands in the text.
    pub const fn flow(self) -> Flow {
        match self {
            Self::Link | Self::Stretch | Self::Other => Flow::Inline,
            Self::Cell => Flow::Cell,
            Self::Meta | Self::LinkTo | Self::Break | Self::Void => Flow::Void,
            Self::Title | Self::Script | Self::Select | Self::Skipped => Flow::Skipped,
            _ => Flow::Block,
        }
    }

    /// What the lines in it are; `around` is what the lines around it are.
    pub const fn kind(self, around: LineKind) -> LineKind {
        match self {
            Self::ListItem | Self::Definition | Self::Cell => LineKind::Item,
            Self::Headline => LineKind::Headline,
            Self::Heading => LineKind::Heading,
            Self::Caption => LineKind::Caption,
            Self::Article | Self::Main | Self::Table => LineKind::Paragraph,
            _ => around,
        }
    }

    /// Whether the begin of this element ends an open `open` of which the end tag was left out.
    pub const fn ends(self, open: Self) -> bool {
        match open {
            Self::Paragraph | Self::Headline | Self::Heading => {
                !matches!(self.flow(), Flow::Inline | Flow::Void | Flow::Skipped) || matches!(self, Self::Root)
            }
            Self::ListItem => matches!(self, Self::ListItem),
            Self::Definition => matches!(self, Self::Definition),
            Self::Cell => matches!(self, Self::Cell | Self::Row),
            Self::Row => matches!(self, Self::Row),
            _ => false,
        }
    }

    /// Whether an open one of these keeps what is begun in it from ending what is around it.
    pub const fn shields(self, beginning: Self) -> bool {
        match beginning {
            Self::ListItem => matches!(self, Self::List | Self::Cell | Self::Table),
            Self::Definition => matches!(self, Self::Definitions | Self::Cell | Self::Table),
            Self::Cell | Self::Row => matches!(self, Self::Table),
            _ => matches!(self.flow(), Flow::Block | Flow::Cell),
        }
    }
}
