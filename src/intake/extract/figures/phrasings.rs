//! Parts and wholes, comparisons, and the words of newspapers and English pages.

use super::sentences::all;

#[test]
fn parts_and_wholes() {
    all(&[
        ("Đón 96 đoàn khách quốc tế, trong đó có 40 đoàn khách Lào, 22 đoàn khách Trung Quốc.", &[("delegations-in", 96.0, false)]),
        (
            "Tỉnh cử 48 đoàn ra nước ngoài (trong đó 12 đoàn do lãnh đạo tỉnh dẫn đầu) với 215 lượt người.",
            &[("delegations-out", 48.0, false), ("officials-out", 215.0, false)],
        ),
        ("Có 350 đại biểu tham dự, trong đó 120 đại biểu quốc tế.", &[("delegates", 350.0, false)]),
        ("Các địa phương ký 90 thỏa thuận, trong đó 31 thỏa thuận với đối tác Hàn Quốc.", &[("agreements-signed", 90.0, false)]),
        (
            "Tỉnh đón 61 đoàn vào với 305 lượt khách, tăng 12 đoàn so với năm 2015.",
            &[("delegations-in", 61.0, false), ("visitors-in", 305.0, false)],
        ),
        ("Số đoàn vào tăng từ 40 lên 55 đoàn.", &[("delegations-in", 55.0, false)]),
        (
            "Giá trị viện trợ phi chính phủ nước ngoài giải ngân đạt 4,6 triệu USD (năm 2014 đạt 3,9 triệu USD).",
            &[("ingo-disbursed-usd", 4.6e6, false)],
        ),
        ("Kim ngạch xuất khẩu đạt 2,1 tỷ USD, tăng 300 triệu USD so với năm trước.", &[("export-usd", 2.1e9, false)]),
        ("Exports reached 2.1 billion USD, up from 1.8 billion USD a year earlier.", &[("export-usd", 2.1e9, false)]),
        ("Bình quân mỗi năm tỉnh đón 50 đoàn khách quốc tế.", &[]),
        ("Mỗi tỉnh cử 5 đại biểu tham dự.", &[]),
        ("Mỗi đoàn ra có từ 5 đến 7 thành viên.", &[]),
        ("Theo quy định, mỗi cơ quan không quá 2 đoàn ra một năm.", &[]),
        ("Tỉnh đã vượt chỉ tiêu 30 đoàn vào.", &[]),
        ("Năm 2014, tỉnh đón 70 đoàn vào; năm 2013 đón 55 đoàn vào.", &[("delegations-in", 70.0, false)]),
    ]);
}

#[test]
fn other_ways_of_saying_it() {
    all(&[
        ("Lượng kiều hối chuyển về tỉnh ước đạt 85 triệu USD.", &[("remittances-usd", 85e6, true)]),
        ("Tổng số đoàn ra: 34 đoàn/156 lượt người.", &[("delegations-out", 34.0, false), ("officials-out", 156.0, false)]),
        ("Quản lý 42 đoàn ra, 68 đoàn vào.", &[("delegations-out", 42.0, false), ("delegations-in", 68.0, false)]),
        ("Sở đã tham mưu đón tiếp và làm việc với 25 đoàn khách nước ngoài.", &[("delegations-in", 25.0, false)]),
        ("Làm thủ tục cho 63 đoàn với 240 lượt người đi nước ngoài.", &[("delegations-out", 63.0, false), ("officials-out", 240.0, false)]),
        ("Đã có 1.200 lượt khách nước ngoài đến tỉnh làm việc.", &[("visitors-in", 1200.0, false)]),
        ("Tổng vốn FDI đăng ký đạt 1,85 tỷ USD.", &[("fdi-usd", 1.85e9, false)]),
        ("Hơn 200 doanh nghiệp tham dự hội nghị xúc tiến đầu tư.", &[("enterprises-attending", 200.0, true)]),
        ("Dự chương trình có 12 Đại sứ, Trưởng cơ quan đại diện.", &[("ambassadors-attending", 12.0, false)]),
        ("The meeting was attended by 25 ambassadors.", &[("ambassadors-attending", 25.0, false)]),
        ("The number of incoming delegations was 85.", &[("delegations-in", 85.0, false)]),
        ("The conference was connected to 63 provinces and cities and 98 online sites.", &[("points-online", 98.0, false)]),
        ("Two-way trade reached $540 million.", &[("bilateral-trade-usd", 540e6, false)]),
        ("ODA commitments reached 60 million USD.", &[("oda-usd", 60e6, false)]),
        ("The province is home to 60 foreign NGOs with 102 projects.", &[("ingo-count", 60.0, false), ("ingo-projects", 102.0, false)]),
        ("Foreign NGO aid disbursement totalled 7.5 million USD.", &[("ingo-disbursed-usd", 7.5e6, false)]),
        ("Total pledged aid from foreign NGOs was 6 million USD.", &[("aid-committed-usd", 6e6, false)]),
        ("Tỉnh thiết lập quan hệ kết nghĩa với 9 địa phương nước ngoài.", &[("foreign-localities-with-ties", 9.0, false)]),
        ("Hội nghị có 64 điểm cầu với hơn 4.500 đại biểu.", &[("points-online", 64.0, false), ("delegates", 4500.0, true)]),
        ("Tham gia hội nghị tại điểm cầu tỉnh có 75 đại biểu.", &[("delegates", 75.0, false)]),
        ("Việt Nam có quan hệ ngoại giao với 189 nước.", &[("diplomatic-relations", 189.0, false)]),
        ("Trên địa bàn có 4 dự án ODA đang triển khai.", &[("oda-projects", 4.0, false)]),
        (
            "Cả nước có hơn 900 tổ chức PCPNN có quan hệ với Việt Nam, trong đó 480 tổ chức hoạt động thường xuyên.",
            &[("ingo-count", 480.0, false)],
        ),
        ("Tỉnh tiếp nhận 7 dự án, 12 khoản viện trợ phi dự án.", &[("aid-non-project-items", 12.0, false)]),
    ]);
}

