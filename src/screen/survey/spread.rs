//! A truth for every destination at once.

use crate::country::CountrySet;
use crate::rule::Truth;
use crate::screen::state::State;

/// Where something surely holds, and where it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spread {
    pub(crate) surely: CountrySet,
    pub(crate) perhaps: CountrySet,
}

impl Spread {
    pub(super) const NOWHERE: Self = Self { surely: CountrySet::EMPTY, perhaps: CountrySet::EMPTY };

    pub(super) fn everywhere(truth: Truth) -> Self {
        let full = |holds: bool| if holds { CountrySet::all() } else { CountrySet::EMPTY };
        Self { surely: full(truth == Truth::True), perhaps: full(truth != Truth::False) }
    }

    pub(super) fn known(scope: CountrySet) -> Self {
        Self { surely: scope, perhaps: scope }
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self {
            surely: self.surely.intersection(other.surely),
            perhaps: self.perhaps.intersection(other.perhaps),
        }
    }

    pub(super) fn and_truth(self, truth: Truth) -> Self {
        match truth {
            Truth::True => self,
            Truth::Unknown => Self { surely: CountrySet::EMPTY, perhaps: self.perhaps },
            Truth::False => Self::NOWHERE,
        }
    }

    pub(super) fn or(self, other: Self) -> Self {
        Self { surely: self.surely.union(other.surely), perhaps: self.perhaps.union(other.perhaps) }
    }

    pub(super) fn not(self) -> Self {
        Self { surely: self.perhaps.complement(), perhaps: self.surely.complement() }
    }

    pub(super) fn limit(self, state: State) -> Self {
        match state {
            State::On => self,
            State::Off | State::Stayed => Self::NOWHERE,
            State::Unverified | State::NotCovered => {
                Self { surely: CountrySet::EMPTY, perhaps: self.perhaps }
            }
        }
    }
}
