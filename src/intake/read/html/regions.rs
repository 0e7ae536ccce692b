//! Parts of a page that may not be the article. Whether they are is known when the whole page has been read: a menu does not hold most of the
//! page's sentences, and a form that does is the page itself.

use super::naming::Named;

/// A line of sentences has so many characters.
pub const PROSE: usize = 80;
/// A headline has so many; the name of a site in an `<h1>` has fewer, or is a link.
const HEADLINE: usize = 24;
/// So many parts within each other may be named wrongly.
const MOST_WRONG: usize = 8;

/// A part that an element marks.
#[derive(Clone, Copy, Debug)]
struct Region {
    around: Option<usize>,
    named: Named,
    /// Characters of sentences in it.
    prose: usize,
    has_headline: bool,
    has_article: bool,
    is_header: bool,
}

/// All such parts of a page, each after the one that it is in.
#[derive(Clone, Debug, Default)]
pub struct Regions {
    regions: Vec<Region>,
    /// Characters of sentences on the whole page.
    prose: usize,
}

impl Regions {
    /// Opens a part within another.
    pub fn open(&mut self, around: Option<usize>, named: Named, is_header: bool) -> usize {
        self.regions.push(Region { around, named, prose: 0, has_headline: false, has_article: false, is_header });
        self.regions.len() - 1
    }

    /// The article's text begins in a part.
    pub fn begin_article(&mut self, region: Option<usize>) {
        if let Some(region) = region.and_then(|place| self.regions.get_mut(place)) {
            region.has_article = true;
        }
    }

    /// A line lies in a part.
    pub fn add_line(&mut self, region: Option<usize>, characters: usize, linked: u8, is_headline: bool) {
        let prose = if characters >= PROSE && linked < 30 { characters } else { 0 };
        self.prose += prose;
        if let Some(region) = region.and_then(|place| self.regions.get_mut(place)) {
            region.prose += prose;
            region.has_headline |= is_headline && linked < 50 && characters >= HEADLINE;
        }
    }

    /// Which parts are beside the article, themselves or with what they are in.
    pub fn decided(mut self) -> Vec<bool> {
        for place in (0..self.regions.len()).rev() {
            let Some(inner) = self.regions.get(place).copied() else { continue };
            if let Some(outer) = inner.around.and_then(|around| self.regions.get_mut(around)) {
                outer.prose += inner.prose;
                // What stands in a list of comments or of other articles says nothing of what is around it.
                outer.has_headline |= inner.has_headline && inner.named != Named::Apart;
                outer.has_article |= inner.has_article;
            }
        }
        for _ in 0..MOST_WRONG {
            let decided = self.beside();
            let Some(wrong) = self.holding_all(&decided) else { return decided };
            if let Some(region) = self.regions.get_mut(wrong) {
                region.has_article = true;
            }
        }
        self.beside()
    }

    fn beside(&self) -> Vec<bool> {
        let mut decided: Vec<bool> = Vec::with_capacity(self.regions.len());
        for region in &self.regions {
            let around = region.around.and_then(|around| decided.get(around).copied()).unwrap_or(false);
            decided.push(around || !region.is_wrapper(self.prose));
        }
        decided
    }

    /// The part with most of the sentences, when no sentence would be left: then its name says something else than it seems to.
    fn holding_all(&self, decided: &[bool]) -> Option<usize> {
        let is_outermost = |region: &Region| !region.around.and_then(|around| decided.get(around).copied()).unwrap_or(false);
        let outermost =
            || self.regions.iter().enumerate().filter(|(place, region)| decided.get(*place) == Some(&true) && is_outermost(region));
        let beside: usize = outermost().map(|(_, region)| region.prose).sum();
        let largest = outermost().max_by_key(|(_, region)| region.prose).map(|(place, _)| place);
        largest.filter(|_| self.prose > 0 && beside >= self.prose)
    }
}

impl Region {
    fn is_wrapper(&self, all: usize) -> bool {
        let holds_most = self.prose * 2 > all;
        self.has_article
            || (self.is_header && self.has_headline)
            || match self.named {
                Named::Apart => holds_most && self.has_headline,
                Named::Loosely => holds_most,
                Named::Article => true,
            }
    }
}
