//! What each loaded regime says of one order line, side by side.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use jiff::civil::Date;
use serde::Serialize;

use super::{Caveat, ClassificationStatus, Determination, Disposition, Outcome, RequirementStatus};
use crate::code::{ControlCode, EntryCode, Regime};
use crate::fact::{Order, OrderError};
use crate::regime::correspondence::{Related, SameStringOtherGoods, related, same_string_other_goods};
use crate::rule::{Level, ReviewPolicy};
use crate::screen::Screener;

/// An order line as the loaded regimes see it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SideBySide {
    /// The line's id.
    pub line: String,
    /// Regime by regime, in the order of loading.
    pub regimes: Vec<Side>,
}

/// What one regime says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Side {
    /// The regime.
    pub regime: Regime,
    /// The codes given or matched.
    pub codes: Vec<EntryCode>,
    /// What it requires.
    pub outcome: Outcome,
    /// What follows.
    pub disposition: Disposition,
    /// Requirements that apply or may apply.
    pub requirements: Vec<SideRequirement>,
    /// What else the reader must know.
    pub caveats: Vec<Caveat>,
    /// What the other lists have on the subjects of the codes.
    pub related: Vec<Related>,
    /// Codes whose string stands for other goods elsewhere.
    pub warnings: Vec<SameStringOtherGoods>,
}

/// A requirement of one regime.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SideRequirement {
    /// The rule's id.
    pub rule: String,
    /// What it says.
    pub summary: String,
    /// Whether it applies.
    pub status: RequirementStatus,
    /// What it demands.
    pub level: Level,
    /// Reason for control.
    pub reason: Option<String>,
    /// How an application would be looked at.
    pub review: ReviewPolicy,
    /// Since when.
    pub since: Option<Date>,
    /// The first day on which it is no longer in force, if that is known.
    pub until: Option<Date>,
    /// Sources in law.
    pub citations: Vec<String>,
}

impl Screener {
    /// Screens an order and sets the answers of the regimes side by side, line by line.
    ///
    /// # Errors
    /// As [`Screener::screen`].
    pub fn compare(&self, order: &Order) -> Result<Vec<SideBySide>, OrderError> {
        let determination = self.screen(order)?;
        Ok(self.side_by_side(&determination))
    }

    fn side_by_side(&self, determination: &Determination) -> Vec<SideBySide> {
        let mut lines = Vec::new();
        for line in &determination.lines {
            let mut regimes = Vec::new();
            for (place, answer) in line.regimes.iter().enumerate() {
                let rules = self.rule_set(place);
                let requirements = answer.requirements.iter().map(|finding| {
                    let row =
                        rules.and_then(|set| set.requirements.iter().find(|row| row.id == finding.rule));
                    SideRequirement {
                        rule: finding.rule.clone(),
                        summary: finding.summary.clone(),
                        status: finding.status,
                        level: finding.level,
                        reason: finding.reason.clone(),
                        review: finding.review.policy,
                        since: row.and_then(|row| row.window.from),
                        until: row.and_then(|row| row.window.until),
                        citations: finding.citations.clone(),
                    }
                });
                let certain = answer
                    .classification
                    .iter()
                    .filter(|entry| entry.status != ClassificationStatus::Possible);
                let codes: Vec<ControlCode> =
                    certain.filter_map(|entry| ControlCode::parse(answer.regime, &entry.code).ok()).collect();
                let entries: Vec<EntryCode> =
                    codes.iter().filter_map(|code| code.designation.entry_code()).collect();
                regimes.push(Side {
                    regime: answer.regime,
                    outcome: answer.outcome,
                    disposition: answer.disposition,
                    requirements: requirements.collect(),
                    caveats: answer.caveats.clone(),
                    related: codes.iter().flat_map(|code| related(*code)).collect(),
                    warnings: entries.iter().filter_map(|code| same_string_other_goods(*code)).collect(),
                    codes: entries,
                });
            }
            lines.push(SideBySide { line: line.line.clone(), regimes });
        }
        lines
    }
}

impl fmt::Display for SideBySide {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "line {}", self.line)?;
        for side in &self.regimes {
            let codes: Vec<String> = side.codes.iter().map(ToString::to_string).collect();
            let codes = if codes.is_empty() { "no code".to_string() } else { codes.join(", ") };
            writeln!(f)?;
            writeln!(f, "{:<12} {codes}: {}", side.regime, side.outcome)?;
            for found in &side.requirements {
                let may = if found.status == RequirementStatus::Unknown { "perhaps: " } else { "" };
                let reason = found.reason.as_ref().map_or_else(String::new, |reason| format!("{reason}: "));
                writeln!(f, "  {may}{reason}{}", found.summary)?;
                let since = found.since.map_or_else(String::new, |day| format!("since {day}; "));
                let until = found.until.map_or_else(String::new, |day| format!("until {day}; "));
                writeln!(f, "    {since}{until}{}", found.citations.join("; "))?;
            }
            for row in &side.related {
                let codes: Vec<String> = row.codes.iter().map(ToString::to_string).collect();
                let codes = if codes.is_empty() { "no entry".to_string() } else { codes.join(", ") };
                let relation = row
                    .relation
                    .map_or_else(|| "not compared".into(), |relation| format!("{relation:?}").to_lowercase());
                let weak = if row.sure { "" } else { ", weak" };
                writeln!(
                    f,
                    "  {} in {}: {codes} ({relation}{weak}; {})",
                    row.subject, row.regime, row.source
                )?;
            }
            for trap in &side.warnings {
                writeln!(
                    f,
                    "  warning: {} is {} in China, {} in the EU and the United States",
                    trap.code, trap.in_china, trap.elsewhere
                )?;
            }
        }
        Ok(())
    }
}
