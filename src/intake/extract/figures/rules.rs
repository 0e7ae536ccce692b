//! What a rule about an indicator is, and how it is tried.

use super::quantities::Measure;
use super::surroundings::Surroundings;

/// Whether a figure is of the event itself or of what was reported there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// Who was there.
    Attendance,
    /// What was done.
    Result,
    /// How things stand.
    State,
    /// What is aimed at.
    Aim,
}

/// Which events a rule is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// All.
    Any,
    /// For the whole country.
    National,
    /// Of one or several provinces.
    Local,
    /// A training course.
    Training,
    /// A plan.
    Plan,
}

/// What the line, or the whole article, must be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Anything.
    Any,
    /// Foreign non-governmental organisations.
    Organisations,
    /// These or aid.
    Aid,
}

const ORGANISATIONS: &[&str] = &[
    "phi chính phủ",
    "pcpnn",
    "pcp nước ngoài",
    "tcpcpnn",
    "ngo",
    "ngos",
    "ingo",
    "ingos",
    "non - governmental",
    "nongovernmental",
    "viện trợ nhân dân",
];
const AID: &[&str] = &["viện trợ", "aid", "grants"];

/// One rule: all that is not empty must hold.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The indicator.
    pub indicator: &'static str,
    /// What the quantity must be.
    pub measure: Measure,
    /// One of these stands just after the number.
    pub nouns: &'static [&'static str],
    /// One of these stands between the number before and this one.
    pub before: &'static [&'static str],
    /// One of these stands between this number and the next.
    pub after: &'static [&'static str],
    /// One of these stands on either side.
    pub near: &'static [&'static str],
    /// One of these stands in the sentence.
    pub sentence: &'static [&'static str],
    /// One of these stands among the first words of the sentence.
    pub opening: &'static [&'static str],
    /// One of these stands in the line so far.
    pub line: &'static [&'static str],
    /// One of these stands between the number before and this one as well.
    pub led_by: &'static [&'static str],
    /// Whether it must be about foreign non-governmental organisations, the line or the whole article.
    pub theme: Theme,
    /// None of these stands on either side.
    pub not_near: &'static [&'static str],
    /// None of these stands in the sentence.
    pub not_sentence: &'static [&'static str],
    /// The events that it is for.
    pub event: Event,
    /// The least number that makes sense, and the greatest.
    pub range: (f64, f64),
    /// Whether a number may be a word.
    pub words: bool,
    /// Event or report.
    pub nature: Nature,
    /// How sure.
    pub confidence: f32,
}

/// A rule without conditions, for counts of what was done.
pub const COUNT: Rule = Rule {
    indicator: "",
    measure: Measure::Count,
    nouns: &[],
    before: &[],
    after: &[],
    near: &[],
    sentence: &[],
    opening: &[],
    line: &[],
    led_by: &[],
    theme: Theme::Any,
    not_near: &[],
    not_sentence: &[],
    event: Event::Any,
    range: (1.0, 1e7),
    words: false,
    nature: Nature::Result,
    confidence: 0.85,
};

/// A rule for those who were there.
pub const PRESENT: Rule = Rule { nature: Nature::Attendance, ..COUNT };

/// A rule for dollars.
pub const DOLLARS: Rule = Rule { measure: Measure::Usd, range: (1e3, 1e13), ..COUNT };

/// A rule for đồng.
pub const DONG: Rule = Rule { measure: Measure::Vnd, range: (1e6, 1e17), ..COUNT };

/// What is known of the event.
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// For the whole country.
    pub is_national: bool,
    /// A training course.
    pub is_training: bool,
    /// A plan.
    pub is_plan: bool,
    /// About foreign non-governmental organisations.
    pub is_of_organisations: bool,
}

impl Theme {
    fn holds(self, around: &Surroundings<'_>, about: About) -> bool {
        match self {
            Self::Any => true,
            _ if about.is_of_organisations || around.has_in_line(ORGANISATIONS) => true,
            Self::Organisations => false,
            Self::Aid => around.has_in_line(AID),
        }
    }
}

impl Rule {
    /// The place after the words that say what is counted, when the rule holds.
    pub fn end(&self, around: &Surroundings<'_>, about: About) -> Option<usize> {
        let quantity = around.quantity;
        if self.measure != quantity.measure || (quantity.is_word && !self.words) || !(self.range.0..=self.range.1).contains(&quantity.value)
        {
            return None;
        }
        let is_of_event = match self.event {
            Event::Any => true,
            Event::National => about.is_national,
            Event::Local => !about.is_national,
            Event::Training => about.is_training,
            Event::Plan => about.is_plan,
        };
        let end = if self.nouns.is_empty() { quantity.end } else { around.noun_end(self.nouns)? };
        let is_right = is_of_event
            && (self.before.is_empty() || around.has_before(self.before))
            && (self.after.is_empty() || around.has_after(self.after))
            && (self.near.is_empty() || around.has_near(self.near))
            && (self.sentence.is_empty() || around.has_in_sentence(self.sentence))
            && (self.opening.is_empty() || around.opens_with(self.opening))
            && (self.line.is_empty() || around.has_in_line(self.line))
            && (self.led_by.is_empty() || around.has_before(self.led_by))
            && self.theme.holds(around, about);
        let is_wrong = around.has_near(self.not_near) || around.has_in_sentence(self.not_sentence);
        (is_right && !is_wrong).then_some(end)
    }
}
