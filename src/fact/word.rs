//! Words of closed lists: how a document writes them, and how people read them.

use alloc::string::{String, ToString};

use thiserror::Error;

use super::key::FactKind;
use super::order::{Activity, ItemKind};
use super::party::{HitScope, HitStatus, Role};

/// A text is none of the words that can stand in its place.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("unknown {what} `{text}`: expected {expected}")]
pub struct WordParseError {
    what: &'static str,
    text: String,
    expected: &'static str,
}

impl WordParseError {
    /// The text that was read.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn new(what: &'static str, text: &str, expected: &'static str) -> Self {
        Self { what, text: text.to_string(), expected }
    }
}

/// Writes and reads the variants of a type: the word of documents first, then the words for people where
/// they differ.
macro_rules! words {
    ($type:ident, $what:literal, $expected:literal, $($variant:ident = $word:literal $($people:literal)?),+) => {
        impl $type {
            /// The word that documents use.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }

        /// Displays the words for people.
        impl core::fmt::Display for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(match self {
                    $(Self::$variant => words!(@people $word $($people)?),)+
                })
            }
        }

        /// Reads the word of documents, and the words that are displayed.
        impl core::str::FromStr for $type {
            type Err = WordParseError;

            fn from_str(text: &str) -> Result<Self, WordParseError> {
                match text {
                    $($word $(| $people)? => Ok(Self::$variant),)+
                    _ => Err(WordParseError::new($what, text, $expected)),
                }
            }
        }
    };
    (@people $word:literal) => { $word };
    (@people $word:literal $people:literal) => { $people };
}

words!(
    Activity, "activity", "`export`, `reexport`, `transfer`, `deemed_export` or `deemed_reexport`",
    Export = "export",
    Reexport = "reexport",
    Transfer = "transfer",
    DeemedExport = "deemed_export" "deemed export",
    DeemedReexport = "deemed_reexport" "deemed reexport"
);

words!(
    ItemKind,
    "kind of item",
    "`commodity`, `software` or `technology`",
    Commodity = "commodity",
    Software = "software",
    Technology = "technology"
);

words!(
    Role, "role",
    "`purchaser`, `intermediate_consignee`, `ultimate_consignee`, `end_user`, `foreign_person`, `agent`, `owner` or `other`",
    Purchaser = "purchaser",
    IntermediateConsignee = "intermediate_consignee" "intermediate consignee",
    UltimateConsignee = "ultimate_consignee" "ultimate consignee",
    EndUser = "end_user" "end user",
    ForeignPerson = "foreign_person" "foreign person",
    Agent = "agent",
    Owner = "owner",
    Other = "other"
);

words!(
    HitStatus,
    "status of a hit",
    "`dismissed`, `possible` or `confirmed`",
    Dismissed = "dismissed",
    Possible = "possible",
    Confirmed = "confirmed"
);

words!(
    HitScope, "scope of a listing", "`all_items` or `see_entry`",
    AllItems = "all_items" "all items",
    SeeEntry = "see_entry" "see entry"
);

words!(
    FactKind,
    "kind of fact",
    "`bool`, `decimal`, `text`, `codes` or `country`",
    Bool = "bool",
    Decimal = "decimal",
    Text = "text",
    Codes = "codes",
    Country = "country"
);
