//! Bare codes: what is required whichever paragraph the item turns out to be in.
//!
//! Rule by rule, a code above several paragraphs leaves open which of their rules apply. An item under it is
//! in one of the paragraphs all the same; what each of them requires is required.

use alloc::vec::Vec;

use super::classify::{Classification, CodeStatus};
use super::compiled::{Compiled, Rule};
use super::context::Context;
use super::decide::subject_levels;
use super::program::{Node, NodeId, SetId};
use crate::code::{EntryCode, Paragraph};
use crate::rule::{Level, Truth};
use crate::rule_set::Entry;

/// The paragraphs of an entry that have none below them.
pub(super) fn leaves(entry: &Entry) -> Vec<EntryCode> {
    let mut paths = entry.paragraphs.clone();
    paths.sort_unstable();
    paths.dedup();
    // What is below a paragraph follows it.
    let above_next = |at: usize, path: &Paragraph| paths.get(at + 1).is_some_and(|next| path.contains(*next));
    let last = paths.iter().enumerate().filter(|(at, path)| !path.is_whole() && !above_next(*at, path));
    last.map(|(_, path)| entry.code.with_paragraph(*path)).collect()
}

/// Whether a rule may hold for one paragraph of an entry and not for another.
pub(super) fn turns_on_paragraph(set: &Compiled, rule: &Rule) -> bool {
    let lifts = rule.lifts.iter().map(|lift| lift.dated.condition);
    let mut conditions = [rule.item, rule.condition].into_iter().chain(lifts);
    rule.codes.is_some_and(|codes| set.names_paragraphs(codes))
        || conditions.any(|condition| set.asks_for_paragraph(condition))
}

impl Compiled {
    fn asks_for_paragraph(&self, condition: NodeId) -> bool {
        self.nodes_of(condition).iter().any(|node| match node {
            Node::Code(codes) => self.names_paragraphs(*codes),
            Node::ControlledFor(_) => true,
            _ => false,
        })
    }

    fn names_paragraphs(&self, codes: SetId) -> bool {
        let codes = self.code_sets.get(codes as usize);
        codes.is_none_or(|codes| codes.named().any(|code| !code.paragraph().is_whole()))
    }

    /// The paragraphs, of those that have none below them, which are below a code.
    pub(super) fn leaves_below(&self, code: EntryCode) -> impl Iterator<Item = EntryCode> + '_ {
        let leaves = self.entry_place(code).and_then(|place| self.leaves.get(place));
        let leaves = leaves.map_or(&[][..], Vec::as_slice);
        leaves.iter().copied().filter(move |leaf| *leaf != code && code.contains(*leaf))
    }
}

impl Classification {
    /// The codes that the item surely has, by place.
    pub(super) fn settled(&self) -> impl Iterator<Item = (usize, EntryCode)> + '_ {
        let codes = self.codes.iter().enumerate();
        codes.filter(|(_, code)| code.status != CodeStatus::Possible).map(|(place, code)| (place, code.code))
    }

    /// As `*self = other.clone()`, in the room that is there.
    fn copy_from(&mut self, other: &Self) {
        let Self { codes, in_basket, not_listed, complete, ruled_out, conflicts } = other;
        self.codes.clone_from(codes);
        self.ruled_out.clone_from(ruled_out);
        self.conflicts.clone_from(conflicts);
        (self.in_basket, self.not_listed, self.complete) = (*in_basket, *not_listed, *complete);
    }
}

impl Context<'_> {
    /// Shows the item in each paragraph that it may be in under a code that it has, as long as the answer is
    /// to go on. `narrowed` is room for it.
    pub(super) fn each_paragraph(
        &self,
        (place, code): (usize, EntryCode),
        narrowed: &mut Classification,
        mut show: impl FnMut(Context<'_>) -> bool,
    ) {
        narrowed.copy_from(self.classification);
        let ruled_out = &self.classification.ruled_out;
        let paragraphs = self.set.leaves_below(code);
        for paragraph in paragraphs.filter(|leaf| !ruled_out.iter().any(|out| out.contains(*leaf))) {
            if let Some(classified) = narrowed.codes.get_mut(place) {
                classified.code = paragraph;
            }
            if !show(Context { classification: narrowed, ..*self }) {
                break;
            }
        }
    }

    /// The code under which each paragraph requires more than is known to be required, and what that is. Of
    /// `found`, the rules that apply or may apply, those are asked again which the paragraph may decide.
    pub(super) fn whichever_paragraph(
        &self,
        found: &[(u16, Truth)],
        subject: Truth,
        known: Level,
        narrowed: &mut Classification,
    ) -> Option<(EntryCode, Level)> {
        let telling = |id: u16| self.set.rule(id).is_some_and(|rule| self.may_tell(id, rule, known));
        let reach = subject == Truth::Unknown && self.set.asks_for_paragraph(self.set.subject);
        if !reach && !found.iter().any(|(id, _)| telling(*id)) {
            return None;
        }
        let mut most: Option<(EntryCode, Level)> = None;
        for (place, code) in self.classification.settled() {
            let mut least: Option<Level> = None;
            self.each_paragraph((place, code), narrowed, |item| {
                let subject = if reach { item.truth(self.set.subject) } else { subject };
                let own = item.least_of(found, subject, known);
                least = Some(least.map_or(own, |least| least.min(own)));
                own > known
            });
            let bar = most.map_or(known, |(_, level)| level);
            if let Some(level) = least.filter(|level| *level > bar) {
                most = Some((code, level));
            }
        }
        most
    }

    /// The least that is required, where other rules than these surely do not apply.
    fn least_of(&self, found: &[(u16, Truth)], subject: Truth, known: Level) -> Level {
        let mut least = known.max(subject_levels(subject).0);
        for (id, _) in found {
            let rule = self.set.rule(*id).filter(|rule| self.may_tell(*id, rule, least));
            if let Some(rule) = rule.filter(|rule| self.applies(rule, subject) == Truth::True) {
                least = rule.level;
            }
        }
        least
    }

    /// Whether a rule demands more than is known, and which paragraph it is may decide whether it applies.
    fn may_tell(&self, id: u16, rule: &Rule, known: Level) -> bool {
        rule.level > known && self.set.turns_on_paragraph.get(usize::from(id)).copied().unwrap_or(true)
    }
}
