//! How a row of a rule set stands on a day.

use crate::rule::Truth;

/// How a row stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// Not in force.
    Off,
    /// Stayed, or lapsed after a stay.
    Stayed,
    /// Older than its chapter's coverage: nobody has read what held.
    NotCovered,
    /// After a stay of which no source says what followed.
    Unverified,
    On,
}

impl State {
    pub(super) fn may_bind(self) -> bool {
        !matches!(self, Self::Off | Self::Stayed)
    }

    /// A truth that holds if the row binds.
    pub(super) fn limit(self, truth: Truth) -> Truth {
        match self {
            Self::On => truth,
            Self::Unverified | Self::NotCovered => truth.and(Truth::Unknown),
            Self::Off | Self::Stayed => Truth::False,
        }
    }
}
