//! Room that one search needs and the next can use again.

use alloc::string::String;
use alloc::vec::Vec;

use crate::party::align::Aligner;
use crate::party::lexicon::Lexicon;
use crate::party::normalize::Word;
use crate::party::relation::Link;
use crate::party::script::Script;
use crate::party::token::{Token, TokenClass};

use super::whole::glued;

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
    /// As written.
    pub(super) text: String,
    pub(super) words: Vec<Word>,
    pub(super) tokens: Vec<QueryToken>,
    pub(super) total: u32,
    /// Names that may hold words of the query joined or split.
    pub(super) joined: Vec<u32>,
}

impl QueryName {
    /// The scripts in which it says whose name it is.
    pub(super) fn scripts(&self) -> impl Iterator<Item = Script> {
        let says =
            |token: &&QueryToken| !matches!(token.token.class, TokenClass::LegalForm(_) | TokenClass::Number);
        self.tokens.iter().filter(says).map(|token| token.token.script)
    }

    /// Whether a single word in it says whose name it is.
    pub(super) fn is_lone(&self) -> bool {
        let says = |token: &&QueryToken| matches!(token.token.class, TokenClass::Word | TokenClass::Generic);
        self.tokens.iter().filter(says).count() < 2
    }

    /// Whether there is no word in it that could be anybody's name.
    pub(super) fn is_empty(&self, lexicon: &Lexicon) -> bool {
        let nobody = |token: &QueryToken| {
            matches!(token.token.class, TokenClass::Title | TokenClass::Stop)
                || lexicon.is_placeholder(&token.token.text)
        };
        self.tokens.iter().all(nobody) || lexicon.is_placeholder(&glued(&self.words))
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
