//! Parties of an order, what screening found, who owns them.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::facts::Facts;
use super::party_fact::PartyFact;
use super::reference::Reference;
use super::value::Value;
use crate::country::Country;

/// What a party does in the transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Buys.
    Purchaser,
    /// Receives on the way, for another.
    IntermediateConsignee,
    /// Receives at the destination.
    UltimateConsignee,
    /// Uses.
    EndUser,
    /// Receives technology or source code, wherever that happens (deemed export).
    ForeignPerson,
    /// Acts for another.
    Agent,
    /// Owns a party.
    Owner,
    /// Anything else.
    Other,
}

impl Role {
    /// The roles that make someone a party to the transaction (15 CFR 748.5(c) to (f)), and the
    /// foreign person of a deemed export.
    pub const TRANSACTION: [Self; 5] = [
        Self::Purchaser,
        Self::IntermediateConsignee,
        Self::UltimateConsignee,
        Self::EndUser,
        Self::ForeignPerson,
    ];
}

/// A person or organization that takes part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// What it does.
    pub role: Role,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub country: Option<Country>,
    /// Where its headquarters are.
    pub headquarters: Option<Country>,
    /// Where the headquarters of its ultimate parent are.
    pub ultimate_parent_headquarters: Option<Country>,
    /// Whether it is a government or part of one.
    pub government: Option<bool>,
    /// What list screening found; `None`: not screened.
    pub screening: Option<Screening>,
    /// Direct owners; `None`: not known, empty: none known to be listed after inquiry.
    pub owners: Option<Vec<Owner>>,
    /// Of a foreign person: citizenships, the most recent last; `None`: not known.
    pub citizenships: Option<Vec<Country>>,
    /// Of a foreign person: whether lawfully admitted for permanent residence in the country of release.
    pub permanent_resident: Option<bool>,
    /// Of a foreign person: whether protected (in the U.S., under 8 U.S.C. 1324b(a)(3)).
    pub protected_person: Option<bool>,
    /// What the host finds it by; comes back with the answer.
    pub reference: Option<Reference>,
    /// Facts about the party: those of [`PartyFact`], whatever rule sets are loaded.
    pub facts: Facts,
}

impl Party {
    /// A party of which only role and name are known.
    pub fn new(role: Role, name: impl Into<String>) -> Self {
        Self {
            role,
            name: name.into(),
            country: None,
            headquarters: None,
            ultimate_parent_headquarters: None,
            government: None,
            screening: None,
            owners: None,
            citizenships: None,
            permanent_resident: None,
            protected_person: None,
            reference: None,
            facts: Facts::default(),
        }
    }

    /// What is said of the party; `None`: nothing.
    #[must_use]
    pub fn fact(&self, fact: PartyFact) -> Option<bool> {
        match self.facts.get(fact.key()) {
            Some(Value::Bool(value)) => Some(*value),
            _ => None,
        }
    }
}

/// The result of consulting restricted-party lists for one name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screening {
    /// The day of the lists that were consulted.
    pub as_of: Date,
    /// The lists that were consulted, such as `us/entity-list`; `None`: all. What a rule asks of another
    /// list is unknown.
    pub lists: Option<Vec<String>>,
    /// What was found; empty: nothing, on the lists that were consulted.
    pub hits: Vec<Hit>,
}

impl Screening {
    /// All lists consulted on a day, nothing found.
    #[must_use]
    pub fn clear(as_of: Date) -> Self {
        Self { as_of, lists: None, hits: Vec::new() }
    }

    /// Hits on the lists of a day, all of which were consulted.
    #[must_use]
    pub fn found(as_of: Date, hits: Vec<Hit>) -> Self {
        Self { as_of, lists: None, hits }
    }

    /// Whether a list was consulted.
    #[must_use]
    pub fn consulted(&self, list: &str) -> bool {
        self.lists.as_ref().is_none_or(|lists| lists.iter().any(|known| known == list))
    }
}

/// One entry of a list that may be the party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The list, such as `us/entity-list`.
    pub list: String,
    /// The entry on it.
    pub entry: String,
    /// Whether someone has decided.
    pub status: HitStatus,
    /// What the entry covers.
    pub scope: HitScope,
    /// Footnotes of the entry, which widen what is subject to the regulations; `None`: not looked up,
    /// empty: it has none.
    pub footnotes: Option<Vec<String>>,
}

/// Whether a hit is the party.
///
/// # Order
/// From the mildest to the most restrictive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HitStatus {
    /// Somebody decided that it is not.
    Dismissed,
    /// Nobody has decided: unknown.
    Possible,
    /// It is.
    Confirmed,
}

/// What a listing covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HitScope {
    /// All items subject to the regime.
    #[default]
    AllItems,
    /// What the entry says: someone must read it.
    SeeEntry,
}

/// A direct owner of a party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner {
    /// Its name.
    pub name: String,
    /// Its direct share in percent; `None`: not known.
    pub share: Option<Decimal>,
    /// What list screening found; `None`: not screened.
    pub screening: Option<Screening>,
    /// Its own direct owners; `None`: not known.
    pub owners: Option<Vec<Owner>>,
}
