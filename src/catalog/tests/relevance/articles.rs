//! Articles as readers add them, with their full text: small, made for the rules of search, in our own words.

use crate::catalog::fixtures::{Archive, Record, catalog, record};

/// All articles in one catalog.
pub(super) fn archive() -> Archive {
    let all = [neighbours(), offices(), documents(), provinces(), borders(), people()];
    catalog(all.into_iter().flatten())
}

fn neighbours() -> Vec<Record> {
    vec![
        record("lao-talks", "2014-05-12")
            .title("Hội đàm với Luông Nậm Thà (Lào)", "Talks with Luang Namtha (Laos)")
            .partner("Lào")
            .text("Hai bên bàn việc dạy tiếng Việt và thăm viếng. Phía Lào mời đoàn sang dự lễ hội cuối năm."),
        record("labour-forum", "2016-03-08").title("Diễn đàn lao động ở nước ngoài", "Forum on labour abroad").text(
            "Người lao động cần được học tiếng trước khi đi. Lao động trở về được giúp tìm việc. Diễn đàn kiến nghị bảo vệ quyền của lao động nữ.",
        ),
        record("peace", "2015-09-21")
            .title("Gặp gỡ vì hòa bình và hữu nghị", "Meeting for peace and friendship")
            .text("Các đại biểu thả chim bồ câu. Hòa bình là mong ước chung của nhân dân hai nước."),
        record("concord", "2017-02-04")
            .title("Xuân quê hương", "Homeland spring")
            .text("Chương trình nói về hoà hợp, về những bữa cơm bình dị của kiều bào."),
        record("flowers", "2018-12-20")
            .title("Hội chợ hoa Sa Pa", "Sa Pa flower fair")
            .text("Khách nước ngoài thích bình hoa gốm và hoa địa lan. Fair visitors came from three countries."),
        record("irrigation", "2013-06-11")
            .title("Tập huấn thuỷ lợi vùng biên", "Irrigation course for border districts")
            .text("Cán bộ thuỷ lợi hai nước cùng đo mực nước. Thời gian tập huấn là một tuần."),
        record("guests", "2012-10-02").title("Tiếp quý khách quốc tế", "Receiving guests").text("Quý khách được đón ở cửa khẩu."),
        record("fund", "2012-11-02").title("Lập quỹ học bổng", "A scholarship fund").text("Quỹ giúp sinh viên học tiếng Pháp."),
    ]
}

fn offices() -> Vec<Record> {
    vec![
        record("ubnd-plan", "2016-02-15")
            .title("UBND tỉnh ban hành kế hoạch đối ngoại", "A foreign-affairs plan")
            .provinces(&["Yên Bái"])
            .document("34/KH-UBND", "UBND tỉnh Yên Bái")
            .text("Kế hoạch giao Sở Ngoại vụ theo dõi. Việc nào chậm phải báo cáo."),
        record("committee", "2016-07-20")
            .title("Ủy ban nhân dân họp giao ban đối ngoại", "The People's Committee holds a briefing")
            .provinces(&["Lào Cai"])
            .document("34/KH-UBND", "UBND tỉnh Lào Cai")
            .text("Cuộc họp nghe ba sở báo cáo và thống nhất lịch đón khách."),
        record("scattered", "2016-08-01")
            .title("Ban liên lạc họp", "A liaison group meets")
            .text("Ủy viên mới ra mắt. Nhân dịp này, người dân góp quỹ thăm bạn cũ ở nước ngoài."),
        record("council", "2017-12-05")
            .title("HĐND giám sát viện trợ", "The council oversees aid")
            .text("Đoàn giám sát gặp các tổ chức phi chính phủ nước ngoài đang làm dự án nước sạch."),
        record("ngo-aid", "2018-04-10")
            .title("Vận động viện trợ PCPNN", "Seeking aid")
            .text("Tỉnh giới thiệu mười dự án về trường học và trạm y tế."),
        record("ngo-english", "2019-04-02")
            .title("Meeting with NGO partners", "Meeting with NGO partners")
            .text("Staff of each NGO described clean water projects. The province promised quicker permits."),
        record("embassy-short", "2019-10-09")
            .title("ĐSQ Pháp tìm hiểu làng nghề", "French embassy staff visit craft villages")
            .partner("Pháp")
            .text("Tham tán văn hóa thăm làng lụa và làng nón."),
        record("embassy-long", "2015-03-17")
            .title("Gặp mặt đầu năm", "New-year meeting")
            .text("Khách mời đến từ đại sứ quán các nước. Đại sứ Lào phát biểu."),
        record("overseas", "2020-01-15")
            .title("Gặp người Việt Nam ở nước ngoài", "Meeting Vietnamese abroad")
            .text("Kiều bào góp ý về thủ tục giấy tờ và trường học cho con em."),
        record("overseas-short", "2021-02-18")
            .title("Họp mặt NVNONN đầu xuân", "Spring meeting of the diaspora")
            .text("Lãnh đạo tỉnh chúc Tết và nghe nguyện vọng."),
        record("ministry", "2022-05-05").title("BNG làm việc với tỉnh", "The ministry visits").text("Hai bên bàn về đào tạo cán bộ."),
    ]
}

