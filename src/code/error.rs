//! Why a code was refused, and where.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use crate::problem::{Refusal, Shown, instead};

/// A text is not a code of the list that was asked for.
///
/// Displays as one line; [`CodeParseError::span`] gives the place for an editor or a form.
///
/// ```
/// use export_control::Eccn;
///
/// let error = "3A0O1".parse::<Eccn>().unwrap_err();
/// assert_eq!(error.span(), 3..4);
/// assert_eq!(
///     error.to_string(),
///     "malformed ECCN `3A0O1`: write `3A001`",
/// );
/// assert_eq!(error.suggestions(), ["3A001"]);
///
/// let error = "3F001".parse::<Eccn>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "malformed ECCN `3F001`: expected a product group letter A to E where `F` stands, as in `3A001` or `3A001.b.2`",
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeParseError {
    pub(super) text: String,
    pub(super) list: &'static str,
    pub(super) example: &'static str,
    pub(super) kind: CodeParseErrorKind,
    pub(super) at: usize,
    pub(super) remedy: Box<Remedy>,
}

impl CodeParseError {
    pub(super) fn new(
        text: &str,
        list: &'static str,
        example: &'static str,
        (kind, at): (CodeParseErrorKind, usize),
    ) -> Self {
        Self { text: text.into(), list, example, kind, at, remedy: Box::default() }
    }

    pub(super) fn remedied(self, remedy: Remedy) -> Self {
        Self { remedy: Box::new(remedy), ..self }
    }

    /// What to write instead, the best first; empty where nobody can know.
    #[must_use]
    pub fn suggestions(&self) -> &[String] {
        &self.remedy.suggestions
    }

    /// The code that the text says in other letters, and in no other reading.
    pub(super) fn certain(&self) -> Option<&str> {
        self.remedy.suggestions.first().filter(|_| self.remedy.certain).map(String::as_str)
    }

    /// What was wrong.
    #[must_use]
    pub fn kind(&self) -> CodeParseErrorKind {
        self.kind
    }

    /// The bytes of the input that are wrong; empty at the end of the input when something is missing.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        let start = self.at.min(self.text.len());
        let width = self.text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        start..start + width
    }
}

impl fmt::Display for CodeParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { text, list, example, kind, remedy, .. } = self;
        write!(f, "malformed {list} `{}`: ", Shown(text))?;
        if let Some(note) = &remedy.note {
            return f.write_str(note);
        }
        if !remedy.suggestions.is_empty() {
            return f.write_str(&instead(&remedy.suggestions, ""));
        }
        match text.get(self.span()).filter(|found| !found.is_empty()) {
            Some(found) => write!(f, "{kind} where `{}` stands, as in {example}", Shown(found)),
            None => write!(f, "{kind} at the end, as in {example}"),
        }
    }
}

impl core::error::Error for CodeParseError {}

impl From<CodeParseError> for Refusal {
    fn from(error: CodeParseError) -> Self {
        let certain = error.certain().is_some();
        let refusal = Self::new(&error).found(&error.text).suggest(error.remedy.suggestions);
        Self { certain, ..refusal }
    }
}

/// What to do about a text that is no code.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Remedy {
    pub(super) suggestions: Vec<String>,
    /// The one suggestion is the same code in other letters.
    pub(super) certain: bool,
    /// What is said where a code alone would not do.
    pub(super) note: Option<String>,
}

impl Remedy {
    pub(super) fn write(code: String, certain: bool) -> Self {
        Self { suggestions: [code].into(), certain, note: None }
    }

    pub(super) fn note(text: String) -> Self {
        Self { note: Some(text), ..Self::default() }
    }
}

/// What a code parser had expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CodeParseErrorKind {
    /// A decimal digit should stand here: `3A0O1`.
    #[error("expected a digit")]
    Digit,
    /// A product group letter `A` to `E` should stand here: `3F001`.
    #[error("expected a product group letter A to E")]
    Group,
    /// A dot or the end should stand here: `3A001b`.
    #[error("expected a dot or the end")]
    DotOrEnd,
    /// A paragraph should stand behind the dot: `3A001.`.
    #[error("expected a paragraph letter or number")]
    Segment,
    /// Letters and numbers must alternate, and this list starts with a letter: `3A001.2`.
    #[error("expected a paragraph letter")]
    Letter,
    /// A number should stand here: `3C001.a.b` on the Chinese list.
    #[error("expected a paragraph number")]
    Number,
    /// The path has more parts than any list uses.
    #[error("expected at most eight paragraph levels")]
    TooDeep,
    /// A paragraph part is longer than any list uses.
    #[error("expected a shorter paragraph part")]
    TooLong,
    /// A Roman numeral `I` to `XXI` should stand here.
    #[error("expected a category `I` to `XXI`")]
    Category,
    /// A bracket should stand here.
    #[error("expected a paragraph in brackets")]
    Bracket,
    /// A tariff code has 4 to 10 digits.
    #[error("expected 4 to 10 digits")]
    DigitCount,
}
