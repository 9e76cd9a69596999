//! Exhaustive small worlds: a rule set with a handful of yes-or-no facts, every partial knowledge of
//! them, compared with all complete worlds that it leaves possible.

use export_control::{
    AllowedExceptions, Chapter, Condition, ControlCode, Destinations, Disposition, Eligibility, Entry,
    EntryStatus, Exception, FactDefinition, FactKey, FactKind, FactSubject, FactTest, Level, Order,
    Overcomes, Regime, Requirement, RequirementClass, Restriction, RuleSet, Screener, Window,
};
use jiff::civil::date;
use semver::{Version, VersionReq};

const FACTS: [&str; 5] = ["a", "b", "c", "d", "e"];

fn fact(key: &'static str) -> Condition {
    Condition::Fact { key: FactKey::new(key), is: FactTest::Equals(true) }
}

fn requirement(id: &'static str, level: Level, condition: Condition) -> Requirement {
    Requirement {
        id: id.into(),
        chapter: "all".into(),
        summary: id.into(),
        class: RequirementClass::EndUse,
        reason: None,
        column: None,
        level,
        extraterritorial: false,
        codes: None,
        destinations: Destinations::anywhere(),
        item: Condition::Always,
        condition,
        window: Window::ALWAYS,
        exceptions: AllowedExceptions::ByTheirTerms,
        reviews: Vec::new(),
        enforcement: Vec::new(),
        citations: ["a law".into()].into(),
    }
}

fn exception(symbol: &'static str, condition: Condition, classes: &[RequirementClass]) -> Exception {
    Exception {
        id: symbol.into(),
        symbol: symbol.into(),
        chapter: "all".into(),
        summary: symbol.into(),
        by_entry: false,
        destinations: Destinations::anywhere(),
        condition,
        frees_content: false,
        overcomes: Overcomes { classes: classes.to_vec(), reasons: None, except_reasons: Vec::new() },
        window: Window::ALWAYS,
        obligations: Vec::new(),
        citations: ["a law".into()].into(),
    }
}

/// Rules whose conditions overlap, two exceptions, one restriction.
fn world(requirements: Vec<Requirement>) -> Screener {
    let word = |key: &&'static str| FactDefinition {
        key: FactKey::new(*key),
        kind: FactKind::Bool,
        subject: FactSubject::Order,
        question: "?".into(),
        unit: None,
        denied_by: None,
        not_denied_of: Vec::new(),
        not_denied_to: Vec::new(),
    };
    let set = RuleSet {
        regime: Regime::EuDualUse,
        home: "DE".parse().expect("a country"),
        title: "small world".into(),
        version: Version::new(1, 0, 0),
        engine: VersionReq::STAR,
        published_in: "".into(),
        verified_through: date(2030, 1, 1),
        subject: Condition::Always,
        subject_citations: Vec::new(),
        chapters: vec![Chapter {
            id: "all".into(),
            title: "all".into(),
            covered_from: date(2000, 1, 1),
            verified_through: date(2030, 1, 1),
            vintage: "none".into(),
        }],
        vocabulary: FACTS.iter().map(word).collect(),
        derived: Vec::new(),
        groups: Vec::new(),
        readings: Vec::new(),
        entries: vec![Entry {
            code: "1A001".parse().expect("a code"),
            title: "item".into(),
            chapter: "all".into(),
            status: EntryStatus::Modelled,
            paragraphs: Vec::new(),
            open_below: false,
            window: Window::ALWAYS,
        }],
        criteria: Vec::new(),
        tariff_hints: Vec::new(),
        moved: Vec::new(),
        requirements,
        exceptions: vec![
            exception("ONE", fact("d"), &[RequirementClass::EndUse]),
            exception("TWO", fact("e"), &[RequirementClass::EndUse, RequirementClass::EndUser]),
        ],
        eligibility: Vec::<Eligibility>::new(),
        restrictions: vec![Restriction {
            id: "limit".into(),
            summary: "limit".into(),
            codes: None,
            destinations: Destinations::anywhere(),
            condition: Condition::All(vec![fact("a"), fact("b")]),
            leaves: vec!["TWO".into()],
            takes: Vec::new(),
            window: Window::ALWAYS,
            citations: ["a law".into()].into(),
        }],
        notices: Vec::new(),
    };
    Screener::builder().regime(set).build().expect("a sound world")
}

/// Knowledge of the facts: `None` is unknown.
type Knowledge = [Option<bool>; FACTS.len()];

