//! The answer to the reader's question, as the page has it.

use litemap::LiteMap;

use super::bytes::{Reader, Writer};
use crate::catalog::{Answer, Facet, FacetValue, ParsedText, Query, RecordIndex, UnknownValue};

/// Results in their order, and what else could be chosen. Of many results only the first may be here at first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// The number of all results.
    pub total: usize,
    /// The first of them, or all, in the asked order.
    pub hits: Vec<RecordIndex>,
    /// Per facet its values, as [`Answer::facets`].
    pub facets: LiteMap<Facet, Vec<FacetValue>>,
    /// Year → results that touch it, as [`Answer::years`].
    pub years: Vec<(i32, u32)>,
    /// Values that nothing has.
    pub unknown: Vec<UnknownValue>,
    /// The question, as it was asked. It is in no message, nor is what follows from it: the page has it itself.
    pub link: Option<String>,
    /// The question, as it was understood.
    pub query: Query,
    /// Its text as it was understood, for highlighting.
    pub text: ParsedText,
}

impl Findings {
    /// Of `answer` the first results, `first` of them.
    #[must_use]
    pub fn of(answer: Answer, first: usize) -> Self {
        let total = answer.total();
        let Answer { mut hits, facets, years, unknown, .. } = answer;
        hits.truncate(first);
        Self { total, hits, facets, years, unknown, ..Self::default() }
    }

    /// Whether all results are here.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.hits.len() == self.total
    }

    pub(super) fn write(&self, writer: &mut Writer) {
        writer.length(self.total);
        let hits: Vec<u32> = self.hits.iter().map(|hit| hit.0).collect();
        writer.numbers(&hits);
        for facet in Facet::ALL {
            let values = self.facets.get(&facet).map(Vec::as_slice).unwrap_or_default();
            writer.length(values.len());
            for FacetValue { value, name, count, chosen } in values {
                writer.text(value);
                writer.text(name);
                writer.number(*count);
                writer.flag(*chosen);
            }
        }
        let years: Vec<u32> = self.years.iter().flat_map(|&(year, count)| [year.cast_unsigned(), count]).collect();
        writer.numbers(&years);
        writer.length(self.unknown.len());
        for UnknownValue { facet, value } in &self.unknown {
            writer.text(facet.key());
            writer.text(value);
        }
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let total = reader.number()? as usize;
        let hits = reader.numbers()?.into_iter().map(RecordIndex).collect();
        let mut facets = LiteMap::new();
        for facet in Facet::ALL {
            facets.insert(facet, read_values(reader)?);
        }
        let years = reader.numbers()?.as_chunks().0.iter().map(|&[year, count]| (year.cast_signed(), count)).collect();
        let mut unknown = Vec::new();
        for _ in 0..reader.length()? {
            unknown.push(UnknownValue { facet: Facet::from_key(&reader.text()?)?, value: reader.text()? });
        }
        Some(Self { total, hits, facets, years, unknown, ..Self::default() })
    }
}

fn read_values(reader: &mut Reader<'_>) -> Option<Vec<FacetValue>> {
    let mut values = Vec::new();
    for _ in 0..reader.length()? {
        let (value, name) = (reader.text()?, reader.text()?);
        values.push(FacetValue { value, name, count: reader.number()?, chosen: reader.flag()? });
    }
    Some(values)
}
