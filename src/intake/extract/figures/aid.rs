//! Rules for foreign non-governmental organisations, aid, investment and trade.

use super::rules::{COUNT, DOLLARS, DONG, Nature, PRESENT, Rule, Theme};

const NGO: &[&str] = &[
    "phi chính phủ", "pcpnn", "pcp nước ngoài", "tcpcpnn", "ngo", "ngos", "ingo", "ingos", "non - governmental", "nongovernmental", "viện trợ nhân dân",
    "phi chính phủ nước ngoài",
];
const INVESTMENT: &[&str] = &["fdi", "đầu tư nước ngoài", "đầu tư trực tiếp nước ngoài", "vốn đầu tư", "vốn đăng ký", "oda", "registered capital", "cấp phép", "foreign investment"];
const FDI: &[&str] = &["fdi", "đầu tư nước ngoài", "đầu tư trực tiếp nước ngoài", "foreign investment", "foreign direct investment", "foreign - invested", "vốn đầu tư nước ngoài", "vốn ngoại"];
const ABROAD: &[&str] = &["đầu tư sang", "đầu tư ra nước ngoài", "đầu tư tại lào", "đầu tư tại campuchia", "đầu tư sang lào", "invested abroad", "investment abroad", "outbound investment", "overseas investment", "doanh nghiệp việt nam đầu tư"];
const COUNTRIES: &[&str] = &["nước", "quốc gia", "nước và vùng lãnh thổ", "nước , vùng lãnh thổ", "quốc gia và vùng lãnh thổ", "quốc gia , vùng lãnh thổ", "countries", "countries and territories"];
const COVID: &[&str] = &["covid", "đại dịch", "covid - 19"];
const FROM_ONE: &[&str] = &[
    "của nhật bản", "của trung quốc", "của hàn quốc", "của thái lan", "của lào", "của singapore", "của đài loan", "của đức", "của pháp", "của mỹ", "của hoa kỳ",
    "của ấn độ", "của úc", "của australia", "của nga", "của các nước asean", "của eu", "from japan", "from china", "from thailand", "from singapore", "của indonesia", "của malaysia", "của hà lan", "japanese",
    "nhật bản có", "trung quốc có", "thái lan có", "singapore có", "nhật bản đứng", "ấn độ có", "pháp có", "nhật bản hiện có", "trung quốc hiện có", "nhật bản đầu tư", "thái lan hiện có", "nhà đầu tư nhật bản", "doanh nghiệp nhật bản", "việt kiều", "kiều bào",
];
const PROJECTS: &[&str] = &[
    "dự án", "dự án và khoản viện trợ", "dự án , khoản viện trợ", "chương trình , dự án", "chương trình và dự án", "dự án và phi dự án", "dự án , phi dự án",
    "chương trình , dự án và khoản viện trợ", "chương trình , dự án , khoản viện trợ", "projects", "projects and grants", "programmes and projects", "projects and programmes",
    "programs and projects", "lượt dự án", "dự án , chương trình", "dự án / khoản viện trợ", "aid projects", "chương trình / dự án", "dự án lớn nhỏ", "dự án viện trợ",
];
const GRANTS: &[&str] = &["khoản viện trợ", "khoản viện trợ phi chính phủ nước ngoài", "khoản viện trợ pcpnn", "grants", "aid grants", "khoản tài trợ", "khoản hỗ trợ"];
const ORGANISATIONS: &[&str] = &[
    "tổ chức phi chính phủ", "tổ chức phi chính phủ nước ngoài", "tổ chức pcpnn", "tổ chức pcp nước ngoài", "tổ chức pcp", "tcpcpnn", "foreign ngos", "ngos", "ingos", "foreign non - governmental organisations",
    "foreign non - governmental organizations", "international ngos", "non - governmental organisations", "non - governmental organizations", "lượt tổ chức phi chính phủ", "lượt tổ chức phi chính phủ nước ngoài",
    "tổ chức ngo", "foreign nongovernmental organisations", "foreign nongovernmental organizations", "tổ chức , cá nhân phi chính phủ nước ngoài", "tổ chức ingo", "international non - governmental organisations", "international non - governmental organizations",
    "tổ chức phi chính phủ quốc tế",
];

