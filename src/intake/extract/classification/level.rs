//! Who held it: the country, several provinces, or one.

use super::super::bodies::organizations;
use super::super::page::{Page, Sentence};
use super::event::Event;
use super::level_words::{NATIONAL_SERIES, OF_ALL, PROVINCIAL_SERIES, SEVERAL, WHOLE};
use super::one;
use super::rank::{Rank, rank_of};
use crate::intake::{Extraction, Proposal, Span};
use crate::model::{Level, RecordType};

/// The level, by series, by the words that name the event, and by its organisers.
pub fn read(page: &Page<'_>, events: &[Event<'_>], extraction: &Extraction) -> Vec<Proposal<Level>> {
    let is_plan = extraction.record_type.first().is_some_and(|proposal| proposal.value == RecordType::Plan);
    let ranks: Vec<(Rank, Span)> = extraction
        .organizers
        .iter()
        .filter_map(|organizer| Some((rank_of(page, &organizer.value), organizer.evidence.first().copied()?)))
        .collect();
    if is_plan {
        return of_plan(page, &ranks);
    }
    let series = extraction.series.first().filter(|proposal| proposal.is_certain());
    if let Some(series) = series {
        let level = if NATIONAL_SERIES.contains(&series.value.id.as_str()) {
            Level::National
        } else if PROVINCIAL_SERIES.contains(&series.value.id.as_str()) {
            Level::Provincial
        } else {
            Level::Regional
        };
        return one(level, series.evidence.first().copied(), 0.93);
    }
    of_event(page, events, &ranks, extraction)
}

fn of_plan(page: &Page<'_>, ranks: &[(Rank, Span)]) -> Vec<Proposal<Level>> {
    if let Some(&(rank, span)) = ranks.iter().find(|(rank, _)| *rank != Rank::Other) {
        let level = if rank == Rank::Central { Level::National } else { Level::Provincial };
        return one(level, Some(span), 0.92);
    }
    let named = page.head().find_map(|sentence| sentence.places.first().and_then(|mention| sentence.span(mention.start, mention.end)));
    match named {
        Some(span) => one(Level::Provincial, Some(span), 0.85),
        None => one(Level::National, page.head().find_map(|sentence| sentence.span(0, sentence.tokens.len())), 0.5),
    }
}

fn of_event(page: &Page<'_>, events: &[Event<'_>], ranks: &[(Rank, Span)], extraction: &Extraction) -> Vec<Proposal<Level>> {
    let find = |phrases: &[&str]| events.iter().find_map(|event| event.find(phrases));
    let in_lead = |phrases: &[&str]| {
        page.head().find_map(|sentence| sentence.find_any(phrases).and_then(|(place, length)| sentence.span(place, place + length)))
    };
    let central = ranks.iter().find(|(rank, _)| *rank == Rank::Central).copied();
    let provincial = ranks.iter().find(|(rank, _)| *rank == Rank::Provincial).copied();
    let first = ranks.iter().find(|(rank, _)| *rank != Rank::Other).copied();
    let several = events.iter().find_map(several_in).or_else(|| joint(page)).or_else(|| several_hosts(page, extraction));
    let working = working_session(page, events);
    match (first, several) {
        (_, Some(span)) if central.is_none() || find(WHOLE).is_none() => one(Level::Regional, Some(span), 0.78),
        (Some((Rank::Central, _)), _) if working.is_some() => one(Level::Provincial, working, 0.75),
        (Some((Rank::Central, span)), _) if provincial.is_none() => {
            let whole = in_lead(WHOLE);
            one(Level::National, whole.or(Some(span)), if whole.is_some() { 0.95 } else { 0.85 })
        }
        (Some((Rank::Central, span)), _) => one(Level::National, Some(span), 0.62),
        (Some((Rank::Provincial, span)), _) => of_provinces(page, span),
        _ => without_organizer(page, in_lead(WHOLE), working, extraction.viewpoint.first().map(|proposal| proposal.evidence.as_slice())),
    }
}

/// Words for several provinces of ours: not of a neighbour.
fn several_in(event: &Event<'_>) -> Option<Span> {
    let (place, length) = event.place_of(SEVERAL).or_else(|| counted(event))?;
    let is_foreign = (place + length..place + length + 3)
        .any(|at| matches!(event.sentence.word(at), "lào" | "campuchia" | "thái" | "bạn" | "trung" | "nước"));
    (!is_foreign).then(|| event.sentence.span(place, place + length)).flatten()
}

