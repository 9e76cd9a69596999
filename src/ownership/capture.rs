//! Whom the owners drag along.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Write};

use serde::{Deserialize, Serialize};

use super::graph::{OwnedParty, OwnerId, OwnershipGraph};
use super::percent::{Percent, Share};

/// A rule on owners: the share at which an entity is captured.
///
/// ```
/// use export_control::ownership::{CaptureRule, CaptureStatus, OwnershipGraph, Percent};
///
/// // OFAC FAQ 401, example 1: X holds half of A, A holds half of B.
/// let mut graph = OwnershipGraph::new();
/// let x = graph.add("Blocked Person X", Some(true));
/// let a = graph.add("Entity A", Some(false));
/// let b = graph.add("Entity B", Some(false));
/// graph.hold(x, Percent::whole(50), a)?;
/// graph.hold(a, Percent::whole(50), b)?;
///
/// let capture = CaptureRule::HALF.apply(&graph);
/// assert_eq!(capture.status(b), CaptureStatus::Captured);
/// assert_eq!(
///     capture.finding(b).explain(),
///     "Entity B is captured: Entity A holds 50 % of it, which is captured: \
///      Blocked Person X holds 50 % of it, which is listed",
/// );
/// # Ok::<(), export_control::ownership::OwnershipGraphError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaptureRule {
    /// The share of listed and captured owners together from which an entity is captured.
    pub threshold: Percent,
    /// Whether that share itself captures (`50 percent or more`), or only more than it.
    pub inclusive: bool,
}

impl CaptureRule {
    /// 50 percent or more: OFAC (FAQ 401), 15 CFR part 744 Supplement No. 8, and Announcement No. 61 of
    /// 2025 of China's Ministry of Commerce.
    pub const HALF: Self = Self { threshold: Percent::FIFTY, inclusive: true };

    fn reached(self, share: Percent) -> bool {
        share > self.threshold || self.inclusive && share == self.threshold
    }
}

/// Whether the owners of a party capture it.
///
/// # Order
/// From the mildest to the most restrictive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaptureStatus {
    /// Whatever the open facts are, it is not captured.
    NotCaptured,
    /// That depends on facts that are not known.
    Undetermined,
    /// It is listed itself, or its owners capture it whatever the open facts are.
    Captured,
}

/// An owner on the way to a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaptureLink {
    /// The owner.
    pub owner: String,
    /// Its share.
    pub share: Share,
    /// What the owner is.
    pub status: CaptureStatus,
    /// Whether the owner is listed itself.
    pub listed: bool,
    /// Why the owner is captured or undetermined, unless it was said already.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<CaptureLink>,
}

/// What was found about one party, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnershipFinding {
    /// The party.
    pub party: String,
    /// Whether it is captured.
    pub status: CaptureStatus,
    /// Whether it is listed itself.
    pub listed: bool,
    /// What listed and captured owners hold together.
    pub share: Share,
    /// The part of the upper bound that belongs to owners whom nobody named.
    pub unnamed: Percent,
    /// The owners that matter: listed, captured or undetermined.
    pub owners: Vec<CaptureLink>,
}

/// The rule applied to a graph.
#[derive(Clone, Debug)]
pub struct Capture<'a> {
    graph: &'a OwnershipGraph,
    rule: CaptureRule,
    // INVARIANT: as long as the graph has parties. Captured for sure; captured at worst.
    sure: Vec<bool>,
    worst: Vec<bool>,
    // The round in which a party was captured: a chain leads from later to earlier rounds, so it ends.
    sure_round: Vec<u32>,
    worst_round: Vec<u32>,
}

