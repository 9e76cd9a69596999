//! Chapters that do not cover a day: which items their rules may have reached, and how much they may have
//! demanded. Rules of one entry are not meant: the entry has a gap of its own.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::classify::Classification;
use super::compiled::one_base;
use super::context::Context;
use crate::code::EntryCode;
use crate::rule::Level;
use crate::rule_set::RuleSet;

/// The rules of a chapter that are not of one entry, as far as days before its coverage ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct GeneralRules {
    /// The most they demand.
    pub(super) level: Level,
    items: GeneralItems,
}

/// Which items the rules of a chapter may have reached before what was read of it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum GeneralItems {
    Any,
    /// Items in an entry of the list.
    Listed,
    /// Items of these entries, sorted.
    Of(Vec<[u8; 5]>),
}

impl GeneralRules {
    /// `None`: every rule of the chapter is of one entry.
    pub(super) fn of(model: &RuleSet, chapter: &str) -> Option<Self> {
        let rules = || {
            let own = model.requirements.iter().filter(|rule| rule.chapter == chapter);
            own.filter(|rule| rule.codes.as_ref().is_none_or(|codes| one_base(codes).is_none()))
        };
        let level = rules().map(|rule| rule.level).max()?;
        let lists_entries = model.entries.iter().any(|entry| entry.chapter == chapter);
        let items = if rules().any(|rule| rule.codes.is_none()) {
            GeneralItems::Any
        } else if lists_entries {
            // A part of the list speaks of its own entries, which have gaps of their own, and of those that
            // its rules name.
            let named = rules().filter_map(|rule| rule.codes.as_ref()).flat_map(|codes| &codes.include);
            let named: BTreeSet<[u8; 5]> = named.map(EntryCode::base).collect();
            GeneralItems::Of(named.into_iter().collect())
        } else {
            GeneralItems::Listed
        };
        Some(Self { level, items })
    }

    /// Whether they may have reached an item.
    pub(super) fn may_reach(&self, item: &Classification) -> bool {
        !item.complete
            || match &self.items {
                GeneralItems::Any => true,
                GeneralItems::Listed => !item.codes.is_empty(),
                GeneralItems::Of(entries) => {
                    item.codes.iter().any(|known| entries.binary_search(&known.code.base()).is_ok())
                }
            }
    }
}

impl Context<'_> {
    /// The chapters that do not cover the day, with their rules that are not of one entry.
    pub(super) fn chapter_gaps(&self) -> impl Iterator<Item = (u16, &GeneralRules)> {
        let rules = |chapter: &u16| self.set.general_rules.get(usize::from(*chapter))?.as_ref();
        self.epoch.gaps.iter().filter_map(move |chapter| Some((*chapter, rules(chapter)?)))
    }
}
