//! How reports say the figures that they say most often, and numbers that are none.

use super::tests::certain;

/// A figure that is read with certainty: its indicator, its value, and whether it is about so much.
type Certain = (&'static str, f64, bool);

/// All sentences that are read otherwise are said at once.
pub fn all(cases: &[(&str, &[Certain])]) {
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
    let none: Vec<(&str, &[Certain])> = [
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
