//! Which of the provinces that a page names took part.

use super::super::page::{Page, Part, Sentence};
use super::super::places::Mention;
use super::seats::seat_at;
use super::words::{BODIES, SPEAKING, TOLD};
use crate::intake::{CERTAIN, Extraction, Proposal, Span};
use crate::model::Level;

/// Fills in `provinces`.
pub fn read(page: &Page<'_>, extraction: &mut Extraction, is_plan: bool) {
    let own: Vec<Span> = evidence_of_others(extraction);
    for sentence in page.sentences.iter().filter(|sentence| !sentence.is_of_before()) {
        let mut from = 0;
        for list in lists(sentence) {
            let (Some(first), Some(last)) = (list.first(), list.last()) else { continue };
            let confidence = if is_plan { of_plan(sentence, first, &own) } else { confidence(sentence, from, first, last, &own) };
            for mention in list {
                add(page, sentence, mention.unit, mention.start, mention.end, confidence, extraction);
            }
            from = last.end;
        }
    }
    if !is_plan {
        seat_of_the_venue(page, extraction);
    }
    of_the_viewpoint(page, extraction, is_plan);
    extraction.provinces.sort_by_key(|proposal| proposal.evidence.first().map(|span| span.start));
}

/// Where organisers and the roles of chairs are named.
fn evidence_of_others(extraction: &Extraction) -> Vec<Span> {
    let organizers = extraction.organizers.iter().flat_map(|proposal| proposal.evidence.iter().copied());
    let certain = extraction.chairs.iter().filter(|proposal| proposal.is_certain());
    let roles = certain.flat_map(|proposal| proposal.evidence.iter().skip(1).copied());
    let venue = extraction.venue.iter().flat_map(|proposal| proposal.evidence.iter().copied());
    organizers.chain(roles).chain(venue).collect()
}

/// The provinces of a sentence, those together that are named in one row.
fn lists<'p>(sentence: &'p Sentence<'_>) -> Vec<&'p [Mention]> {
    let joined = |left: &Mention, right: &Mention| {
        right.start - left.end <= 4
            && sentence.tokens.get(left.end..right.start).is_some_and(|between| {
                between.iter().all(|token| {
                    matches!(
                        token.text.as_str(),
                        "," | "và"
                            | "-"
                            | "–"
                            | "tỉnh"
                            | "thành"
                            | "phố"
                            | "tp"
                            | "."
                            | "and"
                            | "các"
                            | "province"
                            | "cùng"
                            | "với"
                            | "điểm"
                            | "cầu"
                            | "the"
                    )
                })
            })
    };
    sentence.places.chunk_by(joined).collect()
}

/// How sure it is that the provinces from `first` to `last` took part; `from` is where the row before them ends.
fn confidence(sentence: &Sentence, from: usize, first: &Mention, last: &Mention, own: &[Span]) -> f32 {
    let span = sentence.span(first.start, first.end);
    let is_own = own.iter().any(|known| span.is_some_and(|span| known.contains(span)));
    let is_seat = (first.start.saturating_sub(8)..first.start)
        .any(|place| sentence.any_at(place, &["sứ quán", "lãnh sự quán", "cơ quan đại diện"]).is_some());
    let is_at = (first.start.saturating_sub(3)..first.start).any(|place| matches!(sentence.word(place), "tại" | "ở" | "in"));
    if is_at && (is_seat || !is_own) {
        return if is_seat || sentence.part != Part::Headline { 0.3 } else { 0.7 };
    }
    if is_own {
        return 0.93;
    }
    let near = |count: usize, phrases: &[&str]| {
        (first.start.saturating_sub(count).max(from)..first.start).any(|place| sentence.any_at(place, phrases).is_some())
    };
    if near(6, TOLD) && !near(4, &["điểm cầu", "đầu cầu"]) {
        return 0.2;
    }
    if sentence.part == Part::Headline {
        return 0.88;
    }
    if near(5, &["điểm cầu", "đầu cầu", "về phía", "phía"]) {
        return 0.9;
    }
    const OF: &[&str] =
        &["tham luận của", "ý kiến của", "phát biểu của", "ý kiến tham luận", "tham luận từ", "kiến nghị của", "speeches by"];
    let speaks = near(16, OF) || (last.end..last.end + 14).any(|place| sentence.any_at(place, SPEAKING).is_some());
    let begins =
        (0..4).any(|place| sentence.any_at(place, &["dự", "tham dự", "cùng dự", "tới dự", "đến dự", "về dự", "attending"]).is_some());
    let comes = (0..first.start).any(|place| {
        sentence
            .any_at(
                place,
                &["dự", "tham dự", "tham gia", "đến từ", "có sự", "attended", "thu hút", "gồm", "đại biểu là", "participants", "cùng"],
            )
            .is_some()
    });
    let is_body = near(14, BODIES) || (near(2, &["tỉnh"]) && first.start <= 2);
    match (sentence.part, is_body, speaks, comes) {
        (Part::Lead, true, _, true) | (Part::Lead, true, true, _) => 0.85,
        (Part::Lead, _, _, _) if near(4, &["giữa", "đoàn đại biểu", "đoàn công tác", "between"]) || near(8, &["đoàn đại biểu", "giữa"]) => {
            0.8
        }
        (Part::Lead, true, _, _) => 0.62,
        (Part::Rest, true, true, _) => 0.8,
        (Part::Rest, true, _, true) if begins => 0.7,
        (Part::Rest, true, _, true) => 0.55,
        (Part::Lead, ..) => 0.4,
        _ => 0.2,
    }
}

