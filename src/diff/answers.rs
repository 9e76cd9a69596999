//! Which answers change, by enumeration: every code that rules distinguish, every destination, every
//! activity, for an ordinary order and for one of which nothing else is known.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use jiff::civil::Date;

use crate::code::{Designation, EntryCode, Regime};
use crate::country::{Country, CountrySet};
use crate::determination::Outcome;
use crate::fact::{Activity, Order};
use crate::rule::{Level, Requirement, Truth};
use crate::rule_set::RuleSet;
use crate::screen::{Knowledge, Screener, Survey, order_of};

/// Which way an answer moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// More is or may be required, or an exception is gone, and nothing is less.
    Tightened,
    /// Less is or may be required, or an exception is new, and nothing is more.
    Loosened,
    /// Both.
    Mixed,
    /// The same is required by another rule.
    Reworded,
}

/// Codes, destinations and activities whose answer changed in the same way.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerChange {
    /// The codes; a code stands for what lies below it.
    pub codes: Vec<String>,
    /// The destinations.
    pub destinations: CountrySet,
    /// The activities.
    pub activities: Vec<Activity>,
    /// Whether it is the answer to an ordinary order (no end use of concern known; a private end user at
    /// the destination, screened clear), rather than to one of which nothing else is known.
    pub ordinary: bool,
    /// What was required.
    pub before: Outcome,
    /// What is required.
    pub after: Outcome,
    /// Which way it moved.
    pub direction: Direction,
    /// Rules that apply more surely than before.
    pub gained: Vec<String>,
    /// Rules that apply less surely than before.
    pub lost: Vec<String>,
    /// Exceptions that are open more surely than before.
    pub opened: Vec<String>,
    /// Exceptions that are open less surely than before.
    pub closed: Vec<String>,
    /// What brought the change about.
    pub sources: Vec<String>,
    /// An order whose answer moved.
    pub witness: Order,
}

/// All answers of one regime that differ between two states of the law.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerDiff {
    /// The regime.
    pub regime: Regime,
    /// The day of the earlier state.
    pub from: Date,
    /// The day of the later state.
    pub to: Date,
    /// Codes that came onto the list.
    pub added: Vec<EntryCode>,
    /// Codes that left it.
    pub removed: Vec<EntryCode>,
    /// What changed, the widest first.
    pub changes: Vec<AnswerChange>,
}

const ACTIVITIES: [Activity; 3] = [Activity::Export, Activity::Reexport, Activity::Transfer];

impl Screener {
    /// Which answers of a regime differ between two days. `None`: the regime is not loaded.
    ///
    /// Exact over the codes that rules distinguish, all destinations, export, re-export and transfer,
    /// each twice: for an ordinary order, and with nothing else known. Deemed exports, and orders that
    /// give further facts, are answered by [`crate::Impact`].
    #[must_use]
    pub fn changes_between(&self, regime: Regime, from: Date, to: Date) -> Option<AnswerDiff> {
        let place = self.place_of(regime)?;
        Side { screener: self, place, day: from }.compare(&Side { screener: self, place, day: to }, None)
    }

    /// Which answers of a regime on a day differ between this screener and another, such as one with a
    /// later version of the rule set. `None`: the regime is not loaded in both.
    #[must_use]
    pub fn changes_to(&self, later: &Screener, regime: Regime, day: Date) -> Option<AnswerDiff> {
        let before = Side { screener: self, place: self.place_of(regime)?, day };
        before.compare(&Side { screener: later, place: later.place_of(regime)?, day }, None)
    }

    pub(crate) fn place_of(&self, regime: Regime) -> Option<usize> {
        (0..self.regime_count()).find(|place| self.regime(*place) == Some(regime))
    }
}

/// One state of the law.
struct Side<'a> {
    screener: &'a Screener,
    place: usize,
    day: Date,
}

/// As [`Screener::changes_to`], for entries with these bases only.
pub(crate) fn changes_of(
    before: &Screener,
    after: &Screener,
    regime: Regime,
    day: Date,
    bases: Option<&BTreeSet<[u8; 5]>>,
) -> Option<AnswerDiff> {
    let before = Side { screener: before, place: before.place_of(regime)?, day };
    before.compare(&Side { screener: after, place: after.place_of(regime)?, day }, bases)
}

/// What makes two cells change in the same way.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    ordinary: bool,
    before: (Level, Level),
    after: (Level, Level),
    gained: Vec<String>,
    lost: Vec<String>,
    opened: Vec<String>,
    closed: Vec<String>,
    direction: Direction,
}

type Cells = BTreeMap<Key, BTreeMap<(Designation, Activity), CountrySet>>;

