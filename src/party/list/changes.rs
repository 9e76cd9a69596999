//! What changed between two versions of a list.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::entry::{ListEntry, ListId};
use super::snapshot::{ListSnapshot, SnapshotRef};

/// An entry that was added, taken out, or changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryChange {
    /// The list.
    pub list: ListId,
    /// The entry.
    pub entry: String,
    /// Its name, the newer one.
    pub name: String,
    /// For a changed entry, the fields that differ.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
}

/// What changed between two versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SnapshotChanges {
    /// The older version.
    pub from: SnapshotRef,
    /// The newer version.
    pub to: SnapshotRef,
    /// Entries only in the newer one.
    pub added: Vec<EntryChange>,
    /// Entries only in the older one.
    pub removed: Vec<EntryChange>,
    /// Entries in both that differ.
    pub changed: Vec<EntryChange>,
}

/// The newer version is so much smaller that it may be a broken download.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "list `{list}` shrank from {before} to {after} entries: expected at least {least}; check the download, or allow the shrinkage"
)]
pub struct ListShrinkError {
    /// The list.
    pub list: ListId,
    /// Entries in the older version.
    pub before: usize,
    /// Entries in the newer version.
    pub after: usize,
    /// The least number that would have been accepted.
    pub least: usize,
}

impl SnapshotChanges {
    /// Compares two versions.
    #[must_use]
    pub fn between(from: &ListSnapshot, to: &ListSnapshot) -> Self {
        let old = by_id(from);
        let new = by_id(to);
        let mut changes = Self {
            from: from.reference(),
            to: to.reference(),
            added: Vec::new(),
            removed: Vec::new(),
            changed: Vec::new(),
        };
        for (id, entry) in &new {
            match old.get(id) {
                None => changes.added.push(change(entry, Vec::new())),
                Some(before) if before != entry => {
                    changes.changed.push(change(entry, differences(before, entry)));
                }
                Some(_) => {}
            }
        }
        for (id, entry) in &old {
            if !new.contains_key(id) {
                changes.removed.push(change(entry, Vec::new()));
            }
        }
        changes
    }

    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty()
    }
}

impl ListSnapshot {
    /// Accepts this version as the successor of an older one, unless a list in it lost more than
    /// `limit_percent` of its entries.
    ///
    /// # Errors
    /// [`ListShrinkError`] for the first list, by id, that shrank beyond the limit. A caller who knows
    /// better passes 100.
    pub fn check_successor_of(&self, older: &Self, limit_percent: u8) -> Result<(), ListShrinkError> {
        let limit = usize::from(limit_percent.min(100));
        let count = |snapshot: &Self, list: &ListId| {
            snapshot.entries().iter().filter(|entry| entry.list == *list).count()
        };
        for list in older.lists() {
            let before = count(older, &list);
            let after = count(self, &list);
            let least = (before * (100 - limit)).div_ceil(100);
            if after < least {
                return Err(ListShrinkError { list, before, after, least });
            }
        }
        Ok(())
    }
}

fn by_id(snapshot: &ListSnapshot) -> BTreeMap<(&ListId, &str), &ListEntry> {
    snapshot.entries().iter().map(|entry| ((&entry.list, entry.id.as_str()), entry)).collect()
}

fn change(entry: &ListEntry, fields: Vec<String>) -> EntryChange {
    EntryChange { list: entry.list.clone(), entry: entry.id.clone(), name: entry.name().into(), fields }
}

fn differences(a: &ListEntry, b: &ListEntry) -> Vec<String> {
    let pairs = [
        ("kind", a.kind != b.kind),
        ("names", a.names != b.names),
        ("countries", a.countries != b.countries || a.former_countries != b.former_countries),
        ("addresses", a.addresses != b.addresses),
        ("dates_of_birth", a.dates_of_birth != b.dates_of_birth),
        ("identifiers", a.identifiers != b.identifiers),
        ("programs", a.programs != b.programs),
        ("citation", a.citation != b.citation),
        ("from", a.from != b.from),
        ("until", a.until != b.until),
        ("license_requirement", a.license_requirement != b.license_requirement),
        ("license_policy", a.license_policy != b.license_policy),
        ("notes", a.notes != b.notes),
    ];
    pairs.into_iter().filter(|(_, differs)| *differs).map(|(field, _)| field.into()).collect()
}
