//! Conditions that can never hold.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::contradiction::{facts, words};
use crate::citation::Text;
use crate::country::CountrySet;
use crate::rule::{Condition, Destinations, FactTest, Place};
use crate::rule_set::{PlacesOn, RuleSet, resolve};
use crate::window::Window;

/// Where and when a condition is asked.
#[derive(Debug, Clone)]
pub(super) struct Scene<'s> {
    set: &'s RuleSet,
    /// Days on which a group may change, the first of all among them.
    days: &'s [Date],
    window: &'s Window,
    /// Destinations without which the condition is not asked.
    scopes: Vec<&'s Destinations>,
}

impl<'s> Scene<'s> {
    pub(super) fn new(set: &'s RuleSet, days: &'s [Date], window: &'s Window) -> Self {
        Self { set, days, window, scopes: Vec::new() }
    }

    /// The same for one destination scope more.
    pub(super) fn within(mut self, scope: &'s Destinations) -> Self {
        self.scopes.push(scope);
        self
    }

    /// Why a condition can never hold, whatever the facts are; `None`: it may.
    ///
    /// Decides by form: what it lets pass may still never hold, what it names surely never does. Codes
    /// that exclude each other are let pass, because an item may be in several entries.
    pub(super) fn never(&self, condition: &Condition) -> Option<String> {
        match condition {
            Condition::Never => Some("it says `never`".to_string()),
            Condition::Any(parts) if parts.is_empty() => Some("no alternative is given".to_string()),
            Condition::Any(parts) => {
                let mut whys = parts.iter().map(|part| self.never(part));
                let first = whys.next().flatten();
                if whys.all(|why| why.is_some()) { first } else { None }
            }
            Condition::All(parts) => {
                parts.iter().find_map(|part| self.never(part)).or_else(|| self.contradiction(parts))
            }
            Condition::NoneOf(parts) if parts.iter().any(|part| self.always(part)) => {
                Some("it excludes what always holds".to_string())
            }
            Condition::NoneOf(_) | Condition::Destination(_) => {
                self.contradiction(core::slice::from_ref(condition))
            }
            Condition::Origin(places)
            | Condition::From(places)
            | Condition::Via(places)
            | Condition::LicenseNeededVia { places, .. } => self.nowhere(places),
            Condition::Activity(activities) if activities.is_empty() => {
                Some("no activity is named".to_string())
            }
            Condition::Kind(kinds) if kinds.is_empty() => Some("no kind is named".to_string()),
            Condition::Listed(test) if test.lists.is_empty() => Some("no list is named".to_string()),
            Condition::Listed(test) => {
                let percent = test.owned_percent.filter(|percent| *percent > Decimal::ONE_HUNDRED)?;
                Some(format!("no share is `{percent}` percent"))
            }
            Condition::Party(test) if test.seats.is_empty() => Some("no seat is named".to_string()),
            Condition::Party(test) => self.nowhere(&test.places),
            Condition::Fact { key, is: FactTest::OneOf(words) } if words.is_empty() => {
                Some(format!("no word of `{key}` is named"))
            }
            Condition::Fact { key, is: FactTest::Below(number) } if *number <= Decimal::ZERO => {
                Some(format!("`{key}` is never below `{number}`"))
            }
            Condition::Fact { key, is: FactTest::AtMost(number) } if *number < Decimal::ZERO => {
                Some(format!("`{key}` is never below `0`"))
            }
            _ => None,
        }
    }