/// A plan is its issuer's.
fn of_plan(sentence: &Sentence, first: &Mention, own: &[Span]) -> f32 {
    let span = sentence.span(first.start, first.end);
    let is_issuer = own.iter().any(|known| span.is_some_and(|span| known.contains(span)));
    match sentence.part {
        _ if is_issuer => 0.95,
        Part::Headline => 0.88,
        _ => 0.2,
    }
}

fn add(page: &Page<'_>, sentence: &Sentence, unit: usize, start: usize, end: usize, confidence: f32, extraction: &mut Extraction) {
    let Some(name) = page.reference.gazetteer.units.get(unit).map(|unit| unit.name.vi.as_str()) else { return };
    let Some(span) = sentence.span(start, end).filter(|_| confidence >= 0.4) else { return };
    match extraction.provinces.iter_mut().find(|known| known.value == name) {
        Some(known) if known.confidence < confidence => *known = Proposal::new(name.to_owned(), span, confidence),
        Some(_) => {}
        None => extraction.provinces.push(Proposal::new(name.to_owned(), span, confidence)),
    }
}

/// The province of the town where it was held.
fn seat_of_the_venue(page: &Page<'_>, extraction: &mut Extraction) {
    let Some(venue) = extraction.venue.first().and_then(|proposal| proposal.evidence.first().copied()) else { return };
    let own = page.head().find_map(|sentence| {
        let inside = |place: &usize| sentence.tokens.get(*place).is_some_and(|token| venue.contains(token.span));
        (0..sentence.tokens.len())
            .filter(inside)
            .find_map(|place| seat_at(page, sentence, place).map(|(length, unit)| (sentence, place, length, unit)))
    });
    if let Some((sentence, place, length, unit)) = own {
        add(page, sentence, unit, place, place + length, 0.85, extraction);
    }
}

/// The province whose page it is, where the article says that its people took part.
fn of_the_viewpoint(page: &Page<'_>, extraction: &mut Extraction, is_plan: bool) {
    const OURS: &[&str] = &[
        "phía tỉnh",
        "lãnh đạo tỉnh",
        "tại điểm cầu",
        "điểm cầu tỉnh",
        "tỉnh ta",
        "đại biểu tỉnh",
        "đoàn đại biểu tỉnh",
        "đoàn công tác của tỉnh",
        "tỉnh nhà",
        "lãnh đạo ubnd tỉnh",
        "phía thành phố",
        "điểm cầu thành phố",
    ];
    const HOSTS: &[&str] = &[
        "ubnd tỉnh",
        "sở ngoại vụ",
        "tỉnh uỷ",
        "thành uỷ",
        "ubnd thành phố",
        "hđnd tỉnh",
        "liên hiệp các tổ chức hữu nghị tỉnh",
        "toàn tỉnh",
        "trên địa bàn tỉnh",
        "tỉnh",
        "people's committee",
        "the province",
    ];
    let Some(own) = extraction.viewpoint.first().map(|proposal| proposal.value.clone()) else { return };
    if extraction.provinces.iter().any(|known| known.value == own && known.confidence >= CERTAIN) {
        return;
    }
    let level = extraction.level.first().map(|proposal| proposal.value);
    let is_ours = is_plan || level != Some(Level::National);
    let others = extraction.provinces.iter().any(|known| known.is_certain());
    let phrases = if is_ours && !others { HOSTS } else { OURS };
    let said = page.sentences.iter().filter(|sentence| !sentence.is_of_before()).take(12).find_map(|sentence| {
        let (place, length) = sentence.find_any(phrases)?;
        sentence.span(place, place + length)
    });
    if let Some(span) = said {
        extraction.provinces.retain(|known| known.value != own);
        extraction.provinces.push(Proposal::new(own, span, 0.8));
    }
}
