//! Rules for delegations and those in them.

use super::rules::{COUNT, Rule};

/// Delegations and those in them.
pub const VISITS: &[Rule] = &[
    Rule {
        indicator: "delegations-out",
        nouns: &[
            "đoàn ra",
            "lượt đoàn ra",
            "outgoing delegations",
            "đoàn đi nước ngoài",
            "đoàn đi công tác nước ngoài",
            "đoàn cán bộ đi công tác nước ngoài",
            "đoàn công tác ra nước ngoài",
            "đoàn ra nước ngoài",
            "đoàn công tác nước ngoài",
            "đoàn cán bộ ra nước ngoài",
        ],
        ..COUNT
    },
    Rule {
        indicator: "delegations-in",
        nouns: &[
            "đoàn vào",
            "lượt đoàn vào",
            "incoming delegations",
            "đoàn khách nước ngoài",
            "đoàn khách quốc tế",
            "lượt đoàn khách quốc tế",
            "đoàn nước ngoài",
            "đoàn quốc tế",
            "lượt đoàn khách nước ngoài",
            "lượt đoàn nước ngoài",
            "foreign delegations",
            "international delegations",
        ],
        not_near: ARTS,
        ..COUNT
    },
    Rule { indicator: "delegations-in", nouns: &["đoàn", "lượt đoàn"], before: &["đoàn vào"], ..COUNT },
    Rule { indicator: "delegations-out", nouns: &["đoàn", "lượt đoàn"], before: &["đoàn ra"], ..COUNT },
    Rule {
        indicator: "delegations-in",
        nouns: &["đoàn", "lượt đoàn", "đoàn khách", "delegations"],
        before: RECEIVED,
        not_near: ARTS,
        ..COUNT
    },
    Rule {
        indicator: "delegations-out", nouns: &["đoàn", "lượt đoàn", "delegations"], before: &["cử", "sent", "dispatched"], ..COUNT
    },
    Rule { indicator: "delegations-out", nouns: &["delegations"], before: SENT, after: &["abroad", "overseas"], ..COUNT },
    Rule {
        indicator: "delegations-out",
        nouns: &["đoàn", "lượt đoàn"],
        after: &["ra nước ngoài", "đi nước ngoài", "công tác nước ngoài", "đi công tác tại"],
        ..COUNT
    },
    Rule {
        indicator: "officials-trained",
        nouns: PEOPLE,
        near: &["bồi dưỡng", "tập huấn", "đào tạo", "trained"],
        not_near: &["tham dự", "đoàn ra", "đại biểu"],
        range: (10.0, 1e6),
        ..COUNT
    },
    Rule {
        indicator: "visitors-in",
        nouns: &[
            "lượt khách nước ngoài",
            "khách nước ngoài",
            "lượt khách quốc tế đến làm việc",
            "lượt người nước ngoài",
            "foreign visitors",
            "lượt khách vào",
            "lượt người vào",
        ],
        not_near: TOURISM,
        not_sentence: TOURISM,
        ..COUNT
    },
    Rule {
        indicator: "visitors-in",
        nouns: &[
            "lượt khách",
            "khách",
            "khách quốc tế",
            "lượt khách quốc tế",
            "visitors",
            "members",
            "guests",
            "foreign guests",
            "foreign visitors",
        ],
        line: &["đoàn", "delegations"],
        before: &["đoàn", "delegations"],
        not_near: &["đoàn ra", "đoàn tàu", "chở"],
        not_sentence: TOURISM,
        ..COUNT
    },
    Rule {
        indicator: "visitors-in",
        nouns: &["lượt người", "người", "lượt thành viên", "lượt đại biểu", "thành viên", "people"],
        before: &[
            "đoàn vào",
            "đoàn khách",
            "đoàn nước ngoài",
            "đoàn quốc tế",
            "incoming delegations",
            "foreign delegations",
            "đoàn khách quốc tế",
            "đoàn khách nước ngoài",
        ],
        not_sentence: TOURISM,
        ..COUNT
    },
    Rule {
        indicator: "officials-out",
        nouns: PEOPLE,
        before: &["đoàn ra", "đoàn", "abroad", "delegations"],
        sentence: OUT,
        not_near: &["đoàn vào", "khách"],
        ..COUNT
    },
    Rule {
        indicator: "officials-out",
        nouns: PEOPLE,
        after: &["ra nước ngoài", "đi nước ngoài", "đi công tác nước ngoài", "công tác nước ngoài", "travel abroad", "abroad"],
        not_near: &["đoàn vào", "lao động"],
        ..COUNT
    },
    Rule {
        indicator: "visitors-in",
        nouns: &["lượt người", "người"],
        before: &["đoàn"],
        sentence: IN,
        not_sentence: &["đoàn ra", "cử", "nghệ thuật"],
        ..COUNT
    },
];

const RECEIVED: &[&str] = &["đón", "tiếp", "đón tiếp", "tiếp đón", "tiếp nhận", "received", "welcomed", "hosted"];

const SENT: &[&str] = &["cử", "tổ chức", "sent", "dispatched", "đi", "abroad"];

const OUT: &[&str] = &["đoàn ra", "ra nước ngoài", "đi nước ngoài", "đi công tác", "abroad", "overseas", "cử", "sent", "xuất cảnh"];

const IN: &[&str] =
    &["đoàn vào", "khách nước ngoài", "khách quốc tế", "đón", "tiếp", "đoàn khách", "đoàn nước ngoài", "received", "welcomed", "incoming"];

const ARTS: &[&str] = &["nghệ thuật", "famtrip", "du lịch", "thể thao", "văn nghệ", "học sinh", "doanh nghiệp nước ngoài đến tìm hiểu"];

const TOURISM: &[&str] = &["du lịch", "tourist", "tourists", "tourism", "tham quan"];

/// People who travel, without saying which way.
pub const PEOPLE: &[&str] = &[
    "lượt cán bộ",
    "lượt cán bộ , công chức",
    "lượt người",
    "lượt công chức",
    "cán bộ",
    "lượt thành viên",
    "người",
    "lượt cán bộ công chức",
    "officials",
    "members",
    "lượt đại biểu",
    "lượt cán bộ đi",
    "people",
    "participants",
    "lượt cá nhân",
    "thành viên",
];

/// Delegations, without saying which way.
pub const DELEGATIONS: &[&str] = &["đoàn", "lượt đoàn", "delegations", "đoàn công tác"];

/// Delegations out and those in them, delegations in and those in them.
pub const DIRECTIONS: [[&Rule; 2]; 2] = [
    [&Rule { indicator: "delegations-out", ..COUNT }, &Rule { indicator: "officials-out", ..COUNT }],
    [&Rule { indicator: "delegations-in", ..COUNT }, &Rule { indicator: "visitors-in", ..COUNT }],
];
