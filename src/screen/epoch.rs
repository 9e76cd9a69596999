//! The law on one day: which rules stand, and which countries each scope holds.

use alloc::vec::Vec;

use jiff::civil::Date;

use super::compile::State;
use super::program::ScopeId;
use crate::country::{Country, CountrySet};
use crate::rule::{Destinations, Place};
use crate::rule_set::RuleSet;
use crate::window::Standing;

/// The days from `from` to the next epoch, on which nothing changes.
#[derive(Debug, Clone)]
pub(super) struct Epoch {
    pub(super) from: Date,
    /// By dated id.
    pub(super) states: Vec<State>,
    /// By scope id.
    pub(super) scopes: Vec<CountrySet>,
    /// Rules of any item that may bind.
    pub(super) general: Vec<u16>,
}

impl Epoch {
    pub(super) fn state(&self, dated: u32) -> State {
        self.states.get(dated as usize).copied().unwrap_or(State::NotCovered)
    }

    pub(super) fn scope(&self, scope: ScopeId) -> &CountrySet {
        self.scopes.get(usize::from(scope)).unwrap_or(&CountrySet::EMPTY)
    }
}

/// Resolves a scope to the countries it holds on a day.
///
/// A territory that is read as another country is in the scope when that country is, unless the scope
/// names the territory itself.
pub(super) fn resolve(
    destinations: &Destinations,
    set: &RuleSet,
    day: Date,
    known_on: Option<Date>,
) -> CountrySet {
    let mut resolved = CountrySet::EMPTY;
    let mut named = CountrySet::EMPTY;
    for place in &destinations.include {
        resolved = resolved.union(place_members(place, set, day, known_on));
        if let Place::Country(country) = place {
            named.insert(*country);
        }
    }
    for place in &destinations.exclude {
        let out = place_members(place, set, day, known_on);
        resolved = resolved.difference(match place {
            Place::Country(_) => out,
            Place::Group(_) | Place::Anywhere => out.difference(named),
        });
    }
    let explicit = |country: Country| {
        let place = Place::Country(country);
        destinations.include.contains(&place) || destinations.exclude.contains(&place)
    };
    for reading in &set.readings {
        if reading.window.standing(day, known_on) != Standing::InForce || explicit(reading.country) {
            continue;
        }
        if resolved.contains(reading.read_as) {
            resolved.insert(reading.country);
        } else {
            resolved.remove(reading.country);
        }
    }
    resolved
}

fn place_members(place: &Place, set: &RuleSet, day: Date, known_on: Option<Date>) -> CountrySet {
    match place {
        Place::Anywhere => CountrySet::all(),
        Place::Country(country) => [*country].into_iter().collect(),
        Place::Group(name) => {
            let members = set.groups.iter().filter(|group| group.name == *name);
            members
                .flat_map(|group| &group.members)
                .filter(|member| member.window.standing(day, known_on) == Standing::InForce)
                .map(|member| member.country)
                .collect()
        }
    }
}
