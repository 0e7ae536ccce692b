//! The slugs under which values stand in links. A slug depends on the value alone, never on what else is in the catalog, so
//! that a link means the same everywhere and always.

use super::tokens::whole_words;
use crate::model::DocumentRef;

/// Signs of bodies that number their documents for the whole country: the Party's central bodies, the Government, the Prime
/// Minister and their Office, the President, the Foreign Ministry, the Party's External Relations Commission (Decree
/// 30/2020/NĐ-CP; Guidance 36-HD/VPTW). The National Assembly's end in the number of its term.
const CENTRAL_SIGNS: [&str; 9] = ["tw", "cp", "ttg", "vpcp", "vptw", "ctn", "bng", "bdntw", "hdbt"];

/// The National Assembly and its Standing Committee; followed by the number of the term.
const ASSEMBLY_SIGNS: [&str; 2] = ["qh", "ubtvqh"];

/// The folded words with hyphens: ASCII for Vietnamese and other Latin writing; letters of other scripts stay. Empty for a
/// text without letters and digits.
pub(super) fn slug(text: &str) -> String {
    let words: Vec<String> = whole_words(text).map(|token| token.folded()).collect();
    words.join("-")
}

/// The slug of a document: its number and, where several bodies use the same numbers, its issuer.
pub(super) fn document_slug(document: &DocumentRef) -> String {
    let number = slug(&document.number);
    if is_central(&number) {
        return number;
    }
    let issuer = slug(&document.issuer);
    let kind = if is_bare(&number) { document.kind.slug() } else { "" };
    let parts: Vec<&str> = [number.as_str(), kind, issuer.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("-")
}

/// A document as a value is named: with its issuer where the number alone does not identify it.
pub(super) fn document_name(document: &DocumentRef) -> String {
    let issuer = document.issuer.trim();
    if issuer.is_empty() || is_central(&slug(&document.number)) {
        document.number.clone()
    } else {
        format!("{} ({issuer})", document.number)
    }
}

/// Whether a number's sign is that of a central body.
fn is_central(number: &str) -> bool {
    number.split('-').any(|part| {
        let sign = part.trim_end_matches(|character: char| character.is_ascii_digit());
        CENTRAL_SIGNS.contains(&part) || ASSEMBLY_SIGNS.contains(&sign)
    })
}

/// Whether a number has no sign at all, so that a directive and a conclusion of one body share it.
fn is_bare(number: &str) -> bool {
    number.chars().all(|character| character.is_ascii_digit() || character == '-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::DocumentKind;

    fn document(number: &str, issuer: &str) -> DocumentRef {
        DocumentRef { number: number.into(), kind: DocumentKind::Plan, issuer: issuer.into(), subject: None }
    }

    #[test]
    fn names_become_ascii_words() {
        assert_eq!(slug("Phạm Bình Minh"), "pham-binh-minh");
        assert_eq!(slug("Cổng TTĐT tỉnh Đắk Lắk (tiếng Anh)"), "cong-ttdt-tinh-dak-lak-tieng-anh");
        assert_eq!(slug("TP. Hồ Chí Minh"), "tp-ho-chi-minh");
        assert_eq!(slug("…"), "");
    }

    /// Names of publishers and documents that are published: links with these slugs are out in the world.
    #[test]
    fn digits_and_letters_that_are_written_together_stay_together() {
        for (name, expected) in [
            ("Nghệ An 24h", "nghe-an-24h"),
            ("vn24h (dẫn ĐCSVN)", "vn24h-dan-dcsvn"),
            ("TH389", "th389"),
            ("th389.vn", "th389-vn"),
            ("202/2025/QH15", "202-2025-qh15"),
        ] {
            assert_eq!(slug(name), expected);
        }
    }

    #[test]
    fn other_scripts_keep_their_letters() {
        assert_eq!(slug("人民网"), "人民网");
    }

    #[test]
    fn a_central_document_is_its_number() {
        for number in ["22-NQ/TW", "22 - NQ/TW", "22-nq/tw"] {
            assert_eq!(document_slug(&document(number, "Bộ Chính trị")), "22-nq-tw");
        }
        assert_eq!(document_slug(&document("72/2015/NĐ-CP", "Chính phủ")), "72-2015-nd-cp");
        assert_eq!(document_slug(&document("511/VPCP-QHQT", "Văn phòng Chính phủ")), "511-vpcp-qhqt");
        assert_eq!(document_slug(&document("06-HD/BĐNTW", "Ban Đối ngoại Trung ương")), "06-hd-bdntw");
        assert_eq!(document_slug(&document("202/2025/QH15", "Quốc hội")), "202-2025-qh15");
    }

    #[test]
    fn plans_of_two_provinces_with_one_number_differ() {
        let slug_of = |issuer| document_slug(&document("34/KH-UBND", issuer));
        assert_eq!(slug_of("UBND tỉnh Lào Cai"), "34-kh-ubnd-ubnd-tinh-lao-cai");
        assert_ne!(slug_of("UBND tỉnh Lào Cai"), slug_of("UBND tỉnh Hà Giang"));
        assert_eq!(document_slug(&document("210-KH/TU", "Thành ủy Hải Phòng")), "210-kh-tu-thanh-uy-hai-phong");
    }

    #[test]
    fn a_bare_number_is_told_apart_by_kind_and_issuer() {
        let directive = DocumentRef { kind: DocumentKind::Directive, ..document("12", "Ban Bí thư") };
        assert_eq!(document_slug(&directive), "12-directive-ban-bi-thu");
        assert_eq!(document_name(&directive), "12 (Ban Bí thư)");
        assert_eq!(document_name(&document("22-NQ/TW", "Bộ Chính trị")), "22-NQ/TW");
    }
}
