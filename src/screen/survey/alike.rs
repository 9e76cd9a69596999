//! Which entries two answer tables surely answer alike, without asking about their codes.
//!
//! Rows are held against each other by what they come to in the two tables. What cannot be seen to be the
//! same is asked about, so a doubt costs time and never an answer.

use alloc::vec::Vec;

use super::terms::Terms;
use super::{AnswerTable, ExceptionTerms};
use crate::code::{Designation, EntryCode};
use crate::rule::Truth;
use crate::screen::classify::Classification;
use crate::screen::compiled::Compiled;
use crate::screen::context::Context;
use crate::screen::program::{Node, NodeId, SetId, children};

/// Two answer tables which hold everything alike that is not of one entry.
pub(crate) struct Alike<'t> {
    tables: [&'t AnswerTable<'t>; 2],
    /// Whether both are of one compiled rule set, so that places mean the same rows.
    same_set: bool,
}

impl<'t> Alike<'t> {
    /// `None`: something for items of any entry differs, or may.
    pub(crate) fn new(old: &'t AnswerTable<'t>, new: &'t AnswerTable<'t>) -> Option<Self> {
        let same_set = core::ptr::eq(old.context.set, new.context.set);
        let alike = Self { tables: [old, new], same_set };
        alike.outside_entries().then_some(alike)
    }

    fn sets(&self) -> [&'t Compiled; 2] {
        self.tables.map(|table| table.context.set)
    }

    /// Whether a criterion may say something of an item whose code is given: it may add codes of any entry, and
    /// rule out paragraphs of its own.
    fn tells(table: &AnswerTable<'_>, code: Designation) -> bool {
        let given = Classification::of(code);
        let context = Context { classification: &given, ..table.context };
        table.criteria.iter().any(|place| {
            let own = context.set.model.criteria.get(*place).map(|criterion| criterion.code.base());
            let of_entry = own.is_some() && own == code.entry_code().map(|code| code.base());
            let criterion = context.set.criteria.get(*place);
            of_entry || criterion.is_some_and(|criterion| context.truth(criterion.condition) != Truth::False)
        })
    }

    fn outside_entries(&self) -> bool {
        let [old, new] = self.tables;
        let [old_set, new_set] = self.sets();
        let gaps = |table: &'t AnswerTable<'t>| table.context.chapter_gaps().map(|(_, rules)| rules);
        (self.same_set || old_set.symbols == new_set.symbols)
            && gaps(old).eq(gaps(new))
            && self.node(old_set.subject, new_set.subject)
            && pairwise(&old.general, &new.general, |(old, was), (new, is)| {
                self.same_rule(*old, *new) && was == is
            })
            && pairwise(&old.general_open, &new.general_open, |old, new| self.rule(*old, *new))
            && pairwise(&old.limits_open, &new.limits_open, |old, new| self.limit(*old, *new))
            && pairwise(&old.exceptions, &new.exceptions, |old, new| self.exception(old, new))
    }

    /// Whether a code is surely answered alike.
    pub(crate) fn answers(&self, code: Designation) -> bool {
        match code {
            _ if self.tables.iter().any(|table| Self::tells(table, code)) => false,
            Designation::Entry(code) => self.entry(code),
            Designation::Basket | Designation::NotListed => true,
        }
    }

    fn entry(&self, code: EntryCode) -> bool {
        let base = code.base();
        let [old, new] = self.sets();
        let gap = |table: &AnswerTable<'_>| table.context.set.entry_gap(code, table.context.epoch.from);
        let [old_gap, new_gap] = self.tables.map(gap);
        let symbols = self.tables.first().map_or(&[][..], |table| &table.exceptions);
        let mut granting = symbols.iter().filter(|symbol| symbol.rows.iter().any(|row| row.by_entry));
        old_gap == new_gap
            && (self.same_set || old.leaves_below(code).eq(new.leaves_below(code)))
            && all_pairs(old.rule_ids_of_entry(base), new.rule_ids_of_entry(base), |old, new| {
                self.rule(old, new) && self.item_of_rule(old, new)
            })
            && all_pairs(old.limit_ids_of_entry(base), new.limit_ids_of_entry(base), |old, new| {
                self.limit(old, new)
            })
            && granting.all(|exception| {
                let symbol = exception.symbol;
                all_pairs(old.grants_of_entry(symbol, base), new.grants_of_entry(symbol, base), |old, new| {
                    self.terms_at(|table| &table.grants, old.place, new.place)
                })
            })
    }

    /// Whether two rules demand the same where they apply.
    fn same_rule(&self, old: u16, new: u16) -> bool {
        let [old_set, new_set] = self.sets();
        if self.same_set {
            return old == new;
        }
        let row = |set: &'t Compiled, place: u16| set.model.requirements.get(usize::from(place));
        match (row(old_set, old), row(new_set, new)) {
            (Some(old), Some(new)) => {
                old.id == new.id
                    && old.level == new.level
                    && old.class == new.class
                    && old.reason == new.reason
                    && old.exceptions == new.exceptions
                    && old.extraterritorial == new.extraterritorial
            }
            _ => false,
        }
    }

