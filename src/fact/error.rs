//! What is wrong with an order.

use alloc::string::String;
use core::fmt;

use serde::Serialize;

use crate::problem::refusal;

refusal! {
    /// An order was refused. All problems are reported together: first what could not be read, in the order of
    /// the document, then what is wrong with what was read. None is repaired by guessing; what was probably meant
    /// stands under [`Problem::suggestions`](crate::Problem::suggestions).
    ///
    /// A fact that is missing is never an error: it is an outcome that names the fact.
    OrderError
}

/// Why an order was not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError<E: fmt::Display> {
    /// It has not the shape of an order; where, the format says.
    #[error("{0}")]
    Shape(E),
    /// It has, and says what cannot be.
    #[error("{0}")]
    Refused(OrderError),
}

/// One text that was read as another, which says the same.
///
/// Displays as ``date: `3 Aug 2026` read as `2026-08-03` ``.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Change {
    /// Where, as a path such as `lines[0].item.origin`.
    pub path: String,
    /// The text as it came.
    pub from: String,
    /// The text as it was read.
    pub to: String,
    /// Why it could not stay: what the refusal would have said.
    pub why: String,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: `{}` read as `{}`", self.path, self.from, self.to)
    }
}
