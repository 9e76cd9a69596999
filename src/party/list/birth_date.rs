//! Dates of birth, as vague as lists give them.

use alloc::string::String;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A date of birth: a day, a month, a year, or a span of any of these.
///
/// # Syntax
/// `1978-12-05`, `1978-12`, `1955`, `1960 to 1961`, `1955-01-01 to 1956-12-31`. Read as well: `05 Dec 1978`,
/// `Dec 1978`, `12/1978`, `1960-1963`, `between 1960 and 1963`, and `circa` before any of them (two years
/// either way).
///
/// ```
/// use export_control::party::BirthDate;
///
/// let listed: BirthDate = "circa 1966".parse()?;
/// assert!(listed.can_be("1967-03-01".parse()?));
/// assert!(!listed.can_be("1980".parse()?));
/// let listed: BirthDate = "Jun 1971".parse()?;
/// assert!(listed.can_be("1971-06-30".parse()?) && !listed.can_be("1971-07-01".parse()?));
/// # Ok::<(), export_control::party::BirthDateParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BirthDate {
    // INVARIANT: not after `last`; years 1800 to 2199.
    first: Date,
    last: Date,
}

impl BirthDate {
    /// Whether both can be the birth of one person.
    #[must_use]
    pub fn can_be(self, other: Self) -> bool {
        if self.first <= other.last && other.first <= self.last {
            return true;
        }
        // Lists often know a year alone and print the first of January.
        let year_alone = |date: Self| date.is_day() && date.first.month() == 1 && date.first.day() == 1;
        (year_alone(self) || year_alone(other))
            && self.first.year() <= other.last.year()
            && other.first.year() <= self.last.year()
    }

    /// Whether both name the same day.
    #[must_use]
    pub fn same_day(self, other: Self) -> bool {
        self.is_day() && self == other
    }

    fn is_day(self) -> bool {
        self.first == self.last
    }

    fn is_years(self) -> bool {
        self.first.day_of_year() == 1 && self.last.day_of_year() == self.last.days_in_year()
    }

    fn is_month(self) -> bool {
        self.first.day() == 1 && self.last == self.first.last_of_month()
    }
}

impl Hash for BirthDate {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // Days and spans of years are hashed as they always were: decisions are kept with such digests.
        let years = [self.first.year().unsigned_abs(), self.last.year().unsigned_abs()];
        let month_day = |date: Date| (date.month().unsigned_abs(), date.day().unsigned_abs());
        for year in years {
            year.hash(state);
        }
        self.is_day().then(|| month_day(self.first)).hash(state);
        if !self.is_day() && !self.is_years() {
            (month_day(self.first), month_day(self.last)).hash(state);
        }
    }
}

impl fmt::Display for BirthDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = (self.first, self.last);
        if self.is_day() {
            write!(f, "{first}")
        } else if self.is_month() {
            write!(f, "{:04}-{:02}", first.year(), first.month())
        } else if !self.is_years() {
            write!(f, "{first} to {last}")
        } else if first.year() == last.year() {
            write!(f, "{:04}", first.year())
        } else {
            write!(f, "{:04} to {:04}", first.year(), last.year())
        }
    }
}

/// The text is no date of birth.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "cannot read date of birth `{text}`: expected a form such as `1978-12-05`, `1978-12`, `1955`, `1960 to 1961` or `circa 1966`"
)]
pub struct BirthDateParseError {
    text: String,
}

impl FromStr for BirthDate {
    type Err = BirthDateParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(&text.trim().to_ascii_lowercase()).ok_or_else(|| BirthDateParseError { text: text.into() })
    }
}

