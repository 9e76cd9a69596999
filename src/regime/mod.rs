//! The built-in law: tables without logic, and the little code that makes rule sets of them.

mod assemble;
mod common;
mod table;

#[cfg(feature = "cn-dual-use")]
pub mod cn_dual_use;
pub mod correspondence;
#[cfg(feature = "us-ear")]
pub mod us_ear;
