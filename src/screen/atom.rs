//! Tests of parties and lists: evaluated once for the parties of an order, not once per line.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::epoch::Epoch;
use super::program::ScopeId;
use super::scene::Cast;
use crate::country::Country;
use crate::fact::{Hit, HitScope, HitStatus, Owner, Party, PartyFact, Role, Screening};
use crate::ownership::{
    CaptureRule, CaptureStatus, OwnerId, OwnershipGraph, OwnershipGraphError, Percent, Share,
};
use crate::rule::{ListTest, PartyTest, Seat, Truth};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Atom {
    Party(PartyTest, ScopeId),
    /// With the window that the test follows.
    Listed(ListTest, Option<u32>),
}

/// Why a test of a party is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum PartyGap {
    /// No end user or ultimate consignee is named.
    NoRecipient,
    Screening,
    Owners,
    /// The role does not say whether a listed party gets the item.
    Receives,
    Country,
    Headquarters,
    UltimateParent,
    Government,
    /// Of a foreign person.
    Citizenships,
    PermanentResident,
    ProtectedPerson,
}

impl Atom {
    pub(super) fn truth(&self, cast: Cast<'_>, epoch: &Epoch) -> Truth {
        let mut truth = Truth::False;
        self.visit(cast, epoch, |_, found, _| truth = truth.or(found));
        truth
    }

    /// Shows the truth for each party that the test looks at, with its place among the parties and, where
    /// the truth is unknown, what is missing.
    pub(super) fn visit(
        &self,
        cast: Cast<'_>,
        epoch: &Epoch,
        mut show: impl FnMut(Option<usize>, Truth, Option<PartyGap>),
    ) {
        let roles = match self {
            Self::Party(test, _) => &test.roles,
            Self::Listed(test, _) => &test.roles,
        };
        let receives =
            |role: &Role| matches!(role, Role::EndUser | Role::UltimateConsignee | Role::ForeignPerson);
        if !cast.iter().any(|(_, party)| receives(&party.role))
            && (roles.is_empty() || roles.iter().any(receives))
        {
            show(None, Truth::Unknown, Some(PartyGap::NoRecipient));
        }
        for (place, party) in cast.iter() {
            let looked_at = looks_at(roles, party);
            if looked_at == Truth::False {
                continue;
            }
            match self {
                // The role speaks for itself until a list speaks against it.
                Self::Party(..) if looked_at == Truth::Unknown => {}
                Self::Listed(test, dated) if looked_at == Truth::Unknown => {
                    let truth = in_force(*dated, epoch, list_truth(party, test).0);
                    if has_open_hit(party, test) && truth != Truth::False {
                        show(Some(place), Truth::Unknown, Some(PartyGap::Receives));
                    }
                }
                Self::Party(test, scope) => {
                    for seat in &test.seats {
                        let (truth, gap) = seat_truth(party, *seat, *scope, epoch);
                        show(Some(place), truth, (truth == Truth::Unknown).then_some(gap));
                    }
                }
                Self::Listed(test, dated) => {
                    let (truth, gap) = list_truth(party, test);
                    let missing = (truth == Truth::Unknown).then_some(gap);
                    show(Some(place), in_force(*dated, epoch, truth), missing);
                }
            }
        }
    }
}

/// The truth of a test that follows a window.
fn in_force(dated: Option<u32>, epoch: &Epoch, truth: Truth) -> Truth {
    dated.map_or(truth, |dated| epoch.state(dated).limit(truth))
}

fn seat_truth(party: &Party, seat: Seat, scope: ScopeId, epoch: &Epoch) -> (Truth, PartyGap) {
    let inside = |country: Option<Country>| Truth::from(country.map(|at| epoch.scope(scope).contains(at)));
    match seat {
        Seat::Address => (inside(party.country), PartyGap::Country),
        Seat::Headquarters => (inside(party.headquarters), PartyGap::Headquarters),
        Seat::UltimateParent => (inside(party.ultimate_parent_headquarters), PartyGap::UltimateParent),
        Seat::Government => {
            let government = Truth::from(party.government);
            let truth = inside(party.country).and(government);
            (truth, if government.is_known() { PartyGap::Country } else { PartyGap::Government })
        }
    }
}

/// Whether a test of these roles looks at a party. A party of a role that says nothing of the item is looked
/// at like a consignee if it receives or uses it, which the order may say.
pub(super) fn looks_at(roles: &[Role], party: &Party) -> Truth {
    const GETS_THE_ITEM: [Role; 3] = [Role::IntermediateConsignee, Role::UltimateConsignee, Role::EndUser];
    if roles.is_empty() || roles.contains(&party.role) {
        return Truth::True;
    }
    let vague = matches!(party.role, Role::Agent | Role::Owner | Role::Other);
    if vague && roles.iter().any(|role| GETS_THE_ITEM.contains(role)) {
        Truth::from(party.fact(PartyFact::ReceivesOrUsesItem))
    } else {
        Truth::False
    }
}

