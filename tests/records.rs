//! Records: kept for years, replayed byte for byte, or told apart precisely.
//!
//! The records under `tests/fixtures/records` were written by earlier versions and stay as they are: a version
//! that answers one of them otherwise says so in its changelog and keeps the record as a case of what changed.
//! `UPDATE_EXPECTED=1` writes records of orders that have none yet, and never another.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::fs;
use std::path::{Path, PathBuf};

use crate::common;
use export_control::party::{CslFile, Index, MATCHER_VERSION, SearchPolicy};
use export_control::record::{Difference, NameEvidence, Record, Recorder};
use export_control::regime::{cn_dual_use, us_ear};
use export_control::{Level, Order, OverlayDocument, Requirement, RuleSet, RuleSetDocument, Screener};
use jiff::civil::date;
use proptest::prelude::*;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/records")
}

fn read<T: serde::de::DeserializeOwned>(path: &Path) -> T {
    let text = fs::read_to_string(path).unwrap();
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A law of its own, which no version of the crate changes.
fn law() -> RuleSet {
    read::<RuleSetDocument>(&folder().join("law.json")).into_rule_set()
}

/// The law and a policy upon it.
fn small() -> Screener {
    let policy: OverlayDocument = read(&folder().join("policy.json"));
    Screener::builder().regime(law()).overlay(policy.into_overlay()).build().unwrap()
}

/// The built-in rules, and the policy of the example.
fn built_in() -> Screener {
    let policy = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/company_policy.json");
    let builder = Screener::builder().regime(us_ear::rules()).regime(cn_dual_use::rules());
    builder.overlay(read::<OverlayDocument>(&policy).into_overlay()).build().unwrap()
}

fn index() -> Index {
    let lists: CslFile = read(&folder().join("../lists/before.json"));
    Index::new([lists.into_snapshot(Some(date(2026, 7, 1)))])
}

fn orders(folder: &Path) -> Vec<(String, Order)> {
    let cases = common::cases(folder).into_iter();
    cases.map(|(name, case)| (name, common::order(&case.to_string()).unwrap())).collect()
}

/// The orders of a folder, each with the text of its record.
fn kept(recorder: &Recorder<'_>, from: &Path, to: &str) -> Vec<(Order, String)> {
    let to = folder().join(to);
    let mut kept = Vec::new();
    for (name, mut order) in orders(from) {
        let path = to.join(&name);
        if !path.exists() && std::env::var_os("UPDATE_EXPECTED").is_some() {
            let names = order.parties.iter().any(|party| party.screening.is_none());
            let names = names.then(|| NameEvidence::of(&mut order, &index(), &SearchPolicy::default(), &[]));
            let record = recorder.record_with_names(&order, names, date(2026, 11, 26)).unwrap();
            fs::write(&path, serde_json::to_string(&record).unwrap() + "\n").unwrap();
        }
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        kept.push((order, text.trim_end().to_string()));
    }
    assert!(!kept.is_empty());
    kept
}

/// Records that this version answers otherwise, with the kind of caveat that says why.
const ANSWERED_OTHERWISE: [(&str, &str); 2] =
    [("names", "listing_not_evaluated"), ("names-by-rules-3", "listing_not_evaluated")];

#[test]
fn records_of_earlier_versions_replay_byte_for_byte() {
    let screener = small();
    let recorder = Recorder::new(&screener);
    let (mut by_these_rules, mut by_older_rules) = (0, 0);
    for (order, text) in kept(&recorder, &folder().join("orders"), "kept") {
        let record: Record = serde_json::from_str(&text).unwrap();
        assert!(record.is_intact(), "{}", order.id);
        assert_eq!(serde_json::to_string(&record).unwrap(), text, "{} is written as it was", order.id);
        let replay = recorder.replay(&record).unwrap();
        // An engine that says more than the one of then is named, and decides the same.
        let other_engine = replay.basis.first().is_some_and(|basis| basis.what == "engine");
        let by_another = other_engine && record.content().engine.to_string() != env!("CARGO_PKG_VERSION");
        let known = ANSWERED_OTHERWISE.iter().find(|(id, _)| *id == order.id);
        let decides_the_same = match known {
            None => !replay.differences.iter().any(Difference::is_decisive),
            Some((_, why)) => replay.to_string().contains(why),
        };
        assert!(replay.is_exact() || (by_another && decides_the_same), "{}:\n{replay}", order.id);
        let Some(names) = &record.content().names else { continue };
        let replay = record.replay_names(&index()).unwrap();
        if names.matcher == MATCHER_VERSION {
            assert!(replay.is_exact(), "{}:\n{replay}", order.id);
            by_these_rules += 1;
        } else {
            // Other rules of matching are said to be others; what they found is found again.
            let [rules] = &replay.basis[..] else { panic!("{}:\n{replay}", order.id) };
            assert_eq!(rules.what, "matching rules");
            assert!(replay.differences.is_empty(), "{}:\n{replay}", order.id);
            by_older_rules += 1;
        }
    }
    assert!(by_these_rules > 0 && by_older_rules > 0, "no record holds how names were looked for");
}

/// The built-in law moves on: a record of it replays exactly, or the law is said to be another.
#[test]
fn records_by_built_in_rules_replay_or_name_the_other_law() {
    let screener = built_in();
    let recorder = Recorder::new(&screener);
    for (order, text) in kept(&recorder, &folder().join("../golden"), "built_in") {
        let record: Record = serde_json::from_str(&text).unwrap();
        assert!(record.is_intact(), "{}", order.id);
        let replay = recorder.replay(&record).unwrap();
        assert!(replay.differences.is_empty() || !replay.basis.is_empty(), "{}:\n{replay}", order.id);
    }
}

#[test]
fn a_record_holds_what_an_auditor_asks_for() {
    let screener = small();
    let recorder = Recorder::new(&screener);
    let text = fs::read_to_string(folder().join("kept/circuits-while-stayed.json")).unwrap();
    let record: Record = serde_json::from_str(&text).unwrap();
    let content = record.content();
    assert_eq!(content.rule_sets.len(), 1);
    assert_eq!(content.rule_sets[0].overlays[0].id, "harbor-co/policy");
    assert_eq!(content.order.date, date(2025, 8, 1));
    // Every rule that was looked at has a status, and the determination shows those that may matter.
    let statuses = &content.statuses[0];
    assert!(statuses.applies.contains(&"harbor-co/policy/circuits-while-stayed".to_string()));
    assert!(!statuses.does_not_apply.is_empty());
    let shown = content.determination.lines[0].regimes[0].requirements.len();
    assert_eq!(shown, statuses.applies.len() + statuses.unknown.len());
    // The same determination as the host sees.
    let again = recorder.record(&content.order, content.made_on).unwrap();
    assert_eq!(screener.screen(&content.order).unwrap(), again.content().determination);
    assert_eq!(again.content().statuses, content.statuses);
}

#[test]
fn whoever_changes_a_record_is_found_out() {
    let text = fs::read_to_string(folder().join("kept/pump-to-brazil.json")).unwrap();
    for (from, to) in [
        ("\"date\":\"2024-03-01\"", "\"date\":\"2024-03-02\""),
        ("harbor/list/pumps", "harbor/list/pumpz"),
        ("900.5", "900.6"),
        ("\"version\":\"1.4.2\"", "\"version\":\"1.4.3\""),
    ] {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        assert!(!serde_json::from_str::<Record>(&changed).unwrap().is_intact(), "{to}");
    }
}

#[test]
fn another_law_is_named_with_what_it_changes() {
    let text = fs::read_to_string(folder().join("kept/pump-to-brazil.json")).unwrap();
    let record: Record = serde_json::from_str(&text).unwrap();
    let mut other = law();
    other.version.minor += 1;
    let pumps = other.requirements.iter_mut().find(|row| row.id == "harbor/list/pumps").unwrap();
    pumps.level = Level::Prohibited;
    let screener = Screener::builder().regime(other).build().unwrap();
    let replay = Recorder::new(&screener).replay(&record).unwrap();
    let basis: Vec<&str> = replay.basis.iter().map(|other| other.what.as_str()).collect();
    assert_eq!(basis, ["engine", "rule set `eu-dual-use`", "overlay `harbor-co/policy`"]);
    assert!(replay.basis[1].to_string().contains("recorded `1.4.2 sha256:"), "{}", replay.basis[1]);
    let lines: Vec<String> = replay.differences.iter().map(ToString::to_string).collect();
    let regime = "determination.lines[1].regimes[eu-dual-use]";
    for wanted in [
        format!("{regime}.outcome.at_most: recorded `\"license_required\"`, here `\"prohibited\"`"),
        format!(
            "{regime}.requirements[harbor/list/pumps].level: recorded `\"license_required\"`, here `\"prohibited\"`"
        ),
        format!("{regime}.disposition: recorded `\"release_under_exception\"`, here `\"stop\"`"),
    ] {
        assert!(lines.contains(&wanted), "no `{wanted}` in:\n{}", lines.join("\n"));
    }
    // What decides comes first.
    let last = replay.differences.iter().rposition(Difference::is_decisive).unwrap();
    assert!(replay.differences[..last].iter().all(Difference::is_decisive));
}

#[test]
fn another_list_is_named_with_what_it_changes() {
    let text = fs::read_to_string(folder().join("kept/names-by-rules-4.json")).unwrap();
    let record: Record = serde_json::from_str(&text).unwrap();
    let lists: CslFile = read(&folder().join("../lists/shrunken.json"));
    let other = Index::new([lists.into_snapshot(Some(date(2026, 7, 31)))]);
    let replay = record.replay_names(&other).unwrap();
    assert_eq!(replay.basis.len(), 1, "{replay}");
    assert!(replay.basis[0].what.starts_with("list `"), "{replay}");
    assert!(!replay.differences.is_empty());
}

#[test]
fn an_order_that_the_rules_refuse_is_an_error() {
    let text = fs::read_to_string(folder().join("kept/turkey.json")).unwrap();
    let record: Record = serde_json::from_str(&text).unwrap();
    let mut other = law();
    other.entries.retain(|entry| entry.code.base_text() != "2B350");
    other.requirements.retain(|row| row.id != "harbor/list/pumps");
    other.eligibility.clear();
    other.criteria.clear();
    let screener = Screener::builder().regime(other).build().unwrap();
    let error = Recorder::new(&screener).replay(&record).unwrap_err().to_string();
    assert!(error.contains("no entry `2B350`"), "{error}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// One row of the law is changed: either nothing differs, or the differences, put into the kept answer,
    /// name a place where the two answers differ; and nothing differs that is not named.
    #[test]
    fn differences_are_where_answers_differ(row in 0_usize..7, what in 0_u8..3) {
        let mut other = law();
        let rows: &mut Vec<Requirement> = &mut other.requirements;
        let place = row % rows.len();
        match what {
            0 => rows[place].level = Level::Prohibited,
            1 => rows[place].summary = "other words".into(),
            _ => { rows.remove(place); }
        }
        let changed = other != law();
        let policy: OverlayDocument = read(&folder().join("policy.json"));
        let built = Screener::builder().regime(other).overlay(policy.into_overlay()).build();
        // A policy that names a row that is gone is refused.
        let Ok(screener) = built else { return Ok(()) };
        let recorder = Recorder::new(&screener);
        let before = small();
        let before = Recorder::new(&before);
        for (_, order) in orders(&folder().join("orders")) {
            let record = before.record(&order, date(2026, 11, 26)).unwrap();
            let replay = recorder.replay(&record).unwrap();
            // Where this version says more, the engine is named too.
            prop_assert_eq!(replay.basis.iter().any(|basis| basis.what != "engine"), changed);
            let same = screener.screen(&record.content().order).unwrap() == record.content().determination;
            let words = |path: &str| path.starts_with("statuses");
            let named = replay.differences.iter().filter(|difference| !words(&difference.path));
            prop_assert_eq!(named.count() == 0, same, "{}", replay);
        }
    }
}
