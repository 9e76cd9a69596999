//! Screens one order: a file of the contract's JSON, or built-in orders, and prints a page for people or,
//! with `--json`, the determination. `--full` also says why rules do not apply; `--lists` screens parties
//! that carry no screening.
//!
//! ```text
//! cargo run --release --example screen_order -- [--json] [--full] [--lists CSL.json] [ORDER.json]
//! ```

#[macro_use]
#[path = "support/mod.rs"]
mod support;

use std::process::ExitCode;

use export_control::Order;

/// An accelerator from the United States to China, and gallium nitride wafers from China to the United
/// States: two orders that face each other.
const SAMPLE: &str = include_str!("data/sample_orders.json");

fn main() -> ExitCode {
    support::finish(run().map(|()| true))
}

fn run() -> Result<(), String> {
    let arguments = support::Arguments::read(&["--json", "--full"], &["--lists"])?;
    let screener = support::screener()?;
    let index = support::index(&arguments)?;
    let orders: Vec<Order> = match &arguments.file {
        Some(path) => vec![support::read_order(&support::read_file(path)?)?],
        None => support::read_orders(SAMPLE)?,
    };
    for (place, order) in orders.into_iter().enumerate() {
        let determination = support::screen(&screener, index.as_ref(), order, arguments.has("--full"))?;
        if arguments.has("--json") {
            println!("{}", serde_json::to_string_pretty(&determination).map_err(|error| error.to_string())?);
        } else {
            if place > 0 {
                println!();
            }
            print!("{}", determination.explain());
        }
    }
    Ok(())
}
