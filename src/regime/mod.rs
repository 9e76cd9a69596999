//! The built-in law: tables without logic, and the little code that makes rule sets of them.

#[cfg(any(feature = "us-ear", feature = "cn-dual-use"))]
#[cfg_attr(not(feature = "us-ear"), allow(dead_code, reason = "some forms serve the U.S. list only"))]
mod assemble;
#[cfg(any(feature = "us-ear", feature = "cn-dual-use"))]
mod common;
#[cfg(any(feature = "us-ear", feature = "cn-dual-use"))]
#[cfg_attr(not(feature = "us-ear"), allow(dead_code, reason = "some forms serve the U.S. list only"))]
mod table;

#[cfg(feature = "cn-dual-use")]
pub mod cn_dual_use;
pub mod correspondence;
mod export_law;
#[cfg(feature = "us-ear")]
pub mod us_ear;

pub(crate) use self::export_law::export_law;
