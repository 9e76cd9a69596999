//! Whatever stands in an order: an answer or a clear refusal, never a panic.

mod common;

use export_control::{FactDefinition, FactKey, FactKind, FactSubject, Level, RuleSetDocument, Screener};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

/// Every place of a document, as a JSON pointer.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_string());
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                places(inner, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), found);
            }
        }
        Value::Array(list) => {
            for (place, inner) in list.iter().enumerate() {
                places(inner, &format!("{at}/{place}"), found);
            }
        }
        _ => {}
    }
}

fn odd_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(|number| json!(number)),
        any::<f64>().prop_map(|number| json!(number)),
        "\\PC{0,12}".prop_map(Value::String),
        prop_oneof![
            Just("99999999999999999999999999999"),
            Just("0.00000000000000000000000000001"),
            Just("-0"),
            Just("1e400"),
            Just("9999-12-31"),
            Just("-009999-01-01"),
            Just("3A001.a.1.a.1.a.1.a.1"),
            Just("none"),
            Just("EAR99"),
            Just("HK"),
        ]
        .prop_map(|text| Value::String(text.into())),
        Just(json!([])),
        Just(json!({})),
        Just(json!([[[[[[[[]]]]]]]])),
    ]
}

#[test]
fn damaged_orders_never_panic() {
    let screener = common::screener();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut orders: Vec<Value> =
        common::cases(&folder.join("cases")).into_iter().map(|(_, case)| case["order"].clone()).collect();
    orders.extend(common::cases(&folder.join("golden")).into_iter().map(|(_, order)| order));
    let config = ProptestConfig { cases: 1500, ..ProptestConfig::default() };
    let mut runner = proptest::test_runner::TestRunner::new(config);
    let damage = proptest::collection::vec((any::<Index>(), odd_value(), any::<bool>()), 1..4);
    let outcome = runner.run(&(any::<Index>(), damage), |(order, damage)| {
        let mut order = order.get(&orders).clone();
        for (place, value, remove) in damage {
            let mut all = Vec::new();
            places(&order, "", &mut all);
            let at = place.get::<String>(&all);
            let (parent, key) = at.rsplit_once('/').unwrap_or(("", ""));
            match order.pointer_mut(parent) {
                Some(Value::Object(map)) if remove => {
                    map.remove(key);
                }
                _ => {
                    if let Some(slot) = order.pointer_mut(at) {
                        *slot = value;
                    }
                }
            }
        }
        if let Ok(order) = common::order(&order.to_string()) {
            if let Ok(determination) = screener.screen_in_full(&order) {
                prop_assert!(determination.outcome.at_least <= determination.outcome.at_most);
                prop_assert!(!determination.explain().to_string().is_empty());
            }
        }
        Ok(())
    });
    outcome.expect("no panic");
}

/// Software and technology for itself, or for what is for it: the order says so, and no rule may run round in
/// circles over it.
#[test]
fn an_item_that_is_for_itself_is_answered() {
    let screener = common::screener();
    let codes = ["1E102", "1D101", "1D103", "1E101", "3E001", "3D001", "9E515", "7E004"];
    for code in codes {
        for made_for in [code.to_string(), codes.join(", "), "1D101, 1E102".to_string()] {
            let order = json!({
                "id": "1", "date": "2026-08-03", "activity": "export", "from": "US", "to": "CN",
                "facts": { "end_use.none_of_concern": true },
                "lines": [ { "id": "1", "item": { "kind": "technology", "origin": "US",
                    "classifications": [ { "regime": "us-ear", "code": code } ],
                    "facts": { "item.for_codes": made_for } } } ]
            });
            let order = common::order(&order.to_string()).expect("a sound order");
            assert!(screener.screen_in_full(&order).is_ok(), "{code} for {made_for}");
        }
    }
}

/// Rules that lean on themselves: a reason that asks for itself, content that counts itself.
#[test]
fn rules_that_lean_on_themselves_stay_open() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/records/law.json");
    let text = std::fs::read_to_string(path).expect("a law");
    let law: RuleSetDocument = serde_json::from_str(&text).expect("a law");
    let circles = [
        json!({ "controlled_for": "CB" }),
        json!({ "none_of": [ { "controlled_for": "CB" } ] }),
        json!({ "for_controlled_for": { "reason": "CB", "codes": { "include": [ "2B350" ] } } }),
        json!({ "controlled_content_above": "0" }),
    ];
    for circle in circles {
        let mut law = law.rule_set().clone();
        let pumps = law.requirements.iter_mut().find(|row| row.id == "harbor/list/pumps").expect("a row");
        pumps.item = serde_json::from_value(circle.clone()).expect("a condition");
        pumps.condition = pumps.item.clone();
        law.vocabulary.push(FactDefinition {
            key: FactKey::new("item.for_codes"),
            kind: FactKind::Codes,
            subject: FactSubject::Line,
            question: "What is it for?".into(),
            unit: None,
            denied_by: None,
        });
        let screener = Screener::builder().regime(law).build().expect("a law");
        let order = json!({
            "id": "1", "date": "2025-08-03", "activity": "export", "from": "DE", "to": "BR",
            "lines": [ { "id": "1", "item": { "origin": "DE",
                "classifications": [ { "regime": "eu-dual-use", "code": "2B350.b" } ],
                "content": [ { "origin": "DE", "value": { "amount": "1", "currency": "EUR" },
                               "classifications": [ { "regime": "eu-dual-use", "code": "2B350.b" } ] } ],
                "facts": { "item.for_codes": "2B350.b" } },
                "value": { "amount": "9", "currency": "EUR" } } ]
        });
        let order = common::order(&order.to_string()).expect("a sound order");
        let outcome = screener.screen_in_full(&order).expect("an answer").outcome;
        assert!(outcome.at_most >= Level::LicenseRequired, "{circle}: a circle must not pass");
    }
}