const ABOUT: &[&str] = &["circa", "approximately", "approx.", "approx", "about", "ca.", "c."];
const MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Reads lower-case text.
fn parse(text: &str) -> Option<BirthDate> {
    for about in ABOUT {
        if let Some(rest) = text.strip_prefix(about) {
            let around = parse(rest.trim())?;
            let first = whole_year(around.first.year().checked_sub(2)?)?.first;
            let last = whole_year(around.last.year().checked_add(2)?)?.last;
            return Some(BirthDate { first, last });
        }
    }
    if let Some((first, last)) = text.strip_prefix("between ").and_then(|rest| rest.split_once(" and ")) {
        return span(first, last);
    }
    for dash in [" to ", " - ", " – ", "–"] {
        if let Some((first, last)) = text.split_once(dash) {
            return span(first, last);
        }
    }
    if let Some((first, last)) = text.split_once('-').filter(|(_, last)| last.len() == 4) {
        if let (Some(_), Some(_)) = (year(first), year(last)) {
            return span(first, last);
        }
    }
    one(text)
}

fn span(first: &str, last: &str) -> Option<BirthDate> {
    let (first, last) = (parse(first.trim())?, parse(last.trim())?);
    (first.first <= last.last).then_some(BirthDate { first: first.first, last: last.last })
}

/// A day, a month or a year.
fn one(text: &str) -> Option<BirthDate> {
    if let Some(only) = year(text) {
        return whole_year(only);
    }
    let parts: [Option<&str>; 4] = {
        let mut parts = text.split([' ', '-', '/', '.', ',']).filter(|part| !part.is_empty());
        [parts.next(), parts.next(), parts.next(), parts.next()]
    };
    match parts {
        [Some(a), Some(b), None, None] => match (year(a), year(b)) {
            (Some(year), None) => whole_month(year, month(b)?),
            (None, Some(year)) => whole_month(year, month(a)?),
            _ => None,
        },
        [Some(a), Some(b), Some(c), None] => {
            let date = if let Some(year) = year(a) {
                Date::new(year, month(b)?, c.parse().ok()?).ok()?
            } else {
                // `05 Dec 1978`, `Dec 05, 1978`; day and month both in figures could be either way round.
                let named = |text: &str| text.starts_with(|letter: char| letter.is_ascii_alphabetic());
                let (day, month_word) = if named(b) { (a, b) } else { (b, a) };
                if !named(month_word) {
                    return either_way(a, b, year(c)?);
                }
                Date::new(year(c)?, month(month_word)?, day.parse().ok()?).ok()?
            };
            Some(BirthDate { first: date, last: date })
        }
        _ => None,
    }
}

/// `05/12/1978`: the day if only one reading is a date, else the span from the earlier to the later reading.
fn either_way(a: &str, b: &str, year: i16) -> Option<BirthDate> {
    let date = |month: &str, day: &str| Date::new(year, month.parse().ok()?, day.parse().ok()?).ok();
    match (date(a, b), date(b, a)) {
        (Some(x), Some(y)) => Some(BirthDate { first: x.min(y), last: x.max(y) }),
        (Some(only), None) | (None, Some(only)) => Some(BirthDate { first: only, last: only }),
        (None, None) => None,
    }
}

fn year(text: &str) -> Option<i16> {
    let text = text.trim();
    let plain = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten().filter(|year| (1800..2200).contains(year))
}

fn month(text: &str) -> Option<i8> {
    if let Ok(number) = text.parse::<i8>() {
        return (1..=12).contains(&number).then_some(number);
    }
    let text = text.trim_end_matches('.');
    let place = MONTHS.iter().position(|month| text.len() >= 3 && month.starts_with(text))?;
    i8::try_from(place + 1).ok()
}

fn whole_year(year: i16) -> Option<BirthDate> {
    let in_reach = (1798..2202).contains(&year);
    let (first, last) = (Date::new(year, 1, 1).ok()?, Date::new(year, 12, 31).ok()?);
    in_reach.then_some(BirthDate { first, last })
}

fn whole_month(year: i16, month: i8) -> Option<BirthDate> {
    let first = Date::new(year, month, 1).ok()?;
    Some(BirthDate { first, last: first.last_of_month() })
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
