//! axe-core finds no violation in any view, light and dark, wide and narrow.

use serde_json::{Value, json};

use crate::harness::{Reader, Settings, journey_with, root};
use crate::pages::results;

const VIEWS: [&str; 10] = [
    "",
    "asof=now&open=all&table=on&t0=2014-01-01&t1=2015-12-31",
    "lanes=topic&rail=off&lang=en",
    "view=list",
    "lang=en",
    "sel=2015-01-27-national-local-foreign-affairs-review",
    "sel=2016-08-21-national-foreign-affairs-conference-18&compare=on",
    "q=khongcotunaynhuthe",
    "level=national&from=2014&to=2015&q=kiều bào",
    "from=2015-13-45&colour=red",
];

/// Everything of WCAG 2.2 A and AA that axe-core knows, and its best practices.
const RUN: &str = "const done = arguments[arguments.length - 1]; \
    axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }) \
    .then(result => done(result.violations.map(v => [v.id, v.help, v.nodes.slice(0, 4).map(n => n.html + ' — ' + n.failureSummary)])))";

pub async fn violations(reader: &Reader) -> Vec<Value> {
    let axe = std::fs::read_to_string(root().join("node_modules/axe-core/axe.min.js")).unwrap();
    reader.evaluate(&axe).await;
    reader.evaluate_async(RUN).await.as_array().cloned().unwrap_or_else(|| panic!("axe-core did not run"))
}

async fn check(settings: Settings) {
    journey_with(settings, async |reader| {
        let mut found = Vec::new();
        for view in VIEWS {
            reader.open(view).await;
            results::count(&reader).await;
            found.extend(violations(&reader).await.into_iter().map(|violation| format!("“{view}”: {violation:#}")));
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    })
    .await;
}

#[tokio::test]
async fn no_violation_in_light() {
    check(Settings::default()).await;
}

#[tokio::test]
async fn no_violation_in_dark() {
    check(Settings { dark: true, ..Settings::default() }).await;
}

#[tokio::test]
async fn no_violation_on_a_phone() {
    check(Settings { window: (390, 844), ..Settings::default() }).await;
}

#[tokio::test]
async fn no_violation_in_forced_colours_without_movement() {
    journey_with(Settings::default(), async |reader| {
        let features = json!([{ "name": "forced-colors", "value": "active" }, { "name": "prefers-reduced-motion", "value": "reduce" }]);
        reader.input("Emulation.setEmulatedMedia", json!({ "features": features })).await;
        reader.open("open=northern-midlands-mountains&table=on&t0=2014-01-01&t1=2015-12-31").await;
        results::count(&reader).await;
        let found = violations(&reader).await;
        assert!(found.is_empty(), "{found:#?}");
        // What is stated stands out from the ground, though no colour of ours is left.
        let shapes = "const style = getComputedStyle(document.querySelector('.ink-stated')); return [style.fill, getComputedStyle(document.body).backgroundColor]";
        let shapes = reader.evaluate(shapes).await;
        assert_ne!(shapes[0], shapes[1]);
    })
    .await;
}

#[tokio::test]
async fn nothing_is_cut_off_at_400_percent() {
    // WCAG 1.4.10: 1280 CSS pixels at 400 % are 320.
    journey_with(Settings { window: (320, 640), ..Settings::default() }, async |reader| {
        for view in VIEWS {
            reader.open(view).await;
            results::count(&reader).await;
            let beyond = reader.evaluate("return document.documentElement.scrollWidth - document.documentElement.clientWidth").await;
            assert_eq!(beyond, 0, "“{view}” scrolls sideways");
        }
    })
    .await;
}
