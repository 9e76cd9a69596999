//! Tests of parties and lists: evaluated once per order, not once per line.

use rust_decimal::Decimal;

use super::epoch::Epoch;
use super::program::ScopeId;
use crate::country::Country;
use crate::fact::{Hit, HitScope, HitStatus, Order, Owner, Party, Role, Screening};
use crate::rule::{ListTest, PartyTest, Seat, Truth};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Atom {
    Party(PartyTest, ScopeId),
    Listed(ListTest),
}

/// Why a test of a party is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum PartyGap {
    /// No end user or ultimate consignee is named.
    NoRecipient,
    Country,
    Headquarters,
    UltimateParent,
    Government,
    Screening,
    Owners,
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
        Some(percent) => (owned_truth(party.owners.as_deref(), test, percent, 0), PartyGap::Owners),
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

/// Owners deeper than this are not followed: the answer is unknown.
const DEEPEST: usize = 32;

/// Whether owners who are listed, or captured in the same way, together hold the share or more. A
/// captured owner counts with its whole share (OFAC FAQ 401; 15 CFR part 744, supplement no. 8).
fn owned_truth(owners: Option<&[Owner]>, test: &ListTest, percent: Decimal, depth: usize) -> Truth {
    let (Some(owners), true) = (owners, depth < DEEPEST) else { return Truth::Unknown };
    let mut surely = Decimal::ZERO;
    let mut perhaps = Decimal::ZERO;
    let mut known_shares = Decimal::ZERO;
    let mut unknown_share = false;
    for owner in owners {
        let listed = screening_truth(owner.screening.as_ref(), test);
        let captured = match listed {
            Truth::True => Truth::True,
            _ => listed.or(owned_truth(owner.owners.as_deref(), test, percent, depth + 1)),
        };
        match (captured, owner.share) {
            (Truth::False, share) => known_shares += share.unwrap_or_default(),
            (Truth::True, Some(share)) => {
                surely += share;
                perhaps += share;
                known_shares += share;
            }
            (Truth::Unknown, Some(share)) => {
                perhaps += share;
                known_shares += share;
            }
            (_, None) => unknown_share = true,
        }
    }
    if unknown_share {
        perhaps += (Decimal::ONE_HUNDRED - known_shares).max(Decimal::ZERO);
    }
    if surely >= percent {
        Truth::True
    } else if perhaps >= percent {
        Truth::Unknown
    } else {
        Truth::False
    }
}