impl CaptureRule {
    /// Finds the captured parties: the least set that holds the listed ones and every party of which
    /// members of the set hold the threshold. Once with the least shares, once with the greatest.
    #[must_use]
    pub fn apply(self, graph: &OwnershipGraph) -> Capture<'_> {
        let (sure, sure_round) =
            self.fixpoint(graph, |party| party.listed == Some(true), Share::at_least, false);
        let (worst, worst_round) =
            self.fixpoint(graph, |party| party.listed != Some(false), Share::at_most, true);
        Capture { graph, rule: self, sure, worst, sure_round, worst_round }
    }

    fn fixpoint(
        self,
        graph: &OwnershipGraph,
        starts: impl Fn(&OwnedParty) -> bool,
        bound: impl Fn(Share) -> Percent,
        at_worst: bool,
    ) -> (Vec<bool>, Vec<u32>) {
        let mut captured: Vec<bool> = graph.parties.iter().map(&starts).collect();
        let mut rounds: Vec<u32> = graph.parties.iter().map(|_| 0).collect();
        let mut round = 0;
        loop {
            round += 1;
            let mut next = captured.clone();
            for (place, party) in graph.parties.iter().enumerate() {
                let share = held(party, &captured, &bound, at_worst);
                let already = captured.get(place).copied().unwrap_or(true);
                if !already && self.reached(share) {
                    if let (Some(flag), Some(number)) = (next.get_mut(place), rounds.get_mut(place)) {
                        *flag = true;
                        *number = round;
                    }
                }
            }
            if next == captured {
                return (captured, rounds);
            }
            captured = next;
        }
    }
}

/// Links of a chain that are told; longer chains are followed all the same.
const DEEPEST: usize = 64;

/// What captured owners hold of a party. At worst, owners whom nobody named are captured too, and so much
/// of an unknown share is theirs as the others leave.
fn held(party: &OwnedParty, captured: &[bool], bound: &impl Fn(Share) -> Percent, at_worst: bool) -> Percent {
    let is_captured = |owner: &OwnerId| captured.get(owner.0 as usize).copied().unwrap_or(false);
    let counted = party
        .owners
        .iter()
        .filter(|(owner, _)| is_captured(owner))
        .fold(Percent::ZERO, |sum, (_, share)| sum.saturating_add(bound(*share)));
    if !at_worst {
        return counted;
    }
    let others = party
        .owners
        .iter()
        .filter(|(owner, _)| !is_captured(owner))
        .fold(Percent::ZERO, |sum, (_, share)| sum.saturating_add(share.at_least()));
    let room = Percent::ALL.saturating_sub(others);
    if party.owners_known { counted.min(room) } else { room }
}

