//! When a rule is in force: a span of days, and the stays that interrupt it.

use alloc::vec::Vec;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::citation::Source;

/// A half-open span of days with what opened and what closed it.
///
/// # Syntax
/// In documents: `{"from": "2023-08-01", "until": "2024-12-01", …}`; `until` is the first day on which
/// the rule is no longer in force. An absent end is open.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// The first day in force; `None` when the rule is older than its chapter's coverage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The first day no longer in force; `None` while no end is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// What opened the window.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_by: Option<Source>,
    /// What closed the window.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_by: Option<Source>,
    /// Interruptions, in order of time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stays: Vec<Stay>,
}

/// A stay or suspension: the rule stands in the books and does not bind for a while.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stay {
    /// The first day stayed.
    pub from: Date,
    /// The first day no longer stayed; `None` when the stay has no end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// What ordered the stay.
    pub source: Source,
    /// What holds after the end.
    pub then: AfterStay,
}

/// What follows a stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AfterStay {
    /// The rule binds again.
    Revives,
    /// The rule is gone.
    Lapses,
    /// No source says: both readings bound the outcome.
    Unverified,
}

/// Whether a rule binds on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Outside the window, or unknown on the day asked for.
    NotInForce,
    /// Inside a stay, or lapsed after one.
    Stayed,
    /// After a stay of which no source says what followed.
    Unverified,
    /// Binding.
    InForce,
}

impl Window {
    /// A window without ends.
    pub const ALWAYS: Self =
        Self { from: None, until: None, opened_by: None, closed_by: None, stays: Vec::new() };

    /// How the rule stands on `day`, judged from what had been published by `known_on`, if that is given.
    ///
    /// ```
    /// use export_control::{AfterStay, Source, Standing, Stay, Window};
    /// use jiff::civil::date;
    ///
    /// let window = Window {
    ///     from: Some(date(2025, 9, 29)),
    ///     stays: vec![Stay {
    ///         from: date(2025, 11, 10),
    ///         until: Some(date(2026, 11, 10)),
    ///         source: Source::new("90 FR 50857", Some(date(2025, 11, 12))),
    ///         then: AfterStay::Unverified,
    ///     }],
    ///     ..Window::ALWAYS
    /// };
    /// assert_eq!(window.standing(date(2025, 9, 28), None), Standing::NotInForce);
    /// assert_eq!(window.standing(date(2025, 10, 20), None), Standing::InForce);
    /// assert_eq!(window.standing(date(2026, 8, 3), None), Standing::Stayed);
    /// assert_eq!(window.standing(date(2026, 11, 10), None), Standing::Unverified);
    /// // On 2025-10-01 nobody knew of the stay.
    /// assert_eq!(window.standing(date(2026, 8, 3), Some(date(2025, 10, 1))), Standing::InForce);
    /// ```
    #[must_use]
    pub fn standing(&self, day: Date, known_on: Option<Date>) -> Standing {
        let known = |source: &Option<Source>| match (source, known_on) {
            (Some(source), Some(known_on)) => source.is_known_on(known_on),
            _ => true,
        };
        let opened = self.from.is_none_or(|from| from <= day) && known(&self.opened_by);
        let closed = self.until.is_some_and(|until| until <= day) && known(&self.closed_by);
        if !opened || closed {
            return Standing::NotInForce;
        }
        let mut standing = Standing::InForce;
        for stay in &self.stays {
            if stay.from > day || known_on.is_some_and(|known_on| !stay.source.is_known_on(known_on)) {
                continue;
            }
            standing = match stay.until {
                Some(until) if until <= day => match stay.then {
                    AfterStay::Revives => Standing::InForce,
                    AfterStay::Lapses => Standing::Stayed,
                    AfterStay::Unverified => Standing::Unverified,
                },
                _ => Standing::Stayed,
            };
        }
        standing
    }

    /// The days on which the standing may change, in no order.
    pub fn boundaries(&self) -> impl Iterator<Item = Date> + '_ {
        let stays = self.stays.iter().flat_map(|stay| [Some(stay.from), stay.until]);
        [self.from, self.until].into_iter().chain(stays).flatten()
    }
}
