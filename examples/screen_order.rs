//! Screens one order: a file of the contract's JSON, or a built-in order, and prints a page for people
//! or, with `--json`, the determination.
//!
//! ```text
//! cargo run --release --example screen_order -- [--json] [--full] [ORDER.json]
//! ```

#[path = "support/mod.rs"]
mod support;

use std::process::ExitCode;

use export_control::Order;

/// An accelerator from the United States to China, and gallium nitride wafers from China to the United
/// States: two orders that face each other.
const SAMPLE: &str = include_str!("data/sample_orders.json");

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let arguments = support::Arguments::read(&["--json", "--full"], &[])?;
    let screener = support::screener()?;
    let orders: Vec<Order> = match &arguments.file {
        Some(path) => vec![support::read_order(&support::read_file(path)?)?],
        None => support::read_orders(SAMPLE)?,
    };
    for (place, order) in orders.iter().enumerate() {
        let full = arguments.has("--full");
        let determination = if full { screener.screen_in_full(order) } else { screener.screen(order) };
        let determination = determination.map_err(|error| error.to_string())?;
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
