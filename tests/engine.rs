//! The engine against a naive reading of the same rule sets, and what must hold of every answer.

use crate::common;
use crate::naive;
use export_control::{
    ControlCode, Country, Decision, FactDefinition, FactKey, FactKind, Level, Order, Regime, Screener, Value,
};
use proptest::prelude::*;
use proptest::sample::Index;

/// An export from the United States of one item, classified.
fn order(code: &str, to: Country, day: &str) -> Order {
    let text = format!(
        r#"{{ "id": "o", "date": "{day}", "activity": "export", "from": "US", "to": "{to}",
             "lines": [ {{ "id": "1", "item": {{ "origin": "US" }} }} ] }}"#,
    );
    let mut order = common::order(&text).expect("an order");
    let codes = &mut order.lines[0].item.classifications;
    codes.push(ControlCode::parse(Regime::UsEar, code).expect("a code"));
    codes.push(ControlCode::parse(Regime::CnDualUse, "none").expect("a code"));
    order
}

fn party(order: &mut Order, choice: u32) {
    let at = order.to.expect("a destination");
    let text = match choice % 4 {
        0 => return,
        1 => r#"{ "role": "end_user", "name": "n" }"#.to_string(),
        2 => format!(
            r#"{{ "role": "end_user", "name": "n", "country": "{at}", "headquarters": "{at}",
                 "ultimate_parent_headquarters": "CN", "government": false, "owners": [],
                 "screening": {{ "clear_as_of": "2026-01-01" }} }}"#,
        ),
        _ => format!(
            r#"{{ "role": "ultimate_consignee", "name": "n", "country": "{at}", "headquarters": "{at}",
                 "ultimate_parent_headquarters": "{at}", "government": true,
                 "owners": [ {{ "name": "m", "share": "50", "owners": [],
                   "screening": {{ "as_of": "2026-01-01", "hits": [ {{ "list": "us/entity-list", "entry": "m",
                                   "status": "confirmed" }} ] }} }} ],
                 "screening": {{ "as_of": "2026-01-01", "hits": [ {{ "list": "us/entity-list", "entry": "n",
                                 "status": "possible", "footnotes": ["4"] }} ] }} }}"#,
        ),
    };
    let with_party = format!(
        r#"{{ "id": "p", "date": "2020-01-01", "activity": "export", "from": "US", "to": "DE", "lines": [],
             "parties": [ {text} ] }}"#,
    );
    order.parties = common::order(&with_party).expect("a party").parties;
}

fn value(word: &FactDefinition, choice: u32) -> Option<Value> {
    match word.kind {
        FactKind::Bool => Some(Value::Bool(choice % 2 == 0)),
        FactKind::Decimal => {
            Some(Value::Decimal([0, 5, 59, 500, 4799, 4800, 20_000][choice as usize % 7].into()))
        }
        FactKind::Codes => {
            Some(Value::Text(["3A001.b.2", "9A610.x, 3A090.a", "5A002"][choice as usize % 3].into()))
        }
        FactKind::Text | FactKind::Country => None,
    }
}

/// Facts that a criterion of classification tests: the naive reading does not classify.
fn classifies(word: &FactDefinition) -> bool {
    let key = word.key.as_str();
    ["ic.", "hbm.", "computer.", "material", "fabrication.", "exporter."]
        .iter()
        .any(|head| key.starts_with(head))
}

fn codes(screener: &Screener) -> Vec<String> {
    let set = screener.rule_sets().next().expect("us-ear");
    let mut codes = vec!["EAR99".to_string(), "none".to_string()];
    for entry in &set.entries {
        codes.push(entry.code.to_string());
        codes.extend(entry.paragraphs.iter().map(|path| entry.code.with_paragraph(*path).to_string()));
    }
    codes
}

const DAYS: [&str; 6] = ["2026-08-03", "2026-12-01", "2025-10-20", "2025-02-01", "2023-12-01", "2022-10-08"];

