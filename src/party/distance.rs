//! Edit distance with a budget.

use alloc::vec::Vec;

/// The longest word that is compared letter by letter; longer ones must be equal.
const LONGEST: usize = 64;

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
    if budget == 1 {
        // What is left starts and ends differently, so one edit must be all of it.
        let swapped = swaps && a.len() == 2 && b.len() == 2 && a.first() == b.last() && a.last() == b.first();
        return (swapped || a.len() == 1 && b.len() == 1).then_some(1);
    }
    if a.len() > LONGEST || b.len() > LONGEST {
        return None;
    }
    // One bit for each letter of `a`: Hyyrö's bit-parallel form of the distance matrix, column by column.
    let last = 1_u64 << (a.len() - 1);
    let mut edits = a.len();
    let (mut up_more, mut up_less) = (u64::MAX, 0_u64);
    let (mut diagonal, mut equal_before) = (0_u64, 0_u64);
    for letter in b {
        let equal =
            a.iter().enumerate().fold(0_u64, |bits, (at, other)| bits | u64::from(other == letter) << at);
        let swapped = if swaps { ((!diagonal & equal) << 1) & equal_before } else { 0 };
        diagonal = ((equal & up_more).wrapping_add(up_more) ^ up_more) | equal | up_less | swapped;
        let more = up_less | !(diagonal | up_more);
        let less = diagonal & up_more;
        if more & last != 0 {
            edits += 1;
        }
        if less & last != 0 {
            edits -= 1;
        }
        let (more, less) = (more << 1 | 1, less << 1);
        up_more = less | !(diagonal | more);
        up_less = more & diagonal;
        equal_before = equal;
    }
    (edits <= budget).then_some(edits)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The textbook matrix.
    fn naive(a: &[u8], b: &[u8], swaps: bool) -> usize {
        let mut rows = alloc::vec![alloc::vec![0; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                rows[i][j] = if i == 0 || j == 0 {
                    i + j
                } else {
                    let step = usize::from(a[i - 1] != b[j - 1]);
                    let plain = (rows[i - 1][j] + 1).min(rows[i][j - 1] + 1).min(rows[i - 1][j - 1] + step);
                    if swaps && i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                        plain.min(rows[i - 2][j - 2] + 1)
                    } else {
                        plain
                    }
                };
            }
        }
        rows[a.len()][b.len()]
    }

    #[test]
    fn agrees_with_the_textbook() {
        // Every pair of words of up to four letters out of three.
        let mut words = alloc::vec![alloc::string::String::new()];
        let mut from = 0;
        for _ in 0..4 {
            let until = words.len();
            for at in from..until {
                for letter in ["a", "b", "c"] {
                    words.push(words[at].clone() + letter);
                }
            }
            from = until;
        }
        for a in &words {
            for b in &words {
                for swaps in [false, true] {
                    let wanted = naive(a.as_bytes(), b.as_bytes(), swaps);
                    for budget in 1..=3 {
                        let expected = (wanted <= budget).then_some(wanted);
                        assert_eq!(bounded(a, b, budget, swaps), expected, "{a} {b}");
                    }
                }
            }
        }
    }

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
