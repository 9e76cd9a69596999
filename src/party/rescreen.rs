//! Which stored parties need a look after a list has changed.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::adjudication::{Adjudication, PartyListing, PartyScreening, ReopenReason};
use super::index::Index;
use super::list::{ListDigest, ListEntry, ListId, ListSnapshot};
use super::query::{PartyQuery, SearchPolicy};
use super::score::Score;
use crate::fact::HitStatus;

/// A hit that a stored party had at its last screening.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownHit {
    /// The list.
    pub list: ListId,
    /// The entry.
    pub entry: String,
    /// The content of the entry then.
    pub entry_digest: ListDigest,
}

/// A party as the caller stores it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StoredParty {
    /// The caller's own id.
    pub id: String,
    /// What is known of it.
    pub party: PartyQuery,
    /// Its hits at the last screening.
    pub known: Vec<KnownHit>,
    /// What was decided about them.
    pub decisions: Vec<Adjudication>,
}

impl StoredParty {
    /// A party with the hits of a screening.
    #[must_use]
    pub fn screened(id: &str, party: PartyQuery, screening: &PartyScreening) -> Self {
        let known = screening.hits.iter().map(|listing| KnownHit {
            list: listing.list.clone(),
            entry: listing.entry.clone(),
            entry_digest: listing.hit.entry_digest,
        });
        let decisions = screening.hits.iter().filter_map(|listing| listing.decision.clone());
        Self { id: id.into(), known: known.collect(), decisions: decisions.collect(), party }
    }
}

/// Why a party needs a look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[non_exhaustive]
pub enum RescreenReason {
    /// An entry that is new on the list matches.
    NewEntry {
        /// The list.
        list: ListId,
        /// The entry.
        entry: String,
        /// The name that matches.
        name: String,
        /// How well.
        score: Score,
    },
    /// An entry that changed matches now and did not before.
    NewMatch {
        /// The list.
        list: ListId,
        /// The entry.
        entry: String,
        /// The name that matches.
        name: String,
        /// How well.
        score: Score,
    },
    /// An entry that did not change matches now: the weights of words, the party or the policy changed.
    NewlyAboveThreshold {
        /// The list.
        list: ListId,
        /// The entry.
        entry: String,
        /// The name that matches.
        name: String,
        /// How well.
        score: Score,
    },
    /// The entry of a known hit changed.
    EntryChanged {
        /// The list.
        list: ListId,
        /// The entry.
        entry: String,
        /// What it is taken for now.
        status: HitStatus,
    },
    /// A decision has to be taken again because what is known of the party changed.
    PartyChanged {
        /// The list.
        list: ListId,
        /// The entry.
        entry: String,
        /// What it is taken for now.
        status: HitStatus,
    },
    /// The entry of a known hit is not on the list any more.
    Delisted {
        /// The list.
        list: ListId,
        /// The entry.
        entry: String,
    },
    /// The entry of a known hit is on the list and in force no more, or not yet, on the day of the search.
    Ended {
        /// The list.
        list: ListId,
        /// The entry.
        entry: String,
        /// Its last day, if the list gives one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Date>,
    },
    /// The list gave the entry of a known hit another id: a decision about it has to be taken again.
    Renumbered {
        /// The list.
        list: ListId,
        /// The entry as it was.
        entry: String,
        /// Its id now.
        new_entry: String,
        /// What it is taken for now.
        status: HitStatus,
    },
    /// The entry of a known hit is on the list and does not match any more.
    NoLongerMatches {
        /// The list.
        list: ListId,
        /// The entry.
        entry: String,
    },
}

/// A party that needs a look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RescreenFinding {
    /// The caller's id.
    pub party: String,
    /// Why.
    pub reasons: Vec<RescreenReason>,
    /// Its screening against the new list.
    pub screening: PartyScreening,
}

/// Screens stored parties against the new version of a list and says which need a look, and why. Parties
/// for which nothing changed are left out. `older` is only asked whether an entry is new or changed.
///
/// Each call goes through both lists once; to screen one party after another, make one [`Rescreener`].
#[must_use]
pub fn rescreen(
    older: &ListSnapshot,
    newer: &Index,
    parties: &[StoredParty],
    policy: &SearchPolicy,
) -> Vec<RescreenFinding> {
    let rescreener = Rescreener::new(older, newer, policy);
    parties.iter().filter_map(|stored| rescreener.check(stored)).collect()
}

