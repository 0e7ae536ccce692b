//! Tests of dates as pages write them.

use super::*;

fn read(text: &str) -> Vec<String> {
    let show = |parts: Parts| {
        let part = |value: Option<i32>| value.map_or("?".to_owned(), |value| value.to_string());
        format!("{}.{}.{}", part(parts.day.map(i32::from)), part(parts.month.map(i32::from)), part(parts.year))
    };
    let dates = dates_of(text, Span::new(0, text.len()));
    let one = |date: DateWords| match date.telling {
        Telling::Calendar if date.start == date.end => format!("{} [{}]", show(date.start), date.span.of(text)),
        Telling::Calendar => format!("{}~{} [{}]", show(date.start), show(date.end), date.span.of(text)),
        other => format!("{other:?} [{}]", date.span.of(text)),
    };
    dates.into_iter().map(one).collect()
}

#[test]
fn days_in_figures() {
    assert_eq!(
        read("Sáng 27/1/2015 và ngày 27-03-2017, 5.6.2018; 2015-01-27T08:00"),
        ["27.1.2015 [27/1/2015]", "27.3.2017 [27-03-2017]", "5.6.2018 [5.6.2018]", "27.1.2015 [2015-01-27]"]
    );
    assert_eq!(read("Ngày 19-3, chiều 12/6; hôm nay (3/4)"), ["19.3.? [19-3]", "12.6.? [12/6]", "DaysAgo(0) [hôm nay]", "3.4.? [3/4]"]);
    assert_eq!(read("3/25/2019"), ["25.3.2019 [3/25/2019]"]);
}

#[test]
fn days_in_words() {
    assert_eq!(read("ngày 9 tháng 5 năm 2019"), ["9.5.2019 [9 tháng 5 năm 2019]"]);
    assert_eq!(read("Thứ bảy, 21 Tháng 11 2015"), ["21.11.2015 [21 Tháng 11 2015]"]);
    assert_eq!(read("đầu tháng 3, tháng 8/2016"), ["?.3.? [tháng 3]", "?.8.2016 [tháng 8/2016]"]);
    assert_eq!(
        read("On March 14, 2018, 14 March, early March, March 2017"),
        ["14.3.2018 [March 14, 2018]", "14.3.? [14 March]", "?.3.? [March]", "?.3.2017 [March 2017]"]
    );
    assert_eq!(read("on Thursday; Sept. 5th, 2019"), ["Weekday(4) [on Thursday]", "5.9.2019 [Sept. 5th, 2019]"]);
}

#[test]
fn stretches_of_days() {
    assert_eq!(read("từ ngày 22-24/3"), ["22.3.?~24.3.? [22-24/3]"]);
    assert_eq!(read("từ ngày 22 đến 24/3/2017"), ["22.3.2017~24.3.2017 [22 đến 24/3/2017]"]);
    assert_eq!(read("trong hai ngày 5 và 6/9, các ngày 5, 6, 7-9"), ["5.9.?~6.9.? [5 và 6/9]", "5.9.?~7.9.? [5, 6, 7-9]"]);
    assert_eq!(read("ngày 5-6/9/2024"), ["5.9.2024~6.9.2024 [5-6/9/2024]"]);
    assert_eq!(read("từ 30/11 đến ngày 02/12/2017"), ["30.11.2017~2.12.2017 [30/11 đến ngày 02/12/2017]"]);
    assert_eq!(read("từ 29/12/2017 đến 2/1/2018"), ["29.12.2017~2.1.2018 [29/12/2017 đến 2/1/2018]"]);
    assert_eq!(
        read("from 5 to 6 September, March 30 - April 1, 2018, May 5-6, 2019"),
        ["5.9.?~6.9.? [5 to 6 September]", "30.3.2018~1.4.2018 [March 30 - April 1, 2018]", "5.5.2019~6.5.2019 [May 5-6, 2019]"]
    );
    assert_eq!(read("(17/11/1950 - 17/11/2025)"), ["17.11.1950 [17/11/1950]", "17.11.2025 [17/11/2025]"]);
}

#[test]
fn other_numbers_are_no_dates() {
    for text in [
        "45/63 tỉnh",
        "408 đoàn/2208 lượt",
        "số 51/KH-UBND",
        "giai đoạn 2017 – 2018",
        "1.588 dự án",
        "từ 2-3 tổ chức",
        "2/3 số tỉnh",
        "31/2/2015",
        "it may 5",
    ] {
        assert!(read(text).is_empty(), "{text}: {:?}", read(text));
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod properties {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_text_is_read_and_dates_lie_inside(text in "([\\PC]|ngày |[0-9]{1,4}|[-/.,() ]|tháng |đến | và |năm |March |on )*") {
            for date in dates_of(&text, Span::new(0, text.len())) {
                prop_assert!(text.get(date.span.start..date.span.end).is_some_and(|part| !part.is_empty()));
            }
        }
    }
}
