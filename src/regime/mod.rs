//! The built-in law: tables without logic, and the little code that makes rule sets of them.

#[cfg(any(feature = "us-ear", feature = "cn-dual-use"))]
#[cfg_attr(
    not(all(feature = "us-ear", feature = "cn-dual-use")),
    allow(dead_code, reason = "some forms serve one list only")
)]
mod assemble;
#[cfg(any(feature = "us-ear", feature = "cn-dual-use"))]
mod common;
#[cfg(any(feature = "us-ear", feature = "cn-dual-use"))]
#[cfg_attr(
    not(all(feature = "us-ear", feature = "cn-dual-use")),
    allow(dead_code, reason = "some forms serve one list only")
)]
mod table;

#[cfg(feature = "cn-dual-use")]
pub mod cn_dual_use;
pub mod correspondence;
mod export_law;
#[cfg(feature = "us-ear")]
pub mod us_ear;

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
    #[cfg(not(any(feature = "us-ear", feature = "cn-dual-use")))]
    let _ = key;
    false
}

#[cfg(all(test, feature = "us-ear", feature = "cn-dual-use"))]
mod tests {
    use super::*;

    #[test]
    fn the_facts_of_the_built_in_rules_are_known() {
        for set in [us_ear::rules(), cn_dual_use::rules()] {
            for word in set.vocabulary {
                assert!(is_known(word.key.as_str()), "{}", word.key);
            }
        }
    }
}

pub(crate) use self::export_law::export_law;
