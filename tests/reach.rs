//! Why not: what a page says where a regime does not reach a transaction, or an exception is not available.

use std::path::Path;

use crate::common;
use export_control::{
    Determination, ExceptionStatus, Level, RegimeDetermination, Screener, SubjectFinding, SubjectStatus,
};
use serde_json::{Value, json};

/// The determinations of the golden orders and of the case files.
fn determinations() -> Vec<Determination> {
    let screener = common::screener();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let orders = common::cases(&fixtures.join("golden")).into_iter().map(|(_, order)| order);
    let cases = common::cases(&fixtures.join("cases")).into_iter();
    let cases = cases.filter(|(_, case)| case.get("expect_error").is_none());
    let orders = orders.chain(cases.map(|(_, mut case)| case["order"].take()));
    let screened = orders.map(|order| {
        let order = common::order(&order.to_string()).expect("a sound order");
        screener.screen(&order).expect("a sound order")
    });
    screened.collect()
}

fn regimes(determinations: &[Determination]) -> impl Iterator<Item = &RegimeDetermination> {
    determinations.iter().flat_map(|answer| &answer.lines).flat_map(|line| &line.regimes)
}

#[test]
fn not_subject_always_has_a_reason_and_a_source() {
    let screener = common::screener();
    let determinations = determinations();
    let mut not_subject = 0;
    for regime in regimes(&determinations) {
        let outcome = regime.outcome;
        let Some(subject) = &regime.subject else {
            assert!(outcome.at_least > Level::NotSubject, "{regime:?}");
            continue;
        };
        not_subject += usize::from(outcome.at_most == Level::NotSubject);
        let settled = subject.status == SubjectStatus::NotSubject;
        assert!(settled || outcome.at_most > Level::NotSubject, "{regime:?}");
        assert!((1..=4).contains(&subject.because.len()), "{subject:?}");
        assert!(subject.because.iter().all(|reason| !reason.is_empty()), "{subject:?}");
        let set = screener.rule_sets().find(|set| set.regime == regime.regime).expect("the rule set");
        assert_eq!(subject.citations, set.subject_citations);
        assert!(!subject.citations.is_empty());
    }
    assert!(not_subject > 10, "{not_subject}");
}

/// An order that leaves Germany for India, changed.
fn subject(screener: &Screener, regime: &str, change: impl FnOnce(&mut Value)) -> Option<SubjectFinding> {
    let mut order = json!({
        "id": "reach", "date": "2026-08-10", "activity": "export", "from": "DE", "to": "IN",
        "facts": { "end_use.none_of_concern": true },
        "lines": [ { "id": "1", "value": { "amount": "1000", "currency": "EUR" },
                     "item": { "kind": "commodity", "origin": "DE", "content": [], "direct_product_of": [],
                               "classifications": [ { "regime": "us-ear", "code": "EAR99" },
                                                    { "regime": "cn-dual-use", "code": "none" } ] } } ]
    });
    change(&mut order);
    let order = common::order(&order.to_string()).expect("a sound order");
    let answer = screener.screen(&order).expect("a sound order");
    let regime = answer.lines[0].regimes.iter().find(|found| found.regime.to_string() == regime);
    regime.expect("the regime").subject.clone()
}

#[test]
fn the_most_telling_reason_comes_first() {
    let screener = common::screener();
    let foreign = subject(&screener, "us-ear", |_| {}).expect("not reached");
    assert_eq!(foreign.status, SubjectStatus::NotSubject);
    assert_eq!(
        foreign.because[..3],
        [
            "it leaves Germany, not the United States",
            "its origin is Germany",
            "neither content from the United States nor controlled technology that it was made with is stated",
        ]
    );
    let home = subject(&screener, "us-ear", |order| order["to"] = json!("US")).expect("not reached");
    assert_eq!(home.because, ["it goes to the United States itself, and these rules are for what leaves it"]);
    let china = subject(&screener, "cn-dual-use", |_| {}).expect("not reached");
    assert_eq!(china.because[0], "it leaves Germany, not China");
    assert_eq!(subject(&screener, "us-ear", |order| order["from"] = json!("US")), None);
}

#[test]
fn what_is_missing_is_said_where_the_reach_is_open() {
    let screener = common::screener();
    let open = subject(&screener, "us-ear", |order| {
        let item = order["lines"][0]["item"].as_object_mut().expect("an item");
        item.remove("content");
        item.remove("origin");
    });
    let open = open.expect("open");
    assert_eq!(open.status, SubjectStatus::Unknown);
    assert_eq!(
        open.because[..2],
        [
            "its country of origin is not stated",
            "how much of its content is controlled and from the United States is not stated",
        ]
    );
}

#[test]
fn a_determination_of_an_earlier_version_is_read() {
    let determinations = determinations();
    let mut value = serde_json::to_value(&determinations[0]).expect("JSON");
    for regime in value["lines"][0]["regimes"].as_array_mut().expect("regimes") {
        regime.as_object_mut().expect("an object").remove("subject");
    }
    let read: Determination = serde_json::from_value(value).expect("a determination");
    assert!(read.explain().to_string().contains("not subject"));
}

#[test]
fn exceptions_that_are_not_available_come_last_and_say_why() {
    let determinations = determinations();
    for regime in regimes(&determinations) {
        let statuses = || regime.exceptions.iter().map(|exception| exception.status);
        let first = statuses().position(|status| status == ExceptionStatus::Unavailable);
        let rest = statuses().skip(first.unwrap_or(usize::MAX));
        assert!(rest.into_iter().all(|status| status == ExceptionStatus::Unavailable), "{regime:?}");
        for exception in &regime.exceptions {
            let unavailable = exception.status == ExceptionStatus::Unavailable;
            assert!(!unavailable || !exception.because.is_empty(), "{exception:?}");
            // What nobody has said cannot be why.
            let open =
                |reason: &String| reason.contains(" is not known") || reason.contains("may or may not");
            assert!(!unavailable || !open(&exception.because[0]), "{exception:?}");
        }
    }
}

#[test]
fn pages_show_the_closest_exceptions_and_no_words_of_machines() {
    for determination in determinations() {
        let page = determination.explain().to_string();
        let flat = page.split_whitespace().collect::<Vec<_>>().join(" ");
        for words in ["grants it not", "in anywhere", "is one meant", "is not one meant", "not in no entry"] {
            assert!(!flat.contains(words), "`{words}` in\n{page}");
        }
        // For each regime, four lines at most say why not.
        let mut shown = 0;
        for line in page.lines() {
            if line.starts_with("  rules  ") {
                shown = 0;
            }
            let line = line.trim_start().trim_start_matches("except ");
            let symbol = line.strip_prefix("not ").and_then(|rest| rest.get(..2));
            shown += usize::from(symbol.is_some_and(|start| start.chars().all(char::is_uppercase)));
            assert!(shown <= 4, "{page}");
        }
    }
}
