//! Why an overlay does not fit what lies beneath.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::rule_set::{Diagnostic, Severity};

/// An overlay that does not fit the rule set beneath it, with everything that is wrong.
///
/// Displays the first error and how many follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverlayError {
    /// The overlay.
    pub overlay: String,
    /// What is wrong, errors and warnings.
    pub diagnostics: Vec<Diagnostic>,
}

impl fmt::Display for OverlayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "overlay `{}` does not fit what lies beneath", self.overlay)?;
        let mut errors = self.diagnostics.iter().filter(|found| found.severity == Severity::Error);
        if let Some(first) = errors.next() {
            write!(f, ": {first}")?;
        }
        match errors.count() {
            0 => Ok(()),
            more => write!(f, "; and {more} more"),
        }
    }
}

impl core::error::Error for OverlayError {}
