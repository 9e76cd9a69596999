//! The wire form of rule sets, and what validation says of them.
//!
//! One file a case: those under `tests/rule_sets/valid` are valid and build, those under `invalid` are
//! refused or told all that is wrong, exactly as the text beside them says. Set `UPDATE_EXPECTED=1` to
//! write the texts anew, and read the difference.

use std::fs;
use std::path::Path;

use crate::common;
use export_control::regime::{cn_dual_use, us_ear};
use export_control::{AnswerChange, DiagnosticCode, RuleSet, RuleSetDocument, Screener, Severity};
use jiff::civil::date;

fn built_in() -> [RuleSet; 2] {
    [us_ear::rules(), cn_dual_use::rules()]
}

#[test]
fn built_in_sets_survive_the_wire() {
    for set in built_in() {
        let text = serde_json::to_string(&RuleSetDocument::new(set.clone())).unwrap();
        let read: RuleSetDocument = serde_json::from_str(&text).unwrap();
        assert!(*read.rule_set() == set, "{} is not what was written", set.regime);
        assert_eq!(serde_json::to_string(&read).unwrap(), text, "written again, byte for byte");
        Screener::builder().regime(read.into_rule_set()).build().unwrap();
    }
}

#[test]
fn built_in_sets_are_valid() {
    for set in built_in() {
        let found = set.validate();
        let errors: Vec<String> = found
            .iter()
            .filter(|diagnostic| diagnostic.severity == Severity::Error)
            .map(ToString::to_string)
            .collect();
        assert!(errors.is_empty(), "{} in {}:\n{}", errors.len(), set.regime, errors.join("\n"));
    }
}

fn read(path: &Path) -> Result<RuleSet, String> {
    common::document(path).map(RuleSetDocument::into_rule_set)
}

#[test]
fn good_files_are_valid_and_build() {
    let mut wrong = Vec::new();
    for path in common::files("rule_sets/valid", "json") {
        let set = read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let found = set.validate();
        wrong.extend(found.iter().map(|found| format!("{}: {found}", path.display())));
        let document = RuleSetDocument::new(set.clone());
        let text = serde_json::to_string(&document).unwrap();
        assert_eq!(serde_json::from_str::<RuleSetDocument>(&text).unwrap(), document);
        Screener::builder().regime(set).build().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn bad_files_are_told_all_that_is_wrong() {
    let mut stale = Vec::new();
    for path in common::files("rule_sets/invalid", "json") {
        let said = match read(&path) {
            Err(error) => vec![error],
            Ok(set) => {
                let found = set.validate();
                // What keeps a set from being built is an error, each time.
                if found.iter().all(|found| found.severity < Severity::Error) {
                    Screener::builder().regime(set).build().unwrap();
                }
                found.iter().map(ToString::to_string).collect()
            }
        };
        stale.extend(common::stale(&path, &said));
    }
    assert!(stale.is_empty(), "{}", stale.join("\n"));
}

#[test]
fn every_text_stands_beside_its_file() {
    for text in common::files("rule_sets/invalid", "txt") {
        assert!(text.with_extension("json").exists(), "{} is of no file", text.display());
    }
}

#[test]
fn every_code_has_a_file() {
    let folders = ["rule_sets/invalid", "fixtures/overlays/invalid"];
    let said: String = folders
        .into_iter()
        .flat_map(|folder| common::files(folder, "txt"))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    for code in DiagnosticCode::ALL {
        assert!(said.contains(&format!("[{}]", code.id())), "no file shows `{}`", code.id());
    }
}

/// The tables of a set, in the order in which their faults are told.
const TABLES: [&str; 17] = [
    "title",
    "engine",
    "subject",
    "chapters",
    "vocabulary",
    "derived",
    "groups",
    "readings",
    "entries",
    "criteria",
    "requirements",
    "exceptions",
    "eligibility",
    "restrictions",
    "notices",
    "tariff_hints",
    "",
];

#[test]
fn faults_are_told_in_the_order_of_the_tables() {
    for path in common::files("rule_sets/invalid", "json") {
        let Ok(set) = read(&path) else { continue };
        let place = |path: &str| TABLES.iter().position(|table| path.split(['[', '.']).next() == Some(table));
        let places: Vec<_> = set.validate().iter().map(|found| place(&found.path).unwrap()).collect();
        assert!(places.is_sorted(), "{}", path.display());
    }
}

/// The place of the row that a diagnostic is about, if it is a row of the table.
fn row_of(table: &str, path: &str) -> Option<usize> {
    path.strip_prefix(table)?.strip_prefix('[')?.strip_suffix(']')?.parse().ok()
}

#[test]
fn rows_that_add_nothing_can_go() {
    let mut sets: Vec<RuleSet> =
        common::files("rule_sets/invalid", "json").iter().filter_map(|path| read(path).ok()).collect();
    sets.push(cn_dual_use::rules());
    let mut removed = 0;
    for set in sets {
        let found = set.validate();
        let said = || found.iter().filter(|found| found.code == DiagnosticCode::Shadowed);
        let mut without = set.clone();
        for found in said().rev() {
            removed += 1;
            if let Some(place) = row_of("requirements", &found.path) {
                without.requirements.remove(place);
            } else if let Some(place) = row_of("criteria", &found.path) {
                without.criteria.remove(place);
            } else if let Some(place) = row_of("eligibility", &found.path) {
                without.eligibility.remove(place);
            } else if let Some(place) = row_of("restrictions", &found.path) {
                without.restrictions.remove(place);
            } else {
                removed -= 1;
            }
        }
        if without == set {
            continue;
        }
        let regime = set.regime;
        let [before, after] = [set, without].map(|set| Screener::builder().regime(set).build().unwrap());
        for day in [date(2020, 1, 1), date(2021, 6, 1), date(2023, 1, 1), date(2026, 1, 1)] {
            let answers = before.changes_to(&after, regime, day).unwrap();
            // A row that goes is named no more, nor an exception that overcomes nothing else: the outcome
            // stays, and no exception opens.
            let stays = |change: &&AnswerChange| change.before == change.after && change.opened.is_empty();
            let moved = answers.changes.iter().find(|change| !stays(change));
            assert_eq!(moved, None, "on {day}");
        }
    }
    assert!(removed > 8, "{removed}");
}
