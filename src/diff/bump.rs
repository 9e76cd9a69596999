//! The version that a change asks for.

use alloc::collections::BTreeSet;

use jiff::civil::Date;
use semver::Version;
use serde::{Deserialize, Serialize};

use super::answers::Direction;
use super::compare::{MOVES, RELEASES, Side, compare};
use super::rows::{RuleSetDiff, RuleSetHead, pairs};
use crate::code::EntryCode;
use crate::fact::FactDefinition;
use crate::rule_set::RuleSet;
use crate::screen::{BuildError, Screener};

/// How far a version must move.
///
/// # Order
/// Least to most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bump {
    /// Nothing changed.
    None,
    /// Words changed, no answer.
    Patch,
    /// Law was added or tightened.
    Minor,
    /// Something was loosened, a code or a fact was removed, or a fact changed its meaning.
    Major,
}

impl Bump {
    /// How far the version of a later set must be from that of an earlier one, by its answers on every
    /// day on which either changes.
    ///
    /// # Errors
    /// One of the sets does not build.
    pub fn required(old: &RuleSet, new: &RuleSet) -> Result<Self, BuildError> {
        let diff = RuleSetDiff::between(old, new);
        let rows = diff.rows();
        if rows.is_empty() && new.subject == old.subject {
            let same = RuleSetHead { version: old.version.clone(), ..diff.head };
            return Ok(if same == RuleSetHead::of(old) { Self::None } else { Self::Patch });
        }
        let other = |was: &FactDefinition, is: &FactDefinition| was.kind != is.kind || !was.is_denied_as(is);
        let facts = pairs(&diff.vocabulary, &old.vocabulary);
        let meaning = facts.iter().any(|pair| match pair {
            [Some(was), Some(is)] => other(was, is),
            [_, is] => is.is_none(),
        });
        if meaning || rows.iter().any(|(table, sign, _)| *table == "entries" && *sign == '-') {
            return Ok(Self::Major);
        }
        let added = rows.iter().any(|(_, sign, _)| matches!(sign, '+' | '-'));
        let mut bump = if added { Self::Minor } else { Self::Patch };
        let before = Screener::builder().regime(old.clone()).build()?;
        let after = Screener::builder().regime(new.clone()).build()?;
        let days: BTreeSet<Date> = before.epochs(0).into_iter().chain(after.epochs(0)).collect();
        let bases = touched(&diff, old);
        for day in days {
            let sides = (Side::new(&before, new.regime, day), Side::new(&after, new.regime, day));
            let (Some(was), Some(is)) = sides else { continue };
            for activities in [MOVES, RELEASES] {
                let Some(answers) = compare(&was, &is, activities, bases.as_ref()) else { continue };
                if !answers.removed.is_empty() || answers.loosens() {
                    return Ok(Self::Major);
                }
                if answers.changes.iter().any(|change| change.direction == Direction::Tightened) {
                    bump = Self::Minor;
                }
            }
        }
        Ok(bump)
    }

    /// How far two versions are apart. A version that goes back moves nowhere.
    #[must_use]
    pub fn declared(old: &Version, new: &Version) -> Self {
        if new <= old {
            Self::None
        } else if new.major > old.major {
            Self::Major
        } else if new.minor > old.minor {
            Self::Minor
        } else {
            Self::Patch
        }
    }
}

/// The entries whose answers may differ; `None`: any.
fn touched(diff: &RuleSetDiff, old: &RuleSet) -> Option<BTreeSet<[u8; 5]>> {
    let local = diff.chapters.is_empty()
        && diff.groups.is_empty()
        && diff.readings.is_empty()
        && diff.derived.is_empty()
        && diff.exceptions.is_empty()
        && diff.restrictions.is_empty()
        && diff.entries.is_empty()
        && diff.criteria.is_empty()
        && diff.eligibility.is_empty()
        && diff.head.subject == old.subject;
    if !local {
        return None;
    }
    let mut bases = BTreeSet::new();
    // A row for a reason also answers conditions on that reason, which other entries may ask.
    for row in diff.requirement_pairs(old).into_iter().flatten().flatten() {
        bases.extend(row.codes.as_ref()?.include.iter().map(EntryCode::base));
    }
    Some(bases)
}
