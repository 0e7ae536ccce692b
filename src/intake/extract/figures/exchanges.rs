//! Rules for delegations, visitors, meetings, localities and agreements.

use super::rules::{COUNT, Nature, Rule};

const SIGNED: &[&str] = &["ký", "ký kết", "signed", "concluded", "sign", "signing"];
const RECEIVED: &[&str] = &["đón", "tiếp", "đón tiếp", "tiếp đón", "tiếp nhận", "received", "welcomed", "hosted"];
const SENT: &[&str] = &["cử", "tổ chức", "sent", "dispatched", "đi", "abroad"];
const OUT: &[&str] = &["đoàn ra", "ra nước ngoài", "đi nước ngoài", "đi công tác", "abroad", "overseas", "cử", "sent", "xuất cảnh"];
const IN: &[&str] =
    &["đoàn vào", "khách nước ngoài", "khách quốc tế", "đón", "tiếp", "đoàn khách", "đoàn nước ngoài", "received", "welcomed", "incoming"];
const ARTS: &[&str] = &["nghệ thuật", "famtrip", "du lịch", "thể thao", "văn nghệ", "học sinh", "doanh nghiệp nước ngoài đến tìm hiểu"];

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
        nouns: &["lượt khách", "khách", "khách quốc tế", "lượt khách quốc tế", "visitors", "members", "guests"],
        line: &["đoàn", "delegations"],
        before: &["đoàn", "delegations"],
        not_near: &["đoàn ra"],
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

/// What was agreed.
pub const AGREEMENTS: &[Rule] = &[
    Rule {
        indicator: "fta-signed",
        nouns: &["hiệp định thương mại tự do", "fta", "ftas", "free trade agreements"],
        words: true,
        nature: Nature::State,
        not_near: &["đàm phán", "thế hệ mới"],
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
        near: &["quan hệ ngoại giao với", "diplomatic relations with"],
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
        nouns: &["nhiệm vụ", "nhiệm vụ cụ thể", "đầu việc", "tasks", "specific tasks", "nhóm nhiệm vụ cụ thể"],
        sentence: &["kế hoạch", "chương trình", "plan"],
        not_near: &["nhóm nhiệm vụ"],
        range: (3.0, 1000.0),
        event: super::rules::Event::Plan,
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

/// Delegations, without saying which way.
pub const DELEGATIONS: &[&str] = &["đoàn", "lượt đoàn", "delegations", "đoàn công tác"];

/// Delegations out and those in them, delegations in and those in them.
pub const DIRECTIONS: [[&Rule; 2]; 2] = [
    [&Rule { indicator: "delegations-out", ..COUNT }, &Rule { indicator: "officials-out", ..COUNT }],
    [&Rule { indicator: "delegations-in", ..COUNT }, &Rule { indicator: "visitors-in", ..COUNT }],
];
