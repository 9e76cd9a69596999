//! Which rows change: small enough to send, exact when applied.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;
use semver::{Version, VersionReq};
use serde::{Deserialize, Serialize};

use crate::citation::Text;
use crate::code::Regime;
use crate::country::Country;
use crate::fact::FactDefinition;
use crate::problem::{Problems, refusal};
use crate::rule::{Condition, Criterion, Eligibility, Exception, Requirement, Restriction};
use crate::rule_set::{
    Chapter, CountryGroup, DerivedFact, Entry, MovedEntry, NamedRow, Notice, Reading, RuleSet, TariffHint,
    tables,
};

/// What happens to a row of a table. Rows that stay as they are, in their order, are not named.
///
/// A row is named by its id; where rows have none, by its code, key or kind. The second row of a name is
/// `name#2`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Edit<Row> {
    /// The row of this name goes.
    Remove(String),
    /// A row is as it was, at another place.
    Move {
        /// Its name.
        name: String,
        /// Its place, from 0, in the table that comes out.
        at: usize,
    },
    /// A row comes.
    Insert(Placed<Row>),
    /// A row changes.
    Replace(Placed<Row>),
}

/// A whole row and its place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Placed<Row> {
    /// Its name.
    pub name: String,
    /// Its place, from 0, in the table that comes out.
    pub at: usize,
    /// What it is now.
    pub row: Row,
}

impl<Row> Edit<Row> {
    /// The name of the row.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Remove(name) | Self::Move { name, .. } => name,
            Self::Insert(placed) | Self::Replace(placed) => &placed.name,
        }
    }

    /// What happens to it, as a sign: it comes (`+`), goes (`-`), changes (`~`), moves (`>`).
    #[must_use]
    pub const fn sign(&self) -> char {
        match self {
            Self::Remove(_) => '-',
            Self::Move { .. } => '>',
            Self::Insert(_) => '+',
            Self::Replace(_) => '~',
        }
    }

    /// The whole row, if it comes or changes.
    #[must_use]
    pub const fn row(&self) -> Option<&Row> {
        match self {
            Self::Insert(placed) | Self::Replace(placed) => Some(&placed.row),
            Self::Remove(_) | Self::Move { .. } => None,
        }
    }

    const fn tag(&self) -> &'static str {
        match self {
            Self::Remove(_) => "remove",
            Self::Move { .. } => "move",
            Self::Insert(_) => "insert",
            Self::Replace(_) => "replace",
        }
    }
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_in: Option<Text>,
    pub subject: Condition,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subject_citations: Vec<Text>,
}

impl RuleSetHead {
    /// What that set says of itself.
    #[must_use]
    pub fn of(set: &RuleSet) -> Self {
        Self {
            regime: set.regime,
            home: set.home,
            title: set.title.clone(),
            version: set.version.clone(),
            engine: set.engine.clone(),
            verified_through: set.verified_through,
            published_in: (!set.published_in.is_empty()).then(|| set.published_in.clone()),
            subject: set.subject.clone(),
            subject_citations: set.subject_citations.clone(),
        }
    }
}

