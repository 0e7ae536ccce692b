//! A small dataset without a fault, and the way to damage it.

use std::path::PathBuf;

use super::super::super::source::{Source, SourceFile};
use super::super::check;

/// A provincial review with everything that a record can have.
pub const ALPHA: &str = "conferences/2015/2015-01-27-alpha.json";
/// Its like of the following year, in the same series.
pub const BETA: &str = "conferences/2016/2016-02-beta.json";

const ALPHA_TEXT: &str = r#"{
  "id": "2015-01-27-alpha",
  "type": "conference",
  "level": "provincial",
  "kind": "annual-review",
  "series": {
    "id": "reviews",
    "ordinal": 3
  },
  "title": {
    "vi": "Tổng kết",
    "en": "Review"
  },
  "held": {
    "start": "2015-01-27",
    "end": "2015-01-28",
    "certainty": "stated"
  },
  "format": "online",
  "venue": "Yên Bái",
  "provinces": [
    "Yên Bái"
  ],
  "organizers": [
    "Sở Ngoại vụ"
  ],
  "chairs": [
    {
      "name": "Nguyễn Văn A",
      "role": {
        "vi": "Giám đốc",
        "en": "Director"
      }
    }
  ],
  "topics": [
    "political"
  ],
  "documents": [
    {
      "number": "22-NQ/TW",
      "kind": "resolution",
      "issuer": "Bộ Chính trị",
      "subject": null
    }
  ],
  "figures": [
    {
      "indicator": "delegations-in",
      "value": 12,
      "unit": "count",
      "period": "2014",
      "scope": "Yên Bái, Lào Cai",
      "approx": true,
      "report": 0
    }
  ],
  "partners": [
    "Lào"
  ],
  "summary": {
    "vi": "Tóm tắt",
    "en": "Summary"
  },
  "reports": [
    {
      "publisher": "Báo Yên Bái",
      "url": "https://baoyenbai.com.vn/1",
      "published": "2015-01-29",
      "province": "Yên Bái",
      "language": "vi",
      "author": null
    }
  ],
  "related": [
    "2016-02-beta"
  ]
}
"#;

const BETA_TEXT: &str = r#"{
  "id": "2016-02-beta",
  "type": "plan",
  "level": "national",
  "kind": "plan",
  "series": {
    "id": "reviews",
    "ordinal": 4
  },
  "title": {
    "vi": "Kế hoạch",
    "en": "Plan"
  },
  "held": {
    "start": "2016-02",
    "end": "2016-02",
    "certainty": "inferred"
  },
  "format": null,
  "venue": null,
  "provinces": [],
  "organizers": [],
  "chairs": [],
  "topics": [],
  "documents": [],
  "figures": [],
  "partners": [],
  "summary": {
    "vi": "Tóm tắt",
    "en": "Summary"
  },
  "reports": [
    {
      "publisher": "Báo Lào Cai",
      "url": null,
      "published": null,
      "province": "Lào Cai",
      "language": "vi",
      "author": null
    }
  ],
  "related": []
}
"#;

const UNITS: [&str; 4] = [
    r#""id": "lao-cai", "name": {"vi": "Lào Cai", "en": "Lao Cai"}, "type": "province",
 "type_history": [{"type": "province", "from": "1991-10-01", "until": null}],
 "from": "1991-10-01", "from_kind": "operating", "until": null, "successor": null, "predecessors": ["yen-bai"],
 "gso34": "15", "region34": "north", "borders34": [], "grid": {"row": 0, "col": 0}, "grid34": {"row": 0, "col": 0}, "aliases": []"#,
    r#""id": "yen-bai", "name": {"vi": "Yên Bái", "en": "Yen Bai"}, "type": "province",
 "type_history": [{"type": "province", "from": "1991-10-01", "until": "2025-07-01"}],
 "from": "1991-10-01", "from_kind": "operating", "until": "2025-07-01", "successor": "lao-cai", "predecessors": [],
 "gso34": null, "region34": null, "borders34": null, "grid": {"row": 0, "col": 1}, "grid34": null, "aliases": ["Yên Báy"]"#,
    r#""id": "thua-thien-hue", "name": {"vi": "Thừa Thiên Huế", "en": "Thua Thien-Hue"}, "type": "province",
 "type_history": [{"type": "province", "from": null, "until": "2025-01-01"}],
 "from": null, "from_kind": null, "until": "2025-01-01", "successor": "hue", "predecessors": [],
 "gso34": null, "region34": null, "borders34": null, "grid": {"row": 1, "col": 1}, "grid34": null, "aliases": []"#,
    r#""id": "hue", "name": {"vi": "Huế", "en": "Hue"}, "type": "city",
 "type_history": [{"type": "city", "from": "2025-01-01", "until": null}],
 "from": "2025-01-01", "from_kind": "operating", "until": null, "successor": null, "predecessors": ["thua-thien-hue"],
 "gso34": "46", "region34": "north", "borders34": [], "grid": null, "grid34": {"row": 1, "col": 0}, "aliases": []"#,
];

