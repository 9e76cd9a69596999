//! What changed, by row and by answer.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::sync::LazyLock;

use export_control::regime::{cn_dual_use, us_ear};
use export_control::{AnswerDiff, Bump, Direction, Impact, Level, Regime, RuleSet, RuleSetDiff, Screener};
use jiff::civil::{Date, date};
use proptest::prelude::*;

/// The days around the diffusion rule of January 2025, compared once for all tests.
const FROM: Date = date(2025, 1, 12);
const TO: Date = date(2025, 1, 20);
static DIFFUSION: LazyLock<(Screener, AnswerDiff)> = LazyLock::new(|| {
    let screener = screener(us_ear::rules());
    let diff = screener.changes_between(Regime::UsEar, FROM, TO).unwrap();
    (screener, diff)
});

fn screener(set: RuleSet) -> Screener {
    Screener::builder().regime(set).build().unwrap()
}

/// Every change has a witness that moves as the change says.
#[test]
fn witnesses_move() {
    let (screener, diff) = &*DIFFUSION;
    let (from, to) = (FROM, TO);
    assert!(!diff.changes.is_empty());
    for change in &diff.changes {
        let mut order = change.witness.clone();
        order.date = from;
        let before = screener.screen(&order).unwrap();
        order.date = to;
        let after = screener.screen(&order).unwrap();
        assert_eq!(before.outcome, change.before, "{change}");
        assert_eq!(after.outcome, change.after, "{change}");
    }
}

/// The table for all destinations says what the engine says for one: both must see the same changes.
#[test]
fn every_destination_of_an_accelerator_agrees_with_the_engine() {
    let (screener, diff) = &*DIFFUSION;
    let (from, to) = (FROM, TO);
    let of_code = |change: &&export_control::AnswerChange| change.codes.iter().any(|code| code == "3A090.a");
    let mut seen = 0;
    for activity in [export_control::Activity::Export, export_control::Activity::Transfer] {
        for country in export_control::Country::all() {
            let own = diff.changes.iter().filter(of_code).filter(|change| {
                change.ordinary
                    && change.activities.contains(&activity)
                    && change.destinations.contains(country)
            });
            let predicted: Vec<_> = own.map(|change| (change.before, change.after)).collect();
            let template = diff
                .changes
                .iter()
                .filter(of_code)
                .find(|change| change.ordinary && change.witness.activity == activity);
            let Some(template) = template else { continue };
            let mut order = template.witness.clone();
            order.to = Some(country);
            order.lines[0].item.classifications[0] =
                export_control::ControlCode::parse(Regime::UsEar, "3A090.a").unwrap();
            if activity == export_control::Activity::Transfer {
                order.from = country;
            }
            for party in &mut order.parties {
                party.country = Some(country);
                party.headquarters = Some(country);
                party.ultimate_parent_headquarters = Some(country);
            }
            order.date = from;
            let before = screener.screen(&order).unwrap().outcome;
            order.date = to;
            let after = screener.screen(&order).unwrap().outcome;
            match predicted.as_slice() {
                [(was, is)] => assert_eq!((*was, *is), (before, after), "{country}"),
                [] => assert_eq!(before, after, "{country}"),
                _ => panic!("{country} in two changes"),
            }
            seen += 1;
        }
    }
    assert!(seen >= export_control::Country::COUNT);
}

#[test]
fn nothing_changes_within_a_day_or_a_version() {
    let screener = screener(cn_dual_use::rules());
    let day = date(2026, 8, 3);
    assert!(screener.changes_between(Regime::CnDualUse, day, day).unwrap().changes.is_empty());
    assert_eq!(Bump::required(&cn_dual_use::rules(), &cn_dual_use::rules()), Ok(Bump::None));
}

#[test]
fn the_bump_is_computed() {
    let old = cn_dual_use::rules();
    let mut reworded = old.clone();
    reworded.requirements[0].summary = "other words".into();
    assert_eq!(Bump::required(&old, &reworded), Ok(Bump::Patch));
    let mut loosened = old.clone();
    loosened.requirements.remove(0);
    assert_eq!(Bump::required(&old, &loosened), Ok(Bump::Major));
    assert_eq!(Bump::required(&loosened, &old), Ok(Bump::Minor));
    let mut lowered = old.clone();
    let raised = lowered.requirements.iter_mut().find(|row| row.level == Level::LicenseRequired).unwrap();
    raised.level = Level::Prohibited;
    assert_eq!(Bump::required(&old, &lowered), Ok(Bump::Minor));
    assert_eq!(Bump::required(&lowered, &old), Ok(Bump::Major));
    assert_eq!(Bump::declared(&"1.2.3".parse().unwrap(), &"1.3.0".parse().unwrap()), Bump::Minor);
}

#[test]
fn impact_names_the_orders_that_moved() {
    let (screener, diff) = &*DIFFUSION;
    let (from, to) = (FROM, TO);
    let moved = diff.changes.iter().find(|change| change.before != change.after).unwrap();
    let impact = Impact::of_days(screener, from, to, std::slice::from_ref(&moved.witness)).unwrap();
    assert_eq!(impact.moved.len(), 1);
    assert_eq!((impact.moved[0].before.0, impact.moved[0].after.0), (moved.before, moved.after));
    assert!(matches!(moved.direction, Direction::Tightened | Direction::Loosened | Direction::Mixed));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn steps_lead_from_one_set_to_the_other(
        drops in prop::collection::vec(0_usize..900, 0..6),
        swaps in prop::collection::vec((0_usize..900, 0_usize..900), 0..4),
        texts in prop::collection::vec(0_usize..900, 0..4),
    ) {
        let old = cn_dual_use::rules();
        let mut new = old.clone();
        for at in texts {
            let size = new.requirements.len();
            new.requirements[at % size].summary = "other".into();
        }
        for (a, b) in swaps {
            let size = new.requirements.len();
            new.requirements.swap(a % size, b % size);
        }
        for at in drops {
            let size = new.requirements.len();
            new.requirements.remove(at % size);
        }
        new.version.minor += 1;
        let diff = RuleSetDiff::between(&old, &new);
        prop_assert!(diff.apply(&old).unwrap() == new);
        prop_assert!(RuleSetDiff::between(&new, &old).apply(&new).unwrap() == old);
        prop_assert!(RuleSetDiff::between(&old, &old).summary().is_empty());
        let text = serde_json::to_string(&diff).unwrap();
        prop_assert!(serde_json::from_str::<RuleSetDiff>(&text).unwrap() == diff);
    }
}
