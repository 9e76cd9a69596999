//! Requirements: what the law demands, of which items, where, when, and why.

use alloc::vec::Vec;
use core::fmt;

use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::scope::{CodeSet, Destinations};
use crate::citation::Text;
use crate::window::Window;

/// How much the law demands.
///
/// # Order
/// Least to most restrictive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// The regime does not reach the transaction.
    NotSubject,
    /// It does, and asks for no license.
    NoLicenseRequired,
    /// It asks for a license.
    LicenseRequired,
    /// No license can allow it, or the text forbids it outright.
    Prohibited,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotSubject => "not subject",
            Self::NoLicenseRequired => "no license required",
            Self::LicenseRequired => "license required",
            Self::Prohibited => "prohibited",
        })
    }
}

/// What kind of rule a requirement comes from: exceptions overcome some kinds and not others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequirementClass {
    /// The item is on the list.
    List,
    /// The end use is of concern.
    EndUse,
    /// A party is of concern.
    EndUser,
    /// The destination is under embargo.
    Embargo,
    /// Any other general prohibition.
    General,
    /// Not law: the policy of a company or an agency, laid upon it. No exception overcomes it by its own
    /// terms.
    Policy,
}

/// One requirement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// Stable id, such as `us-ear/3A090/rs/a`.
    pub id: Text,
    /// The chapter of the rule set whose coverage holds for it.
    pub chapter: Text,
    /// What it says, in a few words.
    pub summary: Text,
    /// What kind of rule it is.
    pub class: RequirementClass,
    /// Reason for control, such as `NS`, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Text>,
    /// Chart column, such as `NS1`, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<Text>,
    /// What it demands.
    pub level: Level,
    /// Whether it binds even where the regime does not reach the transaction otherwise.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub extraterritorial: bool,
    /// Which items; `None`: any item subject to the regime.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub codes: Option<CodeSet>,
    /// To which destinations.
    #[serde(default, skip_serializing_if = "Destinations::is_anywhere")]
    pub destinations: Destinations,
    /// What else must hold of the item: part of its scope, wherever it goes.
    #[serde(default, skip_serializing_if = "is_always")]
    pub item: Condition,
    /// What else must hold of the transaction.
    #[serde(default, skip_serializing_if = "is_always")]
    pub condition: Condition,
    /// When.
    #[serde(default)]
    pub window: Window,
    /// Which exceptions may overcome it.
    #[serde(default)]
    pub exceptions: AllowedExceptions,
    /// How an application would be looked at: the first whose condition holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reviews: Vec<Review>,
    /// What the authority has said about enforcing it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub enforcement: Vec<EnforcementNote>,
    /// Sources in law, at least one.
    pub citations: Vec<Text>,
}

fn is_always(condition: &Condition) -> bool {
    *condition == Condition::Always
}

/// Which exceptions may overcome a requirement.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AllowedExceptions {
    /// Those whose own terms reach it.
    #[default]
    ByTheirTerms,
    /// None.
    None,
    /// Only these, where their own conditions hold: a symbol for all authorizations under it, or an id for
    /// one of them and those below it, where the law names a section or a paragraph. An authorization that
    /// is for some reasons only overcomes a requirement without a reason if it is named by its id.
    Only(Vec<Text>),
}

/// How an application for a license would be looked at.
///
/// # Order
/// Least to most severe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReviewPolicy {
    /// No source states it.
    NotStated,
    /// Presumption of approval.
    PresumptionOfApproval,
    /// Case by case.
    CaseByCase,
    /// Presumption of denial.
    PresumptionOfDenial,
    /// Policy of denial; in China, "in principle not permitted".
    PolicyOfDenial,
}

/// A review policy and when it holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// The policy.
    pub policy: ReviewPolicy,
    /// In a few words.
    pub text: Text,
    /// When.
    #[serde(default)]
    pub window: Window,
    /// For whom.
    #[serde(default, skip_serializing_if = "is_always")]
    pub condition: Condition,
    /// Sources.
    pub citations: Vec<Text>,
}

/// A dated statement of the authority that it does not enforce a text in force.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnforcementNote {
    /// What was said, in a few words.
    pub text: Text,
    /// When it holds.
    #[serde(default)]
    pub window: Window,
    /// For whom.
    #[serde(default, skip_serializing_if = "is_always")]
    pub condition: Condition,
    /// Sources.
    pub citations: Vec<Text>,
}
