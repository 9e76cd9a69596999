//! Entries of a control list.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::citation::Text;
use crate::code::{EntryCode, Paragraph};
use crate::window::Window;

/// One entry of the list: what it is called and which paragraphs it has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The bare code.
    pub code: EntryCode,
    /// What it covers, in a few words of our own.
    pub title: Text,
    /// The chapter whose coverage holds for it.
    pub chapter: Text,
    /// Whether its rules are here.
    #[serde(default)]
    pub status: EntryStatus,
    /// The paragraphs it has, all of them: an item of the entry is in one of those that have none below
    /// them. Empty: not transcribed, so that none can be refused.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paragraphs: Vec<Paragraph>,
    /// Whether the list goes deeper than these paragraphs, so that a path below one of them is accepted.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub open_below: bool,
    /// When it was on the list.
    #[serde(default)]
    pub window: Window,
}

/// Whether an entry's rules are in the rule set.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryStatus {
    /// They are.
    #[default]
    Modelled,
    /// They are not: every question about the entry is open. The text says what is missing.
    NotModelled(Text),
    /// The entry only points to another agency, which is named: never "no license".
    OtherAgency(Text),
}
