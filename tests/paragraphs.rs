//! Bare codes against their paragraphs: of every entry of the built-in lists, a code above paragraphs requires
//! what each of them requires, and may require what one of them may.
#![allow(clippy::unwrap_used, reason = "a test")]

use crate::common;
use export_control::{Decision, EntryCode, Level, Screener};
use serde_json::json;

const DAYS: [&str; 3] = ["2023-12-01", "2025-06-02", "2026-08-03"];

fn levels(
    screener: &Screener,
    regime: usize,
    order: &str,
    decision: &mut Decision,
) -> Option<(Level, Level)> {
    // A code that the list did not have on that day is refused.
    let order = common::order(order).unwrap();
    let prepared = screener.prepare(&order).ok()?;
    screener.decide(&prepared, 0, regime, decision);
    Some((decision.at_least(), decision.at_most()))
}

#[test]
fn a_code_above_paragraphs_holds_the_answers_of_all() {
    let screener = common::screener();
    let mut decision = Decision::default();
    let (mut open, mut settled) = (0, 0);
    for (regime, from, destinations) in
        [(0, "US", ["CN", "DE", "AE", "CA"]), (1, "CN", ["US", "JP", "IN", "MO"])]
    {
        let set = screener.rule_set(regime).unwrap();
        for entry in &set.entries {
            let paragraphs = || entry.paragraphs.iter().map(|path| entry.code.with_paragraph(*path));
            let codes: Vec<EntryCode> = [entry.code].into_iter().chain(paragraphs()).collect();
            for code in &codes {
                let below = || codes.iter().filter(|other| *other != code && code.contains(**other));
                let last =
                    below().filter(|path| !below().any(|other| other != *path && path.contains(*other)));
                let last: Vec<&EntryCode> = last.collect();
                for (day, to) in DAYS.iter().flat_map(|day| destinations.map(|to| (day, to))) {
                    let mut asked = |code: &EntryCode| {
                        let order = json!({
                            "id": "1", "date": day, "activity": "export", "from": from, "to": to,
                            "parties": [ { "role": "end_user", "name": "one", "country": to, "headquarters": to,
                                "ultimate_parent_headquarters": to, "government": false, "owners": [],
                                "screening": { "clear_as_of": day } } ],
                            "facts": { "end_use.none_of_concern": true },
                            "lines": [ { "id": "1", "item": { "origin": from,
                                "classifications": [ { "regime": set.regime, "code": code } ] } } ]
                        });
                        levels(&screener, regime, &order.to_string(), &mut decision)
                    };
                    let all: Option<Vec<(Level, Level)>> = last.iter().map(|path| asked(path)).collect();
                    let (Some(own), Some(all)) = (asked(code), all.filter(|all| !all.is_empty())) else {
                        continue;
                    };
                    let least = all.iter().map(|(least, _)| *least).min().unwrap();
                    let most = all.iter().map(|(_, most)| *most).max().unwrap();
                    assert_eq!(own.0, least, "{code} on {day} to {to}");
                    assert!(own.1 >= most, "{code} on {day} to {to}");
                    open += usize::from(own.0 < own.1);
                    settled += usize::from(own.0 == own.1 && own.0 == Level::LicenseRequired);
                }
            }
        }
    }
    assert!(open > 1000 && settled > 1000, "{open} cells are open, {settled} settled");
}
