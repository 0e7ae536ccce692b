//! Phrases, the word that is being typed, words that must not be found, words that must stand in one field.

use super::{Case, articles, case, dataset, run};

pub(super) const ARTICLES: [Case; 17] = [
    case("\"lao động nữ\"").only(&["labour-forum"]),
    case("\"động lao\"").only(&[]).because("a phrase has its order"),
    case("\"Lào mời\"").only(&["lao-talks"]).because("within one sentence of the text"),
    case("\"Talks Luang\"").only(&[]).because("a word stands between"),
    case("“clean water”").only(&["ngo-english"]).because("quotation marks of another keyboard"),
    case("consul").first(&["consular"]).because("the word is still being typed"),
    case("consul ").only(&[]).because("the word is finished"),
    case("\"Consular pro").only(&["consular"]).because("in an open phrase, too"),
    case("hoa").first(&["thanh-hoa", "flowers", "peace"]).has(&["ubnd-plan"]).because("whole words before beginnings"),
    case("tập huấn -lãnh").has(&["irrigation", "decree"]).not(&["consular"]),
    case("tập huấn -\"thông tin\" ").has(&["irrigation", "consular"]).not(&["decree"]),
    case("lao -động ").has(&["lao-talks", "lao-cai"]).not(&["labour-forum"]),
    case("-lao ").not(&["lao-talks", "lao-cai", "labour-forum", "embassy-long"]).has(&["flowers", "own-note"]),
    case("chair:hòa ").only(&["ngo-van"]).because("neither peace nor concord is a person"),
    case("title:biên title:giới ").first(&["border-title"]).has(&["border-long-title"]).not(&[
        "border-summary",
        "border-body",
        "border-long",
    ]),
    case("text:biên ").has(&["border-body", "border-long"]).not(&["border-title", "border-summary", "irrigation"]),
    case("-chair:hòa hội thảo ").only(&[]).because("the only workshop is his"),
];

pub(super) const PUBLISHED: [Case; 12] = [
    case("\"nghị quyết 59\"").only(&["2025-09-16-national-resolution-59-conference"]),
    case("\"đối ngoại nhân dân\"")
        .first(&["2023-07-18-national-people-diplomacy-conference-2"])
        .not(&["2021-12-15-diplomatic-conference-31"]),
    case("chair:\"Bùi Thanh Sơn\" chair:\"Phạm Minh Chính\"")
        .has(&["2025-07-22-national-economic-diplomacy-conference"])
        .not(&["2026-01-10-national-economic-diplomacy-review"]),
    case("chair:\"Hồ Xuân Sơn\" doc:22-NQ/TW").only(&["2015-01-27-national-local-foreign-affairs-review"]),
    case("title:\"ngoại giao kinh tế\" -2026 ")
        .has(&["2023-07-03-national-economic-diplomacy-conference"])
        .not(&["2026-01-10-national-economic-diplomacy-review"]),
    case("Title:\"gặp gỡ đầu xuân\"").has(&["2025-02-19-guangxi-spring-meeting"]).because("a telephone begins with a capital letter"),
    case("publisher:\"Báo Lào Cai\"")
        .has(&["2023-11-13-economic-corridor-conference-10"])
        .not(&["2014-03-lao-cai-external-information-plan"]),
    case("venue:\"Hạ Long\"").has(&["2017-02-10-guangxi-spring-meeting"]).not(&["2024-guangxi-spring-meeting"]),
    case("biên giới -Campuchia -\"Trung Quốc\" ")
        .has(&["2025-09-18-gia-lai-border-information-training"])
        .not(&["2021-10-28-vietnam-cambodia-border-provinces-conference-11", "2017-02-10-guangxi-spring-meeting"]),
    case("savannak").first(&["2024-09-19-quang-tri-savannakhet-salavan-departments"]).because("a long word is found before it is finished"),
    case("val-de-marne -2019 ").only(&["2023-yen-bai-val-de-marne-assessment"]).because("hyphens within a name leave nothing out"),
    case("sister province").only(&["2018-02-10-bac-lieu-preah-sihanouk-meeting"]),
];

#[test]
fn phrases_beginnings_exclusions_and_fields() {
    run(&ARTICLES, &articles::archive());
    run(&PUBLISHED, dataset::catalog());
}