/// Organisations and their projects.
pub const NGOS: &[Rule] = &[
    Rule { indicator: "ingo-covid-donors", nouns: &["tổ chức", "tổ chức phi chính phủ", "tổ chức phi chính phủ nước ngoài", "organisations", "organizations", "foreign ngos", "ngos"], sentence: COVID, theme: Theme::Organisations, near: &["hỗ trợ", "viện trợ", "ủng hộ", "tài trợ", "đóng góp", "donated", "provided", "gave", "supported"], ..COUNT },
    Rule { indicator: "ingo-attending", nouns: ORGANISATIONS, before: &["đại diện", "đại diện của", "tham dự", "dự hội nghị", "đến dự", "tới dự", "về dự", "cùng dự", "dự có", "dự và", "dự buổi", "dự chương trình", "sự tham gia của", "representatives of", "representatives from", "participation of", "đến từ", "attended by", "delegates from"], not_near: &["hoạt động", "triển khai", "đăng ký", "văn phòng đại diện", "dự án"], ..PRESENT },
    Rule { indicator: "ingo-attending", nouns: ORGANISATIONS, after: &["tham dự", "dự hội nghị", "attended"], not_near: &["hoạt động", "triển khai", "đăng ký"], ..PRESENT },
    Rule { indicator: "ingo-count", nature: Nature::State, nouns: ORGANISATIONS, not_near: &["được cấp mới", "gia hạn", "ký kết với", "văn phòng đại diện", "thoả thuận với"], ..COUNT },
    Rule { indicator: "ingo-count", nature: Nature::State, nouns: &["tổ chức", "lượt tổ chức", "organisations", "organizations"], theme: Theme::Organisations, not_near: &["tổ chức hữu nghị", "tổ chức quốc tế", "tổ chức thành viên", "tổ chức đảng", "tổ chức chính trị", "tổ chức xã hội", "hội nghị", "international organisations", "tập thể", "member organisations", "khen", "tham dự", "đại diện", "tổ chức hội", "tổ chức trong nước"], near: &["triển khai", "hoạt động", "viện trợ", "dự án", "tài trợ", "active", "operating", "projects", "thực hiện", "hỗ trợ", "cam kết"], confidence: 0.75, ..COUNT },
    Rule { indicator: "ingo-countries", nouns: COUNTRIES, sentence: NGO, near: &["đến từ", "từ", "thuộc", "from"], not_near: &["tỉnh", "kiều bào"], ..COUNT },
    Rule { indicator: "fdi-countries", nouns: COUNTRIES, sentence: FDI, not_sentence: &["xuất khẩu", "phi chính phủ", "kiều bào"], ..COUNT },
    Rule { indicator: "fdi-countries", nouns: COUNTRIES, sentence: &["dự án", "vốn đăng ký"], near: &["đầu tư"], not_sentence: &["xuất khẩu", "phi chính phủ", "kiều bào", "đầu tư sang", "đầu tư ra"], confidence: 0.7, ..COUNT },
    Rule { indicator: "trade-partner-countries", nouns: COUNTRIES, near: &["quan hệ thương mại", "quan hệ buôn bán", "xuất khẩu sang", "trade with", "trade relations with", "xuất khẩu đến"], not_near: &["kiều bào"], ..COUNT },
    Rule { indicator: "oda-projects", nouns: &["dự án oda", "oda projects", "chương trình , dự án oda", "dự án sử dụng vốn oda", "dự án sử dụng nguồn vốn oda", "dự án vốn oda"], ..COUNT },
    Rule { indicator: "oda-projects", nouns: &["dự án", "projects", "chương trình , dự án"], near: &["oda"], not_near: &["fdi", "phi chính phủ", "đầu tư nước ngoài"], ..COUNT },
    Rule { indicator: "investment-projects-abroad", nouns: &["dự án", "projects", "dự án đầu tư"], sentence: ABROAD, ..COUNT },
    Rule { indicator: "fdi-projects-korea", nouns: &["dự án", "dự án fdi", "projects", "dự án đầu tư"], sentence: &["hàn quốc", "south korea", "republic of korea", "korean"], near: &["đầu tư", "vốn", "fdi", "hàn quốc", "invest", "korean"], not_sentence: &["cả nước", "việt nam với", "phi chính phủ", "nhật bản", "trung quốc", "toàn quốc"], confidence: 0.75, ..COUNT },
    Rule { indicator: "diaspora-projects", nouns: &["dự án", "dự án đầu tư"], near: &["kiều bào", "người việt nam ở nước ngoài", "việt kiều"], ..COUNT },
    Rule { indicator: "fdi-projects", nouns: &["dự án fdi", "dự án đầu tư nước ngoài", "dự án có vốn đầu tư nước ngoài", "dự án đầu tư trực tiếp nước ngoài", "dự án đầu tư fdi", "dự án vốn fdi", "fdi projects", "foreign - invested projects", "foreign direct investment projects", "dự án có vốn fdi", "foreign investment projects", "dự án mới fdi"], not_near: &["tăng vốn"], not_sentence: FROM_ONE, ..COUNT },
    Rule { indicator: "fdi-projects", nouns: &["dự án", "projects", "dự án mới", "dự án đầu tư", "dự án cấp mới"], sentence: FDI, not_near: &["tăng vốn", "điều chỉnh", "phi chính phủ", "viện trợ", "trong nước", "việt nam", "quan hệ"], not_sentence: FROM_ONE, confidence: 0.75, ..COUNT },
    Rule { indicator: "cooperation-projects", nouns: &["dự án hợp tác", "cooperation projects", "chương trình , dự án hợp tác"], ..COUNT },
    Rule { indicator: "aid-non-project-items", nouns: &["khoản viện trợ phi dự án", "phi dự án", "khoản phi dự án", "non - project grants"], ..COUNT },
    Rule { indicator: "ingo-projects", nouns: PROJECTS, theme: Theme::Organisations, not_near: &["fdi", "oda", "đầu tư", "vốn đăng ký", "hồ sơ", "danh mục", "kêu gọi", "cấp phép", "doanh nghiệp", "vận động vào"], not_sentence: INVESTMENT, ..COUNT },
    Rule { indicator: "ingo-projects", nouns: &["dự án viện trợ phi chính phủ nước ngoài", "dự án phi chính phủ nước ngoài", "dự án phi chính phủ", "dự án pcpnn", "dự án viện trợ pcpnn", "khoản viện trợ , dự án", "dự án ngo"], ..COUNT },
    Rule { indicator: "aid-items", nouns: GRANTS, line: &["viện trợ", "aid", "ngo", "ngos", "phi chính phủ"], ..COUNT },
    Rule { indicator: "aid-projects", nouns: &["dự án viện trợ", "aid projects", "dự án , khoản viện trợ", "dự án viện trợ không hoàn lại", "dự án tài trợ"], ..COUNT },
];

