//! Defects of `provinces.json`.

use super::fixture::{found, one};

const PROVINCES: &str = "provinces.json";

#[test]
fn successions_resolve_and_end() {
    let lost = found(PROVINCES, "\"successor\": \"lao-cai\"", "\"successor\": \"atlantis\"");
    assert!(lost.iter().any(|problem| problem.starts_with("13: units[1].successor: `atlantis` is no unit")), "{lost:#?}");
    let circle = found(
        PROVINCES,
        "\"until\": null, \"successor\": null, \"predecessors\": [\"yen-bai\"]",
        "\"until\": \"2026-01-01\", \"successor\": \"yen-bai\", \"predecessors\": [\"yen-bai\"]",
    );
    assert!(circle.iter().any(|problem| problem.contains("units[1].successor: `lao-cai` leads back in a circle")), "{circle:#?}");
    let half = found(PROVINCES, "\"until\": \"2025-07-01\", \"successor\": \"lao-cai\"", "\"until\": \"2025-07-01\", \"successor\": null");
    assert!(half.iter().any(|problem| problem.starts_with("13: units[1].successor: does not match `until`")), "{half:#?}");
}

#[test]
fn lifespans_have_a_beginning_before_their_end() {
    let found = found(
        PROVINCES,
        "\"from\": \"1991-10-01\", \"from_kind\": \"operating\", \"until\": \"2025-07-01\"",
        "\"from\": \"2025-08-01\", \"from_kind\": \"operating\", \"until\": \"2025-07-01\"",
    );
    assert!(found.iter().any(|problem| problem.starts_with("13: units[1].until: 2025-07-01 is not after 2025-08-01")), "{found:#?}");
    assert!(found.iter().any(|problem| problem.starts_with("12: units[1].type_history: does not cover the unit's life")), "{found:#?}");
}

#[test]
fn names_regions_ranks_and_cells_are_checked() {
    one(PROVINCES, "\"vi\": \"Huế\"", "\"vi\": \"Lào Cai\"", "21: units[3]: has the id or the name of `lao-cai`");
    one(
        PROVINCES,
        "\"region\": \"north\"",
        "\"region\": \"south\"",
        "10: units[0].region: `south` is no region; expected a key of `regions`",
    );
    one(PROVINCES, "\"type\": \"city\",\n", "\"type\": \"province\",\n", "21: units[3].type: is not the last of `type_history`");
    one(
        PROVINCES,
        "\"grid\": {\"row\": 0, \"col\": 1}",
        "\"grid\": {\"row\": 0, \"col\": 0}",
        "14: units[1].grid: is the cell of another unit",
    );
}

#[test]
fn the_lists_agree_with_the_units() {
    one(PROVINCES, "\"seat\": \"yen-bai\"", "\"seat\": \"atlantis\"", "28: mergers[0].seat: `atlantis` is no unit");
    one(
        PROVINCES,
        "{\"date\": \"2025-07-01\", \"into\"",
        "{\"date\": \"2025-07-02\", \"into\"",
        "28: mergers[0].from: `yen-bai` does not end on 2025-07-02",
    );
    one(
        PROVINCES,
        "\"current34\": [\"lao-cai\", \"hue\"]",
        "\"current34\": [\"lao-cai\"]",
        "36: sets.current34: differs from the units' lifespans in hue",
    );
    one(PROVINCES, "\"splits\": [],", "", "1: splits: is missing");
}
