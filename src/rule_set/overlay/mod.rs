//! Layers above the law: what a company or an agency demands beyond it.

mod compose;
mod error;

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use jiff::civil::Date;
use semver::{Version, VersionReq};
use serde::{Deserialize, Serialize};

pub(in crate::rule_set) use self::compose::{add, rule_window, within};
pub(crate) use self::compose::{layered, override_window, own_id};
pub use self::error::OverlayError;
use super::{CountryGroup, Notice};
use crate::citation::{Source, Text};
use crate::code::Regime;
use crate::fact::FactDefinition;
use crate::rule::{CodeSet, Condition, Destinations, Level, Restriction};

/// A layer above the law of one regime: rules of a company or an agency, with their version.
///
/// It may demand more, take exceptions away and tell more; what it adds can only tighten, since of all
/// requirements each must be met on its own. The one way to demand less is an [`Override`]: it gives its
/// reason, and every determination that it touches tells of it. On days outside its span, and outside the
/// windows of its rows, nothing changes.
///
/// ```
/// # #[cfg(feature = "us-ear")] {
/// use export_control::regime::us_ear;
/// use export_control::{Overlay, Screener};
///
/// let policy: Overlay = serde_json::from_str(
///     r#"{ "id": "acme/policy", "title": "Acme trade policy", "version": "1.2.0", "engine": "*",
///          "extends": { "regime": "us-ear", "version": "2" },
///          "adopted": { "citation": "board resolution 14", "published": "2026-01-15" },
///          "days": { "from": "2026-02-01" },
///          "rules": [ { "id": "no-chips-abroad", "summary": "no accelerators leave the country",
///                       "level": "prohibited", "codes": { "include": ["3A090"] },
///                       "citations": ["policy 4.2"] } ] }"#,
/// )?;
/// assert!(policy.validate(&us_ear::rules()).is_empty());
/// let screener = Screener::builder().regime(us_ear::rules()).overlay(policy).build()?;
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overlay {
    /// Whose it is, such as `acme/policy`; ids of its rows follow behind a slash.
    pub id: Text,
    /// What it is called, for people.
    pub title: Text,
    /// Its version.
    pub version: Version,
    /// Which versions of this crate can read it.
    pub engine: VersionReq,
    /// What it lies upon.
    pub extends: Extends,
    /// What brought it into force, and when that could be known.
    pub adopted: Source,
    /// Its span of days.
    #[serde(default)]
    pub days: Days,
    /// Facts of its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vocabulary: Vec<FactDefinition>,
    /// Country groups of its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<CountryGroup>,
    /// What it demands beyond the law.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<PolicyRule>,
    /// What takes exceptions away beyond the law.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub restrictions: Vec<Restriction>,
    /// What else the reader must know.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notices: Vec<Notice>,
    /// Requirements beneath that it does not apply.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<Override>,
}

/// What an overlay lies upon.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extends {
    /// The regime.
    pub regime: Regime,
    /// The versions of its rule set for which the overlay was written.
    pub version: VersionReq,
    /// Overlays that must lie between, by id, with their versions.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub overlays: BTreeMap<Text, VersionReq>,
}

/// A half-open span of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Days {
    /// The first day; `None`: from ever.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The first day that is out again; `None`: without end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

impl Days {
    /// Whether a day is in the span.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }
}

/// What an overlay demands beyond the law.
///
/// It carries no reason for control and is of class [`Policy`](crate::RequirementClass::Policy), so that
/// nothing in the law beneath, neither an exception nor a share of content, can lean on it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyRule {
    /// Its id within the overlay, such as `no-chips-abroad`.
    pub id: Text,
    /// What it says, in a few words.
    pub summary: Text,
    /// What it demands: a license, or that nothing is shipped.
    pub level: Level,
    /// The requirement beneath whose scope it takes: items, destinations, condition and window. What else
    /// is said here narrows that scope.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope_of: Option<Text>,
    /// Whether it binds while the requirement whose scope it takes is stayed.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub even_when_stayed: bool,
    /// Whether it binds even where the regime does not reach the transaction.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub beyond_reach: bool,
    /// Which items; `None`: any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub codes: Option<CodeSet>,
    /// To which destinations.
    #[serde(default, skip_serializing_if = "Destinations::is_anywhere")]
    pub destinations: Destinations,
    /// What else must hold.
    #[serde(default, skip_serializing_if = "is_always")]
    pub condition: Condition,
    /// When, within the span of the overlay.
    #[serde(default)]
    pub days: Days,
    /// Exceptions that overcome it, by symbol or id of a row; empty: none does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Text>,
    /// Where the policy says so, at least one.
    pub citations: Vec<Text>,
}

/// A requirement beneath that an overlay does not apply: the law is read otherwise, or somebody else
/// answers for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Override {
    /// Its id within the overlay.
    pub id: Text,
    /// The requirement, by id.
    pub rule: Text,
    /// Why it is not applied: told in every determination that it touches.
    pub reason: Text,
    /// Who answers for it.
    pub approved_by: Text,
    /// For which transactions.
    #[serde(default, skip_serializing_if = "is_always")]
    pub condition: Condition,
    /// When, within the span of the overlay.
    #[serde(default)]
    pub days: Days,
    /// Where the decision is written down, at least one.
    pub citations: Vec<Text>,
}

fn is_always(condition: &Condition) -> bool {
    *condition == Condition::Always
}
