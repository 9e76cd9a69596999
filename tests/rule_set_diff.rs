//! A diff of rows makes the later set of the earlier one, exactly or not at all, and is small.
#![allow(clippy::unwrap_used, reason = "a test")]

use export_control::regime::cn_dual_use;
use export_control::{Edit, Notice, Placed, Regime, RuleSet, RuleSetDiff};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The set, and a later one after some change.
fn versions(change: impl FnOnce(&mut RuleSet)) -> (RuleSet, RuleSet) {
    let old = cn_dual_use::rules();
    let mut new = old.clone();
    new.version.minor += 1;
    change(&mut new);
    (old, new)
}

/// The tables of a diff in its wire form.
fn tables(diff: &RuleSetDiff) -> Value {
    let mut wire = serde_json::to_value(diff).unwrap();
    wire.as_object_mut().unwrap().retain(|field, _| field != "base_version" && field != "head");
    wire
}

#[test]
fn rows_that_stay_are_not_sent() {
    let (old, new) = versions(|set| {
        set.entries[1].title = "other words".into();
        let last = set.requirements.len() - 1;
        set.requirements.swap(0, last);
        set.readings.clear();
        set.notices.insert(1, set.notices[0].clone());
    });
    let diff = RuleSetDiff::between(&old, &new);
    let (entry, kind) = (&new.entries[1], &new.notices[1].kind);
    let count = old.notices.iter().filter(|notice| notice.kind == *kind).count();
    let (first, last) = (&old.requirements[0].id, &old.requirements[old.requirements.len() - 1].id);
    let mut expected = json!({
        "entries": [{ "replace": { "name": entry.code, "at": 1, "row": entry } }],
        "requirements": [
            { "move": { "name": last, "at": 0 } },
            { "move": { "name": first, "at": old.requirements.len() - 1 } },
        ],
        "notices": [{
            "insert": { "name": format!("{kind}#{}", count + 1), "at": 1, "row": new.notices[1] },
        }],
    });
    if !old.readings.is_empty() {
        let gone: Vec<Value> = old.readings.iter().map(|row| json!({ "remove": row.country })).collect();
        expected["readings"] = gone.into();
    }
    assert_eq!(tables(&diff), expected);
    assert_eq!(diff.apply(&old).unwrap(), new);
}

#[test]
fn of_rows_of_one_name_those_that_stay_are_known_by_what_they_say() {
    let (old, mut new) = versions(|_| {});
    let twin = &old.notices[0];
    let saying = |text: &'static str| Notice { text: text.into(), ..twin.clone() };
    new.notices = ["a", "c", "d"].map(saying).into();
    let base = RuleSet { notices: ["a", "b", "c"].map(saying).into(), ..old.clone() };
    let diff = RuleSetDiff::between(&base, &new);
    assert_eq!(diff.summary(), [format!("notices: ~ {}#2", twin.kind)]);
    assert_eq!(diff.apply(&base).unwrap(), new);
}