#[test]
fn in_the_words_of_newspapers() {
    all(&[
        ("Năm 2019, Việt Nam có hơn 510 TCPCPNN hoạt động hiệu quả.", &[("ingo-count", 510.0, true)]),
        ("Giá trị viện trợ giải ngân từ các TCPCPNN đạt hơn 260 triệu USD.", &[("ingo-disbursed-usd", 260e6, true)]),
        ("Hội nghị có sự tham dự trực tiếp của hơn 310 đại biểu từ các bộ, ngành.", &[("delegates", 310.0, true)]),
        (
            "Các đơn vị tiếp nhận trên 110 khoản viện trợ phi chính phủ nước ngoài với tổng giá trị cam kết trên 800 tỷ đồng.",
            &[("aid-items", 110.0, true), ("ingo-aid-vnd", 800e9, true)],
        ),
        ("Hội nghị được tổ chức trực tuyến với 63 điểm cầu nối tất cả các tỉnh, thành phố.", &[("points-online", 63.0, false)]),
        ("Cuộc gặp có sự tham dự của hơn 40 Trưởng Cơ quan đại diện Việt Nam ở nước ngoài.", &[("ambassadors-attending", 40.0, true)]),
        ("Đến nay, Việt Nam đã ký kết 16 hiệp định thương mại tự do.", &[("fta-signed", 16.0, false)]),
        (
            "Khoảng 5,3 triệu người Việt Nam ở nước ngoài sinh sống tại 130 quốc gia và vùng lãnh thổ.",
            &[("overseas-vietnamese", 5.3e6, true)],
        ),
        ("Chuyến đi có 20 doanh nghiệp tháp tùng.", &[]),
        ("Tỉnh có 3 huyện, 25 xã biên giới.", &[]),
        ("Hội nghị dành 2 phiên thảo luận chuyên đề.", &[]),
        ("Bộ Ngoại giao tặng Bằng khen cho 12 địa phương.", &[]),
        ("Ông có 30 năm công tác trong ngành ngoại giao.", &[]),
        ("Cơn bão làm 120 người chết, thiệt hại 3 triệu USD.", &[]),
        ("Hỗ trợ đưa 250 ngư dân về nước.", &[]),
        ("Có 1.250 lao động đi làm việc ở nước ngoài.", &[]),
        ("Thu hút 2,5 triệu lượt khách du lịch quốc tế.", &[]),
        ("Tỉnh đón 320.000 lượt khách quốc tế, doanh thu du lịch 90 triệu USD.", &[]),
        ("Bài viết có 1.204 lượt xem và 15 bình luận.", &[]),
        ("Thưởng mỗi đoàn 500 USD.", &[]),
    ]);
}

