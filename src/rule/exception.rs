//! License exceptions and general authorizations: options that overcome requirements.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::requirement::{AllowedExceptions, Level, Requirement, RequirementClass};
use super::scope::{CodeSet, Destinations};
use crate::citation::Text;
use crate::window::Window;

/// One exception, or one of several authorizations under the same symbol.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// Stable id, such as `us-ear/740.3`.
    pub id: Text,
    /// The symbol by which a declaration names it, such as `LVS`.
    pub symbol: Text,
    /// The chapter of the rule set whose coverage holds for it.
    pub chapter: Text,
    /// What it is for, in a few words.
    pub summary: Text,
    /// Whether the entry must grant it ([`Eligibility`]), or its own terms suffice.
    #[serde(default)]
    pub by_entry: bool,
    /// To which destinations.
    #[serde(default, skip_serializing_if = "Destinations::is_anywhere")]
    pub destinations: Destinations,
    /// What must hold.
    #[serde(default)]
    pub condition: Condition,
    /// Which requirements it overcomes.
    pub overcomes: Overcomes,
    /// Whether content that could go under it is not counted as controlled content of a foreign-made item.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub frees_content: bool,
    /// When it exists.
    #[serde(default)]
    pub window: Window,
    /// What its user must do: statements, notifications, reports, records.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub obligations: Vec<Text>,
    /// Sources in law, at least one.
    pub citations: Vec<Text>,
}

impl Exception {
    /// Whether an id names it, or a section or paragraph in which it stands: `us-ear/740.17` names
    /// `us-ear/740.17/b/1`.
    #[must_use]
    pub fn is_under(&self, id: &str) -> bool {
        self.id.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Whether it may overcome a requirement, by what the two rows say of each other.
    pub(crate) fn may_overcome(&self, requirement: &Requirement) -> bool {
        if requirement.level == Level::Prohibited {
            return false;
        }
        let reason_allowed = match &requirement.reason {
            Some(reason) => {
                self.overcomes.reasons.as_ref().is_none_or(|reasons| reasons.contains(reason))
                    && !self.overcomes.except_reasons.contains(reason)
            }
            None => self.overcomes.reasons.is_none(),
        };
        match &requirement.exceptions {
            AllowedExceptions::None => false,
            AllowedExceptions::Only(names) => {
                let by_id = names.iter().any(|name| self.is_under(name));
                (reason_allowed && (by_id || names.contains(&self.symbol)))
                    || (by_id && requirement.reason.is_none())
            }
            AllowedExceptions::ByTheirTerms => {
                reason_allowed && self.overcomes.classes.contains(&requirement.class)
            }
        }
    }
}

/// Which requirements an exception overcomes: of these classes, and for these reasons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overcomes {
    /// Classes of requirements.
    pub classes: Vec<RequirementClass>,
    /// Reasons for control; `None`: any, and requirements without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reasons: Option<Vec<Text>>,
    /// Reasons for control that it never overcomes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub except_reasons: Vec<Text>,
}

/// An entry's grant of an exception: `LVS: $1500 for 3A001.c`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Eligibility {
    /// The symbol of the exception.
    pub symbol: Text,
    /// The items.
    pub codes: CodeSet,
    /// To which destinations.
    #[serde(default, skip_serializing_if = "Destinations::is_anywhere")]
    pub destinations: Destinations,
    /// What must hold.
    #[serde(default)]
    pub condition: Condition,
    /// When.
    #[serde(default)]
    pub window: Window,
    /// Sources in law, at least one.
    pub citations: Vec<Text>,
}

/// A rule that takes exceptions away: where it holds, only the exceptions it names may be used.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Restriction {
    /// Stable id, such as `us-ear/740.2/a/5`.
    pub id: Text,
    /// In a few words.
    pub summary: Text,
    /// Which items; `None`: any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub codes: Option<CodeSet>,
    /// To which destinations.
    #[serde(default, skip_serializing_if = "Destinations::is_anywhere")]
    pub destinations: Destinations,
    /// What else must hold.
    #[serde(default)]
    pub condition: Condition,
    /// Exceptions that it leaves open.
    pub leaves: Vec<Text>,
    /// If not empty, only these exceptions are taken away; `leaves` is empty then.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub takes: Vec<Text>,
    /// When.
    #[serde(default)]
    pub window: Window,
    /// Sources in law, at least one.
    pub citations: Vec<Text>,
}
