//! How reports say the figures that they say most often, and numbers that are none.

use super::tests::certain;

/// All sentences that are read otherwise are said at once.
fn all(cases: &[(&str, &[(&str, f64, bool)])]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|(text, expected)| (text, certain(text), expected))
        .filter(|(_, found, expected)| {
            !found.iter().map(|(indicator, value, approx)| (indicator.as_str(), *value, *approx)).eq(expected.iter().copied())
        })
        .map(|(text, found, _)| format!("{text} {found:?}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn delegates_are_counted_in_many_ways() {
    all(&[
        ("Dự hội nghị có hơn 250 đại biểu là lãnh đạo các sở, ngành.", &[("delegates", 250.0, true)]),
        ("Hội nghị quy tụ khoảng 320 đại biểu trong nước và quốc tế.", &[("delegates", 320.0, true)]),
        ("Với sự tham dự của 180 đại biểu, hội nghị thành công tốt đẹp.", &[("delegates", 180.0, false)]),
        ("Gần 90 cán bộ, công chức làm công tác đối ngoại tham dự lớp tập huấn.", &[("delegates", 90.0, true)]),
        ("Số đại biểu tham dự hội nghị là 145 người.", &[("delegates", 145.0, false)]),
        ("The conference brought together over 300 delegates.", &[("delegates", 300.0, true)]),
        ("Nearly 120 participants attended the seminar.", &[("delegates", 120.0, true)]),
        ("About 80 officials attended the conference.", &[("delegates", 80.0, true)]),
    ]);
}

#[test]
fn organisations_and_their_aid() {
    all(&[
        ("Hiện có 27 tổ chức phi chính phủ nước ngoài đang hoạt động trên địa bàn tỉnh.", &[("ingo-count", 27.0, false)]),
        ("Toàn tỉnh có 33 tổ chức PCPNN được cấp giấy đăng ký hoạt động.", &[("ingo-count", 33.0, false)]),
        ("There are 45 international NGOs operating in the province.", &[("ingo-count", 45.0, false)]),
        ("Giá trị giải ngân viện trợ phi chính phủ nước ngoài đạt trên 5,2 triệu USD.", &[("ingo-disbursed-usd", 5.2e6, true)]),
        ("Các tổ chức phi chính phủ nước ngoài đã giải ngân 3.450.000 USD.", &[("ingo-disbursed-usd", 3.45e6, false)]),
        ("Foreign NGOs disbursed nearly $4.2 million last year.", &[("ingo-disbursed-usd", 4.2e6, true)]),
        ("Vốn cam kết viện trợ phi chính phủ nước ngoài đạt 2,7 triệu đô la Mỹ.", &[("aid-committed-usd", 2.7e6, false)]),
        (
            "Tỉnh tiếp nhận 24 chương trình, dự án viện trợ phi chính phủ nước ngoài với tổng vốn cam kết 3 triệu USD.",
            &[("ingo-projects", 24.0, false), ("aid-committed-usd", 3e6, false)],
        ),
        ("Số dự án phi chính phủ nước ngoài được phê duyệt là 18 dự án.", &[("ingo-projects", 18.0, false)]),
        (
            "Foreign NGOs carried out 61 projects with commitments of 8 million USD.",
            &[("ingo-projects", 61.0, false), ("aid-committed-usd", 8e6, false)],
        ),
        ("Vận động được 47 khoản viện trợ phi chính phủ nước ngoài.", &[("aid-items", 47.0, false)]),
        ("Hội nghị có sự tham dự của đại diện 60 tổ chức phi chính phủ nước ngoài.", &[("ingo-attending", 60.0, false)]),
        ("Representatives of 35 foreign NGOs attended the meeting.", &[("ingo-attending", 35.0, false)]),
    ]);
}

#[test]
fn delegations_come_and_go() {
    all(&[
        (
            "Trong năm, tỉnh đã đón tiếp 64 đoàn khách quốc tế với 412 lượt khách.",
            &[("delegations-in", 64.0, false), ("visitors-in", 412.0, false)],
        ),
        (
            "Đoàn vào: 45 đoàn với 312 lượt người; đoàn ra: 22 đoàn với 98 lượt người.",
            &[
                ("delegations-in", 45.0, false),
                ("visitors-in", 312.0, false),
                ("delegations-out", 22.0, false),
                ("officials-out", 98.0, false),
            ],
        ),
        ("Số đoàn vào là 120, số đoàn ra là 75.", &[("delegations-in", 120.0, false), ("delegations-out", 75.0, false)]),
        ("Tỉnh đã tổ chức 37 đoàn đi công tác nước ngoài.", &[("delegations-out", 37.0, false)]),
        (
            "Đã có 51 đoàn với 230 lượt cán bộ, công chức đi công tác nước ngoài.",
            &[("delegations-out", 51.0, false), ("officials-out", 230.0, false)],
        ),
        ("Có 83 đoàn khách nước ngoài đến thăm, làm việc tại tỉnh.", &[("delegations-in", 83.0, false)]),
        (
            "The province received 57 foreign delegations with 402 visitors.",
            &[("delegations-in", 57.0, false), ("visitors-in", 402.0, false)],
        ),
        ("The city sent 29 delegations abroad.", &[("delegations-out", 29.0, false)]),
        ("A total of 140 officials travelled abroad.", &[("officials-out", 140.0, false)]),
    ]);
}

#[test]
fn agreements_are_signed() {
    all(&[
        ("Các địa phương đã ký kết 76 thỏa thuận quốc tế.", &[("agreements-signed", 76.0, false)]),
        ("Số thỏa thuận được ký kết là 28.", &[("agreements-signed", 28.0, false)]),
        ("Đã có 19 văn bản hợp tác được ký kết với đối tác nước ngoài.", &[("agreements-signed", 19.0, false)]),
        ("Hai bên đã ký 4 bản ghi nhớ hợp tác.", &[("mous-signed", 4.0, false)]),
        ("Localities signed 112 cooperation agreements.", &[("agreements-signed", 112.0, false)]),
        ("Five memoranda of understanding were signed.", &[("mous-signed", 5.0, false)]),
        ("The two sides signed a memorandum of understanding.", &[]),
    ]);
}

#[test]
fn places_take_part() {
    all(&[
        ("Hội nghị được truyền trực tuyến đến 126 điểm cầu trong tỉnh.", &[("points-online", 126.0, false)]),
        ("Hội nghị kết nối trực tuyến với 63 điểm cầu các tỉnh, thành phố.", &[("points-online", 63.0, false)]),
        ("Hội nghị trực tuyến kết nối với 94 cơ quan đại diện Việt Nam ở nước ngoài.", &[("missions-online", 94.0, false)]),
        ("Tham dự hội nghị có đại diện 58 tỉnh, thành phố.", &[("provinces-attending", 58.0, false)]),
        ("Cả nước có 51 tỉnh, thành phố có Sở Ngoại vụ.", &[("provinces-with-dept", 51.0, false)]),
    ]);
}

#[test]
fn money_comes_in_and_goes_out() {
    all(&[
        ("Toàn tỉnh có 215 dự án FDI với tổng vốn đăng ký 3,6 tỷ USD.", &[("fdi-projects", 215.0, false), ("fdi-usd", 3.6e9, false)]),
        (
            "Thu hút được 12 dự án đầu tư trực tiếp nước ngoài, tổng vốn đăng ký 96,5 triệu USD.",
            &[("fdi-projects", 12.0, false), ("fdi-usd", 96.5e6, false)],
        ),
        (
            "The province attracted 14 FDI projects with registered capital of 210 million USD.",
            &[("fdi-projects", 14.0, false), ("fdi-usd", 210e6, false)],
        ),
        ("The province attracted $120 million in FDI.", &[("fdi-usd", 120e6, false)]),
        ("Vốn ODA ký kết đạt 45 triệu USD.", &[("oda-usd", 45e6, false)]),
        ("Kim ngạch thương mại hai chiều đạt 1,2 tỷ USD.", &[("bilateral-trade-usd", 1.2e9, false)]),
        ("Tỉnh hỗ trợ tỉnh Hủa Phăn (Lào) 5 tỷ đồng xây dựng trường học.", &[("aid-given-vnd", 5e9, false)]),
    ]);
}

#[test]
fn students_and_friends() {
    all(&[
        ("Tỉnh đã tiếp nhận 65 lưu học sinh Lào.", &[("lao-students-received", 65.0, false)]),
        ("Hiện có 210 lưu học sinh Lào đang học tập tại tỉnh.", &[("lao-students", 210.0, false)]),
        ("Trao 30 suất học bổng cho sinh viên.", &[("scholarships", 30.0, false)]),
        ("Tỉnh có quan hệ hợp tác với 17 địa phương nước ngoài.", &[("foreign-localities-with-ties", 17.0, false)]),
    ]);
}

#[test]
fn numbers_that_count_nothing_asked_for() {
    let none: Vec<(&str, &[(&str, f64, bool)])> = [
        "Hội nghị Ngoại vụ toàn quốc lần thứ 19 diễn ra tại Hà Nội.",
        "Nghị quyết Đại hội Đảng toàn quốc lần thứ XI và Nghị quyết Trung ương 8 khóa XI.",
        "Số đoàn ra tăng 12% so với năm trước.",
        "Thu nhập bình quân đầu người đạt 2.300 USD.",
        "Dự án hỗ trợ 1.250 hộ dân, mỗi hộ 500 USD.",
        "Báo cáo dài 45 trang, quy định gồm 6 chương, 32 điều.",
        "Điện thoại 0216 3852 430, fax 0216 3851 234.",
        "Quyết định số 272/QĐ-TTg của Thủ tướng gồm 5 chương 28 điều.",
        "Công văn số 1588/UBND-NC ngày 12 tháng 5 năm 2015.",
        "Hội nghị lần thứ 30 của Ban chấp hành.",
        "Năm 2016, dự kiến đón 50 đoàn vào.",
        "Trong năm tới tỉnh sẽ đón 40 đoàn khách quốc tế.",
        "Dự kiến ký 12 thỏa thuận hợp tác.",
        "Đoàn ra giảm 15 đoàn so với cùng kỳ.",
        "Thỏa thuận gồm 7 điều khoản được ký ngày 3/4.",
        "Tặng bằng khen cho 9 tổ chức phi chính phủ nước ngoài.",
        "Cán bộ đi học 3 tháng ở nước ngoài.",
        "Kỷ niệm 45 năm thiết lập quan hệ ngoại giao.",
        "Giá trị hợp đồng là 3 triệu USD.",
        "Doanh nghiệp vay 20 triệu USD.",
        "Kim ngạch xuất khẩu tăng 200 triệu USD.",
        "Bắt giữ 25 đối tượng, thu 3 kg ma túy và 12.000 USD.",
        "The 30th conference was held on 12 March 2019.",
        "Exports rose by 200 million USD.",
        "The province plans to receive 40 foreign delegations.",
        "The delegation of 12 members visited Laos.",
        "Đoàn công tác gồm 15 thành viên thăm Lào.",
    ]
    .into_iter()
    .map(|text| (text, [].as_slice()))
    .collect();
    all(&none);
}

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
