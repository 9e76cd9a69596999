//! Finding names: which are worth comparing, and comparing them.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use crate::party::align::{
    LONGEST_RUN, MOST_WORDS, SURE, can_join, concatenate, join_budget, least_cost, prospect, unmatched_limit,
};
use crate::party::distance::plain_distance;
use crate::party::hit::{Evidence, Hit, HitBand, PairOutcome, SearchOutcome};
use crate::party::lexicon::Lexicon;
use crate::party::list::NameKind;
use crate::party::query::{PartyQuery, SearchPolicy, WeakAliasPolicy};
use crate::party::relation::{Link, Piece, length, relate};
use crate::party::score::Score;
use crate::party::script::Script;
use crate::party::token::{PartyKind, Token, TokenClass, tokenize};

use super::scratch::{QueryName, QueryToken, Scratch};
use super::vocabulary::Vocabulary;
use super::{Index, MATCHER_VERSION, evidence, runs, signature_bit};

/// How names to compare are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strategy {
    Indexed,
    Exhaustive,
}

/// A name that matched.
#[derive(Clone, Copy, Debug)]
struct Found {
    name: u32,
    score: Score,
    query: usize,
}

impl Index {
    pub(super) fn search_in(
        &self,
        query: &PartyQuery,
        policy: &SearchPolicy,
        strategy: Strategy,
    ) -> SearchOutcome {
        let mut scratch = Scratch::default();
        let mut queries: Vec<QueryName> = Vec::with_capacity(1 + query.aliases.len());
        let mut found: Vec<Found> = Vec::new();
        for text in core::iter::once(&query.name).chain(&query.aliases) {
            let prepared = self.prepare(text, query.kind, strategy, &mut scratch);
            let number = queries.len();
            self.find(&prepared, policy.threshold, strategy, &mut scratch, &mut |name, score| {
                found.push(Found { name, score, query: number });
            });
            queries.push(prepared);
        }
        let name_queries = queries.len();
        for text in &query.addresses {
            let prepared = self.prepare(text, None, Strategy::Exhaustive, &mut scratch);
            let number = queries.len();
            for (at, name) in self.names.iter().enumerate().filter(|(_, name)| name.role == NameKind::Address)
            {
                if name.place == 0 {
                    continue;
                }
                let Ok(at) = u32::try_from(at) else { break };
                let options = (true, Score::ZERO);
                let pieces = pieces_of(&prepared);
                let score = self.score(&prepared, &pieces, at, options, &mut Vec::new(), &mut scratch);
                if score >= policy.threshold && score > Score::ZERO {
                    found.push(Found { name: at, score, query: number });
                }
            }
            queries.push(prepared);
        }

        let mut best: BTreeMap<u32, Vec<Found>> = BTreeMap::new();
        for candidate in found {
            let Some(name) = self.names.get(candidate.name as usize) else { continue };
            let Some(entry) = self.entry(name.entry) else { continue };
            let ended = policy.as_of.is_some_and(|day| !entry.in_force(day));
            if ended || excluded(query.kind, entry.kind) {
                continue;
            }
            if name.role == NameKind::WeakAlias && policy.weak_aliases == WeakAliasPolicy::Ignore {
                continue;
            }
            best.entry(name.entry).or_default().push(candidate);
        }
        self.add_identifier_hits(query, policy, &mut best);

        let mut hits: Vec<(u32, Hit)> = Vec::with_capacity(best.len());
        for (entry, candidates) in best {
            if let Some(hit) = self.hit(entry, &candidates, query, policy, &queries, &mut scratch) {
                hits.push((entry, hit));
            }
        }
        hits.sort_by_key(|(entry, hit)| {
            (core::cmp::Reverse(hit.score), core::cmp::Reverse(hit.evidence_balance()), *entry)
        });
        let left_out = hits.len().saturating_sub(policy.most_hits);
        hits.truncate(policy.most_hits);
        let scripts: Vec<_> = queries.iter().take(name_queries).flat_map(QueryName::scripts).collect();
        SearchOutcome {
            hits: hits.into_iter().map(|(_, hit)| hit).collect(),
            left_out,
            not_comparable: self.not_comparable(&scripts),
            lists: self.references(),
            matcher: MATCHER_VERSION,
        }
    }