macro_rules! of_diff {
    ($($table:ident: $row:ty, |$it:ident| $name:expr;)*) => {
        /// What makes one version of a rule set of another, row by row.
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
            /// The version of the set that it starts from.
            pub base_version: Version,
            /// What the set that it leads to says of itself.
            pub head: RuleSetHead,
            $(
                #[serde(default, skip_serializing_if = "Vec::is_empty")]
                pub $table: Vec<Edit<$row>>,
            )*
        }

        impl RuleSetDiff {
            /// What makes `new` of `base`: two versions of the rules of one regime.
            #[must_use]
            pub fn between(base: &RuleSet, new: &RuleSet) -> Self {
                Self {
                    base_version: base.version.clone(),
                    head: RuleSetHead::of(new),
                    $($table: edits(&base.$table, &new.$table),)*
                }
            }

            /// The set that it leads to: exactly that, or nothing.
            ///
            /// Rows are known by name only: a base whose rows are others than its version says is refused
            /// where names or places do not fit. A notice of the exchange also names its base and its
            /// result by digest.
            ///
            /// # Errors
            /// All at once: another regime or version than that of the base, rows that it does not have or
            /// has already, rows named twice or by a name that is not theirs, places that do not fit.
            pub fn apply(&self, base: &RuleSet) -> Result<RuleSet, ApplyError> {
                let mut problems = Problems::default();
                let head = &self.head;
                if head.regime != base.regime {
                    let message = format!("`{}`: expected `{}`, the rules here", head.regime, base.regime);
                    problems.add("head.regime", message);
                }
                if self.base_version != base.version {
                    let (based, here) = (&self.base_version, &base.version);
                    let message = format!("based on version `{based}`: expected `{here}`, the version here");
                    problems.add("base_version", message);
                }
                let new = RuleSet {
                    regime: head.regime,
                    home: head.home,
                    title: head.title.clone(),
                    version: head.version.clone(),
                    engine: head.engine.clone(),
                    verified_through: head.verified_through,
                    published_in: head.published_in.clone().unwrap_or_default(),
                    subject: head.subject.clone(),
                    subject_citations: head.subject_citations.clone(),
                    $($table: apply(&self.$table, &base.$table, stringify!($table), &mut problems),)*
                };
                problems.finish(new)
            }

            /// Row by row: the table, the [sign](Edit::sign), the name.
            pub(crate) fn rows(&self) -> Vec<(&'static str, char, &str)> {
                let mut rows = Vec::new();
                $(rows.extend(self.$table.iter().map(|it| (stringify!($table), it.sign(), it.name())));)*
                rows
            }
        }
    };
}
tables!(of_diff);

impl RuleSetDiff {
    /// Row by row what came (`+`), went (`-`), changed (`~`) and moved (`>`), as `table: + name`.
    #[must_use]
    pub fn summary(&self) -> Vec<String> {
        self.rows().into_iter().map(|(table, sign, name)| format!("{table}: {sign} {name}")).collect()
    }

    /// Requirements that are named, as they were and as they are. One that moves is as it was.
    pub(crate) fn requirement_pairs<'a>(&'a self, base: &'a RuleSet) -> Vec<[Option<&'a Requirement>; 2]> {
        pairs(&self.requirements, &base.requirements)
    }
}

refusal! {
    /// A diff does not fit the rule set that it was applied to, with everything that does not.
    ApplyError
}

/// Rows that edits name, as they were and as they are. One that moves is as it was.
pub(super) fn pairs<'a, R: NamedRow>(edits: &'a [Edit<R>], base: &'a [R]) -> Vec<[Option<&'a R>; 2]> {
    let known: BTreeMap<String, &R> = names(base).0.into_iter().zip(base).collect();
    let pair = |edit: &'a Edit<R>| {
        let was = known.get(edit.name()).copied();
        match edit {
            Edit::Remove(_) => [was, None],
            Edit::Move { .. } => [was, was],
            Edit::Insert(placed) | Edit::Replace(placed) => [was, Some(&placed.row)],
        }
    };
    edits.iter().map(pair).collect()
}

/// Names made unique by counting.
#[derive(Default)]
struct Names {
    counts: BTreeMap<String, usize>,
    given: BTreeSet<String>,
}

impl Names {
    fn give(&mut self, name: &str) -> String {
        let count = self.counts.entry(name.to_string()).or_default();
        loop {
            *count += 1;
            let unique = if *count == 1 { name.to_string() } else { format!("{name}#{count}") };
            if self.given.insert(unique.clone()) {
                return unique;
            }
        }
    }
}

/// The names of rows, and what gives more of them.
fn names<R: NamedRow>(rows: &[R]) -> (Vec<String>, Names) {
    let mut names = Names::default();
    (rows.iter().map(|row| names.give(&row.name())).collect(), names)
}

