//! Provinces by their other names, as they were then, and as they are today.

use super::super::{text, today};
use super::{Case, articles, case, dataset, run};
use crate::catalog::Rule;

pub(super) const ARTICLES: [Case; 16] = [
    case("Lào Cai ").first(&["lao-cai"]).has(&["committee"]).not(&["yen-bai", "ubnd-plan"]).because("the unit of that time"),
    case("Lào Cai ").today().first(&["lao-cai"]).has(&["committee", "yen-bai", "ubnd-plan"]).because("today it contains Yên Bái"),
    case("lao cai").today().has(&["yen-bai", "ubnd-plan"]),
    case("Lào Cai ").today().literal().not(&["yen-bai", "ubnd-plan"]),
    case("Yên Bái ").today().has(&["yen-bai", "ubnd-plan"]).not(&["lao-cai", "committee"]).because("a part is not the whole"),
    case("Hà Nội ").has(&["ha-noi"]).not(&["ha-tay"]),
    case("Hà Nội ").today().has(&["ha-noi", "ha-tay"]).because("Hà Tây was merged into it in 2008"),
    case("hanoi").today().has(&["ha-noi", "ha-tay"]),
    case("hanoi ").only(&["ha-noi"]).because("another name of the same unit"),
    case("hanoi ").only(&[]).literal(),
    case("TP Hà Nội ").only(&["ha-noi"]),
    case("Hà Tây ").only(&["ha-tay"]),
    case("Huế ").has(&["hue-before", "hue-after"]).because("the name of both units"),
    case("Thừa Thiên Huế ").only(&["hue-before"]).because("Huế was an alias of that unit at that time"),
    case("Huế ").today().has(&["hue-before", "hue-after"]).not(&["lao-cai"]),
    case("Huệ ").first(&["tran-ngo"]).has(&["hue-before"]).because("a person's name before the folded hits"),
];

pub(super) const PUBLISHED: [Case; 13] = [
    case("Lào Cai ").not(&["2020-11-yen-bai-mofa-working-session"]),
    case("Lào Cai ").today().has(&["2020-11-yen-bai-mofa-working-session", "2023-yen-bai-val-de-marne-assessment"]),
    case("Phú Thọ ").not(&["2011-07-07-vinh-phuc-midyear-review"]),
    case("Phú Thọ ").today().first(&["2026-03-05-phu-tho-cultural-diplomacy"]).has(&["2011-07-07-vinh-phuc-midyear-review"]),
    case("Vĩnh Phúc ").today().has(&["2011-07-07-vinh-phuc-midyear-review"]).not(&["2026-03-05-phu-tho-cultural-diplomacy"]),
    case("TP.HCM ").has(&["2006-08-29-northern-departments-hcmc-mou", "2016-12-27-hcmc-foreign-affairs-review"]),
    case("Sài Gòn ").has(&["2016-12-27-hcmc-foreign-affairs-review"]),
    case("hcmc").today().has(&["2024-03-11-ba-ria-vung-tau-foreign-affairs-plan", "2018-02-05-binh-duong-friendship-union-review"]),
    case("BR-VT ").has(&["2024-03-11-ba-ria-vung-tau-foreign-affairs-plan"]).not(&["2016-12-27-hcmc-foreign-affairs-review"]),
    case("BR-VT ").today().has(&["2024-03-11-ba-ria-vung-tau-foreign-affairs-plan"]).not(&["2016-12-27-hcmc-foreign-affairs-review"]),
    case("Đắc Lắc ").has(&["2016-02-dak-lak-cultural-diplomacy-plan", "2018-02-13-dak-lak-cultural-diplomacy-plan"]),
    case("Thừa Thiên – Huế ")
        .has(&["2005-vietnam-france-local-cooperation-6", "2020-12-31-thua-thien-hue-foreign-affairs-review"])
        .not(&["2025-01-hue-foreign-affairs-review"]),
    case("Bắc Cạn ").has(&["2020-02-06-bac-kan-external-information-plan"]),
];

#[test]
fn names_then_and_today() {
    run(&ARTICLES, &articles::archive());
    run(&PUBLISHED, dataset::catalog());
}

#[test]
fn every_other_name_is_shown() {
    let archive = articles::archive();
    let shown = |query| archive.answer(&query).text.bridges().map(|(rule, other, _)| (rule, other.to_owned())).collect::<Vec<_>>();
    assert_eq!(shown(text("hanoi ")), [(Rule::Alias, "Hà Nội".to_owned())]);
    assert_eq!(shown(today(text("Lào Cai "))), [(Rule::Succession, "Yên Bái".to_owned())]);
    assert_eq!(shown(text("Lào Cai ")), [], "as it was typed");
    assert_eq!(shown(today(text("Thanh Hóa "))), []);
}
