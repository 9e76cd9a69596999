//! The built-in law: tables without logic, and the little code that makes rule sets of them.

#[cfg(any(feature = "us-ear", feature = "cn-dual-use", feature = "eu-dual-use"))]
#[cfg_attr(
    not(all(feature = "us-ear", feature = "cn-dual-use", feature = "eu-dual-use")),
    allow(dead_code, reason = "some forms serve one list only")
)]
mod assemble;
#[cfg(any(feature = "us-ear", feature = "cn-dual-use", feature = "eu-dual-use"))]
mod common;
#[cfg(any(feature = "us-ear", feature = "cn-dual-use", feature = "eu-dual-use"))]
#[cfg_attr(
    not(all(feature = "us-ear", feature = "cn-dual-use", feature = "eu-dual-use")),
    allow(dead_code, reason = "some forms serve one list only")
)]
mod table;

#[cfg(feature = "cn-dual-use")]
pub mod cn_dual_use;
pub mod correspondence;
#[cfg(feature = "eu-dual-use")]
pub mod eu_dual_use;
mod export_law;
#[cfg(feature = "us-ear")]
pub mod us_ear;

use alloc::vec::Vec;

pub(crate) use self::export_law::export_law;
use crate::rule_set::RuleSet;

/// The built-in rule sets of all features that are on, in the order in which answers show them.
///
/// ```
/// use export_control::{Screener, regime};
///
/// let screener = Screener::builder().regimes(regime::built_in()).build()?;
/// assert_eq!(screener.rule_sets().count(), regime::built_in().len());
/// # Ok::<(), export_control::BuildError>(())
/// ```
#[must_use]
pub fn built_in() -> Vec<RuleSet> {
    alloc::vec![
        #[cfg(feature = "us-ear")]
        us_ear::rules(),
        #[cfg(feature = "cn-dual-use")]
        cn_dual_use::rules(),
        #[cfg(feature = "eu-dual-use")]
        eu_dual_use::rules(),
    ]
}

/// Whether some built-in rule set, loaded or not, asks for a fact of this name.
pub(crate) fn is_known(key: &str) -> bool {
    #[cfg(feature = "us-ear")]
    if us_ear::fact_keys().any(|known| known == key) {
        return true;
    }
    #[cfg(feature = "cn-dual-use")]
    if cn_dual_use::fact_keys().any(|known| known == key) {
        return true;
    }
    #[cfg(feature = "eu-dual-use")]
    if eu_dual_use::fact_keys().any(|known| known == key) {
        return true;
    }
    #[cfg(not(any(feature = "us-ear", feature = "cn-dual-use", feature = "eu-dual-use")))]
    let _ = key;
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_facts_of_the_built_in_rules_are_known() {
        for set in built_in() {
            for word in set.vocabulary {
                assert!(is_known(word.key.as_str()), "{}", word.key);
            }
        }
    }
}
