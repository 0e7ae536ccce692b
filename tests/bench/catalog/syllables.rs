//! Vietnamese syllables as they can be written: an onset, a rhyme and a tone.

use std::collections::HashSet;

use super::random::Random;

/// Onsets that stand before every rhyme, with how common they are.
const ONSETS: [(&str, u32); 22] = [
    ("", 4),
    ("b", 6),
    ("ch", 6),
    ("d", 5),
    ("đ", 8),
    ("h", 8),
    ("kh", 5),
    ("l", 8),
    ("m", 6),
    ("n", 6),
    ("nh", 6),
    ("ph", 4),
    ("r", 4),
    ("s", 5),
    ("t", 9),
    ("th", 8),
    ("tr", 6),
    ("v", 6),
    ("x", 4),
    ("c", 8),
    ("g", 4),
    ("ng", 6),
];

/// Onsets that take the place of the last three before e, ê, i and y.
const BEFORE_FRONT_VOWELS: [(&str, &str); 3] = [("c", "k"), ("g", "gh"), ("ng", "ngh")];

/// Rhymes, the common ones first.
const RHYMES: &str = "a an ang anh ai ông ong ương inh iên ân âm ăn ăng ay ao au am ong ơi ôi i ê o ô u ư y âu ây \
    ươi ươn iêm iêu iêt ưng ung uôc uôn uôi uông oan oang oa oai uyên uyêt uy uân uê ua ưa ia \
    ac ach at ap ăc ăm ăp ăt âc âng âp ât e ec em en eng eo ep et êch êm ên ênh êp êt êu ich im in ip it iu \
    iêc iêng iêp oc oi om on op ot oac oach oam oanh oat oay oăc oăm oăn oăng oăt oe oen oeo oet \
    ôc ôm ôn ôp ôt ơ ơm ơn ơp ơt uc ui um un up ut uât uâng uây uênh uôm uôt uơ uyt uych uynh uya \
    ưc ưi ưt ưu ươc ươm ươp ươt ươu";

/// Rhymes after *qu*, whose u is no vowel.
const RHYMES_OF_QU: &str = "a ai an ang anh ao ac ach at ay au ăn ăng ăt ân âng ây ât âc e en et ê ên êt y yên yêt it ynh";

/// Each vowel with its six tones: level, falling, rising, asking, broken, heavy.
const TONES: [&str; 12] =
    ["aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ"];

/// How common the tones are, in the same order.
const TONE_WEIGHTS: [u32; 6] = [30, 25, 25, 15, 8, 20];

/// `count` syllables, the ones that sound more common rather first. Which are taken of all that can be written follows from `random`.
pub fn syllables(count: usize, random: &mut Random) -> Vec<String> {
    let mut all: Vec<(u32, String)> = Vec::new();
    for (index, rhyme) in RHYMES.split_whitespace().enumerate() {
        let weight = if index < 56 { 8 } else { 3 };
        for (onset, onset_weight) in ONSETS {
            if let Some(onset) = written_onset(onset, rhyme) {
                add_tones(&mut all, onset, rhyme, weight * onset_weight, random);
            }
        }
        if rhyme.starts_with(['a', 'ă', 'â', 'o', 'ô', 'ơ', 'u', 'ư']) {
            add_tones(&mut all, "gi", rhyme, weight * 2, random);
        }
    }
    for rhyme in RHYMES_OF_QU.split_whitespace() {
        add_tones(&mut all, "qu", rhyme, 15, random);
    }
    all.sort_unstable();
    let mut seen = HashSet::new();
    all.into_iter().map(|(_, syllable)| syllable).filter(|syllable| seen.insert(syllable.clone())).take(count).collect()
}

/// The onset as it is written before this rhyme; `None` where the two do not go together.
fn written_onset(onset: &'static str, rhyme: &str) -> Option<&'static str> {
    let front = rhyme.starts_with(['e', 'ê', 'i', 'y']);
    let changed = BEFORE_FRONT_VOWELS.into_iter().find(|&(plain, _)| front && plain == onset).map(|(_, changed)| changed);
    // Without an onset, iê is written yê; c before u as in cuy, coa is written qu.
    let impossible =
        (onset.is_empty() && rhyme.starts_with("iê")) || (onset == "c" && (rhyme.starts_with("uy") || rhyme.starts_with("oa")));
    (!impossible).then_some(changed.unwrap_or(onset))
}

/// Adds the syllable in every tone, each with its place in the order: smaller for what is more common.
fn add_tones(all: &mut Vec<(u32, String)>, onset: &str, rhyme: &str, weight: u32, random: &mut Random) {
    // Rhymes that are cut short have the rising and the heavy tone only.
    let cut = rhyme.ends_with(['c', 'p', 't']) || rhyme.ends_with("ch");
    let (before, vowel, after) = around_tone(rhyme);
    let Some(tones) = TONES.iter().find(|tones| tones.starts_with(vowel)) else { return };
    for ((index, toned), tone_weight) in tones.chars().enumerate().zip(TONE_WEIGHTS) {
        let place = random.next() / (weight * tone_weight);
        if !cut || index == 2 || index == 5 {
            all.push((place, format!("{onset}{before}{toned}{after}")));
        }
    }
}

/// The rhyme parted at the vowel that carries the tone: a marked one, else the last before a consonant, else the first of two
/// and the middle one of three.
fn around_tone(rhyme: &str) -> (String, char, String) {
    let letters: Vec<char> = rhyme.chars().collect();
    let vowels = letters.iter().take_while(|letter| "aăâeêioôơuưy".contains(**letter)).count();
    let marked = letters.iter().rposition(|letter| "ăâêôơư".contains(*letter));
    let closed = vowels < letters.len();
    let place = marked.unwrap_or(match vowels {
        3 => 1,
        _ if closed => vowels.saturating_sub(1),
        _ => 0,
    });
    let part = |range: Option<&[char]>| range.unwrap_or_default().iter().collect::<String>();
    let vowel = letters.get(place).copied().unwrap_or('a');
    (part(letters.get(..place)), vowel, part(letters.get(place + 1..)))
}
