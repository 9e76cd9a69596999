//! Tests of parties and lists: evaluated once per order, not once per line.

use rust_decimal::Decimal;

use super::epoch::Epoch;
use super::program::ScopeId;
use crate::country::Country;
use crate::fact::{Hit, HitScope, HitStatus, Order, Owner, Party, Role, Screening};
use crate::ownership::{
    CaptureRule, CaptureStatus, OwnerId, OwnershipGraph, OwnershipGraphError, Percent, Share,
};
use crate::rule::{ListTest, PartyTest, Seat, Truth};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Atom {
    Party(PartyTest, ScopeId),
    Listed(ListTest),
}

/// Why a test of a party is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum PartyGap {
    /// No end user or ultimate consignee is named.
    NoRecipient,
    Screening,
    Owners,
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
    pub(super) fn truth(&self, order: &Order, epoch: &Epoch) -> Truth {
        let mut truth = Truth::False;
        self.visit(order, epoch, |_, found, _| truth = truth.or(found));
        truth
    }

    /// Shows the truth for each party that the test looks at, with its place in the order and, where
    /// the truth is unknown, what is missing.
    pub(super) fn visit(
        &self,
        order: &Order,
        epoch: &Epoch,
        mut show: impl FnMut(Option<usize>, Truth, Option<PartyGap>),
    ) {
        let roles = match self {
            Self::Party(test, _) => &test.roles,
            Self::Listed(test) => &test.roles,
        };
        let receives =
            |role: &Role| matches!(role, Role::EndUser | Role::UltimateConsignee | Role::ForeignPerson);
        if !order.parties.iter().any(|party| receives(&party.role))
            && (roles.is_empty() || roles.iter().any(receives))
        {
            show(None, Truth::Unknown, Some(PartyGap::NoRecipient));
        }
        for (place, party) in order.parties.iter().enumerate() {
            if !roles.is_empty() && !roles.contains(&party.role) {
                continue;
            }
            match self {
                Self::Party(test, scope) => {
                    for seat in &test.seats {
                        let (truth, gap) = seat_truth(party, *seat, *scope, epoch);
                        show(Some(place), truth, (truth == Truth::Unknown).then_some(gap));
                    }
                }
                Self::Listed(test) => {
                    let (truth, gap) = list_truth(party, test);
                    show(Some(place), truth, (truth == Truth::Unknown).then_some(gap));
                }
            }
        }
    }
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

fn list_truth(party: &Party, test: &ListTest) -> (Truth, PartyGap) {
    match test.owned_percent {
        None => (screening_truth(party.screening.as_ref(), test), PartyGap::Screening),
        Some(percent) => (owned_truth(party, test, percent), PartyGap::Owners),
    }
}

fn screening_truth(screening: Option<&Screening>, test: &ListTest) -> Truth {
    let Some(screening) = screening else { return Truth::Unknown };
    super::program::any(&screening.hits, |hit| hit_truth(hit, test))
}

fn hit_truth(hit: &Hit, test: &ListTest) -> Truth {
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

/// Whether owners who are listed, or captured in the same way, together hold the share or more. Owners
/// that the order does not name are not listed, as far as inquiry went.
fn owned_truth(party: &Party, test: &ListTest, percent: Decimal) -> Truth {
    let (Some(owners), Some(threshold)) = (&party.owners, Percent::try_new(percent)) else {
        return Truth::Unknown;
    };
    let mut graph = OwnershipGraph::new();
    let held = graph.add(&party.name, Some(false));
    if add_owners(&mut graph, held, owners, test).is_err() {
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
) -> Result<(), OwnershipGraphError> {
    graph.owners_known(held)?;
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
            add_owners(graph, id, owners, test)?;
        }
    }
    Ok(())
}
