//! Helpers of the party tests.
#![allow(dead_code, reason = "each test file uses some of them")]
#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::path::PathBuf;

use export_control::party::{CslFile, Index, PartyKind};

/// A file of the reference material beside the repository, or `None` with a note if it is not there.
pub(crate) fn reference(name: &str) -> Option<String> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/reference/parties").join(name);
    if let Ok(text) = std::fs::read_to_string(path) {
        return Some(text);
    }
    eprintln!("skipped: no ../shared");
    None
}

/// The text of the whole consolidated list of 31 July 2026.
pub(crate) fn consolidated_text() -> Option<String> {
    reference("consolidated_2026-07-31.json")
}

/// The whole consolidated list of 31 July 2026.
pub(crate) fn consolidated() -> Option<Index> {
    let file: CslFile = serde_json::from_str(&consolidated_text()?).unwrap();
    Some(Index::new([file.into_snapshot(None)]))
}

/// A small generator with a fixed seed.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap() % limit
    }

    /// The text with one letter left out, put in, replaced, or swapped with the next.
    pub(crate) fn typo(&mut self, text: &str) -> String {
        let mut letters: Vec<char> = text.chars().collect();
        let places: Vec<usize> = letters
            .iter()
            .enumerate()
            .filter(|(_, letter)| letter.is_alphabetic())
            .map(|(at, _)| at)
            .collect();
        if places.is_empty() {
            return text.into();
        }
        let at = *places.get(self.below(places.len())).unwrap();
        let other = char::from(b'a' + u8::try_from(self.below(26)).unwrap());
        match self.below(4) {
            0 => {
                letters.remove(at);
            }
            1 => letters.insert(at, other),
            2 => *letters.get_mut(at).unwrap() = other,
            _ if at + 1 < letters.len() => letters.swap(at, at + 1),
            _ => letters.swap(at - 1, at),
        }
        letters.into_iter().collect()
    }
}

/// How the labels call what a party is.
pub(crate) fn kind(label: &str) -> Option<PartyKind> {
    label.parse().ok()
}
