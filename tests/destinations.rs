//! Where a line goes, and to whom: several persons, destinations in doubt, lines of their own, references.

use export_control::regime::{cn_dual_use, us_ear};
use export_control::{Determination, Outcome, Screener};
use serde_json::{Value, json};

use crate::common;

fn screener() -> Screener {
    Screener::builder().regime(us_ear::rules()).regime(cn_dual_use::rules()).build().expect("a screener")
}

fn answer(screener: &Screener, order: &Value) -> Determination {
    screener.screen(&common::order(&order.to_string()).expect("an order")).expect("an answer")
}

fn party(role: &str, country: &str) -> Value {
    json!({ "role": role, "name": format!("{role} in {country}"), "country": country, "headquarters": country,
            "ultimate_parent_headquarters": country, "government": false, "owners": [],
            "screening": { "clear_as_of": "2026-08-07" } })
}

fn person(citizenships: &Value, resident: &Value) -> Value {
    json!({ "role": "foreign_person", "name": format!("{citizenships} {resident}"), "country": "US",
            "headquarters": "US", "ultimate_parent_headquarters": "US", "government": false, "owners": [],
            "citizenships": citizenships, "permanent_resident": resident, "protected_person": false,
            "screening": { "clear_as_of": "2026-08-07" } })
}

fn order(activity: &str, from: &str, to: &str, parties: &[Value], code: &str) -> Value {
    json!({ "id": "1", "date": "2026-08-10", "activity": activity, "from": from, "to": to, "parties": parties,
            "facts": { "end_use.none_of_concern": true, "end_user.civil": true },
            "lines": [ { "id": "10", "quantity": "1", "item": { "kind": "commodity", "origin": from,
                         "facts": { "item.for_codes": "3A001.a.7" },
                         "classifications": [ { "regime": "us-ear", "code": code } ] } } ] })
}

fn outcomes(determination: &Determination) -> Vec<Outcome> {
    determination.lines.iter().flat_map(|line| &line.regimes).map(|regime| regime.outcome).collect()
}

#[test]
fn a_release_to_several_is_the_strictest_of_the_releases_to_each() {
    let screener = screener();
    let citizenships = [json!(["CA"]), json!(["CN"]), json!(["US", "IR"]), json!(["DE"]), json!(["IR"])];
    let persons: Vec<Value> = citizenships
        .iter()
        .flat_map(|own| [json!(false), json!(true), Value::Null].map(|resident| person(own, &resident)))
        .collect();
    for (activity, from) in [("deemed_export", "US"), ("deemed_reexport", "DE")] {
        for code in ["3E001", "EAR99", "9E610"] {
            let release = |persons: &[Value]| answer(&screener, &order(activity, from, from, persons, code));
            let single: Vec<Determination> =
                persons.iter().map(|one| release(std::slice::from_ref(one))).collect();
            for (at, a) in persons.iter().enumerate() {
                let b = (at * 7 + 4) % persons.len();
                let both = release(&[a.clone(), persons[b].clone()]);
                let swapped = release(&[persons[b].clone(), a.clone(), a.clone()]);
                let (one, other) = (&single[at], &single[b]);
                for (both, (one, other)) in
                    outcomes(&both).into_iter().zip(outcomes(one).into_iter().zip(outcomes(other)))
                {
                    assert_eq!(both.at_least, one.at_least.max(other.at_least), "{a} {b}");
                    assert_eq!(both.at_most, one.at_most.max(other.at_most), "{a} {b}");
                }
                assert_eq!(both.disposition, one.disposition.max(other.disposition), "{a} {b}");
                assert_eq!(outcomes(&both), outcomes(&swapped), "{a} {b}");
                assert_eq!(both.disposition, swapped.disposition, "{a} {b}");
            }
        }
    }
}