/// Shares.
pub const SHARES: &[Rule] = &[
    Rule { indicator: "border-demarcation-complete", measure: super::quantities::Measure::Percent, sentence: &["phân giới cắm mốc", "phân giới , cắm mốc", "demarcation"], near: &["hoàn thành", "completed", "khoảng", "khối lượng", "of the", "đạt"], not_near: &["tăng", "giảm"], range: (1.0, 100.0), nature: Nature::State, ..COUNT },
    Rule { indicator: "ingo-disbursement-rate", measure: super::quantities::Measure::Percent, sentence: &["giải ngân", "disbursement", "disbursed"], near: &["bằng", "tỷ lệ giải ngân", "tỉ lệ giải ngân", "disbursement rate", "cam kết", "equivalent to", "equal to", "equalling", "chiếm"], line: &["viện trợ", "phi chính phủ", "ngo", "ngos", "non - governmental"], not_near: &["tăng", "giảm", "so với", "đầu tư công", "oda"], range: (1.0, 100.0), ..COUNT },
    Rule { indicator: "agreements-signed-growth", measure: super::quantities::Measure::Percent, before: &["tăng", "up", "increase of", "rise of", "increasing", "rising"], led_by: &["thoả thuận", "văn kiện hợp tác", "agreements", "văn bản hợp tác", "văn kiện"], not_near: &["kim ngạch", "xuất khẩu", "vốn", "lượt khách", "dự án", "đoàn", "giải ngân", "giá trị"], range: (0.1, 5000.0), ..COUNT },
];

