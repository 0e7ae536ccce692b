//! Folded syllables, exact accents as a second tier, both places of a tone, composed and decomposed text.

use super::{Case, articles, case, dataset, run};

pub(super) const ARTICLES: [Case; 17] = [
    case("lao ").has(&["lao-talks", "labour-forum", "lao-cai", "embassy-long"]).because("without accents all accents are meant"),
    case("Lào ").first(&["lao-talks"]).has(&["labour-forum"]).because("the typed accents first, the others after them"),
    case("láo ").has(&["lao-talks", "labour-forum"]).because("accents that nobody wrote still find their syllable"),
    case("HOA ").has(&["flowers", "peace", "concord", "thanh-hoa"]).because("case says nothing"),
    case("hòa bình ").first(&["peace"]).has(&["concord", "flowers"]).because("as typed, before other accents and words apart"),
    case("hoà bình ").first(&["peace"]).because("the tone on the other letter is the same word"),
    case("\"hòa bình\"").only(&["peace"]),
    case("\"hoà bình\"").only(&["peace"]),
    case("thủy lợi ").only(&["irrigation"]).because("uy, as oa and oe"),
    case("thuỷ lợi ").only(&["irrigation"]),
    case("quý ").first(&["guests"]).has(&["fund"]).because("after q the u is no vowel: quỹ is only a folded hit"),
    case("qúy khách ").only(&["guests"]).because("misplaced in qu- it is found without its tone"),
    case("thời gian ").only(&["irrigation"]).because("gia is no open oa, oe or uy"),
    case("hòa bình ").first(&["peace"]).decomposed().because("marks typed apart from their letters"),
    case("đặc lan ").only(&[]).because("no record has both"),
    case("địa lan ").only(&["flowers"]).decomposed(),
    case("Ðại sứ ").has(&["embassy-long"]).because("the Icelandic letter that looks like Đ"),
];

pub(super) const PUBLISHED: [Case; 9] = [
    case("Lào ").first(&["2024-03-06-son-la-nine-lao-provinces-meeting"]).because("the country before the province that begins like it"),
    case("hoi nghi ngoai vu toan quoc lan thu 17").only(&["2013-12-15-national-foreign-affairs-conference-17"]),
    case("Hội nghị Ngoại vụ toàn quốc lần thứ 17").only(&["2013-12-15-national-foreign-affairs-conference-17"]).decomposed(),
    case("ngoại giao văn hoá ")
        .first(&["2021-12-31-an-giang-cultural-diplomacy-plan"])
        .has(&["2021-12-20-national-cultural-diplomacy-strategy"]),
    case("ngoại giao văn hóa ")
        .first(&["2021-12-31-an-giang-cultural-diplomacy-plan"])
        .has(&["2021-12-20-national-cultural-diplomacy-strategy"]),
    case("Thanh Hoá Hủa Phăn ").has(&["2025-05-14-thanh-hoa-houaphanh-talks", "2025-11-30-thanh-hoa-houaphanh-signing"]),
    case("thụy sĩ ").only(&["2026-01-13-hue-foreign-affairs-review"]),
    case("thuỵ sĩ ").only(&["2026-01-13-hue-foreign-affairs-review"]),
    case("Ho Xuan Son ")
        .has(&["2015-01-27-national-local-foreign-affairs-review"])
        .not(&["2016-08-21-national-foreign-affairs-conference-18"]),
];

#[test]
fn accents() {
    run(&ARTICLES, &articles::archive());
    run(&PUBLISHED, dataset::catalog());
}
