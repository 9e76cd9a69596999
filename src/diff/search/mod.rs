//! Finds an order for which conditions hold: complete over the conditions of a rule set on a day.
//!
//! Every condition is taken apart into what it says of single facts, all alternatives in turn; what is
//! left of an alternative when nothing contradicts is a [`Case`]. If there is none, no order whatever
//! meets the conditions. What is not modelled may hold and may not.

mod case;
mod codes;
mod parties;
mod range;
mod witness;

use alloc::vec::Vec;

use jiff::civil::Date;

pub(super) use self::case::Case;
use crate::rule::{CodeSet, Condition, Destinations, Requirement};
use crate::rule_set::{PlacesOn, RuleSet};
use crate::window::Standing;

/// How many alternatives are looked at before the search gives up.
const MOST_STEPS: usize = 200_000;

/// A rule set on a day, as the search sees it.
pub(super) struct World<'a> {
    set: &'a RuleSet,
    day: Date,
    places: PlacesOn<'a>,
}

/// Something that an order is to meet, or not to meet.
#[derive(Clone, Copy)]
pub(super) enum Goal<'a> {
    /// A condition.
    Condition(&'a Condition),
    /// The item is in these codes.
    Codes(&'a CodeSet),
    /// The destination is one of these.
    To(&'a Destinations),
    /// The item is in the scope of a requirement, wherever it goes.
    Scope(&'a Requirement),
    /// A requirement applies, if the conditions do not that set it aside.
    Row(&'a Requirement, &'a [&'a Condition]),
}

impl Goal<'_> {
    /// Whether every order, or none, meets it, as far as a look tells.
    fn is_surely(self, met: bool) -> bool {
        match self {
            Self::Condition(Condition::Always) => met,
            Self::Condition(Condition::Never) => !met,
            Self::To(places) => met && places.is_anywhere(),
            Self::Scope(row) => met && row.codes.is_none() && row.item == Condition::Always,
            Self::Condition(_) | Self::Codes(_) | Self::Row(..) => false,
        }
    }
}

/// A goal, and whether it is to be met.
pub(super) type Wanted<'a> = (Goal<'a>, bool);

/// An alternative that is being looked at.
#[derive(Clone)]
struct Open<'a> {
    case: Case,
    goals: Vec<Wanted<'a>>,
    /// Of each, one is to be met.
    choices: Vec<Vec<Wanted<'a>>>,
    /// Conditions of several parts that were taken apart.
    met: Vec<(&'a Condition, bool)>,
}

/// What the search found.
#[derive(Debug, Clone)]
pub(super) enum Found {
    /// No order meets the goals.
    Nothing,
    /// Orders of this kind do.
    Case(alloc::boxed::Box<Case>),
    /// There are more alternatives than it looks at.
    TooMany,
}

impl<'a> World<'a> {
    pub(super) fn new(set: &'a RuleSet, day: Date) -> Self {
        Self { set, day, places: PlacesOn::new(set, day, None) }
    }

    /// An order that meets all goals.
    pub(super) fn find(&self, goals: &[Wanted<'a>]) -> Found {
        let first = Open { case: Case::any(), goals: goals.to_vec(), choices: Vec::new(), met: Vec::new() };
        let mut alternatives = alloc::vec![first];
        for _ in 0..MOST_STEPS {
            let Some(mut open) = alternatives.pop() else { return Found::Nothing };
            if !self.settle(&mut open) {
                continue;
            }
            // The narrowest choice first: it fails soonest.
            let narrowest = open.choices.iter().enumerate().min_by_key(|(_, choice)| choice.len());
            let Some((place, _)) = narrowest else { return Found::Case(open.case.into()) };
            let choice = open.choices.swap_remove(place);
            let others = choice.into_iter().rev();
            alternatives.extend(others.map(|goal| Open { goals: [goal].into(), ..open.clone() }));
        }
        Found::TooMany
    }

    /// Meets all goals that leave no choice; false: they contradict each other.
    fn settle(&self, open: &mut Open<'a>) -> bool {
        while let Some((goal, wanted)) = open.goals.pop() {
            if !self.take(goal, wanted, open) {
                return false;
            }
        }
        open.case.may_be(self)
    }

    /// Takes a goal apart; false: it contradicts itself or what is known already.
    fn take(&self, goal: Goal<'a>, wanted: bool, open: &mut Open<'a>) -> bool {
        if let Goal::Condition(whole @ (Condition::All(_) | Condition::Any(_) | Condition::NoneOf(_))) = goal
        {
            // What was met before as a whole need not be taken apart again.
            if let Some((_, before)) = open.met.iter().find(|(known, _)| *known == whole) {
                return *before == wanted;
            }
            open.met.push((whole, wanted));
        }
        let Open { case, goals, choices, .. } = open;
        let mut split = |mut parts: Vec<Wanted<'a>>, all: bool| {
            parts.retain(|(goal, wanted)| all || !goal.is_surely(!wanted));
            if all || parts.len() == 1 {
                goals.extend(parts);
            } else {
                choices.push(parts);
            }
        };
        match goal {
            Goal::Condition(Condition::Always) => return wanted,
            Goal::Condition(Condition::Never) => return !wanted,
            Goal::Condition(Condition::All(parts)) => {
                split(parts.iter().map(|part| (Goal::Condition(part), wanted)).collect(), wanted);
            }
            Goal::Condition(Condition::Any(parts)) => {
                split(parts.iter().map(|part| (Goal::Condition(part), wanted)).collect(), !wanted);
            }
            Goal::Condition(Condition::NoneOf(parts)) => {
                split(parts.iter().map(|part| (Goal::Condition(part), !wanted)).collect(), wanted);
            }
            Goal::Condition(Condition::Code(codes)) | Goal::Codes(codes) => case.item.ask(codes, wanted),
            Goal::Condition(Condition::Destination(places)) | Goal::To(places) => {
                case.go(self.countries(places), wanted);
            }
            Goal::Condition(Condition::ControlledFor(reason)) => {
                // By the rows of the reason, so that what they say of the item counts.
                let rows = self.set.requirements.iter().filter(|row| {
                    row.reason.as_ref() == Some(reason) && row.codes.is_some() && self.may_bind(row)
                });
                split(rows.map(|row| (Goal::Scope(row), wanted)).collect(), !wanted);
            }
            Goal::Condition(leaf) => return case.assume(leaf, wanted, |places| self.countries(places)),
            Goal::Scope(row) => {
                let mut parts: Vec<Wanted<'a>> = [(Goal::Condition(&row.item), wanted)].into();
                parts.extend(row.codes.as_ref().map(|codes| (Goal::Codes(codes), wanted)));
                split(parts, wanted);
            }
            Goal::Row(row, aside) => {
                let mut parts: Vec<Wanted<'a>> = [
                    (Goal::Condition(&row.condition), wanted),
                    (Goal::Scope(row), wanted),
                    (Goal::To(&row.destinations), wanted),
                ]
                .into();
                if !row.extraterritorial {
                    parts.push((Goal::Condition(&self.set.subject), wanted));
                }
                parts.extend(aside.iter().map(|condition| (Goal::Condition(condition), !wanted)));
                split(parts, wanted);
            }
        }
        true
    }

    fn countries(&self, places: &Destinations) -> crate::country::CountrySet {
        crate::rule_set::resolve(places, &self.places)
    }

    fn may_bind(&self, row: &Requirement) -> bool {
        matches!(row.window.standing(self.day, None), Standing::InForce | Standing::Unverified)
    }
}
