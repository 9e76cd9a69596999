//! Dates of birth, as vague as lists give them.

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A date of birth: a day, a year, or a span of years.
///
/// # Syntax
/// `1978-12-05`, `1955`, `1960 to 1961`, `circa 1966` (two years either way).
///
/// ```
/// use export_control::party::BirthDate;
///
/// let listed: BirthDate = "circa 1966".parse()?;
/// assert!(listed.can_be("1967-03-01".parse()?));
/// assert!(!listed.can_be("1980".parse()?));
/// # Ok::<(), export_control::party::BirthDateParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BirthDate {
    first_year: u16,
    last_year: u16,
    month_day: Option<(u8, u8)>,
}

impl BirthDate {
    /// Whether both can be the birth of one person.
    #[must_use]
    pub fn can_be(self, other: Self) -> bool {
        self.first_year <= other.last_year
            && other.first_year <= self.last_year
            && match (self.month_day, other.month_day) {
                // Lists often know a year alone and print the first of January.
                (Some(a), Some(b)) => a == b || a == (1, 1) || b == (1, 1),
                _ => true,
            }
    }

    /// Whether both name the same day.
    #[must_use]
    pub fn same_day(self, other: Self) -> bool {
        self.month_day.is_some() && self == other
    }
}

impl fmt::Display for BirthDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.month_day {
            Some((month, day)) => write!(f, "{:04}-{month:02}-{day:02}", self.first_year),
            None if self.first_year == self.last_year => write!(f, "{:04}", self.first_year),
            None => write!(f, "{:04} to {:04}", self.first_year, self.last_year),
        }
    }
}

/// The text is no date of birth.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "cannot read date of birth `{text}`: expected a form such as `1978-12-05`, `1955`, `1960 to 1961` or `circa 1966`"
)]
pub struct BirthDateParseError {
    text: String,
}

impl FromStr for BirthDate {
    type Err = BirthDateParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(text.trim()).ok_or_else(|| BirthDateParseError { text: text.into() })
    }
}

fn year(text: &str) -> Option<u16> {
    let text = text.trim();
    let plain = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten().filter(|year| (1800..2200).contains(year))
}

fn parse(text: &str) -> Option<BirthDate> {
    let lower = text.to_ascii_lowercase();
    if let Some(rest) = lower.strip_prefix("circa").or_else(|| lower.strip_prefix("approximately")) {
        let around = parse(rest.trim())?;
        let (first_year, last_year) = (around.first_year - 2, around.last_year + 2);
        return Some(BirthDate { first_year, last_year, month_day: None });
    }
    if let Some((first, last)) = lower.split_once(" to ") {
        let (first, last) = (parse(first.trim())?, parse(last.trim())?);
        let span = BirthDate { first_year: first.first_year, last_year: last.last_year, month_day: None };
        return (span.first_year <= span.last_year).then_some(span);
    }
    if let Some(only) = year(&lower) {
        return Some(BirthDate { first_year: only, last_year: only, month_day: None });
    }
    let date: jiff::civil::Date = lower.parse().ok()?;
    let only = u16::try_from(date.year()).ok().filter(|year| (1800..2200).contains(year))?;
    let month_day = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    Some(BirthDate { first_year: only, last_year: only, month_day: Some(month_day) })
}

impl Serialize for BirthDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for BirthDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}
