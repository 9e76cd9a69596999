//! Which lists a screening consulted.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::entry::ListId;
use super::snapshot::ListSnapshot;

/// One list among those that were searched: a collection such as the consolidated list holds many.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsultedList {
    /// The list.
    pub list: ListId,
    /// How many entries it has.
    pub entries: usize,
    /// The day as of which it stands; the oldest, if it came in several parts, and none if one has no date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Date>,
}

impl ConsultedList {
    /// The lists in these snapshots, by id. A snapshot without entries counts as the list it is named after,
    /// with none.
    pub(in crate::party) fn of(snapshots: &[ListSnapshot]) -> Vec<Self> {
        let mut lists: BTreeMap<&ListId, Self> = BTreeMap::new();
        for snapshot in snapshots {
            let mut counts: BTreeMap<&ListId, usize> = BTreeMap::new();
            for entry in snapshot.entries() {
                *counts.entry(&entry.list).or_default() += 1;
            }
            if counts.is_empty() {
                counts.insert(snapshot.id(), 0);
            }
            for (list, entries) in counts {
                let new = Self { list: list.clone(), entries: 0, as_of: snapshot.date() };
                let known = lists.entry(list).or_insert(new);
                known.entries += entries;
                known.as_of = known.as_of.zip(snapshot.date()).map(|(a, b)| a.min(b));
            }
        }
        lists.into_values().collect()
    }
}
