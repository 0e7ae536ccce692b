//! Where an article says who chaired.

use super::super::page::{Page, Part, Sentence};
use super::bilingual;
use super::name::{HONORIFICS, Person, people_in};
use crate::intake::Proposal;
use crate::model::Chair;

const CUES: &[&str] = &[
    "chủ trì",
    "đồng chủ trì",
    "cùng chủ trì",
    "chủ toạ",
    "đồng chủ toạ",
    "cùng chủ toạ",
    "chaired",
    "co - chaired",
    "presided over",
    "dẫn đầu hai đoàn",
    "trưởng hai đoàn",
    "cochaired",
    "chủ trì và điều hành",
    "điều hành hội nghị",
    "đồng trưởng đoàn",
    "chairing",
    "the chair of",
    "chairs",
    "co - chairs",
    "co - chair",
    "chairmanship of",
    "dẫn đầu đoàn hai bên",
    "làm trưởng đoàn hai bên",
];
const EVENTS: &[&str] = &[
    "hội nghị",
    "hội thảo",
    "hội đàm",
    "buổi",
    "cuộc",
    "phiên",
    "toạ đàm",
    "lớp",
    "lễ",
    "chương trình",
    "gặp gỡ",
    "diễn đàn",
    "đại hội",
    "họp",
    "conference",
    "talks",
    "meeting",
    "event",
    "seminar",
    "workshop",
    "forum",
    "hội đàm",
    "gặp mặt",
    "điểm cầu",
    "kỳ họp",
    "session",
    "tập huấn",
    "the",
];
/// What leads to names behind the cue.
const LEADING: &[&str] = &["của", "có", "là", "gồm", ":", "by", "gồm có", "of"];
/// Where names behind the cue are of others.
const CUTS: &[&str] = &[
    "cùng dự",
    "tham dự",
    "với sự tham",
    "cùng sự tham",
    "dự hội nghị",
    "và sự tham",
    "phát biểu",
    "các đại biểu",
    "đã",
    "nghe",
    "với sự",
    "tới dự",
    "đến dự",
    "cùng tham gia",
    "with the participation",
    "attended",
    "cùng đại diện",
    "cùng với sự",
    "cùng các",
    "về phía",
    "diễn ra",
    "nhấn mạnh",
    "cho biết",
    "khẳng định",
    "trong đó",
];

/// The chairs that the article names.
pub fn chairs(page: &Page<'_>) -> Vec<Proposal<Chair>> {
    let mut all = Vec::new();
    for sentence in page.sentences.iter().filter(|sentence| !sentence.is_of_before()) {
        let mut place = 0;
        while place < sentence.tokens.len() {
            let Some(length) = sentence.any_at(place, CUES) else {
                place += 1;
                continue;
            };
            if is_chairing(sentence, place, place + length) {
                let confidence = confidence(sentence, place, length);
                all.extend(
                    named(page, sentence, place, place + length)
                        .into_iter()
                        .filter_map(|person| propose(page, sentence, person, confidence)),
                );
            }
            place += length;
        }
    }
    all
}

/// Whether the cue is about an event: not about a task that an office has to lead.
fn is_chairing(sentence: &Sentence, place: usize, behind: usize) -> bool {
    const TASKS: &[&str] = &[
        ", phối hợp",
        "phối hợp",
        "xây dựng",
        "tham mưu",
        "dự thảo",
        "thực hiện",
        "soạn",
        "triển khai",
        "nội dung",
        "rà soát",
        "theo dõi",
        "hướng dẫn",
        "tổng hợp",
        "cùng với các sở",
        "lập",
    ];
    const BODIES: &[&str] = &["cơ quan", "đơn vị", "ngành", "vai trò"];
    let word = sentence.word(behind);
    let is_body = (place.saturating_sub(2)..place).any(|at| sentence.any_at(at, BODIES).is_some());
    let has_event = (behind..behind + 4).any(|at| sentence.any_at(at, EVENTS).is_some());
    let ends = matches!(
        word,
        "" | "." | ";" | "," | ")" | "của" | "có" | "là" | "gồm" | ":" | "tại" | "và" | "by" | "bởi" | "of" | "in" | "at" | "on"
    );
    let is_english = sentence.word(place).is_ascii() || sentence.has_at(place, "dẫn đầu");
    sentence.any_at(behind, TASKS).is_none() && !is_body && (has_event || ends || is_english || sentence.has_at(place, "dẫn đầu"))
}

fn confidence(sentence: &Sentence, place: usize, length: usize) -> f32 {
    let far = (place.saturating_sub(12)..place + length + 4).any(|at| sentence.any_at(at, &["điểm cầu", "đầu cầu"]).is_some());
    let session = (place + length..place + length + 3).any(|at| {
        sentence.any_at(at, &["phiên thảo luận", "phiên chuyên đề", "phiên toạ đàm", "lễ ký", "phần thảo luận", "thảo luận"]).is_some()
    });
    if far {
        0.5
    } else if session {
        0.55
    } else if sentence.part == Part::Rest {
        0.85
    } else {
        0.95
    }
}

/// The persons that the cue between `place` and `behind` is about.
fn named(page: &Page<'_>, sentence: &Sentence, place: usize, behind: usize) -> Vec<Person> {
    let left = left_of(page, sentence, place);
    let lead = (behind..(behind + 9).min(sentence.tokens.len())).find_map(|at| sentence.any_at(at, LEADING).map(|length| at + length));
    let is_by = sentence.any_at(behind, &["by", "của"]).is_some() || sentence.any_at(place, &["the chair of", "chairmanship of"]).is_some();
    match lead {
        Some(from) if left.is_empty() || is_by => right_of(page, sentence, if is_by && from > behind + 1 { behind } else { from }),
        None if left.is_empty() => {
            right_of(page, sentence, behind).into_iter().take(1).filter(|person| person.start < behind + 14).collect()
        }
        _ => left,
    }
}

