//! Refusals say what to write instead, the same to whoever made the order; numbers have one spelling.

use export_control::{ControlCode, Order, ReadError, Regime};
use serde_json::{Value, json};

use crate::common;

fn order() -> Value {
    json!({ "id": "SO-1", "date": "2026-08-03", "activity": "export", "from": "US", "to": "DE",
        "parties": [{ "role": "end_user", "name": "Buyer", "country": "DE", "owners": [{ "name": "Owner", "share": "50" }] }],
        "facts": { "end_use.none_of_concern": true },
        "lines": [{ "id": "10", "item": { "kind": "commodity", "origin": "US", "hs": "847330",
                "classifications": [{ "regime": "us-ear", "code": "EAR99" }] },
            "quantity": "1", "value": { "amount": "100", "currency": "USD" } }] })
}

fn with(pointer: &str, value: Value) -> Value {
    let mut order = order();
    match order.pointer_mut(pointer) {
        Some(place) => *place = value,
        None => {
            let (outer, field) = pointer.rsplit_once('/').expect("a path");
            order.pointer_mut(outer).expect("an object")[field] = value;
        }
    }
    order
}

fn read(order: &Value) -> Result<Order, ReadError<serde_json::Error>> {
    Order::read(order)
}

/// What is wrong with an order, with its suggestions.
fn refused(order: &Value) -> Vec<export_control::Problem> {
    match read(order) {
        Ok(order) => match common::screener().screen(&order) {
            Ok(_) => Vec::new(),
            Err(error) => error.problems().to_vec(),
        },
        Err(ReadError::Refused(error)) => error.problems().to_vec(),
        Err(ReadError::Shape(error)) => panic!("{error}"),
    }
}

#[test]
fn what_is_suggested_is_taken() {
    let code = "/lines/0/item/classifications/0/code";
    for (pointer, text) in [
        (code, "ear99"),
        (code, "5A992c"),
        (code, "3A001.A.2.C"),
        (code, "0A987"),
        (code, "1C352"),
        (code, "3A991.q"),
        ("/to", "USA"),
        ("/to", "Viet Nam"),
        ("/to", "XI"),
        ("/lines/0/item/origin", "CHN"),
        ("/lines/0/value/currency", "RMB"),
        ("/lines/0/value/amount", "1.200,00"),
        ("/lines/0/value/amount", "$1200"),
        ("/lines/0/quantity", "8 EA"),
        ("/date", "3.8.2026"),
        ("/lines/0/item/hs", "8473-30"),
        ("/facts/material", "Gallium Nitride"),
        ("/facts/material", "GaN"),
    ] {
        let problems = refused(&with(pointer, text.into()));
        assert_eq!(problems.len(), 1, "{text}: {problems:?}");
        assert_eq!(problems[0].found.as_deref(), Some(text));
        // Of a paragraph that an entry does not have, entry and paragraph are named apart.
        let named = problems[0].message.contains(&format!("`{text}`"));
        assert!(named || text.ends_with('q'), "{}", problems[0]);
        if pointer.ends_with("hs") {
            continue;
        }
        let instead = problems[0].suggestions.first().unwrap_or_else(|| panic!("{}", problems[0]));
        assert!(problems[0].message.contains(&format!("`{instead}`")), "{}", problems[0]);
        assert_eq!(refused(&with(pointer, instead.as_str().into())), [], "{text} -> {instead}");
    }
}

#[test]
fn a_fact_that_is_not_known_leads_to_no_attestation() {
    for (key, near) in [("tpp", Some("ic.total_processing_performance")), ("weight_kg", None), ("x", None)] {
        let problems = refused(&with(&format!("/facts/{key}"), "3".into()));
        if let Some(near) = near {
            assert_eq!(problems[0].suggestions, [near], "{}", problems[0]);
        }
        assert!(!problems[0].message.contains("none_of_concern"), "{}", problems[0]);
    }
}

#[test]
fn a_fact_of_another_built_in_regime_is_no_error() {
    use export_control::{Screener, regime::us_ear};
    let screener = Screener::builder().regime(us_ear::rules()).build().unwrap();
    let order = read(&with("/facts/exporter.chinese_person", false.into())).unwrap();
    assert!(screener.screen(&order).is_ok());
}

