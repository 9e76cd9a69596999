//! Tables of the built-in U.S. rule set against each other: sets of codes against the paragraphs of the list,
//! and what rows say of activities against the sections that they rest on.

use export_control::regime::us_ear;
use export_control::{Activity, Condition, EntryCode, Requirement, RequirementClass, RuleSet, Truth};

/// Entries of the 600 series and 9x515.
fn is_munitions(code: EntryCode) -> bool {
    let text = code.entry().to_string();
    text.as_bytes()[2] == b'6' || text.ends_with("515")
}

/// Every set of codes in a condition.
fn code_sets<'a>(condition: &'a Condition, found: &mut Vec<&'a export_control::CodeSet>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) | Condition::NoneOf(parts) => {
            parts.iter().for_each(|part| code_sets(part, found));
        }
        Condition::HomeContent(codes) => found.push(codes),
        _ => {}
    }
}

/// 15 CFR 734.4(a)(6): `.a` to `.x` under (i), `.y` under (ii), whatever stands below `.y`.
#[test]
fn munitions_content_is_told_apart_by_its_paragraph() {
    let set = us_ear::rules();
    let mut sets = Vec::new();
    code_sets(&set.subject, &mut sets);
    let (mut y, mut other) = (0, 0);
    for entry in set.entries.iter().filter(|entry| is_munitions(entry.code)) {
        for path in &entry.paragraphs {
            let code = entry.code.with_paragraph(*path);
            let is_y = path.to_string().split('.').next() == Some("y");
            let within: Vec<bool> = sets
                .iter()
                .filter(|codes| codes.include.iter().all(|own| is_munitions(*own)))
                .filter(|codes| codes.truth(code) == Truth::True)
                .map(|codes| codes.exclude.is_empty())
                .collect();
            assert_eq!(within, [is_y], "{code}: in the set of `.y` paragraphs or in that of the others");
            if is_y { y += 1 } else { other += 1 }
        }
    }
    assert!(y > 100 && other > 200, "{y} and {other} paragraphs");
}

fn reaches(condition: &Condition, activity: Activity) -> Truth {
    match condition {
        Condition::Activity(activities) => activities.contains(&activity).into(),
        Condition::All(parts) => {
            parts.iter().map(|part| reaches(part, activity)).fold(Truth::True, Truth::and)
        }
        Condition::Never => Truth::False,
        Condition::Always => Truth::True,
        _ => Truth::Unknown,
    }
}

/// Sections of parts 738 and 742 on items of the list that name transfers within a country, and 746.3 and 746.8.
const NAMES_TRANSFERS: &[&str] = &[
    "742.4(a)(4)",
    "742.6(a)(5)",
    "742.6(a)(6)",
    "742.6(a)(11)",
    "742.6(a)(12)",
    "742.6(a)(13)",
    "746.3",
    "746.8",
];

fn list_rules(set: &RuleSet) -> impl Iterator<Item = &Requirement> {
    set.requirements.iter().filter(|rule| rule.class == RequirementClass::List)
}

/// 15 CFR 736.2(b)(1): exports and reexports. Only what a section says of transfers reaches them.
#[test]
fn rows_of_the_list_reach_transfers_where_their_section_names_them() {
    let set = us_ear::rules();
    let (mut with, mut without) = (0, 0);
    for rule in list_rules(&set) {
        let named = rule.citations.iter().any(|cite| NAMES_TRANSFERS.iter().any(|name| cite.contains(name)));
        let reached = reaches(&rule.condition, Activity::Transfer) != Truth::False;
        assert_eq!(named, reached, "{}: {:?}", rule.id, rule.citations);
        if named {
            with += 1
        } else {
            without += 1
        }
        if rule.column.is_some() {
            assert!(!reached, "{}: a chart column speaks of exports and reexports", rule.id);
        }
    }
    assert!(with > 50 && without > 1000, "{with} and {without} rows");
}
