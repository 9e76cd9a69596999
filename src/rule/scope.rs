//! Which items and which places a rule reaches.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::truth::Truth;
use crate::citation::Text;
use crate::code::EntryCode;
use crate::country::Country;

/// A set of list codes: those named and all below them, less the exceptions and all below these.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeSet {
    /// What is in.
    pub include: Vec<EntryCode>,
    /// What is out again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exclude: Vec<EntryCode>,
}

impl CodeSet {
    /// Whether an item of this code is in the set.
    ///
    /// Unknown when the set draws a line below the code: a bare `3A001` may or may not be a `3A001.b.2`.
    #[must_use]
    pub fn truth(&self, code: EntryCode) -> Truth {
        any_contains(&self.include, code).and(!any_contains(&self.exclude, code))
    }
}

fn any_contains(patterns: &[EntryCode], code: EntryCode) -> Truth {
    patterns.iter().fold(Truth::False, |truth, pattern| {
        truth.or(if pattern.contains(code) {
            Truth::True
        } else if code.contains(*pattern) {
            Truth::Unknown
        } else {
            Truth::False
        })
    })
}

/// A set of countries in the words of a rule: places, less other places.
///
/// A country that is named itself is not taken out by a group: "the United Arab Emirates or D:4, less
/// A:5" holds the Emirates whatever groups they are in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Destinations {
    /// What is in.
    pub include: Vec<Place>,
    /// What is out again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exclude: Vec<Place>,
}

impl Destinations {
    /// Every country.
    #[must_use]
    pub fn anywhere() -> Self {
        Self { include: [Place::Anywhere].into(), exclude: Vec::new() }
    }

    /// Whether this is every country.
    #[must_use]
    pub fn is_anywhere(&self) -> bool {
        self.include.contains(&Place::Anywhere) && self.exclude.is_empty()
    }
}

impl Default for Destinations {
    fn default() -> Self {
        Self::anywhere()
    }
}

/// One word of a destination scope.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// Every country.
    Anywhere,
    /// The members of a group of the rule set, on the day asked for: `D:5`, or a chart column `NS1`.
    Group(Text),
    /// One country.
    Country(Country),
}
