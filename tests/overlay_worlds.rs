//! Whether an override loosens, decided by search, against every order of a small world.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::path::Path;

use export_control::{
    Activity, Condition, Days, Decision, Destinations, FactDefinition, FactKey, FactKind, FactSubject,
    FactTest, ItemKind, Order, Overlay, Override, PartyTest, Place, RuleSet, RuleSetDocument, Screener, Seat,
    Truth, loosenings, only_tightens,
};
use proptest::prelude::*;
use serde_json::json;

const PLACES: [&str; 3] = ["FR", "CN", "BR"];
const CODES: [&str; 4] = ["none", "2B350.a", "2B350.b.1", "3A001.a"];
const NUMBERS: [&str; 5] = ["0", "1", "1.5", "2", "3"];
const WORDS: [&str; 2] = ["nickel", "other"];
/// The words that rules ask for: `other` is none of them, it is what an order says when none fits.
const KNOWN: [&str; 2] = ["nickel", "copper"];
const RULE: &str = "harbor/use/military";

/// A law with one requirement, whose conditions are given.
fn law(item: Condition, condition: Condition, destinations: Destinations) -> RuleSet {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/records/law.json");
    let text = std::fs::read_to_string(path).unwrap();
    let mut law = serde_json::from_str::<RuleSetDocument>(&text).unwrap().into_rule_set();
    law.criteria.clear();
    law.requirements.retain(|row| row.id == RULE);
    law.vocabulary.push(FactDefinition {
        key: FactKey::new("a"),
        kind: FactKind::Bool,
        subject: FactSubject::Order,
        question: "?".into(),
        unit: None,
        denied_by: None,
        not_denied_of: Vec::new(),
        not_denied_to: Vec::new(),
    });
    // A word of the world is known whether the rules drawn ask for it or not.
    let known = json!({ "kind": "known_words", "text": "a metal", "condition":
        { "fact": { "key": "pump.material", "is": { "one_of": KNOWN } } } });
    law.notices.push(serde_json::from_value(known).unwrap());
    law.requirements[0].item = item;
    law.requirements[0].condition = condition;
    law.requirements[0].destinations = destinations;
    law
}

/// A policy that says nothing yet.
fn policy() -> Overlay {
    let overlay = json!({
        "id": "co", "title": "Company", "version": "1.0.0", "engine": "*",
        "extends": { "regime": "eu-dual-use", "version": "*" }, "adopted": { "citation": "minutes" },
    });
    serde_json::from_value(overlay).unwrap()
}

fn set_aside(condition: Condition) -> Override {
    Override {
        id: "o".into(),
        rule: RULE.into(),
        reason: "r".into(),
        approved_by: "p".into(),
        condition,
        days: Days::default(),
        citations: vec!["c".into()],
    }
}

fn places() -> impl Strategy<Value = Destinations> {
    let place = prop_oneof![
        prop::sample::select(PLACES.to_vec()).prop_map(|code| Place::Country(code.parse().unwrap())),
        Just(Place::Group("friends".into())),
        Just(Place::Anywhere),
    ];
    (prop::collection::vec(place.clone(), 1..3), prop::collection::vec(place, 0..2))
        .prop_map(|(include, exclude)| Destinations { include, exclude })
}

fn fact(key: &'static str, is: FactTest) -> Condition {
    Condition::Fact { key: FactKey::new(key), is }
}

fn condition() -> impl Strategy<Value = Condition> {
    let number = || prop::sample::select(NUMBERS.to_vec()).prop_map(|text| text.parse().unwrap());
    let test = prop_oneof![
        number().prop_map(FactTest::AtLeast),
        number().prop_map(FactTest::AtMost),
        number().prop_map(FactTest::Above),
        number().prop_map(FactTest::Below),
    ];
    let words = prop::collection::vec(prop::sample::select(KNOWN.to_vec()), 1..3);
    let codes = prop::sample::select(vec!["2B350", "2B350.a", "2B350.b", "3A001"]);
    let codes = (codes.clone(), prop::option::of(codes)).prop_map(|(include, exclude)| {
        let exclude: Vec<&str> = exclude.into_iter().collect();
        serde_json::from_value(json!({ "code": { "include": [include], "exclude": exclude } })).unwrap()
    });
    let activity = prop::sample::select(vec![Activity::Export, Activity::Reexport, Activity::Transfer]);
    let kind = prop::sample::select(vec![ItemKind::Commodity, ItemKind::Software, ItemKind::Technology]);
    let seat = prop::sample::select(vec![Seat::Address, Seat::Headquarters, Seat::Government]);
    let party = (seat, places()).prop_map(|(seat, places)| {
        Condition::Party(PartyTest { roles: Vec::new(), seats: vec![seat], places })
    });
    let leaf = prop_oneof![
        Just(Condition::Always),
        Just(Condition::Never),
        any::<bool>().prop_map(|value| fact("a", FactTest::Equals(value))),
        any::<bool>().prop_map(|value| fact("knowledge.military", FactTest::Equals(value))),
        test.prop_map(|test| fact("pump.flow", test)),
        words.prop_map(|words| fact(
            "pump.material",
            FactTest::OneOf(words.into_iter().map(Into::into).collect())
        )),
        codes,
        places().prop_map(Condition::Destination),
        activity.prop_map(|activity| Condition::Activity(vec![activity])),
        kind.prop_map(|kind| Condition::Kind(vec![kind])),
        party,
        Just(Condition::Basket),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let parts = || prop::collection::vec(inner.clone(), 1..4);
        prop_oneof![
            parts().prop_map(Condition::All),
            parts().prop_map(Condition::Any),
            parts().prop_map(Condition::NoneOf),
        ]
    })
}

