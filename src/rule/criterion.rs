//! Criteria of classification: from facts about an item to a code.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::scope::CodeSet;
use crate::citation::Text;
use crate::code::EntryCode;
use crate::window::Window;

/// When an item is in an entry: the list's own parameters as a condition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// The code that an item has when the condition holds.
    pub code: EntryCode,
    /// The parameters.
    pub condition: Condition,
    /// When they were the law.
    #[serde(default)]
    pub window: Window,
    /// Codes that already imply this one: an exporter who gives them does not contradict it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub implied_by: Option<CodeSet>,
    /// Words to show beside the code, where the code alone would mislead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Sources in law, at least one.
    pub citations: Vec<Text>,
}
