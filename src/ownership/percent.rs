//! Shares in percent, exact, known or bounded.

use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;
use core::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A share in percent, from 0 to 100, exact.
///
/// # Syntax
/// A decimal number: `50`, `33.34`. It serializes as text; a JSON number is read too.
///
/// # Order
/// By size.
///
/// ```
/// use export_control::ownership::Percent;
///
/// let half: Percent = "50.00".parse()?;
/// assert_eq!(half, Percent::whole(50));
/// assert_eq!(
///     "120".parse::<Percent>().unwrap_err().to_string(),
///     "share `120` is out of range: expected a decimal from 0 to 100",
/// );
/// # Ok::<(), export_control::ownership::PercentParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Percent(
    // INVARIANT: from 0 to 100.
    Decimal,
);

impl Percent {
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);
    /// All of it.
    pub const ALL: Self = Self(Decimal::ONE_HUNDRED);

    /// Half of it.
    pub const FIFTY: Self = Self(Decimal::from_parts(50, 0, 0, false, 0));

    /// A whole number of percent; what is above 100 is taken as 100.
    #[must_use]
    pub fn whole(percent: u8) -> Self {
        Self(Decimal::from(percent.min(100)))
    }

    /// The share as a decimal, or `None` if it is not from 0 to 100.
    #[must_use]
    pub fn try_new(percent: Decimal) -> Option<Self> {
        (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&percent).then(|| Self(percent.normalize()))
    }

    /// The share in percent.
    #[must_use]
    pub fn value(self) -> Decimal {
        self.0
    }

    /// The sum, at most all of it.
    #[must_use]
    pub fn saturating_add(self, other: Self) -> Self {
        Self(self.0.checked_add(other.0).unwrap_or(Decimal::ONE_HUNDRED).min(Decimal::ONE_HUNDRED))
    }

    /// The difference, at least nothing.
    #[must_use]
    pub fn saturating_sub(self, other: Self) -> Self {
        Self(self.0.checked_sub(other.0).unwrap_or(Decimal::ZERO).max(Decimal::ZERO))
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.normalize())
    }
}

/// The text is no share.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PercentParseError {
    /// Not a decimal number.
    #[error("cannot read share `{text}`: expected a decimal from 0 to 100, such as `50` or `33.3`")]
    NotANumber {
        /// The text.
        text: String,
    },
    /// Below 0 or above 100.
    #[error("share `{text}` is out of range: expected a decimal from 0 to 100")]
    OutOfRange {
        /// The text.
        text: String,
    },
}

impl FromStr for Percent {
    type Err = PercentParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let plain = text.trim().trim_end_matches('%').trim_end();
        let number = Decimal::from_str_exact(plain)
            .map_err(|_| PercentParseError::NotANumber { text: text.to_string() })?;
        Self::try_new(number).ok_or_else(|| PercentParseError::OutOfRange { text: text.to_string() })
    }
}

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Form {
            Text(String),
            Whole(i64),
            Fraction(f64),
        }
        let text = match Form::deserialize(deserializer)? {
            Form::Text(text) => text,
            Form::Whole(number) => number.to_string(),
            // The shortest decimal that gives this number is what somebody wrote.
            Form::Fraction(number) => format!("{number}"),
        };
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// What is known about a share: it lies between two bounds, which are equal if it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Share {
    // INVARIANT: at_least <= at_most.
    at_least: Percent,
    at_most: Percent,
}

impl Share {
    /// Nothing is known: between nothing and all.
    pub const UNKNOWN: Self = Self { at_least: Percent::ZERO, at_most: Percent::ALL };

    /// A known share.
    #[must_use]
    pub const fn exact(share: Percent) -> Self {
        Self { at_least: share, at_most: share }
    }

    /// A share between two bounds, in either order.
    #[must_use]
    pub fn between(a: Percent, b: Percent) -> Self {
        Self { at_least: a.min(b), at_most: a.max(b) }
    }

    /// The least that it can be.
    #[must_use]
    pub const fn at_least(self) -> Percent {
        self.at_least
    }

    /// The most that it can be.
    #[must_use]
    pub const fn at_most(self) -> Percent {
        self.at_most
    }

    /// Whether it is known.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self.at_least == self.at_most
    }
}

impl From<Percent> for Share {
    fn from(share: Percent) -> Self {
        Self::exact(share)
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_exact() {
            write!(f, "{} %", self.at_least)
        } else {
            write!(f, "{} to {} %", self.at_least, self.at_most)
        }
    }
}
