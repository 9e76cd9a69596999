//! Listed names that are found as a whole rather than word by word: letter for letter, with the gaps lost,
//! cut off at the end of a field, or inside a longer field.

use alloc::string::String;
use alloc::vec::Vec;
use core::hash::Hasher;

use crate::party::contain::{LONGEST_CORE, containment, is_core};
use crate::party::field::acronym;
use crate::party::hash::Fnv;
use crate::party::list::NameKind;
use crate::party::normalize::Word;
use crate::party::relation::Piece;
use crate::party::score::Score;
use crate::party::token::{PartyKind, Token};

use super::Index;
use super::hash_table::HashTable;
use super::scratch::QueryName;
use super::search::Strategy;
use super::vocabulary::hash_text;

/// The letters that a cut name must have at least.
pub(in crate::party) const CUT_LETTERS: usize = 20;
/// The same letters with other gaps.
const GLUED: Score = Score::from_per_mille(960);
/// The beginning of the listed name, cut off.
const CUT: Score = Score::from_per_mille(880);
/// Fields of these many characters end where they end because they are full.
const FULL_FIELDS: [usize; 4] = [30, 35, 40, 60];

/// Tables from whole names to their numbers.
#[derive(Clone, Debug, Default)]
pub(super) struct WholeNames {
    // By all letters without gaps.
    letters: HashTable,
    // By the first letters of long names.
    heads: HashTable,
    // By the keys of the words without legal forms and little words.
    cores: HashTable,
}

/// The hashes of one listed name.
#[derive(Clone, Copy, Debug)]
pub(super) struct WholeHashes {
    letters: u64,
    head: Option<u64>,
    core: Option<u64>,
}

impl WholeHashes {
    pub(super) fn of(words: &[Word], tokens: &[Token]) -> Self {
        let text = glued(words);
        let mut hasher = Fnv::default();
        let mut core = false;
        for token in tokens.iter().filter(|token| is_core(token.class)) {
            add_key(&mut hasher, &token.key);
            core = true;
        }
        Self { letters: hash_text(&text), head: head_hash(&text), core: core.then(|| hasher.finish()) }
    }
}

impl WholeNames {
    pub(super) fn build(hashes: &[WholeHashes]) -> Self {
        let table = |of: fn(&WholeHashes) -> Option<u64>| {
            HashTable::build(hashes.len(), hashes.len(), 0, |part, slots| {
                for (name, hashes) in (0_u32..).zip(hashes) {
                    if let Some(hash) = of(hashes) {
                        part.keep(hash, name, slots);
                    }
                }
            })
        };
        Self {
            letters: table(|hashes| Some(hashes.letters)),
            heads: table(|hashes| hashes.head),
            cores: table(|hashes| hashes.core),
        }
    }

    pub(super) fn bytes(&self) -> usize {
        self.letters.bytes() + self.heads.bytes() + self.cores.bytes()
    }
}

fn add_key(hasher: &mut Fnv, key: &str) {
    hasher.write(key.as_bytes());
    hasher.write(&[0xff]);
}

/// All letters of a name without the gaps.
pub(in crate::party) fn glued(words: &[Word]) -> String {
    words.iter().map(|word| word.text.as_str()).collect()
}

/// The hash of the first letters of a long name.
fn head_hash(letters: &str) -> Option<u64> {
    let (last, letter) = letters.char_indices().nth(CUT_LETTERS - 1)?;
    letters.get(..last + letter.len_utf8()).map(hash_text)
}

/// How alike two names are as a whole, given their words.
///
/// `field` is the query as written: it says whether its end may have been cut off.
pub(in crate::party) fn whole_score(field: &str, query: &[Word], target: &[Word]) -> Option<Score> {
    if query.is_empty() {
        return None;
    }
    let (own, listed) = (glued(query), glued(target));
    if own == listed {
        let same_gaps =
            query.len() == target.len() && query.iter().zip(target).all(|(a, b)| a.text == b.text);
        return Some(if same_gaps { Score::ONE } else { GLUED });
    }
    if own.chars().count() < CUT_LETTERS || !listed.starts_with(&own) {
        return None;
    }
    let mut rest = own.len();
    let at_a_gap = target.iter().any(|word| {
        rest = rest.wrapping_sub(word.text.len());
        rest == 0
    });
    // A word cut in two was cut; a whole word less may be another name, unless the field is full.
    let written = field.trim().chars().count();
    let full = FULL_FIELDS.iter().any(|full| written == *full || written + 1 == *full);
    (!at_a_gap || full).then_some(CUT)
}

impl Index {
    /// Reports the names that the query is as a whole, or holds as a whole.
    pub(super) fn find_whole(
        &self,
        query: &QueryName,
        kind: Option<PartyKind>,
        strategy: Strategy,
        report: &mut impl FnMut(u32, Score),
    ) {
        let pieces = super::prepare::pieces_of(query);
        let mut candidates: Vec<u32> = Vec::new();
        if strategy == Strategy::Exhaustive {
            candidates.extend((0_u32..).take(self.names.len()));
        } else {
            let letters = glued(&query.words);
            candidates.extend(self.whole.letters.get(hash_text(&letters)));
            let head = head_hash(&letters);
            candidates.extend(head.into_iter().flat_map(|hash| self.whole.heads.get(hash)));
            let core: Vec<&Piece<'_>> = pieces.iter().filter(|piece| is_core(piece.class)).collect();
            for start in 0..core.len() {
                let mut hasher = Fnv::default();
                for piece in core.iter().skip(start).take(LONGEST_CORE) {
                    add_key(&mut hasher, piece.key);
                    candidates.extend(self.whole.cores.get(hasher.finish()));
                }
            }
            candidates.sort_unstable();
            candidates.dedup();
        }
        for name in candidates {
            if let Some(score) = self.whole_score_of(query, &pieces, kind, name) {
                report(name, score);
            }
        }
    }

    fn whole_score_of(
        &self,
        query: &QueryName,
        pieces: &[Piece<'_>],
        kind: Option<PartyKind>,
        number: u32,
    ) -> Option<Score> {
        let name = self.names.get(number as usize)?;
        let listed = self.lexicon.letters.words(self.name_text(number));
        let whole = whole_score(&query.text, &query.words, &listed);
        if name.role == NameKind::Address {
            return whole.filter(|score| *score == Score::ONE);
        }
        let entry_kind = self.entry(name.entry)?.kind;
        let either = |wanted: PartyKind| kind == Some(wanted) || entry_kind == Some(wanted);
        let targets: Vec<Piece<'_>> =
            self.terms_of(number).iter().map(|term| self.vocabulary.piece(*term)).collect();
        let things = either(PartyKind::Vessel) || either(PartyKind::Aircraft);
        whole.max(containment(&self.lexicon, pieces, &targets, (either(PartyKind::Person), things)))
    }

    /// A listed name as it is compared.
    pub(super) fn name_text(&self, number: u32) -> &str {
        let Some(name) = self.names.get(number as usize) else { return "" };
        let listed = self.entry(name.entry).and_then(|entry| entry.names.get(usize::from(name.place)));
        let text = listed.map_or("", |listed| listed.text.as_str());
        if name.acronym { acronym(text).unwrap_or(text) } else { text }
    }
}