    /// Takes a name apart and finds the listed words that its words are related to.
    fn prepare(
        &self,
        text: &str,
        kind: Option<PartyKind>,
        strategy: Strategy,
        scratch: &mut Scratch,
    ) -> QueryName {
        let mut tokens = tokenize(&self.lexicon, text, kind);
        tokens.truncate(MOST_WORDS);
        let mut query = QueryName::default();
        for token in tokens {
            let weight = self.vocabulary.weight(token.class, &token.key);
            let piece = piece(&token, weight);
            let direct = is_direct(token.class);
            let mut related = Vec::new();
            if !direct {
                match strategy {
                    Strategy::Exhaustive => {
                        for term in 0..u32::try_from(self.vocabulary.len()).unwrap_or(u32::MAX) {
                            if let Some(link) = relate(&self.lexicon, &piece, &self.vocabulary.piece(term)) {
                                related.push((term, link));
                            }
                        }
                    }
                    Strategy::Indexed => self.related(&piece, scratch, &mut related),
                }
            }
            let open = direct || may_spread(&token);
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
        if piece.class != TokenClass::Number {
            for key in self.lexicon.stand_ins(piece.key) {
                found.extend(self.vocabulary.with_key(key));
            }
            if let Some(first) = piece.text.chars().next() {
                let mut bytes = [0; 4];
                let letter: &str = first.encode_utf8(&mut bytes);
                found.extend(self.vocabulary.with_key(letter));
                // The key of a lone letter may be another letter.
                let key = crate::party::spelling::spelling_key(letter);
                found.extend(self.vocabulary.with_key(&key));
            }
            self.vocabulary.near(piece.text, piece.script, 2, &mut scratch.letters, found);
            if piece.key != piece.text {
                self.vocabulary.near(piece.key, piece.script, 2, &mut scratch.letters, found);
            }
        }
        found.sort_unstable();
        found.dedup();
        for term in found.iter() {
            if let Some(link) = relate(&self.lexicon, piece, &self.vocabulary.piece(*term)) {
                related.push((*term, link));
            }
        }
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
                    let key = crate::party::spelling::spelling_key(&scratch.key);
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

    /// Reports every name that reaches the threshold.
    fn find(
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
    fn score<'a>(
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
            for (j, target) in targets.iter().enumerate() {
                if let Some(link) = relate(&self.lexicon, query_piece, target) {
                    singles.push((i, j, link));
                }
            }
        }
        scratch.aligner.align(pieces, targets, may_join)
    }

    fn add_identifier_hits(
        &self,
        query: &PartyQuery,
        policy: &SearchPolicy,
        best: &mut BTreeMap<u32, Vec<Found>>,
    ) {
        if query.identifiers.is_empty() {
            return;
        }
        let entries = self.snapshots.iter().flat_map(super::ListSnapshot::entries);
        for (number, entry) in entries.enumerate() {
            let equal = entry
                .identifiers
                .iter()
                .any(|listed| query.identifiers.iter().any(|own| own.same_as(listed)));
            let in_force = policy.as_of.is_none_or(|day| entry.in_force(day));
            if let (true, true, Ok(number)) = (equal, in_force, u32::try_from(number)) {
                best.entry(number).or_default();
            }
        }
    }

    /// The hit for one entry, from its names that matched.
    fn hit(
        &self,
        entry_number: u32,
        candidates: &[Found],
        query: &PartyQuery,
        policy: &SearchPolicy,
        queries: &[QueryName],
        scratch: &mut Scratch,
    ) -> Option<Hit> {
        let entry = self.entry(entry_number)?;
        let weak = |found: &Found| {
            self.names.get(found.name as usize).is_some_and(|name| name.role == NameKind::WeakAlias)
        };
        let makes_hit = |found: &&Found| match policy.weak_aliases {
            WeakAliasPolicy::Full => true,
            WeakAliasPolicy::ExactOnly => !weak(found) || found.score == Score::ONE,
            WeakAliasPolicy::ConfirmOnly | WeakAliasPolicy::Ignore => !weak(found),
        };
        let found = candidates
            .iter()
            .filter(makes_hit)
            .min_by_key(|found| (core::cmp::Reverse(found.score), found.query, found.name));
        let mut evidence = evidence::collect(entry, query);
        let identified = evidence.iter().any(|item| matches!(item, Evidence::IdentifierEqual { .. }));
        if found.is_none() && !identified {
            return None;
        }
        for candidate in candidates.iter().filter(|candidate| weak(candidate)) {
            if found.is_some_and(|found| found.name == candidate.name) {
                continue;
            }
            if let Some(name) = self.names.get(candidate.name as usize) {
                let text = entry
                    .names
                    .get(usize::from(name.place))
                    .map(|name| name.text.clone())
                    .unwrap_or_default();
                evidence.push(Evidence::WeakAlias { name: text, score: candidate.score });
            }
        }
        let mut score = found.map_or(Score::ZERO, |found| found.score);
        let exact = score == Score::ONE;
        if identified {
            score = score.max(Score::from_per_mille(950));
        }
        let name = found.and_then(|found| self.names.get(found.name as usize));
        let place = name.map_or(0, |name| usize::from(name.place));
        let listed = entry.names.get(place)?;
        let mut alignment = Vec::new();
        let mut query_alias = None;
        if let Some(found) = found {
            if let Some(prepared) = queries.get(found.query) {
                let pieces = pieces_of(prepared);
                let mut targets = Vec::new();
                self.score(prepared, &pieces, found.name, (true, Score::ZERO), &mut targets, scratch);
                alignment = scratch.aligner.explain(&pieces, &targets);
                if evidence::is_weak_name(&targets) {
                    evidence.push(Evidence::InferredWeakName);
                }
            }
            if found.query > 0 {
                query_alias = query
                    .aliases
                    .get(found.query - 1)
                    .or_else(|| query.addresses.get((found.query - 1).checked_sub(query.aliases.len())?))
                    .cloned();
            }
        }
        let band = if exact {
            HitBand::Exact
        } else if score >= policy.strong {
            HitBand::Strong
        } else {
            HitBand::Possible
        };
        let requirement = entry.license_requirement.as_ref();
        Some(Hit {
            name: listed.text.clone(),
            list: entry.list.clone(),
            entry: entry.id.clone(),
            score,
            band,
            name_kind: listed.kind,
            listed_as: (place > 0).then(|| entry.name().into()),
            query_alias,
            alignment,
            evidence,
            countries: entry.countries.clone(),
            scope: requirement.map(|requirement| requirement.scope),
            footnotes: requirement.map(|requirement| requirement.footnotes.clone()).unwrap_or_default(),
            citation: entry.citation.clone(),
            entry_digest: self.entry_digest(entry_number),
        })
    }
}

fn pieces_of(query: &QueryName) -> Vec<Piece<'_>> {
    query.tokens.iter().map(|token| piece(&token.token, token.weight)).collect()
}

