//! The acceptance cases of the contract, and our own, through the `screen_batch` program.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::common;
use serde_json::Value;

/// Runs all cases of a folder through `screen_batch`; returns how many there were.
fn run_through_batch(folder: &Path) -> usize {
    let cases = common::cases(folder);
    let mut batch = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--example", "screen_batch"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("cargo runs");
    let mut input = String::new();
    for (_, case) in &cases {
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
    let expects_error = cases.iter().any(|(_, case)| case.get("expect_error").is_some());
    assert_eq!(output.status.success(), !expects_error, "the exit status tells of bad lines");
    let mut report = String::new();
    for ((name, case), answer) in cases.iter().zip(&answers) {
        for difference in common::differences(case, answer) {
            writeln!(report, "{name} ({}): {difference}", case["title"]).expect("text");
        }
    }
    assert!(report.is_empty(), "{report}");
    cases.len()
}

#[test]
fn acceptance_cases_of_the_contract() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/contract/cases");
    if !folder.exists() {
        println!("skipped: no {}", folder.display());
        return;
    }
    assert!(run_through_batch(&folder) > 0);
}

#[test]
fn own_cases() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cases");
    assert!(run_through_batch(&folder) > 0);
}
