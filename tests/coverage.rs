//! The table of what is covered, kept in `docs/coverage.md`. Set `UPDATE_EXPECTED=1` to write it anew.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use export_control::{Condition, EntryStatus, RuleSet, regime};

/// Whether a part of the law is left out of a condition.
fn leaves_out(condition: &Condition) -> bool {
    match condition {
        Condition::NotModelled(_) => true,
        Condition::All(parts) | Condition::Any(parts) | Condition::NoneOf(parts) => {
            parts.iter().any(leaves_out)
        }
        _ => false,
    }
}

fn table(set: &RuleSet, text: &mut String) {
    writeln!(text, "\n## {} (`{}` {})\n", set.title, set.regime, set.version).expect("text");
    writeln!(text, "Sources read through {}.\n", set.verified_through).expect("text");
    text.push_str("| chapter | text read | covered from | entries | entries not modelled | other agency | rows | rows with a part not modelled |\n|---|---|---|---|---|---|---|---|\n");
    for chapter in &set.chapters {
        let entries = || set.entries.iter().filter(|entry| entry.chapter == chapter.id);
        let rows = || set.requirements.iter().filter(|row| row.chapter == chapter.id);
        let open = entries().filter(|entry| matches!(entry.status, EntryStatus::NotModelled(_))).count();
        let elsewhere = entries().filter(|entry| matches!(entry.status, EntryStatus::OtherAgency(_))).count();
        let partly = rows().filter(|row| leaves_out(&row.item) || leaves_out(&row.condition)).count();
        writeln!(
            text,
            "| {} | {} | {} | {} | {open} | {elsewhere} | {} | {partly} |",
            chapter.title,
            chapter.vintage,
            chapter.covered_from,
            entries().count(),
            rows().count(),
        )
        .expect("text");
    }
    let partly = set.requirements.iter().filter(|row| leaves_out(&row.item) || leaves_out(&row.condition));
    text.push_str("\nNot modelled, each evaluates to unknown:\n\n");
    for row in partly {
        let mut reasons = Vec::new();
        collect(&row.item, &mut reasons);
        collect(&row.condition, &mut reasons);
        writeln!(text, "- `{}`: {}", row.id, reasons.join("; ")).expect("text");
    }
    for entry in &set.entries {
        if let EntryStatus::NotModelled(why) = &entry.status {
            writeln!(text, "- entry `{}`: {why}", entry.code).expect("text");
        }
    }
    let exceptions = set.exceptions.iter().filter(|exception| leaves_out(&exception.condition));
    for exception in exceptions {
        let mut reasons = Vec::new();
        collect(&exception.condition, &mut reasons);
        writeln!(text, "- exception `{}`: {}", exception.id, reasons.join("; ")).expect("text");
    }
    writeln!(
        text,
        "\nExceptions: {} rows of {} symbols; {} lines of entries grant them, {} rules take them away.",
        set.exceptions.len(),
        set.exceptions.iter().map(|row| &row.symbol).collect::<std::collections::BTreeSet<_>>().len(),
        set.eligibility.len(),
        set.restrictions.len(),
    )
    .expect("text");
}

fn collect(condition: &Condition, reasons: &mut Vec<String>) {
    match condition {
        Condition::NotModelled(why) => reasons.push(why.to_string()),
        Condition::All(parts) | Condition::Any(parts) | Condition::NoneOf(parts) => {
            for part in parts {
                collect(part, reasons);
            }
        }
        _ => {}
    }
}

/// The short table of the README.
fn summary(sets: &[RuleSet]) -> String {
    let mut text = String::from(
        "| rule set | chapter | covered from | entries | rows | typed | not modelled |\n|---|---|---|---|---|---|---|\n",
    );
    for set in sets {
        for chapter in &set.chapters {
            let entries = || set.entries.iter().filter(|entry| entry.chapter == chapter.id);
            let rows = || set.requirements.iter().filter(|row| row.chapter == chapter.id);
            let open = rows().filter(|row| leaves_out(&row.item) || leaves_out(&row.condition)).count();
            let empty = entries().filter(|entry| matches!(entry.status, EntryStatus::NotModelled(_))).count();
            if rows().count() + entries().count() == 0 {
                continue;
            }
            writeln!(
                text,
                "| `{}` | {} | {} | {} | {} | {} | {} |",
                set.regime,
                chapter.title,
                chapter.covered_from,
                entries().count(),
                rows().count(),
                rows().count() - open,
                open + empty,
            )
            .expect("text");
        }
    }
    text
}

/// Checks a kept text, or writes it anew.
fn keep(path: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, text).expect("writable");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == text, "{} is stale: run `UPDATE_EXPECTED=1 cargo test coverage`", path.display());
}

#[test]
fn coverage_table_is_fresh() {
    let mut text = String::from(
        "# Coverage\n\nWhat the built-in rule sets hold, counted from the rule sets themselves. Before the day in \"covered from\" a chapter's undated rules answer \"not covered\"; rows with dated sources reach further back.\n",
    );
    for set in regime::built_in() {
        table(&set, &mut text);
    }
    keep("docs/coverage.md", &text);
}

#[test]
fn readme_shows_the_coverage() {
    const BEGIN: &str = "<!-- coverage -->\n";
    const END: &str = "<!-- end of coverage -->\n";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(path).expect("a README");
    let (before, rest) = readme.split_once(BEGIN).expect("a place for the table");
    let (_, after) = rest.split_once(END).expect("an end of the table");
    let table = summary(&regime::built_in());
    keep("README.md", &format!("{before}{BEGIN}\n{table}\n{END}{after}"));
}
