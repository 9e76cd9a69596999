//! When a rule is in force: a span of days, the stays that interrupt it, and the question of law that a stay
//! leaves open when it ends.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::citation::{Source, Text};

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
    /// Where no source says what holds after the end: the question of law, under the id by which a host
    /// answers it. Without one, the id is made of the regime, the source and the last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<LawQuestion>,
}

/// A question of law that no source read answers: whether rules bind after their stay.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LawQuestion {
    /// Stable id, such as `us-ear/744.11/affiliates/after-2026-11-09`. Stays of one id are one question.
    pub id: Text,
    /// Which rules, in a few words.
    pub about: Text,
    /// What the text says by itself.
    pub by_its_words: ByItsWords,
    /// What authorities or others have said, none of which is an instrument.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<StayNote>,
}

/// What a stay says by itself of the time after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ByItsWords {
    /// The rule applies again.
    Revives,
    /// The rule is gone.
    Lapses,
    /// Nothing.
    Silent,
}

/// What somebody said of the time after a stay: dated, and weighed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StayNote {
    /// What was said, in a few words.
    pub text: Text,
    /// Who said it where, and when.
    pub source: Source,
    /// How much it weighs, such as `official statement, no instrument`.
    pub weight: Text,
}

/// How a host, or its counsel, reads an open question of law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LegalReading {
    /// The rules bind again.
    InForce,
    /// They do not.
    NotInForce,
}

impl LegalReading {
    /// The word for it in documents.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::InForce => "in_force",
            Self::NotInForce => "not_in_force",
        }
    }
}

impl core::fmt::Display for LegalReading {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.id())
    }
}

impl core::str::FromStr for LegalReading {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        [Self::InForce, Self::NotInForce].into_iter().find(|reading| reading.id() == text).ok_or(())
    }
}

impl Stay {
    /// A stay that asks no question under an id of its own.
    #[must_use]
    pub fn new(from: Date, until: Option<Date>, source: Source, then: AfterStay) -> Self {
        Self { from, until, source, then, question: None }
    }

    /// The last day stayed; `None` when the stay has no end.
    #[must_use]
    pub fn last_day(&self) -> Option<Date> {
        self.until.and_then(|until| until.yesterday().ok())
    }

    /// The id of the question that the stay leaves open under a regime; `None`: it leaves none.
    pub(crate) fn question_id(&self, regime: impl core::fmt::Display) -> Option<Text> {
        let last = self.last_day().filter(|_| self.then == AfterStay::Unverified)?;
        if let Some(question) = &self.question {
            return Some(question.id.clone());
        }
        let mut slug = String::new();
        for letter in self.source.citation.chars() {
            if letter.is_alphanumeric() {
                slug.extend(letter.to_lowercase());
            } else if !slug.is_empty() && !slug.ends_with('-') {
                slug.push('-');
            }
        }
        Some(format!("{regime}/{}/after-{last}", slug.trim_end_matches('-')).into())
    }
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
    ///     stays: vec![Stay::new(
    ///         date(2025, 11, 10),
    ///         Some(date(2026, 11, 10)),
    ///         Source::new("90 FR 50857", Some(date(2025, 11, 12))),
    ///         AfterStay::Unverified,
    ///     )],
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
        match self.last_stay(day, known_on) {
            None => Standing::InForce,
            Some(stay) => match stay.until {
                Some(until) if until <= day => match stay.then {
                    AfterStay::Revives => Standing::InForce,
                    AfterStay::Lapses => Standing::Stayed,
                    AfterStay::Unverified => Standing::Unverified,
                },
                _ => Standing::Stayed,
            },
        }
    }

    /// The stay that says how the rule stands on `day`: the last that had begun, and was known.
    pub(crate) fn last_stay(&self, day: Date, known_on: Option<Date>) -> Option<&Stay> {
        let known = |stay: &Stay| known_on.is_none_or(|known_on| stay.source.is_known_on(known_on));
        self.stays.iter().rfind(|stay| stay.from <= day && known(stay))
    }

    /// The days on which the standing may change, in no order.
    pub fn boundaries(&self) -> impl Iterator<Item = Date> + '_ {
        let stays = self.stays.iter().flat_map(|stay| [Some(stay.from), stay.until]);
        [self.from, self.until].into_iter().chain(stays).flatten()
    }
}
