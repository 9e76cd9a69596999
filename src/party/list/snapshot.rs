//! A list as it stood on a day.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::hash::Hash;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::party::hash::StableHasher;

use super::entry::{ListEntry, ListId};

/// The digest of a list's content: FNV-1a over 128 bits. It tells versions apart; it is no protection
/// against somebody who wants two lists to look the same.
///
/// # Syntax
/// 32 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct ListDigest(u128);

impl fmt::Display for ListDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl fmt::Debug for ListDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for ListDigest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ListDigest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        u128::from_str_radix(&text, 16).ok().filter(|_| text.len() == 32).map(Self).ok_or_else(|| {
            serde::de::Error::custom(format!("cannot read digest `{text}`: expected 32 hexadecimal digits"))
        })
    }
}

impl ListDigest {
    /// The digest of any value, the same on every machine.
    pub(in crate::party) fn of(value: &impl Hash) -> Self {
        let mut hasher = StableHasher::default();
        value.hash(&mut hasher);
        Self(hasher.wide())
    }
}

impl ListEntry {
    /// The digest of everything in the entry.
    #[must_use]
    pub fn digest(&self) -> ListDigest {
        ListDigest::of(self)
    }
}

/// Which version of a list: enough to say it in a record.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SnapshotRef {
    /// The list, or the collection of lists.
    pub id: ListId,
    /// The day it was published or fetched, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// How many entries it has.
    pub count: usize,
    /// What is in it.
    pub digest: ListDigest,
}

/// A list, or several lists that are published together, as they stood on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListSnapshot {
    id: ListId,
    date: Option<Date>,
    // INVARIANT: of `entries`, whatever their order.
    digest: ListDigest,
    entries: Vec<ListEntry>,
    // INVARIANT: of each entry, in order.
    digests: Vec<ListDigest>,
}

impl ListSnapshot {
    /// A snapshot of these entries.
    ///
    /// Entries without an id, or different ones with the same id in one list, get an id from their content,
    /// so that a decision about one of them is never taken for one about another.
    #[must_use]
    pub fn new(id: ListId, date: Option<Date>, mut entries: Vec<ListEntry>) -> Self {
        entries.shrink_to_fit();
        let mut digests: Vec<ListDigest> = entries.iter().map(ListEntry::digest).collect();
        tell_apart(&mut entries, &mut digests);
        let sum = digests.iter().fold(0_u128, |sum, digest| sum.wrapping_add(digest.0));
        Self { id, date, digest: ListDigest(sum), entries, digests }
    }

    /// The list, or the collection of lists.
    #[must_use]
    pub fn id(&self) -> &ListId {
        &self.id
    }

    /// The day it was published or fetched, if known.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        self.date
    }

    /// The digest of the content; the order of entries does not matter.
    #[must_use]
    pub fn digest(&self) -> ListDigest {
        self.digest
    }

    /// The entries, in the order of the source.
    #[must_use]
    pub fn entries(&self) -> &[ListEntry] {
        &self.entries
    }

    /// The digest of each entry, in the order of the entries.
    #[must_use]
    pub fn entry_digests(&self) -> &[ListDigest] {
        &self.digests
    }

    /// Which version this is.
    #[must_use]
    pub fn reference(&self) -> SnapshotRef {
        SnapshotRef { id: self.id.clone(), date: self.date, count: self.entries.len(), digest: self.digest }
    }

    /// The lists that occur, by id.
    #[must_use]
    pub fn lists(&self) -> Vec<ListId> {
        let mut lists: Vec<ListId> = Vec::new();
        for entry in &self.entries {
            if !lists.contains(&entry.list) {
                lists.push(entry.list.clone());
            }
        }
        lists.sort();
        lists
    }
}

/// Gives entries that could be taken for one another ids of their own.
fn tell_apart(entries: &mut [ListEntry], digests: &mut [ListDigest]) {
    let mut ids: Vec<(&ListId, &str, ListDigest, usize)> = entries
        .iter()
        .zip(digests.iter())
        .enumerate()
        .map(|(at, (entry, digest))| (&entry.list, entry.id.as_str(), *digest, at))
        .collect();
    ids.sort_unstable();
    let mut doubtful: Vec<usize> = Vec::new();
    for same in ids.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        let differ = same.iter().zip(same.iter().skip(1)).any(|(a, b)| a.2 != b.2);
        if differ || same.first().is_some_and(|first| first.1.is_empty()) {
            doubtful.extend(same.iter().map(|(_, _, _, at)| *at));
        }
    }
    for at in doubtful {
        if let (Some(entry), Some(digest)) = (entries.get_mut(at), digests.get_mut(at)) {
            entry.id =
                if entry.id.is_empty() { format!("{digest}") } else { format!("{}~{digest}", entry.id) };
            *digest = entry.digest();
        }
    }
}
