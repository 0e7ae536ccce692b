//! A record for this room's tests.

use crate::model::Conference;

/// Two reports that agree on one thing, contradict each other on another, and one figure of a report that is not there.
pub(super) fn conference() -> Conference {
    let text = r#"{
        "id": "2016-08-21-conference", "type": "conference", "level": "national", "kind": "plenary", "series": null,
        "title": {"vi": "Hội nghị", "en": "Conference"}, "summary": {"vi": "Tóm tắt", "en": "Summary"},
        "held": {"start": "2016-08-21", "end": "2016-08-21", "certainty": "stated"},
        "format": null, "venue": null, "provinces": [], "organizers": [], "chairs": [], "topics": [], "documents": [], "partners": [],
        "related": [],
        "figures": [
            {"indicator": "delegates", "value": 450, "unit": "count", "period": "2016", "scope": "national", "approx": true, "report": 0},
            {"indicator": "fdi-usd", "value": 5, "unit": "usd", "period": "2016", "scope": "national", "approx": false},
            {"indicator": "points-online", "value": 63, "unit": "count", "period": "2016", "scope": "national", "approx": false, "report": 1},
            {"indicator": "delegates", "value": 200, "unit": "count", "period": "2016", "scope": "national", "approx": false, "report": 1},
            {"indicator": "points-online", "value": 63, "unit": "count", "period": "2016", "scope": "national", "approx": false, "report": 0},
            {"indicator": "points-online", "value": 9, "unit": "count", "period": "2015", "scope": "national", "approx": false, "report": 7}
        ],
        "reports": [
            {"publisher": "A", "url": null, "published": null, "province": null, "language": "vi", "author": null},
            {"publisher": "B", "url": null, "published": null, "province": null, "language": "vi", "author": null}
        ]
    }"#;
    miniserde::json::from_str(text).unwrap()
}
