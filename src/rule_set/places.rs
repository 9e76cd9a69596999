//! From the words of a destination scope to countries.

use jiff::civil::Date;

use super::RuleSet;
use crate::country::{Country, CountrySet};
use crate::rule::{Destinations, Place};
use crate::window::Standing;

/// Resolves a scope to the countries it holds on a day.
///
/// A territory that is read as another country is in the scope when that country is, unless the scope
/// names the territory itself.
pub(crate) fn resolve(
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
