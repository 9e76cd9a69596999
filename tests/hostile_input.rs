//! Whatever stands in an order: an answer or a clear refusal, never a panic.

mod common;

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
