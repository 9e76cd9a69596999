//! Laying the words of two names side by side, and what that is worth.

use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::distance::plain_distance;
use super::lexicon::LegalFamily;
use super::relation::{Link, Piece, TokenRelation, length};
use super::score::Score;
use super::script::Script;
use super::token::TokenClass;

/// One line of the explanation of a score: which words were laid beside each other, why, and what it
/// counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlignedToken {
    /// The word or words of the query, normalized.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// The word or words of the listed name, normalized.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// Why they belong together, or that they do not.
    pub relation: TokenRelation,
    /// How many letters had to be changed.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub edits: u8,
    /// How alike they are.
    pub score: Score,
    /// How much they count: 1 is a rare word, a legal form about 0.2.
    pub weight: Score,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_zero(number: &u8) -> bool {
    *number == 0
}

/// Costs, in thousandths of a word's weight.
const QUERY_ONLY: u32 = 800;
const TARGET_ONLY: u32 = 300;
/// What it costs besides that the listed name is mostly something else.
const MOSTLY_OTHER: u64 = 500;
const CONTRADICTION: u32 = 1000;
const LEGAL_CONFLICT: u32 = 1800;
const PURPOSE_CONFLICT: u32 = 3300;
/// From this similarity on, two words are surely the same.
pub(super) const SURE: u16 = 920;
/// Names are compared up to this many words.
pub(super) const MOST_WORDS: usize = 64;
/// Words joined at most.
pub(super) const LONGEST_RUN: usize = 3;

/// How much weight of the query may stay unmatched while `threshold` is still within reach.
pub(super) fn unmatched_limit(total: u32, threshold: Score) -> u32 {
    // score <= (T - U) / (T - U + a U), see `Assignment::score`.
    let threshold = u64::from(threshold.per_mille());
    let rest = 1000 - threshold;
    let denominator = rest * 1000 + threshold * u64::from(QUERY_ONLY);
    if denominator == 0 {
        return total;
    }
    u32::try_from(u64::from(total) * rest * 1000 / denominator).unwrap_or(total)
}

/// The most that a word of the query can gain over `threshold`, in millionths of its weight, or what it
/// loses if it stays alone: the sum over a name's words is below zero only if the name cannot reach it.
pub(super) fn prospect(best: Option<(u32, u16)>, weight: u32, threshold: Score) -> i64 {
    let threshold = i64::from(threshold.per_mille());
    match best {
        Some((weight, similarity)) => {
            let similarity = i64::from(similarity);
            (i64::from(weight) * (similarity * similarity - threshold * 1000)).max(0)
        }
        None => -i64::from(weight) * threshold * i64::from(QUERY_ONLY),
    }
}

/// What words without any counterpart cost at least, on the same scale as [`prospect`]: weight of such
/// words of the query and of the listed name.
pub(super) fn least_cost(query: u32, target: u32, threshold: Score) -> i64 {
    let contradiction = i64::from(CONTRADICTION) * i64::from(query.min(target));
    let omission = i64::from(TARGET_ONLY) * i64::from(target);
    i64::from(threshold.per_mille()) * (contradiction + omission)
}

/// Some words of the query beside some words of the listed name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pairing {
    query: (usize, usize),
    target: (usize, usize),
    link: Link,
    weight: u32,
}

/// Room for one comparison after another.
#[derive(Clone, Debug, Default)]
pub(super) struct Aligner {
    /// Single words that are related: the caller fills this in.
    pub(super) singles: Vec<(usize, usize, Link)>,
    pairings: Vec<Pairing>,
    used_query: u64,
    used_target: u64,
    query_key: String,
    target_key: String,
}

