//! What is wrong with an order, and where.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// One thing that is wrong with an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderProblem {
    /// Where, as a JSON path such as `lines[0].item.origin`.
    pub path: String,
    /// What, with the offending text and what would have been valid.
    pub message: String,
}

impl fmt::Display for OrderProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

/// An order was refused. All problems are reported together; none is repaired by guessing.
///
/// A fact that is missing is never an error: it is an outcome that names the fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderError {
    // INVARIANT: not empty.
    problems: Vec<OrderProblem>,
}

impl OrderError {
    /// All problems, in the order of the document; at least one.
    #[must_use]
    pub fn problems(&self) -> &[OrderProblem] {
        &self.problems
    }
}

impl fmt::Display for OrderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, problem) in self.problems.iter().enumerate() {
            if place > 0 {
                f.write_str("; ")?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl core::error::Error for OrderError {}

/// Collects problems while a document is read.
#[derive(Debug, Default)]
pub(crate) struct Problems(Vec<OrderProblem>);

impl Problems {
    pub(crate) fn add(&mut self, path: impl Into<String>, message: impl fmt::Display) {
        self.0.push(OrderProblem { path: path.into(), message: alloc::format!("{message}") });
    }

    /// Keeps the value, or the problem.
    pub(crate) fn keep<T, E: fmt::Display>(&mut self, path: &str, result: Result<T, E>) -> Option<T> {
        result.map_err(|error| self.add(path, error)).ok()
    }

    /// The value, if nothing was wrong.
    pub(crate) fn finish<T>(self, value: Option<T>) -> Result<T, OrderError> {
        match value {
            Some(value) if self.0.is_empty() => Ok(value),
            _ => Err(OrderError { problems: self.0 }),
        }
    }
}
