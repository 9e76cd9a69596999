//! Notices of rule changes.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::change::{RowChange, RuleSetChange};
use super::footprint::Footprint;
use super::handling::{Marked, disclose};
use super::problem::DocumentError;
use crate::code::Regime;
use crate::problem::Problems;
use crate::rule_set::RuleSet;

/// A change of the sender's rules: row by row, what each serves, how much it touches.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleChangeNotice {
    /// Whose law.
    pub regime: Regime,
    /// The instrument, such as `MOFCOM and GACC No. 23 of 2023`.
    pub instrument: String,
    /// When the change takes effect.
    pub effective: Date,
    /// The change.
    pub change: RuleSetChange,
    /// What its rows serve.
    pub purposes: Vec<Purpose>,
    /// How much it touches.
    pub footprint: Footprint,
    /// What the sender expects of it.
    pub assessment: Marked<String>,
}
disclose!(RuleChangeNotice {
    open: [regime, instrument, effective, change, purposes, footprint],
    marked: [assessment],
});

/// What some of the changed requirements serve.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Purpose {
    /// Ids of requirements, or their beginnings up to a slash or dot: `cn-dual-use/3C001`.
    pub rows: Vec<String>,
    /// What they serve.
    pub objective: Objective,
    /// Why, in words.
    pub reason: String,
}

/// Policy objectives of export controls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Objective {
    /// National security.
    NationalSecurity,
    /// Nonproliferation of weapons of mass destruction.
    Nonproliferation,
    /// Human rights.
    HumanRights,
    /// Foreign policy.
    ForeignPolicy,
    /// Regional stability.
    RegionalStability,
    /// Against terrorism.
    CounterTerrorism,
    /// Obligations under treaties and resolutions.
    InternationalObligations,
    /// Goods in short supply.
    ShortSupply,
}

impl fmt::Display for Objective {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::NationalSecurity => "national security",
            Self::Nonproliferation => "nonproliferation",
            Self::HumanRights => "human rights",
            Self::ForeignPolicy => "foreign policy",
            Self::RegionalStability => "regional stability",
            Self::CounterTerrorism => "counter-terrorism",
            Self::InternationalObligations => "international obligations",
            Self::ShortSupply => "short supply",
        })
    }
}

impl RuleChangeNotice {
    /// A notice of what makes `new` of `base`, with its footprint measured.
    #[must_use]
    pub fn between(
        base: &RuleSet,
        new: &RuleSet,
        instrument: impl Into<String>,
        effective: Date,
        purposes: Vec<Purpose>,
        assessment: Marked<String>,
    ) -> Self {
        let change = RuleSetChange::between(base, new);
        let footprint = Footprint::measure(&change, base, new, effective);
        let instrument = instrument.into();
        Self { regime: new.regime, instrument, effective, change, purposes, footprint, assessment }
    }

    /// Checks the notice against the receiver's copy of the sender's rules and returns the sender's new
    /// rules: exactly those, or nothing.
    ///
    /// # Errors
    /// All at once: rules of another regime, whatever [`RuleSetChange::apply`] refuses, a requirement
    /// without a purpose, a purpose of no row, a footprint that is not the one measured here.
    pub fn apply(&self, base: &RuleSet) -> Result<RuleSet, DocumentError> {
        let mut problems = Problems::default();
        if self.regime != base.regime {
            problems
                .add("body.regime", format!("`{}`: expected `{}`, the rules here", self.regime, base.regime));
        }
        let new = match self.change.apply(base) {
            Ok(new) => Some(new),
            Err(error) => {
                for problem in error.problems() {
                    problems.add(format!("body.{}", problem.path), problem.message.clone());
                }
                None
            }
        };
        self.check_purposes(base, &mut problems);
        if let Some(new) = &new {
            let measured = Footprint::measure(&self.change, base, new, self.effective);
            if measured != self.footprint {
                problems.add(
                    "body.footprint",
                    format!("measured here: {} requirements, {} entries, {} destinations, {} tariff headings; the notice says {}, {}, {}, {}",
                        measured.requirements, measured.entries, measured.destinations, measured.tariff_headings,
                        self.footprint.requirements, self.footprint.entries, self.footprint.destinations, self.footprint.tariff_headings),
                );
            }
        }
        problems.finish(()).map(|()| new.unwrap_or_else(|| base.clone()))
    }