#[test]
fn a_typed_order_is_refused_in_the_words_of_its_document() {
    type Change = fn(&mut Order);
    let cases: [(&str, Value, Change); 6] = [
        ("/to", Value::Null, |order| order.to = None),
        ("/lines/0/quantity", "-1".into(), |order| order.lines[0].quantity = Some((-1).into())),
        ("/lines/0/value/amount", "-1".into(), |order| {
            order.lines[0].value.as_mut().unwrap().amount = (-1).into();
        }),
        ("/lines/0/value/currency", "RMB".into(), |order| {
            order.lines[0].value.as_mut().unwrap().currency = "RMB".into();
        }),
        ("/parties/0/owners/0/share", "101".into(), |order| {
            order.parties[0].owners.as_mut().unwrap()[0].share = Some(101.into());
        }),
        ("/lines/0/item/classifications/0/regime", "cn-dual-use".into(), |order| {
            let basket = order.lines[0].item.classifications[0].designation;
            order.lines[0].item.classifications[0] =
                ControlCode { regime: Regime::CnDualUse, designation: basket };
        }),
    ];
    for (pointer, value, change) in cases {
        let written = refused(&with(pointer, value));
        let mut typed = read(&order()).unwrap();
        change(&mut typed);
        assert_eq!(typed.problems(), written, "{pointer}");
        assert_eq!(written.len(), 1, "{pointer}");
        let screened = common::screener().screen(&typed).unwrap_err();
        assert_eq!(screened.problems(), written, "{pointer}");
    }
    let mut twice = read(&order()).unwrap();
    twice.lines.push(twice.lines[0].clone());
    assert_eq!(twice.problems()[0].path, "lines[1].id");
}

#[test]
fn numbers_are_written_in_one_spelling() {
    let mut typed = read(&order()).unwrap();
    typed.lines[0].value.as_mut().unwrap().amount = "27000.00".parse().unwrap();
    typed.lines[0].quantity = Some("3.0".parse().unwrap());
    typed.parties[0].owners.as_mut().unwrap()[0].share = Some("50.0".parse().unwrap());
    let written = serde_json::to_string(&typed).unwrap();
    let again: Order = serde_json::from_str(&written).unwrap();
    assert_eq!(serde_json::to_string(&again).unwrap(), written);
}

#[test]
fn nothing_is_nothing_however_it_is_written() {
    let plain = read(&order()).unwrap();
    for (pointer, value) in
        [("/via", Value::Null), ("/as_known_on", Value::Null), ("/as_known_on", "".into())]
    {
        assert_eq!(read(&with(pointer, value)).unwrap(), plain, "{pointer}");
    }
    for field in ["/lines/0/item/hs", "/lines/0/item/origin"] {
        let absent = read(&with(field, Value::Null)).unwrap();
        assert_eq!(read(&with(field, "".into())).unwrap(), absent, "{field}");
    }
    let error = common::order(&json!([order()]).to_string()).unwrap_err();
    assert!(error.contains("expected one order (an object, not a list of them)"), "{error}");
}

#[test]
fn what_may_mean_two_things_is_not_taken() {
    for (pointer, text, readings) in [
        ("/date", "03/08/2026", 2),
        ("/to", "Korea", 2),
        ("/lines/0/quantity", "1,200", 2),
        ("/lines/0/item/classifications/0/code", "", 0),
        ("/lines/0/item/classifications/0/code", "N/A", 0),
        ("/to", "XI", 1),
    ] {
        match Order::read_leniently(&with(pointer, text.into())) {
            Err(ReadError::Refused(error)) => {
                assert_eq!(error.problems()[0].suggestions.len(), readings, "{text}");
            }
            other => panic!("{text}: {other:?}"),
        }
    }
    let (read, changes) = Order::read_leniently(&with("/to", "Deutschland".into())).unwrap();
    assert_eq!(read, self::read(&order()).unwrap());
    assert_eq!(changes.len(), 1);
}
