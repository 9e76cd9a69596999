//! Whatever stands in an order or in a rule set: an answer or a clear refusal, never a panic.

use std::cell::Cell;

use crate::common;
use export_control::{
    DiagnosticCode, FactDefinition, FactKey, FactKind, FactSubject, Level, RuleSetDocument, Screener,
    Severity,
};
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
    let law = law();
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
            not_denied_of: Vec::new(),
            not_denied_to: Vec::new(),
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

/// Facts that are said to follow from themselves: the order is answered, and asked for what it can give.
#[test]
fn facts_that_follow_from_themselves_are_asked_for() {
    let circles = json!([
        { "key": "pump.flow", "from": { "sum": [ "pump.flow", "pump.flow" ] } },
        { "key": "pump.speed", "from": { "quotient": { "of": "pump.flow_per_turn", "by": "pump.speed" } } },
        { "key": "pump.flow_per_turn", "from": { "sum": [ "pump.speed", "pump.flow", "pump.flow" ] } },
    ]);
    let mut law = law().into_rule_set();
    law.derived = serde_json::from_value(circles).expect("derivations");
    let military = law.requirements.iter_mut().find(|row| row.id == "harbor/use/military").expect("a row");
    military.condition =
        serde_json::from_value(json!({ "fact": { "key": "pump.speed", "is": { "above": "1" } } }))
            .expect("a condition");
    assert!(law.validate().iter().all(|found| found.code == DiagnosticCode::NeverFires));
    let screener = Screener::builder().regime(law).build().expect("a law");
    let order = json!({
        "id": "1", "date": "2025-08-03", "activity": "export", "from": "DE", "to": "CN",
        "lines": [ { "id": "1", "item": { "facts": { "pump.material": "nickel" } } } ]
    });
    let order = common::order(&order.to_string()).expect("a sound order");
    let determination = screener.screen_in_full(&order).expect("an answer");
    let missing = &determination.lines[0].regimes[0].missing;
    assert!(missing.iter().any(|missing| missing.fact == "pump.speed"), "{missing:?}");
}

fn law() -> RuleSetDocument {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/records/law.json");
    serde_json::from_str(&std::fs::read_to_string(path).expect("a law")).expect("a law")
}

/// What stands at a place, as far as its path says: the name of a field, or an item of that list.
fn kind_of(path: &str) -> (&str, bool) {
    let number = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = path.rsplit('/').peekable();
    let item = parts.peek().is_some_and(number);
    (parts.find(|part| !number(part)).unwrap_or_default(), item)
}

fn odd_word() -> impl Strategy<Value = Value> {
    let words = [
        "always",
        "never",
        "anywhere",
        "none",
        "2B350",
        "2B350.b",
        "9A999",
        "friends",
        "GFT",
        "CB",
        "pump.flow",
        "a",
        "n",
        "w",
        "2020-01-01",
        "2023-01-01",
        "9999-12-31",
        "-9999-01-01",
        "0",
        "-1",
        "200",
        "prohibited",
        "license_required",
        "harbor",
        "\u{202e}",
        "\u{200b}",
        "",
    ];
    let conditions = [
        json!({ "all": [] }),
        json!({ "any": [] }),
        json!({ "none_of": [ "always" ] }),
        json!({ "controlled_for": "CB" }),
        json!({ "destination": { "include": [ { "country": "CN" } ] } }),
        json!({ "fact": { "key": "n", "is": { "above": "1" } } }),
        json!({ "only": [ "GFT", "harbor" ] }),
        json!({ "include": [ "2B350" ], "exclude": [ "2B350.b" ] }),
    ];
    prop_oneof![
        proptest::sample::select(words.to_vec()).prop_map(|word| Value::String(word.into())),
        proptest::sample::select(conditions.to_vec()),
        odd_value(),
    ]
}

/// Whatever stands in a rule set: it is refused, told what is wrong, or answers; and one that is not told of
/// an error builds.
#[test]
fn damaged_rule_sets_never_panic() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut laws: Vec<Value> = vec![serde_json::to_value(law()).expect("JSON")];
    laws.extend(common::cases(&root.join("rule_sets/valid")).into_iter().map(|(_, law)| law));
    let order = json!({
        "id": "1", "date": "2024-02-03", "activity": "export", "from": "DE", "to": "CN",
        "lines": [
            { "id": "1", "item": { "classifications": [ { "regime": "eu-dual-use", "code": "2B350" } ] } },
            { "id": "2", "item": {} },
        ]
    });
    let order = common::order(&order.to_string()).expect("a sound order");
    let config = ProptestConfig { cases: 2000, ..ProptestConfig::default() };
    let mut runner = proptest::test_runner::TestRunner::new(config);
    let damage = proptest::collection::vec((any::<Index>(), any::<Index>(), odd_word(), 0..7_u8), 1..4);
    let read = Cell::new(0);
    let outcome = runner.run(&(any::<Index>(), damage), |(law, damage)| {
        let mut law = law.get(&laws).clone();
        for (place, other, value, how) in damage {
            let mut all = Vec::new();
            places(&law, "", &mut all);
            let at = place.get::<String>(&all);
            // A part of the law in the place of another of its kind mostly keeps the form.
            let alike: Vec<&String> = all.iter().filter(|other| kind_of(other) == kind_of(at)).collect();
            let value = match how {
                0..4 => law.pointer(other.get::<&String>(&alike)).cloned().unwrap_or(value),
                _ => value,
            };
            let (parent, key) = at.rsplit_once('/').unwrap_or(("", ""));
            match law.pointer_mut(parent) {
                Some(Value::Object(map)) if how == 4 => {
                    map.remove(key);
                }
                Some(Value::Array(list)) if how == 5 => {
                    let again = key.parse().ok().and_then(|place: usize| list.get(place)).cloned();
                    list.extend(again);
                }
                _ => {
                    if let Some(slot) = law.pointer_mut(at) {
                        *slot = value;
                    }
                }
            }
        }
        let Ok(document) = serde_json::from_value::<RuleSetDocument>(law) else { return Ok(()) };
        read.set(read.get() + 1);
        let found = document.rule_set().validate();
        prop_assert!(found.iter().all(|found| !found.to_string().contains('\n')));
        let sound = found.iter().all(|found| found.severity < Severity::Error);
        let built = Screener::builder().regime(document.into_rule_set()).build();
        prop_assert!(built.is_ok() || !sound, "no error is told, and it does not build");
        if let Ok(Ok(determination)) = built.as_ref().map(|screener| screener.screen_in_full(&order)) {
            prop_assert!(!determination.explain().to_string().is_empty());
        }
        Ok(())
    });
    outcome.expect("no panic");
    assert!(read.get() > 500, "only {} were read at all", read.get());
}
