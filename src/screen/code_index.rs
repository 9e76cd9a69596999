//! Sets of codes, sorted so that one entry's share of a large set is found at once.

use alloc::vec::Vec;

use crate::code::EntryCode;
use crate::rule::{CodeSet, Truth};

#[derive(Debug, Clone, PartialEq)]
pub(super) struct CodeIndex {
    include: Sorted,
    exclude: Sorted,
}

/// Codes in order, and the entry of each as a number, which is faster to look for.
#[derive(Debug, Clone, PartialEq)]
struct Sorted {
    entries: Vec<u64>,
    codes: Vec<EntryCode>,
}

impl Sorted {
    fn new(codes: &[EntryCode]) -> Self {
        let mut codes = codes.to_vec();
        codes.sort_unstable();
        Self { entries: codes.iter().map(entry_number).collect(), codes }
    }

    /// The codes of the entry of a code.
    fn of_entry(&self, code: EntryCode) -> impl Iterator<Item = &EntryCode> {
        let entry = entry_number(&code);
        let from = self.entries.partition_point(|own| *own < entry);
        let own = self.entries.iter().zip(&self.codes).skip(from);
        own.take_while(move |(own, _)| **own == entry).map(|(_, code)| code)
    }
}

/// In the order of the codes.
fn entry_number(code: &EntryCode) -> u64 {
    code.base().into_iter().fold(0, |number, letter| number << 8 | u64::from(letter))
}

impl CodeIndex {
    pub(super) fn new(set: &CodeSet) -> Self {
        Self { include: Sorted::new(&set.include), exclude: Sorted::new(&set.exclude) }
    }

    /// The codes that the set names, in and out.
    pub(super) fn named(&self) -> impl Iterator<Item = &EntryCode> {
        self.include.codes.iter().chain(&self.exclude.codes)
    }

    /// As [`CodeSet::truth`]. Patterns that `ruled_out` holds are passed over.
    pub(super) fn truth(&self, code: EntryCode, ruled_out: &[EntryCode]) -> Truth {
        match any_contains(&self.include, code, ruled_out) {
            Truth::False => Truth::False,
            included if self.exclude.codes.is_empty() => included,
            included => included.and(!any_contains(&self.exclude, code, ruled_out)),
        }
    }
}

fn any_contains(patterns: &Sorted, code: EntryCode, ruled_out: &[EntryCode]) -> Truth {
    let mut truth = Truth::False;
    for pattern in patterns.of_entry(code) {
        if pattern.contains(code) {
            return Truth::True;
        }
        if code.contains(*pattern) && !ruled_out.iter().any(|out| out.contains(*pattern)) {
            truth = Truth::Unknown;
        }
    }
    truth
}
