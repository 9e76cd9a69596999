//! China's control, watch and unreliable-entity lists in the neutral form: found by name in both scripts, and
//! carried into a determination.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests fail as tests do"
)]

use std::path::PathBuf;

use export_control::party::{
    Index, ListEntry, ListId, ListSnapshot, ListedName, NameKind, PartyQuery, SearchPolicy, screen_parties,
};
use export_control::regime::cn_dual_use;
use export_control::{Country, Level, Order, Outcome, Screener};
use jiff::civil::{Date, date};
use serde_json::Value;

/// A day on which many listings are suspended until 2026-11-10.
const SUSPENDED: Date = date(2026, 8, 3);
/// A day after it. No source says that the suspensions went on, so the listings count again.
const LAPSED: Date = date(2026, 11, 24);

const LISTS: [(&str, &str); 3] = [
    ("control-list", "cn/control-list"),
    ("watch-list", "cn/watch-list"),
    ("unreliable-entity-list", "cn/unreliable-entities"),
];

/// Rows of all kinds that stand beside the tests, and all of them where the reference lies.
fn rows() -> Vec<Value> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let whole = root.join("../shared/reference/cn/cn_entities.jsonl");
    let text = std::fs::read_to_string(&whole).unwrap_or_else(|_| {
        println!("only the sample: no {}", whole.display());
        std::fs::read_to_string(root.join("tests/fixtures/lists/cn_entities.jsonl")).expect("the sample")
    });
    text.lines().map(|line| serde_json::from_str(line).expect("a JSON line")).collect()
}

fn day(value: &Value) -> Option<Date> {
    value.as_str().map(|text| text.parse().expect("a day"))
}

/// Whether the listing has effect on a day: listed, and neither suspended nor stopped.
fn has_effect(row: &Value, on: Date) -> bool {
    let pauses = row["suspended"].as_array().expect("an array");
    let paused = pauses.iter().any(|pause| {
        day(&pause["from"]).is_some_and(|from| from <= on)
            && day(&pause["until"]).is_none_or(|last| on <= last)
    });
    day(&row["effective"]).is_some_and(|from| from <= on) && !paused
}

fn entry(row: &Value, list: &str, id: usize) -> ListEntry {
    let mut entry =
        ListEntry::new(ListId::new(list), &id.to_string(), row["name_en"].as_str().expect("a name"));
    let others = row["aliases"].as_array().expect("aliases").iter().chain([&row["name_zh"]]);
    entry.names.extend(
        others.filter_map(Value::as_str).map(|text| ListedName { text: text.into(), kind: NameKind::Alias }),
    );
    entry.countries.extend(row["country"].as_str().map(|code| code.parse::<Country>().expect("a country")));
    entry.from = day(&row["effective"]);
    entry.citation = row["source"].as_str().map(Into::into);
    entry
}

/// The three lists as they stood on a day.
fn lists_on(on: Date) -> Vec<ListSnapshot> {
    let rows = rows();
    let snapshot = |(name, id): (&str, &str)| {
        let own = rows.iter().enumerate().filter(|(_, row)| row["list"] == name && has_effect(row, on));
        ListSnapshot::new(ListId::new(id), Some(on), own.map(|(place, row)| entry(row, id, place)).collect())
    };
    LISTS.map(snapshot).into()
}

/// The answer of China's rules on gallium nitride for a user of this name abroad.
fn answer(name: &str, country: &str, on: Date, index: &Index) -> Outcome {
    let mut order: Order = serde_json::from_value(serde_json::json!({
        "id": "1", "date": on, "activity": "export", "from": "CN", "to": country,
        "parties": [{ "role": "end_user", "name": name, "country": country, "headquarters": country,
                      "ultimate_parent_headquarters": country, "government": false, "owners": [] }],
        "facts": { "end_use.none_of_concern": true },
        "lines": [{ "id": "10", "item": { "kind": "commodity", "origin": "CN",
            "classifications": [{ "regime": "cn-dual-use", "code": "3C001.b" }] } }],
    }))
    .expect("an order");
    screen_parties(&mut order, index, &SearchPolicy::default(), &[]);
    let screener = Screener::builder().regime(cn_dual_use::rules()).build().expect("a screener");
    screener.screen(&order).expect("a determination").outcome
}

#[test]
fn every_listed_party_is_found_in_both_scripts() {
    for on in [SUSPENDED, LAPSED] {
        let snapshots = lists_on(on);
        let index = Index::new(snapshots.clone());
        let mut seen = 0;
        for entry in snapshots.iter().flat_map(ListSnapshot::entries) {
            for name in &entry.names {
                let found = index.search(&PartyQuery::new(&name.text), &SearchPolicy::default());
                let own = |hit: &export_control::party::Hit| hit.list == entry.list && hit.entry == entry.id;
                assert!(found.hits.iter().any(own), "{} of {} on {on}", name.text, entry.list);
                seen += 1;
            }
        }
        assert!(seen >= 16, "{seen} names on {on}");
    }
}

#[test]
fn a_snapshot_survives_its_serde_form() {
    for snapshot in lists_on(SUSPENDED) {
        let text = serde_json::to_string(snapshot.entries()).expect("entries");
        let entries: Vec<ListEntry> = serde_json::from_str(&text).expect("entries again");
        assert_eq!(ListSnapshot::new(snapshot.id().clone(), Some(SUSPENDED), entries), snapshot);
    }
}

#[test]
fn a_listing_decides_while_it_has_effect() {
    let (now, later) = (Index::new(lists_on(SUSPENDED)), Index::new(lists_on(LAPSED)));
    // On the control list since 2026-04-24, never suspended: refused.
    let refused = answer("HENSOLDT AG", "DE", SUSPENDED, &now);
    assert_eq!((refused.at_least, refused.at_most), (Level::Prohibited, Level::Prohibited));
    // In Chinese letters the name is one word: somebody has to look before it is refused.
    let chinese = answer("亨索尔特公司", "DE", SUSPENDED, &now);
    assert_eq!((chinese.at_least, chinese.at_most), (Level::LicenseRequired, Level::Prohibited));
    // Stopped on 2025-11-10: the item still needs its license, and no more.
    let stopped = answer("Aerkomm Inc.", "US", SUSPENDED, &now);
    assert_eq!((stopped.at_least, stopped.at_most), (Level::LicenseRequired, Level::LicenseRequired));
    // Suspended until 2026-11-10, and nobody has read what followed: refused again.
    let suspended = answer("ACT1 Federal", "US", SUSPENDED, &now);
    assert_eq!(suspended.at_most, Level::LicenseRequired);
    assert_eq!(answer("ACT1 Federal", "US", LAPSED, &later).at_most, Level::Prohibited);
}
