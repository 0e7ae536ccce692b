use crate::catalog::exact;
use crate::intake::{Article, Document, Extraction, Extractor, Proposal, Span};
use crate::model::{Bilingual, IndicatorTerm, Level, Reference, Unit};

use super::rules::Rule;

fn reference() -> Reference {
    let units = super::COUNTS.iter().copied().flatten().map(|rule| (rule.indicator, rule.measure));
    let money = super::dollars::DOLLAR_RULES.iter().chain(super::dong::DONG_RULES).map(|(_, rule)| (rule.indicator, rule.measure));
    let term = |(id, measure): (&str, super::Measure)| IndicatorTerm {
        id: id.to_owned(),
        unit: match measure {
            super::Measure::Count => Unit::Count,
            super::Measure::Usd => Unit::Usd,
            super::Measure::Vnd => Unit::Vnd,
            super::Measure::Percent => Unit::Percent,
        },
        name: Bilingual::default(),
    };
    let mut reference = Reference::default();
    reference.vocabulary.indicators = units.chain(money).map(term).collect();
    reference
}

fn figures(text: &str, level: Level, language: &str) -> Vec<(String, f64, bool)> {
    let document = Document::plain("test", text.to_owned());
    let mut article = Article::find(&document);
    article.body = document.lines.iter().map(|line| line.span).collect();
    let mut extraction = Extraction::default();
    extraction.level.push(Proposal::new(level, Span::new(0, 0), 0.9));
    extraction.language.push(Proposal::new(language.to_owned(), Span::new(0, 0), 0.9));
    super::read(&article, &Extractor::new(&reference()), &mut extraction);
    for proposal in &extraction.figures {
        assert!(proposal.evidence.iter().all(|span| !span.of(text).is_empty()), "{text}");
    }
    let certain = extraction.figures.into_iter().filter(Proposal::is_certain);
    certain.map(|proposal| (proposal.value.indicator, proposal.value.value, proposal.value.approx)).collect()
}

/// The figures of a sentence at a conference for the whole country; one in ASCII only is English.
pub fn certain(text: &str) -> Vec<(String, f64, bool)> {
    figures(text, Level::National, if text.is_ascii() { "en" } else { "vi" })
}

