//! From hits to listings: what somebody decided about a hit, and whether that still stands.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::hit::{Hit, NotCompared, NotScreened, SearchOutcome};
use super::list::{LicenseScope, ListDigest, ListId, SnapshotRef};
use super::query::PartyQuery;
use super::script::Script;
use crate::fact::{HitScope, HitStatus};

/// What somebody decided about one hit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HitVerdict {
    /// The listed party is another one.
    Dismissed,
    /// The listed party is this one.
    Confirmed,
}

/// A decision about one hit. It is a value: the caller stores it and hands it back at the next screening.
///
/// It stands while the party and the listed entry are what they were when it was made. A decision is about
/// one entry: it never hides another one, however alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adjudication {
    /// The list.
    pub list: ListId,
    /// The entry.
    pub entry: String,
    /// What was decided.
    pub verdict: HitVerdict,
    /// By whom.
    pub by: String,
    /// Why.
    pub reason: String,
    /// When.
    pub on: Date,
    /// On which version of the list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list_version: Option<SnapshotRef>,
    /// The content of the entry on which it was decided.
    pub entry_digest: ListDigest,
    /// What was known of the party.
    pub party_digest: ListDigest,
}

impl Adjudication {
    /// Records a decision about a hit of a party.
    #[must_use]
    pub fn of_hit(
        party: &PartyQuery,
        hit: &Hit,
        verdict: HitVerdict,
        by: &str,
        reason: &str,
        on: Date,
    ) -> Self {
        Self {
            list: hit.list.clone(),
            entry: hit.entry.clone(),
            verdict,
            by: by.into(),
            reason: reason.into(),
            on,
            list_version: None,
            entry_digest: hit.entry_digest,
            party_digest: party.digest(),
        }
    }

    /// The same decision, with the version of the list that was before the one who decided.
    #[must_use]
    pub fn on_list_version(mut self, version: SnapshotRef) -> Self {
        self.list_version = Some(version);
        self
    }
}

/// Why a decision has to be taken again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReopenReason {
    /// The listed entry is not what it was.
    EntryChanged,
    /// What is known of the party is not what it was.
    PartyChanged,
}

/// A listed party that is, may be, or was found not to be the one looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartyListing {
    /// The list.
    pub list: ListId,
    /// The entry.
    pub entry: String,
    /// Whether it is the party.
    pub status: HitStatus,
    /// Which items the listing controls.
    pub scope: HitScope,
    /// Footnotes on the entry, as text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub footnotes: Vec<String>,
    /// The decision that gave the status, or the one that has to be taken again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Adjudication>,
    /// Why the decision has to be taken again. A dismissal falls back to possible; a confirmation holds
    /// until somebody takes it back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reopened: Vec<ReopenReason>,
    /// The hit itself.
    pub hit: Hit,
}

/// The screening of one party: its listings, and what was consulted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartyScreening {
    /// The listings, best hit first.
    pub hits: Vec<PartyListing>,
    /// Scripts of the name in which some entries have no name: no hit means nothing there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_comparable: Vec<Script>,
    /// The lists with such entries, and how many.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_compared: Vec<NotCompared>,
    /// Why nothing was looked for, if nothing was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_screened: Option<NotScreened>,
    /// The lists that were consulted.
    pub lists: Vec<SnapshotRef>,
    /// Decisions that no hit asked for, because the entry is gone or does not match any more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unused: Vec<Adjudication>,
}

impl PartyScreening {
    /// Brings what a search found together with what was decided before.
    ///
    /// A hit without a decision is possible; where the name is identical after normalization and a country
    /// agrees, it is confirmed. The latest decision about an entry counts.
    #[must_use]
    pub fn new(party: &PartyQuery, outcome: SearchOutcome, decisions: &[Adjudication]) -> Self {
        let party_digest = party.digest();
        let mut used: Vec<bool> = decisions.iter().map(|_| false).collect();
        let mut hits = Vec::with_capacity(outcome.hits.len());
        for hit in outcome.hits {
            let mut decision: Option<&Adjudication> = None;
            for (candidate, used) in decisions.iter().zip(&mut used) {
                if candidate.list == hit.list && candidate.entry == hit.entry {
                    *used = true;
                    if decision.is_none_or(|known| known.on <= candidate.on) {
                        decision = Some(candidate);
                    }
                }
            }
            let mut reopened = Vec::new();
            if let Some(decision) = decision {
                if decision.entry_digest != hit.entry_digest {
                    reopened.push(ReopenReason::EntryChanged);
                }
                if decision.party_digest != party_digest {
                    reopened.push(ReopenReason::PartyChanged);
                }
            }
            let undecided = if hit.is_identical() { HitStatus::Confirmed } else { HitStatus::Possible };
            let status = match decision.map(|decision| decision.verdict) {
                Some(HitVerdict::Confirmed) => HitStatus::Confirmed,
                Some(HitVerdict::Dismissed) if reopened.is_empty() => HitStatus::Dismissed,
                Some(HitVerdict::Dismissed) | None => undecided,
            };
            // A list that prints no license requirement names no items: it covers all.
            let scope = match hit.scope {
                Some(LicenseScope::AllItems) | None => HitScope::AllItems,
                Some(_) => HitScope::SeeEntry,
            };
            hits.push(PartyListing {
                list: hit.list.clone(),
                entry: hit.entry.clone(),
                status,
                scope,
                footnotes: hit.footnotes.iter().map(|footnote| alloc::format!("{footnote}")).collect(),
                decision: decision.cloned(),
                reopened,
                hit,
            });
        }
        let unused =
            decisions.iter().zip(&used).filter(|(_, used)| !**used).map(|(decision, _)| decision.clone());
        Self {
            hits,
            not_comparable: outcome.not_comparable,
            not_compared: outcome.not_compared,
            not_screened: outcome.not_screened,
            lists: outcome.lists,
            unused: unused.collect(),
        }
    }

    /// Whether nothing is open and nothing confirmed: all hits are dismissed, or there are none, and the
    /// name could be compared with every entry of the lists.
    #[must_use]
    pub fn is_clear(&self) -> bool {
        self.is_whole() && self.hits.iter().all(|listing| listing.status == HitStatus::Dismissed)
    }

    /// Whether the party was looked for at all, and in every entry of the lists: only then does no hit mean
    /// anything.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.not_comparable.is_empty() && self.not_screened.is_none() && !self.lists.is_empty()
    }

    /// The listings that somebody has to look at.
    pub fn open(&self) -> impl Iterator<Item = &PartyListing> {
        self.hits
            .iter()
            .filter(|listing| listing.status == HitStatus::Possible || !listing.reopened.is_empty())
    }
}
