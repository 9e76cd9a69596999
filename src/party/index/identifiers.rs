//! Entries by their numbers.

use alloc::vec::Vec;

use crate::party::list::{Identifier, ListEntry, ListSnapshot};

use super::Index;
use super::hash_table::HashTable;
use super::search::Strategy;
use super::vocabulary::hash_text;

/// The table from numbers to entries.
pub(super) fn table(snapshots: &[ListSnapshot]) -> HashTable {
    let entries = || (0_u32..).zip(snapshots.iter().flat_map(ListSnapshot::entries));
    let numbers: usize = entries().map(|(_, entry)| entry.identifiers.len()).sum();
    let count = snapshots.iter().map(|snapshot| snapshot.entries().len()).sum();
    HashTable::build(numbers, count, 0, |part, slots| {
        for (number, entry) in entries() {
            for identifier in &entry.identifiers {
                part.keep(hash_text(&identifier.plain_number()), number, slots);
            }
        }
    })
}

impl Index {
    /// The entries that carry one of these identifiers.
    pub(super) fn with_identifiers(&self, identifiers: &[Identifier], strategy: Strategy) -> Vec<u32> {
        if identifiers.is_empty() {
            return Vec::new();
        }
        let carries = |entry: &ListEntry| {
            entry.identifiers.iter().any(|listed| identifiers.iter().any(|own| own.same_as(listed)))
        };
        if strategy == Strategy::Exhaustive {
            let entries = self.snapshots.iter().flat_map(ListSnapshot::entries);
            return (0_u32..)
                .zip(entries)
                .filter(|(_, entry)| carries(entry))
                .map(|(number, _)| number)
                .collect();
        }
        let mut found: Vec<u32> = identifiers
            .iter()
            .flat_map(|own| self.identifiers.get(hash_text(&own.plain_number())))
            .filter(|number| self.entry(*number).is_some_and(carries))
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}
