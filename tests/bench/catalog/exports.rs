//! What the page's scripts call. They time it from outside, as they time the peers.

use std::sync::Arc;

use js_sys::Uint8Array;
use miniserde::json;
use nien_bieu::catalog::{Facet, Query};
use nien_bieu::model::{Conference, Reference};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use super::article::Corpus;
use super::engine::Engine;
use super::questions;

/// The corpus and one catalog of a page.
#[wasm_bindgen]
pub struct Bench {
    corpus: Corpus,
    reference: Arc<Reference>,
    engine: Engine,
    prepared: Vec<Conference>,
}

#[wasm_bindgen]
impl Bench {
    /// With an empty catalog. `reference`: the published provinces and vocabulary, as JSON.
    ///
    /// # Errors
    /// When that cannot be read.
    #[wasm_bindgen(constructor)]
    pub fn new(reference: &str) -> Result<Bench, JsError> {
        let reference: Reference = json::from_str(reference).map_err(|_| JsError::new("the reference cannot be read"))?;
        let reference = Arc::new(reference);
        let engine = Engine::new(Arc::clone(&reference));
        Ok(Self { corpus: Corpus::new(&reference), reference, engine, prepared: Vec::new() })
    }

    /// Title, summary and body of the articles from `first` up to `end`, one after the other, for the peers.
    pub fn texts(&self, first: u32, end: u32) -> Vec<String> {
        let texts = |index: u32| {
            let mut article = self.corpus.article(index);
            let body = article.reports.first_mut().and_then(|report| report.text.take());
            [article.title.vi, article.summary.vi, body.unwrap_or_default()]
        };
        (first..end).flat_map(texts).collect()
    }

    /// Makes the articles from `first` up to `end` ready for [`Self::add`].
    pub fn prepare(&mut self, first: u32, end: u32) {
        self.prepared = (first..end).map(|index| self.corpus.article(index)).collect();
    }

    /// Adds what was prepared; the index of the last one.
    pub fn add(&mut self) -> u32 {
        self.engine.add(std::mem::take(&mut self.prepared))
    }

    /// Tells the catalog that nothing more is coming.
    pub fn settle(&mut self) {
        self.engine.settle();
    }

    /// Forgets all articles.
    pub fn clear(&mut self) {
        self.engine = Engine::new(Arc::clone(&self.reference));
    }

    /// Asks for the first `first` results with the counts of all facets. `choices` has the form `province=lao-cai,ha-noi;topic=border`. The answer: how
    /// many results there are, how many values of facets have a count, the sum of the counts, and the hits.
    pub fn answer(&mut self, text: &str, choices: &str, first: u32) -> Vec<u32> {
        let mut query = Query { text: text.to_owned(), ..Query::default() };
        for (key, values) in choices.split(';').filter_map(|choice| choice.split_once('=')) {
            if let Some(facet) = Facet::from_key(key) {
                query.facets.entry(facet).or_default().extend(values.split(',').map(str::to_owned));
            }
        }
        let answer = self.engine.answer(&query, first);
        let counts = || answer.facets.values().flatten().map(|value| value.count);
        let values = u32::try_from(counts().count()).unwrap_or(u32::MAX);
        let total = u32::try_from(answer.total).unwrap_or(u32::MAX);
        let mut numbers = vec![total, values, counts().fold(0, u32::wrapping_add)];
        numbers.extend(answer.hits.iter().map(|hit| hit.0));
        numbers
    }

    /// The snapshot's parts.
    pub fn snapshot(&mut self) -> Vec<JsValue> {
        self.engine.snapshot().iter().map(|part| Uint8Array::from(part.as_slice()).into()).collect()
    }

    /// Makes the catalog that of a snapshot.
    ///
    /// # Errors
    /// When it is no snapshot of this version.
    pub fn restore(&mut self, parts: Vec<JsValue>) -> Result<(), JsError> {
        let parts = parts.into_iter().map(|part| Uint8Array::from(part).to_vec()).collect();
        self.engine = Engine::restore(parts, Arc::clone(&self.reference))?;
        Ok(())
    }

    /// Copies a snapshot's parts into this memory and lets them go; their bytes. What an app must do before it can use them.
    pub fn receive(&self, parts: Vec<JsValue>) -> u32 {
        let parts: Vec<Vec<u8>> = parts.into_iter().map(|part| Uint8Array::from(part).to_vec()).collect();
        u32::try_from(std::hint::black_box(&parts).iter().map(Vec::len).sum::<usize>()).unwrap_or(u32::MAX)
    }

    /// Queries of three words.
    pub fn words(&self, articles: u32, count: u32) -> Vec<String> {
        questions::words(&self.corpus, articles, count)
    }

    /// Queries that are still being typed.
    pub fn prefixes(&self, articles: u32, count: u32) -> Vec<String> {
        questions::prefixes(&self.corpus, articles, count)
    }

    /// Choices of facets, each one step from the one before.
    pub fn choices(&self, count: u32) -> Vec<String> {
        questions::choices(&self.corpus, count)
    }

    /// The words by which an article is found.
    pub fn rarest(&self, index: u32) -> String {
        questions::rarest(&self.corpus, &self.corpus.article(index))
    }
}
