//! The shape that the list codes share: a five-character base and a paragraph path.

use core::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::error::CodeParseErrorKind;
use super::paragraph::Paragraph;

/// A base such as `3A001` with its paragraph path, whatever list it is of.
///
/// A rule that names a code names the code and all that lies below it: see [`EntryCode::contains`].
///
/// # Syntax
/// Category digit, product group letter `A` to `E`, three digits; then paragraphs behind dots.
///
/// # Order
/// By base, then by paragraph (`d.9` before `d.15`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryCode {
    // INVARIANT: digit, `A` to `E`, three digits: ASCII.
    base: [u8; 5],
    paragraph: Paragraph,
}

impl EntryCode {
    /// Reads a code, for tables: in a constant, a wrong code fails the build.
    ///
    /// # Panics
    /// At run time, if the text is not a code: use the parsers of the lists there.
    #[must_use]
    #[expect(clippy::panic, reason = "meant for constants, where it is a build error")]
    pub const fn constant(text: &str) -> Self {
        match Self::parse(text.as_bytes()) {
            Ok(code) => code,
            Err(_) => panic!("not a list code"),
        }
    }

    #[expect(clippy::indexing_slicing, reason = "every index is compared with a length first; const fn")]
    pub(super) const fn parse(text: &[u8]) -> Result<Self, (CodeParseErrorKind, usize)> {
        let mut base = [0; 5];
        let mut at = 0;
        while at < 5 {
            let valid = at < text.len()
                && if at == 1 { matches!(text[at], b'A'..=b'E') } else { text[at].is_ascii_digit() };
            if !valid {
                let kind = if at == 1 { CodeParseErrorKind::Group } else { CodeParseErrorKind::Digit };
                return Err((kind, at));
            }
            base[at] = text[at];
            at += 1;
        }
        if text.len() == 5 {
            return Ok(Self { base, paragraph: Paragraph::WHOLE });
        }
        if text[5] != b'.' {
            return Err((CodeParseErrorKind::DotOrEnd, 5));
        }
        if text.len() == 6 {
            return Err((CodeParseErrorKind::Segment, 6));
        }
        match Paragraph::parse(text, 6) {
            Ok(paragraph) => Ok(Self { base, paragraph }),
            Err(cause) => Err(cause),
        }
    }

    /// The five characters before the first dot, as ASCII.
    #[must_use]
    pub const fn base(&self) -> [u8; 5] {
        self.base
    }

    /// The five characters before the first dot.
    #[must_use]
    pub fn base_text(&self) -> &str {
        core::str::from_utf8(&self.base).unwrap_or_default()
    }

    /// The paragraph path, empty for a bare entry.
    #[must_use]
    pub const fn paragraph(&self) -> Paragraph {
        self.paragraph
    }

    /// The same entry with another paragraph path.
    #[must_use]
    pub const fn with_paragraph(self, paragraph: Paragraph) -> Self {
        Self { base: self.base, paragraph }
    }

    /// The bare entry.
    #[must_use]
    pub const fn entry(self) -> Self {
        self.with_paragraph(Paragraph::WHOLE)
    }

    /// Whether `other` is this code or lies below it: `3A001.b` contains `3A001.b.2`.
    #[must_use]
    pub fn contains(&self, other: Self) -> bool {
        self.base == other.base && self.paragraph.contains(other.paragraph)
    }
}

impl fmt::Display for EntryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.base_text())?;
        if self.paragraph.is_whole() { Ok(()) } else { write!(f, ".{}", self.paragraph) }
    }
}

impl core::str::FromStr for EntryCode {
    type Err = super::CodeParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text.as_bytes()).map_err(|cause| {
            super::CodeParseError::new(text, "list code", "`3A001` or `3A001.b.2`", cause)
                .remedied(super::repair::list_code(text, |code| Self::parse(code.as_bytes()).is_ok()))
        })
    }
}

impl Serialize for EntryCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for EntryCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = alloc::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl fmt::Debug for EntryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
