//! Rules for who was there, and for offices, members and students.

use super::rules::{COUNT, Event, Nature, PRESENT, Rule};

const PROVINCES: &[&str] = &[
    "tỉnh", "tỉnh , thành", "tỉnh , thành phố", "tỉnh thành", "tỉnh và thành phố", "tỉnh / thành phố", "địa phương", "provinces", "provinces and cities",
    "provinces and centrally - run cities", "localities", "cities and provinces", "tỉnh / thành", "tỉnh , thành phố trực thuộc trung ương",
];
const ATTEND: &[&str] = &[
    "tham dự", "dự hội nghị", "đến dự", "tới dự", "về dự", "cùng dự", "dự có", "dự và", "dự buổi", "dự chương trình", "tham gia", "đến từ", "có mặt", "sự hiện diện", "quy tụ", "thu hút", "gồm", "cùng", "attended", "attend", "attending", "participants",
    "participation", "from", "gathered", "brought together", "drew", "attracted", "joined", "với sự",
];
const NAMED_HOSTS: &[&str] = &["kiều bào", "hàn quốc", "nhật bản", "lào", "campuchia", "trung quốc", "quốc tế", "quốc hội", "hđnd", "hội đồng nhân dân", "việt nam", "nước ngoài", "mỗi"];

/// Those who were there.
pub const ATTENDANCE: &[Rule] = &[
    Rule { indicator: "missions-online", nouns: MISSIONS, sentence: &["trực tuyến", "điểm cầu", "online", "kết nối", "virtual", "virtually", "video"], range: (10.0, 150.0), ..PRESENT },
    Rule { indicator: "points-online", nouns: &["điểm cầu", "điểm cầu trực tuyến", "điểm trực tuyến", "online sites", "online venues", "online points", "online locations", "points nationwide", "video links", "sites nationwide", "virtual venues", "virtual points"], not_near: &["cơ quan đại diện", "mỗi"], range: (2.0, 1e5), ..PRESENT },
    Rule { indicator: "korean-delegates", nouns: &["đại biểu hàn quốc", "đại biểu phía hàn quốc", "korean delegates"], ..PRESENT },
    Rule { indicator: "overseas-delegates", nouns: &["đại biểu kiều bào", "kiều bào", "đại biểu là kiều bào", "đại biểu người việt nam ở nước ngoài", "overseas vietnamese delegates"], near: ATTEND, range: (5.0, 5000.0), ..PRESENT },
    Rule { indicator: "vietnamese-delegates", nouns: &["đại biểu việt nam", "đại biểu phía việt nam", "vietnamese delegates"], ..PRESENT },
    Rule { indicator: "village-heads-lao", nouns: &["trưởng bản"], near: &["lào"], not_near: &["việt nam"], ..PRESENT },
    Rule { indicator: "village-heads-vn", nouns: &["trưởng bản"], near: &["việt nam"], not_near: &["lào"], ..PRESENT },
    Rule { indicator: "delegates", nouns: &["đại biểu", "delegates", "participants", "vị đại biểu", "lượt đại biểu tham dự"], not_near: &["kiều bào", "đại biểu quốc hội", "đại biểu hđnd", "đại biểu hội đồng", "đại biểu hàn quốc", "đại biểu nhật bản", "đại biểu lào", "đại biểu campuchia", "đại biểu trung quốc", "đại biểu quốc tế", "đại biểu nước ngoài", "đại biểu việt nam", "đại biểu phía", "mỗi", "đoàn ra", "đoàn vào", "foreign delegates", "lao delegates", "chuyến", "lượt"], range: (5.0, 2e6), ..PRESENT },
    Rule { indicator: "delegates", nouns: &["học viên", "cán bộ", "cán bộ , công chức", "trainees", "officials", "công chức", "cán bộ , công chức , viên chức", "học viên là", "người"], sentence: &["tham dự", "tham gia", "dự hội nghị", "đến dự", "tới dự", "về dự", "cùng dự", "dự có", "dự và", "dự buổi", "dự chương trình", "học viên", "attended", "cho", "for", "lớp", "khoá"], not_near: &["đoàn ra", "lượt", "giảng viên", "báo cáo viên"], event: Event::Training, range: (5.0, 2e4), ..PRESENT },
    Rule { indicator: "delegates", nouns: &["người tham dự", "khách mời", "people attended", "people attending", "officials and experts", "lượt người tham dự"], not_near: NAMED_HOSTS, ..PRESENT },
    Rule { indicator: "ambassadors-attending", nouns: &["đại sứ", "trưởng cơ quan đại diện", "đại sứ , trưởng cơ quan đại diện", "đại sứ và trưởng cơ quan đại diện", "ambassadors", "heads of mission", "đại sứ , tổng lãnh sự", "trưởng cơ quan đại diện việt nam"], sentence: ATTEND, words: false, ..PRESENT },
    Rule { indicator: "japanese-firms", nouns: &["doanh nghiệp nhật bản", "japanese firms", "japanese businesses", "japanese enterprises", "japanese companies", "công ty nhật bản"], sentence: ATTEND, not_near: &["đầu tư tại tỉnh có"], ..PRESENT },
    Rule { indicator: "enterprises-attending", nouns: &["doanh nghiệp", "đại diện doanh nghiệp", "enterprises", "businesses", "firms", "companies", "nhà đầu tư", "doanh nghiệp , nhà đầu tư"], near: &["tham dự", "tham gia", "dự hội nghị", "đến dự", "tới dự", "về dự", "cùng dự", "dự có", "dự và", "dự buổi", "dự chương trình", "sự tham gia", "attended", "attending", "participation"], not_near: &["fdi", "hỗ trợ", "nhật bản", "hội chợ", "triển lãm", "hoạt động"], sentence: &["hội nghị", "chương trình", "hội thảo", "toạ đàm", "diễn đàn", "gặp gỡ", "buổi", "conference", "forum", "meeting", "event", "seminar"], confidence: 0.7, ..PRESENT },
    Rule { indicator: "participating-agencies", nouns: &["cơ quan , đơn vị", "sở , ban , ngành", "sở , ngành", "đơn vị", "cơ quan , ban , ngành", "agencies", "agencies and units", "cơ quan", "sở , ban , ngành , đoàn thể"], near: &["tham dự", "đến từ", "dự hội nghị", "đến dự", "tới dự", "về dự", "cùng dự", "dự có", "dự và", "dự buổi", "dự chương trình", "from", "tham gia"], not_near: &["giao", "cơ quan đại diện", "báo chí", "cơ quan nước ngoài"], ..PRESENT },
    Rule { indicator: "participating-communes", nouns: &["xã , phường", "xã", "phường , xã", "xã , phường , đặc khu", "xã , phường , thị trấn"], near: &["tham dự", "dự hội nghị", "đến dự", "tới dự", "về dự", "cùng dự", "dự có", "dự và", "dự buổi", "dự chương trình", "điểm cầu", "tham gia", "đến từ"], ..PRESENT },
    Rule { indicator: "provinces-online", nouns: PROVINCES, before: &["trực tuyến với", "trực tuyến tới", "trực tuyến đến", "kết nối trực tuyến", "kết nối với", "truyền hình trực tuyến", "linked online", "online with"], range: (5.0, 64.0), event: Event::National, confidence: 0.5, ..PRESENT },
];

