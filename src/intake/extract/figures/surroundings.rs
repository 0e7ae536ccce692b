//! The words around a quantity.

use super::quantities::{Measure, Quantity};
use crate::intake::extract::phrases::{after, before, is_within};
use crate::intake::{Token, TokenKind};

/// A sentence has no more tokens than this.
const LONGEST: usize = 300;

/// A quantity in its sentence.
pub struct Surroundings<'a> {
    /// The line's tokens.
    pub tokens: &'a [Token],
    /// Where the sentence begins and ends.
    pub sentence: (usize, usize),
    /// Where the words between the number before this one and this one begin.
    pub from: usize,
    /// Where the next number begins, or the clause ends with a full stop or semicolon.
    pub until: usize,
    /// Where the clause begins: after the last comma, semicolon, bracket.
    pub clause: usize,
    /// The quantity.
    pub quantity: &'a Quantity,
    /// Where what is counted begins when it stands before the number: `số đoàn vào là 120`.
    pub named: Option<usize>,
}

impl Surroundings<'_> {
    /// Whether one of the phrases stands between the number before and this one.
    pub fn has_before(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| is_within(self.tokens, self.from, self.quantity.start, phrase))
    }

    /// Whether one of the phrases stands between this number and the next.
    pub fn has_after(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| is_within(self.tokens, self.quantity.end, self.until, phrase))
    }

    /// Either of the two.
    pub fn has_near(&self, phrases: &[&str]) -> bool {
        self.has_before(phrases) || self.has_after(phrases)
    }

    /// Whether one of the phrases stands in the sentence.
    pub fn has_in_sentence(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| is_within(self.tokens, self.sentence.0, self.sentence.1, phrase))
    }

    /// Whether one of the phrases stands among the first words of the sentence, as in a list of those who came.
    pub fn opens_with(&self, phrases: &[&str]) -> bool {
        let end = self.quantity.start.min(self.sentence.0 + 14);
        phrases.iter().any(|phrase| is_within(self.tokens, self.sentence.0, end, phrase))
    }

    /// Whether one of the phrases stands in the sentence before the number.
    pub fn has_in_sentence_before(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| is_within(self.tokens, self.sentence.0, self.quantity.start, phrase))
    }

    /// Whether one of the phrases stands in the line, up to the end of the sentence.
    pub fn has_in_line(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| is_within(self.tokens, self.line_start(), self.sentence.1, phrase))
    }

    /// Where what the line has said so far begins; only so much of it, as a line may be a whole book.
    pub const fn line_start(&self) -> usize {
        self.sentence.0.saturating_sub(LONGEST)
    }

    /// The place after the first of the phrases that stands just after the number, words that only add to it left out.
    pub fn noun_end(&self, phrases: &[&str]) -> Option<usize> {
        const ADDED: [&str; 8] = ["new", "mới", "other", "more", "total", "different", "newly", "additional"];
        let place = self.quantity.end;
        let place = if self.tokens.get(place).is_some_and(|token| ADDED.contains(&token.text.as_str())) { place + 1 } else { place };
        let counted = phrases.iter().filter_map(|phrase| after(self.tokens, place, phrase)).max();
        let is_named = |named: usize| phrases.iter().any(|phrase| after(self.tokens, named, phrase).is_some());
        counted.or_else(|| self.named.filter(|named| is_named(*named)).map(|_| self.quantity.end))
    }

    /// How many words before the quantity the last of the phrases ends, no further than the sentence's begin and `reach` words.
    pub fn distance_before(&self, phrases: &[&str], reach: usize) -> Option<usize> {
        let from = self.sentence.0.max(self.quantity.start.saturating_sub(reach));
        let ends = (from..self.quantity.start).rev().find_map(|place| {
            let end = phrases.iter().filter_map(|phrase| after(self.tokens, place, phrase)).max()?;
            (end <= self.quantity.start).then_some(end)
        });
        ends.map(|end| self.quantity.start - end)
    }

    /// Whether the number is another year's, or only by how much something has grown.
    pub fn is_compared(&self) -> bool {
        const COMPARED: [&str; 39] = [
            "bình quân",
            "trung bình",
            "mỗi",
            "không quá",
            "tối đa",
            "tối thiểu",
            "average",
            "each",
            "per year",
            "hơn năm",
            "kém",
            "rose by",
            "rising by",
            "grew by",
            "up by",
            "increased by",
            "fell by",
            "down by",
            "decreased by",
            "dropped by",
            "more by",
            "tăng thêm",
            "giảm còn từ",
            "vượt",
            "so với",
            "cùng kỳ",
            "compared with",
            "compared to",
            "up from",
            "down from",
            "trong khi năm",
            "by comparison",
            "năm trước là",
            "năm ngoái là",
            "thay vì",
            "versus",
            "from just",
            "year earlier",
            "increase of",
        ];
        let last = self.quantity.start.checked_sub(1).and_then(|place| self.tokens.get(place));
        let is_change =
            last.is_some_and(|token| matches!(token.text.as_str(), "tăng" | "giảm" | "thêm")) && self.quantity.measure != Measure::Percent;
        self.has_in_clause(&COMPARED) || self.is_of_another_year() || self.is_rising_from() || self.is_end_of_range() || is_change
    }

    /// Whether it is what has come together until now, which a sentence says after the year's own number.
    pub fn is_running_total(&self) -> bool {
        const TOTALS: [&str; 8] = ["luỹ kế", "đến nay", "tính đến", "đến hết", "nâng tổng số", "hiện có", "to date", "so far"];
        let from = (self.sentence.0..self.quantity.start)
            .rev()
            .find(|place| self.tokens.get(*place).is_some_and(|token| token.text == ";"))
            .unwrap_or(self.sentence.0);
        from > self.sentence.0 && TOTALS.iter().any(|phrase| is_within(self.tokens, from, self.quantity.start, phrase))
    }

    /// Whether the number is what is aimed at.
    pub fn is_aim(&self) -> bool {
        const AIMS: [&str; 17] = [
            "dự kiến",
            "plan to",
            "expected to",
            "hướng tới mục tiêu",
            "aim to",
            "phấn đấu",
            "mục tiêu",
            "chỉ tiêu",
            "dự kiến đến",
            "đặt ra",
            "kế hoạch đến",
            "aims to",
            "target",
            "targets",
            "plans to",
            "kỳ vọng",
            "sẽ đạt",
        ];
        const COMING: [&str; 2] = ["sẽ", "will"];
        let near = self.sentence.0.max(self.quantity.start.saturating_sub(9));
        self.has_in_sentence_before(&AIMS) || COMING.iter().any(|word| is_within(self.tokens, near, self.quantity.start, word))
    }

    fn has_in_clause(&self, phrases: &[&str]) -> bool {
        let from = self.clause.max(self.quantity.start.saturating_sub(9));
        phrases.iter().any(|phrase| is_within(self.tokens, from, self.quantity.start, phrase))
    }

    /// `(năm 2019 là 1.120 đoàn/6.541 lượt khách)`: the year of a bracket is another.
    fn is_of_another_year(&self) -> bool {
        let opened = (self.sentence.0..self.quantity.start)
            .rev()
            .find(|place| self.tokens.get(*place).is_some_and(|token| matches!(token.text.as_str(), "(" | ")")));
        let Some(opened) = opened.filter(|place| self.tokens.get(*place).is_some_and(|token| token.text == "(")) else {
            return self.is_said_as();
        };
        is_within(self.tokens, opened, self.quantity.start, "năm")
            || is_within(self.tokens, opened, self.quantity.start, "in")
            || self.is_said_as()
    }

    /// `năm 2013 là 19`.
    fn is_said_as(&self) -> bool {
        let at =
            |back: usize| self.quantity.start.checked_sub(back).and_then(|place| self.tokens.get(place)).map(|token| token.text.as_str());
        let start = self.quantity.start.saturating_sub(3);
        // `viện trợ cam kết năm 2018 là 1,75 triệu` has its subject before it and is no comparison.
        let is_bare = start <= self.clause.max(self.from) || matches!(at(4), Some("khi" | "còn" | "của" | "và" | "số"));
        at(1) == Some("là") && at(3) == Some("năm") && is_bare
    }

    /// `từ 220 đến 250 triệu`: neither is the figure.
    fn is_end_of_range(&self) -> bool {
        let at =
            |back: usize| self.quantity.start.checked_sub(back).and_then(|place| self.tokens.get(place)).map(|token| token.text.as_str());
        let from = self.quantity.start.saturating_sub(6);
        matches!(at(1), Some("đến" | "to" | "tới"))
            && at(2).is_some_and(|text| text.bytes().all(|byte| byte.is_ascii_digit()))
            && ["từ", "from"].iter().any(|word| is_within(self.tokens, from, self.quantity.start, word))
    }

    /// `từ 12 lên 18`: the first is not the figure.
    fn is_rising_from(&self) -> bool {
        let before = self.quantity.start.checked_sub(1).and_then(|place| self.tokens.get(place));
        let is_from = before.is_some_and(|token| matches!(token.text.as_str(), "từ" | "from"));
        let next = (self.quantity.end..self.quantity.end + 5).find(|place| {
            self.tokens.get(*place).is_some_and(|token| matches!(token.text.as_str(), "lên" | "đến" | "xuống" | "to" | "tới"))
        });
        is_from && next.is_some()
    }
}