/// Every order of the world.
fn orders() -> Vec<Order> {
    let mut orders = Vec::new();
    for (to, code) in PLACES.iter().flat_map(|to| CODES.map(|code| (*to, code))) {
        for (number, word) in NUMBERS.iter().flat_map(|number| WORDS.map(|word| (*number, word))) {
            for bits in 0..4_u8 {
                for kind in ["commodity", "software", "technology"] {
                    for activity in ["export", "reexport", "transfer"] {
                        let from = if activity == "transfer" { to } else { "DE" };
                        // A government where the flow is high, elsewhere where it is odd: all combinations
                        // of seats would make the world too large.
                        let seat = if number == "1.5" { "CN" } else { to };
                        orders.push(json!({
                            "id": "1", "date": "2025-08-03", "activity": activity, "from": from, "to": to,
                            "parties": [ { "role": "end_user", "name": "one", "country": seat, "headquarters": seat,
                                "ultimate_parent_headquarters": seat, "government": number == "3",
                                "owners": [], "screening": { "clear_as_of": "2025-08-01" } } ],
                            "facts": { "a": bits & 1 == 1, "destination.ultimate": to },
                            "lines": [ { "id": "1", "item": { "kind": kind, "origin": "DE",
                                "classifications": [ { "regime": "eu-dual-use", "code": code } ],
                                "facts": { "knowledge.military": bits & 2 == 2, "pump.flow": number,
                                           "pump.material": word } } } ]
                        }));
                    }
                }
            }
        }
    }
    orders.into_iter().map(|order| serde_json::from_value(order).unwrap()).collect()
}

/// Of each order, whether a requirement applies.
fn truths(screener: &Screener, orders: &[Order], id: &str) -> Vec<bool> {
    let place = screener.rule_set(0).unwrap().requirements.iter().position(|row| row.id == id).unwrap();
    let mut decision = Decision::default();
    let mut truth = |order: &Order| {
        let prepared = screener.prepare(order).unwrap();
        screener.decide(&prepared, 0, 0, &mut decision);
        let found = decision.requirements().find(|(at, _)| *at == place).map(|(_, truth)| truth);
        found.inspect(|truth| assert_eq!(*truth, Truth::True, "everything is known"));
        found.is_some()
    };
    orders.iter().map(&mut truth).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(30))]

    /// What the search does not find is nowhere in the world; what it finds, the engine confirms, be it outside
    /// this world, such as with a party in a third country.
    #[test]
    fn the_search_and_the_world_agree(
        item in condition(),
        own in condition(),
        destinations in places(),
        aside in condition(),
        instead in prop::option::of(condition()),
    ) {
        let orders = orders();
        let law = law(item, own, destinations);
        let mut overlay = policy();
        if let Some(condition) = instead {
            let rule = json!({ "id": "instead", "summary": "s", "level": "prohibited", "citations": ["c"] });
            overlay.rules.push(serde_json::from_value(rule).unwrap());
            overlay.rules[0].condition = condition;
        }
        overlay.overrides.push(set_aside(aside));
        // Conditions that can never hold are refused, as they should be.
        let Ok(layered) = Screener::builder().regime(law.clone()).overlay(overlay.clone()).build() else {
            return Ok(());
        };
        let base = Screener::builder().regime(law.clone()).build().unwrap();
        let before = truths(&base, &orders, RULE);
        let after = truths(&layered, &orders, RULE);
        let other = match overlay.rules.first() {
            Some(_) => truths(&layered, &orders, "co/instead"),
            None => vec![false; orders.len()],
        };
        let loosened = before.iter().zip(&after).zip(&other).any(|((was, is), other)| *was && !is && !other);
        let tightens = only_tightens(&law, &[overlay.clone()]).unwrap();
        prop_assert!(!(tightens && loosened), "an order is asked for less and the search says that none is");
        for found in loosenings(&law, &[overlay.clone()]).unwrap() {
            let order = *found.order.expect("in this world every order can be spelled out");
            let order = std::slice::from_ref(&order);
            let instead = !overlay.rules.is_empty() && truths(&layered, order, "co/instead")[0];
            prop_assert!(truths(&base, order, RULE)[0], "the requirement did not apply: {order:?}");
            prop_assert!(!truths(&layered, order, RULE)[0] && !instead, "as much is asked for: {order:?}");
        }
    }
}

/// A release has a person besides the parties that conditions ask for: of the person, too, all is said.
#[test]
fn the_person_of_a_release_is_spelled_out() {
    let france = Destinations { include: vec![Place::Country("FR".parse().unwrap())], exclude: Vec::new() };
    let releases = Condition::Activity(vec![Activity::DeemedExport]);
    let law = law(Condition::Always, releases, france.clone());
    let seats = vec![Seat::Address, Seat::Headquarters, Seat::UltimateParent, Seat::Government];
    let at_home = Condition::Party(PartyTest { roles: Vec::new(), seats, places: france });
    let mut overlay = policy();
    overlay.overrides.push(set_aside(Condition::NoneOf(vec![at_home])));
    let found = loosenings(&law, &[overlay.clone()]).unwrap();
    let order =
        *found.into_iter().next().expect("releases are set aside").order.expect("it can be spelled out");
    let base = Screener::builder().regime(law.clone()).build().unwrap();
    let layered = Screener::builder().regime(law).overlay(overlay).build().unwrap();
    let order = std::slice::from_ref(&order);
    assert!(truths(&base, order, RULE)[0] && !truths(&layered, order, RULE)[0], "{order:?}");
}