/// The persons before the cue who are its subject.
fn left_of(page: &Page<'_>, sentence: &Sentence, place: usize) -> Vec<Person> {
    let opening = ["do", "dưới sự"].iter().filter_map(|word| (0..place).rev().find(|&at| sentence.has_at(at, word))).max();
    let is_together = sentence.any_at(place, &["đồng", "cùng", "co", "dẫn đầu hai", "trưởng hai"]).is_some();
    let break_at = (0..place).rev().find(|&at| sentence.word(at) == ";").filter(|_| !is_together);
    let guests = (0..place).rev().find(|&at| {
        sentence
            .any_at(at, &["dự hội nghị có", "tham dự có", "tới dự có", "đến dự có", "phát biểu của", "tham dự của", "tham gia của"])
            .is_some()
    });
    let start = opening.or(break_at).unwrap_or(0).max(guests.filter(|_| break_at.is_some()).unwrap_or(0));
    let people = people_in(page, sentence, start, place);
    if is_together || opening.is_some() {
        return people;
    }
    let mut subject: Vec<Person> = Vec::new();
    for person in people.into_iter().rev() {
        let joined = subject.last().is_none_or(|next| joins(sentence, edge(&person), opening_of(sentence, next)));
        let fits = if subject.is_empty() { is_subject(sentence, edge(&person), place) } else { joined };
        if !fits {
            break;
        }
        subject.push(person);
    }
    subject.reverse();
    subject
}

fn edge(person: &Person) -> usize {
    person.role.map_or(person.end, |(_, end)| end.max(person.end))
}

/// Where all that belongs to a person begins: an honorific or an office before the name.
fn opening_of(sentence: &Sentence, person: &Person) -> usize {
    let start = person.role.map_or(person.start, |(start, _)| start.min(person.start));
    super::role::honorific_before(sentence, start).unwrap_or(start)
}

/// Whether only "and" stands between two persons.
fn joins(sentence: &Sentence, from: usize, to: usize) -> bool {
    sentence.tokens.get(from..to).is_some_and(|between| {
        !between.is_empty() && between.iter().all(|token| matches!(token.text.as_str(), "," | "và" | "and" | "cùng"))
    })
}

/// Whether the person who ends at `from` is whom the verb at `to` is about: no other subject between.
fn is_subject(sentence: &Sentence, from: usize, to: usize) -> bool {
    const OTHERS: &[&str] =
        &["giao", "yêu cầu", "đề nghị", "sở", "ubnd", "phối hợp", "do", "báo cáo", "cho biết", "nhấn mạnh", "trình bày"];
    to.saturating_sub(from) <= 14 && !(from..to).any(|place| sentence.any_at(place, OTHERS).is_some())
}

fn right_of(page: &Page<'_>, sentence: &Sentence, from: usize) -> Vec<Person> {
    let end = (from..sentence.tokens.len()).find(|&place| sentence.any_at(place, CUTS).is_some()).unwrap_or(sentence.tokens.len());
    let mut people: Vec<Person> = Vec::new();
    for person in people_in(page, sentence, from, end) {
        let before = people.last().map_or(from, edge);
        let gap = opening_of(sentence, &person).saturating_sub(before);
        if gap > 6 + 4 * usize::from(people.is_empty()) {
            break;
        }
        people.push(person);
    }
    people
}

/// At talks the heads of the two delegations, where both are named.
pub fn heads_of_delegations(page: &Page<'_>) -> Vec<Proposal<Chair>> {
    const HEADING: &[&str] = &["làm trưởng đoàn", "dẫn đầu", "trưởng đoàn", "led by", "headed by"];
    let is_talks = page.head().any(|sentence| sentence.has(&["hội đàm", "talks"]));
    let mut heads = Vec::new();
    for sentence in page.sentences.iter().take(12).filter(|sentence| is_talks && !sentence.is_of_before()) {
        let mut from = 0;
        while let Some((place, length)) =
            (from..sentence.tokens.len()).find_map(|at| sentence.any_at(at, HEADING).map(|length| (at, length)))
        {
            let is_by = sentence.word(place + length - 1) == "by";
            let opening = (from..place).rev().find(|&at| sentence.has_at(at, "do")).filter(|_| !is_by);
            let people = match opening {
                Some(opening) => people_in(page, sentence, opening + 1, place),
                None if is_by => people_in(page, sentence, place + length, sentence.tokens.len()),
                None => Vec::new(),
            };
            heads.extend(people.into_iter().take(1).filter_map(|person| propose(page, sentence, person, 0.8)));
            from = place + length;
        }
    }
    if heads.len() == 2 { heads } else { Vec::new() }
}

fn propose(page: &Page<'_>, sentence: &Sentence, person: Person, confidence: f32) -> Option<Proposal<Chair>> {
    let span = sentence.span(person.start, person.end)?;
    let name = span.of(page.text).split_whitespace().collect::<Vec<_>>().join(" ");
    let role_span = person.role.and_then(|(start, end)| sentence.span(start, end));
    let role = role_span.map(|role| bilingual(page, role.of(page.text)));
    let mut evidence = vec![span];
    evidence.extend(role_span);
    let is_honorific = sentence.any_at(person.start, HONORIFICS).is_some();
    let is_name = !is_honorific && name.chars().count() >= 4;
    is_name.then_some(Proposal { value: Chair { name, role }, evidence, confidence })
}
