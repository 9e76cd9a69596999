//! How long records must be kept.

use jiff::ToSpan;
use jiff::civil::Date;

/// How long a regime asks a party to keep its records.
///
/// ```
/// use export_control::Retention;
/// use jiff::civil::date;
///
/// let retention = Retention { years: 5, citation: "15 CFR 762.6(a)" };
/// assert_eq!(retention.last_day(date(2026, 8, 3)), date(2031, 8, 3));
/// // There is no 29 February then: the day after, so that five years are over.
/// assert_eq!(retention.last_day(date(2024, 2, 29)), date(2029, 3, 1));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// Full years.
    pub years: i16,
    /// Source in law.
    pub citation: &'static str,
}

impl Retention {
    /// The last day on which records must be there, counted from the last event of the transaction: the
    /// export, a known reexport, transfer or diversion, its end.
    #[must_use]
    pub fn last_day(&self, latest: Date) -> Date {
        let Ok(day) = latest.checked_add(self.years.years()) else { return Date::MAX };
        if day.day() == latest.day() { day } else { day.tomorrow().unwrap_or(Date::MAX) }
    }
}
