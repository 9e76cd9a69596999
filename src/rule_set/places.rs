//! From the words of a destination scope to countries.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::RuleSet;
use crate::country::{Country, CountrySet};
use crate::rule::{Destinations, Place};
use crate::window::{Standing, Window};

/// What the words of scopes mean on a day.
pub(crate) struct PlacesOn<'a> {
    groups: BTreeMap<&'a str, CountrySet>,
    readings: Vec<(Country, Country)>,
}

impl<'a> PlacesOn<'a> {
    pub(crate) fn new(set: &'a RuleSet, day: Date, known_on: Option<Date>) -> Self {
        let holds = |window: &Window| window.standing(day, known_on) == Standing::InForce;
        let mut groups: BTreeMap<&str, CountrySet> = BTreeMap::new();
        for group in &set.groups {
            let members = group.members.iter().filter(|member| holds(&member.window));
            let members: CountrySet = members.map(|member| member.country).collect();
            let known = groups.entry(&group.name).or_default();
            *known = known.union(members);
        }
        let readings = set.readings.iter().filter(|reading| holds(&reading.window));
        Self { groups, readings: readings.map(|reading| (reading.country, reading.read_as)).collect() }
    }

    fn members(&self, place: &Place) -> CountrySet {
        match place {
            Place::Anywhere => CountrySet::all(),
            Place::Country(country) => [*country].into_iter().collect(),
            Place::Group(name) => self.groups.get(&**name).copied().unwrap_or_default(),
        }
    }
}

/// Resolves a scope to the countries it holds on a day.
///
/// A territory that is read as another country is in the scope when that country is, unless the scope, or
/// one of its groups, names the territory itself.
pub(crate) fn resolve(destinations: &Destinations, places: &PlacesOn<'_>) -> CountrySet {
    let mut resolved = CountrySet::EMPTY;
    let mut named = CountrySet::EMPTY;
    for place in &destinations.include {
        resolved = resolved.union(places.members(place));
        if let Place::Country(country) = place {
            named.insert(*country);
        }
    }
    for place in &destinations.exclude {
        let out = places.members(place);
        resolved = resolved.difference(match place {
            Place::Country(_) => out,
            Place::Group(_) | Place::Anywhere => out.difference(named),
        });
    }
    for (territory, read_as) in &places.readings {
        let names = |place: &Place| match place {
            Place::Anywhere => false,
            Place::Country(country) => country == territory,
            Place::Group(_) => places.members(place).contains(*territory),
        };
        if destinations.include.iter().chain(&destinations.exclude).any(names) {
            continue;
        }
        if resolved.contains(*read_as) {
            resolved.insert(*territory);
        } else {
            resolved.remove(*territory);
        }
    }
    resolved
}
