//! What the example programs share: arguments, files, reading orders with the path of what is wrong.
#![allow(dead_code, reason = "each program uses its part")]

use std::fmt::Display;
use std::fs;
use std::io::{self, ErrorKind, StdoutLock, Write};
use std::path::Path;
use std::process::ExitCode;

use export_control::party::{
    CslCsvReader, CslFile, CslRecord, Index, ListEntry, ListId, ListSnapshot, Score, SearchPolicy,
    screen_parties,
};
use export_control::regime::{cn_dual_use, us_ear};
use export_control::{Determination, Order, Screener};
use jiff::civil::Date;

/// As the macro of the standard library; where nobody reads on, the program ends quietly.
#[allow(unused_macros, reason = "each program uses its part")]
macro_rules! println {
    () => {
        $crate::support::say(format_args!("\n"))
    };
    ($($text:tt)*) => {
        $crate::support::say(format_args!("{}\n", format_args!($($text)*)))
    };
}

/// As [`println!`], without the end of the line.
#[allow(unused_macros, reason = "each program uses its part")]
macro_rules! print {
    ($($text:tt)*) => { $crate::support::say(format_args!($($text)*)) };
}

/// Writes to standard output.
pub(crate) fn say(text: std::fmt::Arguments<'_>) {
    if let Err(error) = output().write_fmt(text) {
        eprintln!("error: cannot write output: {error}");
        std::process::exit(1);
    }
}

/// Standard output. Where its reader has gone, as `head` goes once it has enough, the program ends quietly.
pub(crate) fn output() -> Output {
    Output(io::stdout().lock())
}

/// See [`output`].
pub(crate) struct Output(StdoutLock<'static>);

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        quietly(self.0.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        quietly(self.0.flush())
    }
}

fn quietly<T>(result: io::Result<T>) -> io::Result<T> {
    if result.as_ref().is_err_and(|error| error.kind() == ErrorKind::BrokenPipe) {
        std::process::exit(0);
    }
    result
}

/// Command line arguments: flags, options with a value, at most one file.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    flags: Vec<String>,
    options: Vec<(String, String)>,
    pub(crate) file: Option<String>,
}

impl Arguments {
    /// Reads the arguments of the process.
    pub(crate) fn read(flags: &[&str], options: &[&str]) -> Result<Self, String> {
        let mut read = Self::default();
        let mut words = std::env::args().skip(1);
        while let Some(word) = words.next() {
            if flags.contains(&word.as_str()) {
                read.flags.push(word);
            } else if options.contains(&word.as_str()) {
                let value = words.next().ok_or_else(|| format!("option `{word}` needs a value"))?;
                read.options.push((word, value));
            } else if word.starts_with("--") {
                let known = flags.iter().chain(options).copied().collect::<Vec<_>>().join("`, `");
                return Err(format!("unknown option `{word}`: expected `{known}`"));
            } else if read.file.is_some() {
                return Err(format!("unexpected argument `{word}`: expected one file"));
            } else {
                read.file = Some(word);
            }
        }
        Ok(read)
    }

    pub(crate) fn has(&self, flag: &str) -> bool {
        self.flags.iter().any(|given| given == flag)
    }

    pub(crate) fn value(&self, option: &str) -> Option<&str> {
        self.options.iter().find(|(given, _)| given == option).map(|(_, value)| value.as_str())
    }
}

/// What a program tells the shell: success, that something was not in order, or an error.
pub(crate) fn finish(result: Result<bool, impl Display>) -> ExitCode {
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

/// A screener with all built-in rule sets.
pub(crate) fn screener() -> Result<Screener, String> {
    let builder = Screener::builder().regime(us_ear::rules()).regime(cn_dual_use::rules());
    builder.build().map_err(|error| error.to_string())
}

/// Reads a file; a byte order mark at its start is passed over.
pub(crate) fn read_file(path: &str) -> Result<String, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("cannot read `{path}`: {error}"))?;
    Ok(without_mark(&text).to_owned())
}

/// A text without the byte order mark that some programs write first.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Reads a list of restricted parties: the U.S. Consolidated Screening List as JSON or CSV.
pub(crate) fn read_lists(path: &str) -> Result<ListSnapshot, String> {
    let text = read_file(path)?;
    if Path::new(path).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv")) {
        let reader = CslCsvReader::new(&text).map_err(|error| format!("cannot read `{path}`: {error}"))?;
        let records: Result<Vec<CslRecord>, _> = reader.collect();
        let records = records.map_err(|error| format!("cannot read `{path}`: {error}"))?;
        let entries: Vec<ListEntry> = records.into_iter().map(CslRecord::into_entry).collect();
        if let Some(at) = entries.iter().position(|entry| entry.names.is_empty()) {
            return Err(format!("cannot read `{path}`: row {} has no name", at + 2));
        }
        return Ok(ListSnapshot::new(ListId::new("us/consolidated"), None, entries));
    }
    let file: CslFile = read(&text).map_err(|error| format!("cannot read `{path}`: {error}"))?;
    Ok(file.into_snapshot(None))
}

/// The threshold of `--threshold`, or the default one.
pub(crate) fn threshold(arguments: &Arguments) -> Result<Score, String> {
    let Some(text) = arguments.value("--threshold") else { return Ok(SearchPolicy::default().threshold) };
    let number: Option<f64> = text.parse().ok().filter(|number| (0.0..=1.0).contains(number));
    number.map(Score::from_fraction).ok_or_else(|| {
        format!("cannot read threshold `{text}`: expected a number from 0 to 1, such as `0.7`")
    })
}

/// Says on standard error how far a long run has come.
pub(crate) fn progress(line: usize, what: &str) {
    if line > 0 && line % 10_000 == 0 {
        eprintln!("{line} {what}");
    }
}

/// A day.
pub(crate) fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| format!("cannot read date `{text}`: expected a day such as `2026-07-31`"))
}

/// The index of the list that `--lists` names, if it was given.
pub(crate) fn index(arguments: &Arguments) -> Result<Option<Index>, String> {
    let lists = arguments.value("--lists").map(read_lists).transpose()?;
    Ok(lists.map(|lists| Index::new([lists])))
}

/// Screens an order; parties without a screening are looked up in the index first.
pub(crate) fn screen(
    screener: &Screener,
    index: Option<&Index>,
    mut order: Order,
    in_full: bool,
) -> Result<Determination, String> {
    if let Some(index) = index {
        screen_parties(&mut order, index, &SearchPolicy::default(), &[]);
    }
    let determination = if in_full { screener.screen_in_full(&order) } else { screener.screen(&order) };
    determination.map_err(|error| error.to_string())
}

/// Reads one order. What is wrong is named with its path.
pub(crate) fn read_order(text: &str) -> Result<Order, String> {
    let text = without_mark(text).trim_start();
    if text.starts_with('[') {
        return Err(
            "expected one order `{…}`, found a list `[…]`: give one of its elements, or each on a line of its own to `screen_batch`"
                .to_owned(),
        );
    }
    read(text)
}

/// Reads a list of orders.
pub(crate) fn read_orders(text: &str) -> Result<Vec<Order>, String> {
    read(text)
}

/// Reads JSON. What is wrong is named with its path.
pub(crate) fn read<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, String> {
    // Some editors put a mark before the text; it is no part of it.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut json = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = error.path().to_string();
        let inner = error.into_inner();
        if path == "." { inner.to_string() } else { format!("{path}: {inner}") }
    })?;
    json.end().map_err(|error| error.to_string())?;
    Ok(value)
}
