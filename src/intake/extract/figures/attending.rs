//! Rules for ambassadors, firms, agencies and provinces that were there.

use super::guests::{ATTEND, PROVINCES};
use super::rules::{Event, PRESENT, Rule};

/// Those who were there besides delegates.
pub const ATTENDING: &[Rule] = &[
    Rule {
        indicator: "ambassadors-attending",
        nouns: &[
            "đại sứ",
            "trưởng cơ quan đại diện",
            "đại sứ , trưởng cơ quan đại diện",
            "đại sứ và trưởng cơ quan đại diện",
            "ambassadors",
            "heads of mission",
            "đại sứ , tổng lãnh sự",
            "trưởng cơ quan đại diện việt nam",
        ],
        sentence: ATTEND,
        words: false,
        ..PRESENT
    },
    Rule {
        indicator: "japanese-firms",
        nouns: &[
            "doanh nghiệp nhật bản",
            "japanese firms",
            "japanese businesses",
            "japanese enterprises",
            "japanese companies",
            "công ty nhật bản",
        ],
        sentence: ATTEND,
        not_near: &["đầu tư tại tỉnh có"],
        ..PRESENT
    },
    Rule {
        indicator: "enterprises-attending",
        nouns: &[
            "doanh nghiệp",
            "đại diện doanh nghiệp",
            "enterprises",
            "businesses",
            "firms",
            "companies",
            "nhà đầu tư",
            "doanh nghiệp , nhà đầu tư",
        ],
        near: &[
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
            "sự tham gia",
            "attended",
            "attending",
            "participation",
        ],
        not_near: &["fdi", "hỗ trợ", "nhật bản", "hội chợ", "triển lãm", "hoạt động"],
        sentence: &[
            "hội nghị",
            "chương trình",
            "hội thảo",
            "toạ đàm",
            "diễn đàn",
            "gặp gỡ",
            "buổi",
            "conference",
            "forum",
            "meeting",
            "event",
            "seminar",
        ],
        confidence: 0.7,
        ..PRESENT
    },
    Rule {
        indicator: "enterprises-attending",
        nouns: &[
            "doanh nghiệp",
            "đại diện doanh nghiệp",
            "doanh nghiệp fdi",
            "doanh nghiệp trong và ngoài nước",
            "doanh nghiệp trong , ngoài nước",
            "doanh nghiệp trong và ngoài tỉnh",
            "doanh nghiệp , nhà đầu tư",
            "doanh nghiệp , hiệp hội",
        ],
        opening: &["tham dự", "dự chương trình", "dự hội nghị", "dự buổi", "cùng dự", "đến dự", "tới dự"],
        not_near: &["hỗ trợ", "nhật bản", "hội chợ", "triển lãm", "hoạt động", "đầu tư tại"],
        ..PRESENT
    },
    Rule {
        indicator: "participating-agencies",
        nouns: &["cơ quan , đơn vị", "sở , ban , ngành", "sở , ngành", "cơ quan , ban , ngành", "đơn vị"],
        before: &["của", "thuộc", "từ"],
        sentence: &["học viên", "đại biểu", "lớp tập huấn", "lớp bồi dưỡng", "tham dự", "tham gia lớp"],
        not_near: NOT_UNITS,
        range: (2.0, 2000.0),
        event: Event::Training,
        ..PRESENT
    },
    Rule {
        indicator: "participating-agencies",
        nouns: &[
            "cơ quan , đơn vị",
            "sở , ban , ngành",
            "sở , ngành",
            "đơn vị",
            "cơ quan , ban , ngành",
            "agencies",
            "agencies and units",
            "cơ quan",
            "sở , ban , ngành , đoàn thể",
        ],
        near: &[
            "tham dự",
            "đến từ",
            "dự hội nghị",
            "đến dự",
            "tới dự",
            "về dự",
            "cùng dự",
            "dự có",
            "dự và",
            "dự buổi",
            "dự chương trình",
            "from",
            "tham gia",
        ],
        not_near: NOT_UNITS,
        ..PRESENT
    },
    Rule {
        indicator: "participating-communes",
        nouns: &["xã , phường", "xã", "phường , xã", "xã , phường , đặc khu", "xã , phường , thị trấn"],
        near: &[
            "tham dự",
            "dự hội nghị",
            "đến dự",
            "tới dự",
            "về dự",
            "cùng dự",
            "dự có",
            "dự và",
            "dự buổi",
            "dự chương trình",
            "điểm cầu",
            "tham gia",
            "đến từ",
        ],
        ..PRESENT
    },
    Rule {
        indicator: "provinces-online",
        nouns: PROVINCES,
        before: &[
            "trực tuyến với",
            "trực tuyến tới",
            "trực tuyến đến",
            "kết nối trực tuyến",
            "kết nối với",
            "truyền hình trực tuyến",
            "linked online",
            "online with",
        ],
        range: (5.0, 64.0),
        event: Event::National,
        confidence: 0.5,
        ..PRESENT
    },
];

const NOT_UNITS: &[&str] = &["giao", "đại diện", "báo chí", "cơ quan nước ngoài", "lãnh sự", "ngoại giao", "thành viên ban"];
