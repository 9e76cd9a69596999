//! Parts of a rule set and the days they cover.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::citation::Text;

/// A part of a rule set that was read from one body of text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    /// Short name, such as `part-744`.
    pub id: Text,
    /// What it holds, in a few words.
    pub title: Text,
    /// The first day of which the chapter knows the law: before it, its rules are unknown.
    pub covered_from: Date,
    /// The last day through which sources were read.
    pub verified_through: Date,
    /// Which text was read.
    pub vintage: Text,
}
