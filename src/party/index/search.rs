//! Which listed names are worth comparing, and comparing them.

use alloc::vec::Vec;

use crate::party::align::{MOST_WORDS, least_cost, prospect, unmatched_limit};
use crate::party::list::NameKind;
use crate::party::relation::{Piece, relate};
use crate::party::score::Score;
use crate::party::token::TokenClass;

use super::Index;
use super::prepare::{is_direct, is_direct_pair, pieces_of};
use super::scratch::{QueryName, QueryToken, Scratch};

/// How names to compare are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strategy {
    Indexed,
    Exhaustive,
}

impl Index {
    /// Reports every name that reaches the threshold.
    pub(super) fn find(
        &self,
        query: &QueryName,
        threshold: Score,
        strategy: Strategy,
        scratch: &mut Scratch,
        report: &mut impl FnMut(u32, Score),
    ) {
        let mut candidates = core::mem::take(&mut scratch.candidates);
        candidates.clear();
        match strategy {
            Strategy::Exhaustive => {
                candidates.extend(0..u32::try_from(self.names.len()).unwrap_or(u32::MAX));
            }
            Strategy::Indexed => {
                self.candidates(query, threshold, &mut candidates);
                candidates.extend_from_slice(&query.joined);
                candidates.sort_unstable();
                candidates.dedup();
            }
        }
        let pieces = pieces_of(query);
        let mut targets = Vec::new();
        for name in &candidates {
            let is_name = self.names.get(*name as usize).is_some_and(|name| name.role != NameKind::Address);
            if !is_name {
                continue;
            }
            let may_join = strategy == Strategy::Exhaustive || query.joined.binary_search(name).is_ok();
            // The exhaustive search takes no short cut.
            let floor = if strategy == Strategy::Exhaustive { Score::ZERO } else { threshold };
            let score = self.score(query, &pieces, *name, (may_join, floor), &mut targets, scratch);
            if score >= threshold && score > Score::ZERO {
                report(*name, score);
            }
        }
        scratch.candidates = candidates;
    }

    /// Names that hold enough of the query's words to reach the threshold, as far as the words tell.
    ///
    /// So much of the query's weight must be matched that some words cannot all be missing: the cheapest
    /// such set of words is looked up, and each name found there is checked against all other words by its
    /// signature before it is compared.
    fn candidates(&self, query: &QueryName, threshold: Score, candidates: &mut Vec<u32>) {
        let limit = unmatched_limit(query.total, threshold);
        let mut order: Vec<&QueryToken> = query.tokens.iter().filter(|token| token.listed).collect();
        order.sort_by_key(|token| token.postings);
        let mut covered = 0;
        let mut chosen = 0;
        for token in &order {
            if covered > limit {
                break;
            }
            covered += token.weight;
            chosen += 1;
        }
        if covered > limit {
            order.truncate(chosen);
        } else {
            order = query.tokens.iter().collect();
        }
        for token in order {
            for (term, _) in &token.related {
                for name in self.postings_of(*term) {
                    let signature = self.signatures.get(*name as usize).copied().unwrap_or(0);
                    let missing: u32 = query
                        .tokens
                        .iter()
                        .map(|token| if token.mask & signature == 0 { token.weight } else { 0 })
                        .sum();
                    if missing <= limit {
                        candidates.push(*name);
                    }
                }
            }
        }
    }

    /// The score of one listed name, or zero if it is sure to stay below the threshold.
    pub(super) fn score<'a>(
        &'a self,
        query: &QueryName,
        pieces: &[Piece<'_>],
        name: u32,
        (may_join, floor): (bool, Score),
        targets: &mut Vec<Piece<'a>>,
        scratch: &mut Scratch,
    ) -> Score {
        let terms = self.terms_of(name);
        let singles = &mut scratch.aligner.singles;
        singles.clear();
        let mut prospects = 0;
        let (mut linked, mut lonely, mut any_open) = (0_u64, 0, false);
        for (i, token) in query.tokens.iter().enumerate() {
            let open = !token.listed || may_join && token.joinable;
            let mut best: Option<(u32, u16)> = open.then_some((token.weight, 1000));
            for (j, term) in terms.iter().enumerate() {
                let Ok(at) = token.related.binary_search_by_key(term, |(term, _)| *term) else { continue };
                let Some((_, link)) = token.related.get(at) else { continue };
                singles.push((i, j, *link));
                linked |= 1 << (j % MOST_WORDS);
                let (weight, similarity) = best.unwrap_or_default();
                let common = token.weight.min(self.vocabulary.weight_of(*term));
                best = Some((weight.max(common), similarity.max(link.similarity)));
            }
            if best.is_none() {
                lonely += token.weight;
            }
            any_open |= open && !matches!(token.token.class, TokenClass::LegalForm(_));
            prospects += prospect(best, token.weight, floor);
        }
        if !any_open {
            let alone = terms.iter().enumerate().filter(|(j, _)| linked >> (j % MOST_WORDS) & 1 == 0);
            let alone: u32 = alone.map(|(_, term)| self.vocabulary.word_weight_of(*term)).sum();
            prospects -= least_cost(lonely, alone, floor);
        }
        if prospects < 0 {
            return Score::ZERO;
        }
        targets.clear();
        targets.extend(terms.iter().map(|term| self.vocabulary.piece(*term)));
        for (i, query_piece) in pieces.iter().enumerate().filter(|(_, piece)| is_direct(piece.class)) {
            let one_by_one = |target: &Piece<'_>| is_direct_pair(query_piece.class, target.class);
            for (j, target) in targets.iter().enumerate().filter(|(_, target)| one_by_one(target)) {
                if let Some(link) = relate(&self.lexicon, query_piece, target) {
                    singles.push((i, j, link));
                }
            }
        }
        scratch.aligner.align(pieces, targets, may_join)
    }
}
