//! The rooms of the crate and the one direction in which they may use each other.

use std::fs;
use std::path::{Path, PathBuf};

/// Rooms from the ground up: a room may use those before it.
const ROOMS: [&str; 18] = [
    "digest",
    "nearest",
    "problem",
    "citation",
    "window",
    "code",
    "country",
    "fact",
    "rule",
    "party",
    "ownership",
    "rule_set",
    "regime",
    "screen",
    "determination",
    "diff",
    "record",
    "exchange",
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The room of a file: its first folder, or its own name.
fn room(path: &Path) -> String {
    let relative = path.strip_prefix(root()).expect("a source");
    let first = relative.components().next().expect("a name").as_os_str().to_string_lossy();
    first.trim_end_matches(".rs").to_string()
}

/// Code without comments and documentation.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a source");
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn imports_point_down() {
    let mut wrong = Vec::new();
    for path in sources(&root()) {
        let own = room(&path);
        if own == "lib" {
            continue;
        }
        let Some(level) = ROOMS.iter().position(|room| *room == own) else {
            wrong.push(format!("{}: room `{own}` is not in the list", path.display()));
            continue;
        };
        for (place, used) in ROOMS.iter().enumerate().skip(level + 1) {
            if code(&path).contains(&format!("crate::{used}::"))
                || code(&path).contains(&format!("crate::{used};"))
            {
                wrong.push(format!(
                    "{}: `{own}` uses `{used}`, which stands above it ({place})",
                    path.display()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_the_regimes_know_countries_and_entries() {
    let mut wrong = Vec::new();
    for path in sources(&root()) {
        let own = room(&path);
        // Roman numerals of munitions list categories look like countries; names of places and the parties of
        // a dialogue are no law.
        let no_law = [
            "country/table.rs",
            "country/names.rs",
            "country/former.rs",
            "fact/currency_table.rs",
            "code/usml.rs",
            "code/repair.rs",
            "party/table/places.rs",
            "exchange/mechanism_table.rs",
        ];
        if own == "regime" || no_law.iter().any(|file| path.ends_with(file)) {
            continue;
        }
        let text = code(&path);
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for literal in text.split('"').skip(1).step_by(2) {
            let base = literal.split('.').next().unwrap_or_default().as_bytes();
            let entry = matches!(base, [d, b'A'..=b'E', h, t, u] if [d, h, t, u].iter().all(|digit| digit.is_ascii_digit()));
            let country = export_control::Country::from_code(literal).is_some();
            if entry || country {
                wrong.push(format!("{}: `{literal}`", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "law outside the regimes:\n{}", wrong.join("\n"));
}

#[test]
fn tables_hold_no_logic() {
    for path in sources(&root().join("regime")) {
        let text = code(&path);
        let table = text.contains("static ") && text.matches("\n    ").count() > 400;
        let functions = text
            .lines()
            .filter(|line| line.contains("fn ") && !line.contains("const fn ") && !line.contains("fn(&str)"))
            .count();
        assert!(!table || functions == 0, "{}: a table with {functions} functions", path.display());
    }
}
