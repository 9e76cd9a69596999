//! Neighboring words of listed names written together, so that `vanderbilt` finds `van der bilt`.
//!
//! A run of seven letters or more is kept as the hashes of its two halves: one edit leaves one of them
//! whole. Shorter runs must be equal and are kept as one hash.

use alloc::string::String;
use alloc::vec::Vec;
use core::hash::Hasher;

use crate::party::align::{LONGEST_RUN, can_join, concatenate, join_budget};
use crate::party::hash::Fnv;
use crate::party::relation::Piece;
use crate::party::script::Script;

use super::hash_table::HashTable;

/// Calls `report` with the hashes under which the runs of a listed name are kept.
pub(super) fn target_hashes(pieces: &[Piece<'_>], key: &mut String, report: &mut impl FnMut(u64)) {
    for run in 2..=LONGEST_RUN {
        for words in pieces.windows(run) {
            let Some(script) = words.first().map(|piece| piece.script) else { continue };
            if !can_join(words, script) {
                continue;
            }
            concatenate(words, key, false);
            key_hashes(key, script, report);
            if script == Script::Han {
                concatenate(words, key, true);
                key_hashes(key, script, report);
            }
        }
    }
}

fn key_hashes(key: &str, script: Script, report: &mut impl FnMut(u64)) {
    let letters: Vec<char> = key.chars().collect();
    match join_budget(script, letters.len(), letters.len()) {
        None => {}
        Some(0) => report(tagged(&letters, letters.len(), 2)),
        Some(_) => {
            let (head, tail) = letters.split_at(letters.len() / 2);
            report(tagged(head, letters.len(), 0));
            report(tagged(tail, letters.len(), 1));
        }
    }
}

/// The names that may hold a run like this key.
pub(super) fn look_up(table: &HashTable, key: &str, script: Script, found: &mut Vec<u32>) {
    let letters: Vec<char> = key.chars().collect();
    let length = letters.len();
    for other in length.saturating_sub(1)..=length + 1 {
        match (join_budget(script, length, other), join_budget(script, other, other)) {
            (Some(0), _) => found.extend(table.get(tagged(&letters, length, 2))),
            (Some(_), Some(1)) => {
                let half = other / 2;
                let rest = other - half;
                if let Some(head) = letters.get(..half) {
                    found.extend(table.get(tagged(head, other, 0)));
                }
                if let Some(tail) = length.checked_sub(rest).and_then(|start| letters.get(start..)) {
                    found.extend(table.get(tagged(tail, other, 1)));
                }
            }
            _ => {}
        }
    }
}

fn tagged(letters: &[char], length: usize, part: u8) -> u64 {
    let mut hasher = Fnv::default();
    hasher.write(&[part, u8::try_from(length).unwrap_or(u8::MAX)]);
    for letter in letters {
        let mut bytes = [0; 4];
        hasher.write(letter.encode_utf8(&mut bytes).as_bytes());
    }
    hasher.finish()
}
