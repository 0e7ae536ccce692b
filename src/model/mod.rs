//! What the product knows: conferences, the reports that tell of them, provinces and their succession, dates as precise as the source.
//!
//! **What may live here:** plain data, its parsing and its rules. No browser, no I/O, no wording for the reader (that is `i18n`).
//! The heart: *a conference is an event; an article is one report of it*. A fact keeps the report that says it, and a
//! contradiction stays visible.

mod bilingual;
mod conference;
mod dataset;
mod facts;
mod gazetteer;
pub mod overlay;
mod partial_date;
mod vocabulary;

pub use bilingual::{Bilingual, Language};
pub use conference::{
    Certainty, Chair, Conference, DocumentKind, DocumentRef, Figure, Format, Held, Kind, Level, Origin, RecordType, Report, SeriesRef,
    Topic, Unit,
};
pub use dataset::{MANIFEST_SCHEMA, Manifest, Shard};
pub use facts::{Evidence, Facts, Field, Personal};
pub use gazetteer::{Gazetteer, Lifespan, Province, ProvinceType, Region, Succession, TypePeriod};
pub use partial_date::{DayNumber, PartialDate, PartialDateError, Precision, date_of, day_number};
pub use vocabulary::{IndicatorTerm, NamedTerm, Reference, Vocabulary};
