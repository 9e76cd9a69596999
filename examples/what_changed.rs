//! What changed in the law: between two days, or between two versions of a rule set, as a page.
//!
//! ```text
//! cargo run --release --example what_changed -- [REGIME FROM TO]
//! cargo run --release --example what_changed -- OLD.json NEW.json [DAY]
//! ```
//!
//! Versions are rule set documents. Their answers are compared on `DAY`, or on the last day through which
//! either was verified. The exit code is 1 if the new version number says less than the answers ask for.

#[macro_use]
#[path = "support/mod.rs"]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;
use std::time::Instant;

use export_control::{
    AnswerChange, AnswerDiff, Bump, Country, Direction, Regime, RuleSet, RuleSetDiff, RuleSetDocument,
    Screener, Severity,
};
use jiff::civil::Date;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        [] => between_days("us-ear", "2025-01-12", "2025-01-20"),
        [old, new] => between_versions(old, new, None),
        [old, new, day] if is_file(old) => between_versions(old, new, Some(day)),
        [regime, from, to] => between_days(regime, from, to),
        _ => Err("expected a regime and two days, such as `us-ear 2025-01-12 2025-01-20`, or two rule set \
                  documents and perhaps a day, such as `old.json new.json 2026-08-03`"
            .to_string()),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::from(2)
    })
}

fn is_file(word: &str) -> bool {
    std::path::Path::new(word).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"))
}

fn between_days(regime: &str, from: &str, to: &str) -> Result<ExitCode, String> {
    let regime: Regime = regime.parse().map_err(|error| format!("{error}"))?;
    let (from, to) = (support::date(from)?, support::date(to)?);
    let screener = support::screener()?;
    let started = Instant::now();
    let diff = screener.changes_between(regime, from, to).ok_or("no rule set of this regime is loaded")?;
    let took = started.elapsed();
    println!("{regime}: what changed between {from} and {to}");
    answers(&diff, GOODS);
    eprintln!("compared in {} ms", took.as_millis());
    Ok(ExitCode::SUCCESS)
}

