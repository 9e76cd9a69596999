//! The `rescreen` program from end to end: which stored parties need a look after a list has changed.
#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use export_control::party::{Adjudication, StoredParty};
use export_control::party::{CslFile, HitVerdict, Index, PartyQuery, PartyScreening, SearchPolicy};
use serde_json::Value;

/// Runs the program with two of the fixtures.
fn rescreen(from: &str, to: &str, flags: &[&str], input: &str) -> Output {
    let list = |name: &str| format!("tests/fixtures/lists/{name}.json");
    let mut program = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--example", "rescreen", "--", "--from", &list(from), "--to", &list(to)])
        .args(flags)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = program.stdin.take().unwrap();
    // A program that refuses its lists does not read on.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    program.wait_with_output().unwrap()
}

/// A party as it was stored after a screening against the older list, every hit dismissed.
fn stored(id: &str, name: &str) -> String {
    let text = include_str!("fixtures/lists/before.json");
    let index = Index::new([serde_json::from_str::<CslFile>(text).unwrap().into_snapshot(None)]);
    let party = PartyQuery::new(name);
    let outcome = index.search(&party, &SearchPolicy::default());
    let decisions: Vec<Adjudication> = outcome
        .hits
        .iter()
        .map(|hit| {
            let day = "2026-07-02".parse().unwrap();
            Adjudication::of_hit(&party, hit, HitVerdict::Dismissed, "the desk", "another one", day)
        })
        .collect();
    let screening = PartyScreening::new(&party, outcome, &decisions);
    serde_json::to_string(&StoredParty::screened(id, party, &screening)).unwrap()
}

/// Party, kinds of reasons.
fn findings(output: &Output) -> Vec<(String, Vec<String>)> {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let kind = |reason: &Value| reason["kind"].as_str().unwrap().to_owned();
    lines
        .map(|line| {
            let reasons = line["reasons"].as_array().unwrap().iter().map(kind).collect();
            (line["party"].as_str().unwrap().to_owned(), reasons)
        })
        .collect()
}

#[test]
fn only_parties_that_a_change_concerns_are_named() {
    let input = [
        stored("changed entry", "Orion Falcon Optics"),
        stored("unchanged entry", "Dieter Krautheim"),
        stored("new entry", "Rosalind Penhaligon"),
        stored("new alias", "Polar Vector Systems"),
        stored("nobody", "Evergreen Meadow Bakery"),
        r#"{"id": "never screened", "party": {"name": "Blue Juniper Shipping"}}"#.to_owned(),
    ]
    .join("\n");
    let output = rescreen("before", "after", &[], &input);
    assert!(output.status.success(), "{output:?}");
    let named = findings(&output);
    let expected = [
        ("changed entry", "entry_changed"),
        ("new entry", "new_entry"),
        ("new alias", "new_match"),
        ("never screened", "newly_above_threshold"),
    ];
    assert_eq!(named, expected.map(|(party, reason)| (party.to_owned(), vec![reason.to_owned()])));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("5 entries: 1 added, 0 removed, 2 changed"), "{said}");
}

#[test]
fn a_list_that_shrank_is_refused_unless_told_otherwise() {
    let input = stored("delisted", "Dieter Krautheim");
    let output = rescreen("before", "shrunken", &[], &input);
    assert!(!output.status.success() && output.stdout.is_empty(), "{output:?}");
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("list `us/sdn` shrank from 2 to 1 entries: expected at least 2"), "{said}");
    assert!(said.contains("--allow-shrink"), "{said}");

    let output = rescreen("before", "shrunken", &["--allow-shrink"], &input);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(findings(&output), [("delisted".to_owned(), vec!["delisted".to_owned()])]);
}

#[test]
fn a_line_that_cannot_be_read_does_not_stop_the_run() {
    let input = "{\"party\": {\"nam\": \"A\"}}\n{\"id\": \"1\"}\n{\"id\": \"2\", \"party\": {\"name\": \"Rosalind Penhaligon\"}}";
    let output = rescreen("before", "after", &[], input);
    assert!(!output.status.success(), "the exit status tells of bad lines");
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let [unknown, nameless, found] = lines.as_slice() else { panic!("three answers: {text}") };
    assert_eq!(unknown["line_number"], 1);
    assert!(unknown["error"].as_str().unwrap().contains("party.nam"), "{unknown}");
    assert!(nameless["error"].as_str().unwrap().contains("`party.name`"), "{nameless}");
    assert_eq!(found["party"], "2");
}