/// Whether words of this class are compared one by one instead of by look-up.
fn is_direct(class: TokenClass) -> bool {
    matches!(class, TokenClass::LegalForm(_) | TokenClass::Initial)
}

/// Whether the word may stand for the initials of two (`JC`).
fn may_spread(token: &Token) -> bool {
    token.text.len() == 2 && token.script == Script::Latin
}

/// A ship is no person, whatever its name.
fn excluded(query: Option<PartyKind>, listed: Option<PartyKind>) -> bool {
    let thing = |kind| matches!(kind, Some(PartyKind::Vessel | PartyKind::Aircraft));
    thing(query) && listed == Some(PartyKind::Person) || thing(listed) && query == Some(PartyKind::Person)
}

fn piece(token: &Token, weight: u32) -> Piece<'_> {
    Piece { text: &token.text, key: &token.key, class: token.class, script: token.script, weight }
}

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
    let (query, target) = (tokens(query), tokens(target));
    let pieces = |tokens: &'_ [Token]| -> Vec<(usize, u32)> {
        tokens
            .iter()
            .enumerate()
            .map(|(at, token)| (at, vocabulary.weight(token.class, &token.key)))
            .collect()
    };
    let build = |tokens: &'_ [Token], weights: &[(usize, u32)]| -> Vec<u32> {
        debug_assert_eq!(tokens.len(), weights.len());
        weights.iter().map(|(_, weight)| *weight).collect()
    };
    let query_weights = build(&query, &pieces(&query));
    let target_weights = build(&target, &pieces(&target));
    let query_pieces: Vec<Piece<'_>> =
        query.iter().zip(&query_weights).map(|(token, weight)| piece(token, *weight)).collect();
    let target_pieces: Vec<Piece<'_>> =
        target.iter().zip(&target_weights).map(|(token, weight)| piece(token, *weight)).collect();
    let mut scratch = Scratch::default();
    for (i, a) in query_pieces.iter().enumerate() {
        for (j, b) in target_pieces.iter().enumerate() {
            if let Some(link) = relate(lexicon, a, b) {
                scratch.aligner.singles.push((i, j, link));
            }
        }
    }
    let score = scratch.aligner.align(&query_pieces, &target_pieces, true);
    let letters = |pieces: &[Piece<'_>]| -> Vec<Script> {
        pieces.iter().map(|piece| piece.script).filter(|script| *script != Script::Digits).collect()
    };
    let (own, listed) = (letters(&query_pieces), letters(&target_pieces));
    let comparable = own.is_empty() || listed.is_empty() || own.iter().any(|script| listed.contains(script));
    PairOutcome { score, alignment: scratch.aligner.explain(&query_pieces, &target_pieces), comparable }
}