fn between_versions(old: &str, new: &str, day: Option<&str>) -> Result<ExitCode, String> {
    let (was, is) = (rule_set(old)?, rule_set(new)?);
    if was.regime != is.regime {
        return Err(format!(
            "`{old}` is of `{}`, `{new}` of `{}`: expected one regime",
            was.regime, is.regime
        ));
    }
    let day: Date = match day {
        Some(day) => support::date(day)?,
        None => was.verified_through.max(is.verified_through),
    };
    let started = Instant::now();
    println!("{}: what changed between {} and {}", was.regime, was.version, is.version);
    println!("\nRows that came (+), went (-), changed (~) and moved (>)");
    let rows = RuleSetDiff::between(&was, &is).summary();
    for row in &rows {
        println!("  {row}");
    }
    if rows.is_empty() {
        println!("  none");
    }
    let before = screener(old, was.clone())?;
    let after = screener(new, is.clone())?;
    let goods = before.changes_to(&after, was.regime, day).ok_or("one of the sets is not loaded")?;
    let releases =
        before.deemed_changes_to(&after, was.regime, day).ok_or("one of the sets is not loaded")?;
    println!("\nAnswers of {day}");
    let mut moved = false;
    for (title, diff, headings) in [
        ("goods", &goods, GOODS),
        ("releases of technology to foreign persons, by citizenship", &releases, RELEASES),
    ] {
        if diff.changes.is_empty() && diff.added.is_empty() && diff.removed.is_empty() {
            println!("\nFor {title}: none changed");
        } else {
            println!("\nFor {title}");
            answers(diff, headings);
            moved = true;
        }
    }
    let required = Bump::required(&was, &is).map_err(|error| error.to_string())?;
    let declared = Bump::declared(&was.version, &is.version);
    let (asked, meaning) = step(required);
    println!("\nVersion");
    println!("  asked for by the answers of all days: {asked}, {meaning}");
    println!("  declared by {} after {}: {}", is.version, was.version, step(declared).0);
    if !moved && required > Bump::Patch {
        println!("  answers of other days moved: give one of them behind the documents");
    }
    let enough = declared >= required;
    println!("  {}", if enough { "enough" } else { "NOT ENOUGH: raise the version of the new set" });
    eprintln!("compared in {} ms", started.elapsed().as_millis());
    Ok(if enough { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn rule_set(path: &str) -> Result<RuleSet, String> {
    let text = support::read_file(path)?;
    let document: RuleSetDocument =
        support::read(&text).map_err(|error| format!("cannot read `{path}`: {error}"))?;
    let set = document.into_rule_set();
    let wrong: Vec<String> = set
        .validate()
        .into_iter()
        .filter(|found| found.severity == Severity::Error)
        .map(|found| format!("  {}: {}: {}", found.path, found.message, found.remedy))
        .collect();
    if wrong.is_empty() {
        return Ok(set);
    }
    let first = wrong.iter().take(5).cloned().collect::<Vec<_>>().join("\n");
    Err(format!("`{path}` is not sound, {} errors, first:\n{first}", wrong.len()))
}

fn screener(path: &str, set: RuleSet) -> Result<Screener, String> {
    let built = Screener::builder().regime(set).build();
    built.map_err(|error| format!("cannot build the rule set of `{path}`: {error}"))
}

/// A step of versions, and what asks for it.
fn step(bump: Bump) -> (&'static str, &'static str) {
    match bump {
        Bump::None => ("no step", "nothing changed"),
        Bump::Patch => ("patch", "words changed and no answer"),
        Bump::Minor => ("minor", "law was added or tightened"),
        Bump::Major => ("major", "something was loosened or removed, or a fact changed its meaning"),
    }
}

/// What is known of an ordinary order, and of one of which little is known.
type Headings = [&'static str; 2];

const GOODS: Headings = [
    "An ordinary order: no end use of concern, private end user there, screened clear",
    "An order of which only code, destination and activity are known",
];

const RELEASES: Headings = [
    "An ordinary release: no end use of concern, a private person, screened clear",
    "A release of which only code, citizenship and activity are known",
];

/// The page of a diff of answers.
fn answers(diff: &AnswerDiff, headings: Headings) {
    for (ordinary, heading) in [true, false].into_iter().zip(headings) {
        println!("\n{heading}");
        let own: Vec<&AnswerChange> = diff.changes.iter().filter(|it| it.ordinary == ordinary).collect();
        let moved = moves(own.iter().copied().filter(|change| change.before != change.after));
        for ((direction, step, destinations), (codes, sources)) in &moved {
            println!("  {}: {step}", format!("{direction:?}").to_uppercase());
            list("codes", codes, 40);
            let names: BTreeSet<&str> = destinations.iter().map(|country| country.name()).collect();
            list(&format!("to {}", names.len()), &names, 8);
            list("source", sources, 6);
        }
        let same: BTreeSet<&str> = own
            .iter()
            .filter(|change| change.before == change.after)
            .flat_map(|change| change.codes.iter().map(String::as_str))
            .collect();
        if !same.is_empty() {
            println!("  same answer, other rules or exceptions: {} codes", same.len());
            list("codes", &same, 20);
        }
    }
    for (title, codes) in [("came onto the list", &diff.added), ("left the list", &diff.removed)] {
        if !codes.is_empty() {
            let codes: Vec<String> = codes.iter().map(ToString::to_string).collect();
            println!("\nCodes that {title}: {}", codes.join(", "));
        }
    }
}

/// A step from one outcome to another, and where it happens.
type Step = (Direction, String, Vec<Country>);

/// Names that share a step: codes and sources.
type Named<'a> = (BTreeSet<String>, BTreeSet<&'a str>);

/// A code, and how many below it did not change so.
fn named(code: &str, change: &AnswerChange) -> String {
    let below = |other: &&String| other.strip_prefix(code).is_some_and(|rest| rest.starts_with('.'));
    match change.except.iter().filter(below).count() {
        0 => code.to_string(),
        except => format!("{code} (but {except} below)"),
    }
}

/// By step: the codes that take it, and its sources. A code appears once for each step, whichever the
/// activities and exceptions that differ.
fn moves<'a>(changes: impl Iterator<Item = &'a AnswerChange>) -> BTreeMap<Step, Named<'a>> {
    let mut by_code: BTreeMap<String, Vec<&AnswerChange>> = BTreeMap::new();
    for change in changes {
        for code in &change.codes {
            by_code.entry(named(code, change)).or_default().push(change);
        }
    }
    let mut by_step: BTreeMap<Step, Named<'_>> = BTreeMap::new();
    for (code, changes) in by_code {
        let mut places: BTreeMap<(Direction, String), BTreeSet<Country>> = BTreeMap::new();
        for change in &changes {
            let step = format!("{} -> {}", change.before, change.after);
            places.entry((change.direction, step)).or_default().extend(change.destinations.iter());
        }
        for ((direction, step), places) in places {
            let key = (direction, step, places.into_iter().collect());
            let (codes, sources) = by_step.entry(key).or_default();
            codes.insert(code.clone());
            sources.extend(changes.iter().flat_map(|change| &change.sources).map(String::as_str));
        }
    }
    by_step
}

/// Prints the first names, in lines of the page's width, and how many follow.
fn list<T: Ord + ToString>(title: &str, names: &BTreeSet<T>, most: usize) {
    let mut words: Vec<String> = names.iter().take(most).map(ToString::to_string).collect();
    if names.len() > most {
        words.push(format!("and {} more", names.len() - most));
    }
    let mut row = format!("    {title:<7} ");
    let last = words.len().saturating_sub(1);
    for (place, word) in words.iter().enumerate() {
        if row.len() + word.len() > 98 {
            println!("{}", row.trim_end());
            row = " ".repeat(12);
        }
        row += word;
        row += if place == last { "" } else { ", " };
    }
    if !words.is_empty() {
        println!("{row}");
    }
}
