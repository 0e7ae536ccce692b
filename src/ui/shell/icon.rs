//! Small drawings beside words; they never carry a meaning alone.

use crate::ui::element::{Part, svg};

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IconShape {
    /// A cross.
    Close,
    /// A funnel.
    Filter,
    /// A magnifying glass.
    Search,
    /// Marks on a line.
    Timeline,
    /// Lines.
    List,
    /// A large and a small letter.
    Display,
    /// A tip to the left.
    Previous,
    /// A tip to the right.
    Next,
    /// A plus sign.
    Plus,
    /// A minus sign.
    Minus,
    /// A box with an arrow out of it.
    Share,
    /// Two links of a chain.
    Link,
    /// Two sheets.
    Copy,
    /// A tick.
    Done,
    /// An arrow into a tray.
    Save,
    /// Two columns.
    Compare,
    /// A star.
    Star,
    /// A pencil.
    Edit,
    /// A bin.
    Delete,
}

/// A line drawing in the colour of the text, on a grid of 20.
pub fn icon_image(shape: IconShape) -> Part {
    let path = match shape {
        IconShape::Close => "M5 5l10 10M15 5L5 15",
        IconShape::Filter => "M3 5h14M6 10h8M8.5 15h3",
        IconShape::Search => "M9 3.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11M13 13l4 4",
        IconShape::Timeline => "M2 10h16M5 6.5v7M10 4v12M15 6.5v7",
        IconShape::List => "M7 5h10M7 10h10M7 15h10M3.2 5h.01M3.2 10h.01M3.2 15h.01",
        IconShape::Display => "M2 15L6.5 4L11 15M3.6 11.2h5.8M18 15V9.5M18 12.2a2.6 2.8 0 1 1-5.2 0a2.6 2.8 0 1 1 5.2 0",
        IconShape::Previous => "M12.5 4L6.5 10L12.5 16",
        IconShape::Next => "M7.5 4L13.5 10L7.5 16",
        IconShape::Plus => "M4 10h12M10 4v12",
        IconShape::Minus => "M4 10h12",
        IconShape::Share => "M10 12V3M6.5 6L10 2.5L13.5 6M5.5 9H4v8h12V9h-1.5",
        IconShape::Link => "M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1",
        IconShape::Copy => "M7 7h9v10H7zM4 13V3h9",
        IconShape::Save => "M10 3v9M6.5 8.5L10 12L13.5 8.5M3.5 13v4h13v-4",
        IconShape::Compare => "M3 4h6v12H3zM11 4h6v12h-6zM5 8h2M5 11h2M13 8h2M13 11h2",
        IconShape::Star => "M10 3l2.2 4.5l5 .7l-3.6 3.5l.9 5L10 14.3l-4.5 2.4l.9-5L2.8 8.2l5-.7z",
        IconShape::Edit => "M4 16l1-4L13.5 3.5l3 3L8 15zM11.5 5.5l3 3",
        IconShape::Delete => "M3.5 5.5h13M8 5.5v-2h4v2M5 5.5l.8 11.5h8.4L15 5.5M8.5 8.5v5.5M11.5 8.5v5.5",
        IconShape::Done => "M4 10.5l4 4l8-9",
    };
    svg("svg").class("icon").attr("viewBox", "0 0 20 20").attr("aria-hidden", "true").child(svg("path").attr("d", path)).into()
}
