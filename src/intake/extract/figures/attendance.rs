//! Rules for delegates and for the places that they follow a conference from.

use super::guests::{ATTEND, MISSIONS, NAMED_HOSTS};
use super::rules::{Event, PRESENT, Rule};

/// Those who were there.
pub const ATTENDANCE: &[Rule] = &[
    Rule {
        indicator: "missions-online",
        nouns: MISSIONS,
        sentence: &["trực tuyến", "điểm cầu", "online", "kết nối", "virtual", "virtually", "video"],
        range: (10.0, 150.0),
        ..PRESENT
    },
    Rule {
        indicator: "points-online",
        nouns: &[
            "điểm cầu",
            "điểm cầu trực tuyến",
            "điểm trực tuyến",
            "online sites",
            "online venues",
            "online points",
            "online locations",
            "points nationwide",
            "video links",
            "sites nationwide",
            "virtual venues",
            "virtual points",
        ],
        not_near: &["cơ quan đại diện", "mỗi", "mission"],
        range: (2.0, 1e5),
        ..PRESENT
    },
    Rule {
        indicator: "points-online",
        nouns: &["venues", "sites", "locations", "points", "connected venues", "connected sites", "remote venues", "remote sites"],
        near: &["online", "connected", "linked", "virtual", "virtually", "video", "videoconference", "teleconference"],
        not_near: &["mission", "missions", "heritage", "mỗi"],
        range: (2.0, 1e5),
        ..PRESENT
    },
    Rule {
        indicator: "points-online",
        nouns: &["điểm"],
        near: &["trực tuyến", "kết nối", "điểm cầu"],
        after: &["cấp huyện", "cấp xã", "cấp tỉnh", "trên cả nước", "trên toàn quốc", "trong tỉnh", "trong cả nước"],
        range: (2.0, 1e5),
        confidence: 0.65,
        ..PRESENT
    },
    Rule {
        indicator: "korean-delegates", nouns: &["đại biểu hàn quốc", "đại biểu phía hàn quốc", "korean delegates"], ..PRESENT
    },
    Rule {
        indicator: "overseas-delegates",
        nouns: &[
            "đại biểu kiều bào",
            "kiều bào",
            "đại biểu là kiều bào",
            "đại biểu người việt nam ở nước ngoài",
            "overseas vietnamese delegates",
        ],
        near: ATTEND,
        range: (5.0, 5000.0),
        ..PRESENT
    },
    Rule {
        indicator: "vietnamese-delegates", nouns: &["đại biểu việt nam", "đại biểu phía việt nam", "vietnamese delegates"], ..PRESENT
    },
    Rule { indicator: "vietnamese-delegates", nouns: DELEGATES, led_by: &["phía việt nam", "đoàn việt nam"], ..PRESENT },
    Rule { indicator: "korean-delegates", nouns: DELEGATES, led_by: &["phía hàn quốc", "đoàn hàn quốc"], ..PRESENT },
    Rule {
        indicator: "partner-delegates",
        nouns: DELEGATES,
        led_by: &[
            "phía trung quốc",
            "phía lào",
            "phía campuchia",
            "phía bạn",
            "phía nhật bản",
            "phía thái lan",
            "phía pháp",
            "phía ấn độ",
            "phía nga",
            "phía đối tác",
            "đoàn lào",
            "đoàn campuchia",
            "đoàn trung quốc",
        ],
        ..PRESENT
    },
    Rule {
        indicator: "partner-delegates",
        nouns: &[
            "đại biểu lào",
            "đại biểu campuchia",
            "đại biểu trung quốc",
            "đại biểu phía bạn",
            "đại biểu phía lào",
            "đại biểu phía campuchia",
            "đại biểu phía trung quốc",
            "đại biểu nhật bản",
            "đại biểu pháp",
            "đại biểu của lào",
            "đại biểu của campuchia",
            "lao delegates",
            "cambodian delegates",
            "chinese delegates",
            "japanese delegates",
            "french delegates",
        ],
        ..PRESENT
    },
    Rule { indicator: "village-heads-lao", nouns: &["trưởng bản"], near: &["lào"], not_near: &["việt nam"], ..PRESENT },
    Rule { indicator: "village-heads-vn", nouns: &["trưởng bản"], near: &["việt nam"], not_near: &["lào"], ..PRESENT },
    Rule {
        indicator: "delegates",
        nouns: &["đại biểu", "delegates", "participants", "vị đại biểu", "lượt đại biểu tham dự"],
        not_near: &[
            "kiều bào",
            "đại biểu quốc hội",
            "đại biểu hđnd",
            "đại biểu hội đồng",
            "đại biểu hàn quốc",
            "đại biểu nhật bản",
            "đại biểu lào",
            "đại biểu campuchia",
            "đại biểu trung quốc",
            "đại biểu quốc tế",
            "đại biểu nước ngoài",
            "đại biểu việt nam",
            "đại biểu phía",
            "mỗi",
            "đoàn ra",
            "đoàn vào",
            "foreign delegates",
            "lao delegates",
            "chuyến",
            "lượt",
        ],
        range: (5.0, 2e6),
        ..PRESENT
    },
    Rule {
        indicator: "delegates",
        nouns: &[
            "học viên",
            "cán bộ",
            "cán bộ , công chức",
            "trainees",
            "officials",
            "công chức",
            "cán bộ , công chức , viên chức",
            "học viên là",
            "người",
        ],
        sentence: &[
            "tham dự",
            "tham gia",
            "dự hội nghị",
            "đến dự",
            "tới dự",
            "về dự",
            "cùng dự",
            "dự có",
            "dự và",
            "dự buổi",
            "dự chương trình",
            "học viên",
            "attended",
            "cho",
            "for",
            "lớp",
            "khoá",
        ],
        not_near: &["đoàn ra", "lượt", "giảng viên", "báo cáo viên"],
        event: Event::Training,
        range: (5.0, 2e4),
        ..PRESENT
    },
    Rule {
        indicator: "delegates",
        nouns: OFFICIALS,
        after: &[
            "tham dự",
            "dự hội nghị",
            "đến dự",
            "tới dự",
            "về dự",
            "tham gia lớp",
            "tham gia khoá",
            "tham gia hội nghị",
            "dự lớp",
            "dự buổi",
            "attended",
            "took part in",
            "joined the",
        ],
        not_near: NOT_ALL,
        range: (10.0, 1e5),
        ..PRESENT
    },
    Rule {
        indicator: "delegates",
        nouns: OFFICIALS,
        before: &[
            "cho",
            "tham dự có",
            "dự có",
            "tham dự hội nghị có",
            "dự hội nghị có",
            "sự tham dự của",
            "sự tham gia của",
            "với sự có mặt của",
            "dự lớp tập huấn có",
            "tham gia lớp",
        ],
        sentence: EVENTS,
        not_near: NOT_ALL,
        range: (10.0, 1e5),
        ..PRESENT
    },
    Rule {
        indicator: "delegates",
        nouns: &["người tham dự", "khách mời", "people attended", "people attending", "officials and experts", "lượt người tham dự"],
        not_near: NAMED_HOSTS,
        ..PRESENT
    },
];

