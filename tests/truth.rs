//! The three-valued logic, exhaustively.

use export_control::Truth::{self, False, True, Unknown};

const ALL: [Truth; 3] = [False, Unknown, True];

/// The two-valued truths that a three-valued one may turn out to be.
fn readings(truth: Truth) -> Vec<bool> {
    match truth {
        False => vec![false],
        Unknown => vec![false, true],
        True => vec![true],
    }
}

/// The three-valued truth of a set of two-valued ones.
fn gather(readings: impl Iterator<Item = bool>) -> Truth {
    let all: Vec<bool> = readings.collect();
    match (all.contains(&false), all.contains(&true)) {
        (true, false) => False,
        (false, true) => True,
        _ => Unknown,
    }
}

#[test]
fn connectives_are_what_all_readings_agree_on() {
    for a in ALL {
        assert_eq!(!a, gather(readings(a).into_iter().map(|a| !a)));
        for b in ALL {
            let pairs = || readings(a).into_iter().flat_map(|a| readings(b).into_iter().map(move |b| (a, b)));
            assert_eq!(a.and(b), gather(pairs().map(|(a, b)| a && b)), "{a:?} and {b:?}");
            assert_eq!(a.or(b), gather(pairs().map(|(a, b)| a || b)), "{a:?} or {b:?}");
        }
    }
}

#[test]
fn laws_of_the_lattice() {
    for a in ALL {
        assert_eq!(!!a, a);
        for b in ALL {
            assert_eq!(a.and(b), b.and(a));
            assert_eq!(!(a.and(b)), (!a).or(!b));
            for c in ALL {
                assert_eq!(a.and(b.or(c)), a.and(b).or(a.and(c)));
            }
        }
    }
}
