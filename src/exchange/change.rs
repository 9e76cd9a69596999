//! A change of a rule set, row by row, whole in itself.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;
use semver::{Version, VersionReq};
use serde::{Deserialize, Serialize};

use super::problem::DocumentError;
use crate::citation::Text;
use crate::digest::Digest;
use crate::fact::FactDefinition;
use crate::problem::Problems;
use crate::rule::{Condition, Criterion, Eligibility, Exception, Requirement, Restriction};
use crate::rule_set::{
    Chapter, CountryGroup, DerivedFact, Entry, Notice, Reading, RuleSet, Severity, TariffHint,
};

/// What makes one version of a rule set of another: rows removed, and rows added or changed, whole and at
/// their places. Rows are named by id; rows without one by their code, key or kind, the second of the
/// same name as `name#2`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleSetChange {
    /// The set that it starts from.
    pub base_version: Version,
    /// Its digest.
    pub base_digest: Digest,
    /// The digest of the set that it leads to.
    pub digest: Digest,
    /// What it is called, for people.
    pub title: Text,
    /// The version that it leads to.
    pub version: Version,
    /// Which versions of this crate can read it.
    pub engine: VersionReq,
    /// The last day through which sources were read.
    pub verified_through: Date,
    /// When a transaction is subject to the regime at all.
    pub subject: Condition,
    /// Sources in law of that.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subject_citations: Vec<Text>,
    /// Parts with their coverage.
    #[serde(default, skip_serializing_if = "TableChange::is_empty")]
    pub chapters: TableChange<Chapter>,
    /// Facts.
    #[serde(default, skip_serializing_if = "TableChange::is_empty")]
    pub vocabulary: TableChange<FactDefinition>,
    /// Facts that follow from others.
    #[serde(default, skip_serializing_if = "TableChange::is_empty")]
    pub derived: TableChange<DerivedFact>,
    /// Country groups.
    #[serde(default, skip_serializing_if = "TableChange::is_empty")]
    pub groups: TableChange<CountryGroup>,
    /// Territories read as others.
    #[serde(default, skip_serializing_if = "TableChange::is_empty")]
    pub readings: TableChange<Reading>,
    /// Entries.
    #[serde(default, skip_serializing_if = "TableChange::is_empty")]
    pub entries: TableChange<Entry>,
    /// Parameters that classify.
    #[serde(default, skip_serializing_if = "TableChange::is_empty")]
    pub criteria: TableChange<Criterion>,
    /// What is demanded.
    #[serde(default, skip_serializing_if = "TableChange::is_empty")]
    pub requirements: TableChange<Requirement>,
    /// What overcomes it.
    #[serde(default, skip_serializing_if = "TableChange::is_empty")]
    pub exceptions: TableChange<Exception>,
    /// Which entries grant which exceptions.
    #[serde(default, skip_serializing_if = "TableChange::is_empty")]
    pub eligibility: TableChange<Eligibility>,
    /// What takes exceptions away.
    #[serde(default, skip_serializing_if = "TableChange::is_empty")]
    pub restrictions: TableChange<Restriction>,
    /// Caveats.
    #[serde(default, skip_serializing_if = "TableChange::is_empty")]
    pub notices: TableChange<Notice>,
    /// Tariff codes.
    #[serde(default, skip_serializing_if = "TableChange::is_empty")]
    pub tariff_hints: TableChange<TariffHint>,
}

/// What changes in one table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableChange<T> {
    /// Names of rows that go.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub removed: Vec<String>,
    /// Rows that come or change, in the order of their places.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub put: Vec<Placed<T>>,
}

impl<T> Default for TableChange<T> {
    fn default() -> Self {
        Self { removed: Vec::new(), put: Vec::new() }
    }
}

/// A row and its place in the table that the change leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Placed<T> {
    /// The place, from 0.
    pub at: usize,
    /// The name of the row.
    pub id: String,
    /// The whole row.
    pub row: T,
}

/// What happens to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RowChange {
    /// It is new.
    Added,
    /// It differs, or moved.
    Changed,
    /// It is gone.
    Removed,
}

