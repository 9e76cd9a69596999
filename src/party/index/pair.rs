//! Comparing two names with each other.

use alloc::vec::Vec;

use crate::party::align::{Aligner, MOST_WORDS};
use crate::party::hit::PairOutcome;
use crate::party::lexicon::Lexicon;
use crate::party::relation::{Piece, relate};
use crate::party::script::Script;
use crate::party::token::{PartyKind, Token, tokenize};

use super::prepare::piece;
use super::vocabulary::Vocabulary;

/// Compares two names, each taken apart with the same hint.
pub(super) fn compare_pair(
    lexicon: &Lexicon,
    vocabulary: &Vocabulary,
    query: &str,
    target: &str,
    kind: Option<PartyKind>,
) -> PairOutcome {
    let tokens = |text: &str| {
        let mut tokens = tokenize(lexicon, text, kind);
        tokens.truncate(MOST_WORDS);
        tokens
    };
    let weigh = |token: &'_ Token| vocabulary.weight(token.class, &token.key);
    let (query, target) = (tokens(query), tokens(target));
    let query: Vec<Piece<'_>> = query.iter().map(|token| piece(token, weigh(token))).collect();
    let target: Vec<Piece<'_>> = target.iter().map(|token| piece(token, weigh(token))).collect();
    let mut aligner = Aligner::default();
    for (i, a) in query.iter().enumerate() {
        for (j, b) in target.iter().enumerate() {
            if let Some(link) = relate(lexicon, a, b) {
                aligner.singles.push((i, j, link));
            }
        }
    }
    let score = aligner.align(&query, &target, true);
    let letters = |pieces: &[Piece<'_>]| -> Vec<Script> {
        pieces.iter().map(|piece| piece.script).filter(|script| *script != Script::Digits).collect()
    };
    let (own, listed) = (letters(&query), letters(&target));
    let comparable = own.is_empty() || listed.is_empty() || own.iter().any(|script| listed.contains(script));
    PairOutcome { score, alignment: aligner.explain(&query, &target), comparable }
}