impl<'a> Side<'a> {
    fn rules(&self) -> Option<&'a RuleSet> {
        self.screener.rule_sets().nth(self.place)
    }

    fn compare(&self, after: &Self, bases: Option<&BTreeSet<[u8; 5]>>) -> Option<AnswerDiff> {
        let own = |side: &Self| -> BTreeMap<EntryCode, usize> {
            let classes = side.screener.survey_codes(side.place, side.day);
            let codes = classes.iter().enumerate();
            codes.flat_map(|(class, (_, codes))| codes.iter().map(move |code| (*code, class))).collect()
        };
        let (old, new) = (own(self), own(after));
        // Codes that are alike on both sides are asked about once.
        let mut classes: BTreeMap<(usize, usize), Vec<EntryCode>> = BTreeMap::new();
        for (code, class) in &old {
            if let Some(other) = new.get(code) {
                if bases.is_none_or(|bases| bases.contains(&code.base())) {
                    classes.entry((*class, *other)).or_default().push(*code);
                }
            }
        }
        let mut asked: Vec<(Designation, Vec<EntryCode>)> = [(Designation::Basket, Vec::new())].into();
        asked.extend(
            classes.into_values().filter_map(|codes| Some((Designation::Entry(*codes.first()?), codes))),
        );
        let mut cells = Cells::new();
        for activity in ACTIVITIES {
            for knowledge in [Knowledge::Ordinary, Knowledge::Nothing] {
                for (code, _) in &asked {
                    let survey =
                        |side: &Self| side.screener.survey(side.place, side.day, activity, knowledge, *code);
                    if let (Some(old), Some(new)) = (survey(self), survey(after)) {
                        self.cells(after, (*code, activity), knowledge, (&old, &new), &mut cells);
                    }
                }
            }
        }
        let alike: BTreeMap<Designation, Vec<EntryCode>> = asked.into_iter().collect();
        Some(AnswerDiff {
            regime: self.rules()?.regime,
            from: self.day,
            to: after.day,
            added: new.keys().filter(|code| !old.contains_key(code)).copied().collect(),
            removed: old.keys().filter(|code| !new.contains_key(code)).copied().collect(),
            changes: self.group(after, cells, &alike),
        })
    }

    /// The destinations of one code whose answer changed, by how.
    fn cells(
        &self,
        after: &Self,
        cell: (Designation, Activity),
        knowledge: Knowledge,
        (old, new): (&Survey, &Survey),
        cells: &mut Cells,
    ) {
        let (Some(old_rules), Some(new_rules)) = (self.rules(), after.rules()) else { return };
        let named = |rules: &'a RuleSet, id: u16| rules.requirements.get(usize::from(id));
        let mut touching: BTreeMap<&str, [Option<(&Requirement, crate::screen::Spread)>; 2]> =
            BTreeMap::new();
        for (at, (rules, survey)) in [(old_rules, old), (new_rules, new)].into_iter().enumerate() {
            for (id, spread) in &survey.rules {
                if let Some(rule) = named(rules, *id) {
                    if let Some(slot) = touching.entry(&rule.id).or_default().get_mut(at) {
                        *slot = Some((rule, *spread));
                    }
                }
            }
        }
        let mut exceptions: BTreeMap<&str, [Option<crate::screen::Spread>; 2]> = BTreeMap::new();
        for (at, (side, survey)) in [(self, old), (after, new)].into_iter().enumerate() {
            for (symbol, spread) in &survey.exceptions {
                let name = side.screener.symbol_name(side.place, *symbol);
                if let Some(slot) = exceptions.entry(name).or_default().get_mut(at) {
                    *slot = Some(*spread);
                }
            }
        }
        let truth = |spread: &Option<crate::screen::Spread>, at: Country| {
            spread.as_ref().map_or(Truth::False, |spread| spread.at(at))
        };
        let rule_truth = |rule: &Option<(&Requirement, crate::screen::Spread)>, at: Country| {
            rule.as_ref().map_or(Truth::False, |(_, spread)| spread.at(at))
        };
        // Where both sides say the same everywhere, nothing is to be looked at.
        touching.retain(|_, [one, other]| match (one, other) {
            (Some((old, a)), Some((new, b))) => a != b || demand(old) != demand(new),
            _ => true,
        });
        exceptions.retain(|_, [one, other]| one != other);
        if touching.is_empty() && exceptions.is_empty() && old.same_frame(new) {
            return;
        }
        for country in Country::all() {
            let before = old.outcome(country);
            let later = new.outcome(country);
            let mut gained = Vec::new();
            let mut lost = Vec::new();
            for (id, sides) in &touching {
                let [was, is] = sides;
                match rule_truth(was, country).cmp(&rule_truth(is, country)) {
                    core::cmp::Ordering::Less => gained.push((*id).to_string()),
                    core::cmp::Ordering::Greater => lost.push((*id).to_string()),
                    core::cmp::Ordering::Equal => {
                        if let (Some((was, _)), Some((is, at))) = (was, is) {
                            if at.at(country) != Truth::False && demand(was) != demand(is) {
                                gained.push((*id).to_string());
                                lost.push((*id).to_string());
                            }
                        }
                    }
                }
            }
            let mut opened = Vec::new();
            let mut closed = Vec::new();
            for (symbol, [was, is]) in &exceptions {
                match truth(was, country).cmp(&truth(is, country)) {
                    core::cmp::Ordering::Less => opened.push((*symbol).to_string()),
                    core::cmp::Ordering::Greater => closed.push((*symbol).to_string()),
                    core::cmp::Ordering::Equal => {}
                }
            }
            if before == later && [&gained, &lost, &opened, &closed].iter().all(|list| list.is_empty()) {
                continue;
            }
            // A rule is replaced where another that demands as much applies as surely.
            let replaced = |id: &String, from: (&RuleSet, &Survey), by: (&RuleSet, &Survey)| {
                let find = |(rules, survey): (&RuleSet, &Survey),
                            wanted: &dyn Fn(&Requirement, Truth) -> bool| {
                    survey.rules.iter().any(|(place, spread)| {
                        let rule = rules.requirements.get(usize::from(*place));
                        rule.is_some_and(|rule| wanted(rule, spread.at(country)))
                    })
                };
                let found = from.1.rules.iter().find_map(|(place, spread)| {
                    let rule = from.0.requirements.get(usize::from(*place))?;
                    (rule.id == *id).then_some((rule, spread.at(country)))
                });
                found.is_none_or(|(rule, truth)| {
                    find(by, &|other, at| {
                        at >= truth && other.level >= rule.level && demand(other).1 == demand(rule).1
                    })
                })
            };
            let old_side = (old_rules, old);
            let new_side = (new_rules, new);
            let lost_more = lost.iter().any(|id| !replaced(id, old_side, new_side));
            let gained_more = gained.iter().any(|id| !replaced(id, new_side, old_side));
            // An exception that opens or closes counts where it reaches a rule of both sides: one that
            // only overcomes what is new is part of what is new.
            let matters = |symbol: &String| {
                new.rules.iter().any(|(place, spread)| {
                    let rule = named(new_rules, *place);
                    spread.at(country) != Truth::False
                        && rule.is_some_and(|rule| !gained.iter().any(|id| *id == rule.id))
                        && after.screener.symbol_overcomes(after.place, symbol, *place)
                }) || old.rules.iter().any(|(place, spread)| {
                    let rule = named(old_rules, *place);
                    spread.at(country) != Truth::False
                        && rule.is_some_and(|rule| !lost.iter().any(|id| *id == rule.id))
                        && self.screener.symbol_overcomes(self.place, symbol, *place)
                })
            };
            let looser = later.0 < before.0 || later.1 < before.1 || lost_more || opened.iter().any(matters);
            let tighter =
                later.0 > before.0 || later.1 > before.1 || gained_more || closed.iter().any(matters);
            let direction = match (tighter, looser) {
                (true, false) => Direction::Tightened,
                (false, true) => Direction::Loosened,
                (true, true) => Direction::Mixed,
                (false, false) => Direction::Reworded,
            };
            let ordinary = knowledge == Knowledge::Ordinary;
            let key = Key { ordinary, before, after: later, gained, lost, opened, closed, direction };
            cells.entry(key).or_default().entry(cell).or_insert(CountrySet::EMPTY).insert(country);
        }
    }

    fn group(
        &self,
        after: &Self,
        cells: Cells,
        alike: &BTreeMap<Designation, Vec<EntryCode>>,
    ) -> Vec<AnswerChange> {
        let mut changes = Vec::new();
        for (key, cells) in cells {
            let mut by_reach: BTreeMap<(Designation, Vec<Country>), Vec<Activity>> = BTreeMap::new();
            for ((code, activity), countries) in cells {
                by_reach.entry((code, countries.iter().collect())).or_default().push(activity);
            }
            let mut merged: BTreeMap<(Vec<Country>, Vec<Activity>), Vec<Designation>> = BTreeMap::new();
            for ((code, countries), activities) in by_reach {
                merged.entry((countries, activities)).or_default().push(code);
            }
            for ((countries, activities), codes) in merged {
                changes.extend(self.change(after, &key, &countries, activities, &codes, alike));
            }
        }
        let reach = |change: &AnswerChange| (!change.ordinary, change.direction);
        changes.sort_by(|a, b| {
            let wide = |change: &AnswerChange| change.destinations.len() * change.codes.len();
            reach(a).cmp(&reach(b)).then(wide(b).cmp(&wide(a))).then(a.codes.cmp(&b.codes))
        });
        changes
    }

    fn change(
        &self,
        after: &Self,
        key: &Key,
        countries: &[Country],
        activities: Vec<Activity>,
        codes: &[Designation],
        alike: &BTreeMap<Designation, Vec<EntryCode>>,
    ) -> Option<AnswerChange> {
        let rules = after.rules()?;
        let knowledge = if key.ordinary { Knowledge::Ordinary } else { Knowledge::Nothing };
        let (country, activity, code) = (*countries.first()?, *activities.first()?, *codes.first()?);
        let mut names: Vec<EntryCode> =
            codes.iter().filter_map(|code| alike.get(code)).flatten().copied().collect();
        names.sort_unstable();
        // What lies below a code that is named is not named again.
        let shown =
            |place: usize, code: &EntryCode| !names.iter().take(place).any(|above| above.contains(*code));
        let mut shown: Vec<String> = names
            .iter()
            .enumerate()
            .filter(|(place, code)| shown(*place, code))
            .map(|(_, code)| code.to_string())
            .collect();
        if codes.contains(&Designation::Basket) {
            shown.insert(0, "items on no list".to_string());
        }
        let outcome = |(at_least, at_most): (Level, Level)| Outcome { at_least, at_most };
        Some(AnswerChange {
            codes: shown,
            destinations: countries.iter().copied().collect(),
            activities,
            ordinary: key.ordinary,
            before: outcome(key.before),
            after: outcome(key.after),
            direction: key.direction,
            sources: self.sources(after, key),
            gained: key.gained.clone(),
            lost: key.lost.clone(),
            opened: key.opened.clone(),
            closed: key.closed.clone(),
            witness: order_of(rules, activity, knowledge, after.day, country, code),
        })
    }

    /// What opened the rules that are new and closed those that are gone; their citations otherwise.
    fn sources(&self, after: &Self, key: &Key) -> Vec<String> {
        let mut sources: Vec<String> = Vec::new();
        let mut add = |text: &str| {
            if !sources.iter().any(|known| known == text) {
                sources.push(text.to_string());
            }
        };
        let (first, last) = (self.day.min(after.day), self.day.max(after.day));
        let between = |day: Option<Date>| day.is_some_and(|day| first < day && day <= last);
        for (side, ids) in [(after, &key.gained), (self, &key.lost)] {
            let Some(rules) = side.rules() else { continue };
            for rule in rules.requirements.iter().filter(|rule| ids.iter().any(|id| *id == rule.id)) {
                let window = &rule.window;
                let opened = window.opened_by.as_ref().filter(|_| between(window.from));
                let closed = window.closed_by.as_ref().filter(|_| between(window.until));
                let stays =
                    window.stays.iter().filter(|stay| between(Some(stay.from)) || between(stay.until));
                let dated: Vec<&str> = opened
                    .into_iter()
                    .chain(closed)
                    .chain(stays.map(|stay| &stay.source))
                    .map(|source| &*source.citation)
                    .collect();
                match dated.as_slice() {
                    [] => rule.citations.first().into_iter().for_each(|citation| add(citation)),
                    dated => dated.iter().for_each(|citation| add(citation)),
                }
            }
        }
        sources
    }
}

