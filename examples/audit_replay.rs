//! Records of determinations, replayed years later. Without arguments two built-in orders are recorded under
//! a company's policy, carried as JSON, replayed by the same rules, then by corrected ones, and one record is
//! tampered with. `--record` makes a record of an order; a file is replayed, by the built-in rules or by those
//! that are named.
//!
//! ```text
//! cargo run --example audit_replay -- --record ORDER.json [--on DAY] [--lists CSL.json] > record.json
//! cargo run --example audit_replay -- [--rules RULES.json] [--policy POLICY.json] [--lists CSL.json] record.json
//! ```

#[macro_use]
#[path = "support/mod.rs"]
mod support;

use std::process::ExitCode;

use export_control::party::SearchPolicy;
use export_control::record::{NameEvidence, Record, Recorder};
use export_control::regime::{cn_dual_use, us_ear};
use export_control::{Level, OverlayDocument, RuleSet, RuleSetDocument, Screener, ScreenerBuilder};
use jiff::civil::date;

/// A policy of a company that does not exist.
const POLICY: &str = include_str!("data/company_policy.json");
/// An accelerator from the United States to China, and gallium nitride wafers the other way.
const ORDERS: &str = include_str!("data/sample_orders.json");

fn main() -> ExitCode {
    support::finish(run())
}

/// Whether every replay that was asked for came out the same.
fn run() -> Result<bool, String> {
    let options = ["--record", "--on", "--rules", "--policy", "--lists"];
    let arguments = support::Arguments::read(&[], &options)?;
    if let Some(path) = arguments.value("--record") {
        return record(path, &arguments).map(|()| true);
    }
    match &arguments.file {
        Some(path) => replay(path, &arguments),
        None => demonstrate().map(|()| true),
    }
}

fn record(path: &str, arguments: &support::Arguments) -> Result<(), String> {
    let mut order = support::read_order(&support::read_file(path)?)?;
    let index = support::index(arguments)?;
    let names = index.map(|index| NameEvidence::of(&mut order, &index, &SearchPolicy::default(), &[]));
    let made_on = arguments.value("--on").map_or(Ok(order.date), support::date)?;
    let screener = screener(arguments)?;
    let record = Recorder::new(&screener).record_with_names(&order, names, made_on);
    println!("{}", json(&record.map_err(|error| error.to_string())?)?);
    Ok(())
}

fn replay(path: &str, arguments: &support::Arguments) -> Result<bool, String> {
    let text = support::read_file(path)?;
    let record: Record = support::read(&text).map_err(|error| format!("cannot read `{path}`: {error}"))?;
    if !record.is_intact() {
        println!("{path} is not what was sealed: its content does not have the digest {}", record.digest());
        return Ok(false);
    }
    let screener = screener(arguments)?;
    let replay = Recorder::new(&screener).replay(&record).map_err(|error| error.to_string())?;
    println!("{replay}");
    let names = support::index(arguments)?.and_then(|index| record.replay_names(&index));
    if let Some(names) = &names {
        println!("names: {names}");
    }
    Ok(replay.is_exact() && names.is_none_or(|names| names.is_exact()))
}

/// The built-in rules, each replaced by the set of its regime that is given, with the policy that is given.
fn screener(arguments: &support::Arguments) -> Result<Screener, String> {
    let mut sets = vec![us_ear::rules(), cn_dual_use::rules()];
    if let Some(path) = arguments.value("--rules") {
        let document: RuleSetDocument = support::read(&support::read_file(path)?)?;
        let given = document.into_rule_set();
        sets.retain(|set| set.regime != given.regime);
        sets.push(given);
        sets.sort_by_key(|set| set.regime);
    }
    let policy = arguments.value("--policy").map(support::read_file).transpose()?;
    build(sets, policy.as_deref())
}

fn build(sets: Vec<RuleSet>, policy: Option<&str>) -> Result<Screener, String> {
    let mut builder = sets.into_iter().fold(Screener::builder(), ScreenerBuilder::regime);
    if let Some(policy) = policy {
        builder = builder.overlay(support::read::<OverlayDocument>(policy)?.into_overlay());
    }
    builder.build().map_err(|error| error.to_string())
}

fn demonstrate() -> Result<(), String> {
    let screener = build(vec![us_ear::rules(), cn_dual_use::rules()], Some(POLICY))?;
    let recorder = Recorder::new(&screener);
    let mut kept = Vec::new();
    for order in support::read_orders(ORDERS)? {
        let record = recorder.record(&order, date(2026, 9, 1)).map_err(|error| error.to_string())?;
        kept.push(json(&record)?);
        let (content, digest) = (record.content(), record.digest());
        println!("recorded {} of {}: {}", order.id, order.date, content.determination.outcome);
        println!("  {} bytes, {digest}", kept.last().map_or(0, String::len));
        for retention in [us_ear::RETENTION, cn_dual_use::RETENTION] {
            println!("  kept through {} ({})", retention.last_day(order.date), retention.citation);
        }
    }
    println!("\nfive years later, by the same rules and policy");
    for text in &kept {
        let record: Record = support::read(text)?;
        let replay = recorder.replay(&record).map_err(|error| error.to_string())?;
        println!("  {}: {replay}", record.content().order.id);
    }
    println!("\nby a corrected rule set, without the policy");
    let mut corrected = us_ear::rules();
    corrected.version.patch += 1;
    let accelerators = corrected.requirements.iter_mut().find(|row| row.id == "us-ear/3A090/rs/a");
    accelerators.ok_or("the built-in rules have no row `us-ear/3A090/rs/a`")?.level = Level::Prohibited;
    let other = build(vec![corrected, cn_dual_use::rules()], None)?;
    for text in &kept {
        let record: Record = support::read(text)?;
        let replay = Recorder::new(&other).replay(&record).map_err(|error| error.to_string())?;
        println!("  {}:", record.content().order.id);
        for other in &replay.basis {
            println!("    {other}");
        }
        let decisive = replay.differences.iter().filter(|difference| difference.is_decisive());
        for difference in decisive.clone() {
            println!("    {difference}");
        }
        println!("    and {} differences in words", replay.differences.len() - decisive.count());
    }
    println!("\nafter somebody has changed a record");
    for text in &kept {
        let record: Record = support::read(&text.replace("license_required", "no_license_required"))?;
        let word = if record.is_intact() { "intact" } else { "not what was sealed" };
        println!("  {}: {word}", record.content().order.id);
    }
    Ok(())
}

fn json(record: &Record) -> Result<String, String> {
    serde_json::to_string(record).map_err(|error| error.to_string())
}
