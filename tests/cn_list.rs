//! The built-in list of China against the file it was transcribed from: every code, its window, its
//! earlier control, its tariff codes, its doubts.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests fail as tests do"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use export_control::regime::cn_dual_use;
use export_control::{Condition, Requirement, RuleSet};
use serde_json::Value;

/// The rows of a reference file, or `None` (said aloud) where the folder is not there.
fn reference(name: &str) -> Option<Vec<Value>> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/reference/cn").join(name);
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: no {}", path.display());
        return None;
    };
    Some(text.lines().map(|line| serde_json::from_str(line).expect("a JSON line")).collect())
}

fn requirement<'a>(set: &'a RuleSet, id: &str) -> Option<&'a Requirement> {
    set.requirements.iter().find(|requirement| requirement.id == id)
}

#[test]
fn every_code_of_the_list_with_its_window_and_its_earlier_control() {
    let Some(rows) = reference("cn_list.jsonl") else { return };
    let set = cn_dual_use::rules();
    assert_eq!(rows.len(), 774);
    let mut codes = BTreeSet::new();
    for row in &rows {
        let code = row["code"].as_str().expect("a code");
        codes.insert(format!("cn-dual-use/{code}"));
        let rule = requirement(&set, &format!("cn-dual-use/{code}")).unwrap_or_else(|| panic!("no {code}"));
        let from = rule.window.from.expect("a dated rule").to_string();
        assert_eq!(from, row["since"].as_str().expect("a day"), "{code}");
        let suspended = row["status"] == "suspended";
        assert_eq!(!rule.window.stays.is_empty(), suspended, "{code}: stays");
        if suspended {
            let stay = &rule.window.stays[0];
            assert_eq!(stay.from.to_string(), row["suspended"]["from"].as_str().expect("a day"), "{code}");
            // The file names the last day stayed, the window the first day no longer stayed.
            let last = stay.until.expect("an end").yesterday().expect("a day before");
            assert_eq!(last.to_string(), row["suspended"]["until"].as_str().expect("a day"), "{code}");
        }
        if let Some(since) = row["subject_controlled_since"].as_str() {
            let earlier = requirement(&set, &format!("cn-dual-use/{code}/earlier"));
            let window = &earlier.unwrap_or_else(|| panic!("{code}: no earlier control")).window;
            assert_eq!(window.from.expect("a dated rule").to_string(), since, "{code}");
            assert_eq!(window.until, rule.window.from, "{code}: no day between and none twice");
        }
    }
    let listed = set.requirements.iter().filter(|requirement| requirement.chapter == "list");
    for requirement in listed {
        assert!(codes.contains(&*requirement.id), "{} is not in the file", requirement.id);
    }
}

#[test]
fn tariff_codes_and_doubts_of_the_list() {
    let Some(rows) = reference("cn_list.jsonl") else { return };
    let set = cn_dual_use::rules();
    let catalogue: BTreeMap<String, BTreeSet<String>> = set
        .tariff_hints
        .iter()
        .filter(|hint| hint.edition == 2026)
        .map(|hint| {
            let digits = hint.tariff_codes.iter().map(|code| code.digits().to_string()).collect();
            (hint.code.to_string(), digits)
        })
        .collect();
    let unsure = set.notices.iter().find(|notice| notice.kind == "unsure_row").expect("the caveat");
    let Condition::Code(unsure) = &unsure.condition else { panic!("a set of codes") };
    let unsure: BTreeSet<String> = unsure.include.iter().map(ToString::to_string).collect();
    for row in rows {
        let code = row["code"].as_str().expect("a code");
        let wanted: BTreeSet<String> = row["hs10"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|digits| digits.as_str().expect("digits").to_string())
            .collect();
        assert_eq!(catalogue.get(code).cloned().unwrap_or_default(), wanted, "{code}");
        // Suspended rows come from reprints of the announcements, not from the damaged copy.
        if row["sure"] == false {
            assert!(unsure.contains(code), "{code} is not marked as unsure");
        }
    }
}

#[test]
fn items_of_the_announcements_before_the_list_have_the_days_of_the_announcements() {
    let Some(rows) = reference("cn_controls.jsonl") else { return };
    let set = cn_dual_use::rules();
    let mut checked = 0;
    for row in &rows {
        let Some(code) = row["control_code"].as_str() else { continue };
        if row["destinations"] != "all" || code.contains(['/', '-', ' ', '*', ',']) {
            continue;
        }
        let rules: Vec<&Requirement> = set
            .requirements
            .iter()
            .filter(|rule| rule.chapter != "announcements" || rule.id.ends_with("/earlier"))
            .filter(|rule| {
                let id = rule.id.trim_end_matches("/earlier").trim_start_matches("cn-dual-use/");
                id == code || id.starts_with(&format!("{code}.")) || code.starts_with(&format!("{id}."))
            })
            .collect();
        let effective = row["effective_from"].as_str().expect("a day");
        let dated = |rule: &&&Requirement| rule.window.from.is_some_and(|day| day.to_string() == effective);
        assert!(rules.iter().any(|rule| dated(&rule)), "{code}: no rule since {effective}");
        checked += 1;
    }
    assert!(checked > 100, "{checked} rows");
}

#[test]
fn temporary_control_lasts_two_years_at_most() {
    let set = cn_dual_use::rules();
    let temporary: Vec<&Requirement> = set
        .requirements
        .iter()
        .filter(|rule| rule.citations.iter().any(|citation| citation.ends_with("Law, Art. 9")))
        .collect();
    assert!(!temporary.is_empty());
    for rule in temporary {
        let (Some(from), Some(until)) = (rule.window.from, rule.window.until) else {
            panic!("{} has no end", rule.id)
        };
        assert!(from.checked_add(jiff::ToSpan::years(2)).expect("a day") >= until, "{}", rule.id);
    }
}
