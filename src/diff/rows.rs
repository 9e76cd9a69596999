//! Which rows change, and the version that the change asks for.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;
use semver::{Version, VersionReq};
use serde::{Deserialize, Serialize};

use super::answers::Direction;
use super::compare::{MOVES, RELEASES, Side, compare};
use crate::citation::Text;
use crate::code::Regime;
use crate::country::Country;
use crate::fact::FactDefinition;
use crate::rule::{Condition, Criterion, Eligibility, Exception, Requirement, Restriction};
use crate::rule_set::{Chapter, CountryGroup, DerivedFact, Entry, Notice, Reading, RuleSet, TariffHint};
use crate::screen::{BuildError, Screener};

/// One step from an old table to a new one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Edit<Row> {
    /// The next rows stay, so many.
    Keep(usize),
    /// The next row goes; it was this.
    Remove(Row),
    /// This row comes.
    Insert(Row),
    /// The next row changes.
    Replace {
        /// What it was.
        old: Row,
        /// What it is.
        new: Row,
    },
}

/// What a rule set says of itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "as the fields of `RuleSet`")]
pub struct RuleSetHead {
    pub regime: Regime,
    pub home: Country,
    pub title: Text,
    pub version: Version,
    pub engine: VersionReq,
    pub verified_through: Date,
    pub subject: Condition,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subject_citations: Vec<Text>,
}

macro_rules! tables {
    ($($table:ident: $row:ty, $key:expr;)*) => {
        /// The rows that differ between two rule sets, as steps from one to the other.
        ///
        /// ```
        /// # #[cfg(feature = "cn-dual-use")] {
        /// use export_control::{RuleSetDiff, regime::cn_dual_use};
        ///
        /// let old = cn_dual_use::rules();
        /// let mut new = old.clone();
        /// new.requirements.remove(3);
        /// let diff = RuleSetDiff::between(&old, &new);
        /// assert_eq!(diff.apply(&old)?, new);
        /// assert_eq!(diff.summary(), [format!("requirements: - {}", old.requirements[3].id)]);
        /// # }
        /// # Ok::<(), export_control::ApplyError>(())
        /// ```
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        #[allow(missing_docs, reason = "as the tables of `RuleSet`")]
        pub struct RuleSetDiff {
            /// What the old set said of itself.
            pub old: RuleSetHead,
            /// What the new set says of itself.
            pub new: RuleSetHead,
            $(
                #[serde(default, skip_serializing_if = "Vec::is_empty")]
                pub $table: Vec<Edit<$row>>,
            )*
        }

        impl RuleSetDiff {
            /// The steps from one set to another.
            #[must_use]
            pub fn between(old: &RuleSet, new: &RuleSet) -> Self {
                Self {
                    old: head(old),
                    new: head(new),
                    $($table: edits(&old.$table, &new.$table, $key),)*
                }
            }

            /// The new set, from the old one.
            ///
            /// # Errors
            /// The set is not the one that the steps start from.
            pub fn apply(&self, old: &RuleSet) -> Result<RuleSet, ApplyError> {
                if head(old) != self.old {
                    return Err(ApplyError { table: "head", expected: self.old.version.to_string() });
                }
                let RuleSetHead {
                    regime,
                    home,
                    title,
                    version,
                    engine,
                    verified_through,
                    subject,
                    subject_citations,
                } = self.new.clone();
                Ok(RuleSet {
                    regime,
                    home,
                    title,
                    version,
                    engine,
                    verified_through,
                    subject,
                    subject_citations,
                    $($table: apply(&self.$table, &old.$table, stringify!($table))?,)*
                })
            }

            /// Row by row what came (`+`), went (`-`) and changed (`~`), as `table: + id`.
            #[must_use]
            pub fn summary(&self) -> Vec<String> {
                let mut lines = Vec::new();
                $(summarize(&self.$table, stringify!($table), $key, &mut lines);)*
                lines
            }
        }
    };
}

tables! {
    chapters: Chapter, |row: &Chapter| row.id.to_string();
    vocabulary: FactDefinition, |row: &FactDefinition| row.key.to_string();
    derived: DerivedFact, |row: &DerivedFact| row.key.to_string();
    groups: CountryGroup, |row: &CountryGroup| row.name.to_string();
    readings: Reading, |row: &Reading| row.country.to_string();
    entries: Entry, |row: &Entry| row.code.to_string();
    criteria: Criterion, |row: &Criterion| row.code.to_string();
    tariff_hints: TariffHint, |row: &TariffHint| format!("{}/{}", row.code, row.edition);
    requirements: Requirement, |row: &Requirement| row.id.to_string();
    exceptions: Exception, |row: &Exception| row.id.to_string();
    eligibility: Eligibility, |row: &Eligibility| format!("{} {:?}", row.symbol, row.codes);
    restrictions: Restriction, |row: &Restriction| row.id.to_string();
    notices: Notice, |row: &Notice| row.text.to_string();
}

fn head(set: &RuleSet) -> RuleSetHead {
    RuleSetHead {
        regime: set.regime,
        home: set.home,
        title: set.title.clone(),
        version: set.version.clone(),
        engine: set.engine.clone(),
        verified_through: set.verified_through,
        subject: set.subject.clone(),
        subject_citations: set.subject_citations.clone(),
    }
}

