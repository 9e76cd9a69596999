//! Edit distance with a budget.

use alloc::vec::Vec;

/// The longest word that is compared letter by letter; longer ones must be equal.
const LONGEST: usize = 40;

/// Optimal string alignment distance (insertion, deletion, replacement, swap of neighbors), or `None`
/// if it is more than `budget`, which is at most 3.
pub(super) fn swap_distance(a: &str, b: &str, budget: usize) -> Option<usize> {
    bounded(a, b, budget, true)
}

/// Levenshtein distance, or `None` if it is more than `budget`.
pub(super) fn plain_distance(a: &str, b: &str, budget: usize) -> Option<usize> {
    bounded(a, b, budget, false)
}

fn bounded(a: &str, b: &str, budget: usize, swaps: bool) -> Option<usize> {
    if a == b {
        return Some(0);
    }
    if budget == 0 {
        return None;
    }
    if a.is_ascii() && b.is_ascii() {
        return distance(a.as_bytes(), b.as_bytes(), budget, swaps);
    }
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    distance(&a, &b, budget, swaps)
}

fn distance<T: PartialEq + Copy>(mut a: &[T], mut b: &[T], budget: usize, swaps: bool) -> Option<usize> {
    if a.len().abs_diff(b.len()) > budget {
        return None;
    }
    while let (Some((x, rest_a)), Some((y, rest_b))) = (a.split_first(), b.split_first()) {
        if x != y {
            break;
        }
        (a, b) = (rest_a, rest_b);
    }
    while let (Some((x, rest_a)), Some((y, rest_b))) = (a.split_last(), b.split_last()) {
        if x != y {
            break;
        }
        (a, b) = (rest_a, rest_b);
    }
    if a.is_empty() || b.is_empty() {
        let length = a.len().max(b.len());
        return (length <= budget).then_some(length);
    }
    if a.len() > LONGEST || b.len() > LONGEST {
        return None;
    }
    let start = |place: usize| u8::try_from(place).unwrap_or(u8::MAX);
    let limit = start(budget);
    let mut before = [0_u8; LONGEST + 1];
    let mut above = [0_u8; LONGEST + 1];
    let mut row = [0_u8; LONGEST + 1];
    for (column, cell) in above.iter_mut().enumerate() {
        *cell = start(column);
    }
    let mut above_smallest = 0;
    let mut last_a: Option<T> = None;
    for (i, x) in a.iter().enumerate() {
        let mut left = start(i + 1);
        let mut smallest = left;
        let mut diagonal = above.first().copied().unwrap_or(0);
        let mut before_diagonal = u8::MAX - 1;
        if let Some(cell) = row.first_mut() {
            *cell = left;
        }
        let mut last_b: Option<T> = None;
        let cells = above.iter().skip(1).zip(before.iter()).zip(row.iter_mut().skip(1));
        for (y, ((up, two_up), place)) in b.iter().zip(cells) {
            let mut cell = (*up + 1).min(left + 1).min(diagonal + u8::from(x != y));
            if swaps && last_a == Some(*y) && last_b == Some(*x) {
                cell = cell.min(before_diagonal + 1);
            }
            *place = cell;
            smallest = smallest.min(cell);
            left = cell;
            diagonal = *up;
            before_diagonal = *two_up;
            last_b = Some(*y);
        }
        // A swap reaches back two rows.
        if smallest > limit && (!swaps || above_smallest >= limit) {
            return None;
        }
        before = above;
        above = row;
        above_smallest = smallest;
        last_a = Some(*x);
    }
    let result = usize::from(above.get(b.len()).copied()?);
    (result <= budget).then_some(result)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        assert_eq!(swap_distance("schulze", "scholz", 2), Some(2));
        assert_eq!(swap_distance("assad", "asasd", 1), Some(1));
        assert_eq!(plain_distance("assad", "asasd", 1), None);
        assert_eq!(swap_distance("abc", "abc", 0), Some(0));
        assert_eq!(swap_distance("kitten", "sitting", 2), None);
        assert_eq!(swap_distance("", "ab", 2), Some(2));
        assert_eq!(swap_distance("xabcdy", "ybacdx", 2), None);
        assert_eq!(swap_distance("xabcd", "xbadc", 2), Some(2));
        assert_eq!(swap_distance("yuryevich", "yuryemvich", 2), Some(1));
    }
}
