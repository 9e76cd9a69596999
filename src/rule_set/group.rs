//! Groups of countries, with dated membership.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::citation::Text;
use crate::country::Country;
use crate::window::Window;

/// A named set of countries: `D:5`, or the countries marked in a chart column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountryGroup {
    /// The name, as rules use it.
    pub name: Text,
    /// Who belongs to it, and when.
    pub members: Vec<Member>,
}

/// A country's membership in a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// The country.
    pub country: Country,
    /// Since when, until when.
    #[serde(default)]
    pub window: Window,
}

/// A territory without a place of its own in the groups: rules read it as another country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// The territory.
    pub country: Country,
    /// The country it is read as.
    pub read_as: Country,
    /// Since when, until when.
    #[serde(default)]
    pub window: Window,
    /// Source in law.
    pub citation: Text,
}
