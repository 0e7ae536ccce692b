//! What is to come: announcements, and headlines of plans.

use crate::intake::{Token, is_at};

/// Whether a headline is about a plan.
pub(super) fn is_about_a_plan(headline: &[String]) -> bool {
    let has = |first: &str, second: &str| headline.windows(2).any(|pair| matches!(pair, [one, two] if one == first && two == second));
    has("kế", "hoạch")
        || has("chỉ", "thị")
        || has("chương", "trình") && has("hành", "động")
        || headline.iter().any(|word| word == "plan")
        || has("hành", "động")
        || has("ban", "hành")
}

/// Whether a text's first words are that a plan was issued.
pub(super) fn tells_of_a_plan(words: &[String]) -> bool {
    [&["ban", "hành", "kế", "hoạch"][..], &["vừa", "có", "kế", "hoạch"], &["ký", "kế", "hoạch"], &["phê", "duyệt", "kế", "hoạch"]]
        .iter()
        .any(|phrase| words.windows(phrase.len()).any(|part| part == *phrase))
}

/// Whether a headline speaks of what is to come.
pub(super) fn is_about_the_future(headline: &[String]) -> bool {
    let has = |first: &str, second: &str| headline.windows(2).any(|pair| matches!(pair, [one, two] if one == first && two == second));
    headline.iter().any(|word| matches!(word.as_str(), "sẽ" | "sắp" | "will" | "upcoming"))
        || has("dự", "kiến")
        || has("chuẩn", "bị")
        || has("to", "host")
        || has("to", "hold")
        || has("to", "be")
}

/// `sẽ diễn ra`, `dự kiến`, `will be held` near the date at the tokens `date`.
pub(super) fn is_announced(tokens: &[Token], date: (usize, usize)) -> bool {
    const COMING: &[&[&str]] = &[
        &["sẽ", "diễn", "ra"],
        &["sẽ", "được", "tổ", "chức"],
        &["sẽ", "tổ", "chức"],
        &["sẽ", "khai", "mạc"],
        &["sẽ", "được", "diễn", "ra"],
        &["dự", "kiến"],
        &["sắp", "diễn", "ra"],
        &["sẽ", "chính", "thức"],
        &["sẽ", "phối", "hợp"],
        &["sắp", "tổ", "chức"],
        &["will", "be", "held"],
        &["will", "take", "place"],
        &["will", "host"],
        &["will", "hold"],
        &["to", "be", "held"],
        &["scheduled", "to"],
        &["scheduled", "for"],
        &["slated"],
        &["is", "expected", "to"],
        &["is", "set", "to"],
        &["is", "due", "to"],
        &["will", "open"],
        &["will", "be", "organised"],
        &["will", "be", "organized"],
        &["will", "run"],
        &["to", "take", "place"],
        &["sẽ", "là"],
    ];
    let from = date.0.saturating_sub(40);
    let to = (date.1 + 40).min(tokens.len());
    let is_expected = |place: usize| {
        is_at(tokens, place, &["dự", "kiến"])
            && (place + 2..place + 9).any(|next| {
                tokens.get(next).is_some_and(|token| matches!(token.text.as_str(), "tổ" | "diễn" | "khai" | "vào" | "ngày" | "từ"))
            })
    };
    (from..to).any(|place| COMING.iter().any(|phrase| is_at(tokens, place, phrase)) || is_expected(place))
}
