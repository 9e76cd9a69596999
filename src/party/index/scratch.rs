//! Room that one search needs and the next can use again.

use alloc::string::String;
use alloc::vec::Vec;

use crate::party::align::Aligner;
use crate::party::relation::Link;
use crate::party::script::Script;
use crate::party::token::{Token, TokenClass};

/// A word of the query and the listed words that it is related to.
#[derive(Clone, Debug)]
pub(super) struct QueryToken {
    pub(super) token: Token,
    pub(super) weight: u32,
    // INVARIANT: sorted by term, unique.
    pub(super) related: Vec<(u32, Link)>,
    // The signature bits of the terms above; all bits if the word may be matched otherwise.
    pub(super) mask: u64,
    // How many postings its terms have.
    pub(super) postings: usize,
    // Whether `related` says everything: false for initials and legal forms.
    pub(super) listed: bool,
    // Whether some listed name may hold it joined with a neighbor, or split.
    pub(super) joinable: bool,
}

/// A query name taken apart.
#[derive(Clone, Debug, Default)]
pub(super) struct QueryName {
    pub(super) tokens: Vec<QueryToken>,
    pub(super) total: u32,
    /// Names that may hold words of the query joined or split.
    pub(super) joined: Vec<u32>,
}

impl QueryName {
    pub(super) fn scripts(&self) -> Vec<(Script, TokenClass)> {
        self.tokens.iter().map(|token| (token.token.script, token.token.class)).collect()
    }
}

/// Buffers.
#[derive(Clone, Debug, Default)]
pub(super) struct Scratch {
    pub(super) aligner: Aligner,
    pub(super) letters: Vec<char>,
    pub(super) found: Vec<u32>,
    pub(super) candidates: Vec<u32>,
    pub(super) key: String,
    pub(super) other: String,
}
