//! The destinations of one code whose answer changed, and how.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::aligned::{Aligned, demand};
use super::answers::Direction;
use super::compare::Side;
use crate::code::Designation;
use crate::country::{Country, CountrySet};
use crate::fact::Activity;
use crate::rule::Level;
use crate::screen::{Knowledge, Levels, Spread, Survey};

/// What makes two cells change in the same way. Rules and exceptions stand by their numbers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) ordinary: bool,
    pub(super) before: (Level, Level),
    pub(super) after: (Level, Level),
    pub(super) gained: Vec<u16>,
    pub(super) lost: Vec<u16>,
    pub(super) opened: Vec<u16>,
    pub(super) closed: Vec<u16>,
    pub(super) direction: Direction,
}

/// By how they changed: codes, activities and destinations.
pub(super) type Cells = BTreeMap<Key, BTreeMap<(Designation, Activity), CountrySet>>;

/// What both sides say of one code.
pub(super) struct Surveys<'a> {
    sides: [&'a Side<'a>; 2],
    aligned: &'a Aligned<'a>,
    answers: [Survey; 2],
}

/// A rule or an exception, by its number, and where it applies more and less surely than before.
struct Moved {
    number: u16,
    more: CountrySet,
    less: CountrySet,
}

impl Moved {
    /// `None`: it applies as before everywhere.
    fn new(number: u16, [was, is]: [Spread; 2]) -> Option<Self> {
        let more = is.surely.difference(was.surely).union(is.perhaps.difference(was.perhaps));
        let less = was.surely.difference(is.surely).union(was.perhaps.difference(is.perhaps));
        (was != is).then_some(Self { number, more, less })
    }

    fn anywhere(&self) -> CountrySet {
        self.more.union(self.less)
    }
}

/// What moved for one code.
struct Movement {
    rules: Vec<Moved>,
    symbols: Vec<Moved>,
    tighter: CountrySet,
    looser: CountrySet,
}

impl<'a> Surveys<'a> {
    pub(super) fn new(sides: [&'a Side<'a>; 2], aligned: &'a Aligned<'a>, answers: [Survey; 2]) -> Self {
        Self { sides, aligned, answers }
    }

    fn levels(&self) -> [&Levels; 2] {
        self.answers.each_ref().map(|survey| &survey.levels)
    }

    /// Adds the destinations whose answer changed.
    pub(super) fn add_to(&self, cells: &mut Cells, cell: (Designation, Activity), knowledge: Knowledge) {
        let rules = self.moved_rules();
        let symbols = self.moved_symbols();
        let [before, after] = self.levels();
        if rules.is_empty() && symbols.is_empty() && before == after {
            return;
        }
        let mut tighter = after.beyond(before);
        let mut looser = before.beyond(after);
        let changed = rules
            .iter()
            .chain(&symbols)
            .fold(tighter.union(looser), |all, moved| all.union(moved.anywhere()));
        looser = looser.union(self.not_replaced(&rules, [0, 1], |moved| moved.less));
        tighter = tighter.union(self.not_replaced(&rules, [1, 0], |moved| moved.more));
        for moved in &symbols {
            let matters = self.matters(moved.number, &rules);
            looser = looser.union(moved.more.intersection(matters));
            tighter = tighter.union(moved.less.intersection(matters));
        }
        let movement = Movement { rules, symbols, tighter, looser };
        for block in self.blocks(changed, &movement) {
            if let Some(country) = block.iter().next() {
                let key = self.key(&movement, knowledge == Knowledge::Ordinary, country);
                let own = cells.entry(key).or_default().entry(cell).or_insert(CountrySet::EMPTY);
                *own = own.union(block);
            }
        }
    }

    /// Rules that apply elsewhere or otherwise than before.
    fn moved_rules(&self) -> Vec<Moved> {
        let [old, new] = [0, 1].map(|side| self.by_rule(side));
        side_by_side(&old, &new, |number, spreads| {
            let pair = self.aligned.rules.get(usize::from(number))?;
            if pair.same_demand {
                return Moved::new(number, spreads);
            }
            // Where it applies as surely and demands something else, it is lost and gained.
            let [was, is] = spreads;
            let moved = Moved::new(number, spreads);
            let none = Moved { number, more: CountrySet::EMPTY, less: CountrySet::EMPTY };
            let moved = moved.unwrap_or(none);
            let same = was.perhaps.intersection(is.perhaps).difference(moved.anywhere());
            Some(Moved { number, more: moved.more.union(same), less: moved.less.union(same) })
        })
    }

    fn by_rule(&self, side: usize) -> Vec<(u16, Spread)> {
        self.answers.get(side).map_or_else(Vec::new, |survey| self.aligned.by_rule(side, &survey.rules))
    }

    /// Exceptions that are open elsewhere than before.
    fn moved_symbols(&self) -> Vec<Moved> {
        let [old, new] = self.answers.each_ref();
        if old.exceptions.is_empty() && new.exceptions.is_empty() {
            return Vec::new();
        }
        let old = self.aligned.by_symbol(0, &old.exceptions);
        let new = self.aligned.by_symbol(1, &new.exceptions);
        side_by_side(&old, &new, Moved::new)
    }