    fn rule(&self, old: u16, new: u16) -> bool {
        self.same_rule(old, new) && self.terms_at(|table| &table.rules, old, new)
    }

    /// Whether two rules control the same items for their reason, which conditions may ask.
    fn item_of_rule(&self, old: u16, new: u16) -> bool {
        let [old_table, new_table] = self.tables;
        let (Some(old), Some(new)) = (old_table.context.set.rule(old), new_table.context.set.rule(new))
        else {
            return false;
        };
        old_table.context.epoch.state(old.dated) == new_table.context.epoch.state(new.dated)
            && self.codes(old.codes, new.codes)
            && self.node(old.item, new.item)
    }

    fn limit(&self, old: u16, new: u16) -> bool {
        let takes = |table: &AnswerTable<'_>, place: u16| {
            table.context.set.limits.get(usize::from(place)).map(|limit| limit.takes)
        };
        let [old_table, new_table] = self.tables;
        takes(old_table, old) == takes(new_table, new) && self.terms_at(|table| &table.limits, old, new)
    }

    fn exception(&self, old: &ExceptionTerms, new: &ExceptionTerms) -> bool {
        let [old_set, new_set] = self.sets();
        old.symbol == new.symbol
            && old.taken == new.taken
            && pairwise(&old.rows, &new.rows, |old, new| {
                let rows = (old_set.model.exceptions.get(old.place), new_set.model.exceptions.get(new.place));
                let same_row = match rows {
                    _ if self.same_set => old.place == new.place,
                    // Rules may name the id of a row.
                    (Some(old), Some(new)) => old.id == new.id && old.overcomes == new.overcomes,
                    _ => false,
                };
                same_row && old.by_entry == new.by_entry && self.terms(&old.terms, &new.terms)
            })
    }

    fn terms_at(&self, of: fn(&'t AnswerTable<'t>) -> &'t Vec<Terms>, old: u16, new: u16) -> bool {
        let [old_table, new_table] = self.tables;
        match (of(old_table).get(usize::from(old)), of(new_table).get(usize::from(new))) {
            (Some(old), Some(new)) => self.terms(old, new),
            _ => false,
        }
    }

    fn terms(&self, old: &Terms, new: &Terms) -> bool {
        old.settled == new.settled
            && self.codes(old.codes, new.codes)
            && pairwise(&old.open, &new.open, |old, new| self.node(*old, *new))
            && pairwise(&old.aside, &new.aside, |(old, was), (new, is)| was == is && self.node(*old, *new))
    }

    fn codes(&self, old: Option<SetId>, new: Option<SetId>) -> bool {
        match (old, new) {
            (Some(old), Some(new)) => self.code_set(old, new),
            (None, None) => true,
            _ => false,
        }
    }

    fn code_set(&self, old: SetId, new: SetId) -> bool {
        let [old_set, new_set] = self.sets();
        if self.same_set {
            return old == new;
        }
        let sets = (old_set.code_sets.get(old as usize), new_set.code_sets.get(new as usize));
        matches!(sets, (Some(old), Some(new)) if old == new)
    }

    /// Whether two conditions hold alike for each code of an entry whose rules are alike.
    fn node(&self, old: NodeId, new: NodeId) -> bool {
        let [old_table, new_table] = self.tables;
        match (old_table.settled.get(old), new_table.settled.get(new)) {
            (Some(was), Some(is)) => return was == is,
            (None, None) => {}
            _ => return false,
        }
        let [old_set, new_set] = self.sets();
        let parts = |old_end: NodeId, new_end: NodeId| {
            let (old, new) = (children(old_set, old, old_end), children(new_set, new, new_end));
            all_pairs(old, new, |old, new| self.node(old, new))
        };
        match (old_set.nodes.get(old as usize), new_set.nodes.get(new as usize)) {
            (Some(Node::All { end: old }), Some(Node::All { end: new }))
            | (Some(Node::Any { end: old }), Some(Node::Any { end: new }))
            | (Some(Node::NoneOf { end: old }), Some(Node::NoneOf { end: new })) => parts(*old, *new),
            (Some(Node::Code(old)), Some(Node::Code(new))) => self.code_set(*old, *new),
            (Some(Node::ControlledFor(old)), Some(Node::ControlledFor(new))) => {
                let reasons =
                    (old_set.reasons.get(usize::from(*old)), new_set.reasons.get(usize::from(*new)));
                matches!(reasons, (Some(old), Some(new)) if old == new)
            }
            (Some(Node::Basket), Some(Node::Basket)) => true,
            _ => false,
        }
    }
}

fn pairwise<T>(old: &[T], new: &[T], alike: impl Fn(&T, &T) -> bool) -> bool {
    all_pairs(old.iter(), new.iter(), alike)
}

/// Whether both sides have as many, and each is like the one at its place.
fn all_pairs<T>(
    mut old: impl Iterator<Item = T>,
    mut new: impl Iterator<Item = T>,
    alike: impl Fn(T, T) -> bool,
) -> bool {
    loop {
        match (old.next(), new.next()) {
            (Some(old), Some(new)) => {
                if !alike(old, new) {
                    return false;
                }
            }
            (None, None) => return true,
            _ => return false,
        }
    }
}