impl Aligner {
    /// Lays the words side by side, each used once, and scores the result.
    ///
    /// `may_join` is false where it is known that no words are written together on one side.
    pub(super) fn align(&mut self, query: &[Piece<'_>], target: &[Piece<'_>], may_join: bool) -> Score {
        self.pairings.clear();
        self.used_query = 0;
        self.used_target = 0;
        let weight = |pieces: &[Piece<'_>], at: usize| pieces.get(at).map_or(0, |piece| piece.weight);
        self.singles.sort_unstable_by_key(|&(i, j, link)| {
            let worth = weight(query, i).min(weight(target, j));
            (core::cmp::Reverse(link.similarity), core::cmp::Reverse(worth), i.abs_diff(j), i, j)
        });
        // What is surely the same word first, then words written together, then what is less sure.
        let sure = self.singles.partition_point(|(_, _, link)| link.similarity >= SURE);
        for phase in [0..sure, sure..self.singles.len()] {
            for at in phase.clone() {
                let Some(&(i, j, link)) = self.singles.get(at) else { break };
                self.take((i, 1), (j, 1), link, weight(query, i).min(weight(target, j)));
            }
            if !some_unmatched(query.len(), self.used_query)
                || !some_unmatched(target.len(), self.used_target)
            {
                break;
            }
            if may_join && phase.start == 0 {
                self.join_runs(query, target);
            }
        }
        self.spread_initials(query, target);
        self.score(query, target)
    }

    fn take(&mut self, query: (usize, usize), target: (usize, usize), link: Link, weight: u32) -> bool {
        let (query_bits, target_bits) = (bits(query), bits(target));
        if self.used_query & query_bits != 0 || self.used_target & target_bits != 0 {
            return false;
        }
        self.used_query |= query_bits;
        self.used_target |= target_bits;
        self.pairings.push(Pairing { query, target, link, weight });
        true
    }

    /// Words written together here and apart there.
    fn join_runs(&mut self, query: &[Piece<'_>], target: &[Piece<'_>]) {
        for query_run in 1..=LONGEST_RUN.min(query.len()) {
            for i in 0..=query.len() - query_run {
                if self.used_query & bits((i, query_run)) != 0 {
                    continue;
                }
                for target_run in 1..=LONGEST_RUN.min(target.len()) {
                    if query_run == 1 && target_run == 1 {
                        continue;
                    }
                    for j in 0..=target.len() - target_run {
                        if self.used_target & bits((j, target_run)) != 0
                            || self.used_query & bits((i, query_run)) != 0
                        {
                            continue;
                        }
                        let (Some(a), Some(b)) = (query.get(i..i + query_run), target.get(j..j + target_run))
                        else {
                            continue;
                        };
                        if let Some(link) = joined_link(a, b, &mut self.query_key, &mut self.target_key) {
                            let weight = total(a).min(total(b));
                            self.take((i, query_run), (j, target_run), link, weight);
                        }
                    }
                }
            }
        }
    }

    /// `JC` for `Jean Claude`.
    fn spread_initials(&mut self, query: &[Piece<'_>], target: &[Piece<'_>]) {
        for (i, piece) in query.iter().enumerate() {
            let is_pair = piece.text.len() == 2
                && piece.script == Script::Latin
                && matches!(piece.class, TokenClass::Word | TokenClass::Particle);
            if !is_pair || self.used_query & bits((i, 1)) != 0 {
                continue;
            }
            for j in 0..target.len().saturating_sub(1) {
                let Some(run) = target.get(j..j + 2) else { continue };
                let fits = run.iter().zip(piece.text.chars()).all(|(word, letter)| {
                    word.text.starts_with(letter)
                        && matches!(word.class, TokenClass::Word)
                        && word.text.len() > 1
                });
                if fits && self.used_target & bits((j, 2)) == 0 {
                    let link = Link::new(800, TokenRelation::Initial);
                    self.take((i, 1), (j, 2), link, piece.weight.min(600));
                    break;
                }
            }
        }
    }

    fn score(&self, query: &[Piece<'_>], target: &[Piece<'_>]) -> Score {
        let mut gained = 0_u64;
        let mut matched = 0_u64;
        let mut anchored = false;
        let mut query_rest = 0_u64;
        for pairing in &self.pairings {
            if pairing.link.relation == TokenRelation::Initial {
                // One letter says little about the word: what it leaves open counts as missing.
                let listed_letter =
                    target.get(pairing.target.0).is_some_and(|piece| piece.class == TokenClass::Initial);
                if listed_letter {
                    query_rest += u64::from(span(query, pairing.query).saturating_sub(pairing.weight));
                }
            }
            let similarity = u64::from(pairing.link.similarity);
            gained += u64::from(pairing.weight) * similarity * similarity;
            matched += u64::from(pairing.weight);
            anchored |= pairing.link.relation != TokenRelation::Initial
                && query.get(pairing.query.0).is_some_and(|piece| is_anchor(piece.class));
        }
        if !anchored {
            return Score::ZERO;
        }
        let (query_words, query_legal) = unmatched(query, self.used_query);
        let (target_words, target_legal) = unmatched(target, self.used_target);
        let cost = u64::from(QUERY_ONLY) * (query_words + query_legal + query_rest)
            + u64::from(TARGET_ONLY) * (target_words + target_legal)
            + u64::from(CONTRADICTION) * query_words.min(target_words);
        let open = target_words;
        let cost = cost + MOSTLY_OTHER * open * open / (matched + open).max(1);
        let conflict = if purposes_differ(query, self.used_query, target, self.used_target) {
            PURPOSE_CONFLICT
        } else {
            LEGAL_CONFLICT
        };
        let cost = cost + u64::from(conflict) * query_legal.min(target_legal);
        let denominator = matched * 1000 + cost;
        if denominator == 0 {
            return Score::ZERO;
        }
        Score::from_per_mille(u16::try_from(gained / denominator).unwrap_or(0))
    }

    /// The alignment as something to read, in the order of the query.
    pub(super) fn explain(&self, query: &[Piece<'_>], target: &[Piece<'_>]) -> Vec<AlignedToken> {
        let mut pairings = self.pairings.clone();
        pairings.sort_by_key(|pairing| pairing.query);
        let mut lines: Vec<AlignedToken> = pairings
            .iter()
            .map(|pairing| AlignedToken {
                query: Some(texts(query, pairing.query)),
                target: Some(texts(target, pairing.target)),
                relation: pairing.link.relation,
                edits: pairing.link.edits,
                score: Score::from_per_mille(pairing.link.similarity),
                weight: weight_score(pairing.weight),
            })
            .collect();
        let conflict = unmatched(query, self.used_query).1 > 0 && unmatched(target, self.used_target).1 > 0;
        for (i, piece) in query.iter().enumerate().filter(|(i, _)| self.used_query & bits((*i, 1)) == 0) {
            lines.push(AlignedToken {
                query: Some(texts(query, (i, 1))),
                target: None,
                relation: lonely(piece, conflict, TokenRelation::OnlyInQuery),
                edits: 0,
                score: Score::ZERO,
                weight: weight_score(piece.weight),
            });
        }
        for (j, piece) in target.iter().enumerate().filter(|(j, _)| self.used_target & bits((*j, 1)) == 0) {
            lines.push(AlignedToken {
                query: None,
                target: Some(texts(target, (j, 1))),
                relation: lonely(piece, conflict, TokenRelation::OnlyInTarget),
                edits: 0,
                score: Score::ZERO,
                weight: weight_score(piece.weight),
            });
        }
        lines
    }
}

fn lonely(piece: &Piece<'_>, conflict: bool, otherwise: TokenRelation) -> TokenRelation {
    if conflict && matches!(piece.class, TokenClass::LegalForm(_)) {
        TokenRelation::LegalFormConflict
    } else {
        otherwise
    }
}

/// Whether a word of this class is enough to say that two names have something in common.
pub(super) fn is_anchor(class: TokenClass) -> bool {
    !matches!(class, TokenClass::LegalForm(_) | TokenClass::Initial)
}

fn weight_score(weight: u32) -> Score {
    Score::from_per_mille(u16::try_from(weight).unwrap_or(1000))
}

fn some_unmatched(length: usize, used: u64) -> bool {
    (0..length).any(|at| used & bits((at, 1)) == 0)
}

fn bits((start, length): (usize, usize)) -> u64 {
    ((1_u64 << length) - 1) << (start % MOST_WORDS)
}

fn total(pieces: &[Piece<'_>]) -> u32 {
    pieces.iter().map(|piece| piece.weight).sum()
}

/// Whether an unmatched form is that of a body without profit, or of a state, on one side only.
fn purposes_differ(query: &[Piece<'_>], used_query: u64, target: &[Piece<'_>], used_target: u64) -> bool {
    let public = |pieces: &[Piece<'_>], used: u64| {
        pieces.iter().enumerate().any(|(at, piece)| {
            used & bits((at, 1)) == 0
                && matches!(piece.class, TokenClass::LegalForm(LegalFamily::NonProfit | LegalFamily::State))
        })
    };
    public(query, used_query) != public(target, used_target)
}

fn span(pieces: &[Piece<'_>], (start, length): (usize, usize)) -> u32 {
    total(pieces.get(start..start + length).unwrap_or_default())
}

fn texts(pieces: &[Piece<'_>], (start, length): (usize, usize)) -> String {
    let mut text = String::new();
    for piece in pieces.iter().skip(start).take(length) {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(piece.text);
    }
    text
}

/// Weight of the words, and of the legal forms, that found no counterpart.
fn unmatched(pieces: &[Piece<'_>], used: u64) -> (u64, u64) {
    let mut words = 0;
    let mut legal = 0;
    for (at, piece) in pieces.iter().enumerate() {
        if used & bits((at, 1)) == 0 {
            if matches!(piece.class, TokenClass::LegalForm(_)) {
                legal += u64::from(piece.weight);
            } else {
                words += u64::from(piece.weight);
            }
        }
    }
    (words, legal)
}

/// Whether two runs of words are the same letters, with at most one edit in long ones.
fn joined_link(a: &[Piece<'_>], b: &[Piece<'_>], key_a: &mut String, key_b: &mut String) -> Option<Link> {
    let script = a.first()?.script;
    if !can_join(a, script) || !can_join(b, script) {
        return None;
    }
    let sum = |pieces: &[Piece<'_>]| pieces.iter().map(|piece| piece.text.len()).sum::<usize>();
    let unit = if script == Script::Latin { 1 } else { 4 };
    if sum(a).abs_diff(sum(b)) > unit {
        return None;
    }
    concatenate(a, key_a, false);
    concatenate(b, key_b, false);
    let budget = join_budget(script, length(key_a), length(key_b))?;
    if let Some(edits) = plain_distance(key_a, key_b, budget) {
        let similarity = if edits == 0 { 960 } else { 860 };
        let edits = u8::try_from(edits).unwrap_or(u8::MAX);
        return Some(Link { similarity, relation: TokenRelation::Joined, edits });
    }
    if script == Script::Han {
        if a.len() == 2 {
            concatenate(a, key_a, true);
        } else {
            concatenate(b, key_b, true);
        }
        return (key_a == key_b).then_some(Link::new(960, TokenRelation::Joined));
    }
    None
}

/// Whether these words may be written together.
pub(super) fn can_join(pieces: &[Piece<'_>], script: Script) -> bool {
    pieces.iter().all(|piece| piece.script == script && piece.class != TokenClass::Number)
}

/// How many edits two joined runs may be apart; `None` if they are too short to be joined at all.
pub(super) fn join_budget(script: Script, a: usize, b: usize) -> Option<usize> {
    let (shorter, longer) = (a.min(b), a.max(b));
    match script {
        Script::Han | Script::Hangul => (shorter >= 2 && shorter == longer).then_some(0),
        Script::Digits => None,
        _ if shorter >= 7 => Some(1),
        _ => (shorter >= 5 && shorter == longer).then_some(0),
    }
}

/// The words in one, in order or from the last to the first.
pub(super) fn concatenate(pieces: &[Piece<'_>], key: &mut String, backwards: bool) {
    key.clear();
    for place in 0..pieces.len() {
        let place = if backwards { pieces.len() - 1 - place } else { place };
        key.push_str(pieces.get(place).map_or("", |piece| piece.text));
    }
}
