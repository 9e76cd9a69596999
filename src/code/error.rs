//! Why a code was refused, and where.

use alloc::string::String;
use core::fmt;
use core::ops::Range;

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
///     "malformed ECCN `3A0O1`: expected a digit at byte 3, as in `3A001` or `3A001.b.2`",
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeParseError {
    pub(super) text: String,
    pub(super) list: &'static str,
    pub(super) example: &'static str,
    pub(super) kind: CodeParseErrorKind,
    pub(super) at: usize,
}

impl CodeParseError {
    pub(super) fn new(
        text: &str,
        list: &'static str,
        example: &'static str,
        (kind, at): (CodeParseErrorKind, usize),
    ) -> Self {
        Self { text: text.into(), list, example, kind, at }
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
        let Self { text, list, example, kind, at } = self;
        let text = Shown(text);
        write!(f, "malformed {list} `{text}`: {kind} at byte {at}, as in {example}")
    }
}

/// Text of unknown length and content, shortened and on one line.
struct Shown<'a>(&'a str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 40;
        for character in self.0.chars().take(LONGEST) {
            if character.is_control() {
                write!(f, "{}", character.escape_default())?;
            } else {
                write!(f, "{character}")?;
            }
        }
        if self.0.chars().nth(LONGEST).is_some() { f.write_str("…") } else { Ok(()) }
    }
}

impl core::error::Error for CodeParseError {}

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
