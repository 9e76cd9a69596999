//! Two states of the law, asked about every code, activity and state of knowledge.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use jiff::civil::Date;

use super::aligned::Aligned;
use super::answers::AnswerDiff;
use super::cells::{Cells, Surveys};
use super::group::Grouping;
use crate::code::{Designation, EntryCode, Regime};
use crate::fact::Activity;
use crate::rule::Requirement;
use crate::rule_set::RuleSet;
use crate::screen::{Alike, Knowledge, Screener, order_of, third_country};

/// Activities in which goods move or change hands.
pub(super) const MOVES: &[Activity] = &[Activity::Export, Activity::Reexport, Activity::Transfer];

/// Activities in which technology is released to a person.
pub(super) const RELEASES: &[Activity] = &[Activity::DeemedExport, Activity::DeemedReexport];

/// One state of the law.
pub(super) struct Side<'a> {
    pub(super) screener: &'a Screener,
    /// The place of the regime.
    pub(super) place: usize,
    pub(super) rules: &'a RuleSet,
    pub(super) day: Date,
}

impl<'a> Side<'a> {
    /// `None`: the regime is not loaded.
    pub(super) fn new(screener: &'a Screener, regime: Regime, day: Date) -> Option<Self> {
        let place = (0..screener.regime_count()).find(|place| screener.regime(*place) == Some(regime))?;
        Some(Self { screener, place, rules: screener.rule_set(place)?, day })
    }

    pub(super) fn rule(&self, place: u16) -> Option<&'a Requirement> {
        self.rules.requirements.get(usize::from(place))
    }

    /// The codes of the list, and which of them are decided alike.
    fn codes(&self) -> BTreeMap<EntryCode, usize> {
        let classes = self.screener.survey_codes(self.place, self.day);
        let classes = classes.into_iter().enumerate();
        classes.flat_map(|(class, (_, codes))| codes.into_iter().map(move |code| (code, class))).collect()
    }
}

/// Which answers to these activities differ, for entries with these bases only. `None`: an order without
/// a code is refused.
pub(super) fn compare(
    before: &Side<'_>,
    after: &Side<'_>,
    activities: &[Activity],
    bases: Option<&BTreeSet<[u8; 5]>>,
) -> Option<AnswerDiff> {
    let (old, new) = (before.codes(), after.codes());
    // Codes that are alike on both sides are asked about once.
    let mut classes: BTreeMap<(usize, usize), Vec<EntryCode>> = BTreeMap::new();
    for (code, class) in &old {
        if let Some(other) = new.get(code) {
            if bases.is_none_or(|bases| bases.contains(&code.base())) {
                classes.entry((*class, *other)).or_default().push(*code);
            }
        }
    }
    let mut alike: BTreeMap<Designation, Vec<EntryCode>> = BTreeMap::new();
    alike.insert(Designation::Basket, Vec::new());
    for codes in classes.into_values() {
        if let Some(first) = codes.first() {
            alike.insert(Designation::Entry(*first), codes);
        }
    }
    let aligned = Aligned::new([before, after]);
    let mut cells = Cells::default();
    for activity in activities.iter().copied() {
        for knowledge in [Knowledge::Ordinary, Knowledge::Nothing] {
            let order = |side: &Side<'_>| {
                let (rules, day) = (side.rules, side.day);
                order_of(rules, activity, knowledge, day, rules.home, Designation::Basket)
            };
            let orders = (order(before), order(after));
            let old = before.screener.prepare_made(&orders.0).ok()?;
            let new = after.screener.prepare_made(&orders.1).ok()?;
            let old = before.screener.answer_table(&old, before.place)?;
            let new = after.screener.answer_table(&new, after.place)?;
            let unchanged = Alike::new(&old, &new);
            for code in alike.keys() {
                if unchanged.as_ref().is_some_and(|alike| alike.answers(*code)) {
                    continue;
                }
                let surveys = Surveys::new([before, after], &aligned, [old.survey(*code), new.survey(*code)]);
                surveys.add_to(&mut cells, (*code, activity), knowledge);
            }
        }
    }
    let asked = alike.values().flatten().copied().collect();
    let grouping = Grouping { before, after, aligned: &aligned, alike: &alike, asked };
    Some(AnswerDiff {
        regime: before.rules.regime,
        from: before.day,
        to: after.day,
        third_country: third_country(after.rules),
        added: new.keys().filter(|code| !old.contains_key(code)).copied().collect(),
        removed: old.keys().filter(|code| !new.contains_key(code)).copied().collect(),
        changes: grouping.changes(cells),
    })
}