const MISSIONS: &[&str] = &[
    "cơ quan đại diện", "điểm cầu cơ quan đại diện", "cơ quan đại diện việt nam", "điểm cầu tại các cơ quan đại diện", "điểm cầu là cơ quan đại diện", "missions",
    "vietnamese missions", "representative missions", "vietnamese representative missions", "vietnamese representative agencies", "overseas missions", "cơ quan đại diện ngoại giao", "điểm cầu ở nước ngoài",
    "điểm cầu cơ quan đại diện việt nam",
];

/// Provinces and their partners.
pub const LOCALITIES: &[Rule] = &[
    Rule { indicator: "provinces-with-dept", nouns: PROVINCES, before: &["sở ngoại vụ ở", "sở ngoại vụ tại", "departments of foreign affairs in"], range: (2.0, 64.0), nature: Nature::State, ..COUNT },
    Rule { indicator: "provinces-with-dept", nouns: PROVINCES, after: &["sở ngoại vụ", "departments of foreign affairs", "department of foreign affairs", "foreign affairs departments", "department of external relations", "departments of external relations"], not_near: &["chưa", "phòng ngoại vụ là", "giám đốc", "lãnh đạo", "đại diện", "dự hội nghị", "đến dự", "tới dự", "về dự", "cùng dự", "dự có", "dự và", "dự buổi", "dự chương trình", "tham dự", "đại biểu"], range: (2.0, 64.0), nature: Nature::State, ..COUNT },
    Rule { indicator: "provinces-with-division", nouns: PROVINCES, after: &["phòng ngoại vụ", "foreign affairs division", "foreign affairs divisions"], range: (1.0, 64.0), nature: Nature::State, ..COUNT },
    Rule { indicator: "provinces-with-fdi", nouns: PROVINCES, near: &["fdi", "đầu tư nước ngoài", "đầu tư trực tiếp nước ngoài"], not_sentence: ATTEND_STRICT, range: (2.0, 64.0), ..COUNT },
    Rule { indicator: "vietnamese-localities", nouns: &["địa phương việt nam", "địa phương của việt nam", "tỉnh , thành phố việt nam", "tỉnh , thành phố của việt nam", "tỉnh , thành việt nam", "tỉnh , thành của việt nam", "vietnamese localities", "vietnamese provinces and cities", "vietnamese provinces", "địa phương phía việt nam"], sentence: ATTEND, not_near: &["quan hệ với", "kết nghĩa"], ..PRESENT },
    Rule { indicator: "foreign-localities-new-ties", nouns: FOREIGN_LOCALITIES, near: &["thiết lập mới", "mới thiết lập", "thiết lập thêm", "new ties", "thiết lập quan hệ mới", "thiết lập quan hệ với thêm"], words: true, ..COUNT },
    Rule { indicator: "foreign-localities-with-ties", nouns: FOREIGN_LOCALITIES, near: &["quan hệ", "kết nghĩa", "ties", "relations", "twinned", "partnerships"], not_near: &["tham dự"], nature: Nature::State, ..COUNT },
    Rule { indicator: "foreign-localities-attending", nouns: FOREIGN_LOCALITIES, near: ATTEND_STRICT, ..PRESENT },
    Rule { indicator: "partner-localities", nouns: &["địa phương pháp", "địa phương của pháp", "địa phương nhật bản", "địa phương của nhật bản", "địa phương lào", "địa phương của lào", "địa phương hàn quốc", "địa phương của hàn quốc", "địa phương trung quốc", "địa phương của trung quốc", "tỉnh của lào", "tỉnh của campuchia", "tỉnh của nhật bản", "tỉnh , thành phố của nhật bản", "địa phương phía bạn", "địa phương của bạn", "địa phương campuchia", "french localities", "japanese localities", "tỉnh , thành phố nhật bản", "địa phương ấn độ", "địa phương của ấn độ", "tỉnh , thành phố của lào", "tỉnh , thành phố của hàn quốc"], sentence: ATTEND, not_near: &["quan hệ với"], ..PRESENT },
    Rule { indicator: "local-partner-pairs", nouns: &["cặp quan hệ", "cặp quan hệ hợp tác", "cặp địa phương", "mối quan hệ hợp tác", "quan hệ hợp tác", "cặp quan hệ kết nghĩa", "pairs of localities"], nature: Nature::State, ..COUNT },
    Rule { indicator: "provinces-attending", nouns: PROVINCES, before: ATTEND_STRICT, event: Event::National, range: (3.0, 64.0), not_near: NOT_GUESTS, ..PRESENT },
    Rule { indicator: "provinces-attending", nouns: PROVINCES, after: &["tham dự", "tham gia hội nghị", "dự hội nghị", "attended", "took part"], event: Event::National, range: (3.0, 64.0), not_near: NOT_GUESTS, ..PRESENT },
    Rule { indicator: "participating-localities", nouns: PROVINCES, before: ATTEND_STRICT, event: Event::Local, range: (2.0, 64.0), not_near: NOT_GUESTS, confidence: 0.7, ..PRESENT },
];

