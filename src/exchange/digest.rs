//! Digests of rule sets.

use alloc::string::String;
use core::fmt::{self, Write};

use serde::{Deserialize, Serialize};
use sha2::Digest as _;

use crate::rule_set::RuleSet;

/// The SHA-256 of a rule set's compact JSON, by which two sides name exactly the same law.
///
/// It tells of a change in transit or of another base; it proves no sender: a host that needs that signs
/// the document.
///
/// # Syntax
/// `sha256:` and 64 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RuleSetDigest(String);

impl RuleSetDigest {
    /// The digest of a rule set. A set that cannot be written has an empty one, equal to no other.
    ///
    /// ```
    /// # #[cfg(feature = "cn-dual-use")] {
    /// use export_control::exchange::RuleSetDigest;
    /// use export_control::regime::cn_dual_use;
    ///
    /// let digest = RuleSetDigest::of(&cn_dual_use::rules());
    /// assert_eq!(digest, RuleSetDigest::of(&cn_dual_use::rules()));
    /// assert!(digest.to_string().starts_with("sha256:"));
    /// # }
    /// ```
    #[must_use]
    pub fn of(set: &RuleSet) -> Self {
        let Ok(bytes) = serde_json::to_vec(set) else { return Self(String::new()) };
        let mut text = String::from("sha256:");
        for byte in sha2::Sha256::digest(&bytes) {
            // Writing to a string does not fail.
            let _ = write!(text, "{byte:02x}");
        }
        Self(text)
    }

    /// Whether this names that rule set.
    #[must_use]
    pub fn is_of(&self, set: &RuleSet) -> bool {
        let own = Self::of(set);
        !own.0.is_empty() && own == *self
    }
}

impl fmt::Display for RuleSetDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}