    /// Where some rule that moved is not replaced: no other that demands as much applies as surely on the
    /// other side.
    fn not_replaced(
        &self,
        moved: &[Moved],
        [from, by]: [usize; 2],
        places: impl Fn(&Moved) -> CountrySet,
    ) -> CountrySet {
        let mut open = CountrySet::EMPTY;
        let (Some(from_survey), Some(by_survey)) = (self.answers.get(from), self.answers.get(by)) else {
            return open;
        };
        let (Some(from_side), Some(by_side)) = (self.sides.get(from), self.sides.get(by)) else {
            return open;
        };
        for moved in moved {
            let at = places(moved);
            let place = self.aligned.rules.get(usize::from(moved.number));
            let Some(place) = place.and_then(|pair| *pair.places.get(from)?) else { continue };
            let (Some(rule), Some(own)) = (from_side.rule(place), spread_of(&from_survey.rules, place))
            else {
                continue;
            };
            if at.is_empty() {
                continue;
            }
            let (level, class, reason, exceptions) = demand(rule);
            let mut others = Spread { surely: CountrySet::EMPTY, perhaps: CountrySet::EMPTY };
            for (place, spread) in &by_survey.rules {
                let Some(other) = by_side.rule(*place) else { continue };
                let (other_level, other_class, other_reason, other_exceptions) = demand(other);
                if other_level >= level
                    && other_class == class
                    && other_reason == reason
                    && other_exceptions == exceptions
                {
                    others.surely = others.surely.union(spread.surely);
                    others.perhaps = others.perhaps.union(spread.perhaps);
                }
            }
            let surely = at.intersection(own.surely).difference(others.surely);
            let perhaps = at.difference(own.surely).difference(others.perhaps);
            open = open.union(surely).union(perhaps);
        }
        open
    }

    /// Where an exception that opens or closes counts: where it reaches a rule of both sides. One that
    /// only overcomes what is new is part of what is new.
    fn matters(&self, symbol: u16, rules: &[Moved]) -> CountrySet {
        let mut places = CountrySet::EMPTY;
        let Some(pair) = self.aligned.symbols.get(usize::from(symbol)) else { return places };
        for (side, survey) in self.answers.iter().enumerate() {
            let symbol = pair.places.get(side).copied().flatten();
            let (Some(symbol), Some(overcome_by)) = (symbol, self.aligned.overcome_by.get(side)) else {
                continue;
            };
            for (place, spread) in &survey.rules {
                let symbols = overcome_by.get(usize::from(*place)).copied().unwrap_or_default();
                if symbols >> symbol & 1 == 1 {
                    let moved = rules.iter().find(|moved| {
                        let pair = self.aligned.rules.get(usize::from(moved.number));
                        pair.is_some_and(|pair| pair.places.get(side) == Some(&Some(*place)))
                    });
                    let own = moved.map_or(CountrySet::EMPTY, |moved| match side {
                        0 => moved.less,
                        _ => moved.more,
                    });
                    places = places.union(spread.perhaps.difference(own));
                }
            }
        }
        places
    }

    /// Parts of a set of destinations within which everything moved alike.
    fn blocks(&self, changed: CountrySet, movement: &Movement) -> Vec<CountrySet> {
        let [before, after] = self.levels();
        let moved = movement.rules.iter().chain(&movement.symbols);
        let sets = moved
            .flat_map(|moved| [moved.more, moved.less])
            .chain(before.sets())
            .chain(after.sets())
            .chain([movement.tighter, movement.looser]);
        let mut blocks: Vec<CountrySet> = [changed].into();
        for set in sets {
            for at in 0..blocks.len() {
                let Some(block) = blocks.get_mut(at) else { continue };
                let (inside, outside) = (block.intersection(set), block.difference(set));
                if !inside.is_empty() && !outside.is_empty() {
                    *block = inside;
                    blocks.push(outside);
                }
            }
        }
        blocks
    }

    /// How the answer moved at a destination.
    fn key(&self, movement: &Movement, ordinary: bool, at: Country) -> Key {
        let named = |moved: &[Moved], places: fn(&Moved) -> CountrySet| {
            moved.iter().filter(|moved| places(moved).contains(at)).map(|moved| moved.number).collect()
        };
        let [before, after] = self.levels().map(|levels| levels.at(at));
        let direction = match (movement.tighter.contains(at), movement.looser.contains(at)) {
            (true, false) => Direction::Tightened,
            (false, true) => Direction::Loosened,
            (true, true) => Direction::Mixed,
            (false, false) => Direction::Reworded,
        };
        Key {
            ordinary,
            before,
            after,
            gained: named(&movement.rules, |moved| moved.more),
            lost: named(&movement.rules, |moved| moved.less),
            opened: named(&movement.symbols, |moved| moved.more),
            closed: named(&movement.symbols, |moved| moved.less),
            direction,
        }
    }
}

fn spread_of(rules: &[(u16, Spread)], place: u16) -> Option<Spread> {
    let at = rules.binary_search_by_key(&place, |(place, _)| *place).ok()?;
    rules.get(at).map(|(_, spread)| *spread)
}

/// Shows what both sides know of each number, nothing being nowhere. Both are in the order of numbers.
fn side_by_side<T>(
    old: &[(u16, Spread)],
    new: &[(u16, Spread)],
    mut show: impl FnMut(u16, [Spread; 2]) -> Option<T>,
) -> Vec<T> {
    let nowhere = Spread { surely: CountrySet::EMPTY, perhaps: CountrySet::EMPTY };
    let (mut old, mut new) = (old.iter().copied().peekable(), new.iter().copied().peekable());
    let mut found = Vec::new();
    loop {
        let number = match (old.peek(), new.peek()) {
            (Some((old, _)), Some((new, _))) => *old.min(new),
            (Some((number, _)), None) | (None, Some((number, _))) => *number,
            (None, None) => return found,
        };
        let was = old.next_if(|(own, _)| *own == number).map_or(nowhere, |(_, spread)| spread);
        let is = new.next_if(|(own, _)| *own == number).map_or(nowhere, |(_, spread)| spread);
        found.extend(show(number, [was, is]));
    }
}
