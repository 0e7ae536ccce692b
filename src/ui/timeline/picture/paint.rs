//! How things look in pictures: the light colours, on every medium. `style/ink.css` says the same for the screen.

use crate::model::Level;
use crate::ui::timeline::ink::{Hue, Layer};

/// Paper.
pub const SURFACE: &str = "#ffffff";
/// The ground of what lies deeper.
pub const SUNKEN: &str = "#f3f1ec";
/// Text.
pub const INK: &str = "#1c1f23";
/// Secondary text.
pub const INK_SOFT: &str = "#565b63";
/// Fine lines.
pub const LINE: &str = "#dcd8d0";
/// Stronger lines.
pub const LINE_STRONG: &str = "#8b8780";
/// What leads.
pub const ACCENT: &str = "#1f4e8c";
/// What contradicts.
pub const DANGER: &str = "#a4262c";
/// Text on a strong colour.
pub const ON_COLOUR: &str = "#ffffff";

/// The strong and the soft colour of a hue.
#[must_use]
pub const fn colours(hue: Hue) -> (&'static str, &'static str) {
    match hue {
        Hue::Level(Level::National) => ("#a4262c", "#f9e7e6"),
        Hue::Level(Level::Regional) => ("#8a5a00", "#f8eeda"),
        Hue::Level(Level::Provincial) => ("#0b6b62", "#dff1ee"),
        Hue::Mixed => (INK_SOFT, SUNKEN),
    }
}

/// What fills a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Nothing.
    Empty,
    /// A colour.
    Colour(&'static str),
    /// Diagonal lines.
    Hatch(Hatch),
}

/// Diagonal lines as a filling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hatch {
    /// Of all days that a date may mean.
    Span(Hue),
    /// Of the time of which nothing has been collected.
    Uncollected,
}

impl Hatch {
    /// All of them.
    pub const ALL: [Self; 5] = {
        let [national, regional, provincial, mixed] = Hue::ALL;
        [Self::Span(national), Self::Span(regional), Self::Span(provincial), Self::Span(mixed), Self::Uncollected]
    };

    /// The id of its pattern.
    #[must_use]
    pub fn id(self) -> String {
        ["hatch-", self.slug()].concat()
    }

    /// Its part of a CSS class.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Span(hue) => hue.slug(),
            Self::Uncollected => "uncollected",
        }
    }

    /// The colours of the lines and of the ground between them.
    #[must_use]
    pub const fn colours(self) -> (&'static str, &'static str) {
        match self {
            Self::Span(hue) => colours(hue),
            Self::Uncollected => (LINE, SURFACE),
        }
    }
}

/// How a shape looks: attributes of SVG, the empty ones left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paint {
    /// What fills it.
    pub fill: Fill,
    /// The colour of its outline.
    pub stroke: &'static str,
    /// How wide the outline is, in CSS pixels.
    pub width: &'static str,
    /// Its strokes and gaps.
    pub dashes: &'static str,
    /// How much of it is seen.
    pub opacity: &'static str,
}

impl Paint {
    /// A filled shape without an outline.
    #[must_use]
    pub const fn filled(colour: &'static str) -> Self {
        Self { fill: Fill::Colour(colour), stroke: "", width: "", dashes: "", opacity: "" }
    }

    /// A line.
    #[must_use]
    pub const fn line(colour: &'static str, width: &'static str) -> Self {
        Self { fill: Fill::Empty, stroke: colour, width, dashes: "", opacity: "" }
    }

    const fn outlined(self, colour: &'static str, width: &'static str) -> Self {
        Self { stroke: colour, width, ..self }
    }

    const fn dashed(self, dashes: &'static str) -> Self {
        Self { dashes, ..self }
    }

    const fn seen(self, opacity: &'static str) -> Self {
        Self { opacity, ..self }
    }

    /// How a layer of ink looks.
    #[must_use]
    pub const fn of(layer: Layer) -> Self {
        match layer {
            Layer::Uncollected => Self::hatched(Hatch::Uncollected),
            Layer::Absent => Self::filled(LINE).seen("0.55"),
            Layer::Grid => Self::line(LINE, "1"),
            Layer::GridStrong => Self::line(LINE_STRONG, "1").seen("0.8"),
            Layer::Life => Self::line(colours(Hue::Level(Level::Provincial)).0, "2").seen("0.4"),
            Layer::Series => Self::line(INK_SOFT, "2"),
            Layer::SeriesGap => Self::line(INK_SOFT, "2").dashed("2 5"),
            Layer::Cluster(hue) => Self::filled(SURFACE).outlined(colours(hue).0, "1"),
            Layer::ClusterFill(hue) => Self::filled(colours(hue).1),
            Layer::Range(hue) => Self::filled(colours(hue).1).outlined(colours(hue).0, "1.5"),
            Layer::Span(hue) => Self::hatched(Hatch::Span(hue)).outlined(colours(hue).0, "1").dashed("4 3"),
            Layer::Relation => Self::line(ACCENT, "2").dashed("6 4"),
            Layer::Stated(hue) => Self::filled(colours(hue).0).outlined(SURFACE, "1"),
            Layer::Plan(hue) => Self::filled(SURFACE).outlined(colours(hue).0, "2"),
            Layer::Inferred(hue) => Self::filled(colours(hue).1).outlined(colours(hue).0, "1.75").dashed("3.5 2.5"),
            Layer::Announced(hue) => Self::filled(colours(hue).1).outlined(colours(hue).0, "1.75").dashed("1.4 2"),
            Layer::Reports => Self::filled(INK).outlined(SURFACE, "1"),
            Layer::Contradiction => Self::filled(DANGER).outlined(SURFACE, "1"),
        }
    }

    const fn hatched(hatch: Hatch) -> Self {
        Self { fill: Fill::Hatch(hatch), stroke: "", width: "", dashes: "", opacity: "" }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    /// The value of a token in the light theme, the first in its file.
    fn token(name: &str) -> Option<String> {
        let sheet = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/style/tokens.css")).ok()?;
        let (_, value) = sheet.split_once(&format!("  --{name}: "))?;
        Some(value.split_once(';')?.0.to_owned())
    }

    #[test]
    fn the_colours_are_those_of_the_light_theme() {
        let plain = [
            ("surface", SURFACE),
            ("surface-sunken", SUNKEN),
            ("ink", INK),
            ("ink-soft", INK_SOFT),
            ("line", LINE),
            ("line-strong", LINE_STRONG),
            ("accent", ACCENT),
            ("danger", DANGER),
            ("on-accent", ON_COLOUR),
        ];
        for (name, colour) in plain {
            assert_eq!(token(name).as_deref(), Some(colour), "{name}");
        }
        for &level in Level::ALL {
            let expected = (token(level.slug()).unwrap(), token(&format!("{}-soft", level.slug())).unwrap());
            let (strong, soft) = colours(Hue::Level(level));
            assert_eq!(expected, (strong.to_owned(), soft.to_owned()));
        }
    }

    #[test]
    fn every_layer_has_its_look_on_the_screen() {
        let sheet = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/style/ink.css")).unwrap();
        for layer in Layer::all() {
            let class = layer.class();
            for name in class.split(' ') {
                assert!([" ", ","].iter().any(|end| sheet.contains(&format!(".{name}{end}"))), "{name}");
            }
        }
    }
}