/// Where what is counted begins when a sentence says its number afterwards: `số thoả thuận được ký là 28`, `number of delegates: 90`.
pub fn named_before(tokens: &[Token], from: usize, quantity: &Quantity) -> Option<usize> {
    const LINKS: [&str; 12] = ["là", ":", "đạt", "lên", "lên tới", "lên đến", "were", "was", "reached", "totalled", "stood at", "came to"];
    const COUNTS: [&str; 7] = ["số lượng", "số lượt", "tổng số", "số", "number of", "numbers of", "total of"];
    if quantity.measure != Measure::Count {
        return None;
    }
    let linked = quantity.start - usize::from(quantity.approx && quantity.start > from);
    let start = LINKS.iter().find_map(|link| before(tokens, linked, link))?;
    let is_border = |place: &usize| tokens.get(*place).is_some_and(|token| matches!(token.text.as_str(), "," | ";" | "(" | ")" | ":"));
    let clause =
        (from.max(start.saturating_sub(12))..start).rev().find(is_border).map_or(from.max(start.saturating_sub(12)), |place| place + 1);
    (clause..start).find_map(|place| COUNTS.iter().find_map(|words| after(tokens, place, words))).filter(|named| *named < start)
}

/// The sentences of a line: from where to where.
pub fn sentences(tokens: &[Token]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut start = 0;
    for (place, token) in tokens.iter().enumerate() {
        let next = tokens.get(place + 1);
        let goes_on = next.is_some_and(|next| !next.is_apart || !(next.is_capital || next.kind != TokenKind::Word));
        let previous = place.checked_sub(1).and_then(|before| tokens.get(before));
        let is_short = previous.is_some_and(|before| {
            matches!(before.text.as_str(), "tp" | "ts" | "gs" | "pgs" | "ths" | "mr" | "ms" | "mrs" | "dr" | "no" | "st")
                || (before.is_capital && before.text.len() == 1)
        });
        if matches!(token.text.as_str(), "." | "!" | "?" | "\u{2026}") && !goes_on && !is_short || place - start >= LONGEST {
            found.push((start, place + 1));
            start = place + 1;
        }
    }
    if start < tokens.len() {
        found.push((start, tokens.len()));
    }
    found
}
