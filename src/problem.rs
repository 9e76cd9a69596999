//! What is wrong with something that was handed in, all of it at once.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::Serialize;

/// One thing that is wrong with an order, a document or a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Problem {
    /// Where, as a path such as `lines[0].item.origin`.
    pub path: String,
    /// What, with the offending text and what would have been valid.
    pub message: String,
    /// The offending text; `None` where something is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<String>,
    /// What to write instead, the best first; empty where nobody can know.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub suggestions: Vec<String>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

/// What is wrong with one text, and what to write instead.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Refusal {
    pub(crate) message: String,
    pub(crate) found: Option<String>,
    pub(crate) suggestions: Vec<String>,
    /// The one suggestion says the same in other letters, so that it may be taken unasked.
    pub(crate) certain: bool,
}

impl Refusal {
    pub(crate) fn new(message: impl fmt::Display) -> Self {
        Self { message: message.to_string(), ..Self::default() }
    }

    pub(crate) fn found(mut self, text: impl fmt::Display) -> Self {
        self.found = Some(text.to_string());
        self
    }

    pub(crate) fn suggest(mut self, suggestions: impl IntoIterator<Item = String>) -> Self {
        self.suggestions.extend(suggestions);
        self
    }
}

/// `write `a` or `b``, or what else was expected where there is nothing to write instead.
pub(crate) fn instead(suggestions: &[String], expected: impl fmt::Display) -> String {
    match suggestions {
        [] => expected.to_string(),
        [only] => format!("write `{only}`"),
        [first @ .., last] => format!("write `{}` or `{last}`", first.join("`, `")),
    }
}

/// Text of unknown length and content, shortened and on one line.
pub(crate) struct Shown<'a>(pub(crate) &'a str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 40;
        for character in self.0.chars().take(LONGEST) {
            // What cannot be seen is written out, so that it is.
            if character.is_control()
                || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
            {
                write!(f, "{}", character.escape_unicode())?;
            } else {
                write!(f, "{character}")?;
            }
        }
        if self.0.chars().nth(LONGEST).is_some() { f.write_str("…") } else { Ok(()) }
    }
}

/// Collects problems. Displays them in one line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Problems(Vec<Problem>);

impl Problems {
    pub(crate) fn add(&mut self, path: impl Into<String>, message: impl fmt::Display) {
        self.refuse(path, Refusal::new(message));
    }

    pub(crate) fn refuse(&mut self, path: impl Into<String>, refusal: impl Into<Refusal>) {
        let Refusal { message, found, suggestions, certain: _ } = refusal.into();
        self.0.push(Problem { path: path.into(), message, found, suggestions });
    }

    /// Takes over what another found, except about what is known to be wrong already.
    pub(crate) fn extend(&mut self, others: Self) {
        let known: Vec<String> = self.0.iter().map(|problem| problem.path.clone()).collect();
        let within = |path: &str, outer: &str| {
            path.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        let new = |problem: &Problem| !known.iter().any(|outer| within(&problem.path, outer));
        self.0.extend(others.0.into_iter().filter(new));
    }

    pub(crate) fn into_inner(self) -> Vec<Problem> {
        self.0
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