fn documents() -> Vec<Record> {
    vec![
        record("resolution-22", "2013-12-01")
            .title("Quán triệt chủ trương hội nhập", "Studying the policy of integration")
            .document("22-NQ/TW", "Bộ Chính trị")
            .text("Hội nghị nghe giới thiệu văn bản mới."),
        record("directive-22", "2014-01-01")
            .title("Triển khai chỉ thị", "Carrying out a directive")
            .document("22-CT/TW", "Ban Bí thư")
            .text("Chỉ thị nói về công tác cán bộ."),
        record("resolution-in-text", "2018-06-06")
            .title("Sơ kết năm năm hội nhập", "Five years of integration")
            .text("Báo cáo sơ kết việc thực hiện Nghị quyết số 22 - NQ/TW; nơi khác viết là 22NQ/TW."),
        record("decree", "2016-05-01")
            .title("Tập huấn quản lý thông tin", "A course on information work")
            .document("72/2015/NĐ-CP", "Chính phủ")
            .text("Học viên làm bài theo Nghị định 72/2015/NĐ-CP."),
        record("assembly", "2025-07-02")
            .title("Triển khai sắp xếp đơn vị hành chính", "Rearranging provinces")
            .document("202/2025/QH15", "Quốc hội")
            .text("Sở Ngoại vụ mới nhận hồ sơ của sở cũ."),
    ]
}

fn provinces() -> Vec<Record> {
    vec![
        record("yen-bai", "2012-04-04").title("Yên Bái đón đoàn Val-de-Marne", "A visit from France").provinces(&["Yên Bái"]),
        record("lao-cai", "2013-04-04").title("Lào Cai hội đàm với Vân Nam", "Talks with Yunnan").provinces(&["Lào Cai"]),
        record("ha-tay", "2006-09-09").title("Mở lớp học tiếng Anh cho cán bộ", "An English class").provinces(&["Hà Tây"]),
        record("ha-noi", "2010-10-10").title("Thủ đô gặp gỡ bạn bè", "The capital meets friends").provinces(&["Hà Nội"]),
        record("hue-before", "2010-05-05").title("Gặp gỡ bên sông", "A meeting by the river").provinces(&["Huế"]),
        record("hue-after", "2025-05-05").title("Festival nghề truyền thống", "Craft festival").provinces(&["TP Huế"]),
        record("thanh-hoa", "2011-05-05").title("Thanh Hoá kết nghĩa Hủa Phăn", "Sister provinces").provinces(&["Thanh Hóa"]),
    ]
}

fn borders() -> Vec<Record> {
    vec![
        record("border-title", "2009-03-03").title("Biên giới hữu nghị", "A friendly border"),
        record("border-summary", "2011-03-03").title("Giao lưu đồn trạm", "Posts meet").summary("Hai đồn cùng tuần tra biên giới.", ""),
        record("border-body", "2012-03-03").title("Chợ phiên cuối tuần", "Weekend market").text("Chợ họp gần biên giới."),
        record("border-long", "2022-03-03")
            .title("Nhật ký một chuyến đi", "Diary of a journey")
            .text(&"Chúng tôi đi dọc biên giới, ghi lại đường đất, bến sông, nhà sàn, tiếng gà và những phiên chợ nhỏ. ".repeat(60)),
        record("border-long-title", "2008-03-03")
            .title("Chuyện biên giới", "Border stories")
            .text(&"Một ngày của cô giáo vùng cao bắt đầu rất sớm, với bếp lửa và đàn gà. ".repeat(80)),
    ]
}

fn people() -> Vec<Record> {
    vec![
        record("ngo-van", "2018-08-08")
            .title("Hội thảo du lịch", "A workshop on tourism")
            .chair("Ngô Văn Hòa", "Phó Chủ tịch")
            .text("Hội thảo bàn về tuyến xe và vé tàu."),
        record("tran-ngo", "2018-09-09")
            .title("Bàn về cây ngô giống", "On maize seed")
            .chair("Trần Thị Huệ", "Giám đốc")
            .text("Hạt giống được đổi qua cửa khẩu."),
        record("consular", "2019-05-06")
            .title("Tập huấn lãnh sự", "Consular protection course")
            .text("Provincial staff practised helping citizens abroad. The consular department answered questions about lost passports."),
        record("health", "2020-03-10")
            .title("Họp trực tuyến về dịch bệnh", "Online meeting on the epidemic")
            .text("The provinces agreed on COVID-19 checks at the gates. G20 money paid for masks."),
        record("own-note", "2021-06-01").title("Ghi chép của tôi", "My notes").own().text("Cần hỏi lại số điện thoại của văn phòng."),
    ]
}
