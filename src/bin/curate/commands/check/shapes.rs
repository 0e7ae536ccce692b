//! The forms of the dataset's files. The meaning of the fields is with the types of the library's `model`.

use nien_bieu::model::{Certainty, DocumentKind, Format, Kind, Level, RecordType, Topic, Unit};

use super::shape::{Key, Shape, key, optional};

/// Slugs of a closed list of the model.
macro_rules! slugs {
    ($term:ty) => {
        Shape::OneOf(|| <$term>::ALL.iter().map(|term| term.slug()).collect())
    };
}

const BILINGUAL: Shape = Shape::Object(&[key("vi", Shape::Text), key("en", Shape::Text)]);
const TEXTS: Shape = Shape::List(&Shape::Text);
const SLUGS: Shape = Shape::List(&Shape::Slug);
const TEXT_OR_NULL: Shape = Shape::Nullable(&Shape::Text);
const SLUG_OR_NULL: Shape = Shape::Nullable(&Shape::Slug);
const DATE_OR_NULL: Shape = Shape::Nullable(&Shape::Date);

/// `conferences/<year>/<id>.json`.
pub const CONFERENCE: Shape = Shape::Object(&[
    key("id", Shape::Slug),
    key("type", slugs!(RecordType)),
    key("level", slugs!(Level)),
    key("kind", slugs!(Kind)),
    key("series", Shape::Nullable(&Shape::Object(&[key("id", Shape::Slug), key("ordinal", Shape::Nullable(&Shape::Whole))]))),
    key("title", BILINGUAL),
    key("held", Shape::Object(&[key("start", Shape::Date), key("end", Shape::Date), key("certainty", slugs!(Certainty))])),
    key("format", Shape::Nullable(&slugs!(Format))),
    key("venue", TEXT_OR_NULL),
    key("provinces", TEXTS),
    key("organizers", TEXTS),
    key("chairs", Shape::List(&Shape::Object(&[key("name", Shape::Text), key("role", Shape::Nullable(&BILINGUAL))]))),
    key("topics", Shape::List(&slugs!(Topic))),
    key("documents", Shape::List(&Shape::Object(DOCUMENT))),
    key("figures", Shape::List(&Shape::Object(FIGURE))),
    key("partners", TEXTS),
    key("summary", BILINGUAL),
    key("reports", Shape::List(&Shape::Object(REPORT))),
    key("related", SLUGS),
]);

const DOCUMENT: &[Key] = &[
    key("number", Shape::Text),
    key("kind", slugs!(DocumentKind)),
    key("issuer", Shape::Text),
    key("subject", Shape::Nullable(&BILINGUAL)),
];

const FIGURE: &[Key] = &[
    key("indicator", Shape::Slug),
    key("value", Shape::Number),
    key("unit", slugs!(Unit)),
    key("period", Shape::Text),
    key("scope", Shape::Text),
    key("approx", Shape::Boolean),
    optional("report", Shape::Whole),
];

const REPORT: &[Key] = &[
    key("publisher", Shape::Text),
    key("url", Shape::Nullable(&Shape::Url)),
    key("published", DATE_OR_NULL),
    key("province", TEXT_OR_NULL),
    key("language", Shape::Language),
    key("author", TEXT_OR_NULL),
];

/// `meta.json`.
pub const META: Shape = Shape::Object(&[key("as_of", Shape::Date)]);

/// `vocabulary/indicators.json`.
pub const INDICATORS: Shape = Shape::Map(&Shape::Object(&[key("unit", slugs!(Unit)), key("name", BILINGUAL)]));

/// `vocabulary/series.json`.
pub const SERIES: Shape = Shape::Map(&BILINGUAL);

/// `vocabulary/partners.json`.
pub const PARTNERS: Shape = Shape::Map(&Shape::Text);

/// `provinces.json`.
pub const PROVINCES: Shape = Shape::Object(&[
    key("meta", Shape::Object(&[key("as_of", Shape::Date), key("half_open", Shape::Text), key("fields", Shape::Map(&Shape::Text))])),
    key("regions", Shape::Map(&BILINGUAL)),
    key("regions34", Shape::Map(&BILINGUAL)),
    key("units", Shape::List(&Shape::Object(UNIT))),
    key("mergers", Shape::List(&Shape::Object(MERGER))),
    key("upgrades", Shape::List(&Shape::Object(UPGRADE))),
    key("splits", Shape::List(&Shape::Object(SPLIT))),
    key("sets", Shape::Object(&[key("old63", SLUGS), key("current34", SLUGS)])),
]);

const TYPE: Shape = Shape::OneOf(|| vec!["province", "city"]);
const CELL: Shape = Shape::Nullable(&Shape::Object(&[key("row", Shape::Whole), key("col", Shape::Whole)]));

const UNIT: &[Key] = &[
    key("id", Shape::Slug),
    key("name", BILINGUAL),
    key("type", TYPE),
    key("type_history", Shape::List(&Shape::Object(&[key("type", TYPE), key("from", DATE_OR_NULL), key("until", DATE_OR_NULL)]))),
    key("gso", TEXT_OR_NULL),
    key("gso34", TEXT_OR_NULL),
    key("iso", TEXT_OR_NULL),
    key("region", SLUG_OR_NULL),
    key("region34", SLUG_OR_NULL),
    key("from", DATE_OR_NULL),
    key("from_kind", Shape::Nullable(&Shape::OneOf(|| vec!["operating", "resolution"]))),
    key("until", DATE_OR_NULL),
    key("successor", SLUG_OR_NULL),
    key("predecessors", SLUGS),
    key("aliases", TEXTS),
    key("aliases_loose", TEXTS),
    key("borders", TEXTS),
    key("borders34", Shape::Nullable(&TEXTS)),
    key("grid", CELL),
    key("grid34", CELL),
];

const MERGER: &[Key] = &[
    key("date", Shape::Date),
    key("into", Shape::Slug),
    key("from", SLUGS),
    key("basis", Shape::Text),
    key("seat", Shape::Slug),
    key("partial", Shape::List(&Shape::Object(&[key("from", Shape::Slug), key("area", BILINGUAL)]))),
];

const UPGRADE: &[Key] = &[
    key("date", Shape::Date),
    key("from", Shape::Slug),
    key("to", Shape::Slug),
    key("from_type", TYPE),
    key("to_type", TYPE),
    key("renamed", Shape::Boolean),
    key("basis", Shape::Text),
];

const SPLIT: &[Key] = &[
    key("date", Shape::Date),
    key("from", Shape::Object(&[key("id", Shape::Slug), key("name", BILINGUAL)])),
    key("into", SLUGS),
    key("basis", Shape::Text),
];
