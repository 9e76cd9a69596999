//! Facts that follow from other facts.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::citation::Text;
use crate::fact::FactKey;

/// A decimal fact that is computed where the order does not give it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DerivedFact {
    /// The fact.
    pub key: FactKey,
    /// What it follows from.
    pub from: Derivation,
}

/// How a fact follows from others. If one of these is unknown, so is the fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Derivation {
    /// The sum of facts.
    Sum(Vec<FactKey>),
    /// One fact divided by another, compared without rounding.
    Quotient {
        /// The numerator.
        of: FactKey,
        /// The denominator; zero makes the quotient unknown.
        by: FactKey,
    },
    /// The value of all lines of the order under the same entry of the list, in this currency.
    EntryValue {
        /// ISO 4217 code; a line in another currency makes the fact unknown.
        currency: Text,
    },
}