#[test]
#[expect(clippy::too_many_lines, reason = "a list of sentences")]
fn in_the_words_of_english_pages() {
    all(&[
        (
            "They signed 121 cooperative agreements with foreign partners and 214 memoranda of understanding with businesses.",
            &[("agreements-signed", 121.0, false), ("mous-signed", 214.0, false)],
        ),
        ("More than 48 billion USD of foreign direct investment has been attracted.", &[("fdi-usd", 48e9, true)]),
        ("Some 12 billion USD of overseas remittances were sent home.", &[("remittances-usd", 12e9, true)]),
        (
            "Foreign NGOs disbursed over $231.5 million in aid to Vietnam, up $5.2 million from 2021.",
            &[("ingo-disbursed-usd", 231.5e6, true)],
        ),
        ("In the province, 31 foreign NGOs are currently registered.", &[("ingo-count", 31.0, false)]),
        (
            "In two years foreign NGOs carried out 83 projects with total committed capital of 37 million USD.",
            &[("ingo-projects", 83.0, false), ("aid-committed-usd", 37e6, false)],
        ),
        ("More than 800 delegates heard reports on 10 years of cooperation.", &[("delegates", 800.0, true)]),
        (
            "The event brought together 450 delegates from ministries and departments of 60 cities and provinces.",
            &[("delegates", 450.0, false), ("provinces-attending", 60.0, false)],
        ),
        (
            "The city hosted 115 foreign delegations, signed eight international agreements and sent 34 delegations abroad.",
            &[("delegations-in", 115.0, false), ("agreements-signed", 8.0, false), ("delegations-out", 34.0, false)],
        ),
        (
            "The province welcomed 96 delegations with 644 foreign guests last year.",
            &[("delegations-in", 96.0, false), ("visitors-in", 644.0, false)],
        ),
        (
            "In 2019, 44 outgoing delegations with 210 members were organised.",
            &[("delegations-out", 44.0, false), ("officials-out", 210.0, false)],
        ),
        ("The conference was held online at 64 sites nationwide.", &[("points-online", 64.0, false)]),
        ("The conference linked 94 overseas missions by video.", &[("missions-online", 94.0, false)]),
        (
            "The province has attracted 320 FDI projects worth 5.4 billion USD.",
            &[("fdi-projects", 320.0, false), ("fdi-usd", 5.4e9, false)],
        ),
        ("Aid pledged by foreign NGOs totalled $3.1 million.", &[("aid-committed-usd", 3.1e6, false)]),
        ("ODA disbursement was 40 million USD.", &[]),
        ("The bridge cost 30 million USD.", &[]),
        ("About 2,000 households benefited from the project.", &[]),
        ("He has worked in 12 countries.", &[]),
        ("Per capita income reached 2,300 USD.", &[]),
    ]);
    all(&[
        (
            "Thành phố đã đón hơn 120 đoàn khách quốc tế, ký 08 thỏa thuận quốc tế và cử 35 đoàn đi công tác nước ngoài.",
            &[("delegations-in", 120.0, true), ("agreements-signed", 8.0, false), ("delegations-out", 35.0, false)],
        ),
        (
            "Các địa phương đã ký 98 thỏa thuận và 160 bản ghi nhớ với đối tác nước ngoài.",
            &[("agreements-signed", 98.0, false), ("mous-signed", 160.0, false)],
        ),
        (
            "Trong 5 năm, tỉnh thu hút 140 dự án viện trợ phi chính phủ nước ngoài, tổng giá trị giải ngân 21 triệu USD.",
            &[("ingo-projects", 140.0, false), ("ingo-disbursed-usd", 21e6, false)],
        ),
        (
            "Sở đã thẩm định, trình UBND tỉnh cho phép 46 đoàn ra, đón 58 đoàn vào với tổng số 377 lượt khách.",
            &[("delegations-out", 46.0, false), ("delegations-in", 58.0, false), ("visitors-in", 377.0, false)],
        ),
        ("Đã giải quyết cho 112 lượt cán bộ, công chức đi nước ngoài.", &[("officials-out", 112.0, false)]),
        ("Có 36 đoàn nước ngoài vào làm việc với tổng số 158 người.", &[("delegations-in", 36.0, false), ("visitors-in", 158.0, false)]),
        ("Có 2 đoàn nghệ thuật Lào biểu diễn tại tỉnh.", &[]),
        ("Đoàn tàu chở 350 khách.", &[]),
    ]);
}

#[test]
fn what_is_near_a_figure_and_is_none() {
    all(&[
        ("Ba tỉnh Nam Lào có 4 huyện giáp biên giới với tỉnh.", &[]),
        ("Tỉnh giáp 2 tỉnh của Campuchia, có 3 cửa khẩu.", &[]),
        ("Tham dự có đại diện 3 tỉnh của Lào.", &[("partner-localities", 3.0, false)]),
        ("Việt Nam đứng thứ 12 trong 60 nước có vốn FDI.", &[]),
        ("Phấn đấu đến năm 2020 có 30 thỏa thuận được ký kết.", &[]),
        ("Mục tiêu là giải ngân 10 triệu USD viện trợ phi chính phủ nước ngoài.", &[]),
        ("Tỉnh đặt mục tiêu thu hút 1 tỷ USD vốn FDI.", &[]),
        ("Đề án có tổng kinh phí 12 tỷ đồng.", &[]),
        ("Đoàn do ông Nguyễn Văn A dẫn đầu gồm 9 người.", &[]),
        ("Hơn 3.000 hộ dân được hưởng lợi từ 12 dự án điện.", &[]),
        ("Có 15 ý kiến phát biểu của 12 địa phương.", &[]),
        ("Viện trợ phi chính phủ nước ngoài giảm 2 triệu USD.", &[]),
        ("Tỷ lệ giải ngân vốn đầu tư công đạt 85%.", &[]),
        ("Tháng 10/2015, tỉnh đón 5 đoàn khách quốc tế.", &[("delegations-in", 5.0, false)]),
        ("The target is 40 incoming delegations.", &[]),
        ("Exports are expected to reach 3 billion USD.", &[]),
        ("Foreign NGOs will pledge 5 million USD.", &[]),
    ]);
}
