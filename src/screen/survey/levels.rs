//! The outcome for every destination at once.

use super::spread::Spread;
use crate::country::{Country, CountrySet};
use crate::rule::Level;

/// The levels that a destination may have or not; the lowest it always has.
const LEVELS: [Level; 3] = [Level::NoLicenseRequired, Level::LicenseRequired, Level::Prohibited];

/// By level, lowest left out: where at least as much is surely required, and where it may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Levels([Spread; 3]);

impl Levels {
    pub(super) const NONE: Self = Self([Spread::NOWHERE; 3]);

    /// Adds what demands a level where something holds.
    pub(super) fn add(&mut self, level: Level, spread: Spread) {
        for (reached, own) in LEVELS.iter().zip(&mut self.0) {
            if *reached <= level {
                *own = own.or(spread);
            }
        }
    }

    /// What is required in both of two cases, where the most is the same.
    pub(super) fn both(&self, other: &Self) -> Self {
        self.join(other, CountrySet::intersection)
    }

    /// What is required by one of two findings on the same case.
    pub(super) fn either(&self, other: &Self) -> Self {
        self.join(other, CountrySet::union)
    }

    fn join(&self, other: &Self, surely: fn(CountrySet, CountrySet) -> CountrySet) -> Self {
        let mut joined = *self;
        for (own, other) in joined.0.iter_mut().zip(&other.0) {
            own.surely = surely(own.surely, other.surely);
        }
        joined
    }

    /// The least and the most that is required at a destination.
    pub(crate) fn at(&self, country: Country) -> (Level, Level) {
        let mut found = (Level::NotSubject, Level::NotSubject);
        for (level, spread) in LEVELS.iter().zip(&self.0) {
            if spread.surely.contains(country) {
                found.0 = *level;
            }
            if spread.perhaps.contains(country) {
                found.1 = *level;
            }
        }
        found
    }

    /// Where the least or the most is more than in another outcome.
    pub(crate) fn beyond(&self, other: &Self) -> CountrySet {
        self.0.iter().zip(&other.0).fold(CountrySet::EMPTY, |all, (own, other)| {
            let more = own.surely.difference(other.surely).union(own.perhaps.difference(other.perhaps));
            all.union(more)
        })
    }

    /// The sets of destinations that the outcome tells apart.
    pub(crate) fn sets(&self) -> impl Iterator<Item = CountrySet> + '_ {
        self.0.iter().flat_map(|spread| [spread.surely, spread.perhaps])
    }
}