impl Capture<'_> {
    /// Whether a party is captured.
    #[must_use]
    pub fn status(&self, id: OwnerId) -> CaptureStatus {
        let at = id.0 as usize;
        match (self.sure.get(at), self.worst.get(at)) {
            (Some(true), _) => CaptureStatus::Captured,
            (_, Some(true)) => CaptureStatus::Undetermined,
            _ => CaptureStatus::NotCaptured,
        }
    }

    /// What was found about a party, with the chain of owners that explains it.
    #[must_use]
    pub fn finding(&self, id: OwnerId) -> OwnershipFinding {
        let at = id.0 as usize;
        let nothing =
            OwnedParty { name: String::new(), listed: None, owners: Vec::new(), owners_known: true };
        let party = self.graph.parties.get(at).unwrap_or(&nothing);
        let least = held(party, &self.sure, &Share::at_least, false);
        let named = {
            let known = OwnedParty { owners_known: true, ..party.clone() };
            held(&known, &self.worst, &Share::at_most, true)
        };
        let most = held(party, &self.worst, &Share::at_most, true);
        OwnershipFinding {
            party: party.name.clone(),
            status: self.status(id),
            listed: party.listed == Some(true),
            share: Share::between(least, most),
            unnamed: most.saturating_sub(named),
            owners: self.links(id, 0, &mut alloc::vec![false; self.graph.parties.len()]),
        }
    }

    /// Owners whose own listing or capture carries through to this party: every listed party at the end of
    /// a chain of captured ones. The most restrictive of what they bring applies (15 CFR part 744,
    /// Supplement No. 8(b)).
    #[must_use]
    pub fn listed_behind(&self, id: OwnerId) -> Vec<OwnerId> {
        let mut found = Vec::new();
        let mut seen = alloc::vec![false; self.graph.parties.len()];
        let mut open = alloc::vec![id];
        while let Some(next) = open.pop() {
            let Some(flag) = seen.get_mut(next.0 as usize) else { continue };
            if core::mem::replace(flag, true) {
                continue;
            }
            let Some(party) = self.graph.parties.get(next.0 as usize) else { continue };
            if party.listed == Some(true) {
                found.push(next);
            }
            if self.status(next) != CaptureStatus::NotCaptured {
                let carries = |owner: &OwnerId| self.status(*owner) != CaptureStatus::NotCaptured;
                open.extend(party.owners.iter().map(|(owner, _)| *owner).filter(carries));
            }
        }
        found.sort_unstable();
        found
    }

    /// The most restrictive of what listed owners behind a party bring with them, by the order of `T`.
    #[must_use]
    pub fn most_restrictive<T: Ord>(&self, id: OwnerId, consequence: impl Fn(OwnerId) -> T) -> Option<T> {
        self.listed_behind(id).into_iter().map(consequence).max()
    }

    /// The rule that was applied.
    #[must_use]
    pub fn rule(&self) -> CaptureRule {
        self.rule
    }

    /// The owners that matter. Each is explained once, so that parties that hold each other, or hold
    /// through many ways, do not blow the answer up.
    fn links(&self, id: OwnerId, depth: usize, explained: &mut [bool]) -> Vec<CaptureLink> {
        let Some(party) = self.graph.parties.get(id.0 as usize) else { return Vec::new() };
        let mut links = Vec::new();
        for (owner, share) in &party.owners {
            let status = self.status(*owner);
            let Some(held) = self.graph.parties.get(owner.0 as usize) else { continue };
            if status == CaptureStatus::NotCaptured {
                continue;
            }
            let rounds = if status == CaptureStatus::Captured { &self.sure_round } else { &self.worst_round };
            let round = |id: OwnerId| rounds.get(id.0 as usize).copied().unwrap_or(0);
            let listed = held.listed == Some(true);
            // Only towards earlier rounds: what came later is not the reason.
            let no_reason =
                self.status(id) == status && round(*owner) >= round(id) || self.status(id) > status;
            let said = explained.get_mut(owner.0 as usize).is_none_or(|flag| core::mem::replace(flag, true));
            let because = if listed || *owner == id || no_reason || said || depth >= DEEPEST {
                Vec::new()
            } else {
                let links = self.links(*owner, depth + 1, explained);
                links.into_iter().filter(|link| link.status >= status).collect()
            };
            links.push(CaptureLink { owner: held.name.clone(), share: *share, status, listed, because });
        }
        links
    }
}

impl OwnershipFinding {
    /// One sentence for a person.
    #[must_use]
    pub fn explain(&self) -> String {
        let mut text = format!("{} is {}", self.party, words(self.status, self.listed));
        if self.listed {
            return text;
        }
        match self.status {
            CaptureStatus::NotCaptured => {
                let _ = write!(text, ": listed and captured owners hold {} of it", self.share);
            }
            CaptureStatus::Captured | CaptureStatus::Undetermined => {
                if !self.owners.is_empty() {
                    text.push_str(": ");
                    text.push_str(&chain(&self.owners));
                }
                if self.status == CaptureStatus::Undetermined && self.unnamed > Percent::ZERO {
                    let joint = if self.owners.is_empty() { ":" } else { ";" };
                    let _ = write!(text, "{joint} owners of {} % are not known", self.unnamed);
                }
            }
        }
        text
    }
}

fn chain(links: &[CaptureLink]) -> String {
    let parts: Vec<String> = links
        .iter()
        .map(|link| {
            let mut text = format!(
                "{} holds {} of it, which is {}",
                link.owner,
                link.share,
                words(link.status, link.listed)
            );
            if !link.because.is_empty() {
                text.push_str(": ");
                text.push_str(&chain(&link.because));
            }
            text
        })
        .collect();
    parts.join("; ")
}

fn words(status: CaptureStatus, listed: bool) -> String {
    if listed { "listed".to_string() } else { status.to_string() }
}

impl fmt::Display for CaptureStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotCaptured => "not captured",
            Self::Undetermined => "undetermined",
            Self::Captured => "captured",
        })
    }
}
