//! No form depends on JSON: a binary format that describes itself carries the same documents.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::path::Path;

use export_control::record::Record;
use export_control::regime::{cn_dual_use, us_ear};
use export_control::{Determination, Order, OverlayDocument, RuleSetDocument, Screener};
use serde::Serialize;
use serde::de::DeserializeOwned;

fn carried<T: Serialize + DeserializeOwned>(document: &T) -> T {
    let mut bytes = Vec::new();
    ciborium::into_writer(document, &mut bytes).unwrap();
    ciborium::from_reader(bytes.as_slice()).unwrap()
}

fn fixture<T: DeserializeOwned>(name: &str) -> T {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn rule_sets_and_overlays() {
    for set in [us_ear::rules(), cn_dual_use::rules()] {
        let document = RuleSetDocument::new(set);
        assert!(carried(&document) == document, "{}", document.rule_set().regime);
    }
    let overlay: OverlayDocument = fixture("overlays/valid/whole.json");
    assert_eq!(carried(&overlay), overlay);
}

#[test]
fn orders_determinations_and_records() {
    let screener = Screener::builder().regime(us_ear::rules()).regime(cn_dual_use::rules()).build().unwrap();
    let order: Order = fixture("golden/aircraft_part_to_china.json");
    assert_eq!(carried(&order), order);
    let determination: Determination = screener.screen_in_full(&order).unwrap();
    assert_eq!(carried(&determination), determination);
    let record: Record = fixture("records/kept/names.json");
    assert_eq!(carried(&record), record);
}