fn check(text: &str, expected: &[(&str, f64, bool)]) {
    let found = certain(text);
    let found: Vec<(&str, f64, bool)> = found.iter().map(|(indicator, value, approx)| (indicator.as_str(), *value, *approx)).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn delegations_go_and_come_with_people() {
    check("Tỉnh cử 35 đoàn ra với 210 lượt cán bộ.", &[("delegations-out", 35.0, false), ("officials-out", 210.0, false)]);
    check("Đã đón tiếp hơn 90 đoàn/1.250 lượt khách đến làm việc.", &[("delegations-in", 90.0, true), ("visitors-in", 1250.0, false)]);
    check("Có 30 đoàn/124 lượt cán bộ ra nước ngoài.", &[("delegations-out", 30.0, false), ("officials-out", 124.0, false)]);
    check("Tổng số đoàn vào là 53 đoàn, với 204 lượt người.", &[("delegations-in", 53.0, false), ("visitors-in", 204.0, false)]);
    check("Đón 78 đoàn vào (năm 2010 là 90 đoàn).", &[("delegations-in", 78.0, false)]);
}

#[test]
fn numbers_are_read_as_the_page_writes_them() {
    check("Vốn ODA đạt 3,021 tỷ USD.", &[("oda-usd", 3.021e9, false)]);
    check("Thu hút 1.377 dự án FDI.", &[("fdi-projects", 1377.0, false)]);
    check("Viện trợ phi chính phủ nước ngoài cam kết 704,030 USD.", &[("aid-committed-usd", 704_030.0, false)]);
    check("Foreign NGOs pledged 704,030 USD.", &[("aid-committed-usd", 704_030.0, false)]);
    check("Exports reached $1.25 billion.", &[("export-usd", 1.25e9, false)]);
    check("Kim ngạch xuất khẩu ước đạt khoảng 12 triệu đô la Mỹ.", &[("export-usd", 12e6, true)]);
    check("Có 42/63 tỉnh, thành đã thành lập Sở Ngoại vụ.", &[("provinces-with-dept", 42.0, false)]);
}

#[test]
fn money_is_what_the_nearest_word_says() {
    check(
        "Các tổ chức phi chính phủ cam kết 9 triệu USD, giải ngân 5,5 triệu USD.",
        &[("aid-committed-usd", 9e6, false), ("ingo-disbursed-usd", 5.5e6, false)],
    );
    check(
        "Kim ngạch xuất nhập khẩu đạt 3 tỷ USD, trong đó xuất khẩu 1 tỷ USD.",
        &[("trade-turnover-usd", 3e9, false), ("export-usd", 1e9, false)],
    );
    check("Kiều hối gửi về hơn 2 tỷ USD.", &[("remittances-usd", 2e9, true)]);
}

#[test]
fn those_who_were_there_are_counted() {
    check("Hội nghị có gần 300 đại biểu dự tại 42 điểm cầu.", &[("delegates", 300.0, true), ("points-online", 42.0, false)]);
    check("Tham dự có đại diện của 51 tổ chức phi chính phủ nước ngoài.", &[("ingo-attending", 51.0, false)]);
    check(
        "Có 480 tổ chức phi chính phủ nước ngoài hoạt động, với 20 dự án.",
        &[("ingo-count", 480.0, false), ("ingo-projects", 20.0, false)],
    );
}

#[test]
fn what_is_no_figure_is_left_out() {
    for text in [
        "Ngày 12/3/2015, hội nghị diễn ra.",
        "Điện thoại: 024.3799.1234",
        "Lượt xem: 4.702",
        "Khen thưởng 12 tập thể và 20 cá nhân.",
        "Phấn đấu thu hút 40 dự án FDI.",
        "Số đoàn vào giảm so với 90 đoàn vào của năm 2010.",
        "Giải ngân viện trợ phi chính phủ từ 220 đến 250 triệu USD.",
        "Cả nước có trên 900 dự án FDI của Nhật Bản.",
    ] {
        check(text, &[]);
    }
}

#[test]
fn the_same_figure_is_proposed_once() {
    let twice = figures("Có 64 điểm cầu.\nHội nghị có 64 điểm cầu.", Level::National, "vi");
    assert_eq!(twice.len(), 1);
}

#[test]
fn phrases_are_in_the_form_of_the_tokens() {
    let of_rule = |rule: &Rule| {
        [
            rule.nouns,
            rule.before,
            rule.after,
            rule.near,
            rule.sentence,
            rule.opening,
            rule.line,
            rule.led_by,
            rule.not_near,
            rule.not_sentence,
        ]
    };
    let counts = super::COUNTS.iter().copied().flatten().flat_map(of_rule);
    let money = super::dollars::DOLLAR_RULES.iter().chain(super::dong::DONG_RULES);
    let money = money.flat_map(|(words, rule)| of_rule(rule).into_iter().chain([*words]));
    for phrase in counts.chain(money).flatten() {
        let spelt: Vec<String> = phrase.split(' ').map(exact).collect();
        assert_eq!(spelt.join(" "), *phrase);
        let tokens = crate::intake::tokens(phrase, Span::new(0, phrase.len()));
        assert_eq!(tokens.len(), phrase.split(' ').count(), "{phrase}");
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod properties {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_text_is_read(text in r"(([0-9]{1,5}|[.,/%$() -]|đoàn ra|đoàn|tỷ|triệu USD|giải ngân|năm 2014|đại biểu|phi chính phủ|dự án|từ|đến|\PC| ){0,6}){0,12}") {
            super::figures(&text, super::Level::Provincial, "vi");
        }
    }
}
