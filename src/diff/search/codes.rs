//! Codes that are in some sets and in none of others.

use alloc::vec::Vec;

use super::World;
use crate::citation::Text;
use crate::code::EntryCode;
use crate::rule::{CodeSet, Truth};
use crate::window::Standing;

/// What codes must be in, each set by one of them, and what none of them may be in; with a reason, only
/// codes that are controlled for it count.
#[derive(Debug, Clone, Default)]
pub(super) struct Codes {
    inside: Vec<(CodeSet, Option<Text>)>,
    outside: Vec<(CodeSet, Option<Text>)>,
}

/// A code, or one below it that no rule names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pick {
    Code(EntryCode),
    Below(EntryCode),
}

impl Codes {
    pub(super) fn ask(&mut self, codes: &CodeSet, wanted: bool) {
        self.ask_for(codes, None, wanted);
    }

    pub(super) fn ask_for(&mut self, codes: &CodeSet, reason: Option<&Text>, wanted: bool) {
        let list = if wanted { &mut self.inside } else { &mut self.outside };
        list.push((codes.clone(), reason.cloned()));
    }

    pub(super) fn is_asked_for(&self) -> bool {
        !self.inside.is_empty()
    }

    /// A code for each set that one must be in; `None`: there is none.
    pub(super) fn pick(&self, world: &World<'_>) -> Option<Vec<Pick>> {
        let mut picks = Vec::new();
        for (set, reason) in &self.inside {
            let met = |pick: Pick| {
                surely_in(pick, set)
                    && reason.as_ref().is_none_or(|reason| world.controlled_for(pick, reason))
                    && !self.is_out(pick, world)
            };
            let known = picks.iter().copied().find(|pick| met(*pick));
            let pick = known.or_else(|| world.candidates(set).find(|pick| met(*pick)))?;
            if known.is_none() {
                picks.push(pick);
            }
        }
        Some(picks)
    }

    /// Some code of the list that is outside all sets that none may be in.
    pub(super) fn any_outside(&self, world: &World<'_>) -> Option<Pick> {
        let entries = world.set.entries.iter().map(|entry| Pick::Code(entry.code));
        let mut below = world.set.entries.iter().flat_map(|entry| world.below(entry.code));
        let mut bare = entries.filter(|pick| world.is_listed(*pick));
        bare.find(|pick| !self.is_out(*pick, world)).or_else(|| below.find(|pick| !self.is_out(*pick, world)))
    }

    fn is_out(&self, pick: Pick, world: &World<'_>) -> bool {
        self.outside.iter().any(|(set, reason)| {
            !surely_out(pick, set) && reason.as_ref().is_none_or(|reason| world.controlled_for(pick, reason))
        })
    }
}

fn surely_in(pick: Pick, set: &CodeSet) -> bool {
    match pick {
        Pick::Code(code) => set.truth(code) == Truth::True,
        Pick::Below(code) => {
            let holds = |list: &[EntryCode]| list.iter().any(|named| named.contains(code));
            holds(&set.include) && !holds(&set.exclude)
        }
    }
}

fn surely_out(pick: Pick, set: &CodeSet) -> bool {
    match pick {
        Pick::Code(code) => set.truth(code) == Truth::False,
        Pick::Below(_) => !surely_in(pick, set),
    }
}

impl World<'_> {
    /// Codes that may be in a set: what it names, what the list has below, and what may lie there unnamed.
    fn candidates<'s>(&'s self, set: &'s CodeSet) -> impl Iterator<Item = Pick> + 's {
        let named = set.include.iter().copied();
        let listed = named.clone().map(Pick::Code).filter(|pick| self.is_listed(*pick));
        listed.chain(named.flat_map(|code| self.below(code)))
    }

    /// Codes below one: those that the list has, and one for all that nobody names.
    fn below(&self, code: EntryCode) -> impl Iterator<Item = Pick> + '_ {
        let entry = self.set.entries.iter().find(|entry| entry.code.base() == code.base());
        let entry = entry.filter(|_| self.is_listed(Pick::Code(code)));
        let paragraphs = entry.into_iter().flat_map(move |entry| {
            let codes = entry.paragraphs.iter().map(|path| entry.code.with_paragraph(*path));
            codes.filter(move |below| code.contains(*below) && *below != code)
        });
        let open = entry.is_some_and(|entry| entry.paragraphs.is_empty() || entry.open_below);
        paragraphs.map(Pick::Code).chain(open.then_some(Pick::Below(code)))
    }

    fn is_listed(&self, pick: Pick) -> bool {
        let (Pick::Code(code) | Pick::Below(code)) = pick;
        let mut entries = self.set.entries.iter().filter(|entry| entry.code.base() == code.base());
        entries.any(|entry| entry.window.standing(self.day, None) != Standing::NotInForce)
    }

    fn controlled_for(&self, pick: Pick, reason: &Text) -> bool {
        let mut rows = self.set.requirements.iter().filter(|row| row.reason.as_ref() == Some(reason));
        rows.any(|row| self.may_bind(row) && row.codes.as_ref().is_some_and(|set| surely_in(pick, set)))
    }
}
