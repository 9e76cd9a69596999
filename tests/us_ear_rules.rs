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
            for part in parts {
                code_sets(part, found);
            }
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
            with += 1;
        } else {
            without += 1;
        }
        if rule.column.is_some() {
            assert!(!reached, "{}: a chart column speaks of exports and reexports", rule.id);
        }
    }
    assert!(with > 50 && without > 1000, "{with} and {without} rows");
}

/// 15 CFR 746.8(a)(12)(iii)(B)(1), 734.4(c)(1) note 3: sets of entries against the reasons of their rows.
#[test]
fn sets_of_entries_by_reason_are_those_of_the_list() {
    let set = us_ear::rules();
    let reasons = |code: EntryCode| {
        let rows = set.requirements.iter().filter(move |rule| {
            let codes = rule.codes.as_ref().map_or(&[][..], |codes| &codes.include);
            !codes.is_empty() && codes.iter().all(|own| own.base() == code.base())
        });
        rows.filter_map(|rule| rule.reason.as_deref()).collect::<std::collections::BTreeSet<_>>()
    };
    let mut sets = Vec::new();
    set.requirements.iter().for_each(|rule| all_code_sets(&rule.condition, &mut sets));
    let holds = |marks: [&str; 2], code: EntryCode| {
        let of_mark = |mark: &str| mark.parse::<EntryCode>().expect("a code");
        let own = sets.iter().filter(|codes| marks.iter().all(|mark| codes.include.contains(&of_mark(mark))));
        own.clone().count() > 0 && own.clone().all(|codes| codes.truth(code) == Truth::True)
    };
    let mut seen = 0;
    let mut wrong = Vec::new();
    for entry in &set.entries {
        let (code, reasons) = (entry.code, reasons(entry.code));
        if reasons.is_empty() {
            continue;
        }
        let text = code.to_string();
        let at_only = reasons.iter().eq(["AT"].iter());
        if holds(["3A991", "9A991"], code) != (at_only || text == "9A991") {
            wrong.push(format!("{code}: controlled for {reasons:?}"));
        }
        let listed_software = text.as_bytes()[1] == b'D' && !at_only && text != "5D002";
        if holds(["3D001", "1D001"], code) != listed_software {
            wrong.push(format!("{code}: software controlled for {reasons:?}"));
        }
        seen += 1;
    }
    assert_eq!(wrong, [""; 0]);
    assert!(seen > 500, "{seen} entries");
}

fn all_code_sets<'a>(condition: &'a Condition, found: &mut Vec<&'a export_control::CodeSet>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) | Condition::NoneOf(parts) => {
            for part in parts {
                all_code_sets(part, found);
            }
        }
        Condition::Code(codes) | Condition::ControlledContentOf(codes) => found.push(codes),
        _ => {}
    }
}