/// Money in dollars, where the word nearest before the number decides; here only what the sentence must be about.
pub const DOLLAR_RULES: &[(&[&str], Rule)] = &[
    (&["đầu tư của người việt nam ở nước ngoài", "vốn đầu tư của kiều bào", "kiều bào đầu tư"], Rule { indicator: "diaspora-investment-usd", ..DOLLARS }),
    (&["kiều hối", "remittances", "remittance", "lượng kiều hối"], Rule { indicator: "remittances-usd", ..DOLLARS }),
    (&["kim ngạch xuất nhập khẩu", "kim ngạch xuất , nhập khẩu", "kim ngạch xuất - nhập khẩu", "tổng kim ngạch xuất nhập khẩu", "tổng giá trị xuất nhập khẩu", "kim ngạch ngoại thương", "import - export turnover", "export - import turnover", "import - export value", "export - import value", "total trade turnover", "foreign trade", "import and export turnover", "xuất nhập khẩu hàng hoá", "kim ngạch hàng hoá xuất nhập khẩu", "xuất nhập khẩu"], Rule { indicator: "trade-turnover-usd", ..DOLLARS }),
    (&["kim ngạch thương mại song phương", "kim ngạch thương mại hai chiều", "kim ngạch hai chiều", "kim ngạch song phương", "thương mại hai chiều", "thương mại song phương", "bilateral trade", "two - way trade", "kim ngạch thương mại giữa", "kim ngạch thương mại hai nước", "trade between", "trao đổi thương mại", "kim ngạch trao đổi hàng hoá", "trade turnover between", "kim ngạch thương mại hai bên", "kim ngạch buôn bán hai chiều", "kim ngạch xuất nhập khẩu giữa", "kim ngạch xuất nhập khẩu hai chiều", "kim ngạch mậu dịch"], Rule { indicator: "bilateral-trade-usd", ..DOLLARS }),
    (&["kim ngạch xuất khẩu", "giá trị xuất khẩu", "xuất khẩu đạt", "xuất khẩu hàng hoá", "export turnover", "export value", "exports", "export revenue", "xuất khẩu của", "xuất khẩu", "exports of"], Rule { indicator: "export-usd", ..DOLLARS }),
    (&["kim ngạch nhập khẩu", "nhập khẩu", "imports", "doanh thu", "revenue", "ngân sách", "grdp", "gdp", "thu nhập", "chiếm", "trong đó", "bình quân", "of which"], Rule { indicator: "", ..DOLLARS }),
    (&["oda", "hỗ trợ phát triển chính thức", "official development assistance", "vốn oda"], Rule { indicator: "oda-usd", not_near: &["giải ngân", "fdi"], ..DOLLARS }),
    (&["giải ngân", "disbursed", "disbursement", "disbursements", "disbursing", "số tiền giải ngân"], Rule { indicator: "ingo-disbursed-usd", theme: Theme::Aid, not_near: &["oda", "fdi", "đầu tư công", "vốn đầu tư"], ..DOLLARS }),
    (&["cam kết", "commitments", "committed", "pledged", "commitment", "commitments worth", "vốn cam kết"], Rule { indicator: "aid-committed-usd", theme: Theme::Aid, not_near: &["oda", "fdi", "vốn đầu tư", "đầu tư nước ngoài"], ..DOLLARS }),
    (&["kêu gọi", "kêu gọi viện trợ"], Rule { indicator: "aid-sought-usd", theme: Theme::Aid, not_near: &["fdi"], ..DOLLARS }),
    (&["tổng giá trị viện trợ", "tổng viện trợ", "giá trị viện trợ", "tổng số tiền viện trợ", "total aid", "total value of aid", "aid worth", "viện trợ"], Rule { indicator: "ingo-covid-aid-usd", sentence: COVID, theme: Theme::Organisations, ..DOLLARS }),
    (&["donated", "worth about", "worth", "trị giá", "ủng hộ", "hỗ trợ"], Rule { indicator: "ingo-covid-aid-usd", sentence: COVID, theme: Theme::Organisations, ..DOLLARS }),
    (&["tổng giá trị viện trợ", "tổng viện trợ", "total aid", "total value of aid", "aid totalling", "tổng số viện trợ", "tổng số tiền viện trợ"], Rule { indicator: "ingo-aid-total-usd", theme: Theme::Organisations, ..DOLLARS }),
    (&["giá trị viện trợ", "viện trợ trị giá", "trị giá", "tổng giá trị", "tổng trị giá", "worth", "tổng kinh phí", "tổng vốn", "tổng số tiền", "valued at", "totalling", "total value of", "tổng ngân sách", "với giá trị"], Rule { indicator: "aid-committed-usd", theme: Theme::Organisations, not_near: &["oda", "fdi", "vốn đầu tư", "đầu tư", "mỗi"], not_sentence: INVESTMENT, confidence: 0.62, ..DOLLARS }),
    (&["viện trợ", "aid"], Rule { indicator: "aid-committed-usd", theme: Theme::Organisations, not_sentence: INVESTMENT, confidence: 0.4, ..DOLLARS }),
    (&["vốn đăng ký", "tổng vốn đăng ký", "vốn đầu tư", "tổng vốn", "registered capital", "tổng vốn đầu tư", "vốn đầu tư đăng ký", "capital", "vốn", "invested", "số vốn", "total capital", "total investment"], Rule { indicator: "investment-abroad-usd", sentence: ABROAD, not_near: &["vốn thực hiện"], ..DOLLARS }),
    (&["vốn đăng ký", "tổng vốn đăng ký", "tổng vốn", "vốn đầu tư", "registered capital", "tổng vốn đầu tư", "capital", "invested", "số vốn"], Rule { indicator: "fdi-korea-usd", sentence: &["hàn quốc", "south korea", "republic of korea", "korean"], not_sentence: &["cả nước", "toàn quốc", "nhật bản", "trung quốc", "singapore"], not_near: &["fdi", "thực hiện"], confidence: 0.75, ..DOLLARS }),
    (&["vốn đăng ký", "tổng vốn đăng ký", "tổng vốn", "vốn đầu tư", "fdi", "registered capital", "vốn fdi", "tổng vốn đầu tư", "total registered capital", "total capital", "số vốn", "thu hút fdi", "vốn đầu tư nước ngoài", "đầu tư trực tiếp nước ngoài", "đầu tư nước ngoài", "capital"], Rule { indicator: "fdi-usd", sentence: FDI, not_near: &["thực hiện", "giải ngân", "tăng thêm", "oda", "phi chính phủ", "việt kiều", "kiều bào"], not_sentence: FROM_ONE, ..DOLLARS }),
];

