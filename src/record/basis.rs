//! By which law and policy an order was judged.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;
use semver::Version;
use serde::{Deserialize, Serialize};

use crate::code::Regime;
use crate::digest::Digest;
use crate::rule_set::{Overlay, RuleSet};

/// A rule set by name, version and content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordedRuleSet {
    /// The regime's id.
    pub id: Regime,
    /// The version of the set.
    pub version: Version,
    /// The last day through which its sources were read.
    pub verified_through: Date,
    /// Its content, without overlays.
    pub digest: Digest,
    /// The overlays upon it, from the lowest up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overlays: Vec<RecordedOverlay>,
}

/// An overlay by name, version and content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordedOverlay {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: Version,
    /// Its content.
    pub digest: Digest,
}

impl RecordedRuleSet {
    pub(super) fn of(law: &RuleSet, overlays: &[Overlay]) -> Self {
        let overlay = |overlay: &Overlay| RecordedOverlay {
            id: overlay.id.to_string(),
            version: overlay.version.clone(),
            digest: Digest::of(overlay),
        };
        Self {
            id: law.regime,
            version: law.version.clone(),
            verified_through: law.verified_through,
            digest: Digest::of(law),
            overlays: overlays.iter().map(overlay).collect(),
        }
    }

    /// What it is called, with its version and content; then its overlays.
    pub(super) fn named(&self) -> impl Iterator<Item = (String, String)> + '_ {
        let own = (format!("rule set `{}`", self.id), format!("{} {}", self.version, self.digest));
        let overlays = self.overlays.iter().map(|overlay| {
            (format!("overlay `{}`", overlay.id), format!("{} {}", overlay.version, overlay.digest))
        });
        core::iter::once(own).chain(overlays)
    }
}
