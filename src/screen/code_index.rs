//! Sets of codes, sorted so that one entry's share of a large set is found at once.

use alloc::vec::Vec;

use crate::code::EntryCode;
use crate::rule::{CodeSet, Truth};

#[derive(Debug, Clone, PartialEq)]
pub(super) struct CodeIndex {
    include: Vec<EntryCode>,
    exclude: Vec<EntryCode>,
}

impl CodeIndex {
    pub(super) fn new(set: &CodeSet) -> Self {
        let sorted = |codes: &[EntryCode]| {
            let mut codes = codes.to_vec();
            codes.sort_unstable();
            codes
        };
        Self { include: sorted(&set.include), exclude: sorted(&set.exclude) }
    }

    /// The codes that the set names, in and out.
    pub(super) fn named(&self) -> impl Iterator<Item = &EntryCode> {
        self.include.iter().chain(&self.exclude)
    }

    /// As [`CodeSet::truth`]. Patterns that `ruled_out` holds are passed over.
    pub(super) fn truth(&self, code: EntryCode, ruled_out: &[EntryCode]) -> Truth {
        match any_contains(&self.include, code, ruled_out) {
            Truth::False => Truth::False,
            included if self.exclude.is_empty() => included,
            included => included.and(!any_contains(&self.exclude, code, ruled_out)),
        }
    }
}

fn any_contains(patterns: &[EntryCode], code: EntryCode, ruled_out: &[EntryCode]) -> Truth {
    let base = code.base();
    let from = patterns.partition_point(|pattern| pattern.base() < base);
    let own = patterns.get(from..).unwrap_or_default();
    let mut truth = Truth::False;
    for pattern in own.iter().take_while(|pattern| pattern.base() == base) {
        if pattern.contains(code) {
            return Truth::True;
        }
        if code.contains(*pattern) && !ruled_out.iter().any(|out| out.contains(*pattern)) {
            truth = Truth::Unknown;
        }
    }
    truth
}