#[test]
fn a_destination_in_doubt_is_bounded_by_its_readings_and_settled_by_one_fact() {
    let screener = screener();
    let places = ["DE", "CN", "US", "IR", "VN"];
    for from in ["US", "CN", "DE"] {
        for code in ["EAR99", "9A610.x", "3A001.a.7"] {
            for to in places {
                for other in places {
                    let activity = if from == "DE" { "reexport" } else { "export" };
                    let parties = [party("ultimate_consignee", to), party("end_user", other)];
                    let mut order = order(activity, from, to, &parties, code);
                    let doubt = outcomes(&answer(&screener, &order));
                    order["parties"] = json!([parties[1], parties[0], parties[1]]);
                    assert_eq!(doubt, outcomes(&answer(&screener, &order)), "{from} {to} {other}");
                    for stated in [to, other] {
                        order["facts"]["destination.ultimate"] = stated.into();
                        for (settled, doubt) in outcomes(&answer(&screener, &order)).iter().zip(&doubt) {
                            let inside =
                                doubt.at_least <= settled.at_least && settled.at_most <= doubt.at_most;
                            assert!(inside, "{code} {from} {to} {other} {stated}: {settled} in {doubt}");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn doubt_is_told_with_its_question() {
    let screener = screener();
    let parties = [party("purchaser", "GB"), party("end_user", "CN")];
    let answer = answer(&screener, &order("export", "US", "GB", &parties, "9A610.x"));
    let regime = &answer.lines[0].regimes[0];
    let asked = regime.missing.iter().find(|missing| missing.fact == "destination.ultimate").expect("asked");
    assert_eq!(asked.subject, "order");
    assert_eq!(
        asked.question,
        "Which is the country of ultimate destination: CN (China), GB (the United Kingdom)?"
    );
    let told = regime.requirements.iter().flat_map(|finding| &finding.because);
    let doubt = "it goes to the United Kingdom, while the end user `end_user in CN` is in China";
    assert!(told.clone().any(|text| text == doubt), "{:?}", told.collect::<Vec<_>>());
}

#[test]
fn a_line_of_its_own_is_answered_as_an_order_of_its_own() {
    let screener = screener();
    for code in ["EAR99", "9A610.x", "3A001.a.7"] {
        let own = order("export", "US", "CN", &[party("end_user", "CN")], code);
        let mut mixed = order("export", "US", "DE", &[party("end_user", "DE")], code);
        let mut line = own["lines"][0].clone();
        line["id"] = "20".into();
        line["to"] = "CN".into();
        line["parties"] = own["parties"].clone();
        let alone = order("export", "US", "DE", &[party("end_user", "DE")], code);
        mixed["lines"].as_array_mut().expect("lines").push(line);
        let mixed = answer(&screener, &mixed);
        // What is asked of one line may hang on the other: a value under one entry is that of both.
        for (at, alone) in [(0, &alone), (1, &own)] {
            let (mixed, alone) = (&mixed.lines[at], &answer(&screener, alone).lines[0]);
            assert_eq!((mixed.outcome, mixed.disposition), (alone.outcome, alone.disposition), "{code}");
            for (mixed, alone) in mixed.regimes.iter().zip(&alone.regimes) {
                assert_eq!(mixed.requirements, alone.requirements, "{code}");
            }
        }
    }
}

#[test]
fn references_come_back_unchanged() {
    let screener = screener();
    let mut order = order("export", "US", "DE", &[party("end_user", "DE")], "EAR99");
    order["reference"] = json!({ "z": "1", "a": "2" });
    order["parties"][0]["reference"] = "customer 7".into();
    order["lines"][0]["reference"] = "position 10".into();
    order["lines"][0]["item"]["reference"] = json!({ "material": "4711" });
    let typed = common::order(&order.to_string()).expect("an order");
    let written = serde_json::to_string(&typed).expect("JSON");
    assert!(written.contains(&format!(r#""reference":{}"#, order["reference"])), "{written}");
    let answer = serde_json::to_string(&answer(&screener, &order)).expect("JSON");
    for part in [
        r#""reference":{"#,
        r#""party_references":[{"party":0,"reference":"customer 7"}]"#,
        r#""reference":"position 10""#,
        r#""item_reference":{"material":"4711"}"#,
    ] {
        assert!(answer.contains(part), "{part} in {answer}");
    }
}
