//! Says which stored parties need a look after a list has changed.
//!
//! `rescreen --from OLD.json --to NEW.json [--allow-shrink] [--threshold 0.7] [--on 2026-07-31]` reads one
//! stored party per line from standard input: `{"id": "…", "party": {"name": "…"}, "known": […],
//! "decisions": […]}`, all but the name optional. It writes one JSON object per party that needs a look,
//! with the reasons, and nothing for the others; a line that cannot be read gives an error object, and
//! the run goes on and ends with a failure. On standard error it says how the list changed, and how far it
//! has come.
//!
//! A new version in which a list lost more than a tenth of its entries is refused: it may be a broken
//! download. `--allow-shrink` takes it all the same.

#[macro_use]
#[path = "support/mod.rs"]
mod support;

use std::error::Error;
use std::io::{BufRead, BufWriter, Write};
use std::process::ExitCode;

use export_control::party::{Index, Rescreener, SearchPolicy, SnapshotChanges, StoredParty};
use serde_json::{Value, json};

/// How much of a list may vanish at once, in percent.
const SHRINK_LIMIT: u8 = 10;

fn main() -> ExitCode {
    support::finish(run())
}

/// Screens every line; false if some could not be read.
fn run() -> Result<bool, Box<dyn Error>> {
    let arguments =
        support::Arguments::read(&["--allow-shrink"], &["--from", "--to", "--threshold", "--on"])?;
    let list = |option: &str| -> Result<_, String> {
        let path = arguments.value(option);
        support::read_lists(path.ok_or_else(|| {
            format!("missing `{option}`: expected `--from OLD.json --to NEW.json`, two versions of a list")
        })?)
    };
    let (older, newer) = (list("--from")?, list("--to")?);
    if !arguments.has("--allow-shrink") {
        newer
            .check_successor_of(&older, SHRINK_LIMIT)
            .map_err(|error| format!("{error} with `--allow-shrink`"))?;
    }
    let changes = SnapshotChanges::between(&older, &newer);
    let (added, removed, changed) = (changes.added.len(), changes.removed.len(), changes.changed.len());
    eprintln!("{} entries: {added} added, {removed} removed, {changed} changed", newer.entries().len());

    let policy = SearchPolicy {
        threshold: support::threshold(&arguments)?,
        as_of: arguments.value("--on").map(support::date).transpose()?,
        ..SearchPolicy::default()
    };
    let index = Index::new([newer]);
    let rescreener = Rescreener::new(&older, &index, &policy);
    let mut all_read = true;
    let mut output = BufWriter::new(support::output());
    for (number, line) in std::io::stdin().lock().split(b'\n').enumerate() {
        let line = line?;
        support::progress(number, "parties");
        let text = String::from_utf8_lossy(&line);
        if text.trim().is_empty() {
            continue;
        }
        let answers: Vec<Value> = match support::read::<StoredParty>(&text) {
            Ok(party) if party.party.name.trim().is_empty() => {
                vec![error(number, "`party.name` is missing or empty: without a name nothing can be found")]
            }
            Ok(party) => match rescreener.check(&party) {
                Some(finding) if finding.screening.not_screened.is_some() => {
                    vec![error(number, "`party.name` holds nothing to compare: expected a name with letters")]
                }
                finding => finding.iter().map(serde_json::to_value).collect::<Result<_, _>>()?,
            },
            Err(message) => vec![error(number, &message)],
        };
        for answer in answers {
            all_read &= answer.get("error").is_none();
            serde_json::to_writer(&mut output, &answer)?;
            output.write_all(b"\n")?;
        }
        output.flush()?;
    }
    Ok(all_read)
}

fn error(number: usize, message: &str) -> Value {
    json!({ "line_number": number + 1, "error": message })
}