/// Rows are matched by key in their order; one that moved goes and comes.
fn edits<Row: Clone + PartialEq>(old: &[Row], new: &[Row], key: impl Fn(&Row) -> String) -> Vec<Edit<Row>> {
    if old == new {
        return Vec::new();
    }
    let mut ahead: BTreeSet<String> = new.iter().map(&key).collect();
    let mut edits: Vec<Edit<Row>> = Vec::new();
    let (mut was, mut is) = (old.iter().peekable(), new.iter().peekable());
    loop {
        match (was.peek().copied(), is.peek().copied()) {
            (Some(row), Some(next)) if row == next => {
                if let Some(Edit::Keep(count)) = edits.last_mut() {
                    *count += 1;
                } else {
                    edits.push(Edit::Keep(1));
                }
                ahead.remove(&key(row));
                was.next();
                is.next();
            }
            (Some(row), Some(next)) if key(row) == key(next) => {
                edits.push(Edit::Replace { old: row.clone(), new: next.clone() });
                ahead.remove(&key(row));
                was.next();
                is.next();
            }
            (Some(row), next) if next.is_none() || !ahead.contains(&key(row)) => {
                edits.push(Edit::Remove(row.clone()));
                was.next();
            }
            (_, Some(next)) => {
                edits.push(Edit::Insert(next.clone()));
                ahead.remove(&key(next));
                is.next();
            }
            // The guard above takes every row that is left when nothing comes any more.
            (_, None) => return edits,
        }
    }
}

fn apply<Row: Clone + PartialEq>(
    edits: &[Edit<Row>],
    old: &[Row],
    table: &'static str,
) -> Result<Vec<Row>, ApplyError> {
    if edits.is_empty() {
        return Ok(old.to_vec());
    }
    let wrong = || ApplyError { table, expected: "other rows".to_string() };
    let mut rows = Vec::new();
    let mut rest = old.iter();
    for edit in edits {
        match edit {
            Edit::Keep(count) => {
                for _ in 0..*count {
                    rows.push(rest.next().ok_or_else(wrong)?.clone());
                }
            }
            Edit::Insert(row) => rows.push(row.clone()),
            Edit::Remove(row) => {
                rest.next().filter(|found| *found == row).ok_or_else(wrong)?;
            }
            Edit::Replace { old, new } => {
                rest.next().filter(|found| *found == old).ok_or_else(wrong)?;
                rows.push(new.clone());
            }
        }
    }
    if rest.next().is_some() { Err(wrong()) } else { Ok(rows) }
}

fn summarize<Row>(edits: &[Edit<Row>], table: &str, key: impl Fn(&Row) -> String, lines: &mut Vec<String>) {
    for edit in edits {
        match edit {
            Edit::Keep(_) => {}
            Edit::Remove(row) => lines.push(format!("{table}: - {}", key(row))),
            Edit::Insert(row) => lines.push(format!("{table}: + {}", key(row))),
            Edit::Replace { new, .. } => lines.push(format!("{table}: ~ {}", key(new))),
        }
    }
}

/// The steps start from another rule set.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{table}` of the rule set is not what the steps start from: expected `{expected}`")]
pub struct ApplyError {
    table: &'static str,
    expected: String,
}

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
        let said = diff.summary();
        if said.is_empty() && diff.new.subject == diff.old.subject {
            let same = RuleSetHead { version: diff.old.version.clone(), ..diff.new.clone() };
            return Ok(if same == diff.old { Self::None } else { Self::Patch });
        }
        let meaning = |edit: &Edit<FactDefinition>| match edit {
            Edit::Remove(_) => true,
            Edit::Replace { old, new } => old.kind != new.kind || old.denied_by != new.denied_by,
            _ => false,
        };
        if diff.vocabulary.iter().any(meaning)
            || diff.entries.iter().any(|edit| matches!(edit, Edit::Remove(_)))
        {
            return Ok(Self::Major);
        }
        let added = said.iter().any(|line| line.contains(": + ") || line.contains(": - "));
        let mut bump = if added { Self::Minor } else { Self::Patch };
        let before = Screener::builder().regime(old.clone()).build()?;
        let after = Screener::builder().regime(new.clone()).build()?;
        let days: BTreeSet<Date> = before.epochs(0).into_iter().chain(after.epochs(0)).collect();
        let bases = diff.touched();
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

impl RuleSetDiff {
    /// The entries whose answers may differ; `None`: any.
    fn touched(&self) -> Option<BTreeSet<[u8; 5]>> {
        let local = self.chapters.is_empty()
            && self.groups.is_empty()
            && self.readings.is_empty()
            && self.derived.is_empty()
            && self.exceptions.is_empty()
            && self.restrictions.is_empty()
            && self.entries.is_empty()
            && self.old.subject == self.new.subject;
        if !local {
            return None;
        }
        let mut bases = BTreeSet::new();
        let changed = |edit: &Edit<Requirement>| -> Vec<Requirement> {
            match edit {
                Edit::Keep(_) => Vec::new(),
                Edit::Remove(row) | Edit::Insert(row) => [row.clone()].into(),
                Edit::Replace { old, new } => [old.clone(), new.clone()].into(),
            }
        };
        // A row for a reason also answers conditions on that reason, which other entries may ask.
        for row in self.requirements.iter().flat_map(changed) {
            bases.extend(row.codes?.include.iter().map(crate::code::EntryCode::base));
        }
        if self.criteria.is_empty() && self.eligibility.is_empty() { Some(bases) } else { None }
    }
}
