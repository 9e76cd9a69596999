//! From a name as written to plain words.
//!
//! Compatibility forms are folded, marks dropped, case folded, punctuation becomes a gap, dotted initials
//! are joined (`L.L.C.` is `llc`), and alphabets that can be written in Latin letters without guessing are.

use alloc::string::String;
use alloc::vec::Vec;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use super::script::Script;
use super::table::{
    ARABIC_FOLD, ARMENIAN, CYRILLIC, GEORGIAN, GREEK, KANA, LATIN_SPECIAL, LOOK_ALIKE, SIMPLIFIED,
    TRADITIONAL,
};

/// A word of a name after normalization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) script: Script,
}

/// Letter by letter rewriting tables, ready for look-up.
#[derive(Clone, Debug)]
pub(super) struct Letters {
    // INVARIANT: sorted by letter.
    latin: Vec<(char, &'static str)>,
    // INVARIANT: sorted by letter.
    fold: Vec<(char, char)>,
    // INVARIANT: sorted by letter.
    look_alike: Vec<(char, char)>,
}

impl Letters {
    pub(super) fn new() -> Self {
        let mut latin: Vec<_> = [LATIN_SPECIAL, CYRILLIC, GREEK, ARMENIAN, GEORGIAN, KANA].concat();
        latin.sort_unstable_by_key(|row| row.0);
        let mut fold: Vec<_> = TRADITIONAL.chars().zip(SIMPLIFIED.chars()).collect();
        fold.extend_from_slice(ARABIC_FOLD);
        fold.sort_by_key(|row| row.0);
        fold.dedup_by_key(|row| row.0);
        let mut look_alike = LOOK_ALIKE.to_vec();
        look_alike.sort_unstable_by_key(|row| row.0);
        Self { latin, fold, look_alike }
    }

    fn latin(&self, letter: char) -> Option<&'static str> {
        find(&self.latin, letter)
    }

    fn fold(&self, letter: char) -> char {
        find(&self.fold, letter).unwrap_or(letter)
    }

    /// The words of a name.
    pub(super) fn words(&self, name: &str) -> Vec<Word> {
        let mut splitter = Splitter { letters: self, words: Vec::new(), word: String::new(), dotted: false };
        if name.is_ascii() {
            for letter in name.chars() {
                splitter.push(letter.to_ascii_lowercase());
            }
        } else {
            for letter in name.nfkc() {
                if ('\u{ac00}'..='\u{d7af}').contains(&letter) || ('\u{3041}'..='\u{30ff}').contains(&letter)
                {
                    splitter.push(letter);
                    continue;
                }
                for lower in letter.to_lowercase() {
                    // Vowel signs of Indic and south-east Asian scripts are letters in all but name.
                    let keep_marks = Script::of(lower) == Some(Script::Other);
                    decompose_canonical(lower, |part| {
                        if keep_marks || !is_dropped_mark(part) {
                            splitter.push(part);
                        }
                    });
                }
            }
        }
        splitter.finish()
    }
}

fn find<T: Copy>(table: &[(char, T)], letter: char) -> Option<T> {
    table.binary_search_by_key(&letter, |row| row.0).ok().and_then(|at| table.get(at)).map(|row| row.1)
}

fn is_dropped_mark(letter: char) -> bool {
    matches!(letter, '\u{0300}'..='\u{036f}' | '\u{0591}'..='\u{05c7}' | '\u{0610}'..='\u{061a}'
        | '\u{064b}'..='\u{065f}' | '\u{0670}' | '\u{06d6}'..='\u{06ed}' | '\u{0640}'
        | '\u{200b}'..='\u{200f}' | '\u{feff}')
}

/// Apostrophes and what is typed for them stand inside words and vanish.
fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | '‛' | '`' | '´' | 'ʼ' | 'ʻ' | 'ʽ' | 'ʾ' | 'ʿ' | 'ʹ' | '′' | 'ˈ')
}

struct Splitter<'a> {
    letters: &'a Letters,
    words: Vec<Word>,
    word: String,
    // The word before was followed by a dot and nothing else, so one more letter may join it.
    dotted: bool,
}

