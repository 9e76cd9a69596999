//! What changed in the law between two days, as a page.
//!
//! ```text
//! cargo run --release --example what_changed -- [REGIME FROM TO]
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use export_control::regime::{cn_dual_use, us_ear};
use export_control::{AnswerChange, Country, Direction, Regime, Screener};
use jiff::civil::Date;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (regime, from, to): (Regime, Date, Date) = match words.as_slice() {
        [] => (Regime::UsEar, "2025-01-12".parse()?, "2025-01-20".parse()?),
        [regime, from, to] => (regime.parse()?, from.parse()?, to.parse()?),
        _ => return Err("expected a regime and two days, such as `us-ear 2025-01-12 2025-01-20`".into()),
    };
    let screener = Screener::builder().regime(us_ear::rules()).regime(cn_dual_use::rules()).build()?;
    let started = Instant::now();
    let diff = screener.changes_between(regime, from, to).ok_or("no rule set of this regime is loaded")?;
    let took = started.elapsed();
    println!("{regime}: what changed between {from} and {to}");
    for (ordinary, heading) in [
        (true, "An ordinary order: no end use of concern, private end user there, screened clear"),
        (false, "An order of which only code, destination and activity are known"),
    ] {
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
    eprintln!("compared in {} ms", took.as_millis());
    Ok(())
}

/// A step from one outcome to another, and where it happens.
type Step = (Direction, String, Vec<Country>);

/// Names that share a step: codes and sources.
type Named<'a> = (BTreeSet<&'a str>, BTreeSet<&'a str>);

/// By step: the codes that take it, and its sources. A code appears once for each step, whichever the
/// activities and exceptions that differ.
fn moves<'a>(changes: impl Iterator<Item = &'a AnswerChange>) -> BTreeMap<Step, Named<'a>> {
    let mut by_code: BTreeMap<&str, Vec<&AnswerChange>> = BTreeMap::new();
    for change in changes {
        for code in &change.codes {
            by_code.entry(code).or_default().push(change);
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
            codes.insert(code);
            sources.extend(changes.iter().flat_map(|change| &change.sources).map(String::as_str));
        }
    }
    by_step
}

/// Prints the first names, in lines of the page's width, and how many follow.
fn list(title: &str, names: &BTreeSet<&str>, most: usize) {
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
