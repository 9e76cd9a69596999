//! Cells that changed in the same way, put together.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;

use super::aligned::Aligned;
use super::answers::AnswerChange;
use super::cells::{Cells, Key};
use super::compare::Side;
use crate::code::{Designation, EntryCode};
use crate::country::Country;
use crate::determination::Outcome;
use crate::fact::Activity;
use crate::rule::Level;
use crate::screen::{Knowledge, order_of};

/// What cells are put together by.
pub(super) struct Grouping<'a> {
    pub(super) before: &'a Side<'a>,
    pub(super) after: &'a Side<'a>,
    pub(super) aligned: &'a Aligned<'a>,
    /// The codes for which one was asked.
    pub(super) alike: &'a BTreeMap<Designation, Vec<EntryCode>>,
    /// All codes that were asked about.
    pub(super) asked: BTreeSet<EntryCode>,
}

/// Of codes in their order those that lie below no other of them.
fn topmost(codes: impl Iterator<Item = EntryCode>) -> Vec<EntryCode> {
    let mut tops: Vec<EntryCode> = Vec::new();
    for code in codes {
        // A code sorts before all that lies below it, with nothing else between.
        if tops.last().is_none_or(|top| !top.contains(code)) {
            tops.push(code);
        }
    }
    tops
}

/// A key in words.
struct Wording {
    gained: Vec<String>,
    lost: Vec<String>,
    opened: Vec<String>,
    closed: Vec<String>,
    sources: Vec<String>,
}

impl Grouping<'_> {
    /// The changes, the widest first.
    pub(super) fn changes(&self, cells: Cells) -> Vec<AnswerChange> {
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
            let wording = self.wording(&key);
            for ((countries, activities), codes) in merged {
                changes.extend(self.change(&key, &wording, &countries, activities, &codes));
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
        key: &Key,
        wording: &Wording,
        countries: &[Country],
        activities: Vec<Activity>,
        codes: &[Designation],
    ) -> Option<AnswerChange> {
        let knowledge = if key.ordinary { Knowledge::Ordinary } else { Knowledge::Nothing };
        let (country, activity, code) = (*countries.first()?, *activities.first()?, *codes.first()?);
        let outcome = |(at_least, at_most): (Level, Level)| Outcome { at_least, at_most };
        let (codes, except) = self.names(codes);
        Some(AnswerChange {
            codes,
            except,
            destinations: countries.iter().copied().collect(),
            activities,
            ordinary: key.ordinary,
            before: outcome(key.before),
            after: outcome(key.after),
            direction: key.direction,
            sources: wording.sources.clone(),
            gained: wording.gained.clone(),
            lost: wording.lost.clone(),
            opened: wording.opened.clone(),
            closed: wording.closed.clone(),
            witness: order_of(self.after.rules, activity, knowledge, self.after.day, country, code),
        })
    }

    /// The codes that were asked about by these, and what lies below them and was asked about by others. What
    /// lies below a code that is named is not named again.
    fn names(&self, codes: &[Designation]) -> (Vec<String>, Vec<String>) {
        let names: BTreeSet<EntryCode> =
            codes.iter().filter_map(|code| self.alike.get(code)).flatten().copied().collect();
        let mut shown: Vec<String> = Vec::new();
        if codes.contains(&Designation::Basket) {
            shown.push("items on no list".to_string());
        }
        let tops = topmost(names.iter().copied());
        let below = tops.iter().flat_map(|top| {
            let own = self.asked.range(*top..).take_while(|code| top.contains(**code));
            own.filter(|code| !names.contains(*code)).copied()
        });
        let except = topmost(below);
        let texts = |codes: Vec<EntryCode>| codes.iter().map(ToString::to_string).collect::<Vec<_>>();
        shown.extend(texts(tops));
        (shown, texts(except))
    }

    fn wording(&self, key: &Key) -> Wording {
        let rules = |numbers: &[u16]| {
            let pairs = numbers.iter().filter_map(|number| self.aligned.rules.get(usize::from(*number)));
            pairs.map(|pair| pair.id.to_string()).collect()
        };
        let symbols = |numbers: &[u16]| {
            let pairs = numbers.iter().filter_map(|number| self.aligned.symbols.get(usize::from(*number)));
            pairs.map(|pair| pair.name.to_string()).collect()
        };
        Wording {
            gained: rules(&key.gained),
            lost: rules(&key.lost),
            opened: symbols(&key.opened),
            closed: symbols(&key.closed),
            sources: self.sources(key),
        }
    }

    /// What opened the rules that are new and closed those that are gone; their citations otherwise.
    fn sources(&self, key: &Key) -> Vec<String> {
        let mut sources: Vec<String> = Vec::new();
        let mut add = |text: &str| {
            if !sources.iter().any(|known| known == text) {
                sources.push(text.to_string());
            }
        };
        let (first, last) = (self.before.day.min(self.after.day), self.before.day.max(self.after.day));
        let between = |day: Option<Date>| day.is_some_and(|day| first < day && day <= last);
        for (at, side, numbers) in [(1, self.after, &key.gained), (0, self.before, &key.lost)] {
            let place = |number: &u16| *self.aligned.rules.get(usize::from(*number))?.places.get(at)?;
            let mut places: Vec<u16> = numbers.iter().filter_map(place).collect();
            places.sort_unstable();
            for rule in places.into_iter().filter_map(|place| side.rule(place)) {
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
