//! Facts by name, in the order in which they were given.

use core::hash::{BuildHasherDefault, Hasher};

use indexmap::IndexMap;

use super::key::FactKey;
use super::value::Value;

/// Facts by name; a name that is absent is unknown, never false.
///
/// Keeps the order in which the facts were given.
///
/// ```
/// use export_control::{FactKey, Facts};
///
/// let mut facts = Facts::default();
/// facts.insert(FactKey::new("end_use.none_of_concern"), true.into());
/// assert_eq!(facts.get("end_use.none_of_concern"), Some(&true.into()));
/// assert_eq!(facts.get("knowledge.military_end_use"), None);
/// ```
pub type Facts = IndexMap<FactKey, Value, BuildHasherDefault<FactHasher>>;

/// The FNV-1a hash: without `std` there is no default, and maps of facts are small.
#[derive(Debug, Clone)]
pub struct FactHasher(u64);

impl Default for FactHasher {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for FactHasher {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
