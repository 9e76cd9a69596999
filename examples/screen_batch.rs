//! Screens one order per line, from a file or standard input, and answers one line each, in input order.
//!
//! ```text
//! cargo run --release --example screen_batch -- [--lists CSL.json] [ORDERS.jsonl]
//! ```
//!
//! A line is a determination, or `{"order": …, "line_number": …, "error": …}`; a bad line never stops the
//! run. The exit status is 1 when any line was bad.

#[macro_use]
#[path = "support/mod.rs"]
mod support;

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, IsTerminal, Write};
use std::process::ExitCode;

use export_control::Screener;
use export_control::party::Index;
use indicatif::ProgressBar;
use serde_json::{Value, json};

fn main() -> ExitCode {
    support::finish(run())
}

/// Answers every line; true if all were determinations.
fn run() -> Result<bool, String> {
    let arguments = support::Arguments::read(&[], &["--lists"])?;
    let screener = support::screener()?;
    let index = support::index(&arguments)?;
    let input: Box<dyn BufRead> = match &arguments.file {
        Some(path) => {
            let file = File::open(path).map_err(|error| format!("cannot read `{path}`: {error}"))?;
            Box::new(BufReader::new(file))
        }
        None => Box::new(io::stdin().lock()),
    };
    let mut output = BufWriter::new(support::output());
    let progress =
        if io::stderr().is_terminal() { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
    let mut all_well = true;
    for (place, line) in input.split(b'\n').enumerate() {
        let line = line.map_err(|error| format!("cannot read input: {error}"))?;
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let answer = String::from_utf8(line)
            .map_err(|error| (None, format!("not UTF-8: {error}")))
            .and_then(|line| answer(&screener, index.as_ref(), &line));
        let answer = answer.unwrap_or_else(|(order, error)| {
            all_well = false;
            json!({ "order": order, "line_number": place + 1, "error": error }).to_string()
        });
        writeln!(output, "{answer}").map_err(|error| format!("cannot write output: {error}"))?;
        progress.inc(1);
    }
    progress.finish_and_clear();
    output.flush().map_err(|error| format!("cannot write output: {error}"))?;
    Ok(all_well)
}

/// The determination of one order, or its id, if it has one, and what is wrong.
fn answer(
    screener: &Screener,
    index: Option<&Index>,
    line: &str,
) -> Result<String, (Option<String>, String)> {
    let determination = support::read_order(line)
        .and_then(|order| support::screen(screener, index, order, false))
        .and_then(|determination| serde_json::to_string(&determination).map_err(|error| error.to_string()));
    determination.map_err(|error| {
        let order: Option<Value> = serde_json::from_str(line).ok();
        let id = order.and_then(|order| order.get("id")?.as_str().map(str::to_owned));
        (id, error)
    })
}