/// Whether the party, or its owners where these are looked at, may be on one of the lists by a hit.
fn has_open_hit(party: &Party, test: &ListTest) -> bool {
    match test.owned_percent {
        None => found(party.screening.as_ref(), test) != Truth::False,
        Some(_) => party.owners.iter().flatten().any(|owner| names_listed(owner, test)),
    }
}

/// Whether an owner, or one of its own, may be on one of the lists by a hit.
fn names_listed(owner: &Owner, test: &ListTest) -> bool {
    found(owner.screening.as_ref(), test) != Truth::False
        || owner.owners.iter().flatten().any(|owner| names_listed(owner, test))
}

/// The lists of a test that were not consulted for a party, or for its owners where these are looked at.
pub(super) fn not_consulted<'a>(party: &Party, test: &'a ListTest) -> Vec<&'a str> {
    let lists = test.lists.iter().map(|list| &**list);
    lists
        .filter(|list| match test.owned_percent {
            None => party.screening.as_ref().is_some_and(|screening| !screening.consulted(list)),
            Some(_) => party.owners.iter().flatten().any(|owner| is_not_consulted(owner, list)),
        })
        .collect()
}

fn is_not_consulted(owner: &Owner, list: &str) -> bool {
    owner.screening.as_ref().is_some_and(|screening| !screening.consulted(list))
        || owner.owners.iter().flatten().any(|owner| is_not_consulted(owner, list))
}

fn list_truth(party: &Party, test: &ListTest) -> (Truth, PartyGap) {
    match test.owned_percent {
        None => (screening_truth(party.screening.as_ref(), test), PartyGap::Screening),
        Some(percent) => (owned_truth(party, test, percent), PartyGap::Owners),
    }
}

fn screening_truth(screening: Option<&Screening>, test: &ListTest) -> Truth {
    let Some(given) = screening else { return Truth::Unknown };
    let consulted = test.lists.iter().all(|list| given.consulted(list));
    found(screening, test).or(if consulted { Truth::False } else { Truth::Unknown })
}

/// What the hits of a screening say, whatever was not consulted.
fn found(screening: Option<&Screening>, test: &ListTest) -> Truth {
    screening
        .map_or(Truth::False, |screening| super::program::any(&screening.hits, |hit| hit_truth(hit, test)))
}

pub(super) fn hit_truth(hit: &Hit, test: &ListTest) -> Truth {
    if !test.lists.iter().any(|list| *list == hit.list) {
        return Truth::False;
    }
    let status = match hit.status {
        HitStatus::Confirmed => Truth::True,
        HitStatus::Possible => Truth::Unknown,
        HitStatus::Dismissed => Truth::False,
    };
    let scope = match hit.scope {
        HitScope::AllItems => Truth::True,
        HitScope::SeeEntry => Truth::Unknown,
    };
    let footnote = match &hit.footnotes {
        _ if test.footnotes.is_empty() => Truth::True,
        Some(footnotes) => {
            footnotes.iter().any(|found| test.footnotes.iter().any(|note| note == found)).into()
        }
        None => Truth::Unknown,
    };
    status.and(scope).and(footnote)
}

/// Whether owners who are listed, or captured in the same way, together hold the share or more.
///
/// Owners that the order does not name are not listed, as far as inquiry went, unless one that it names is:
/// then the rest may be listed too (15 CFR 744.11(a)(1): who cannot determine the share of a listed owner must
/// resolve that first), until the order says that nobody else holds a share.
fn owned_truth(party: &Party, test: &ListTest, percent: Decimal) -> Truth {
    let (Some(owners), Some(threshold)) = (&party.owners, Percent::try_new(percent)) else {
        return Truth::Unknown;
    };
    let mut graph = OwnershipGraph::new();
    let held = graph.add(&party.name, Some(false));
    let complete = party.fact(PartyFact::OwnersComplete) == Some(true);
    if add_owners(&mut graph, held, owners, test, complete).is_err() {
        return Truth::Unknown;
    }
    match (CaptureRule { threshold, inclusive: true }).apply(&graph).status(held) {
        CaptureStatus::Captured => Truth::True,
        CaptureStatus::Undetermined => Truth::Unknown,
        CaptureStatus::NotCaptured => Truth::False,
    }
}

fn add_owners(
    graph: &mut OwnershipGraph,
    held: OwnerId,
    owners: &[Owner],
    test: &ListTest,
    complete: bool,
) -> Result<(), OwnershipGraphError> {
    if complete || !owners.iter().any(|owner| names_listed(owner, test)) {
        graph.owners_known(held)?;
    }
    for owner in owners {
        let listed = match screening_truth(owner.screening.as_ref(), test) {
            Truth::True => Some(true),
            Truth::Unknown => None,
            Truth::False => Some(false),
        };
        let id = graph.add(&owner.name, listed);
        let share = owner.share.and_then(Percent::try_new).map_or(Share::UNKNOWN, Share::exact);
        graph.hold(id, share, held)?;
        if let Some(owners) = &owner.owners {
            add_owners(graph, id, owners, test, complete)?;
        }
    }
    Ok(())
}
