//! Digests of content, by which two sides, or two years, name exactly the same thing.

use alloc::string::String;
use core::fmt::{self, Write};

use serde::{Deserialize, Serialize};
use sha2::Digest as _;

/// The SHA-256 of something's compact JSON.
///
/// It tells of a change; it proves no author: a host that needs that signs the document.
///
/// # Syntax
/// `sha256:` and 64 hexadecimal digits.
///
/// ```
/// # #[cfg(feature = "cn-dual-use")] {
/// use export_control::{Digest, regime::cn_dual_use};
///
/// let digest = Digest::of(&cn_dual_use::rules());
/// assert!(digest.is_of(&cn_dual_use::rules()));
/// assert!(digest.to_string().starts_with("sha256:"));
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Digest(String);

impl Digest {
    /// The digest of a rule set, an overlay, a record. What cannot be written has an empty one, equal to no
    /// other.
    #[must_use]
    pub fn of<T: Serialize>(content: &T) -> Self {
        let Ok(bytes) = serde_json::to_vec(content) else { return Self(String::new()) };
        let mut text = String::from("sha256:");
        for byte in sha2::Sha256::digest(&bytes) {
            // Writing to a string does not fail.
            let _ = write!(text, "{byte:02x}");
        }
        Self(text)
    }

    /// Whether this names that content.
    #[must_use]
    pub fn is_of<T: Serialize>(&self, content: &T) -> bool {
        let own = Self::of(content);
        !own.0.is_empty() && own == *self
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}
