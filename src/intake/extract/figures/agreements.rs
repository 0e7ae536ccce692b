//! Rules for what was agreed.

use super::rules::{COUNT, Nature, Rule};

/// What was agreed.
pub const AGREEMENTS: &[Rule] = &[
    Rule {
        indicator: "fta-signed",
        nouns: &["hiệp định thương mại tự do", "fta", "ftas", "free trade agreements"],
        words: true,
        nature: Nature::State,
        near: SIGNED,
        not_near: &["đàm phán", "thế hệ mới", "giai đoạn khác nhau"],
        ..COUNT
    },
    Rule {
        indicator: "mous-signed",
        nouns: &[
            "biên bản ghi nhớ",
            "bản ghi nhớ",
            "mou",
            "mous",
            "memoranda of understanding",
            "memorandums of understanding",
            "bản ghi nhớ hợp tác",
            "biên bản ghi nhớ hợp tác",
        ],
        sentence: &["ký", "ký kết", "signed", "trao", "exchanged", "sign", "signing"],
        words: true,
        ..COUNT
    },
    Rule {
        indicator: "agreements-in-force",
        nouns: DEALS,
        near: &["còn hiệu lực", "đang có hiệu lực", "đang còn hiệu lực", "in force"],
        nature: Nature::State,
        words: true,
        ..COUNT
    },
    Rule {
        indicator: "local-agreements-supported",
        nouns: DEALS,
        before: &["hỗ trợ các địa phương", "hỗ trợ địa phương", "hỗ trợ ký kết"],
        ..COUNT
    },
    Rule {
        indicator: "local-agreements",
        nouns: DEALS,
        near: SIGNED,
        after: &[
            "với các địa phương nước ngoài",
            "với địa phương nước ngoài",
            "giữa các địa phương",
            "với các địa phương của",
            "with foreign localities",
        ],
        not_near: &["còn hiệu lực"],
        ..COUNT
    },
    Rule {
        indicator: "agreements-signed",
        nouns: DEALS,
        near: SIGNED,
        not_near: &["biên giới trên đất liền", "thương mại tự do", "dự kiến ký", "kỷ niệm", "văn kiện pháp lý", "còn hiệu lực"],
        words: true,
        ..COUNT
    },
    Rule {
        indicator: "agreements-signed",
        nouns: DEALS,
        led_by: &["và", ","],
        sentence: SIGNED,
        not_near: &["biên giới trên đất liền", "thương mại tự do", "kỷ niệm", "còn hiệu lực"],
        confidence: 0.7,
        ..COUNT
    },
    Rule {
        indicator: "local-agreements",
        nouns: &[
            "thoả thuận hợp tác cấp địa phương",
            "thoả thuận cấp địa phương",
            "thoả thuận địa phương",
            "thoả thuận hợp tác giữa các địa phương",
            "thoả thuận hợp tác giữa địa phương",
            "agreements between localities",
        ],
        ..COUNT
    },
];

const DEALS: &[&str] = &[
    "thoả thuận",
    "thoả thuận hợp tác",
    "thoả thuận quốc tế",
    "văn kiện",
    "văn kiện hợp tác",
    "văn bản hợp tác",
    "văn bản thoả thuận",
    "bản thoả thuận",
    "bản thoả thuận hợp tác",
    "agreements",
    "cooperation agreements",
    "cooperative agreements",
    "agreements and memoranda of understanding",
    "agreements and mous",
    "partnership agreements",
    "cooperation deals",
    "deals",
    "văn bản ký kết",
    "thoả ước",
    "biên bản thoả thuận",
    "biên bản hợp tác",
    "cooperation documents",
    "international agreements",
    "thoả thuận và bản ghi nhớ",
    "documents",
    "thoả thuận , văn kiện hợp tác",
    "thoả thuận , văn kiện",
    "văn bản , thoả thuận",
    "văn kiện , thoả thuận",
];

const SIGNED: &[&str] = &["ký", "ký kết", "signed", "concluded", "sign", "signing"];
