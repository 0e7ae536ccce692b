//! Rules for sums in đồng.

use super::rules::{DONG, Rule, Theme};
use super::subjects::{ABROAD, FRIENDS, GIVING};

/// Money in đồng, as for dollars.
pub const DONG_RULES: &[(&[&str], Rule)] = &[
    (&["doanh thu", "ngân sách nhà nước", "thu ngân sách", "grdp", "trong đó", "bình quân"], Rule { indicator: "", ..DONG }),
    (&["oda", "vốn oda", "vốn vay oda"], Rule { indicator: "oda-loan-vnd", near: &["vay", "loan", "loans"], ..DONG }),
    (&["đầu tư", "vốn", "vốn đăng ký", "tổng vốn"], Rule { indicator: "investment-abroad-vnd", sentence: ABROAD, ..DONG }),
    (
        &["giải ngân", "disbursed"],
        Rule { indicator: "ingo-disbursed-vnd", theme: Theme::Organisations, not_near: &["oda", "đầu tư công"], ..DONG },
    ),
    (
        &["kiều bào", "người việt nam ở nước ngoài", "ủng hộ", "đóng góp"],
        Rule {
            indicator: "overseas-support-vnd",
            sentence: &["kiều bào", "người việt nam ở nước ngoài", "overseas vietnamese"],
            not_near: &["đầu tư"],
            ..DONG
        },
    ),
    (&["mỗi tỉnh", "mỗi năm"], Rule { indicator: "", ..DONG }),
    (
        &[
            "viện trợ",
            "giá trị viện trợ",
            "trị giá",
            "tổng giá trị",
            "giá trị",
            "cam kết",
            "tổng trị giá",
            "tổng kinh phí",
            "tổng số tiền",
            "worth",
        ],
        Rule {
            indicator: "ingo-aid-vnd",
            theme: Theme::Organisations,
            not_near: &["mỗi", "vận động được từ"],
            not_sentence: &["oda", "fdi", "lào", "tỉnh bạn", "campuchia"],
            confidence: 0.75,
            ..DONG
        },
    ),
    (
        &[
            "hỗ trợ",
            "giúp",
            "giúp đỡ",
            "trao tặng",
            "tặng",
            "viện trợ",
            "trị giá",
            "tổng trị giá",
            "kinh phí",
            "tổng kinh phí",
            "aid worth",
            "worth",
            "given",
            "gave",
            "provided",
            "tổng giá trị",
            "giá trị",
            "dành",
            "assistance",
        ],
        Rule {
            indicator: "aid-given-vnd",
            sentence: FRIENDS,
            near: GIVING,
            not_near: &["mỗi", "kim ngạch", "nhận được", "tiếp nhận", "thu hút", "đầu tư vào"],
            ..DONG
        },
    ),
    (
        &["tiếp nhận", "viện trợ", "trị giá", "giá trị", "tổng giá trị"],
        Rule {
            indicator: "aid-received-vnd",
            line: &["viện trợ"],
            near: &["tiếp nhận", "viện trợ", "received"],
            not_sentence: FRIENDS,
            confidence: 0.7,
            ..DONG
        },
    ),
];