/// A row stands for the equal row of its name, else for the first of its name that is left.
fn edits<R: NamedRow>(base: &[R], new: &[R]) -> Vec<Edit<R>> {
    if base == new {
        return Vec::new();
    }
    let (known, mut fresh) = names(base);
    let mut left: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (place, row) in base.iter().enumerate() {
        left.entry(row.name()).or_default().push(place);
    }
    let mut take = |row: &R, fits: &dyn Fn(&R) -> bool| {
        let own = left.get_mut(&row.name())?;
        let found = own.iter().position(|place| base.get(*place).is_some_and(fits))?;
        Some(own.remove(found))
    };
    let same: Vec<Option<usize>> = new.iter().map(|row| take(row, &|was| was == row)).collect();
    let changed: Vec<Option<usize>> = new
        .iter()
        .zip(&same)
        .map(|(row, same)| same.map_or_else(|| take(row, &|_| true), |_| None))
        .collect();
    let stay = rising(same.iter().flatten().copied());
    let name = |place: usize| known.get(place).cloned().unwrap_or_default();
    let gone: BTreeSet<usize> = left.into_values().flatten().collect();
    let mut edits: Vec<Edit<R>> = gone.into_iter().map(|place| Edit::Remove(name(place))).collect();
    for (at, (row, was)) in new.iter().zip(same.into_iter().zip(changed)).enumerate() {
        let row = || row.clone();
        match was {
            (Some(place), _) if stay.contains(&place) => {}
            (Some(place), _) => edits.push(Edit::Move { name: name(place), at }),
            (None, Some(place)) => edits.push(Edit::Replace(Placed { name: name(place), at, row: row() })),
            (None, None) => {
                let row = row();
                edits.push(Edit::Insert(Placed { name: fresh.give(&row.name()), at, row }));
            }
        }
    }
    edits
}

/// The longest run of places that only rise.
fn rising(places: impl Iterator<Item = usize>) -> BTreeSet<usize> {
    // By length of a run: the lowest place that ends one, and its number. By number: the place, and the
    // number before it.
    let mut ends: Vec<(usize, usize)> = Vec::new();
    let mut links: Vec<(usize, Option<usize>)> = Vec::new();
    for place in places {
        let length = ends.partition_point(|(end, _)| *end < place);
        let before = length.checked_sub(1).and_then(|shorter| ends.get(shorter)).map(|(_, number)| *number);
        let end = (place, links.len());
        match ends.get_mut(length) {
            Some(known) => *known = end,
            None => ends.push(end),
        }
        links.push((place, before));
    }
    let mut run = BTreeSet::new();
    let mut number = ends.last().map(|(_, number)| *number);
    while let Some((place, before)) = number.and_then(|number| links.get(number)) {
        run.insert(*place);
        number = *before;
    }
    run
}

fn apply<R: NamedRow>(edits: &[Edit<R>], base: &[R], table: &str, problems: &mut Problems) -> Vec<R> {
    let (names, _) = names(base);
    let known: BTreeMap<&str, &R> = names.iter().map(String::as_str).zip(base).collect();
    let mut named: BTreeSet<&str> = BTreeSet::new();
    for (place, edit) in edits.iter().enumerate() {
        let name = edit.name();
        let field = if matches!(edit, Edit::Remove(_)) { "" } else { ".name" };
        let path = format!("{table}[{place}].{}{field}", edit.tag());
        let mut wrong = |message: String| problems.add(&*path, message);
        match (edit, known.contains_key(name)) {
            (Edit::Insert(_), true) => {
                wrong(format!("row `{name}` is in the base: expected a name that it does not have"));
            }
            (Edit::Insert(_), false) | (_, true) => {}
            (_, false) => {
                wrong(format!("no row `{name}` in the base: expected the name of one of its rows"));
            }
        }
        if let Some(own) = edit.row().map(NamedRow::name) {
            if name.strip_prefix(&*own).is_none_or(|rest| !rest.is_empty() && !rest.starts_with('#')) {
                wrong(format!("`{name}` names a row `{own}`: expected its name"));
            }
        }
        if !named.insert(name) {
            wrong(format!("row `{name}` twice: expected each row once"));
        }
    }
    let rest = names.iter().zip(base).filter(|(name, _)| !named.contains(&***name));
    let mut rest = rest.map(|(_, row)| Some(row));
    // A row that the base does not have keeps its place free.
    let mut rows: Vec<Option<&R>> = Vec::new();
    for (place, edit) in edits.iter().enumerate() {
        let (at, row) = match edit {
            Edit::Remove(_) => continue,
            Edit::Move { name, at } => (*at, known.get(&**name).copied()),
            Edit::Insert(placed) | Edit::Replace(placed) => (placed.at, Some(&placed.row)),
        };
        rows.extend(rest.by_ref().take(at.saturating_sub(rows.len())));
        if rows.len() != at {
            let found = rows.len();
            let expected = if at < found {
                format!("at least `{found}`, behind the row before")
            } else {
                format!("at most `{found}`, the end of the table")
            };
            let path = format!("{table}[{place}].{}.at", edit.tag());
            problems.add(path, format!("place `{at}`: expected {expected}"));
        }
        rows.push(row);
    }
    rows.extend(rest);
    rows.into_iter().flatten().cloned().collect()
}
