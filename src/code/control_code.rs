//! A code together with the regime that gives it its meaning.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::entry_code::EntryCode;
use super::error::CodeParseError;
use super::list_code::{CnCode, Eccn, EuCode};
use super::repair;
use crate::nearest::folded;
use crate::problem::{Refusal, Shown, instead};

/// The exporter has classified the item as on no list.
pub(super) const NOT_LISTED: &str = "none";
/// Subject to the U.S. regulations, in no entry (15 CFR 734.3(c)).
pub(super) const EAR99: &str = "EAR99";

/// A body of export control law with a list of its own.
///
/// ```
/// use export_control::Regime;
///
/// assert_eq!("us-ear".parse(), Ok(Regime::UsEar));
/// assert_eq!(
///     "us".parse::<Regime>().unwrap_err().to_string(),
///     "unknown regime `us`: write `us-ear`",
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Regime {
    /// The U.S. Export Administration Regulations (15 CFR parts 730 to 774).
    UsEar,
    /// China's controls on dual-use items (Export Control Law of 2020, State Council Decree 792).
    CnDualUse,
    /// The EU's controls on dual-use items (Regulation (EU) 2021/821).
    EuDualUse,
}

impl Regime {
    /// All regimes, in their order.
    pub const ALL: [Self; 3] = [Self::UsEar, Self::CnDualUse, Self::EuDualUse];

    /// The id used in documents, such as `us-ear`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::UsEar => "us-ear",
            Self::CnDualUse => "cn-dual-use",
            Self::EuDualUse => "eu-dual-use",
        }
    }

    /// Reads a code of this regime's list.
    ///
    /// # Errors
    /// The text is no code of the list, no basket word of the regime and not `none`.
    pub fn parse_code(self, text: &str) -> Result<Designation, CodeParseError> {
        let code = match (self, text) {
            (_, NOT_LISTED) => return Ok(Designation::NotListed),
            (_, _) if self.basket() == Some(text) => return Ok(Designation::Basket),
            (Self::UsEar, _) => text.parse::<Eccn>().map(Eccn::entry_code),
            (Self::CnDualUse, _) => text.parse::<CnCode>().map(CnCode::entry_code),
            (Self::EuDualUse, _) => text.parse::<EuCode>().map(EuCode::entry_code),
        };
        code.map(Designation::Entry).map_err(|error| match repair::word(self, text) {
            Some(remedy) => error.remedied(remedy),
            None => error,
        })
    }

    /// The word for an item that is subject to the regime and in no entry of its list.
    #[must_use]
    pub const fn basket(self) -> Option<&'static str> {
        match self {
            Self::UsEar => Some(EAR99),
            Self::CnDualUse | Self::EuDualUse => None,
        }
    }
}

impl fmt::Display for Regime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

/// The text is no regime that this crate knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegimeParseError {
    text: String,
    suggestions: Vec<String>,
}

impl RegimeParseError {
    /// What to write instead, the likeliest first.
    #[must_use]
    pub fn suggestions(&self) -> &[String] {
        &self.suggestions
    }
}

impl fmt::Display for RegimeParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let expected = "expected `us-ear`, `cn-dual-use` or `eu-dual-use`";
        write!(f, "unknown regime `{}`: {}", Shown(&self.text), instead(&self.suggestions, expected))
    }
}

impl core::error::Error for RegimeParseError {}

impl From<RegimeParseError> for Refusal {
    fn from(error: RegimeParseError) -> Self {
        Self::new(&error).found(&error.text).suggest(error.suggestions)
    }
}

impl FromStr for Regime {
    type Err = RegimeParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let known = Self::ALL.into_iter().find(|regime| regime.id() == text);
        known.ok_or_else(|| {
            let meant = folded(text);
            // The start of an id is enough: `us`, `EAR`, `cn`.
            let is_meant = |regime: &Self| {
                let id = folded(regime.id());
                !meant.is_empty() && (id.starts_with(&meant) || id.ends_with(&meant))
            };
            let ids = Self::ALL.into_iter().filter(is_meant).map(|regime| String::from(regime.id()));
            RegimeParseError { text: text.into(), suggestions: ids.collect() }
        })
    }
}

impl Serialize for Regime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl<'de> Deserialize<'de> for Regime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = alloc::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// What a classification says of an item under one regime.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Designation {
    /// An entry of the list, with or without paragraphs.
    Entry(EntryCode),
    /// Subject to the regime, in no entry: `EAR99` (15 CFR 734.3(c)).
    Basket,
    /// The exporter has classified the item as on no list of the regime: `none`.
    NotListed,
}

impl Designation {
    /// The entry code, if the item is in an entry.
    #[must_use]
    pub const fn entry_code(self) -> Option<EntryCode> {
        match self {
            Self::Entry(code) => Some(code),
            Self::Basket | Self::NotListed => None,
        }
    }
}

impl fmt::Display for Designation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Entry(code) => fmt::Display::fmt(code, f),
            Self::Basket => f.write_str(EAR99),
            Self::NotListed => f.write_str(NOT_LISTED),
        }
    }
}

impl fmt::Debug for Designation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A code and its regime: what an item is, in one system's words.
///
/// # Syntax
/// Displays as `us-ear 3A001.b.2`.
///
/// ```
/// use export_control::{ControlCode, Regime};
///
/// let gallium = ControlCode::parse(Regime::CnDualUse, "3C001.a")?;
/// let epitaxial = ControlCode::parse(Regime::UsEar, "3C001.a")?;
/// assert_ne!(gallium, epitaxial);
/// assert_eq!(gallium.to_string(), "cn-dual-use 3C001.a");
/// # Ok::<(), export_control::CodeParseError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ControlCode {
    /// The regime whose list it is.
    pub regime: Regime,
    /// The place on that list.
    pub designation: Designation,
}

impl ControlCode {
    /// Reads a code of the regime's list.
    ///
    /// # Errors
    /// As [`Regime::parse_code`].
    pub fn parse(regime: Regime, text: &str) -> Result<Self, CodeParseError> {
        Ok(Self { regime, designation: regime.parse_code(text)? })
    }

    /// Reads a code as people write it, where it can be read in one way only: `5A992c`, `EAR 99`,
    /// `ECCN 3A001.A.2.C`. Never makes a code of a text that stands for "not classified".
    ///
    /// ```
    /// use export_control::{ControlCode, Regime};
    ///
    /// let code = ControlCode::normalize(Regime::UsEar, "5a992C ")?;
    /// assert_eq!(code.to_string(), "us-ear 5A992.c");
    /// assert!(ControlCode::normalize(Regime::UsEar, "n/a").is_err());
    /// # Ok::<(), export_control::CodeParseError>(())
    /// ```
    ///
    /// # Errors
    /// No code, or one that may be meant otherwise.
    pub fn normalize(regime: Regime, text: &str) -> Result<Self, CodeParseError> {
        let error = match Self::parse(regime, text) {
            Ok(code) => return Ok(code),
            Err(error) => error,
        };
        error.certain().and_then(|code| Self::parse(regime, code).ok()).ok_or(error)
    }
}

impl fmt::Display for ControlCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.regime, self.designation)
    }
}
