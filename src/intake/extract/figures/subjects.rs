//! Words that several rules have in common: what aid and investment are about and counted as.

/// Words for foreign non-governmental organisations.
pub const NGO: &[&str] = &[
    "phi chính phủ",
    "pcpnn",
    "pcp nước ngoài",
    "tcpcpnn",
    "ngo",
    "ngos",
    "ingo",
    "ingos",
    "non - governmental",
    "nongovernmental",
    "viện trợ nhân dân",
    "phi chính phủ nước ngoài",
];

/// What is investment and no aid.
pub const INVESTMENT: &[&str] = &[
    "fdi",
    "đầu tư nước ngoài",
    "đầu tư trực tiếp nước ngoài",
    "vốn đầu tư",
    "vốn đăng ký",
    "oda",
    "registered capital",
    "cấp phép",
    "foreign investment",
];

/// Foreign investment.
pub const FDI: &[&str] = &[
    "fdi",
    "đầu tư nước ngoài",
    "đầu tư trực tiếp nước ngoài",
    "foreign investment",
    "foreign direct investment",
    "foreign - invested",
    "vốn đầu tư nước ngoài",
    "vốn ngoại",
];

/// Investment that goes out.
pub const ABROAD: &[&str] = &[
    "đầu tư sang",
    "đầu tư ra nước ngoài",
    "đầu tư tại lào",
    "đầu tư tại campuchia",
    "đầu tư sang lào",
    "invested abroad",
    "investment abroad",
    "outbound investment",
    "overseas investment",
    "doanh nghiệp việt nam đầu tư",
];

/// What countries are counted as.
pub const COUNTRIES: &[&str] = &[
    "nước",
    "quốc gia",
    "nước và vùng lãnh thổ",
    "nước , vùng lãnh thổ",
    "quốc gia và vùng lãnh thổ",
    "quốc gia , vùng lãnh thổ",
    "countries",
    "countries and territories",
];

/// The pandemic.
pub const COVID: &[&str] = &["covid", "đại dịch", "covid - 19"];

/// Only the investment of one country.
pub const FROM_ONE: &[&str] = &[
    "của nhật bản",
    "của trung quốc",
    "của hàn quốc",
    "của thái lan",
    "của lào",
    "của singapore",
    "của đài loan",
    "của đức",
    "của pháp",
    "của mỹ",
    "của hoa kỳ",
    "của ấn độ",
    "của úc",
    "của australia",
    "của nga",
    "của các nước asean",
    "của eu",
    "from japan",
    "from china",
    "from thailand",
    "from singapore",
    "của indonesia",
    "của malaysia",
    "của hà lan",
    "japanese",
    "nhật bản có",
    "trung quốc có",
    "thái lan có",
    "singapore có",
    "nhật bản đứng",
    "ấn độ có",
    "pháp có",
    "nhật bản hiện có",
    "trung quốc hiện có",
    "nhật bản đầu tư",
    "thái lan hiện có",
    "nhà đầu tư nhật bản",
    "doanh nghiệp nhật bản",
    "việt kiều",
    "kiều bào",
];

/// What projects are counted as.
pub const PROJECTS: &[&str] = &[
    "dự án",
    "dự án và khoản viện trợ",
    "dự án , khoản viện trợ",
    "chương trình , dự án",
    "chương trình và dự án",
    "dự án và phi dự án",
    "dự án , phi dự án",
    "chương trình , dự án và khoản viện trợ",
    "chương trình , dự án , khoản viện trợ",
    "projects",
    "projects and grants",
    "programmes and projects",
    "projects and programmes",
    "programs and projects",
    "lượt dự án",
    "dự án , chương trình",
    "dự án / khoản viện trợ",
    "aid projects",
    "chương trình / dự án",
    "dự án lớn nhỏ",
    "dự án viện trợ",
];

/// What grants are counted as.
pub const GRANTS: &[&str] = &[
    "khoản viện trợ",
    "khoản viện trợ phi chính phủ nước ngoài",
    "khoản viện trợ pcpnn",
    "grants",
    "aid grants",
    "khoản tài trợ",
    "khoản hỗ trợ",
];

/// What these organisations are counted as.
pub const ORGANISATIONS: &[&str] = &[
    "tổ chức phi chính phủ",
    "tổ chức phi chính phủ nước ngoài",
    "tổ chức pcpnn",
    "tổ chức pcp nước ngoài",
    "tổ chức pcp",
    "tcpcpnn",
    "foreign ngos",
    "ngos",
    "ingos",
    "foreign non - governmental organisations",
    "foreign non - governmental organizations",
    "international ngos",
    "non - governmental organisations",
    "non - governmental organizations",
    "lượt tổ chức phi chính phủ",
    "lượt tổ chức phi chính phủ nước ngoài",
    "tổ chức ngo",
    "foreign nongovernmental organisations",
    "foreign nongovernmental organizations",
    "tổ chức , cá nhân phi chính phủ nước ngoài",
    "tổ chức ingo",
    "international non - governmental organisations",
    "international non - governmental organizations",
    "tổ chức phi chính phủ quốc tế",
];

/// Provinces across the border.
pub const FRIENDS: &[&str] = &[
    "tỉnh bạn",
    "lào",
    "bạn",
    "campuchia",
    "nước bạn",
    "phía bạn",
    "laos",
    "lao",
    "cambodia",
    "salavan",
    "savannakhet",
    "phongsaly",
    "hủa phăn",
    "xiêng khoảng",
    "champasak",
    "sê kông",
    "phông sa lỳ",
    "khăm muộn",
    "khammouane",
    "attapeu",
    "át - ta - pư",
    "luang prabang",
    "luông pha băng",
    "bolikhamxay",
    "bôlykhămxay",
    "bô ly khăm xay",
    "oudomxay",
    "u đôm xay",
    "bò kẹo",
    "viêng chăn",
    "vientiane",
    "sạ - vẳn - na - khệt",
    "chăm - pa - sắc",
    "mondulkiri",
    "môn - đun - ki - ri",
    "ratanakiri",
    "rattanakiri",
    "stung treng",
    "kratie",
    "kratié",
    "svay rieng",
    "prey veng",
    "tbong khmum",
    "tboung khmum",
    "kampot",
    "takeo",
    "kandal",
];

/// Giving.
pub const GIVING: &[&str] =
    &["hỗ trợ", "giúp", "giúp đỡ", "trao tặng", "tặng", "viện trợ", "gave", "given", "provided", "aid", "assistance", "dành", "donated"];