fn provinces() -> String {
    let units: Vec<String> = UNITS
        .iter()
        .map(|unit| format!("{{{unit},\n \"gso\": \"1\", \"iso\": null, \"region\": \"north\", \"borders\": [], \"aliases_loose\": []}}"))
        .collect();
    format!(
        r#"{{
"meta": {{"as_of": "2026-11-21", "half_open": "from <= day < until", "fields": {{}}}},
"regions": {{"north": {{"vi": "Bắc", "en": "North"}}}},
"regions34": {{"north": {{"vi": "Bắc", "en": "North"}}}},
"units": [
{}
],
"mergers": [
{{"date": "2025-07-01", "into": "lao-cai", "from": ["lao-cai", "yen-bai"], "basis": "202/2025/QH15", "seat": "yen-bai", "partial": []}}
],
"upgrades": [
{{"date": "2025-01-01", "from": "thua-thien-hue", "to": "hue", "from_type": "province", "to_type": "city", "renamed": true, "basis": "175/2024/QH15"}}
],
"splits": [],
"sets": {{
"old63": ["lao-cai", "yen-bai", "thua-thien-hue"],
"current34": ["lao-cai", "hue"]
}}
}}
"#,
        units.join(",\n")
    )
}

/// The faultless dataset.
pub fn source() -> Source {
    let file = |path: &str, text: &str| SourceFile { path: path.into(), text: text.into() };
    Source {
        root: PathBuf::from("dataset"),
        files: vec![
            file(ALPHA, ALPHA_TEXT),
            file(BETA, BETA_TEXT),
            file("meta.json", "{\"as_of\": \"2026-11-21\"}\n"),
            file("provinces.json", &provinces()),
            file(
                "vocabulary/indicators.json",
                "{\n\"delegations-in\": {\"unit\": \"count\", \"name\": {\"vi\": \"Số đoàn vào\", \"en\": \"Incoming\"}}\n}\n",
            ),
            file("vocabulary/partners.json", "{\n\"Lào\": \"Laos\"\n}\n"),
            file("vocabulary/series.json", "{\n\"reviews\": {\"vi\": \"Tổng kết\", \"en\": \"Reviews\"}\n}\n"),
        ],
    }
}

/// What is found when, in `path`, the first `old` becomes `new`: `line: field: problem; expected …`, of that file only.
pub fn found(path: &str, old: &str, new: &str) -> Vec<String> {
    found_after(&[(path, old, new)]).into_iter().filter_map(|line| line.strip_prefix(&format!("{path}:")).map(str::to_owned)).collect()
}

/// What is found in all files after several changes.
pub fn found_after(edits: &[(&str, &str, &str)]) -> Vec<String> {
    let mut source = source();
    for (path, old, new) in edits {
        let file = source.files.iter_mut().find(|file| file.path == *path).unwrap();
        assert!(file.text.contains(old), "{path} has no {old}");
        file.text = file.text.replacen(old, new, 1);
    }
    check(&source).problems.iter().map(ToString::to_string).collect()
}

/// Asserts that the change gives exactly one problem in that file, and that it begins with `expected` (`line: field: problem`).
#[track_caller]
pub fn one(path: &str, old: &str, new: &str, expected: &str) {
    let found = found(path, old, new);
    assert!(found.len() == 1 && found[0].starts_with(expected), "{old} → {new}\nexpected {expected}\nfound {found:#?}");
}
