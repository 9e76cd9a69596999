//! What is wrong with a document, all of it at once.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// One thing that is wrong with a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentProblem {
    /// Where, as a path such as `head.valid_until`.
    pub path: String,
    /// What, with the offending text and what would have been valid.
    pub message: String,
}

impl fmt::Display for DocumentProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

/// A document was refused, and nothing of it was applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentError {
    // INVARIANT: not empty.
    problems: Vec<DocumentProblem>,
}

impl DocumentError {
    /// All problems; at least one.
    #[must_use]
    pub fn problems(&self) -> &[DocumentProblem] {
        &self.problems
    }
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, problem) in self.problems.iter().enumerate() {
            let comma = if place == 0 { "" } else { "; " };
            write!(f, "{comma}{problem}")?;
        }
        Ok(())
    }
}

impl core::error::Error for DocumentError {}

/// Collects problems.
#[derive(Debug, Default)]
pub(super) struct Problems(Vec<DocumentProblem>);

impl Problems {
    pub(super) fn add(&mut self, path: impl Into<String>, message: impl Into<String>) {
        self.0.push(DocumentProblem { path: path.into(), message: message.into() });
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A text that must say something.
    pub(super) fn text(&mut self, path: &str, text: &str) {
        if text.trim().is_empty() {
            self.add(path, "empty: expected a text");
        }
    }

    /// The value, if nothing was wrong.
    pub(super) fn finish<T>(self, value: T) -> Result<T, DocumentError> {
        if self.0.is_empty() { Ok(value) } else { Err(DocumentError { problems: self.0 }) }
    }
}