/// `32 tỉnh , thành`, `sáu tỉnh`: more than two, and not all.
fn counted(event: &Event<'_>) -> Option<(usize, usize)> {
    const WORDS: &[&str] = &["ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "three", "four", "five", "six", "seven", "eight"];
    const UNITS: &[&str] = &["tỉnh", "địa phương", "sở ngoại vụ", "provinces", "localities"];
    let is_count = |word: &str| WORDS.contains(&word) || word.parse::<u32>().is_ok_and(|count| (3..33).contains(&count));
    (event.start..event.end).find_map(|place| {
        let length = event.sentence.any_at(place + 1, UNITS)?;
        let is_share = place > 0 && event.sentence.word(place - 1) == "/";
        (is_count(event.sentence.word(place)) && !is_share).then_some((place, length + 1))
    })
}

/// Organisers of several provinces.
fn several_hosts(page: &Page<'_>, extraction: &Extraction) -> Option<Span> {
    let spans: Vec<Span> = extraction.organizers.iter().filter_map(|proposal| proposal.evidence.first().copied()).collect();
    let is_in = |span: &Span, mention: &Span| span.contains(*mention);
    let mut units: Vec<(usize, Span)> = Vec::new();
    for sentence in page.head() {
        for mention in &sentence.places {
            let Some(span) = sentence.span(mention.start, mention.end) else { continue };
            if spans.iter().any(|own| is_in(own, &span)) && !units.iter().any(|&(unit, _)| unit == mention.unit) {
                units.push((mention.unit, span));
            }
        }
    }
    units.get(1).map(|&(_, span)| span)
}

/// An event of provincial bodies: of several where other provinces' leaders take part.
fn of_provinces(page: &Page<'_>, span: Span) -> Vec<Proposal<Level>> {
    let guests = page.head().find_map(|sentence| {
        let (place, length) =
            sentence.find_any(&["các tỉnh", "lãnh đạo các tỉnh", "các tỉnh , thành phố", "các tỉnh , thành", "provinces of"])?;
        let named = sentence.places.iter().filter(|mention| mention.start >= place && mention.start <= place + 24).count();
        (named >= 2).then(|| sentence.span(place, place + length)).flatten()
    });
    match guests {
        Some(span) => one(Level::Regional, Some(span), 0.72),
        None => one(Level::Provincial, Some(span), 0.93),
    }
}

/// "giữa các tỉnh A, B" or "A và B ký": several provinces of ours by name in the headline.
fn joint(page: &Page<'_>) -> Option<Span> {
    let headline = page.headline()?;
    let mut units: Vec<usize> = headline.places.iter().map(|mention| mention.unit).collect();
    units.dedup();
    let first = headline.places.first()?;
    let last = headline.places.last()?;
    let is_list = (first.end..last.start).all(|place| {
        matches!(headline.word(place), "," | "và" | "tỉnh" | "thành" | "phố" | "-" | "–" | "tp" | "and")
            || headline.places.iter().any(|mention| mention.start <= place && place < mention.end)
    });
    (units.len() >= 2 && is_list).then(|| headline.span(first.start, last.end)).flatten()
}

/// A session of a ministry with one province.
fn working_session(page: &Page<'_>, events: &[Event<'_>]) -> Option<Span> {
    let span = events
        .iter()
        .find_map(|event| event.find(&["làm việc với", "làm việc tại", "buổi làm việc", "working session with", "thăm và làm việc"]))?;
    let named = page.head().any(|sentence| !sentence.places.is_empty());
    named.then_some(span)
}

fn without_organizer(page: &Page<'_>, whole: Option<Span>, working: Option<Span>, viewpoint: Option<&[Span]>) -> Vec<Proposal<Level>> {
    const CENTRAL: &[&str] = &["thủ tướng", "phó thủ tướng", "bộ trưởng", "bộ ngoại giao", "ministry of foreign affairs", "prime minister"];
    if working.is_some() {
        return one(Level::Provincial, working, 0.8);
    }
    if whole.is_some() {
        return one(Level::National, whole, 0.85);
    }
    if let Some((rank, span)) = subject(page) {
        return one(if rank == Rank::Central { Level::National } else { Level::Provincial }, Some(span), 0.75);
    }
    let find = |phrases: &[&str]| {
        page.head().find_map(|sentence| sentence.find_any(phrases).and_then(|(place, length)| sentence.span(place, place + length)))
    };
    let chaired = page.sentences.iter().take(8).find_map(|sentence| {
        let chair = sentence.find_any(&["chủ trì", "chaired"])?;
        let (place, length) = sentence.find_any(CENTRAL)?;
        (place < chair.0 + 12).then(|| sentence.span(place, place + length)).flatten()
    });
    let named = page.head().find_map(|sentence| {
        let own = sentence
            .places
            .iter()
            .find(|mention| !(mention.start.saturating_sub(3)..mention.start).any(|place| sentence.word(place) == "tại"))?;
        sentence.span(own.start, own.end)
    });
    let body = find(&[
        "ubnd tỉnh",
        "sở ngoại vụ",
        "tỉnh uỷ",
        "ubnd thành phố",
        "thành uỷ",
        "people's committee",
        "trên địa bàn tỉnh",
        "toàn tỉnh",
        "tỉnh ta",
    ]);
    match (chaired, named, body) {
        (Some(span), None, _) => one(Level::National, Some(span), 0.7),
        (Some(span), Some(_), None) => one(Level::National, Some(span), 0.5),
        (None, Some(span), _) => one(Level::Provincial, Some(span), 0.8),
        (_, _, Some(span)) => one(Level::Provincial, Some(span), 0.75),
        (None, None, None) => by_the_rest(page, viewpoint),
    }
}

/// What bodies of the country the head names; else whose page it is.
fn by_the_rest(page: &Page<'_>, viewpoint: Option<&[Span]>) -> Vec<Proposal<Level>> {
    let find = |sentence: &Sentence<'_>| sentence.find_any(OF_ALL).and_then(|(place, length)| sentence.span(place, place + length));
    match (viewpoint.and_then(<[Span]>::first), page.head().find_map(find)) {
        (Some(&span), _) => one(Level::Provincial, Some(span), 0.65),
        (None, Some(span)) => one(Level::National, Some(span), 0.65),
        (None, None) => Vec::new(),
    }
}

/// The body that the headline begins with.
fn subject(page: &Page<'_>) -> Option<(Rank, Span)> {
    let headline = page.headline()?;
    let first = organizations(headline).into_iter().find(|found| found.start <= 2)?;
    let span = headline.span(first.start, first.end)?;
    let rank = rank_of(page, span.of(page.text));
    (rank != Rank::Other).then_some((rank, span))
}
