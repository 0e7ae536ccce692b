//! What the page says around its dates: when it was published, which years it names, what its headline is about.

use super::coming::{is_about_a_plan, is_about_the_future, tells_of_a_plan};
use crate::intake::{Article, Extraction, TokenKind};
use crate::model::{DayNumber, Precision, day_number};

/// A page, as far as dates need it.
#[derive(Clone, Debug, Default)]
pub(super) struct Context {
    /// The day of publication, when it is certain or nearly so.
    pub(super) published: Option<DayNumber>,
    /// Whether that day is certain.
    pub(super) is_published_certain: bool,
    /// The year that the headline names for the event itself.
    pub(super) headline_year: Option<i32>,
    /// The year that is reviewed, and the year whose tasks are set.
    pub(super) reviewed: Option<i32>,
    pub(super) tasked: Option<i32>,
    /// The headline's words, sorted.
    pub(super) headline: Vec<String>,
    /// The ordinals (`lần thứ 12`) of the headline and the first lines.
    pub(super) ordinals: Vec<u32>,
    /// The page tells of a plan.
    pub(super) is_plan: bool,
    /// The headline speaks of what is to come.
    pub(super) is_future: bool,
}

impl Context {
    pub(super) fn of(article: &Article<'_>, extraction: &Extraction) -> Self {
        let published =
            extraction.published.first().filter(|published| published.value.precision() == Precision::Day && published.confidence >= 0.55);
        let mut context = Self {
            published: published.map(|published| day_number(published.value.first_day())),
            is_published_certain: published.is_some_and(|published| published.is_certain()),
            ..Self::default()
        };
        let headline: Vec<String> = article.headline_tokens().iter().take(80).map(|token| token.text.clone()).collect();
        context.read_years(&headline);
        context.is_plan = is_about_a_plan(&headline);
        context.is_future = is_about_the_future(&headline);
        context.ordinals.extend(ordinals(&headline));
        context.headline.clone_from(&headline);
        context.headline.sort_unstable();
        for line in article.body_tokens().iter().take(2) {
            let words: Vec<String> = line
                .iter()
                .take(120)
                .filter(|token| token.kind != TokenKind::Sign || token.text == "/")
                .map(|token| token.text.clone())
                .collect();
            context.is_plan |= headline.windows(2).all(|pair| pair != ["hội", "nghị"]) && tells_of_a_plan(&words);
            context.ordinals.extend(ordinals(&words));
            context.read_reviewed_years(&words);
        }
        context
    }

    fn read_years(&mut self, headline: &[String]) {
        self.read_reviewed_years(headline);
        let years: Vec<i32> = headline.iter().filter_map(|word| year(word)).collect();
        if let [year] = years.as_slice()
            && self.reviewed.is_none()
            && self.tasked.is_none()
        {
            self.headline_year = Some(*year);
        }
    }

    /// `tổng kết … năm 2018`, `triển khai nhiệm vụ năm 2019`.
    fn read_reviewed_years(&mut self, words: &[String]) {
        let mut verb = "";
        for (place, word) in words.iter().enumerate() {
            match word.as_str() {
                "kết" | "giá" | "review" | "reviews" | "reviewed" => verb = "review",
                "vụ" | "hướng" | "khai" | "tasks" | "plans" => verb = "task",
                _ => {}
            }
            let Some(year) = year(word) else { continue };
            let is_of_period = words.get(place + 1).is_some_and(|next| matches!(next.as_str(), "-" | "–"))
                || place
                    .checked_sub(1)
                    .and_then(|before| words.get(before))
                    .is_some_and(|before| matches!(before.as_str(), "-" | "–" | "/"));
            if is_of_period {
                continue;
            }
            match verb {
                "review" if self.reviewed.is_none() => self.reviewed = Some(year),
                "task" if self.tasked.is_none() => self.tasked = Some(year),
                _ => {}
            }
        }
    }
}

fn year(word: &str) -> Option<i32> {
    (word.len() == 4).then(|| word.parse().ok()).flatten().filter(|year| (1990..=2100).contains(year))
}

/// The numbers after `lần thứ`, and English ones such as `12th`.
pub(super) fn ordinals(words: &[impl AsRef<str>]) -> Vec<u32> {
    let mut found = Vec::new();
    for (place, word) in words.iter().map(AsRef::as_ref).enumerate() {
        let next = words.get(place + 1).map_or("", AsRef::as_ref);
        if word == "thứ" && place > 0 && words.get(place - 1).is_some_and(|before| before.as_ref() == "lần") {
            found.extend(next.parse::<u32>().ok().or_else(|| roman(next)));
        } else if matches!(next, "st" | "nd" | "rd" | "th") {
            found.extend(word.parse::<u32>());
        }
    }
    found
}

fn roman(word: &str) -> Option<u32> {
    let mut sum = 0;
    let mut last = 0;
    for letter in word.chars().rev().take(8) {
        let value = match letter {
            'i' => 1,
            'v' => 5,
            'x' => 10,
            'l' => 50,
            _ => return None,
        };
        if value < last {
            sum -= value;
        } else {
            sum += value;
            last = value;
        }
    }
    u32::try_from(sum).ok().filter(|&sum| sum > 0)
}
