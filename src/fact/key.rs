//! Names of facts, and what a rule set says of each.

use alloc::borrow::Borrow;
use alloc::vec::Vec;

use alloc::string::{String, ToString};
use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::citation::Text;
use crate::country::Country;
use crate::fact::{Line, Order, Party};

/// The name of a fact, such as `ic.total_processing_performance`.
///
/// # Syntax
/// Lower-case words with underscores, joined by dots.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FactKey(Text);

impl FactKey {
    /// A key; which keys mean something is for the rule sets to say. The text is taken as it is: see
    /// [`FactKey::try_new`] for text that somebody typed.
    pub fn new(key: impl Into<Text>) -> Self {
        Self(key.into())
    }

    /// A key of the syntax above.
    ///
    /// # Errors
    /// Any other text.
    ///
    /// ```
    /// use export_control::FactKey;
    ///
    /// assert_eq!(FactKey::try_new("ic.die_area_mm2")?.as_str(), "ic.die_area_mm2");
    /// let error = FactKey::try_new("Die area").unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "malformed fact key `Die area`: expected lower-case words with underscores, joined by dots, such as `end_user.civil`",
    /// );
    /// # Ok::<(), export_control::FactKeyParseError>(())
    /// ```
    pub fn try_new(key: impl Into<Text>) -> Result<Self, FactKeyParseError> {
        let key = key.into();
        let letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        let word = |word: &str| {
            word.starts_with(|first: char| first.is_ascii_lowercase()) && word.bytes().all(letter)
        };
        if key.split('.').all(word) {
            Ok(Self(key))
        } else {
            Err(FactKeyParseError { text: key.into_owned() })
        }
    }

    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The key as text of a rule set: a copy of a built-in one allocates nothing.
    pub(crate) fn as_text(&self) -> &Text {
        &self.0
    }
}

/// As [`FactKey::try_new`].
impl FromStr for FactKey {
    type Err = FactKeyParseError;

    fn from_str(text: &str) -> Result<Self, FactKeyParseError> {
        Self::try_new(text.to_string())
    }
}

/// A text is no fact key.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(
    "malformed fact key `{text}`: expected lower-case words with underscores, joined by dots, such as `end_user.civil`"
)]
pub struct FactKeyParseError {
    text: String,
}

impl FactKeyParseError {
    /// The text that was read.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
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
    /// Destinations of which the attestation says nothing; where there are any, it makes the fact false only of
    /// what is known to go elsewhere and to no party there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_denied_to: Vec<Country>,
}

impl FactDefinition {
    /// Whether an attestation may make the fact false of a line.
    pub(crate) fn may_be_denied(&self, order: &Order, line: &Line) -> bool {
        let elsewhere = |country: Option<Country>, kept: &[Country]| {
            kept.is_empty() || country.is_some_and(|country| !kept.contains(&country))
        };
        let parties = line.parties.as_ref().unwrap_or(&order.parties);
        let party_there =
            |party: &Party| party.country.is_some_and(|place| self.not_denied_to.contains(&place));
        elsewhere(line.item.origin, &self.not_denied_of)
            && elsewhere(line.to.or(order.to), &self.not_denied_to)
            && !parties.iter().any(party_there)
    }

    /// Whether the same makes both false.
    pub(crate) fn is_denied_as(&self, other: &Self) -> bool {
        self.denied_by == other.denied_by
            && self.not_denied_of == other.not_denied_of
            && self.not_denied_to == other.not_denied_to
    }
}
