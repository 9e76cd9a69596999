//! The path behind the base of a code: `b.2.c` of `3A001.b.2.c`.

use core::cmp::Ordering;
use core::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::error::CodeParseErrorKind;

/// One part of a paragraph path: letters (`b`, `aa`, `iv`) or a number.
///
/// # Order
/// Letters before numbers; numbers by value, so `9` stands before `15`; letters by length, then
/// alphabet, so `z` stands before `aa`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Segment(
    // INVARIANT: 0 is "no segment". Letters: up to four, packed base 32 with a = 1, below `NUMBER`.
    // Numbers: `NUMBER` plus the value.
    u32,
);

const NUMBER: u32 = 1 << 24;
const LARGEST_NUMBER: u32 = 9_999;
const LONGEST_LETTERS: usize = 4;

impl Segment {
    const NONE: Self = Self(0);

    /// Whether the part is made of letters.
    #[must_use]
    pub const fn is_letters(self) -> bool {
        self.0 < NUMBER
    }
}

impl fmt::Display for Segment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 >= NUMBER {
            return write!(f, "{}", self.0 - NUMBER);
        }
        for place in (0..LONGEST_LETTERS).rev() {
            let letter = (self.0 >> (5 * place)) & 31;
            if let (1..=26, Ok(letter)) = (letter, u8::try_from(letter)) {
                write!(f, "{}", char::from(b'a' + letter - 1))?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Segment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A path of paragraphs, at most eight parts deep; the empty path means the whole entry.
///
/// # Syntax
/// Parts joined by dots: `b.2.c`. Each part is one to four lower-case letters or a number.
///
/// # Order
/// Part by part; a path stands before the paths below it.
///
/// ```
/// use export_control::Paragraph;
///
/// let outer: Paragraph = "b.2".parse()?;
/// let inner: Paragraph = "b.2.c".parse()?;
/// assert!(outer.contains(inner));
/// assert!("d.9".parse::<Paragraph>()? < "d.15".parse()?);
/// # Ok::<(), export_control::CodeParseError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Paragraph {
    // INVARIANT: `Segment::NONE` from the first empty place on.
    segments: [Segment; Paragraph::DEPTH],
}

impl Paragraph {
    /// The deepest path that can be held.
    pub const DEPTH: usize = 8;

    /// The whole entry.
    pub const WHOLE: Self = Self { segments: [Segment::NONE; Self::DEPTH] };

    /// Reads a path, for tables: in a constant, a wrong path fails the build.
    ///
    /// # Panics
    /// At run time, if the text is not a path: use `FromStr` there.
    #[must_use]
    #[expect(clippy::panic, reason = "meant for constants, where it is a build error")]
    pub const fn constant(text: &str) -> Self {
        match Self::parse(text.as_bytes(), 0) {
            Ok(paragraph) => paragraph,
            Err(_) => panic!("not a paragraph path"),
        }
    }

    /// Checks paths separated by blanks, for tables: in a constant, a wrong path fails the build.
    ///
    /// # Panics
    /// At run time, if one of them is not a path.
    #[cfg(feature = "eu-dual-use")]
    #[expect(clippy::indexing_slicing, reason = "every index is compared with a length first; const fn")]
    pub(crate) const fn check_all(paths: &str) {
        let mut rest = paths.as_bytes();
        while !rest.is_empty() {
            let mut end = 0;
            while end < rest.len() && rest[end] != b' ' {
                end += 1;
            }
            let (path, behind) = rest.split_at(end);
            assert!(!path.is_empty() && Self::parse(path, 0).is_ok(), "not a paragraph path");
            rest = if behind.is_empty() { behind } else { behind.split_at(1).1 };
        }
    }

    /// Reads a path from `at` to the end of the input; an empty rest is the whole entry.
    #[expect(clippy::indexing_slicing, reason = "every index is compared with a length first; const fn")]
    pub(super) const fn parse(text: &[u8], mut at: usize) -> Result<Self, (CodeParseErrorKind, usize)> {
        let mut paragraph = Self::WHOLE;
        let mut depth = 0;
        if at >= text.len() {
            return Ok(paragraph);
        }
        loop {
            if depth == Self::DEPTH {
                return Err((CodeParseErrorKind::TooDeep, at));
            }
            let start = at;
            let mut value = 0;
            let letters = at < text.len() && text[at].is_ascii_lowercase();
            while at < text.len()
                && ((letters && text[at].is_ascii_lowercase()) || (!letters && text[at].is_ascii_digit()))
            {
                if letters {
                    if at - start == LONGEST_LETTERS {
                        return Err((CodeParseErrorKind::TooLong, at));
                    }
                    value = value << 5 | (text[at] - b'a' + 1) as u32;
                } else {
                    value = value * 10 + (text[at] - b'0') as u32;
                    if value > LARGEST_NUMBER || (value == 0 && at > start) {
                        return Err((CodeParseErrorKind::TooLong, at));
                    }
                }
                at += 1;
            }
            if at == start {
                return Err((CodeParseErrorKind::Segment, at));
            }
            if !letters && text[start] == b'0' && at - start > 1 {
                return Err((CodeParseErrorKind::Segment, start));
            }
            paragraph.segments[depth] = Segment(if letters { value } else { NUMBER + value });
            depth += 1;
            if at == text.len() {
                return Ok(paragraph);
            }
            if text[at] != b'.' {
                return Err((CodeParseErrorKind::DotOrEnd, at));
            }
            at += 1;
        }
    }

    /// The parts of the path.
    pub fn segments(&self) -> impl Iterator<Item = Segment> + '_ {
        self.segments.iter().copied().take_while(|segment| *segment != Segment::NONE)
    }

    /// How many parts the path has.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.segments().count()
    }

    /// Whether this is the whole entry.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.segments.first() == Some(&Segment::NONE)
    }

    /// Whether `other` is this paragraph or lies below it.
    #[must_use]
    pub fn contains(&self, other: Self) -> bool {
        self.segments.iter().zip(other.segments).all(|(own, other)| *own == Segment::NONE || *own == other)
    }

    /// The path one level up, or `None` at the whole entry.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let depth = self.depth();
        let mut parent = *self;
        *parent.segments.get_mut(depth.checked_sub(1)?)? = Segment::NONE;
        Some(parent)
    }
}

impl Ord for Paragraph {
    fn cmp(&self, other: &Self) -> Ordering {
        self.segments.cmp(&other.segments)
    }
}

impl PartialOrd for Paragraph {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Paragraph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, segment) in self.segments().enumerate() {
            if place > 0 {
                f.write_str(".")?;
            }
            write!(f, "{segment}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Paragraph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl core::str::FromStr for Paragraph {
    type Err = super::CodeParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text.as_bytes(), 0)
            .map_err(|cause| super::CodeParseError::new(text, "paragraph", "`b.2.c`", cause))
    }
}

impl Serialize for Paragraph {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Paragraph {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = alloc::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