fn order(knowledge: Knowledge) -> Order {
    let mut order: Order = serde_json::from_str(
        r#"{ "id": "o", "date": "2020-01-01", "activity": "export", "from": "DE", "to": "FR",
             "lines": [ { "id": "1", "item": {} } ] }"#,
    )
    .expect("an order");
    order.lines[0].item.classifications.push(ControlCode::parse(Regime::EuDualUse, "1A001").expect("a code"));
    for (key, value) in FACTS.iter().zip(knowledge) {
        if let Some(value) = value {
            order.facts.insert(FactKey::new(*key), value.into());
        }
    }
    order
}

/// All ways to know each fact or not.
fn all_knowledge() -> Vec<Knowledge> {
    let values = [None, Some(false), Some(true)];
    let count = 3_usize.pow(u32::try_from(FACTS.len()).expect("few facts"));
    (0..count)
        .map(|mut number| {
            let mut knowledge = [None; FACTS.len()];
            for slot in &mut knowledge {
                *slot = values[number % 3];
                number /= 3;
            }
            knowledge
        })
        .collect()
}

fn completes(complete: Knowledge, partial: Knowledge) -> bool {
    complete.iter().zip(&partial).all(|(full, part)| full.is_some() && (part.is_none() || part == full))
}

/// What one complete world says.
#[derive(Debug, Clone, Copy)]
struct Answer {
    level: Level,
    disposition: Disposition,
}

fn check(screener: &Screener) {
    let all = all_knowledge();
    let screened: Vec<_> =
        all.iter().map(|knowledge| screener.screen(&order(*knowledge)).expect("a sound order")).collect();
    for (knowledge, determination) in all.iter().zip(&screened) {
        let regime = &determination.lines[0].regimes[0];
        let worlds: Vec<Answer> = all
            .iter()
            .zip(&screened)
            .filter(|(complete, _)| completes(**complete, *knowledge))
            .map(|(_, other)| {
                let outcome = other.outcome;
                assert_eq!(outcome.at_least, outcome.at_most, "a complete world is settled");
                Answer { level: outcome.at_least, disposition: other.disposition }
            })
            .collect();
        let outcome = determination.outcome;
        for world in &worlds {
            assert!(
                outcome.at_least <= world.level && world.level <= outcome.at_most,
                "{knowledge:?} {world:?}"
            );
        }
        match determination.disposition {
            Disposition::Release => {
                assert!(
                    worlds.iter().all(|world| world.disposition == Disposition::Release),
                    "{knowledge:?}"
                );
            }
            Disposition::ReleaseUnderException => assert!(
                worlds.iter().all(|world| world.disposition <= Disposition::ReleaseUnderException),
                "{knowledge:?}",
            ),
            Disposition::Stop => {
                assert!(worlds.iter().all(|world| world.disposition == Disposition::Stop), "{knowledge:?}");
            }
            Disposition::NeedsFacts | Disposition::NeedsLicense => {}
        }
        let open = outcome.at_least != outcome.at_most;
        assert!(!open || !regime.missing.is_empty(), "an open outcome asks: {knowledge:?}");
    }
}

#[test]
fn the_interval_holds_every_world_that_the_facts_leave() {
    check(&world(vec![
        requirement("first", Level::LicenseRequired, Condition::All(vec![fact("a"), fact("b")])),
        requirement("second", Level::LicenseRequired, Condition::Any(vec![fact("b"), fact("c")])),
    ]));
}

#[test]
fn prohibitions_and_negations() {
    let mut listed = requirement("listed", Level::LicenseRequired, fact("c"));
    listed.class = RequirementClass::EndUser;
    check(&world(vec![
        requirement("forbidden", Level::Prohibited, Condition::All(vec![fact("a"), fact("c")])),
        requirement("negated", Level::LicenseRequired, Condition::NoneOf(vec![fact("a"), fact("b")])),
        listed,
    ]));
}

#[test]
fn an_exception_that_is_not_allowed_never_helps() {
    let mut strict = requirement("strict", Level::LicenseRequired, fact("a"));
    strict.exceptions = AllowedExceptions::None;
    let mut only_one = requirement("only one", Level::LicenseRequired, fact("b"));
    only_one.exceptions = AllowedExceptions::Only(vec!["ONE".into()]);
    let screener = world(vec![strict, only_one]);
    check(&screener);
    for knowledge in all_knowledge() {
        let determination = screener.screen(&order(knowledge)).expect("a sound order");
        if knowledge[0] == Some(true) {
            assert_eq!(determination.disposition, Disposition::NeedsLicense, "{knowledge:?}");
        }
        if knowledge[0] == Some(false) && knowledge[1] == Some(true) && knowledge[3] == Some(true) {
            assert_eq!(determination.disposition, Disposition::ReleaseUnderException, "{knowledge:?}");
        }
    }
}
