//! The words of all listed names, found by spelling or near spelling.
//!
//! Near words are found by deletions: two words within `k` edits share what is left of the first letters
//! of each after at most `k` deletions. The table holds those remainders as hashes; what it finds is a
//! superset and is checked by the comparison itself.

use alloc::string::String;
use alloc::vec::Vec;
use core::hash::Hasher;

use crate::party::hash::{Fnv, FnvMap};
use crate::party::relation::{Piece, length, typo_budget};
use crate::party::script::Script;
use crate::party::token::{Token, TokenClass};

use super::hash_table::HashTable;

/// Deletions are made in this many first letters only.
const PREFIX: usize = 7;

/// A distinct word in a distinct role.
#[derive(Clone, Debug)]
pub(super) struct Term {
    text: (u32, u16),
    key: (u32, u16),
    // Which letters occur.
    text_letters: u32,
    key_letters: u32,
    pub(super) class: TokenClass,
    pub(super) script: Script,
    pub(super) weight: u16,
}

/// All terms, with their look-up tables.
#[derive(Clone, Debug, Default)]
pub(super) struct Vocabulary {
    arena: String,
    pub(super) terms: Vec<Term>,
    exact: HashTable,
    deletions: HashTable,
    // How many names hold a word with this key.
    name_count: usize,
    frequencies: FnvMap<u64, u32>,
}

/// Collects terms while names are read.
#[derive(Debug, Default)]
pub(super) struct VocabularyBuilder {
    arena: String,
    terms: Vec<Term>,
    ids: FnvMap<(TokenClass, String), u32>,
    frequencies: FnvMap<u64, u32>,
}

impl VocabularyBuilder {
    /// The number of this token, new or known.
    pub(super) fn add(&mut self, token: Token) -> u32 {
        *self.frequencies.entry(hash_text(&token.key)).or_default() += 1;
        let next = u32::try_from(self.terms.len()).unwrap_or(u32::MAX);
        let entry = self.ids.entry((token.class, token.text));
        let id = *entry.or_insert(next);
        if id == next {
            let text = self.ids.get_index(id as usize).map_or("", |((_, text), _)| text.as_str());
            let text_range = append(&mut self.arena, text);
            let key_range = if token.key == text { text_range } else { append(&mut self.arena, &token.key) };
            self.terms.push(Term {
                text: text_range,
                key: key_range,
                text_letters: letter_set(
                    self.ids.get_index(id as usize).map_or("", |((_, text), _)| text.as_str()),
                ),
                key_letters: letter_set(&token.key),
                class: token.class,
                script: token.script,
                weight: 0,
            });
        }
        id
    }

    pub(super) fn finish(self, name_count: usize) -> Vocabulary {
        let mut vocabulary = Vocabulary {
            arena: self.arena,
            terms: self.terms,
            exact: HashTable::default(),
            deletions: HashTable::default(),
            name_count,
            frequencies: self.frequencies,
        };
        vocabulary.arena.shrink_to_fit();
        vocabulary.terms.shrink_to_fit();
        // The words as they were read are not needed any more; the tables take their room.
        drop(self.ids);
        for id in 0..vocabulary.terms.len() {
            let Ok(term) = u32::try_from(id) else { break };
            let piece = vocabulary.piece(term);
            let weight = word_weight(piece.class, vocabulary.frequency(piece.key), name_count);
            if let Some(term) = vocabulary.terms.get_mut(id) {
                term.weight = u16::try_from(weight).unwrap_or(u16::MAX);
            }
        }
        let words = vocabulary.terms.len();
        vocabulary.exact = HashTable::build(words, words, 0, |part, slots| {
            for term in (0..words).filter_map(|id| u32::try_from(id).ok()) {
                part.keep(hash_text(vocabulary.piece(term).key), term, slots);
            }
        });
        let mut letters = Vec::new();
        vocabulary.deletions = HashTable::build(words * 16, words, 2, |part, slots| {
            for term in (0..words).filter_map(|id| u32::try_from(id).ok()) {
                let piece = vocabulary.piece(term);
                if piece.class == TokenClass::Number {
                    continue;
                }
                let both = [Some(piece.text), (piece.key != piece.text).then_some(piece.key)];
                for form in both.into_iter().flatten() {
                    let budget = typo_budget(piece.script, length(form));
                    if budget > 0 {
                        for_each_remainder(form, budget, &mut letters, &mut |hash| {
                            part.keep(hash, term, slots);
                        });
                    }
                }
            }
        });
        vocabulary
    }
}

/// One bit for each letter that occurs.
fn letter_set(text: &str) -> u32 {
    text.chars().fold(0, |set, letter| set | 1 << (u32::from(letter) & 31))
}

fn append(arena: &mut String, text: &str) -> (u32, u16) {
    let start = u32::try_from(arena.len()).unwrap_or(u32::MAX);
    arena.push_str(text);
    (start, u16::try_from(text.len()).unwrap_or(u16::MAX))
}

