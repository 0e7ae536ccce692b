//! Rules for students, members and Vietnamese abroad.

use super::rules::{COUNT, Nature, PRESENT, Rule};

/// Students, members, Vietnamese abroad.
pub const PEOPLE: &[Rule] = &[
    Rule {
        indicator: "scholarships",
        nouns: &["suất học bổng", "học bổng", "scholarships", "suất học bổng toàn phần", "full scholarships", "suất"],
        near: &["học bổng", "scholarships"],
        words: true,
        nature: Nature::Aim,
        ..COUNT
    },
    Rule {
        indicator: "lao-students-received",
        nouns: STUDENTS,
        before: &["tiếp nhận", "tiếp nhận đào tạo", "received", "nhận đào tạo", "admitted"],
        line: LAO,
        not_near: &["học bổng"],
        ..COUNT
    },
    Rule {
        indicator: "lao-students",
        nouns: STUDENTS,
        near: &["đang học", "theo học", "đang đào tạo", "đào tạo", "training", "studying", "học tập", "hiện có", "enrolled"],
        line: LAO,
        nature: Nature::State,
        ..COUNT
    },
    Rule { indicator: "friendship-members-new", nouns: &["hội viên mới", "new members"], ..COUNT },
    Rule { indicator: "friendship-members-new", nouns: &["hội viên"], before: &["kết nạp", "phát triển"], ..COUNT },
    Rule {
        indicator: "friendship-members",
        nouns: &["hội viên", "người", "members"],
        before: &["tổng số hội viên", "số hội viên", "tổng số", "total membership"],
        sentence: &["hội viên", "membership"],
        nature: Nature::State,
        ..COUNT
    },
    Rule {
        indicator: "friendship-members",
        nouns: &["hội viên", "members"],
        sentence: &["hội hữu nghị", "friendship association", "friendship associations", "liên hiệp", "chi hội"],
        nature: Nature::State,
        ..COUNT
    },
    Rule {
        indicator: "overseas-vietnamese",
        nouns: &[
            "người việt nam",
            "kiều bào",
            "người việt",
            "người việt nam ở nước ngoài",
            "người việt nam đang sinh sống",
            "overseas vietnamese",
            "vietnamese",
            "bà con kiều bào",
            "kiều bào đang sinh sống",
            "người việt nam sinh sống",
        ],
        sentence: &[
            "ở nước ngoài",
            "kiều bào",
            "overseas",
            "abroad",
            "tại nước ngoài",
            "nước và vùng lãnh thổ",
            "quốc gia và vùng lãnh thổ",
        ],
        not_near: &["đại biểu", "về quê", "lượt", "tham dự", "về nước"],
        range: (1e3, 1e7),
        nature: Nature::State,
        ..COUNT
    },
    Rule {
        indicator: "international-organisations",
        nouns: &["tổ chức quốc tế", "international organisations", "international organizations"],
        near: &["làm việc", "tiếp xúc", "worked with"],
        confidence: 0.7,
        ..COUNT
    },
    Rule {
        indicator: "cambodian-tourists",
        nouns: &["lượt khách du lịch campuchia", "lượt khách campuchia", "khách du lịch campuchia", "lượt khách du lịch từ campuchia"],
        ..COUNT
    },
    Rule {
        indicator: "sessions",
        nouns: &["phiên họp", "phiên", "phiên làm việc", "sessions", "phiên thảo luận"],
        sentence: &["hội nghị", "conference"],
        range: (5.0, 60.0),
        not_near: &["hội đồng nhân dân"],
        confidence: 0.65,
        ..PRESENT
    },
];

const STUDENTS: &[&str] = &[
    "lưu học sinh",
    "học sinh , sinh viên",
    "sinh viên",
    "lưu học sinh lào",
    "sinh viên lào",
    "học sinh , sinh viên lào",
    "học sinh lào",
    "lao students",
    "students",
    "lượt lưu học sinh",
    "học sinh",
    "cán bộ , học sinh",
    "lưu học sinh , sinh viên",
];

const LAO: &[&str] = &[
    "lào",
    "lao",
    "laos",
    "salavan",
    "savannakhet",
    "hủa phăn",
    "xiêng khoảng",
    "luang prabang",
    "champasak",
    "sê kông",
    "khăm muộn",
    "phongsaly",
    "phông sa lỳ",
    "bò kẹo",
    "u đôm xay",
    "luông pha băng",
];
