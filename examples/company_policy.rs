//! A company's policy upon the law: checked, asked whether it only tightens, and held against the law order
//! by order. Without arguments a built-in policy and built-in orders; `--orders` takes a list of orders.
//!
//! ```text
//! cargo run --example company_policy -- [--orders ORDERS.json] [POLICY.json]
//! ```

#[macro_use]
#[path = "support/mod.rs"]
mod support;

use std::process::ExitCode;

use export_control::regime::us_ear;
use export_control::{
    Country, Determination, FactKey, Order, Overlay, OverlayDocument, RequirementStatus, Screener, loosenings,
};

/// A policy of a company that does not exist.
const POLICY: &str = include_str!("data/company_policy.json");
/// Orders that it touches, and some that it does not.
const ORDERS: &str = include_str!("data/policy_orders.json");

fn main() -> ExitCode {
    support::finish(run().map(|()| true))
}

fn run() -> Result<(), String> {
    let arguments = support::Arguments::read(&[], &["--orders"])?;
    let text = arguments.file.as_deref().map(support::read_file).transpose()?;
    let policy = support::read::<OverlayDocument>(text.as_deref().unwrap_or(POLICY))?.into_overlay();
    let text = arguments.value("--orders").map(support::read_file).transpose()?;
    let orders = support::read_orders(text.as_deref().unwrap_or(ORDERS))?;

    let law = us_ear::rules();
    println!("{} {} upon {} {}: {}", policy.id, policy.version, law.regime, law.version, policy.title);
    let diagnostics = policy.validate(&law);
    for diagnostic in &diagnostics {
        println!("  {diagnostic}");
    }
    if diagnostics.is_empty() {
        println!("  valid: nothing to correct");
    }
    let screener = Screener::builder().regime(law.clone()).overlay(policy.clone());
    let screener = screener.build().map_err(|error| error.to_string())?;
    let law = Screener::builder().regime(law).build().map_err(|error| error.to_string())?;
    tightens(&policy, &law, &screener)?;

    println!("\n{:<24} {:<24} with the policy", "order", "by the law");
    let mut touched = None;
    for order in &orders {
        let before = answer(&law, &without_own_facts(order, &policy))?;
        let after = answer(&screener, order)?;
        println!("{:<24} {:<24} {}", order.id, before.disposition, after.disposition);
        let told = |caveat: &export_control::Caveat| caveat.kind == "override";
        if after.lines.iter().flat_map(|line| &line.regimes).any(|regime| regime.caveats.iter().any(told)) {
            touched = Some(after);
        }
    }
    if let Some(touched) = touched {
        println!("\nWhere the policy sets the law aside, the page says so:\n\n{}", touched.explain());
    }
    Ok(())
}

/// Says whether the policy only tightens, or what it loosens and for whom.
fn tightens(policy: &Overlay, law: &Screener, screener: &Screener) -> Result<(), String> {
    let rules = law.rule_set(0).ok_or("no rules are loaded")?;
    let found = loosenings(rules, std::slice::from_ref(policy)).map_err(|error| error.to_string())?;
    if found.is_empty() {
        println!("  only tightens: no order is asked for less than by the law");
    }
    for loosening in &found {
        println!("  loosens: {} sets {} aside from {}", loosening.by, loosening.rule, loosening.day);
        if let Some(order) = &loosening.order {
            let (before, after) = (answer(law, order)?, answer(screener, order)?);
            let to = order.to.map_or("a foreign person", Country::name);
            let (from, activity) = (order.from.name(), format!("{:?}", order.activity).to_lowercase());
            println!("    as for an {activity} from {from} to {to} on {}:", order.date);
            println!("    {} -> {}", status(&before, &loosening.rule), status(&after, &loosening.rule));
        }
    }
    Ok(())
}

/// The law refuses facts that only the policy knows.
fn without_own_facts(order: &Order, policy: &Overlay) -> Order {
    let mut order = order.clone();
    let own = |key: &FactKey| policy.vocabulary.iter().any(|word| word.key == *key);
    order.facts.retain(|key, _| !own(key));
    for line in &mut order.lines {
        line.item.facts.retain(|key, _| !own(key));
    }
    order
}

fn answer(screener: &Screener, order: &Order) -> Result<Determination, String> {
    screener.screen(order).map_err(|error| error.to_string())
}

/// Whether a rule applies to the first line, in words.
fn status(determination: &Determination, rule: &str) -> &'static str {
    let mut findings = determination.lines.iter().flat_map(|line| &line.regimes);
    let finding = findings.find_map(|regime| regime.requirements.iter().find(|finding| finding.rule == rule));
    match finding.map(|finding| finding.status) {
        Some(RequirementStatus::Applies) => "it applies",
        Some(RequirementStatus::Unknown) => "it may apply",
        Some(RequirementStatus::DoesNotApply) | None => "it does not apply",
    }
}
