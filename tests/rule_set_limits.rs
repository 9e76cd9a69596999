//! Sizes beyond limits are told, and what a screener cannot hold is refused by both in the same way.

use std::borrow::Cow;

use export_control::{
    BuildError, CodeSet, Condition, Country, CountryGroup, Destinations, Exception, FactKey, FactTest,
    Limits, Member, Notice, Overcomes, Place, RequirementClass, RuleSet, RuleSetDocument, Screener, Text,
    Window,
};

/// A rule set of nothing but its head.
fn law() -> RuleSet {
    let text = include_str!("rule_sets/valid/minimal.json");
    serde_json::from_str::<RuleSetDocument>(text).unwrap().into_rule_set()
}

fn notice(condition: Condition) -> Notice {
    Notice { kind: "note".into(), text: "a note".into(), condition, window: Window::ALWAYS }
}

#[track_caller]
fn tells(set: &RuleSet, expected: &[&str]) {
    let found: Vec<String> = set.validate().iter().map(ToString::to_string).collect();
    assert_eq!(found, expected);
}

#[track_caller]
fn is_refused(set: RuleSet) {
    let refused = Screener::builder().regime(set).build().map(|_| ());
    assert_eq!(refused, Err(BuildError::TooLarge));
}

fn exceptions(count: usize) -> Vec<Exception> {
    let one = |place: usize| Exception {
        id: format!("exception/{place}").into(),
        symbol: format!("X{place}").into(),
        chapter: "all".into(),
        summary: "an exception".into(),
        by_entry: false,
        destinations: Destinations::anywhere(),
        condition: Condition::Always,
        frees_content: false,
        overcomes: Overcomes {
            classes: vec![RequirementClass::List],
            reasons: None,
            except_reasons: Vec::new(),
        },
        window: Window::ALWAYS,
        obligations: Vec::new(),
        citations: vec!["a law".into()],
    };
    (0..count).map(one).collect()
}

#[test]
fn symbols_of_exceptions() {
    let whole = include_str!("rule_sets/valid/every_kind_of_row.json");
    let mut set = serde_json::from_str::<RuleSetDocument>(whole).unwrap().into_rule_set();
    set.exceptions.extend(exceptions(62));
    tells(&set, &[]);
    assert!(Screener::builder().regime(set.clone()).build().is_ok());
    set.exceptions.extend(exceptions(63).pop());
    tells(
        &set,
        &[
            "error[too_large] at exceptions: `65` symbols of exceptions: expected at most 64 (put authorizations \
           of one kind under one symbol)",
        ],
    );
    is_refused(set);
}

#[test]
fn rows_of_a_table() {
    let mut set = law();
    set.notices = vec![notice(Condition::Always); Limits::ROWS];
    tells(&set, &[]);
    set.notices.push(notice(Condition::Always));
    tells(&set, &["error[too_large] at notices: `65535` rows: expected at most 65534 (split the set)"]);
    is_refused(set);
}

#[test]
fn different_scopes() {
    let countries: Vec<Country> = Country::all().collect();
    let scope = |place: usize| {
        let digits = [place % 250, place / 250 % 250, place / 62_500];
        let include = digits.into_iter().map(|at| Place::Country(countries[at])).collect();
        Condition::Origin(Destinations { include, exclude: Vec::new() })
    };
    let mut set = law();
    set.notices = (0..Limits::ROWS).map(|place| notice(scope(place))).collect();
    tells(&set, &[]);
    set.notices[0].condition = Condition::Any(vec![scope(0), scope(Limits::ROWS)]);
    tells(
        &set,
        &[
            "error[too_large] at notices[65533].condition: more than `65534` different scopes, tests or lists \
           (split the set)",
        ],
    );
    is_refused(set);
}

#[test]
fn conditions_in_one() {
    let mut set = law();
    set.notices = vec![notice(Condition::Any(vec![Condition::Basket; Limits::NODES - 1]))];
    tells(&set, &[]);
    set.notices = vec![notice(Condition::Any(vec![Condition::Basket; Limits::NODES]))];
    tells(
        &set,
        &["error[too_large] at notices[0].condition: more than `4096` conditions in one (split the row)"],
    );
}

#[test]
fn conditions_in_conditions() {
    let nested = |depth| (0..depth).fold(Condition::Basket, |inner, _| Condition::Any(vec![inner]));
    let mut set = law();
    set.notices = vec![notice(nested(Limits::DEPTH))];
    tells(&set, &[]);
    assert!(Screener::builder().regime(set.clone()).build().is_ok());
    set.notices = vec![notice(nested(Limits::DEPTH + 1))];
    assert!(set.validate()[0].to_string().ends_with("nested deeper than `32` (flatten the condition)"));
    is_refused(set);
    // Far too deep: nothing runs out of room on the way.
    let mut set = law();
    set.notices = vec![notice(nested(2_000))];
    assert_eq!(set.validate().len(), 1);
    is_refused(set);
}

#[test]
fn lists_in_a_row() {
    let germany = "DE".parse().unwrap();
    let mut set = law();
    let member = Member { country: germany, window: Window::ALWAYS };
    set.groups = vec![CountryGroup { name: "friends".into(), members: vec![member; Limits::LIST + 1] }];
    let long = vec!["3A001".parse().unwrap(); Limits::LIST + 1];
    let words: Vec<Text> = vec!["word".into(); Limits::LIST + 1];
    let places =
        Destinations { include: vec![Place::Country(germany); Limits::LIST + 1], exclude: Vec::new() };
    set.notices = vec![
        notice(Condition::Code(CodeSet { include: long, exclude: Vec::new() })),
        notice(Condition::Origin(places)),
        notice(Condition::Fact { key: FactKey::new("f"), is: FactTest::OneOf(words) }),
    ];
    let many = "`4097` items: expected at most 4096 (split the row)";
    tells(
        &set,
        &[
            &format!("error[too_large] at groups[0].members: {many}"),
            &format!("error[too_large] at notices[0].condition: {many}"),
            &format!("error[too_large] at notices[1].condition: {many}"),
            &format!("error[too_large] at notices[2].condition.fact.is.one_of: {many}"),
            "error[unknown_fact] at notices[2].condition.fact: unknown fact `f` (add it to the vocabulary)",
        ],
    );
}

#[test]
fn bytes_of_a_text() {
    let mut set = law();
    set.title = Cow::Owned("x".repeat(Limits::TEXT));
    tells(&set, &[]);
    set.title = Cow::Owned("x".repeat(Limits::TEXT + 1));
    tells(&set, &["error[too_large] at title: `4097` bytes: expected at most 4096 (shorten the text)"]);
}
