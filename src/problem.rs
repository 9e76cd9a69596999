//! What is wrong with something that was handed in, all of it at once.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

/// One thing that is wrong with an order, a document or a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where, as a path such as `lines[0].item.origin`.
    pub path: String,
    /// What, with the offending text and what would have been valid.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

/// Collects problems. Displays them in one line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Problems(Vec<Problem>);

impl Problems {
    pub(crate) fn add(&mut self, path: impl Into<String>, message: impl fmt::Display) {
        self.0.push(Problem { path: path.into(), message: message.to_string() });
    }

    /// Keeps the value, or the problem.
    pub(crate) fn keep<T, E: fmt::Display>(&mut self, path: &str, result: Result<T, E>) -> Option<T> {
        result.map_err(|error| self.add(path, error)).ok()
    }

    pub(crate) fn as_slice(&self) -> &[Problem] {
        &self.0
    }

    /// The value, if nothing was wrong.
    pub(crate) fn finish<T, E: From<Self>>(self, value: T) -> Result<T, E> {
        if self.0.is_empty() { Ok(value) } else { Err(self.into()) }
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, problem) in self.0.iter().enumerate() {
            let comma = if place == 0 { "" } else { "; " };
            write!(f, "{comma}{problem}")?;
        }
        Ok(())
    }
}

/// An error that holds everything that was wrong.
macro_rules! refusal {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
        #[error("{0}")]
        // INVARIANT: not empty.
        pub struct $name($crate::problem::Problems);

        impl $name {
            /// All problems; at least one.
            #[must_use]
            pub fn problems(&self) -> &[$crate::problem::Problem] {
                self.0.as_slice()
            }
        }

        impl From<$crate::problem::Problems> for $name {
            fn from(problems: $crate::problem::Problems) -> Self {
                Self(problems)
            }
        }
    };
}
pub(crate) use refusal;
