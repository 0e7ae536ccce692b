//! Rules for activities of all kinds, borders and plans.

use super::rules::{COUNT, Event, Nature, Rule};

/// Other activities.
pub const ACTIVITIES: &[Rule] = &[
    Rule {
        indicator: "cultural-events-home",
        nouns: EVENTS,
        after: &[
            "yếu tố quốc tế",
            "yếu tố nước ngoài",
            "trong nước",
            "tại địa phương",
            "at home",
            "in the country",
            "ở trong nước",
            "inside the country",
            "in vietnam",
        ],
        sentence: CULTURE,
        ..COUNT
    },
    Rule {
        indicator: "cultural-events-abroad",
        nouns: EVENTS,
        after: &["ở nước ngoài", "tại nước ngoài", "ra nước ngoài", "abroad", "overseas", "tại các nước"],
        sentence: CULTURE,
        ..COUNT
    },
    Rule {
        indicator: "friendship-activities",
        nouns: &[
            "hoạt động hữu nghị",
            "friendship activities",
            "hoạt động giao lưu hữu nghị",
            "hoạt động giao lưu , hữu nghị",
            "hoạt động hoà bình , hữu nghị",
            "hoạt động đối ngoại nhân dân",
        ],
        ..COUNT
    },
    Rule {
        indicator: "exchange-events",
        nouns: &[
            "hoạt động giao lưu",
            "sự kiện giao lưu",
            "chương trình giao lưu",
            "cuộc giao lưu",
            "exchange events",
            "exchange activities",
            "exchange programmes",
        ],
        ..COUNT
    },
    Rule {
        indicator: "economic-diplomacy-activities",
        nouns: &[
            "hoạt động ngoại giao kinh tế",
            "economic diplomacy activities",
            "hoạt động về ngoại giao kinh tế",
            "hoạt động , sự kiện ngoại giao kinh tế",
        ],
        ..COUNT
    },
    Rule {
        indicator: "local-promotion-activities",
        nouns: &[
            "hoạt động xúc tiến",
            "hoạt động quảng bá",
            "sự kiện xúc tiến",
            "sự kiện quảng bá",
            "hoạt động , sự kiện xúc tiến",
            "hoạt động xúc tiến , quảng bá",
            "promotion activities",
            "promotional activities",
            "promotion events",
        ],
        sentence: &["địa phương", "localities", "local", "tỉnh"],
        not_sentence: &["đầu tư , thương mại , du lịch của tỉnh"],
        ..COUNT
    },
    Rule {
        indicator: "high-level-activities",
        nouns: &[
            "hoạt động đối ngoại cấp cao",
            "hoạt động đối ngoại của lãnh đạo cấp cao",
            "high - level activities",
            "high - level foreign affairs activities",
        ],
        ..COUNT
    },
    Rule {
        indicator: "border-talks",
        nouns: &[
            "cuộc hội đàm",
            "lần hội đàm",
            "lượt hội đàm",
            "cuộc hội đàm , gặp gỡ",
            "buổi hội đàm",
            "cuộc gặp , hội đàm",
            "cuộc hội đàm về biên giới",
            "talks",
            "border talks",
            "rounds of talks",
        ],
        sentence: BORDER,
        ..COUNT
    },
    Rule {
        indicator: "border-markers-planted",
        nouns: &["cột mốc", "mốc", "mốc giới", "vị trí mốc", "cột mốc biên giới", "border markers"],
        before: &["cắm", "xây dựng", "planted", "erected"],
        not_near: &["tôn tạo", "tuần tra"],
        ..COUNT
    },
    Rule {
        indicator: "land-border-km",
        nouns: &["km", "ki - lô - mét", "kilometres", "kilometers", "kilômét", "cây số", "- kilometre", "- km"],
        sentence: &["đường biên giới", "biên giới", "land border", "shared border", "border line", "border", "borderline"],
        near: &["biên giới", "border", "toàn tuyến", "tuyến", "borderline"],
        not_near: &["đường tuần tra", "hàng rào", "cách biên giới", "bờ biển", "đường bộ", "đường giao thông"],
        range: (10.0, 6000.0),
        nature: Nature::State,
        ..COUNT
    },
    Rule {
        indicator: "remains-repatriated",
        nouns: &[
            "hài cốt",
            "hài cốt liệt sĩ",
            "bộ hài cốt",
            "bộ hài cốt liệt sĩ",
            "hài cốt quân tình nguyện",
            "sets of remains",
            "remains",
        ],
        ..COUNT
    },
    Rule {
        indicator: "remains-repatriated",
        before: &["the remains of", "remains of"],
        nouns: &["fallen", "martyrs", "soldiers", "vietnamese", "volunteer soldiers"],
        ..COUNT
    },
    Rule {
        indicator: "unesco-heritage",
        nouns: &[
            "di sản",
            "danh hiệu",
            "di sản văn hoá",
            "di sản , danh hiệu",
            "heritage",
            "heritages",
            "heritage sites",
            "sites",
            "heritage items",
            "di sản thế giới",
        ],
        sentence: &["unesco"],
        not_near: &["hồ sơ"],
        words: true,
        ..COUNT
    },
    Rule {
        indicator: "local-proposals",
        nouns: &["kiến nghị", "đề xuất", "đề xuất , kiến nghị", "kiến nghị , đề xuất", "proposals"],
        sentence: &["địa phương", "localities"],
        ..COUNT
    },
    Rule {
        indicator: "relations-upgraded",
        nouns: &["nước", "quốc gia", "countries", "đối tác"],
        near: &["nâng cấp quan hệ", "nâng cấp khuôn khổ quan hệ", "upgraded"],
        ..COUNT
    },
    Rule {
        indicator: "diplomatic-relations",
        nouns: &["nước", "quốc gia", "countries"],
        before: &["quan hệ ngoại giao với", "quan hệ ngoại giao chính thức với", "diplomatic relations with", "diplomatic ties with"],
        range: (100.0, 200.0),
        nature: Nature::State,
        not_near: &["kỷ niệm"],
        ..COUNT
    },
    Rule {
        indicator: "comprehensive-strategic-partners",
        nouns: &["đối tác chiến lược toàn diện", "comprehensive strategic partners", "nước đối tác chiến lược toàn diện"],
        nature: Nature::State,
        ..COUNT
    },
    Rule {
        indicator: "strategic-comprehensive-partners",
        nouns: &[
            "đối tác chiến lược và đối tác toàn diện",
            "đối tác chiến lược , đối tác toàn diện",
            "đối tác chiến lược và toàn diện",
            "strategic and comprehensive partners",
        ],
        nature: Nature::State,
        ..COUNT
    },
    Rule {
        indicator: "plan-tasks",
        nouns: &["nhiệm vụ", "nhóm nhiệm vụ", "nhiệm vụ cụ thể", "nhiệm vụ trọng tâm", "nhiệm vụ , giải pháp", "tasks"],
        before: &[
            "kế hoạch đề ra",
            "kế hoạch gồm",
            "kế hoạch đặt ra",
            "kế hoạch xác định",
            "kế hoạch nêu",
            "kế hoạch có",
            "kế hoạch phân công",
            "plan sets out",
            "plan has",
            "plan lists",
        ],
        range: (3.0, 1000.0),
        ..COUNT
    },
    Rule {
        indicator: "plan-tasks",
        nouns: &["nhiệm vụ", "nhiệm vụ cụ thể", "đầu việc", "tasks", "specific tasks", "nhóm nhiệm vụ cụ thể"],
        sentence: &["kế hoạch", "chương trình", "plan"],
        not_near: &["nhóm nhiệm vụ"],
        range: (3.0, 1000.0),
        event: Event::Plan,
        ..COUNT
    },
];

const EVENTS: &[&str] = &[
    "hoạt động",
    "sự kiện",
    "chương trình",
    "hoạt động , sự kiện",
    "sự kiện , hoạt động",
    "activities",
    "events",
    "cultural events",
    "cultural activities",
    "lượt hoạt động",
];

const CULTURE: &[&str] = &["văn hoá", "cultural", "culture"];

const BORDER: &[&str] = &["biên giới", "border", "cửa khẩu", "biên phòng"];
