//! The acceptance cases of the contract, and our own, through the `screen_batch` program.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::common;
use serde_json::Value;

/// Runs cases, each with its name, through `screen_batch`.
fn run_through_batch(cases: &[(String, Value)]) {
    let report = report_of_batch(cases);
    assert!(report.is_empty(), "{}", report.values().flatten().cloned().collect::<Vec<_>>().join("\n"));
}

/// Where the answers of `screen_batch` differ from what cases expect, by their names.
fn report_of_batch(cases: &[(String, Value)]) -> BTreeMap<String, Vec<String>> {
    assert!(!cases.is_empty());
    let mut batch = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--example", "screen_batch"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("cargo runs");
    let mut input = String::new();
    for (_, case) in cases {
        input.push_str(&case["order"].to_string());
        input.push('\n');
    }
    let mut stdin = batch.stdin.take().expect("a pipe");
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = batch.wait_with_output().expect("screen_batch ends");
    writer.join().expect("writer").expect("input is taken");
    let answers: Vec<Value> = String::from_utf8(output.stdout)
        .expect("UTF-8")
        .lines()
        .map(|line| serde_json::from_str(line).expect("a JSON line"))
        .collect();
    assert_eq!(answers.len(), cases.len(), "one answer for each order");
    let refused = answers.iter().any(|answer| answer.get("error").is_some());
    assert_eq!(output.status.success(), !refused, "the exit status tells of bad lines");
    let mut report: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for ((name, case), answer) in cases.iter().zip(&answers) {
        for difference in common::differences(case, answer) {
            let told = format!("{name} ({}): {difference}", case["title"]);
            report.entry(name.clone()).or_default().push(told);
        }
    }
    report
}

#[test]
fn acceptance_cases_of_the_contract() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/contract/cases");
    if !folder.exists() {
        println!("skipped: no {}", folder.display());
        return;
    }
    run_through_batch(&common::cases(&folder));
}

#[test]
fn own_cases() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cases");
    run_through_batch(&common::cases(&folder));
}

/// Questions of the file below that are not answered right yet.
const NOT_YET: &[&str] = &[];

/// Questions that people asked in public and cases that authorities told, as orders with the right answers.
#[test]
fn questions_that_people_asked() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/cases/real_questions.json");
    let Ok(text) = std::fs::read_to_string(&file) else {
        println!("skipped: no {}", file.display());
        return;
    };
    let cases: Vec<Value> = serde_json::from_str(&text).expect("a list of cases");
    let cases: Vec<(String, Value)> =
        cases.into_iter().map(|case| (case["id"].as_str().expect("an id").into(), case)).collect();
    let mut report = report_of_batch(&cases);
    let told_before: Vec<_> = NOT_YET.iter().filter(|id| report.remove(**id).is_none()).collect();
    assert!(report.is_empty(), "{}", report.values().flatten().cloned().collect::<Vec<_>>().join("\n"));
    assert!(told_before.is_empty(), "answered right now: take {told_before:?} out of `NOT_YET`");
}
