//! Towns by which an event's province is known.

use super::super::page::{Page, Sentence};

/// Towns, in the form of [`crate::catalog::exact`], with the province that they were in until 2025.
const SEATS: &[(&str, &str)] = &[
    ("vinh", "Nghệ An"),
    ("cửa lò", "Nghệ An"),
    ("nha trang", "Khánh Hòa"),
    ("cam ranh", "Khánh Hòa"),
    ("hạ long", "Quảng Ninh"),
    ("móng cái", "Quảng Ninh"),
    ("hội an", "Quảng Nam"),
    ("tam kỳ", "Quảng Nam"),
    ("quy nhơn", "Bình Định"),
    ("đà lạt", "Lâm Đồng"),
    ("buôn ma thuột", "Đắk Lắk"),
    ("buôn mê thuột", "Đắk Lắk"),
    ("pleiku", "Gia Lai"),
    ("đồng hới", "Quảng Bình"),
    ("đông hà", "Quảng Trị"),
    ("sầm sơn", "Thanh Hóa"),
    ("tuy hoà", "Phú Yên"),
    ("phan thiết", "Bình Thuận"),
    ("vũng tàu", "Bà Rịa - Vũng Tàu"),
    ("bà rịa", "Bà Rịa - Vũng Tàu"),
    ("biên hoà", "Đồng Nai"),
    ("thủ dầu một", "Bình Dương"),
    ("việt trì", "Phú Thọ"),
    ("gia nghĩa", "Đắk Nông"),
    ("đồng xoài", "Bình Phước"),
    ("cao lãnh", "Đồng Tháp"),
    ("sa đéc", "Đồng Tháp"),
    ("long xuyên", "An Giang"),
    ("châu đốc", "An Giang"),
    ("rạch giá", "Kiên Giang"),
    ("phú quốc", "Kiên Giang"),
    ("hà tiên", "Kiên Giang"),
    ("mỹ tho", "Tiền Giang"),
    ("tân an", "Long An"),
    ("vị thanh", "Hậu Giang"),
    ("điện biên phủ", "Điện Biên"),
    ("sa pa", "Lào Cai"),
    ("hà đông", "Hà Tây"),
    ("phủ lý", "Hà Nam"),
    ("hoa lư", "Ninh Bình"),
    ("phan rang - tháp chàm", "Ninh Thuận"),
    ("phan rang", "Ninh Thuận"),
    ("vĩnh yên", "Vĩnh Phúc"),
    ("tam đảo", "Vĩnh Phúc"),
    ("đồng đăng", "Lạng Sơn"),
    ("dien bien phu", "Điện Biên"),
    ("nha trang", "Khánh Hòa"),
    ("ha long", "Quảng Ninh"),
    ("hoi an", "Quảng Nam"),
    ("quy nhon", "Bình Định"),
    ("da lat", "Lâm Đồng"),
    ("dong ha", "Quảng Trị"),
    ("dong hoi", "Quảng Bình"),
    ("ba ria", "Bà Rịa - Vũng Tàu"),
    ("vung tau", "Bà Rịa - Vũng Tàu"),
    ("bien hoa", "Đồng Nai"),
    ("mong cai", "Quảng Ninh"),
    ("buon ma thuot", "Đắk Lắk"),
    ("phu quoc", "Kiên Giang"),
    ("tuy hoa", "Phú Yên"),
    ("can tho", "Cần Thơ"),
    ("viet tri", "Phú Thọ"),
    ("cao lanh", "Đồng Tháp"),
];

/// The town at `place`: how many words it has, and its province at the time of the page, an index of the gazetteer.
pub fn seat_at(page: &Page<'_>, sentence: &Sentence, place: usize) -> Option<(usize, usize)> {
    let is_inside_province = sentence.places.iter().any(|mention| mention.start < place && place < mention.end || mention.start == place);
    let is_a_name = place > 1 && sentence.is_name_word(place - 1) && !matches!(sentence.word(place - 1), "tp" | "phố" | "in");
    if !sentence.is_name_word(place) || is_inside_province || is_a_name {
        return None;
    }
    let (town, province) = SEATS.iter().filter(|(town, _)| sentence.has_at(place, town)).max_by_key(|(town, _)| town.len())?;
    let units = &page.reference.gazetteer.units;
    let unit = page.reference.gazetteer.by_name(province)?;
    let is_there = page.time.is_none_or(|(start, end)| {
        unit.lifespan().overlaps(crate::model::day_number(start.first_day()), crate::model::day_number(end.last_day()))
    });
    let unit = if is_there { unit } else { page.reference.gazetteer.today(unit) };
    let index = units.iter().position(|known| known.id == unit.id)?;
    Some((super::super::page::words(town), index))
}