#[test]
fn compiled_and_naive_readings_agree() {
    let screener = common::screener();
    let codes = codes(&screener);
    let countries: Vec<Country> = Country::all().collect();
    let mut runner =
        proptest::test_runner::TestRunner::new(ProptestConfig { cases: 300, ..ProptestConfig::default() });
    let world = (
        any::<Index>(),
        any::<Index>(),
        any::<Index>(),
        any::<u32>(),
        proptest::collection::vec((any::<Index>(), any::<u32>()), 0..60),
    );
    let outcome = runner.run(&world, |(code, country, day, choice, facts)| {
        let mut order = order(
            code.get::<String>(&codes),
            *country.get::<Country>(&countries),
            DAYS[day.index(DAYS.len())],
        );
        party(&mut order, choice);
        for (word, choice) in facts {
            let word = word.get(screener.vocabulary());
            if let (Some(value), false) = (value(word, choice), classifies(word)) {
                order.facts.insert(word.key.clone(), value);
            }
        }
        // A code that was not on the list that day is refused: nothing to compare.
        let Ok(prepared) = screener.prepare(&order) else { return Ok(()) };
        let set = screener.rule_sets().next().expect("us-ear");
        let mut decision = Decision::default();
        screener.decide(&prepared, 0, 0, &mut decision);
        let found: (Level, Level) = (decision.at_least(), decision.at_most());
        let naive = naive::read(set, screener.vocabulary(), &order, &order.lines[0]);
        let determination = screener.screen(&order).expect("prepared before");
        let regime = &determination.lines[0].regimes[0];
        let mut ids: Vec<String> = regime.requirements.iter().map(|found| found.rule.clone()).collect();
        ids.sort();
        let naive_ids: Vec<String> = naive.requirements.iter().map(|(id, _)| id.clone()).collect();
        prop_assert_eq!(ids, naive_ids);
        prop_assert_eq!(found, (naive.at_least, naive.at_most));
        Ok(())
    });
    outcome.expect("the readings agree");
}

#[test]
fn a_fact_that_is_added_never_widens_nor_moves_the_outcome() {
    let screener = common::screener();
    let codes = codes(&screener);
    let countries: Vec<Country> = Country::all().collect();
    let mut runner =
        proptest::test_runner::TestRunner::new(ProptestConfig { cases: 200, ..ProptestConfig::default() });
    let world = (
        any::<Index>(),
        any::<Index>(),
        any::<Index>(),
        proptest::collection::vec((any::<Index>(), any::<u32>()), 1..40),
    );
    let outcome = runner.run(&world, |(code, country, day, facts)| {
        let mut order = order(
            code.get::<String>(&codes),
            *country.get::<Country>(&countries),
            DAYS[day.index(DAYS.len())],
        );
        party(&mut order, 2);
        let Ok(mut before) = screener.screen(&order) else { return Ok(()) };
        for (word, choice) in facts {
            let word = word.get(screener.vocabulary());
            // A second value for a fact contradicts the first: that is no added fact. An attestation that
            // follows what it denies adds nothing that the order does not say itself.
            if order.facts.contains_key(&word.key) {
                continue;
            }
            let denied = |key: &FactKey| {
                word.denied_by.as_ref().is_some_and(|denial| denial == key)
                    && order.facts.get(key) == Some(&Value::Bool(true))
            };
            let overrides = order.facts.keys().any(denied);
            if let (Some(value), false) = (value(word, choice), overrides) {
                order.facts.insert(word.key.clone(), value);
            }
            let after = screener.screen(&order).expect("still sound");
            for (old, new) in before.lines[0].regimes.iter().zip(&after.lines[0].regimes) {
                prop_assert!(old.outcome.at_least <= new.outcome.at_least, "{} {:?}", word.key, new.outcome);
                // Facts that classify may reveal that the item is more than the exporter says: then the
                // stricter reading holds, and says so.
                let conflict = new.caveats.iter().any(|caveat| caveat.kind == "classification_conflict");
                prop_assert!(
                    conflict || new.outcome.at_most <= old.outcome.at_most,
                    "{} {:?}",
                    word.key,
                    new.outcome
                );
            }
            before = after;
        }
        Ok(())
    });
    outcome.expect("facts only narrow");
}

#[test]
fn the_order_of_facts_and_the_run_do_not_matter() {
    let screener = common::screener();
    let mut order = order("3A001.b.2", "CN".parse().expect("a country"), "2026-08-03");
    party(&mut order, 3);
    for (choice, word) in (0_u32..).zip(screener.vocabulary()) {
        if let Some(value) = value(word, choice) {
            order.facts.insert(word.key.clone(), value);
        }
    }
    let first = screener.screen(&order).expect("a sound order");
    order.facts.reverse();
    let second = common::screener().screen(&order).expect("a sound order");
    assert_eq!(serde_json::to_string(&first).expect("JSON"), serde_json::to_string(&second).expect("JSON"));
}

#[test]
fn orders_and_determinations_survive_their_documents() {
    let screener = common::screener();
    let mut order = order("3A001.b.2", "CN".parse().expect("a country"), "2026-08-03");
    party(&mut order, 3);
    let text = serde_json::to_string(&order).expect("JSON");
    assert_eq!(common::order(&text).expect("the same order"), order);
    let determination = screener.screen(&order).expect("a sound order");
    let text = serde_json::to_string(&determination).expect("JSON");
    let read: export_control::Determination = serde_json::from_str(&text).expect("the same determination");
    assert_eq!(read, determination);
}