impl Vocabulary {
    /// The term as the comparison sees it.
    pub(super) fn piece(&self, id: u32) -> Piece<'_> {
        let Some(term) = self.terms.get(id as usize) else {
            return Piece { text: "", key: "", class: TokenClass::Stop, script: Script::Other, weight: 0 };
        };
        let slice = |(start, length): (u32, u16)| {
            let start = start as usize;
            self.arena.get(start..start + usize::from(length)).unwrap_or_default()
        };
        Piece {
            text: slice(term.text),
            key: slice(term.key),
            class: term.class,
            script: term.script,
            weight: u32::from(term.weight),
        }
    }

    /// What a word with this key weighs in these lists.
    pub(super) fn weight(&self, class: TokenClass, key: &str) -> u32 {
        word_weight(class, self.frequency(key), self.name_count)
    }

    /// What a term weighs.
    pub(super) fn weight_of(&self, id: u32) -> u32 {
        self.terms.get(id as usize).map_or(0, |term| u32::from(term.weight))
    }

    /// Bytes of a term's text.
    pub(super) fn text_length(&self, id: u32) -> usize {
        self.terms.get(id as usize).map_or(0, |term| usize::from(term.text.1))
    }

    /// What a term weighs, legal forms nothing.
    pub(super) fn word_weight_of(&self, id: u32) -> u32 {
        match self.terms.get(id as usize) {
            Some(term) if !matches!(term.class, TokenClass::LegalForm(_)) => u32::from(term.weight),
            _ => 0,
        }
    }

    fn frequency(&self, key: &str) -> u32 {
        self.frequencies.get(&hash_text(key)).copied().unwrap_or(0)
    }

    /// Terms whose key has this hash: a superset of those that have this key.
    pub(super) fn with_key<'a>(&'a self, key: &'a str) -> impl Iterator<Item = u32> + 'a {
        self.exact.get(hash_text(key)).filter(move |id| self.piece(*id).key == key)
    }

    /// Terms whose text or key may be within the budget of this one, with repetitions.
    ///
    /// At most `most` edits are looked for.
    pub(super) fn near(
        &self,
        key: &str,
        script: Script,
        most: usize,
        letters: &mut Vec<char>,
        found: &mut Vec<u32>,
    ) {
        let budget = typo_budget(script, length(key)).min(most);
        if budget > 0 {
            let own = letter_set(key);
            let far = u32::try_from(2 * budget).unwrap_or(u32::MAX);
            for_each_remainder(key, budget, letters, &mut |hash| {
                found.extend(self.deletions.get(hash).filter(|id| {
                    // An edit changes at most two letters of the set.
                    self.terms.get(*id as usize).is_some_and(|term| {
                        (term.text_letters ^ own).count_ones() <= far
                            || (term.key_letters ^ own).count_ones() <= far
                    })
                }));
            });
        }
    }

    pub(super) fn len(&self) -> usize {
        self.terms.len()
    }
}

/// Rare words say more than frequent ones. Whole numbers only: a logarithm by doubling.
pub(in crate::party) fn word_weight(class: TokenClass, frequency: u32, names: usize) -> u32 {
    let rarity = if frequency <= 1 || names < 2 {
        1000
    } else {
        let (all, some) = (log2(u64::try_from(names).unwrap_or(u64::MAX)), log2(u64::from(frequency)));
        1000 - (1000 * some.min(all)).checked_div(all).unwrap_or(0)
    };
    let word = 350 + 650 * rarity / 1000;
    match class {
        TokenClass::Word => word,
        TokenClass::Generic => {
            if names < 2 {
                500
            } else {
                word * 8 / 10
            }
        }
        TokenClass::Number => 500,
        TokenClass::LegalForm(_) => 220,
        TokenClass::Title => 200,
        TokenClass::Particle => 160,
        TokenClass::Stop => 100,
        TokenClass::Initial => 300,
    }
}

/// The binary logarithm in 256ths, linear between powers of two.
fn log2(number: u64) -> u32 {
    let Some(whole) = number.checked_ilog2() else { return 0 };
    let rest = number - (1 << whole);
    whole * 256 + u32::try_from((u128::from(rest) << 8) >> whole).unwrap_or(0)
}

pub(super) fn hash_text(text: &str) -> u64 {
    let mut hasher = Fnv::default();
    hasher.write(text.as_bytes());
    hasher.finish()
}

fn hash_letters(letters: &[char], skip: (usize, usize)) -> u64 {
    let mut hasher = Fnv::default();
    for (at, letter) in letters.iter().enumerate() {
        if at != skip.0 && at != skip.1 {
            let mut bytes = [0; 4];
            hasher.write(letter.encode_utf8(&mut bytes).as_bytes());
        }
    }
    hasher.finish()
}

/// Hashes of what is left of the first letters after up to `budget` deletions.
fn for_each_remainder(key: &str, budget: usize, letters: &mut Vec<char>, report: &mut impl FnMut(u64)) {
    letters.clear();
    letters.extend(key.chars().take(PREFIX));
    let none = usize::MAX;
    report(hash_letters(letters, (none, none)));
    for first in 0..letters.len() {
        report(hash_letters(letters, (first, none)));
        if budget > 1 {
            for second in first + 1..letters.len() {
                report(hash_letters(letters, (first, second)));
            }
        }
    }
}

impl Vocabulary {
    pub(super) fn bytes(&self) -> usize {
        self.arena.capacity()
            + self.terms.capacity() * size_of::<Term>()
            + self.exact.bytes()
            + self.deletions.bytes()
            + self.frequencies.capacity() * 32
    }
}
