//! Rules and exceptions of two states of the law, side by side.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::compare::Side;
use crate::rule::{AllowedExceptions, Level, Requirement, RequirementClass};

/// What a rule demands, apart from where and of what.
pub(super) type Demand<'a> = (Level, RequirementClass, Option<&'a str>, &'a AllowedExceptions);

/// Rules and exceptions of both sides under common numbers, which follow the order of their names.
pub(super) struct Aligned<'a> {
    pub(super) rules: Vec<RulePair<'a>>,
    /// By side and place in the rule set: the number of the rule.
    rule_numbers: [Vec<u16>; 2],
    pub(super) symbols: Vec<SymbolPair<'a>>,
    symbol_numbers: [Vec<u16>; 2],
    /// By side and place of a rule: the places of symbols that may overcome it, as a bit set.
    pub(super) overcome_by: [Vec<u64>; 2],
}

/// A rule of one side or of both.
pub(super) struct RulePair<'a> {
    pub(super) id: &'a str,
    /// By side: its place.
    pub(super) places: [Option<u16>; 2],
    /// Whether it demands the same on both.
    pub(super) same_demand: bool,
}

/// An exception of one side or of both.
pub(super) struct SymbolPair<'a> {
    pub(super) name: &'a str,
    /// By side: its place.
    pub(super) places: [Option<u16>; 2],
}

impl<'a> Aligned<'a> {
    pub(super) fn new(sides: [&Side<'a>; 2]) -> Self {
        let ids = sides.map(|side| side.rules.requirements.iter().map(|rule| &*rule.id));
        let (rules, rule_numbers) = number(ids);
        let demands = |places: [Option<u16>; 2]| match places {
            [Some(old), Some(new)] => sides[0].rule(old).map(demand) == sides[1].rule(new).map(demand),
            _ => true,
        };
        let rules = rules.into_iter();
        let rules = rules.map(|(id, places)| RulePair { id, places, same_demand: demands(places) });
        let names = sides.map(|side| side.screener.symbol_names(side.place).iter().map(|name| &**name));
        let (symbols, symbol_numbers) = number(names);
        Self {
            rules: rules.collect(),
            rule_numbers,
            symbols: symbols.into_iter().map(|(name, places)| SymbolPair { name, places }).collect(),
            symbol_numbers,
            overcome_by: sides.map(|side| side.screener.symbols_by_rule(side.place)),
        }
    }

    /// What is known by the place of a rule, by its number, in the order of numbers.
    pub(super) fn by_rule<T: Copy>(&self, side: usize, known: &[(u16, T)]) -> Vec<(u16, T)> {
        renumber(self.rule_numbers.get(side), known)
    }

    /// What is known by the place of a symbol, by its number, in the order of numbers.
    pub(super) fn by_symbol<T: Copy>(&self, side: usize, known: &[(u16, T)]) -> Vec<(u16, T)> {
        renumber(self.symbol_numbers.get(side), known)
    }
}

pub(super) fn demand(rule: &Requirement) -> Demand<'_> {
    (rule.level, rule.class, rule.reason.as_deref(), &rule.exceptions)
}

/// Names with their places on both sides, and by side and place the number of the name.
type Numbered<'a> = (Vec<(&'a str, [Option<u16>; 2])>, [Vec<u16>; 2]);

fn number<'a>(names: [impl Iterator<Item = &'a str>; 2]) -> Numbered<'a> {
    let mut found: BTreeMap<&str, [Option<u16>; 2]> = BTreeMap::new();
    let mut numbers = [Vec::new(), Vec::new()];
    for (side, (names, numbers)) in names.into_iter().zip(&mut numbers).enumerate() {
        for (place, name) in (0..).zip(names) {
            if let Some(own) = found.entry(name).or_default().get_mut(side) {
                *own = Some(place);
            }
            numbers.push(0);
        }
    }
    for (number, places) in (0..).zip(found.values()) {
        for (place, numbers) in places.iter().zip(&mut numbers) {
            if let Some(own) = place.and_then(|place| numbers.get_mut(usize::from(place))) {
                *own = number;
            }
        }
    }
    (found.into_iter().collect(), numbers)
}

fn renumber<T: Copy>(numbers: Option<&Vec<u16>>, known: &[(u16, T)]) -> Vec<(u16, T)> {
    let numbers = numbers.map_or(&[][..], Vec::as_slice);
    let numbered = known.iter().filter_map(|(place, it)| Some((*numbers.get(usize::from(*place))?, *it)));
    let mut numbered: Vec<(u16, T)> = numbered.collect();
    numbered.sort_unstable_by_key(|(number, _)| *number);
    numbered
}