    /// Ids of requirements that change.
    fn changed(&self) -> Vec<String> {
        let change = &self.change.requirements;
        change.put.iter().map(|placed| placed.id.clone()).chain(change.removed.iter().cloned()).collect()
    }

    fn check_purposes(&self, base: &RuleSet, problems: &mut Problems) {
        let changed = self.changed();
        for id in &changed {
            if !self.purposes.iter().any(|purpose| purpose.covers(id)) {
                problems.add("body.purposes", format!("requirement `{id}` has no purpose: expected one"));
            }
        }
        let names = self.change.rows(base);
        for (place, purpose) in self.purposes.iter().enumerate() {
            for row in &purpose.rows {
                if !names.iter().any(|(_, _, id)| covers(row, id)) {
                    problems.add(
                        format!("body.purposes[{place}].rows"),
                        format!("`{row}` is no row of the change: expected a row that changes"),
                    );
                }
            }
        }
    }

    pub(super) fn check(&self, problems: &mut Problems) {
        problems.text("body.instrument", &self.instrument);
        for (place, purpose) in self.purposes.iter().enumerate() {
            problems.text(&format!("body.purposes[{place}].reason"), &purpose.reason);
        }
        for (place, placed) in self.change.requirements.put.iter().enumerate() {
            let window = &placed.row.window;
            if let (Some(from), Some(until)) = (window.from, window.until) {
                if until <= from {
                    problems.add(
                        format!("body.change.requirements.put[{place}].row.window"),
                        format!(
                            "`{}` ends on `{until}` before it starts on `{from}`: expected a later end",
                            placed.id
                        ),
                    );
                }
            }
        }
    }

    /// The notice as a page for people.
    #[must_use]
    pub fn page<'a>(&'a self, base: &'a RuleSet) -> NoticePage<'a> {
        NoticePage { notice: self, base }
    }
}

impl Purpose {
    fn covers(&self, id: &str) -> bool {
        self.rows.iter().any(|row| covers(row, id))
    }
}

fn covers(row: &str, id: &str) -> bool {
    id.strip_prefix(row).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '.']))
}

/// How many rows of a kind the page names.
const SHOWN: usize = 20;

/// Displays a notice for people: what, from when, why, how much, row by row.
#[derive(Debug, Clone, Copy)]
pub struct NoticePage<'a> {
    notice: &'a RuleChangeNotice,
    base: &'a RuleSet,
}

impl fmt::Display for NoticePage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { notice, base } = self;
        let change = &notice.change;
        writeln!(f, "{} ({})", notice.instrument, notice.regime)?;
        writeln!(f, "  effective  {}", notice.effective)?;
        writeln!(f, "  rules      {} to {}", change.base_version, change.version)?;
        writeln!(f, "  touches    {} requirements", notice.footprint.requirements)?;
        writeln!(f, "             {} entries of the list", notice.footprint.entries)?;
        writeln!(f, "             {} destinations", notice.footprint.destinations)?;
        if notice.footprint.tariff_headings.of > 0 {
            writeln!(f, "             {} tariff headings", notice.footprint.tariff_headings)?;
        }
        for purpose in &notice.purposes {
            writeln!(f, "  serves     {}: {}", purpose.objective, purpose.reason)?;
        }
        let rows = change.rows(base);
        for kind in [RowChange::Added, RowChange::Changed, RowChange::Removed] {
            let own: Vec<&str> = rows
                .iter()
                .filter(|(table, change, _)| *table == "requirements" && *change == kind)
                .map(|(_, _, id)| id.as_str())
                .collect();
            if own.is_empty() {
                continue;
            }
            writeln!(f, "  {:<10} {} requirements", format!("{kind:?}").to_lowercase(), own.len())?;
            for id in own.iter().take(SHOWN) {
                let row = change.requirements.put.iter().find(|placed| placed.id == *id);
                let summary = row.map(|placed| placed.row.summary.to_string()).unwrap_or_default();
                writeln!(f, "             {id}  {summary}")?;
            }
            if own.len() > SHOWN {
                writeln!(f, "             and {} more", own.len() - SHOWN)?;
            }
        }
        Ok(())
    }
}