#[test]
fn all_that_does_not_fit_is_named_at_once() {
    let (old, new) = versions(|set| {
        set.requirements.insert(2, set.requirements[0].clone());
        set.requirements[2].id = "cn-dual-use/new".into();
    });
    let mut diff = RuleSetDiff::between(&old, &new);
    diff.base_version.major += 1;
    diff.head.regime = Regime::UsEar;
    let [Edit::Insert(placed)] = diff.requirements.as_slice() else { panic!("one row comes") };
    let (known, placed) = (old.requirements[0].id.to_string(), placed.clone());
    diff.requirements.extend([
        Edit::Remove("nobody".into()),
        Edit::Move { name: known.clone(), at: 1 },
        Edit::Insert(Placed { name: known.clone(), ..placed.clone() }),
        Edit::Replace(Placed { name: "cn-dual-use/newer".into(), at: 9_000, ..placed }),
    ]);
    let error = diff.apply(&old).unwrap_err();
    let lines: Vec<String> = error.problems().iter().map(ToString::to_string).collect();
    let end = old.requirements.len() + 2;
    assert_eq!(
        lines,
        [
            "head.regime: `us-ear`: expected `cn-dual-use`, the rules here".to_string(),
            "base_version: based on version `3.0.0`: expected `2.0.0`, the version here".to_string(),
            "requirements[1].remove: no row `nobody` in the base: expected the name of one of its rows".to_string(),
            format!("requirements[3].insert.name: row `{known}` is in the base: expected a name that it does not have"),
            format!("requirements[3].insert.name: `{known}` names a row `cn-dual-use/new`: expected its name"),
            format!("requirements[3].insert.name: row `{known}` twice: expected each row once"),
            "requirements[4].replace.name: no row `cn-dual-use/newer` in the base: expected the name of one of its rows".to_string(),
            "requirements[4].replace.name: `cn-dual-use/newer` names a row `cn-dual-use/new`: expected its name".to_string(),
            "requirements[2].move.at: place `1`: expected at least `3`, behind the row before".to_string(),
            "requirements[3].insert.at: place `2`: expected at least `4`, behind the row before".to_string(),
            format!("requirements[4].replace.at: place `9000`: expected at most `{end}`, the end of the table"),
        ]
    );
    assert_eq!(error.to_string(), lines.join("; "));
}

/// What is done to a table: which, how, at which place, with which other place.
type Step = (usize, usize, usize, usize);

/// Does it to the wire form of a set.
fn edit(set: &mut Value, (table, how, place, other): Step) {
    let tables: Vec<&mut Vec<Value>> = set
        .as_object_mut()
        .unwrap()
        .iter_mut()
        .filter(|(field, _)| *field != "subject_citations")
        .filter_map(|(_, it)| it.as_array_mut())
        .collect();
    let count = tables.len();
    let rows = tables.into_iter().nth(table % count).unwrap();
    if rows.is_empty() {
        return;
    }
    let (place, other) = (place % rows.len(), other % rows.len());
    match how {
        0 => drop(rows.remove(place)),
        1 => rows.swap(place, other),
        2 => rows.insert(place, rows[other].clone()),
        3 => {
            let row = rows.remove(place);
            rows.insert(other, row);
        }
        // A row takes a field of another: its name, too.
        _ => {
            let fields: Vec<String> = rows[other].as_object().unwrap().keys().cloned().collect();
            let field = &fields[how % fields.len()];
            rows[place][field] = rows[other][field].clone();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Rows removed, swapped, doubled, moved, altered, in any table.
    #[test]
    fn a_diff_leads_from_one_set_to_the_other(
        first in prop::collection::vec((0_usize..13, 0_usize..30, any::<usize>(), any::<usize>()), 0..12),
        second in prop::collection::vec((0_usize..13, 0_usize..30, any::<usize>(), any::<usize>()), 0..12),
    ) {
        let read = |value: &Value| serde_json::from_value::<RuleSet>(value.clone()).unwrap();
        let mut value = serde_json::to_value(cn_dual_use::rules()).unwrap();
        for step in first {
            edit(&mut value, step);
        }
        let old = read(&value);
        for step in &second {
            edit(&mut value, *step);
        }
        let mut new = read(&value);
        new.version.minor += 1;
        for (old, new) in [(&old, &new), (&new, &old)] {
            let diff = RuleSetDiff::between(old, new);
            prop_assert!(diff.apply(old).unwrap() == *new);
            let text = serde_json::to_string(&diff).unwrap();
            prop_assert!(serde_json::from_str::<RuleSetDiff>(&text).unwrap() == diff);
            // A step touches two rows at most.
            prop_assert!(diff.summary().len() <= 2 * second.len());
        }
        prop_assert!(RuleSetDiff::between(&old, &old).summary().is_empty());
    }
}
