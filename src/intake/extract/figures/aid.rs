//! Rules for foreign non-governmental organisations, their projects and investment projects.

use super::rules::{COUNT, Nature, PRESENT, Rule, Theme};
use super::subjects::{ABROAD, COUNTRIES, COVID, FDI, FROM_ONE, GRANTS, INVESTMENT, NGO, ORGANISATIONS, PROJECTS};

/// Organisations and their projects.
pub const NGOS: &[Rule] = &[
    Rule {
        indicator: "ingo-covid-donors",
        nouns: &[
            "tổ chức",
            "tổ chức phi chính phủ",
            "tổ chức phi chính phủ nước ngoài",
            "organisations",
            "organizations",
            "foreign ngos",
            "ngos",
        ],
        sentence: COVID,
        theme: Theme::Organisations,
        near: &["hỗ trợ", "viện trợ", "ủng hộ", "tài trợ", "đóng góp", "donated", "provided", "gave", "supported"],
        ..COUNT
    },
    Rule {
        indicator: "ingo-attending",
        nouns: ORGANISATIONS,
        before: &[
            "đại diện",
            "đại diện của",
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
            "sự tham gia của",
            "representatives of",
            "representatives from",
            "participation of",
            "đến từ",
            "attended by",
            "delegates from",
        ],
        not_near: &["hoạt động", "triển khai", "đăng ký", "văn phòng đại diện", "dự án"],
        ..PRESENT
    },
    Rule {
        indicator: "ingo-attending",
        nouns: ORGANISATIONS,
        after: &["tham dự", "dự hội nghị", "attended"],
        not_near: &["hoạt động", "triển khai", "đăng ký"],
        ..PRESENT
    },
    Rule {
        indicator: "ingo-count",
        nature: Nature::State,
        nouns: ORGANISATIONS,
        not_near: &[
            "được cấp mới",
            "gia hạn",
            "ký kết với",
            "văn phòng đại diện",
            "thoả thuận với",
            "có quan hệ",
            "relations with",
            "khen",
            "tặng",
            "kỷ niệm chương",
            "certificates",
            "honoured",
            "tới thăm",
            "ký kết",
        ],
        ..COUNT
    },
    Rule {
        indicator: "ingo-count",
        nature: Nature::State,
        nouns: &["tổ chức", "lượt tổ chức", "organisations", "organizations"],
        theme: Theme::Organisations,
        not_near: &[
            "tổ chức hữu nghị",
            "tổ chức quốc tế",
            "tổ chức thành viên",
            "tổ chức đảng",
            "tổ chức chính trị",
            "tổ chức xã hội",
            "hội nghị",
            "international organisations",
            "tập thể",
            "member organisations",
            "khen",
            "tham dự",
            "đại diện",
            "tổ chức hội",
            "tổ chức trong nước",
        ],
        near: &[
            "triển khai",
            "hoạt động",
            "viện trợ",
            "dự án",
            "tài trợ",
            "active",
            "operating",
            "projects",
            "thực hiện",
            "hỗ trợ",
            "cam kết",
        ],
        confidence: 0.75,
        ..COUNT
    },
    Rule {
        indicator: "ingo-countries",
        nouns: COUNTRIES,
        sentence: NGO,
        near: &["đến từ", "từ", "thuộc", "from"],
        not_near: &["tỉnh", "kiều bào"],
        ..COUNT
    },
    Rule {
        indicator: "fdi-countries",
        nouns: COUNTRIES,
        sentence: FDI,
        not_sentence: &["xuất khẩu", "phi chính phủ", "kiều bào", "đứng thứ", "đứng đầu", "xếp thứ", "ranked", "ranks"],
        ..COUNT
    },
    Rule {
        indicator: "fdi-countries",
        nouns: COUNTRIES,
        sentence: &["dự án", "vốn đăng ký"],
        near: &["đầu tư"],
        not_sentence: &["xuất khẩu", "phi chính phủ", "kiều bào", "đầu tư sang", "đầu tư ra"],
        confidence: 0.7,
        ..COUNT
    },
    Rule {
        indicator: "trade-partner-countries",
        nouns: COUNTRIES,
        before: &[
            "quan hệ thương mại",
            "quan hệ buôn bán",
            "quan hệ kinh tế",
            "xuất khẩu sang",
            "xuất khẩu đến",
            "xuất khẩu tới",
            "có mặt tại",
            "trade with",
            "trade relations with",
            "exported to",
            "exports to",
        ],
        not_near: &["kiều bào", "quan hệ ngoại giao với"],
        ..COUNT
    },
    Rule {
        indicator: "oda-projects",
        nouns: &[
            "dự án oda",
            "oda projects",
            "chương trình , dự án oda",
            "dự án sử dụng vốn oda",
            "dự án sử dụng nguồn vốn oda",
            "dự án vốn oda",
        ],
        ..COUNT
    },
    Rule {
        indicator: "oda-projects",
        nouns: &["dự án", "projects", "chương trình , dự án"],
        near: &["oda"],
        not_near: &["fdi", "phi chính phủ", "đầu tư nước ngoài"],
        ..COUNT
    },
    Rule { indicator: "investment-projects-abroad", nouns: &["dự án", "projects", "dự án đầu tư"], sentence: ABROAD, ..COUNT },
    Rule {
        indicator: "fdi-projects-korea",
        nouns: &["dự án", "dự án fdi", "projects", "dự án đầu tư"],
        sentence: &["hàn quốc", "south korea", "republic of korea", "korean"],
        near: &["đầu tư", "vốn", "fdi", "hàn quốc", "invest", "korean"],
        not_sentence: &["cả nước", "việt nam với", "phi chính phủ", "nhật bản", "trung quốc", "toàn quốc"],
        confidence: 0.75,
        ..COUNT
    },
    Rule {
        indicator: "diaspora-projects",
        nouns: &["dự án", "dự án đầu tư"],
        near: &["kiều bào", "người việt nam ở nước ngoài", "việt kiều"],
        ..COUNT
    },
    Rule {
        indicator: "fdi-projects",
        nouns: &[
            "dự án fdi",
            "dự án đầu tư nước ngoài",
            "dự án có vốn đầu tư nước ngoài",
            "dự án đầu tư trực tiếp nước ngoài",
            "dự án đầu tư fdi",
            "dự án vốn fdi",
            "fdi projects",
            "foreign - invested projects",
            "foreign direct investment projects",
            "dự án có vốn fdi",
            "foreign investment projects",
            "dự án mới fdi",
        ],
        not_near: &["tăng vốn"],
        not_sentence: FROM_ONE,
        ..COUNT
    },
    Rule {
        indicator: "fdi-projects",
        nouns: &["dự án", "projects", "dự án mới", "dự án đầu tư", "dự án cấp mới"],
        sentence: FDI,
        not_near: &["tăng vốn", "điều chỉnh", "phi chính phủ", "viện trợ", "trong nước", "việt nam", "quan hệ"],
        not_sentence: FROM_ONE,
        confidence: 0.75,
        ..COUNT
    },
    Rule {
        indicator: "cooperation-projects", nouns: &["dự án hợp tác", "cooperation projects", "chương trình , dự án hợp tác"], ..COUNT
    },
    Rule {
        indicator: "aid-non-project-items",
        nouns: &["khoản viện trợ phi dự án", "phi dự án", "khoản phi dự án", "non - project grants"],
        ..COUNT
    },
    Rule {
        indicator: "ingo-projects",
        nouns: PROJECTS,
        theme: Theme::Organisations,
        not_near: &["fdi", "oda", "đầu tư", "vốn đăng ký", "hồ sơ", "danh mục", "kêu gọi", "cấp phép", "doanh nghiệp", "vận động vào"],
        not_sentence: INVESTMENT,
        ..COUNT
    },
    Rule {
        indicator: "ingo-projects",
        nouns: &[
            "dự án viện trợ phi chính phủ nước ngoài",
            "dự án phi chính phủ nước ngoài",
            "dự án phi chính phủ",
            "dự án pcpnn",
            "dự án viện trợ pcpnn",
            "khoản viện trợ , dự án",
            "dự án ngo",
        ],
        ..COUNT
    },
    Rule { indicator: "aid-items", nouns: GRANTS, line: &["viện trợ", "aid", "ngo", "ngos", "phi chính phủ"], ..COUNT },
    Rule {
        indicator: "aid-projects",
        nouns: &["dự án viện trợ", "aid projects", "dự án , khoản viện trợ", "dự án viện trợ không hoàn lại", "dự án tài trợ"],
        ..COUNT
    },
];
