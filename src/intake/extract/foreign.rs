//! Countries, organisations and foreign provinces, as Vietnamese and English pages spell them.

use std::borrow::Cow;

use super::lexicon::Lexicon;
use crate::intake::{Span, tokens};
use crate::model::Reference;

/// A partner: an index into [`PLACES`], or behind that into the vocabulary.
pub type PartnerIndex = usize;

/// A country or province with its spellings; the first is how records name it.
pub struct Place {
    /// All spellings, in small letters, separated by `|`.
    pub spellings: &'static str,
    /// How records name it.
    pub name: &'static str,
    /// The country that it is part of; empty for countries.
    pub country: &'static str,
}

const fn country(name: &'static str, spellings: &'static str) -> Place {
    Place { spellings, name, country: "" }
}

const fn part(name: &'static str, spellings: &'static str, country: &'static str) -> Place {
    Place { spellings, name, country }
}

/// Countries, and provinces of neighbours and of old partners.
pub const PLACES: &[Place] = &[
    country("Lào", "lào|laos|lao pdr|cộng hoà dân chủ nhân dân lào|chdcnd lào|lao"),
    country("Campuchia", "campuchia|cam - pu - chia|cămpuchia|cambodia|căm - pu - chia"),
    country("Trung Quốc", "trung quốc|china|cộng hoà nhân dân trung hoa|chinese"),
    country("Thái Lan", "thái lan|thailand|thai"),
    country("Nhật Bản", "nhật bản|japan|japanese"),
    country("Hàn Quốc", "hàn quốc|republic of korea|south korea|rok|korean"),
    country("Pháp", "cộng hoà pháp|pháp|france|french"),
    country("Hoa Kỳ", "hoa kỳ|united states|the us|mỹ"),
    country("Singapore", "singapore|xin - ga - po"),
    country("Ấn Độ", "ấn độ|india"),
    country("Liên bang Nga", "liên bang nga|russian federation"),
    country("Nga", "nga|russia"),
    country("Đức", "chlb đức|cộng hoà liên bang đức|germany|đức"),
    country("Anh", "vương quốc anh|united kingdom|anh"),
    country("Australia", "australia|ôxtrâylia|ô - xtrây - li - a"),
    country("Úc", "úc"),
    country("Canada", "canada|ca - na - đa"),
    country("Cuba", "cuba|cu ba"),
    country("Indonesia", "indonesia|in - đô - nê - xi - a"),
    country("Malaysia", "malaysia|ma - lai - xi - a"),
    country("Philippines", "philippines|phi - líp - pin"),
    country("Myanmar", "myanmar|mi - an - ma"),
    country("Hà Lan", "hà lan|netherlands"),
    country("Ý", "italia|italy"),
    country("Bỉ", "vương quốc bỉ|belgium"),
    country("Thụy Sĩ", "thuỵ sĩ|thuỵ sỹ|switzerland"),
    country("Ba Lan", "ba lan|poland"),
    country("Israel", "israel|i - xra - en"),
    country("Đài Loan", "đài loan|taiwan"),
    country("ASEAN", "asean"),
    country("Ngân hàng Thế giới", "ngân hàng thế giới|world bank"),
    country("UNESCO", "unesco"),
    country("UNDP", "undp"),
    country("UNICEF", "unicef"),
    country("JICA", "jica"),
    country("KOICA", "koica"),
    country("Liên minh châu Âu", "liên minh châu âu|european union"),
    part("Hủa Phăn", "hủa phăn|hủa - phăn|houaphanh|houaphan|huaphan|hua phan", "Lào"),
    part("Xiêng Khoảng", "xiêng khoảng|xiêng - khoảng|xiengkhouang|xieng khouang|xiangkhouang|xiengkhuang", "Lào"),
    part("Khăm Muộn", "khăm muộn|khăm muồn|khammouane|khăm - muộn|khammuane", "Lào"),
    part(
        "Sạ-vẳn-na-khệt",
        "sạ - vẳn - na - khệt|xa - vẳn - na - khệt|sa - vẳn - na - khệt|sạ vẳn na khệt|xavannakhet|xa vẳn na khẹt|savanakhet",
        "Lào",
    ),
    part("Savannakhet", "savannakhet", "Lào"),
    part("Salavan", "salavan|saravane|sa - la - van|xalavan|sa la van|xa - la - van", "Lào"),
    part("Champasak", "champasak|chăm - pa - sắc|chăm pa sắc|chămpasắc|champasack", "Lào"),
    part("Attapeu", "attapeu|át - ta - pư|ạt - ta - pư|át ta pư|attapư", "Lào"),
    part("Sê Kông", "sê kông|sê - kông|xê kông|sekong|xekong|xê - kông", "Lào"),
    part("Bô-ly-khăm-xay", "bô - ly - khăm - xay|bô - li - khăm - xay", "Lào"),
    part("Bo Ly Khăm Xay", "bo ly khăm xay|bô ly khăm xay|bô li khăm xay", "Lào"),
    part("Bôlykhămxay", "bôlykhămxay|bolikhamxay|borikhamxay|bolikhamsai", "Lào"),
    part(
        "Luông Pha Băng",
        "luông pha băng|luông - pha - băng|luang prabang|luổng pha bang|luông phạ bang|luangprabang|luông pha bang",
        "Lào",
    ),
    part("Phông Sa Lỳ", "phông sa lỳ|phông - sa - lỳ|phong sa ly|phông xa lỳ|phông - xa - lỳ|phông sa ly", "Lào"),
    part("Phongsaly", "phongsaly|phongsali|phôngsaly", "Lào"),
    part("U Đôm Xay", "u đôm xay|u - đôm - xay|u đôm xây", "Lào"),
    part("Oudomxay", "oudomxay|udomxay", "Lào"),
    part("Xay Nhạ Bu Ly", "xay nhạ bu ly|xay - nhạ - bu - ly|xayaboury|xay nha bu ly", "Lào"),
    part("Luông Nậm Thà", "luông nậm thà|luông - nậm - thà|luang namtha", "Lào"),
    part("Bò Kẹo", "bò kẹo|bò - kẹo|bokeo", "Lào"),
    part("Viêng Chăn", "viêng chăn|vientiane|viêng - chăn", "Lào"),
    part("Xay Sổm Bun", "xay sổm bun|xay - sổm - bun|xaysomboun", "Lào"),
    part("Svay Rieng", "svay rieng|xvây riêng|svây riêng|xvai riêng", "Campuchia"),
    part("Prey Veng", "prey veng|prây veng|prêy veng", "Campuchia"),
    part("Kandal", "kandal|kan đan|kăn - đan", "Campuchia"),
    part("Takeo", "takeo|tà keo|takéo|ta keo", "Campuchia"),
    part("Kampot", "kampot|cam pốt|cămpốt|campot", "Campuchia"),
    part("Kep", "kep|kép|kẹp", "Campuchia"),
    part("Koh Kong", "koh kong|cô công|kô kông", "Campuchia"),
    part("Preah Sihanouk", "preah sihanouk|sihanoukville|prếch xi - ha - núc", "Campuchia"),
    part("Mondulkiri", "mondulkiri|môn - đun - ki - ri|môn đun ki ri|mondolkiri|munđunkiri|mundulkiri", "Campuchia"),
    part("Ratanakiri", "ratanakiri|rattanakiri|ra - ta - na - ki - ri|rát - ta - na - ki - ri", "Campuchia"),
    part("Stung Treng", "stung treng|xtung treng|strung treng", "Campuchia"),
    part("Kratie", "kratie|kra - chê|kratié|kra chê", "Campuchia"),
    part("Tbong Khmum", "tbong khmum|tboung khmum|t'boung khmum|tboung khmun", "Campuchia"),
    part("Kampong Cham", "kampong cham|kompong cham|công pông chàm", "Campuchia"),
    part("Phnôm Pênh", "phnôm pênh|phnom penh|phnôm - pênh", "Campuchia"),
    part("Siem Reap", "siem reap|xiêm riệp", "Campuchia"),
    part("Quảng Tây", "quảng tây|guangxi", "Trung Quốc"),
    part("Vân Nam", "vân nam|yunnan", "Trung Quốc"),
    part("Quảng Đông", "quảng đông|guangdong", "Trung Quốc"),
    part("Hải Nam", "hải nam|hainan", "Trung Quốc"),
    part("Hồng Hà", "châu hồng hà|honghe", "Trung Quốc"),
    part("Văn Sơn", "châu văn sơn|wenshan", "Trung Quốc"),
    part("Côn Minh", "côn minh|kunming", "Trung Quốc"),
    part("Nam Ninh", "nam ninh|nanning", "Trung Quốc"),
    part("Phòng Thành Cảng", "phòng thành cảng|fangchenggang", "Trung Quốc"),
    part("Sùng Tả", "sùng tả|chongzuo", "Trung Quốc"),
    part("Bách Sắc", "bách sắc|baise", "Trung Quốc"),
    part("Phổ Nhĩ", "phổ nhĩ|pu'er", "Trung Quốc"),
    part("Trùng Khánh", "trùng khánh|chongqing", "Trung Quốc"),
    part("Mukdahan", "mukdahan|múc - đa - hản|mục đa hán", "Thái Lan"),
    part("Nakhon Phanom", "nakhon phanom|na - khon pha - nôm|nakhonphanom", "Thái Lan"),
    part("Sakon Nakhon", "sakon nakhon|xa - kôn na - khon", "Thái Lan"),
    part("Udon Thani", "udon thani", "Thái Lan"),
    part("Bueng Kan", "bueng kan|bungkan", "Thái Lan"),
    part("Ubon Ratchathani", "ubon ratchathani", "Thái Lan"),
    part("Khon Kaen", "khon kaen", "Thái Lan"),
    part("Gyeongsangbuk", "gyeongsangbuk|gyeongbuk", "Hàn Quốc"),
    part("Gyeonggi", "gyeonggi", "Hàn Quốc"),
    part("Chungcheongnam", "chungcheongnam|chungnam", "Hàn Quốc"),
    part("Jeollabuk", "jeollabuk|jeonbuk", "Hàn Quốc"),
    part("Gangwon", "gangwon", "Hàn Quốc"),
    part("Hyogo", "hyogo", "Nhật Bản"),
    part("Fukuoka", "fukuoka", "Nhật Bản"),
    part("Osaka", "osaka", "Nhật Bản"),
    part("Aichi", "aichi", "Nhật Bản"),
    part("Kanagawa", "kanagawa", "Nhật Bản"),
    part("Nagasaki", "nagasaki", "Nhật Bản"),
    part("Gunma", "gunma", "Nhật Bản"),
    part("Val-de-Marne", "val - de - marne", "Pháp"),
];

/// The spellings of all partners: those above, and those of the vocabulary that are not among them.
#[must_use]
pub fn lexicon(reference: &Reference) -> Lexicon<PartnerIndex> {
    let mut entries: Vec<(Cow<'static, str>, PartnerIndex)> = Vec::new();
    for (index, place) in PLACES.iter().enumerate() {
        entries.extend(place.spellings.split('|').map(|spelling| (Cow::Borrowed(spelling), index)));
    }
    for (index, term) in reference.vocabulary.partners.iter().enumerate() {
        let known = PLACES.iter().any(|place| place.name == term.id);
        let words: Vec<String> = tokens(&term.id, Span::new(0, term.id.len())).into_iter().map(|token| token.text).collect();
        if !known && !words.is_empty() && term.id.chars().count() > 2 {
            entries.push((Cow::Owned(words.join(" ")), PLACES.len() + index));
        }
    }
    Lexicon::new(entries)
}