const DELEGATES: &[&str] = &["đại biểu", "đại biểu tham dự", "người", "thành viên", "vị đại biểu"];

/// Those who are counted as a conference's public when its delegates are not.
const OFFICIALS: &[&str] = &[
    "cán bộ",
    "cán bộ chủ chốt",
    "cán bộ , đảng viên",
    "cán bộ , công chức",
    "cán bộ , công chức , viên chức",
    "cán bộ , báo cáo viên",
    "cán bộ lãnh đạo",
    "lãnh đạo",
    "báo cáo viên",
    "báo cáo viên , tuyên truyền viên",
    "công chức",
    "công chức , viên chức",
    "học viên",
    "người",
    "officials",
    "trainees",
    "people",
];

const EVENTS: &[&str] =
    &["hội nghị", "buổi nói chuyện", "nói chuyện chuyên đề", "lớp", "khoá", "tập huấn", "bồi dưỡng", "toạ đàm", "hội thảo", "quán triệt"];

const NOT_ALL: &[&str] = &[
    "đoàn ra",
    "đoàn vào",
    "lượt",
    "giảng viên",
    "nước ngoài",
    "lao động",
    "học bổng",
    "trong năm",
    "đào tạo cho",
    "mỗi",
    "trong đó",
    "hộ",
    "dân",
    "nạn nhân",
    "tổ chức được",
];
