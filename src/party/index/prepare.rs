//! Taking the name that is looked for apart, and finding the listed words that its words are related to.

use alloc::string::String;
use alloc::vec::Vec;

use crate::party::align::{LONGEST_RUN, MOST_WORDS, SURE, can_join, concatenate, join_budget};
use crate::party::distance::plain_distance;
use crate::party::relation::{Link, Piece, length, relate};
use crate::party::script::Script;
use crate::party::spelling::spelling_key;
use crate::party::token::{PartyKind, Token, TokenClass, tokenize};

use super::scratch::{QueryName, QueryToken, Scratch};
use super::search::Strategy;
use super::{Index, runs, signature_bit};

impl Index {
    /// Takes a name apart and finds the listed words that its words are related to.
    pub(super) fn prepare(
        &self,
        text: &str,
        kind: Option<PartyKind>,
        strategy: Strategy,
        scratch: &mut Scratch,
    ) -> QueryName {
        let words = self.lexicon.letters.words(text);
        let mut tokens = tokenize(&self.lexicon, words.clone(), kind);
        tokens.truncate(MOST_WORDS);
        let mut query = QueryName { text: text.into(), words, ..QueryName::default() };
        for token in tokens {
            let weight = self.vocabulary.weight(token.class, &token.key);
            let piece = piece(&token, weight);
            let mut related = Vec::new();
            match strategy {
                _ if token.class == TokenClass::Initial => {}
                Strategy::Exhaustive => {
                    let all = 0..u32::try_from(self.vocabulary.len()).unwrap_or(u32::MAX);
                    self.relate_to(&piece, all, &mut related);
                }
                Strategy::Indexed => self.related(&piece, scratch, &mut related),
            }
            let open = is_direct(token.class) || may_spread(&token);
            let mut mask = if open { u64::MAX } else { 0 };
            let mut postings = 0;
            for (term, _) in &related {
                mask |= signature_bit(*term);
                postings += self.postings_of(*term).len();
            }
            query.total += weight;
            query.tokens.push(QueryToken {
                token,
                weight,
                related,
                mask,
                postings,
                listed: !open,
                joinable: false,
            });
        }
        if strategy == Strategy::Indexed {
            self.find_joined(&mut query, scratch);
        }
        query
    }

    fn related(&self, piece: &Piece<'_>, scratch: &mut Scratch, related: &mut Vec<(u32, Link)>) {
        let found = &mut scratch.found;
        found.clear();
        found.extend(self.vocabulary.with_key(piece.key));
        if !matches!(piece.class, TokenClass::Number | TokenClass::LegalForm(_)) {
            for key in self.lexicon.stand_ins(piece.key) {
                found.extend(self.vocabulary.with_key(key));
            }
            if let Some(first) = piece.text.chars().next() {
                let mut bytes = [0; 4];
                let letter: &str = first.encode_utf8(&mut bytes);
                found.extend(self.vocabulary.with_key(letter));
                // The key of a lone letter may be another letter.
                let key = spelling_key(letter);
                found.extend(self.vocabulary.with_key(&key));
            }
            self.vocabulary.near(piece.text, piece.script, 2, &mut scratch.letters, found);
            if piece.key != piece.text {
                self.vocabulary.near(piece.key, piece.script, 2, &mut scratch.letters, found);
            }
        }
        found.sort_unstable();
        found.dedup();
        self.relate_to(piece, found.iter().copied(), related);
    }

    /// Adds those of the terms that the word is related to, save those it is compared with one by one.
    fn relate_to(&self, piece: &Piece<'_>, terms: impl Iterator<Item = u32>, related: &mut Vec<(u32, Link)>) {
        related.extend(terms.filter_map(|term| {
            let target = self.vocabulary.piece(term);
            let link = relate(&self.lexicon, piece, &target)?;
            (!is_direct_pair(piece.class, target.class)).then_some((term, link))
        }));
    }