/// An older version of a list and an index of the newer one, ready to rescreen party by party.
#[derive(Clone, Debug)]
pub struct Rescreener<'a> {
    before: BTreeMap<(&'a ListId, &'a str), (ListDigest, &'a ListEntry)>,
    now: BTreeMap<(&'a ListId, &'a str), &'a ListEntry>,
    newer: &'a Index,
    policy: &'a SearchPolicy,
}

impl<'a> Rescreener<'a> {
    /// Goes through both lists once.
    #[must_use]
    pub fn new(older: &'a ListSnapshot, newer: &'a Index, policy: &'a SearchPolicy) -> Self {
        let key = |entry: &'a ListEntry| (&entry.list, entry.id.as_str());
        let before = older.entries().iter().zip(older.entry_digests());
        let now = newer.snapshots().iter().flat_map(ListSnapshot::entries);
        Self {
            before: before.map(|(entry, digest)| (key(entry), (*digest, entry))).collect(),
            now: now.map(|entry| (key(entry), entry)).collect(),
            newer,
            policy,
        }
    }

    /// Whether a party needs a look, and why.
    #[must_use]
    pub fn check(&self, stored: &StoredParty) -> Option<RescreenFinding> {
        let outcome = self.newer.search(&stored.party, self.policy);
        let screening = PartyScreening::new(&stored.party, outcome, &stored.decisions);
        let gone: Vec<(&KnownHit, Option<&PartyListing>)> = stored
            .known
            .iter()
            .filter(|known| !screening.hits.iter().any(|listing| is_about(listing, known)))
            .map(|known| (known, self.successor(known, &screening)))
            .collect();
        let mut reasons = Vec::new();
        for listing in &screening.hits {
            let (list, entry) = (listing.list.clone(), listing.entry.clone());
            let (name, score, status) = (listing.hit.name.clone(), listing.hit.score, listing.status);
            if let Some(known) = stored.known.iter().find(|known| is_about(listing, known)) {
                if known.entry_digest != listing.hit.entry_digest {
                    reasons.push(RescreenReason::EntryChanged { list, entry, status });
                } else if listing.reopened.contains(&ReopenReason::PartyChanged) {
                    reasons.push(RescreenReason::PartyChanged { list, entry, status });
                }
                continue;
            }
            let follows = |(_, next): &&(&KnownHit, Option<&PartyListing>)| {
                next.is_some_and(|next| core::ptr::eq(next, listing))
            };
            if let Some((known, _)) = gone.iter().find(follows) {
                let (entry, new_entry) = (known.entry.clone(), entry);
                reasons.push(RescreenReason::Renumbered { list, entry, new_entry, status });
                continue;
            }
            reasons.push(match self.before.get(&(&listing.list, listing.entry.as_str())) {
                None => RescreenReason::NewEntry { list, entry, name, score },
                Some((digest, _)) if *digest != listing.hit.entry_digest => {
                    RescreenReason::NewMatch { list, entry, name, score }
                }
                Some(_) => RescreenReason::NewlyAboveThreshold { list, entry, name, score },
            });
        }
        for (known, _) in gone.iter().filter(|(_, next)| next.is_none()) {
            let (list, entry) = (known.list.clone(), known.entry.clone());
            let ended = |entry: &&&ListEntry| self.policy.as_of.is_some_and(|day| !entry.in_force(day));
            let now = self.now.get(&(&known.list, known.entry.as_str()));
            reasons.push(match (now, now.filter(ended)) {
                (None, _) => RescreenReason::Delisted { list, entry },
                (_, Some(listed)) => RescreenReason::Ended { list, entry, until: listed.until },
                (Some(_), None) => RescreenReason::NoLongerMatches { list, entry },
            });
        }
        (!reasons.is_empty()).then(|| RescreenFinding { party: stored.id.clone(), reasons, screening })
    }

    /// The entry that took the place of a known one: new on the list, under the same name.
    fn successor<'b>(&self, known: &KnownHit, screening: &'b PartyScreening) -> Option<&'b PartyListing> {
        if self.now.contains_key(&(&known.list, known.entry.as_str())) {
            return None;
        }
        let (_, old) = self.before.get(&(&known.list, known.entry.as_str()))?;
        screening.hits.iter().find(|listing| {
            let key = (&listing.list, listing.entry.as_str());
            let same_name = self.now.get(&key).is_some_and(|new| new.name() == old.name());
            listing.list == known.list && !self.before.contains_key(&key) && same_name
        })
    }
}

fn is_about(listing: &PartyListing, known: &KnownHit) -> bool {
    listing.list == known.list && listing.entry == known.entry
}
