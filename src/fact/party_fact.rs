//! Facts about one party: the engine itself asks for them, whatever rule sets are loaded.

use alloc::vec::Vec;

use super::key::{FactDefinition, FactKey, FactKind, FactSubject};
use crate::citation::Text;

/// A fact about one party, given under `facts` of the party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartyFact {
    /// Somebody has read the entries of lists that no loaded rule reads, and found nothing that forbids the
    /// transaction.
    ListingsReviewed,
    /// The party, whatever its role is called, receives or uses the item: rules on consignees read it.
    ReceivesOrUsesItem,
    /// The owners named are all that hold a share: nobody else does.
    OwnersComplete,
}

impl PartyFact {
    /// All of them, in the order in which they are asked for.
    pub const ALL: [Self; 3] = [Self::ReceivesOrUsesItem, Self::OwnersComplete, Self::ListingsReviewed];

    /// The key, such as `party.listings_reviewed`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::ListingsReviewed => "party.listings_reviewed",
            Self::ReceivesOrUsesItem => "party.receives_or_uses_item",
            Self::OwnersComplete => "party.owners_complete",
        }
    }

    /// The question that a person can answer.
    #[must_use]
    pub const fn question(self) -> &'static str {
        match self {
            Self::ListingsReviewed => {
                "Has somebody read the entries on lists that no loaded rule reads, and found that they allow the transaction?"
            }
            Self::ReceivesOrUsesItem => {
                "Does the party receive the item on its way or at the end, work on it, or use it?"
            }
            Self::OwnersComplete => "Are the owners that are named all that hold a share of the party?",
        }
    }

    /// What a vocabulary says of it.
    #[must_use]
    pub fn definition(self) -> FactDefinition {
        FactDefinition {
            key: FactKey::new(self.key()),
            kind: FactKind::Bool,
            subject: FactSubject::Party,
            question: Text::Borrowed(self.question()),
            unit: None,
            denied_by: None,
            not_denied_of: Vec::new(),
            not_denied_to: Vec::new(),
        }
    }
}
