//! Rules for shares.

use super::rules::{COUNT, Nature, Rule};

/// Shares.
pub const SHARES: &[Rule] = &[
    Rule {
        indicator: "border-demarcation-complete",
        measure: super::quantities::Measure::Percent,
        sentence: &["phân giới cắm mốc", "phân giới , cắm mốc", "demarcation"],
        near: &["hoàn thành", "completed", "khoảng", "khối lượng", "of the", "đạt"],
        not_near: &["tăng", "giảm"],
        range: (1.0, 100.0),
        nature: Nature::State,
        ..COUNT
    },
    Rule {
        indicator: "ingo-disbursement-rate",
        measure: super::quantities::Measure::Percent,
        sentence: &["giải ngân", "disbursement", "disbursed"],
        near: &[
            "bằng",
            "tỷ lệ giải ngân",
            "tỉ lệ giải ngân",
            "disbursement rate",
            "cam kết",
            "equivalent to",
            "equal to",
            "equalling",
            "chiếm",
        ],
        line: &["viện trợ", "phi chính phủ", "ngo", "ngos", "non - governmental"],
        not_near: &["tăng", "giảm", "so với", "đầu tư công", "oda"],
        range: (1.0, 100.0),
        ..COUNT
    },
    Rule {
        indicator: "agreements-signed-growth",
        measure: super::quantities::Measure::Percent,
        before: &["tăng", "up", "increase of", "rise of", "increasing", "rising"],
        led_by: &["thoả thuận", "văn kiện hợp tác", "agreements", "văn bản hợp tác", "văn kiện"],
        not_near: &["kim ngạch", "xuất khẩu", "vốn", "lượt khách", "dự án", "đoàn", "giải ngân", "giá trị"],
        range: (0.1, 5000.0),
        ..COUNT
    },
];
