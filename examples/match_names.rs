//! Looks names up in the U.S. Consolidated Screening List.
//!
//! `match_names --lists CSL.json [--threshold 0.7] [--on 2026-07-31]` reads one JSON object per line from
//! standard input: `{"query": "name", "type": "person"}` looks a name up, `{"query": "name", "target":
//! "name"}` compares two names. It writes one JSON object per line; a line that cannot be read gives an
//! error object, and the run goes on. With `--on`, entries that are not in force on that day are no hits.
//!
//! `not_screened` says that the name holds nothing to compare, `not_compared` how many entries of which list
//! have no name in its script: there, no hit means nothing.

#[macro_use]
#[path = "support/mod.rs"]
mod support;

use std::error::Error;
use std::io::{BufRead, BufWriter, Write};
use std::process::ExitCode;

use export_control::party::{Index, PartyKind, PartyQuery, SearchPolicy};
use serde::Deserialize;
use serde_json::{Value, json};

/// One line of input.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    query: String,
    #[serde(default)]
    target: Option<String>,
    #[serde(default, rename = "type")]
    kind: Option<PartyKind>,
}

fn main() -> ExitCode {
    support::finish(run().map(|()| true))
}

fn run() -> Result<(), Box<dyn Error>> {
    let (lists, policy) = arguments()?;
    let index = Index::new([support::read_lists(&lists)?]);
    let mut output = BufWriter::new(support::output());
    for (number, line) in std::io::stdin().lock().split(b'\n').enumerate() {
        let line = line?;
        support::progress(number, "names");
        let text = String::from_utf8_lossy(&line);
        if text.trim().is_empty() {
            continue;
        }
        let answer = answer(&index, &policy, &text)
            .unwrap_or_else(|message| json!({ "line_number": number + 1, "error": message }));
        serde_json::to_writer(&mut output, &answer)?;
        output.write_all(b"\n")?;
        output.flush()?;
    }
    Ok(())
}

/// The answer to one line, or what is wrong with it.
fn answer(index: &Index, policy: &SearchPolicy, text: &str) -> Result<Value, String> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let line: Line = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        match error.path().to_string().as_str() {
            "." | "?" => format!(
                "cannot read the line: {}; expected an object such as `{{\"query\": \"name\"}}`",
                error.inner()
            ),
            path => format!("`{path}`: {}", error.inner()),
        }
    })?;
    deserializer.end().map_err(|error| error.to_string())?;
    if let Some(target) = line.target {
        let pair = index.compare(&line.query, &target, line.kind);
        return Ok(json!({
            "query": line.query,
            "target": target,
            "score": pair.score,
            "alignment": pair.alignment,
            "comparable": pair.comparable,
        }));
    }
    let outcome = index.search(&PartyQuery::new(&line.query).kind(line.kind), policy);
    let mut answer = json!({ "query": line.query, "hits": outcome.hits });
    if let Some(object) = answer.as_object_mut() {
        if outcome.left_out > 0 {
            object.insert("left_out".into(), json!(outcome.left_out));
        }
        if !outcome.not_comparable.is_empty() {
            object.insert("not_comparable".into(), json!(outcome.not_comparable));
            object.insert("not_compared".into(), json!(outcome.not_compared));
        }
        if let Some(reason) = outcome.not_screened {
            object.insert("not_screened".into(), json!(reason));
        }
    }
    Ok(answer)
}

fn arguments() -> Result<(String, SearchPolicy), String> {
    let arguments = support::Arguments::read(&[], &["--lists", "--threshold", "--on"])?;
    let policy = SearchPolicy {
        threshold: support::threshold(&arguments)?,
        as_of: arguments.value("--on").map(support::date).transpose()?,
        ..SearchPolicy::default()
    };
    let lists = arguments.value("--lists").map(str::to_owned);
    let lists = lists.ok_or("missing `--lists CSL.json`: expected the consolidated list as JSON or CSV")?;
    Ok((lists, policy))
}