impl Splitter<'_> {
    fn push(&mut self, letter: char) {
        if is_apostrophe(letter) {
            return;
        }
        let digit = match letter {
            '\u{0660}'..='\u{0669}' => char::from_u32(u32::from(letter) - 0x0660 + 0x30),
            '\u{06f0}'..='\u{06f9}' => char::from_u32(u32::from(letter) - 0x06f0 + 0x30),
            _ => None,
        };
        let letter = digit.unwrap_or(letter);
        let script = Script::of(letter).or_else(|| is_combining_mark(letter).then_some(Script::Other));
        let Some(script) = script else {
            let dot = letter == '.' && !self.word.is_empty();
            self.end_word(dot);
            match letter {
                '&' | '+' => {
                    self.words.push(Word { text: "and".into(), script: Script::Latin });
                    self.dotted = false;
                }
                '.' => {}
                _ => self.dotted = false,
            }
            return;
        };
        let before = self.word.chars().next_back().and_then(Script::of);
        if before.is_some_and(|before| {
            before != script && (before == Script::Han || script == Script::Han || before == Script::Hangul)
        }) {
            self.end_word(false);
        }
        self.word.push(letter);
    }

    fn end_word(&mut self, dot: bool) {
        if self.word.is_empty() {
            return;
        }
        let raw = core::mem::take(&mut self.word);
        let word = self.rewrite(&raw);
        if word.text.is_empty() {
            return;
        }
        let single = raw.chars().count() == 1;
        if self.dotted && single && word.script == Script::Latin {
            if let Some(last) = self.words.last_mut() {
                last.text.push_str(&word.text);
                self.dotted = dot;
                return;
            }
        }
        self.words.push(word);
        self.dotted = dot && single;
    }

    fn rewrite(&self, raw: &str) -> Word {
        let mut text = String::with_capacity(raw.len());
        let has_latin = raw.chars().any(|letter| letter.is_ascii_alphabetic());
        let mut script = Script::Digits;
        for letter in raw.chars() {
            let of = Script::of(letter).unwrap_or(Script::Other);
            if of != Script::Digits && (script == Script::Digits || script == Script::Latin) {
                script = of;
            }
            if letter.is_ascii() {
                text.push(letter);
            } else if of == Script::Latin {
                let look_alike = if has_latin { find(&self.letters.look_alike, letter) } else { None };
                if let Some(look_alike) = look_alike {
                    text.push(look_alike);
                } else {
                    let kana = if ('\u{3041}'..='\u{3096}').contains(&letter) {
                        char::from_u32(u32::from(letter) + 0x60).unwrap_or(letter)
                    } else {
                        letter
                    };
                    match self.letters.latin(kana) {
                        Some(latin) => {
                            // Small kana take the vowel of the syllable before: シャ is `sha`.
                            if matches!(kana, 'ャ' | 'ュ' | 'ョ') && text.ends_with('i') {
                                text.pop();
                            }
                            text.push_str(latin);
                        }
                        None => text.push(letter),
                    }
                }
            } else {
                text.push(self.letters.fold(letter));
            }
        }
        Word { text, script }
    }

    fn finish(mut self) -> Vec<Word> {
        self.end_word(false);
        self.words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(name: &str) -> Vec<String> {
        Letters::new().words(name).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn names_become_words() {
        assert_eq!(texts("Müller & Søn, L.L.C."), ["muller", "and", "son", "llc"]);
        assert_eq!(texts("V.V. Bakhirev"), ["vv", "bakhirev"]);
        assert_eq!(texts("Al-Qa’ida"), ["al", "qaida"]);
        assert_eq!(texts("Сергей Лавров"), ["sergei", "lavrov"]);
        assert_eq!(texts("Sеrgei"), ["sergei"], "the second letter is Cyrillic");
        assert_eq!(texts("Ὀδυσσεύς"), ["odysseys"]);
        assert_eq!(texts("華為技術"), ["华为技术"]);
        assert_eq!(texts("バラク・オバマ"), ["baraku", "obama"]);
        assert_eq!(texts("Sp. z o.o."), ["sp", "z", "oo"]);
        assert_eq!(texts("Co.Ltd."), ["co", "ltd"]);
    }

    #[test]
    fn normalization_is_idempotent() {
        for name in ["Müller & Søn, L.L.C.", "Сергей Лавров", "محمد شريف", "Ёлкин-Щукин №5"]
        {
            let once = texts(name).join(" ");
            assert_eq!(texts(&once).join(" "), once);
        }
    }
}