impl<T: Clone + PartialEq> TableChange<T> {
    /// Whether nothing changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.removed.is_empty() && self.put.is_empty()
    }

    fn between(base: &[T], new: &[T], name: fn(&T) -> String) -> Self {
        let (base_names, new_names) = (names(base, name), names(new, name));
        let places: BTreeMap<&String, usize> =
            base_names.iter().enumerate().map(|(place, name)| (name, place)).collect();
        let mut put = Vec::new();
        let mut next = 0;
        for (at, (id, row)) in new_names.iter().zip(new).enumerate() {
            let kept =
                places.get(id).copied().filter(|place| *place >= next && base.get(*place) == Some(row));
            match kept {
                Some(place) => next = place + 1,
                None => put.push(Placed { at, id: id.clone(), row: row.clone() }),
            }
        }
        let stays: BTreeSet<&String> = new_names.iter().collect();
        let removed = base_names.iter().filter(|name| !stays.contains(name)).cloned().collect();
        Self { removed, put }
    }

    fn apply(&self, base: &[T], name: fn(&T) -> String, path: &str, problems: &mut Problems) -> Vec<T> {
        let known = names(base, name);
        let mut gone: BTreeSet<&String> = BTreeSet::new();
        for (place, id) in self.removed.iter().enumerate() {
            if !known.contains(id) {
                problems.add(
                    format!("{path}.removed[{place}]"),
                    format!("no row `{id}` in the base: expected the name of one of its rows"),
                );
            }
            gone.insert(id);
        }
        for (place, placed) in self.put.iter().enumerate() {
            if !gone.insert(&placed.id) {
                problems.add(
                    format!("{path}.put[{place}].id"),
                    format!("row `{}` twice: expected each row once", placed.id),
                );
            }
        }
        let mut rows =
            known.iter().zip(base).filter(|(id, _)| !gone.contains(id)).map(|(_, row)| row.clone());
        let mut result = Vec::new();
        for (place, placed) in self.put.iter().enumerate() {
            while result.len() < placed.at {
                match rows.next() {
                    Some(row) => result.push(row),
                    None => break,
                }
            }
            if result.len() != placed.at {
                problems.add(
                    format!("{path}.put[{place}].at"),
                    format!("place `{}`: expected {}, where the row before ends", placed.at, result.len()),
                );
                break;
            }
            result.push(placed.row.clone());
        }
        result.extend(rows);
        result
    }

    fn rows(&self, base: &[T], name: fn(&T) -> String) -> Vec<(RowChange, String)> {
        let known = names(base, name);
        let put = self.put.iter().map(|placed| {
            let change = if known.contains(&placed.id) { RowChange::Changed } else { RowChange::Added };
            (change, placed.id.clone())
        });
        put.chain(self.removed.iter().map(|id| (RowChange::Removed, id.clone()))).collect()
    }
}

/// Names made unique by counting.
fn names<T>(rows: &[T], name: fn(&T) -> String) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let unique = |row: &T| {
        let name = name(row);
        let count = seen.entry(name.clone()).or_default();
        *count += 1;
        if *count == 1 { name } else { format!("{name}#{count}") }
    };
    rows.iter().map(unique).collect()
}

/// Calls a macro with every table: field, how its rows are named.
macro_rules! tables {
    ($each:ident) => {
        $each!(chapters, |row| row.id.to_string());
        $each!(vocabulary, |row| row.key.to_string());
        $each!(derived, |row| row.key.to_string());
        $each!(groups, |row| row.name.to_string());
        $each!(readings, |row| row.country.code().to_string());
        $each!(entries, |row| row.code.to_string());
        $each!(criteria, |row| row.code.to_string());
        $each!(requirements, |row| row.id.to_string());
        $each!(exceptions, |row| row.id.to_string());
        $each!(eligibility, |row| format!(
            "{}/{}",
            row.symbol,
            row.codes.include.first().map(ToString::to_string).unwrap_or_default()
        ));
        $each!(restrictions, |row| row.id.to_string());
        $each!(notices, |row| row.kind.to_string());
        $each!(tariff_hints, |row| format!("{}/{}", row.code, row.edition));
    };
}

