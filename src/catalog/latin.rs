//! Canonical decomposition and composition (Unicode Standard Annex #15) of the Latin letters: Latin-1, Extended-A, Extended-B and
//! Extended Additional, where all of Vietnamese is. Other scripts stay as they are.
//!
//! Complete tables are 45 KB of a first visit on a poor line; these letters are 2 KB. The tests hold this file to a complete
//! implementation, letter by letter.

use std::sync::LazyLock;

use super::ordering::{sort_by, sort_by_key};

/// Per combining mark: letters without it, each followed by the same letter with it.
const COMPOSITIONS: [(char, &str); 25] = [
    ('\u{300}', "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ"),
    (
        '\u{301}',
        "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ",
    ),
    ('\u{302}', "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
    ('\u{303}', "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"),
    ('\u{304}', "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳGḠgḡḶḸḷḹṚṜṛṝ"),
    ('\u{306}', "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ"),
    ('\u{307}', "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ"),
    ('\u{308}', "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"),
    ('\u{309}', "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"),
    ('\u{30A}', "AÅaåUŮuůwẘyẙ"),
    ('\u{30B}', "OŐoőUŰuű"),
    ('\u{30C}', "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"),
    ('\u{30F}', "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕ"),
    ('\u{311}', "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"),
    ('\u{31B}', "OƠoơUƯuư"),
    ('\u{323}', "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ"),
    ('\u{324}', "UṲuṳ"),
    ('\u{325}', "AḀaḁ"),
    ('\u{326}', "SȘsșTȚtț"),
    ('\u{327}', "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"),
    ('\u{328}', "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
    ('\u{32D}', "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ"),
    ('\u{32E}', "HḪhḫ"),
    ('\u{330}', "EḚeḛIḬiḭUṴuṵ"),
    ('\u{331}', "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"),
];

/// Letter with a mark → the letter and the mark, sorted by the first.
static DECOMPOSITIONS: LazyLock<Vec<(char, (char, char))>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for (mark, pairs) in COMPOSITIONS {
        let mut letters = pairs.chars();
        while let (Some(base), Some(composed)) = (letters.next(), letters.next()) {
            all.push((composed, (base, mark)));
        }
    }
    sort_by(&mut all, Ord::cmp);
    all
});

/// Whether a character is a mark on the letter before it (the blocks of combining diacritical marks).
pub(super) const fn is_combining_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

/// Gives the letter and the marks of which a character consists, in canonical order.
pub(super) fn decompose(character: char, emit: &mut dyn FnMut(char)) {
    if (character as u32) < 0xC0 {
        return emit(character);
    }
    match DECOMPOSITIONS.binary_search_by_key(&character, |&(composed, _)| composed) {
        Ok(found) => {
            if let Some(&(_, (base, mark))) = DECOMPOSITIONS.get(found) {
                decompose(base, emit);
                emit(mark);
            }
        }
        Err(_) => emit(character),
    }
}

/// The decomposed form (NFD) of a text.
pub(super) fn decomposed(text: impl Iterator<Item = char>) -> Vec<char> {
    let mut letters = Vec::new();
    for character in text {
        decompose(character, &mut |part| letters.push(part));
    }
    for marks in letters.chunk_by_mut(|_, &next| class(next) != 0) {
        // The first of a run is a letter, of class 0; a stable order keeps marks of one class as they were typed.
        if !marks.is_sorted_by_key(|&mark| class(mark)) {
            let mut ordered = marks.to_vec();
            sort_by_key(&mut ordered, |&mark| class(mark));
            marks.copy_from_slice(&ordered);
        }
    }
    letters
}

/// The composed form (NFC) of a decomposed text.
pub(super) fn composed(letters: &[char]) -> String {
    let mut result: Vec<char> = Vec::with_capacity(letters.len());
    let mut letter: Option<usize> = None;
    let mut last_class = 0;
    for &character in letters {
        let own_class = class(character);
        let blocked = own_class == 0 || last_class >= own_class;
        let base = if blocked { None } else { letter.and_then(|position| result.get_mut(position)) };
        let joined = base.and_then(|base| compose(*base, character).map(|whole| *base = whole));
        if joined.is_none() {
            if own_class == 0 {
                letter = Some(result.len());
            }
            last_class = own_class;
            result.push(character);
        }
    }
    result.into_iter().collect()
}

fn compose(base: char, mark: char) -> Option<char> {
    let (_, pairs) = COMPOSITIONS.iter().find(|(own, _)| *own == mark)?;
    let mut letters = pairs.chars();
    while let (Some(without), Some(with)) = (letters.next(), letters.next()) {
        if without == base {
            return Some(with);
        }
    }
    None
}

/// The canonical combining class: the order in which marks on one letter stand; 0 for a letter.
const fn class(character: char) -> u8 {
    match character {
        '\u{334}'..='\u{338}' => 1,
        '\u{321}' | '\u{322}' | '\u{327}' | '\u{328}' => 202,
        '\u{31B}' => 216,
        '\u{316}'..='\u{319}' | '\u{31C}'..='\u{326}' | '\u{329}'..='\u{333}' | '\u{339}'..='\u{33C}' => 220,
        '\u{300}'..='\u{314}' | '\u{33D}'..='\u{344}' => 230,
        _ => 0,
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    fn latin() -> impl Iterator<Item = char> {
        ('\u{0}'..='\u{24F}').chain('\u{1E00}'..='\u{1EFF}')
    }

    fn agrees(text: &str) {
        let ours = decomposed(text.chars());
        assert_eq!(ours, text.nfd().collect::<Vec<_>>(), "{text:?}");
        assert_eq!(composed(&ours), text.nfc().collect::<String>(), "{text:?}");
    }

    #[test]
    fn every_latin_letter_is_taken_apart_and_put_together_as_the_standard_says() {
        for letter in latin() {
            agrees(&letter.to_string());
        }
    }

    proptest! {
        #[test]
        fn letters_with_marks_in_any_order_agree_with_the_standard(
            text in prop::collection::vec((
                // U+00A8 stands alone and composes to signs of Greek, which are none of ours.
                prop::sample::select(latin().filter(|&letter| letter != '\u{A8}').collect::<Vec<_>>()),
                prop::collection::vec(prop::sample::select("\u{300}\u{301}\u{302}\u{303}\u{306}\u{309}\u{31B}\u{323}".chars().collect::<Vec<_>>()), 0..4),
            ), 0..6)
        ) {
            let text: String = text.into_iter().flat_map(|(letter, marks)| std::iter::once(letter).chain(marks)).collect();
            agrees(&text);
        }
    }
}