/// What a rule demands, apart from where and of what.
fn demand(rule: &Requirement) -> (Level, (crate::rule::RequirementClass, Option<&str>, String)) {
    (rule.level, (rule.class, rule.reason.as_deref(), format!("{:?}", rule.exceptions)))
}

impl AnswerDiff {
    /// Whether some answer was loosened.
    #[must_use]
    pub fn loosens(&self) -> bool {
        let looser =
            |change: &AnswerChange| matches!(change.direction, Direction::Loosened | Direction::Mixed);
        self.changes.iter().any(looser)
    }
}

impl fmt::Display for AnswerChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let few = |names: &[String]| {
            let shown = names.iter().take(3).cloned().collect::<Vec<_>>();
            match names.len().saturating_sub(3) {
                0 => shown.join(", "),
                more => format!("{} and {more} others", shown.join(", ")),
            }
        };
        let countries: Vec<String> =
            self.destinations.iter().map(|country| country.name().to_string()).collect();
        let places =
            if countries.len() == Country::COUNT { "all destinations".to_string() } else { few(&countries) };
        write!(f, "{}: {places}: ", few(&self.codes))?;
        if self.before == self.after {
            write!(f, "{} as before", self.after)?;
        } else {
            write!(f, "{} -> {}", self.before, self.after)?;
        }
        for (title, symbols) in [("opened", &self.opened), ("closed", &self.closed)] {
            if !symbols.is_empty() {
                write!(f, "; exceptions {title}: {}", symbols.join(" "))?;
            }
        }
        if self.sources.is_empty() { Ok(()) } else { write!(f, ", {}", few(&self.sources)) }
    }
}
