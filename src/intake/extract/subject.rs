//! What it was about: topics.

mod phrases;

use super::lexicon::Lexicon;
use super::page::{Page, Part, found};
use crate::intake::{Extraction, Proposal, Span};
use crate::model::Topic;
use phrases::{PHRASES, STRONG};

/// What has been said of a topic so far.
#[derive(Clone, Debug)]
struct Said {
    topic: Topic,
    evidence: Vec<Span>,
    weight: f32,
}

/// The words for topics.
pub fn lexicon() -> Lexicon<Topic> {
    Lexicon::of(PHRASES)
}

/// Fills in `topics`: those that a sentence of its own, the headline or several passages deal with.
pub fn read(page: &Page<'_>, extraction: &mut Extraction) {
    let mut all: Vec<Said> = Vec::new();
    for sentence in &page.sentences {
        for (place, length, topic) in found(sentence.tokens, &page.extractor.topics) {
            let Some(span) = sentence.span(place, place + length) else { continue };
            let is_strong = sentence.any_at(place, STRONG).is_some();
            // Where a paragraph or a sentence begins with it, that is what it is about.
            let opens = place < 10 && sentence.part == Part::Rest;
            let weight = match sentence.part {
                Part::Headline => 2.0,
                _ if is_strong && opens => 1.6,
                _ if is_strong => 1.0,
                _ if opens => 0.8,
                _ => 0.5,
            };
            note(&mut all, topic, span, weight);
        }
    }
    all.sort_by_key(|said| said.evidence.first().map(|span| span.start));
    extraction.topics.extend(all.into_iter().filter(|said| said.weight >= 0.5).map(|said| Proposal {
        value: said.topic,
        evidence: said.evidence,
        confidence: confidence(said.weight),
    }));
}

fn note(all: &mut Vec<Said>, topic: Topic, span: Span, weight: f32) {
    match all.iter_mut().find(|said| said.topic == topic) {
        Some(said) => {
            said.weight += weight;
            if said.evidence.len() < 4 {
                said.evidence.push(span);
            }
        }
        None => all.push(Said { topic, evidence: vec![span], weight }),
    }
}

/// One clear passage is enough; a word in passing is a question.
fn confidence(weight: f32) -> f32 {
    match weight {
        weight if weight >= 2.5 => 0.9,
        weight if weight >= 0.8 => 0.7,
        _ => 0.45,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::read_with;
    use crate::model::Topic;

    fn topics(body: &str) -> Vec<Topic> {
        read_with("Hội nghị của tỉnh", body)
            .topics
            .into_iter()
            .filter(crate::intake::Proposal::is_certain)
            .map(|proposal| proposal.value)
            .collect()
    }

    #[test]
    fn a_sentence_of_its_own_makes_a_topic() {
        let lead = "Ngày 2/3, UBND tỉnh Sơn La tổ chức hội nghị tại hội trường lớn của tỉnh.\nCó nhiều đại biểu của các ngành cùng về dự hội nghị này.\nCác đại biểu đã nghe báo cáo chung của năm vừa qua.\nHội nghị thành công tốt đẹp và kết thúc trong buổi sáng.\n";
        assert_eq!(topics(&format!("{lead}Công tác người Việt Nam ở nước ngoài được quan tâm.")), [Topic::OverseasVietnamese]);
        assert_eq!(topics(&format!("{lead}Công tác phi chính phủ nước ngoài được duy trì.")), [Topic::Ngo]);
        assert!(topics(lead).is_empty());
    }
}