    /// Names that may hold words of the query written together or apart.
    fn find_joined(&self, query: &mut QueryName, scratch: &mut Scratch) {
        let pieces = pieces_of(query);
        let mut joined = Vec::new();
        let mut joinable = 0_u64;
        for run in 1..=LONGEST_RUN.min(pieces.len()) {
            for (start, words) in pieces.windows(run).enumerate() {
                let before = joined.len();
                let Some(script) = words.first().map(|piece| piece.script) else { continue };
                if !can_join(words, script) {
                    continue;
                }
                for backwards in [false, true] {
                    if backwards && !(script == Script::Han && run == 2) {
                        continue;
                    }
                    concatenate(words, &mut scratch.key, backwards);
                    let from = joined.len();
                    runs::look_up(&self.runs, &scratch.key, script, &mut joined);
                    let mut kept = from;
                    for at in from..joined.len() {
                        let Some(name) = joined.get(at).copied() else { break };
                        // The table may err, and the same words apart on both sides are no join.
                        let holds = self.holds_run(name, &scratch.key, script, &mut scratch.other);
                        if holds && !(run > 1 && self.surely_matched(query, start, run, name)) {
                            if let Some(place) = joined.get_mut(kept) {
                                *place = name;
                            }
                            kept += 1;
                        }
                    }
                    joined.truncate(kept);
                    if run == 1 {
                        continue;
                    }
                    let found = &mut scratch.found;
                    found.clear();
                    let key = spelling_key(&scratch.key);
                    found.extend(self.vocabulary.with_key(&key));
                    self.vocabulary.near(&scratch.key, script, 1, &mut scratch.letters, found);
                    found.sort_unstable();
                    found.dedup();
                    for term in found.iter() {
                        let target = self.vocabulary.piece(*term);
                        let fits = target.script == script
                            && join_budget(script, length(&scratch.key), length(target.text)).is_some_and(
                                |budget| plain_distance(&scratch.key, target.text, budget).is_some(),
                            );
                        if fits {
                            joined.extend_from_slice(self.postings_of(*term));
                        }
                    }
                }
                if joined.len() > before {
                    joinable |= ((1 << run) - 1) << (start % MOST_WORDS);
                }
            }
        }
        joined.sort_unstable();
        joined.dedup();
        for (place, token) in query.tokens.iter_mut().enumerate() {
            token.joinable = joinable >> (place % MOST_WORDS) & 1 == 1;
        }
        query.joined = joined;
    }

    /// Whether neighboring words of a listed name, written together, are this text.
    fn holds_run(&self, name: u32, key: &str, script: Script, buffer: &mut String) -> bool {
        let terms = self.terms_of(name);
        let length_of = |term: &u32| self.vocabulary.text_length(*term);
        let unit = if script == Script::Latin { 1 } else { 4 };
        (2..=LONGEST_RUN).any(|run| {
            terms.windows(run).any(|words| {
                let bytes: usize = words.iter().map(length_of).sum();
                if bytes.abs_diff(key.len()) > unit {
                    return false;
                }
                let pieces: Vec<Piece<'_>> = words.iter().map(|term| self.vocabulary.piece(*term)).collect();
                if !can_join(&pieces, script) {
                    return false;
                }
                [false, true].into_iter().any(|backwards| {
                    if backwards && script != Script::Han {
                        return false;
                    }
                    concatenate(&pieces, buffer, backwards);
                    join_budget(script, length(buffer), length(key))
                        .is_some_and(|budget| plain_distance(buffer, key, budget).is_some())
                })
            })
        })
    }

    /// Whether each of these words of the query has a sure counterpart in the name that no other word of
    /// the query can take.
    fn surely_matched(&self, query: &QueryName, start: usize, run: usize, name: u32) -> bool {
        let terms = self.terms_of(name);
        let sure = |token: &QueryToken, term: u32| {
            let at = token.related.binary_search_by_key(&term, |(term, _)| *term).ok();
            at.and_then(|at| token.related.get(at)).is_some_and(|(_, link)| link.similarity >= SURE)
        };
        query.tokens.iter().skip(start).take(run).all(|token| {
            terms.iter().any(|term| {
                let legal = matches!(self.vocabulary.piece(*term).class, TokenClass::LegalForm(_));
                !legal
                    && sure(token, *term)
                    && query.tokens.iter().filter(|other| sure(other, *term)).count() == 1
            })
        })
    }
}

pub(super) fn pieces_of(query: &QueryName) -> Vec<Piece<'_>> {
    query.tokens.iter().map(|token| piece(&token.token, token.weight)).collect()
}

/// Whether some words are compared one by one with a word of this class instead of by look-up.
pub(super) fn is_direct(class: TokenClass) -> bool {
    matches!(class, TokenClass::LegalForm(_) | TokenClass::Initial)
}

/// Whether two words of these classes are compared one by one instead of by look-up. A legal form can be
/// the same letters as a listed word that is none (`AG` at the head of a name): that word is looked up.
pub(super) fn is_direct_pair(query: TokenClass, target: TokenClass) -> bool {
    match query {
        TokenClass::Initial => true,
        TokenClass::LegalForm(_) => matches!(target, TokenClass::LegalForm(_)),
        _ => false,
    }
}

/// Whether the word may stand for the initials of two (`JC`).
fn may_spread(token: &Token) -> bool {
    token.text.len() == 2 && token.script == Script::Latin
}

pub(super) fn piece(token: &Token, weight: u32) -> Piece<'_> {
    Piece { text: &token.text, key: &token.key, class: token.class, script: token.script, weight }
}
