//! Holdings between parties.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::percent::{Percent, Share};

/// A party in one graph.
///
/// # Order
/// In which they were added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OwnerId(pub(super) u32);

/// A holding is impossible.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OwnershipGraphError {
    /// The id is not of this graph.
    #[error("party number {number} is not in the graph: expected one that `add` returned")]
    UnknownParty {
        /// The number.
        number: u32,
    },
    /// The known shares of one party are more than all of it.
    #[error("the known shares of `{owned}` come to {total} percent: expected at most 100")]
    MoreThanAll {
        /// The party that is owned.
        owned: String,
        /// The sum of the least shares.
        total: String,
    },
}

/// Who holds how much of whom. Cycles are allowed: companies do hold each other.
///
/// Several holdings of one owner in one party add up. What no holding accounts for belongs to owners that
/// nobody named; unless the owners of a party are marked as all known, these may be listed too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnershipGraph {
    pub(super) parties: Vec<OwnedParty>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct OwnedParty {
    pub(super) name: String,
    pub(super) listed: Option<bool>,
    pub(super) owners: Vec<(OwnerId, Share)>,
    pub(super) owners_known: bool,
}

impl OwnershipGraph {
    /// An empty graph.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a party. `listed` is `Some(true)` for one that is on a list that the rule counts, `Some(false)`
    /// for one that is known to be on none, and `None` where nobody has looked or a hit is undecided.
    pub fn add(&mut self, name: &str, listed: Option<bool>) -> OwnerId {
        let id = OwnerId(u32::try_from(self.parties.len()).unwrap_or(u32::MAX));
        self.parties.push(OwnedParty {
            name: name.to_string(),
            listed,
            owners: Vec::new(),
            owners_known: false,
        });
        id
    }

    /// Says that `owner` holds a share of `held`, directly.
    ///
    /// # Errors
    /// [`OwnershipGraphError::UnknownParty`] for an id of another graph;
    /// [`OwnershipGraphError::MoreThanAll`] if the least shares of `held` come to more than all of it.
    pub fn hold(
        &mut self,
        owner: OwnerId,
        share: impl Into<Share>,
        held: OwnerId,
    ) -> Result<(), OwnershipGraphError> {
        let share = share.into();
        if owner.0 as usize >= self.parties.len() {
            return Err(OwnershipGraphError::UnknownParty { number: owner.0 });
        }
        let party = self
            .parties
            .get_mut(held.0 as usize)
            .ok_or(OwnershipGraphError::UnknownParty { number: held.0 })?;
        let sum: rust_decimal::Decimal = party
            .owners
            .iter()
            .map(|(_, share)| share.at_least().value())
            .fold(share.at_least().value(), |sum, share| sum.checked_add(share).unwrap_or(sum));
        if sum > Percent::ALL.value() {
            return Err(OwnershipGraphError::MoreThanAll {
                owned: party.name.clone(),
                total: sum.normalize().to_string(),
            });
        }
        match party.owners.iter_mut().find(|(known, _)| *known == owner) {
            Some((_, known)) => {
                *known = Share::between(
                    known.at_least().saturating_add(share.at_least()),
                    known.at_most().saturating_add(share.at_most()),
                );
            }
            None => party.owners.push((owner, share)),
        }
        Ok(())
    }

    /// Says that nobody but the named owners matters: after inquiry, no other owner of `owned` is known to
    /// be listed or captured.
    ///
    /// # Errors
    /// [`OwnershipGraphError::UnknownParty`] for an id of another graph.
    pub fn owners_known(&mut self, owned: OwnerId) -> Result<(), OwnershipGraphError> {
        let party = self
            .parties
            .get_mut(owned.0 as usize)
            .ok_or(OwnershipGraphError::UnknownParty { number: owned.0 })?;
        party.owners_known = true;
        Ok(())
    }

    /// The name of a party.
    #[must_use]
    pub fn name(&self, id: OwnerId) -> &str {
        self.parties.get(id.0 as usize).map_or("", |party| &party.name)
    }

    /// The parties, in the order in which they were added.
    pub fn ids(&self) -> impl Iterator<Item = OwnerId> + use<> {
        (0..u32::try_from(self.parties.len()).unwrap_or(u32::MAX)).map(OwnerId)
    }

    /// The direct owners of a party with their shares.
    #[must_use]
    pub fn owners(&self, id: OwnerId) -> &[(OwnerId, Share)] {
        self.parties.get(id.0 as usize).map_or(&[], |party| party.owners.as_slice())
    }
}
