//! Rules for provinces and their partners.

use super::guests::{ATTEND, ATTEND_STRICT, FOREIGN_LOCALITIES, NOT_GUESTS, PROVINCES};
use super::rules::{COUNT, Event, Nature, PRESENT, Rule};

/// Provinces and their partners.
pub const LOCALITIES: &[Rule] = &[
    Rule {
        indicator: "provinces-with-dept",
        nouns: PROVINCES,
        before: &["sở ngoại vụ ở", "sở ngoại vụ tại", "departments of foreign affairs in"],
        range: (2.0, 64.0),
        nature: Nature::State,
        ..COUNT
    },
    Rule {
        indicator: "provinces-with-dept",
        nouns: PROVINCES,
        after: &[
            "sở ngoại vụ",
            "departments of foreign affairs",
            "department of foreign affairs",
            "foreign affairs departments",
            "department of external relations",
            "departments of external relations",
        ],
        not_near: &[
            "chưa",
            "phòng ngoại vụ là",
            "giám đốc",
            "lãnh đạo",
            "đại diện",
            "dự hội nghị",
            "đến dự",
            "tới dự",
            "về dự",
            "cùng dự",
            "dự có",
            "dự và",
            "dự buổi",
            "dự chương trình",
            "tham dự",
            "đại biểu",
        ],
        range: (2.0, 64.0),
        nature: Nature::State,
        ..COUNT
    },
    Rule {
        indicator: "provinces-with-division",
        nouns: PROVINCES,
        after: &["phòng ngoại vụ", "foreign affairs division", "foreign affairs divisions"],
        range: (1.0, 64.0),
        nature: Nature::State,
        ..COUNT
    },
    Rule {
        indicator: "provinces-with-fdi",
        nouns: PROVINCES,
        near: &["fdi", "đầu tư nước ngoài", "đầu tư trực tiếp nước ngoài"],
        not_sentence: ATTEND_STRICT,
        range: (2.0, 64.0),
        ..COUNT
    },
    Rule {
        indicator: "vietnamese-localities",
        nouns: &[
            "địa phương việt nam",
            "địa phương của việt nam",
            "tỉnh , thành phố việt nam",
            "tỉnh , thành phố của việt nam",
            "tỉnh , thành việt nam",
            "tỉnh , thành của việt nam",
            "vietnamese localities",
            "vietnamese provinces and cities",
            "vietnamese provinces",
            "địa phương phía việt nam",
        ],
        sentence: ATTEND,
        not_near: &["quan hệ với", "kết nghĩa"],
        ..PRESENT
    },
    Rule {
        indicator: "foreign-localities-new-ties",
        nouns: FOREIGN_LOCALITIES,
        near: &["thiết lập mới", "mới thiết lập", "thiết lập thêm", "new ties", "thiết lập quan hệ mới", "thiết lập quan hệ với thêm"],
        words: true,
        ..COUNT
    },
    Rule {
        indicator: "foreign-localities-with-ties",
        nouns: FOREIGN_LOCALITIES,
        near: &["quan hệ", "kết nghĩa", "ties", "relations", "twinned", "partnerships"],
        not_near: &["tham dự"],
        words: true,
        nature: Nature::State,
        ..COUNT
    },
    Rule { indicator: "foreign-localities-attending", nouns: FOREIGN_LOCALITIES, near: ATTEND_STRICT, ..PRESENT },
    Rule {
        indicator: "partner-localities",
        nouns: &[
            "địa phương pháp",
            "địa phương của pháp",
            "địa phương nhật bản",
            "địa phương của nhật bản",
            "địa phương lào",
            "địa phương của lào",
            "địa phương hàn quốc",
            "địa phương của hàn quốc",
            "địa phương trung quốc",
            "địa phương của trung quốc",
            "tỉnh của lào",
            "tỉnh của campuchia",
            "tỉnh của nhật bản",
            "tỉnh , thành phố của nhật bản",
            "địa phương phía bạn",
            "địa phương của bạn",
            "địa phương campuchia",
            "french localities",
            "japanese localities",
            "tỉnh , thành phố nhật bản",
            "địa phương ấn độ",
            "địa phương của ấn độ",
            "tỉnh , thành phố của lào",
            "tỉnh , thành phố của hàn quốc",
        ],
        sentence: ATTEND,
        not_near: &["quan hệ với"],
        ..PRESENT
    },
    Rule {
        indicator: "local-partner-pairs",
        nouns: &[
            "cặp quan hệ",
            "cặp quan hệ hợp tác",
            "cặp địa phương",
            "mối quan hệ hợp tác",
            "quan hệ hợp tác",
            "cặp quan hệ kết nghĩa",
            "pairs of localities",
        ],
        nature: Nature::State,
        ..COUNT
    },
    Rule {
        indicator: "provinces-attending",
        nouns: PROVINCES,
        before: ATTEND_STRICT,
        event: Event::National,
        range: (3.0, 64.0),
        not_near: NOT_GUESTS,
        ..PRESENT
    },
    Rule {
        indicator: "provinces-attending",
        nouns: PROVINCES,
        after: &["tham dự", "tham gia hội nghị", "dự hội nghị", "attended", "took part"],
        event: Event::National,
        range: (3.0, 64.0),
        not_near: NOT_GUESTS,
        ..PRESENT
    },
    Rule {
        indicator: "participating-localities",
        nouns: PROVINCES,
        before: ATTEND_STRICT,
        event: Event::Local,
        range: (2.0, 64.0),
        not_near: NOT_GUESTS,
        confidence: 0.7,
        ..PRESENT
    },
];
