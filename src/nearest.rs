//! The nearest known word to one that is not known, and words without what differs from hand to hand.

use alloc::string::String;
use alloc::vec::Vec;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The nearest of the known words, if it is near enough to be a misspelling: at most two edits, or one
/// in four characters.
pub(crate) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().count();
    // In a short word two edits are another word.
    let budget = if length < 5 { length / 3 } else { (length / 4).max(2) };
    let scored = known.map(|candidate| (distance(word, candidate), candidate));
    scored.min().filter(|(distance, _)| *distance <= budget).map(|(_, candidate)| candidate)
}

/// Levenshtein distance in characters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut before = i + 1;
        if let Some(first) = row.first_mut() {
            *first = before;
        }
        for (cell, right) in row.iter_mut().skip(1).zip(&b) {
            let replaced = diagonal + usize::from(left != *right);
            diagonal = *cell;
            before = replaced.min(*cell + 1).min(before + 1);
            *cell = before;
        }
    }
    row.last().copied().unwrap_or_default()
}

/// Letters and digits alone, in lower case, without accents: `Côte d’Ivoire` is `cotedivoire`.
pub(crate) fn folded(text: &str) -> String {
    let letters = text.nfkd().filter(|letter| !is_combining_mark(*letter));
    letters.flat_map(char::to_lowercase).filter(|letter| letter.is_alphanumeric()).collect()
}

/// The text in the letters that it is made of: full-width forms as plain ones, dashes of all kinds as `-`,
/// blanks of all kinds as one, nothing that cannot be seen.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.nfkc() {
        match letter {
            '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => {}
            '\u{2010}'..='\u{2015}' | '\u{2212}' => plain.push('-'),
            letter if letter.is_whitespace() || letter.is_control() => {
                if !plain.is_empty() && !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
            letter => plain.push(letter),
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_word_finds_its_neighbour_and_a_foreign_word_finds_none() {
        let known = ["knowledge.military_end_use", "knowledge.nuclear_end_use"];
        assert_eq!(nearest("knowledge.militry_end_use", known.into_iter()), Some(known[0]));
        assert_eq!(nearest("price", known.into_iter()), None);
        assert_eq!(nearest("ab", ["xy", "abc"].into_iter()), None);
        assert_eq!(distance("kitten", "sitting"), 3);
    }

    #[test]
    fn what_differs_from_hand_to_hand_is_gone() {
        assert_eq!(folded("Côte d’Ivoire"), folded("COTE D'IVOIRE"));
        assert_eq!(plain("\u{feff} ３Ａ００１\u{a0}–\tx "), "3A001 - x");
    }
}
