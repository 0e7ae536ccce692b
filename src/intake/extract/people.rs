//! Who chaired it.

mod chairing;
mod name;
mod role;

use super::page::Page;
use crate::intake::{CERTAIN, Extraction, Proposal};
use crate::model::{Bilingual, Chair};

/// Fills in `chairs`.
pub fn read(page: &Page<'_>, extraction: &mut Extraction) {
    if extraction.record_type.first().is_some_and(|proposal| proposal.value == crate::model::RecordType::Plan) {
        return;
    }
    let mut said: Vec<Proposal<Chair>> = chairing::chairs(page);
    if !said.iter().any(Proposal::is_certain) {
        said.extend(chairing::heads_of_delegations(page));
    }
    for chair in said {
        add(&mut extraction.chairs, chair);
    }
    // One who chairs at a provincial end of a video link is a chair only where nobody else is.
    let is_certain = |proposal: &Proposal<Chair>| proposal.confidence >= CERTAIN;
    extraction.chairs.sort_by_key(|proposal| (!is_certain(proposal), proposal.evidence.first().map(|span| span.start)));
}

/// Adds a chair, or what is new of one that is there already.
fn add(chairs: &mut Vec<Proposal<Chair>>, new: Proposal<Chair>) {
    let same = |known: &&mut Proposal<Chair>| known.value.name.to_lowercase() == new.value.name.to_lowercase();
    let Some(known) = chairs.iter_mut().find(same) else {
        chairs.push(new);
        return;
    };
    known.confidence = known.confidence.max(new.confidence);
    let length = |chair: &Chair| chair.role.as_ref().map_or(0, |role| role.vi.len() + role.en.len());
    if length(&new.value) > length(&known.value) {
        known.value.role = new.value.role;
    }
}

/// A role as the page has it, in the page's language.
fn bilingual(page: &Page<'_>, role: &str) -> Bilingual {
    let words = role.split_whitespace().collect::<Vec<_>>().join(" ");
    if page.is_english { Bilingual { vi: String::new(), en: words } } else { Bilingual { vi: words, en: String::new() } }
}

#[cfg(test)]
mod tests {
    use super::super::testing::read_with;

    #[track_caller]
    fn chaired(body: &str, expected: &[&str]) {
        let extraction = read_with("Hội nghị tổng kết công tác đối ngoại", body);
        let found: Vec<String> = extraction
            .chairs
            .iter()
            .filter(|chair| chair.is_certain())
            .map(|chair| {
                let role = chair.value.role.as_ref().map_or("", |role| &role.vi);
                if role.is_empty() { chair.value.name.clone() } else { format!("{} | {role}", chair.value.name) }
            })
            .collect();
        assert_eq!(found, expected, "{body}");
    }

    #[test]
    fn a_name_with_its_roles_behind_it() {
        chaired(
            "Đồng chí Trần Văn Bình - Ủy viên Trung ương Đảng, Thứ trưởng Bộ Ngoại giao dự và chủ trì hội nghị.",
            &["Trần Văn Bình | Ủy viên Trung ương Đảng, Thứ trưởng Bộ Ngoại giao"],
        );
        chaired("Bà Lê Thị Hoa, Giám đốc Sở Ngoại vụ chủ trì hội nghị.", &["Lê Thị Hoa | Giám đốc Sở Ngoại vụ"]);
        chaired("Đồng chí H'Linh Niê, Phó Chủ tịch UBND tỉnh, chủ trì hội nghị.", &["H'Linh Niê | Phó Chủ tịch UBND tỉnh"]);
    }

    #[test]
    fn a_name_with_its_role_before_it() {
        chaired(
            "Phó Chủ tịch Thường trực UBND tỉnh Phạm Văn Nam chủ trì hội nghị.",
            &["Phạm Văn Nam | Phó Chủ tịch Thường trực UBND tỉnh"],
        );
        chaired("Phó Chủ tịch UBND tỉnh Sơn La Lò Minh Hùng chủ trì hội nghị.", &["Lò Minh Hùng | Phó Chủ tịch UBND tỉnh Sơn La"]);
        chaired(
            "Hội nghị diễn ra dưới sự chủ trì của Bộ trưởng Bộ Ngoại giao Đỗ Quang Minh.",
            &["Đỗ Quang Minh | Bộ trưởng Bộ Ngoại giao"],
        );
    }

    #[test]
    fn several_chairs() {
        chaired(
            "Hội nghị do ông Vũ Hải, Chủ tịch UBND tỉnh và bà Đinh Thị Lan, Thứ trưởng Bộ Ngoại giao đồng chủ trì.",
            &["Vũ Hải | Chủ tịch UBND tỉnh", "Đinh Thị Lan | Thứ trưởng Bộ Ngoại giao"],
        );
        chaired(
            "Đồng chủ trì hội đàm có các đồng chí: Giàng A Sử, Bí thư Tỉnh ủy; Khăm Phon Xay, Tỉnh trưởng Hủa Phăn.",
            &["Giàng A Sử | Bí thư Tỉnh ủy", "Khăm Phon Xay | Tỉnh trưởng Hủa Phăn"],
        );
    }

    #[test]
    fn those_who_only_attended() {
        chaired(
            "Dự hội nghị có đồng chí Trần Văn Bình, Phó Chủ tịch UBND tỉnh. Đồng chí Lê Lan, Giám đốc Sở Ngoại vụ chủ trì hội nghị.",
            &["Lê Lan | Giám đốc Sở Ngoại vụ"],
        );
        chaired("Ông Hoàng Long, Phó Chủ tịch UBND tỉnh giao Sở Ngoại vụ chủ trì, phối hợp xây dựng kế hoạch.", &[]);
        chaired("Phát biểu tại hội nghị, đồng chí Trần Văn Bình nhấn mạnh kết quả của năm.", &[]);
    }

    #[test]
    fn the_heads_of_two_delegations() {
        let body = "Đoàn tỉnh Sơn La do đồng chí Lò Văn Sáng, Chủ tịch UBND tỉnh làm Trưởng đoàn đã hội đàm với đoàn tỉnh Hủa Phăn do đồng chí Bun Mi Xay, Phó Tỉnh trưởng dẫn đầu.";
        let extraction = read_with("Hội đàm giữa tỉnh Sơn La và tỉnh Hủa Phăn", body);
        let names: Vec<&str> = extraction.chairs.iter().map(|chair| chair.value.name.as_str()).collect();
        assert_eq!(names, ["Lò Văn Sáng", "Bun Mi Xay"]);
    }
}
