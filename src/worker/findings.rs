//! The answer to the reader's question, as the page has it.

use std::sync::Arc;

use litemap::LiteMap;

use crate::catalog::bytes::{Reader, Writer};
use crate::catalog::{Answer, Facet, FacetValue, Grouping, Lanes, Limit, ParsedText, Query, RecordIndex, UnknownValue};

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
    /// What of the question was too much.
    pub limits: Vec<Limit>,
    /// The documents whose numbers were typed, with how many records cite each.
    pub objects: Vec<FacetValue>,
    /// All results in lanes, when they were asked for so; not while results are still to come.
    pub lanes: Option<Arc<Lanes>>,
    /// The question, as it was asked. It is in no message, nor is what follows from it: the page has it itself.
    pub link: Option<String>,
    /// The lanes that were asked for.
    pub grouping: Option<Grouping>,
    /// The question, as it was understood.
    pub query: Query,
    /// Its text as it was understood, for highlighting.
    pub text: ParsedText,
}

impl Findings {
    /// The answer.
    #[must_use]
    pub fn of(answer: Answer) -> Self {
        let Answer { hits, total, facets, years, unknown, limits, objects, .. } = answer;
        Self { total, hits, facets, years, unknown, limits, objects, ..Self::default() }
    }

    /// Whether all results are here.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.hits.len() == self.total
    }

    /// Whether this answers, with all results or the first, what is asked by this link with these lanes; lanes that nobody wants do no harm.
    #[must_use]
    pub fn is_to(&self, link: &str, lanes: Option<Grouping>) -> bool {
        self.link.as_deref() == Some(link) && (lanes.is_none() || self.grouping == lanes)
    }

    pub(super) fn write(&self, writer: &mut Writer) {
        writer.length(self.total);
        let hits: Vec<u32> = self.hits.iter().map(|hit| hit.0).collect();
        writer.numbers(&hits);
        for facet in Facet::ALL {
            let values = self.facets.get(&facet).map(Vec::as_slice).unwrap_or_default();
            write_values(writer, values);
        }
        let years: Vec<u32> = self.years.iter().flat_map(|&(year, count)| [year.cast_unsigned(), count]).collect();
        writer.numbers(&years);
        let limits: Vec<u32> = self.limits.iter().map(|limit| limit_number(*limit)).collect();
        writer.numbers(&limits);
        write_values(writer, &self.objects);
        writer.length(self.unknown.len());
        for UnknownValue { facet, value } in &self.unknown {
            writer.text(facet.key());
            writer.text(value);
        }
        writer.flag(self.lanes.is_some());
        if let Some(lanes) = &self.lanes {
            lanes.write(writer);
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
        let limits = reader.numbers()?.into_iter().map(limit).collect();
        let objects = read_values(reader)?;
        let mut unknown = Vec::new();
        for _ in 0..reader.length()? {
            unknown.push(UnknownValue { facet: Facet::from_key(&reader.text()?)?, value: reader.text()? });
        }
        let lanes = if reader.flag()? { Some(Arc::new(Lanes::read(reader)?)) } else { None };
        Some(Self { total, hits, facets, years, unknown, limits, objects, lanes, ..Self::default() })
    }
}

fn write_values(writer: &mut Writer, values: &[FacetValue]) {
    writer.length(values.len());
    for FacetValue { value, name, count, chosen } in values {
        writer.text(value);
        writer.text(name);
        writer.number(*count);
        writer.flag(*chosen);
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

/// 0 is the text, the others are facets by their place from 1.
fn limit_number(limit: Limit) -> u32 {
    match limit {
        Limit::Text => 0,
        Limit::Values(facet) => 1 + Facet::ALL.into_iter().zip(0..).find(|(known, _)| *known == facet).map_or(0, |(_, place)| place),
    }
}

fn limit(number: u32) -> Limit {
    let facet = (number as usize).checked_sub(1).and_then(|place| Facet::ALL.get(place));
    facet.map_or(Limit::Text, |facet| Limit::Values(*facet))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_to_its_question_with_its_lanes_or_none() {
        let answer = |grouping| Findings { link: Some("q=a".to_owned()), grouping, ..Findings::default() };
        let by_kind = answer(Some(Grouping::Kind));
        assert!(by_kind.is_to("q=a", Some(Grouping::Kind)) && by_kind.is_to("q=a", None));
        assert!(!by_kind.is_to("q=a", Some(Grouping::Level)) && !by_kind.is_to("q=b", None));
        assert!(answer(None).is_to("q=a", None) && !answer(None).is_to("q=a", Some(Grouping::Province)));
        assert!(!Findings::default().is_to("", None), "nothing was answered yet");
    }
}
