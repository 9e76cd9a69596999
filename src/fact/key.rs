//! Names of facts, and what a rule set says of each.

use core::fmt;

use alloc::borrow::Borrow;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::citation::Text;
use crate::country::Country;

/// The name of a fact, such as `ic.total_processing_performance`.
///
/// # Syntax
/// Lower-case words with underscores, joined by dots.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FactKey(Text);

impl FactKey {
    /// A key; which keys mean something is for the rule sets to say.
    pub fn new(key: impl Into<Text>) -> Self {
        Self(key.into())
    }

    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for FactKey {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FactKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for FactKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What kind of value a fact takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactKind {
    /// `true` or `false`.
    Bool,
    /// An exact decimal number, not negative.
    Decimal,
    /// One of a set of words.
    Text,
    /// Control codes of the rule set's list, joined by commas: `3A001.b.2, 3A090`.
    Codes,
    /// A country by its ISO 3166-1 alpha-2 code.
    Country,
}

/// Whom or what a fact is about: where a host looks for it, and where a question about it is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactSubject {
    /// The order as a whole.
    Order,
    /// One line: the item and its use. May be given on the order for all lines at once.
    Line,
    /// One party, where it stands among its own facts. Rule sets define none: see [`PartyFact`](crate::PartyFact).
    Party,
}

/// One word of a rule set's vocabulary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactDefinition {
    /// The name.
    pub key: FactKey,
    /// What values it takes.
    pub kind: FactKind,
    /// Whom it is about.
    pub subject: FactSubject,
    /// The question that a person can answer.
    pub question: Text,
    /// The unit of a decimal, such as `GB/s`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Text>,
    /// A fact which, when true, makes this one false unless it is given itself: the exporter's
    /// attestation that nothing of the kind is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub denied_by: Option<FactKey>,
    /// Countries of origin of which the attestation says nothing; where there are any, it makes the fact false
    /// only of items that are known to be from elsewhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_denied_of: Vec<Country>,
}

impl FactDefinition {
    /// Whether an attestation may make the fact false of an item from here.
    pub(crate) fn may_be_denied_of(&self, origin: Option<Country>) -> bool {
        self.not_denied_of.is_empty() || origin.is_some_and(|origin| !self.not_denied_of.contains(&origin))
    }

    /// Whether the same makes both false.
    pub(crate) fn is_denied_as(&self, other: &Self) -> bool {
        self.denied_by == other.denied_by && self.not_denied_of == other.not_denied_of
    }
}
