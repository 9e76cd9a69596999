//! Calendars of dialogue mechanisms: what is due, what is overdue.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

use super::mechanism_table::{Built, MECHANISMS};
use crate::citation::Text;
use crate::country::Country;

/// A dialogue between authorities, as agreed, with the meetings that are known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mechanism {
    /// Stable id.
    pub id: Text,
    /// What it is called.
    pub title: Text,
    /// The level of the heads of delegation.
    pub level: Text,
    /// How often.
    pub cadence: Cadence,
    /// Who is host.
    pub host: HostRule,
    /// Whether the private sector takes part.
    pub with_private_sector: bool,
    /// The day on which it was agreed.
    pub agreed_on: Date,
    /// Meetings held, in order.
    pub meetings: Vec<Meeting>,
    /// Where the agreement is told.
    pub source: SourcedFact,
}

/// How often a mechanism meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cadence {
    /// So many times in each calendar year, evenly.
    PerYear(u8),
    /// No cadence was published.
    NotPublished,
}

/// Who is host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HostRule {
    /// In turn, this country first.
    AlternatingFrom(Country),
    /// No rule was published.
    NotPublished,
}

/// A meeting that was held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// When.
    pub held_on: Date,
    /// Where.
    pub place: Text,
    /// Who was host; `None`: not a visit of one side to the other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<Country>,
    /// Where it is told.
    pub source: SourcedFact,
}

/// How well a fact is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourcedFact {
    /// Who tells it.
    pub source: Text,
    /// Whether the source itself was read; otherwise another told of it.
    pub read: bool,
}

/// When a mechanism should meet next, seen from a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Due {
    /// The last day of the period in which the next meeting falls; `None`: no cadence was published.
    pub next_by: Option<Date>,
    /// Periods that ended without a meeting that is known, by their last days.
    pub overdue: Vec<Date>,
    /// Who is host next, where there is a rule.
    pub host: Option<Country>,
}

impl Mechanism {
    /// The mechanisms that the United States and China agreed in August 2023.
    ///
    /// ```
    /// use export_control::exchange::Mechanism;
    /// use jiff::civil::date;
    ///
    /// let [commercial, exchange, ministers] = Mechanism::of_august_2023();
    /// assert_eq!(commercial.due(date(2024, 5, 1)).next_by, Some(date(2024, 12, 31)));
    /// assert!(commercial.due(date(2024, 12, 31)).overdue.is_empty());
    /// // Nobody published how often the enforcement exchange meets: nothing is invented.
    /// assert_eq!(exchange.due(date(2026, 1, 1)).next_by, None);
    /// assert_eq!(ministers.due(date(2025, 3, 1)).overdue, [date(2024, 12, 31)]);
    /// ```
    #[must_use]
    pub fn of_august_2023() -> [Self; 3] {
        MECHANISMS.map(|built| Self::from(&built))
    }

    /// What is due on a day, by the meetings known on it.
    #[must_use]
    pub fn due(&self, on: Date) -> Due {
        let held = || self.meetings.iter().map(|meeting| meeting.held_on).filter(|held| *held <= on);
        let host = match self.host {
            HostRule::NotPublished => None,
            HostRule::AlternatingFrom(first) => {
                let last = self.meetings.iter().rfind(|meeting| meeting.held_on <= on);
                last.map_or(Some(first), |last| self.other_side(last.host?, first))
            }
        };
        let Cadence::PerYear(times) = self.cadence else {
            return Due { next_by: None, overdue: Vec::new(), host };
        };
        // As many meetings as the cadence asks, wherever in the year: a year may hold them unevenly.
        let times = usize::from(times.max(1));
        let mut overdue = Vec::new();
        let mut next_by = None;
        let mut year = self.first_year();
        while year <= on.year() {
            let in_year = held().filter(|held| held.year() == year).count();
            for turn in in_year..times {
                let end = period_end(year, turn, times);
                if end < on {
                    overdue.push(end);
                } else {
                    next_by = next_by.or(Some(end));
                }
            }
            year += 1;
        }
        Due { next_by: next_by.or(Some(period_end(year, 0, times))), overdue, host }
    }

    /// The first year of which the cadence speaks: that after the agreement, since a year that has begun
    /// cannot be asked for whole.
    fn first_year(&self) -> i16 {
        self.agreed_on.year().saturating_add(1)
    }

    fn other_side(&self, last: Country, first: Country) -> Option<Country> {
        if last != first {
            return Some(first);
        }
        self.meetings.iter().filter_map(|meeting| meeting.host).find(|host| *host != first)
    }
}

/// The last day of the turn of a year.
fn period_end(year: i16, turn: usize, times: usize) -> Date {
    let month = ((turn + 1) * 12).div_ceil(times).clamp(1, 12);
    let month = i8::try_from(month).unwrap_or(12);
    let first = date(2000, 1, 1).with().year(year).month(month).build().unwrap_or(Date::MAX);
    first.checked_add(1.month()).and_then(Date::yesterday).unwrap_or(first)
}

impl From<&Built> for Mechanism {
    fn from(built: &Built) -> Self {
        let fact =
            |(source, read): (&'static str, bool)| SourcedFact { source: Text::Borrowed(source), read };
        let meeting = |row: &super::mechanism_table::Held| Meeting {
            held_on: row.on,
            place: Text::Borrowed(row.place),
            host: row.host,
            source: fact(row.source),
        };
        Self {
            id: Text::Borrowed(built.id),
            title: Text::Borrowed(built.title),
            level: Text::Borrowed(built.level),
            cadence: built.per_year.map_or(Cadence::NotPublished, Cadence::PerYear),
            host: built.first_host.map_or(HostRule::NotPublished, HostRule::AlternatingFrom),
            with_private_sector: built.with_private_sector,
            agreed_on: built.agreed_on,
            meetings: built.meetings.iter().map(meeting).collect(),
            source: fact(built.source),
        }
    }
}

impl core::fmt::Display for Mechanism {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let times: String = match self.cadence {
            Cadence::PerYear(times) => alloc::format!("{times} a year"),
            Cadence::NotPublished => "no cadence published".into(),
        };
        write!(f, "{} ({}; {times}; {} meetings known)", self.title, self.level, self.meetings.len())
    }
}
