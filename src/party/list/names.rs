//! What stands in a name cell of a list beside the name.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::entry::{ListEntry, ListedName, NameKind};

const SUCCESSOR: &str = "any successor, sub-unit, or subsidiary thereof";
/// Marks inside a name cell after which another name follows.
const MARKERS: &[(&str, NameKind)] = &[
    ("a.k.a.,", NameKind::Alias),
    ("a.k.a.", NameKind::Alias),
    ("a.k.a", NameKind::Alias),
    ("f.k.a.,", NameKind::Former),
    ("f.k.a.", NameKind::Former),
    ("f.k.a", NameKind::Former),
    ("n.k.a.", NameKind::Alias),
    ("d.b.a.", NameKind::Alias),
];
/// Marks after which the listed unit is named; what stands before is the parent.
const UNITS: &[&str] = &["Affiliated Entity:", "Subordinate Institution -", "Subordinate Institution:"];

/// Adds the names in one cell to the entry.
pub(super) fn add_names(entry: &mut ListEntry, cell: &str, kind: NameKind) {
    let mut cell = cell.trim();
    if let Some(at) = cell.find(SUCCESSOR) {
        let (name, note) = cell.split_at(at);
        note_once(entry, note.trim());
        cell = name.trim_end().trim_end_matches("and").trim_end().trim_end_matches([';', ',']);
    }
    for unit in UNITS {
        if let Some((parent, name)) = cell.split_once(unit) {
            note_once(entry, parent.trim().trim_end_matches(['.', ';']));
            cell = name;
        }
    }
    let mut first = true;
    for part in cell.split([';', '\n']) {
        let mut rest = part;
        let mut next = if first { kind } else { alias_of(kind) };
        loop {
            let found = MARKERS
                .iter()
                .filter_map(|(marker, kind)| find_word(rest, marker).map(|at| (at, marker.len(), *kind)))
                .min_by_key(|(at, length, _)| (*at, core::cmp::Reverse(*length)));
            let Some((at, length, marked)) = found else { break };
            push(entry, rest.get(..at).unwrap_or_default(), next);
            rest = rest.get(at + length..).unwrap_or_default();
            next = if kind == NameKind::WeakAlias { kind } else { marked };
        }
        push(entry, rest, next);
        first = false;
    }
}

fn alias_of(kind: NameKind) -> NameKind {
    if kind == NameKind::Primary { NameKind::Alias } else { kind }
}

/// The place of a marker that does not continue a word.
fn find_word(text: &str, marker: &str) -> Option<usize> {
    let at = text.find(marker)?;
    let before = text.get(..at)?.chars().next_back();
    (!before.is_some_and(char::is_alphanumeric)).then_some(at)
}

fn push(entry: &mut ListEntry, text: &str, kind: NameKind) {
    let text = text.trim_matches(|letter: char| {
        letter.is_whitespace() || matches!(letter, ',' | ';' | ':' | '\u{a0}' | 'ÿ' | '\u{81}')
    });
    let open = text.matches('(').count();
    let close = text.matches(')').count();
    let text = if close > open { text.trim_end_matches(')') } else { text };
    let text = if open > close { text.trim_end_matches('(').trim_end() } else { text };
    if text.is_empty() || !text.chars().any(char::is_alphanumeric) {
        return;
    }
    if entry.names.iter().any(|name| name.text == text) {
        return;
    }
    let kind = if entry.names.is_empty() { NameKind::Primary } else { kind };
    entry.names.push(ListedName { text: text.to_string(), kind });
}

fn note_once(entry: &mut ListEntry, note: &str) {
    if !note.is_empty() && !entry.notes.iter().any(|known| known == note) {
        entry.notes.push(String::from(note));
    }
}

/// Whether a name stands for an address entry of the Entity List (`Address 01`).
pub(super) fn is_address_heading(name: &str) -> bool {
    name.trim()
        .strip_prefix("Address ")
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Puts the address text of an address entry among its names, marked as what it is.
pub(super) fn mark_address_entry(entry: &mut ListEntry) {
    if !is_address_heading(entry.name()) {
        return;
    }
    let addresses: Vec<String> = entry.addresses.iter().filter_map(|address| address.text.clone()).collect();
    entry.names.truncate(1);
    if let Some(heading) = entry.names.first_mut() {
        heading.kind = NameKind::Address;
    }
    for text in addresses {
        entry.names.push(ListedName { text, kind: NameKind::Address });
    }
}

#[cfg(test)]
mod tests {
    use super::super::entry::ListId;
    use super::*;
    use alloc::vec;

    fn names(cell: &str) -> Vec<(String, NameKind)> {
        let mut entry = ListEntry::new(ListId::new("us/entity-list"), "1", "");
        entry.names.clear();
        add_names(&mut entry, cell, NameKind::Primary);
        entry.names.into_iter().map(|name| (name.text, name.kind)).collect()
    }

    #[test]
    fn noise_is_cut() {
        assert_eq!(
            names("Sinobright Import and Export Company; and any successor, sub-unit, or subsidiary thereof"),
            vec![("Sinobright Import and Export Company".into(), NameKind::Primary)]
        );
        assert_eq!(
            names("Huawei Technologies Co., Ltd. (Huawei). Affiliated Entity: Hangzhou Huawei Enterprises"),
            vec![("Hangzhou Huawei Enterprises".into(), NameKind::Primary)]
        );
        assert_eq!(
            names("LTS Holding Limited (f.k.a. IPP-International Petroleum Products Ltd.)"),
            vec![
                ("LTS Holding Limited".into(), NameKind::Primary),
                ("IPP-International Petroleum Products Ltd.".into(), NameKind::Former)
            ]
        );
        assert_eq!(
            names("Cho Yan Nathan; a.k.a Nathan Man Man"),
            vec![("Cho Yan Nathan".into(), NameKind::Primary), ("Nathan Man Man".into(), NameKind::Alias)]
        );
    }
}
