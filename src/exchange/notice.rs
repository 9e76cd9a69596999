//! Notices of rule changes.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::footprint::Footprint;
use super::handling::{Marked, disclose};
use super::problem::DocumentError;
use crate::diff::RuleSetDiff;
use crate::digest::Digest;
use crate::problem::Problems;
use crate::rule_set::{RuleSet, Severity};

/// A change of the sender's rules: row by row, what each serves, how much it touches.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleChangeNotice {
    /// The instrument, such as `MOFCOM and GACC No. 23 of 2023`.
    pub instrument: String,
    /// When the change takes effect.
    pub effective: Date,
    /// The change, and whose law it is.
    pub change: RuleSetDiff,
    /// The digest of the set that it starts from.
    pub base_digest: Digest,
    /// The digest of the set that it leads to.
    pub digest: Digest,
    /// What its rows serve.
    pub purposes: Vec<Purpose>,
    /// How much it touches.
    pub footprint: Footprint,
    /// What the sender expects of it.
    pub assessment: Marked<String>,
}
disclose!(RuleChangeNotice {
    open: [instrument, effective, change, base_digest, digest, purposes, footprint],
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
        let change = RuleSetDiff::between(base, new);
        let footprint = Footprint::measure(&change, base, new, effective);
        let (base_digest, digest) = (Digest::of(base), Digest::of(new));
        let instrument = instrument.into();
        Self { instrument, effective, change, base_digest, digest, purposes, footprint, assessment }
    }

    /// Checks the notice against the receiver's copy of the sender's rules and returns the sender's new
    /// rules: exactly those, or nothing.
    ///
    /// # Errors
    /// All at once: whatever [`RuleSetDiff::apply`] refuses, a base or a result of another digest, a version
    /// that does not follow, rows that make the set invalid, a requirement without a purpose, a purpose of no
    /// row, a footprint that is not the one measured here.
    pub fn apply(&self, base: &RuleSet) -> Result<RuleSet, DocumentError> {
        let mut problems = Problems::default();
        let Self { change, base_digest, digest, footprint, .. } = self;
        let (before, after) = (&change.base_version, &change.head.version);
        if after <= before {
            let message = format!("version `{after}` does not follow `{before}`: expected a later one");
            problems.add("body.change.head.version", message);
        }
        if *before == base.version && !base_digest.is_of(base) {
            let here = Digest::of(base);
            let message = format!("digest `{base_digest}` is not of the base here: expected `{here}`");
            problems.add("body.base_digest", message);
        }
        let new = change.apply(base);
        match &new {
            Ok(new) => {
                check_rules(base, new, &mut problems);
                if problems.as_slice().is_empty() && !digest.is_of(new) {
                    let message =
                        format!("digest `{digest}` is not of the result: the change was altered on its way");
                    problems.add("body.digest", message);
                }
                let measured = Footprint::measure(change, base, new, self.effective);
                if measured != *footprint {
                    let message = format!("measured here: {measured}; the notice says {footprint}");
                    problems.add("body.footprint", message);
                }
            }
            Err(error) => {
                for problem in error.problems() {
                    problems.add(format!("body.change.{}", problem.path), &problem.message);
                }
            }
        }
        self.check_purposes(&mut problems);
        match new {
            Ok(new) => problems.finish(new),
            Err(_) => Err(problems.into()),
        }
    }

    fn check_purposes(&self, problems: &mut Problems) {
        for edit in self.change.requirements.iter().filter(|edit| edit.sign() != '>') {
            let id = edit.name();
            if !self.purposes.iter().any(|purpose| purpose.covers(id)) {
                problems.add("body.purposes", format!("requirement `{id}` has no purpose: expected one"));
            }
        }
        let names = self.change.rows();
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

/// The notice as a page for people: what, from when, why, how much, requirement by requirement.
impl fmt::Display for RuleChangeNotice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { change, footprint, .. } = self;
        writeln!(f, "{} ({})", self.instrument, change.head.regime)?;
        writeln!(f, "  effective  {}", self.effective)?;
        writeln!(f, "  rules      {} to {}", change.base_version, change.head.version)?;
        writeln!(f, "  touches    {} requirements", footprint.requirements)?;
        writeln!(f, "             {} entries of the list", footprint.entries)?;
        writeln!(f, "             {} destinations", footprint.destinations)?;
        if footprint.tariff_headings.of > 0 {
            writeln!(f, "             {} tariff headings", footprint.tariff_headings)?;
        }
        for purpose in &self.purposes {
            writeln!(f, "  serves     {}: {}", purpose.objective, purpose.reason)?;
        }
        for (sign, title) in [('+', "added"), ('~', "changed"), ('-', "removed")] {
            let own = change.requirements.iter().filter(|edit| edit.sign() == sign);
            let count = own.clone().count();
            if count == 0 {
                continue;
            }
            writeln!(f, "  {title:<10} {count} requirements")?;
            for edit in own.take(SHOWN) {
                let summary = edit.row().map(|row| &*row.summary).unwrap_or_default();
                writeln!(f, "             {}  {summary}", edit.name())?;
            }
            if count > SHOWN {
                writeln!(f, "             and {} more", count - SHOWN)?;
            }
        }
        Ok(())
    }
}

/// Errors of the new set that the base does not have.
fn check_rules(base: &RuleSet, new: &RuleSet, problems: &mut Problems) {
    let before = base.validate();
    for found in new.validate() {
        let known = || before.iter().any(|old| old.code == found.code && old.message == found.message);
        if found.severity == Severity::Error && !known() {
            problems.add(found.path, format!("{} ({})", found.message, found.remedy));
        }
    }
}
