//! Comparing two names with each other.

use alloc::string::String;
use alloc::vec::Vec;

use crate::party::align::{Aligner, MOST_WORDS};
use crate::party::contain::containment;
use crate::party::field::{acronym, parts};
use crate::party::hit::PairOutcome;
use crate::party::lexicon::Lexicon;
use crate::party::list::{ListEntry, ListId};
use crate::party::normalize::Word;
use crate::party::relation::{Piece, relate};
use crate::party::score::Score;
use crate::party::script::Script;
use crate::party::token::{PartyKind, Token, TokenClass, tokenize};

use super::hits::LONE_PART;
use super::prepare::piece;
use super::vocabulary::Vocabulary;
use super::whole::whole_score;

/// Compares two names, each taken apart with the same hint.
///
/// The name that is looked for may be a part of its field, as in a search; the listed one may be an acronym
/// that it gives of itself.
pub(super) fn compare_pair(
    lexicon: &Lexicon,
    vocabulary: &Vocabulary,
    query: &str,
    target: &str,
    kind: Option<PartyKind>,
) -> PairOutcome {
    let pair = Pair { lexicon, vocabulary, kind };
    let mut best = pair.compare(query, target, false);
    let listed: Vec<String> =
        acronym(target).map(String::from).into_iter().chain(listed_parts(target)).collect();
    let own = parts(query);
    let targets = || core::iter::once(target).chain(listed.iter().map(String::as_str));
    for (number, target) in targets().enumerate() {
        if number > 0 {
            best = better(best, pair.compare(query, target, false));
        }
        for part in &own {
            best = better(best, pair.compare(part, target, true));
        }
    }
    best
}

fn better(a: PairOutcome, b: PairOutcome) -> PairOutcome {
    let comparable = a.comparable || b.comparable;
    let best = if b.score > a.score { b } else { a };
    PairOutcome { comparable, ..best }
}

/// The names in a printed cell of a list, where it holds several.
fn listed_parts(cell: &str) -> Vec<String> {
    let mut entry = ListEntry::new(ListId::new(""), "", "");
    entry.names.clear();
    entry.add_cell(cell);
    let several = entry.names.len() > 1 || entry.names.first().is_some_and(|name| name.text != cell.trim());
    if several { entry.names.into_iter().map(|name| name.text).collect() } else { Vec::new() }
}

struct Pair<'a> {
    lexicon: &'a Lexicon,
    vocabulary: &'a Vocabulary,
    kind: Option<PartyKind>,
}

impl Pair<'_> {
    fn compare(&self, query_text: &str, target_text: &str, is_part: bool) -> PairOutcome {
        let words = |text: &str| self.lexicon.letters.words(text);
        let (query_words, target_words) = (words(query_text), words(target_text));
        let whole = whole_score(query_text, &query_words, &target_words);
        let tokens = |words: Vec<Word>| {
            let mut tokens = tokenize(self.lexicon, words, self.kind);
            tokens.truncate(MOST_WORDS);
            tokens
        };
        let weigh = |token: &'_ Token| self.vocabulary.weight(token.class, &token.key);
        let (query, target) = (tokens(query_words), tokens(target_words));
        let query: Vec<Piece<'_>> = query.iter().map(|token| piece(token, weigh(token))).collect();
        let target: Vec<Piece<'_>> = target.iter().map(|token| piece(token, weigh(token))).collect();
        let mut aligner = Aligner::default();
        for (i, a) in query.iter().enumerate() {
            for (j, b) in target.iter().enumerate() {
                if let Some(link) = relate(self.lexicon, a, b) {
                    aligner.singles.push((i, j, link));
                }
            }
        }
        let person = self.kind == Some(PartyKind::Person);
        let thing = matches!(self.kind, Some(PartyKind::Vessel | PartyKind::Aircraft));
        let contained = containment(self.lexicon, &query, &target, (person, thing));
        let aligned = aligner.align(&query, &target, true);
        let mut score = aligned.max(whole.unwrap_or_default()).max(contained.unwrap_or_default());
        let says = |piece: &&Piece<'_>| matches!(piece.class, TokenClass::Word | TokenClass::Generic);
        if is_part && query.iter().filter(says).count() < 2 && score < LONE_PART {
            score = Score::ZERO;
        }
        let letters = |pieces: &[Piece<'_>]| -> Vec<Script> {
            pieces.iter().map(|piece| piece.script).filter(|script| *script != Script::Digits).collect()
        };
        let (own, listed) = (letters(&query), letters(&target));
        let comparable =
            own.is_empty() || listed.is_empty() || own.iter().any(|script| listed.contains(script));
        PairOutcome { score, alignment: aligner.explain(&query, &target), comparable }
    }
}
