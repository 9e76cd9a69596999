//! Codes that a list had and has no more, and where their items are now.

use alloc::vec::Vec;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::citation::Text;
use crate::code::EntryCode;

/// A code that item masters still hold, though its items went elsewhere: for refusals that name the new code.
/// Never a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MovedEntry {
    /// The old code, with all that lies below it.
    pub code: EntryCode,
    /// Where its items are now; more than one where they were parted, none where they left the list.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<EntryCode>,
    /// The first day on which the old code stood for nothing.
    pub day: Date,
    /// What else is to be said, such as which agency has the items now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// The instrument, or the list where it says so.
    pub source: Text,
    /// Whether the source was read. A row that was not is a hint, and says so.
    pub verified: bool,
}
