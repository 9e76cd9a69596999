//! Rule sets and overlays as documents: checks a file and prints everything that is wrong with it, or writes a
//! built-in rule set as a document to start from.
//!
//! ```text
//! cargo run --example check_rules -- --write us-ear > us-ear.json
//! cargo run --example check_rules -- us-ear.json
//! cargo run --example check_rules -- [--upon RULES.json] POLICY.json
//! ```

#[macro_use]
#[path = "support/mod.rs"]
mod support;

use std::process::ExitCode;

use export_control::{Diagnostic, OverlayDocument, Regime, RuleSet, RuleSetDocument, Severity, regime};

fn main() -> ExitCode {
    support::finish(run())
}

/// Whether the file may be used.
fn run() -> Result<bool, String> {
    let arguments = support::Arguments::read(&[], &["--write", "--upon"])?;
    if let Some(regime) = arguments.value("--write") {
        let document = RuleSetDocument::new(built_in(regime.parse().map_err(said)?)?);
        println!("{}", serde_json::to_string_pretty(&document).map_err(said)?);
        return Ok(true);
    }
    match &arguments.file {
        Some(path) => check(path, arguments.value("--upon")),
        None => {
            let mut valid = true;
            for set in regime::built_in() {
                valid &= report(&format!("{}, built in", set.regime), &set.validate());
            }
            Ok(valid)
        }
    }
}

fn check(path: &str, upon: Option<&str>) -> Result<bool, String> {
    let text = support::read_file(path)?;
    // A document names what it holds by its second field.
    let holds_overlay =
        serde_json::from_str::<serde_json::Value>(&text).map_err(said)?.get("overlay").is_some();
    if !holds_overlay {
        let document: RuleSetDocument = support::read(&text)?;
        return Ok(report(path, &document.rule_set().validate()));
    }
    let overlay = support::read::<OverlayDocument>(&text)?.into_overlay();
    let law = match upon {
        Some(path) => support::read::<RuleSetDocument>(&support::read_file(path)?)?.into_rule_set(),
        None => built_in(overlay.extends.regime)?,
    };
    Ok(report(path, &overlay.validate(&law)))
}

fn built_in(wanted: Regime) -> Result<RuleSet, String> {
    let mut sets = regime::built_in();
    let known: Vec<String> = sets.iter().map(|set| format!("`{}`", set.regime)).collect();
    let found = sets.iter().position(|set| set.regime == wanted);
    found
        .map(|place| sets.swap_remove(place))
        .ok_or_else(|| format!("no rule set of `{wanted}` is built in: expected one of {}", known.join(", ")))
}

/// Prints what was found; whether none of it is an error.
fn report(what: &str, found: &[Diagnostic]) -> bool {
    for diagnostic in found {
        println!("{diagnostic}");
    }
    let errors = found.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
    println!("{what}: {errors} errors, {} warnings", found.len() - errors);
    errors == 0
}

fn said(error: impl core::fmt::Display) -> String {
    error.to_string()
}
