//! The nearest known word to one that is not known.

use alloc::vec::Vec;

/// The nearest of the known words, if it is near enough to be a misspelling: at most two edits, or one
/// in four characters.
pub(super) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let budget = (word.chars().count() / 4).max(2);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_word_finds_its_neighbour_and_a_foreign_word_finds_none() {
        let known = ["knowledge.military_end_use", "knowledge.nuclear_end_use"];
        assert_eq!(nearest("knowledge.militry_end_use", known.into_iter()), Some(known[0]));
        assert_eq!(nearest("price", known.into_iter()), None);
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