const FRIENDS: &[&str] = &["tỉnh bạn", "lào", "bạn", "campuchia", "nước bạn", "phía bạn", "laos", "lao", "cambodia", "salavan", "savannakhet", "phongsaly", "hủa phăn", "xiêng khoảng", "champasak", "sê kông", "phông sa lỳ"];

/// Money in đồng, as for dollars.
pub const DONG_RULES: &[(&[&str], Rule)] = &[
    (&["doanh thu", "ngân sách nhà nước", "thu ngân sách", "grdp", "trong đó", "bình quân"], Rule { indicator: "", ..DONG }),
    (&["oda", "vốn oda", "vốn vay oda"], Rule { indicator: "oda-loan-vnd", near: &["vay", "loan", "loans"], ..DONG }),
    (&["đầu tư", "vốn", "vốn đăng ký", "tổng vốn"], Rule { indicator: "investment-abroad-vnd", sentence: ABROAD, ..DONG }),
    (&["giải ngân", "disbursed"], Rule { indicator: "ingo-disbursed-vnd", theme: Theme::Organisations, not_near: &["oda", "đầu tư công"], ..DONG }),
    (&["kiều bào", "người việt nam ở nước ngoài", "ủng hộ", "đóng góp"], Rule { indicator: "overseas-support-vnd", sentence: &["kiều bào", "người việt nam ở nước ngoài", "overseas vietnamese"], not_near: &["đầu tư"], ..DONG }),
    (&["mỗi tỉnh", "mỗi năm"], Rule { indicator: "", ..DONG }),
    (&["viện trợ", "giá trị viện trợ", "trị giá", "tổng giá trị", "giá trị", "cam kết", "tổng trị giá", "tổng kinh phí", "tổng số tiền", "worth"], Rule { indicator: "ingo-aid-vnd", theme: Theme::Organisations, not_near: &["mỗi", "vận động được từ"], not_sentence: &["oda", "fdi", "lào", "tỉnh bạn", "campuchia"], confidence: 0.75, ..DONG }),
    (&["hỗ trợ", "giúp", "giúp đỡ", "trao tặng", "tặng", "viện trợ", "trị giá", "tổng trị giá", "kinh phí", "tổng kinh phí", "aid worth", "worth", "given", "gave", "provided", "tổng giá trị", "giá trị", "dành", "assistance"], Rule { indicator: "aid-given-vnd", sentence: FRIENDS, near: GIVING, not_near: &["mỗi", "kim ngạch", "nhận được", "tiếp nhận", "thu hút", "đầu tư vào"], ..DONG }),
    (&["tiếp nhận", "viện trợ", "trị giá", "giá trị", "tổng giá trị"], Rule { indicator: "aid-received-vnd", line: &["viện trợ"], near: &["tiếp nhận", "viện trợ", "received"], not_sentence: FRIENDS, confidence: 0.7, ..DONG }),
];

const GIVING: &[&str] = &["hỗ trợ", "giúp", "giúp đỡ", "trao tặng", "tặng", "viện trợ", "gave", "given", "provided", "aid", "assistance", "dành", "donated"];