impl RuleSetChange {
    /// What makes `new` of `base`.
    #[must_use]
    pub fn between(base: &RuleSet, new: &RuleSet) -> Self {
        let mut change = Self {
            base_version: base.version.clone(),
            base_digest: Digest::of(base),
            digest: Digest::of(new),
            title: new.title.clone(),
            version: new.version.clone(),
            engine: new.engine.clone(),
            verified_through: new.verified_through,
            subject: new.subject.clone(),
            subject_citations: new.subject_citations.clone(),
            chapters: TableChange::default(),
            vocabulary: TableChange::default(),
            derived: TableChange::default(),
            groups: TableChange::default(),
            readings: TableChange::default(),
            entries: TableChange::default(),
            criteria: TableChange::default(),
            requirements: TableChange::default(),
            exceptions: TableChange::default(),
            eligibility: TableChange::default(),
            restrictions: TableChange::default(),
            notices: TableChange::default(),
            tariff_hints: TableChange::default(),
        };
        macro_rules! difference {
            ($table:ident, $name:expr) => {
                change.$table = TableChange::between(&base.$table, &new.$table, $name);
            };
        }
        tables!(difference);
        change
    }

    /// The set that the change leads to: exactly the sender's, or nothing.
    ///
    /// # Errors
    /// All at once: another base version or digest, rows that the base does not have, places that do not
    /// fit, rows that make the set invalid, a result that is not the one whose digest is given.
    pub fn apply(&self, base: &RuleSet) -> Result<RuleSet, DocumentError> {
        let mut problems = Problems::default();
        if self.base_version != base.version {
            problems.add(
                "change.base_version",
                format!(
                    "based on version `{}`: expected `{}`, the version here",
                    self.base_version, base.version
                ),
            );
        } else if !self.base_digest.is_of(base) {
            problems.add(
                "change.base_digest",
                format!(
                    "digest `{}` is not of the base here: expected `{}`",
                    self.base_digest,
                    Digest::of(base),
                ),
            );
        }
        if self.version <= self.base_version {
            problems.add(
                "change.version",
                format!(
                    "version `{}` does not follow `{}`: expected a later one",
                    self.version, self.base_version
                ),
            );
        }
        let mut new = base.clone();
        new.title.clone_from(&self.title);
        new.version = self.version.clone();
        new.engine = self.engine.clone();
        new.verified_through = self.verified_through;
        new.subject = self.subject.clone();
        new.subject_citations.clone_from(&self.subject_citations);
        macro_rules! apply {
            ($table:ident, $name:expr) => {
                new.$table = self.$table.apply(
                    &base.$table,
                    $name,
                    concat!("change.", stringify!($table)),
                    &mut problems,
                );
            };
        }
        tables!(apply);
        if problems.as_slice().is_empty() {
            check(base, &new, &mut problems);
            if !self.digest.is_of(&new) {
                problems.add(
                    "change.digest",
                    format!(
                        "digest `{}` is not of the result: the change was altered on its way",
                        self.digest
                    ),
                );
            }
        }
        problems.finish(new)
    }

    /// The rows that change: the table, what happens, the name.
    #[must_use]
    pub fn rows(&self, base: &RuleSet) -> Vec<(&'static str, RowChange, String)> {
        let mut found = Vec::new();
        macro_rules! rows {
            ($table:ident, $name:expr) => {
                let rows = self.$table.rows(&base.$table, $name).into_iter();
                found.extend(rows.map(|(change, id)| (stringify!($table), change, id)));
            };
        }
        tables!(rows);
        found
    }
}

/// Errors of the new set that the base does not have.
fn check(base: &RuleSet, new: &RuleSet, problems: &mut Problems) {
    let before = base.validate();
    for found in new.validate() {
        let known = || before.iter().any(|old| old.code == found.code && old.message == found.message);
        if found.severity == Severity::Error && !known() {
            problems.add(found.path, format!("{} ({})", found.message, found.remedy));
        }
    }
}
