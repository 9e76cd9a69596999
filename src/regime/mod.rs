//! The built-in law: tables without logic, and the little code that makes rule sets of them.

#[cfg(any(feature = "us-ear", feature = "cn-dual-use", feature = "eu-dual-use"))]
#[cfg_attr(not(feature = "us-ear"), allow(dead_code, reason = "some forms serve the U.S. list only"))]
mod assemble;
#[cfg(any(feature = "us-ear", feature = "cn-dual-use", feature = "eu-dual-use"))]
mod common;
#[cfg(any(feature = "us-ear", feature = "cn-dual-use", feature = "eu-dual-use"))]
#[cfg_attr(not(feature = "us-ear"), allow(dead_code, reason = "some forms serve the U.S. list only"))]
mod table;

#[cfg(feature = "cn-dual-use")]
pub mod cn_dual_use;
pub mod correspondence;
#[cfg(feature = "eu-dual-use")]
pub mod eu_dual_use;
#[cfg(feature = "us-ear")]
pub mod us_ear;

use alloc::vec::Vec;

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
