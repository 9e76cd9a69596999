//! Which stored parties need a look after a list has changed.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::adjudication::{Adjudication, PartyScreening, ReopenReason};
use super::index::Index;
use super::list::{ListDigest, ListId, ListSnapshot};
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
#[must_use]
pub fn rescreen(
    older: &ListSnapshot,
    newer: &Index,
    parties: &[StoredParty],
    policy: &SearchPolicy,
) -> Vec<RescreenFinding> {
    let before: BTreeMap<(&ListId, &str), ListDigest> = older
        .entries()
        .iter()
        .zip(older.entry_digests())
        .map(|(entry, digest)| ((&entry.list, entry.id.as_str()), *digest))
        .collect();
    let mut findings = Vec::new();
    for stored in parties {
        let outcome = newer.search(&stored.party, policy);
        let screening = PartyScreening::new(&stored.party, outcome, &stored.decisions);
        let mut reasons = Vec::new();
        for listing in &screening.hits {
            let (list, entry) = (listing.list.clone(), listing.entry.clone());
            let (name, score, status) = (listing.hit.name.clone(), listing.hit.score, listing.status);
            let known = stored.known.iter().find(|known| known.list == list && known.entry == entry);
            if let Some(known) = known {
                if known.entry_digest != listing.hit.entry_digest {
                    reasons.push(RescreenReason::EntryChanged { list, entry, status });
                } else if listing.reopened.contains(&ReopenReason::PartyChanged) {
                    reasons.push(RescreenReason::PartyChanged { list, entry, status });
                }
                continue;
            }
            reasons.push(match before.get(&(&listing.list, listing.entry.as_str())) {
                None => RescreenReason::NewEntry { list, entry, name, score },
                Some(digest) if *digest != listing.hit.entry_digest => {
                    RescreenReason::NewMatch { list, entry, name, score }
                }
                Some(_) => RescreenReason::NewlyAboveThreshold { list, entry, name, score },
            });
        }
        for known in &stored.known {
            let found = screening
                .hits
                .iter()
                .any(|listing| listing.list == known.list && listing.entry == known.entry);
            if !found {
                let (list, entry) = (known.list.clone(), known.entry.clone());
                reasons.push(if newer.has_entry(&known.list, &known.entry) {
                    RescreenReason::NoLongerMatches { list, entry }
                } else {
                    RescreenReason::Delisted { list, entry }
                });
            }
        }
        if !reasons.is_empty() {
            findings.push(RescreenFinding { party: stored.id.clone(), reasons, screening });
        }
    }
    findings
}