    pub(super) fn always(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Always => true,
            Condition::All(parts) => parts.iter().all(|part| self.always(part)),
            Condition::Any(parts) => parts.iter().any(|part| self.always(part)),
            Condition::NoneOf(parts) => parts.iter().all(|part| self.never(part).is_some()),
            _ => false,
        }
    }

    /// Parts of a conjunction that exclude each other.
    fn contradiction(&self, parts: &[Condition]) -> Option<String> {
        let parts = conjuncts(parts);
        let excluded: Vec<&Condition> = parts
            .iter()
            .filter_map(|part| match part {
                Condition::NoneOf(parts) => Some(parts),
                _ => None,
            })
            .flatten()
            .collect();
        // Conditions have no order: each part is compared with each. Limits keep this small.
        if parts.iter().any(|part| excluded.contains(part)) {
            return Some("it asks for what it excludes".to_string());
        }
        facts(&parts).or_else(|| words(&parts)).or_else(|| self.destinations(&parts, &excluded))
    }

    /// Destinations of a conjunction and of the row that exclude each other on every day.
    fn destinations(&self, parts: &[&Condition], excluded: &[&Condition]) -> Option<String> {
        let wanted: Vec<&Destinations> = parts.iter().filter_map(|part| destination(part)).collect();
        let out: Vec<&Destinations> = excluded.iter().filter_map(|part| destination(part)).collect();
        if wanted.is_empty() && out.is_empty() {
            return None;
        }
        let all: Vec<&Destinations> = self.scopes.iter().copied().chain(wanted.iter().copied()).collect();
        // Rows for no country at all are reported where they name their destinations.
        if !self.hold_nowhere(&all, &out) || self.hold_nowhere(&self.scopes, &[]) {
            return None;
        }
        match wanted.as_slice() {
            [one] if self.hold_nowhere(&[one], &[]) => Some(no_country(one)),
            [one] if out.is_empty() => Some(format!("the row goes to none of {}", names(one))),
            [] => Some("it excludes every destination of the row".to_string()),
            _ => Some("its destinations exclude each other".to_string()),
        }
    }

    /// Why places hold no country, if they hold none on any day.
    pub(super) fn nowhere(&self, places: &Destinations) -> Option<String> {
        self.hold_nowhere(&[places], &[]).then(|| no_country(places))
    }

    /// Whether there is no country, on any day of the window, that is in all of the scopes and in none of
    /// the others.
    ///
    /// Groups that the set does not define are reported by themselves; so are groups without members: a
    /// column of a chart may be printed empty.
    fn hold_nowhere(&self, scopes: &[&Destinations], out: &[&Destinations]) -> bool {
        let judged = |places: &&Destinations| {
            let group = |name: &Text| self.set.groups.iter().find(|group| group.name == *name);
            let mut all = places.include.iter().chain(&places.exclude);
            let known = all.all(|place| !matches!(place, Place::Group(name) if group(name).is_none()));
            let empty = |place: &Place| matches!(place, Place::Group(name) if group(name).is_some_and(|group| group.members.is_empty()));
            known && (places.include.is_empty() || !places.include.iter().all(empty))
        };
        if scopes.is_empty() || !scopes.iter().chain(out).all(judged) {
            return false;
        }
        if scopes.iter().chain(out).all(|places| places.is_anywhere()) {
            return !out.is_empty();
        }
        let Window { from, until, .. } = *self.window;
        let in_force =
            |day: &Date| from.is_none_or(|from| from <= *day) && until.is_none_or(|until| *day < until);
        let mut days = from.into_iter().chain(self.days.iter().copied()).filter(in_force).peekable();
        days.peek().is_some()
            && days.all(|day| {
                let places = PlacesOn::new(self.set, day, None);
                let all = scopes.iter().map(|scope| resolve(scope, &places));
                let inside = all.fold(CountrySet::all(), CountrySet::intersection);
                let outside = out.iter().map(|scope| resolve(scope, &places));
                outside.fold(inside, CountrySet::difference).is_empty()
            })
    }
}

fn destination(condition: &Condition) -> Option<&Destinations> {
    match condition {
        Condition::Destination(places) => Some(places),
        _ => None,
    }
}

/// The parts of a conjunction, and of conjunctions in it.
fn conjuncts(parts: &[Condition]) -> Vec<&Condition> {
    let mut found = Vec::new();
    for part in parts {
        match part {
            Condition::All(inner) => found.extend(conjuncts(inner)),
            _ => found.push(part),
        }
    }
    found
}

fn no_country(places: &Destinations) -> String {
    if places.include.is_empty() {
        return "no place is named".to_string();
    }
    let left = if places.exclude.is_empty() { "in" } else { "left of" };
    format!("no country is {left} {} on any day", names(places))
}

/// Places as a rule names them.
pub(super) fn names(places: &Destinations) -> String {
    let words: Vec<String> = places.include.iter().map(word_of).collect();
    format!("`{}`", words.join("`, `"))
}

fn word_of(place: &Place) -> String {
    match place {
        Place::Anywhere => "*".to_string(),
        Place::Group(name) => name.to_string(),
        Place::Country(country) => country.code().to_string(),
    }
}