const ATTEND_STRICT: &[&str] = &[
    "tham dự", "dự hội nghị", "đến từ", "sự tham gia", "dự có", "tham dự có", "dự hội nghị", "đến dự", "tới dự", "về dự", "cùng dự", "dự có", "dự và", "dự buổi", "dự chương trình", "attended", "attending", "participation", "took part", "participants from",
    "delegates from", "representatives from", "representatives of", "đại diện lãnh đạo", "officials from", "sự tham dự", "đại biểu",
];
const NOT_GUESTS: &[&str] = &["sở ngoại vụ được", "biên giới của", "kết nối", "fdi", "phòng ngoại vụ", "nước ngoài", "của lào", "campuchia", "trung quốc", "nhật bản", "pháp", "hàn quốc", "lào", "bạn"];
const FOREIGN_LOCALITIES: &[&str] = &[
    "địa phương nước ngoài", "địa phương các nước", "địa phương của các nước", "địa phương của nước ngoài", "foreign localities", "tỉnh , thành phố nước ngoài", "địa phương quốc tế",
    "foreign provinces and cities", "tỉnh , thành phố của các nước", "tỉnh , thành phố các nước", "đối tác địa phương nước ngoài", "địa phương , đối tác nước ngoài",
];

/// Students, members, Vietnamese abroad.
pub const PEOPLE: &[Rule] = &[
    Rule { indicator: "scholarships", nouns: &["suất học bổng", "học bổng", "scholarships", "suất học bổng toàn phần", "full scholarships", "suất"], near: &["học bổng", "scholarships"], words: true, ..COUNT },
    Rule { indicator: "lao-students-received", nouns: STUDENTS, before: &["tiếp nhận", "tiếp nhận đào tạo", "received", "nhận đào tạo", "admitted"], line: LAO, not_near: &["học bổng"], ..COUNT },
    Rule { indicator: "lao-students", nouns: STUDENTS, near: &["đang học", "theo học", "đang đào tạo", "đào tạo", "training", "studying", "học tập", "hiện có", "enrolled"], line: LAO, nature: Nature::State, ..COUNT },
    Rule { indicator: "friendship-members-new", nouns: &["hội viên mới", "new members"], ..COUNT },
    Rule { indicator: "friendship-members-new", nouns: &["hội viên"], before: &["kết nạp", "phát triển"], ..COUNT },
    Rule { indicator: "friendship-members", nouns: &["hội viên", "người", "members"], before: &["tổng số hội viên", "số hội viên", "tổng số", "total membership"], sentence: &["hội viên", "membership"], nature: Nature::State, ..COUNT },
    Rule { indicator: "friendship-members", nouns: &["hội viên", "members"], sentence: &["hội hữu nghị", "friendship association", "friendship associations", "liên hiệp", "chi hội"], nature: Nature::State, ..COUNT },
    Rule { indicator: "overseas-vietnamese", nouns: &["người việt nam", "kiều bào", "người việt", "người việt nam ở nước ngoài", "người việt nam đang sinh sống", "overseas vietnamese", "vietnamese", "bà con kiều bào", "kiều bào đang sinh sống", "người việt nam sinh sống"], sentence: &["ở nước ngoài", "kiều bào", "overseas", "abroad", "tại nước ngoài", "nước và vùng lãnh thổ", "quốc gia và vùng lãnh thổ"], not_near: &["đại biểu", "về quê", "lượt", "tham dự", "về nước"], range: (1e3, 1e7), nature: Nature::State, ..COUNT },
    Rule { indicator: "international-organisations", nouns: &["tổ chức quốc tế", "international organisations", "international organizations"], near: &["làm việc", "tiếp xúc", "worked with"], confidence: 0.7, ..COUNT },
    Rule { indicator: "cambodian-tourists", nouns: &["lượt khách du lịch campuchia", "lượt khách campuchia", "khách du lịch campuchia", "lượt khách du lịch từ campuchia"], ..COUNT },
    Rule { indicator: "sessions", nouns: &["phiên họp", "phiên", "phiên làm việc", "sessions", "phiên thảo luận"], sentence: &["hội nghị", "conference"], range: (5.0, 60.0), not_near: &["hội đồng nhân dân"], confidence: 0.65, ..PRESENT },
];

const STUDENTS: &[&str] = &["lưu học sinh", "học sinh , sinh viên", "sinh viên", "lưu học sinh lào", "sinh viên lào", "học sinh , sinh viên lào", "học sinh lào", "lao students", "students", "lượt lưu học sinh", "học sinh", "cán bộ , học sinh", "lưu học sinh , sinh viên"];
const LAO: &[&str] = &["lào", "lao", "laos", "salavan", "savannakhet", "hủa phăn", "xiêng khoảng", "luang prabang", "champasak", "sê kông", "khăm muộn", "phongsaly", "phông sa lỳ", "bò kẹo", "u đôm xay", "luông pha băng"];
