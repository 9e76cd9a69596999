//! Which rules were looked at, and whether they apply.

use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::code::Regime;
use crate::determination::{Determination, RequirementStatus};

/// The rules that were looked at for one line under one regime, by id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleStatuses {
    /// The line.
    pub line: String,
    /// The regime.
    pub regime: Regime,
    /// Rules that apply.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub applies: Vec<String>,
    /// Rules of which facts are missing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<String>,
    /// Rules that were looked at and do not apply.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub does_not_apply: Vec<String>,
}

impl RuleStatuses {
    /// Takes the statuses out of a determination in full, which keeps the rules that apply or may apply.
    pub(super) fn split(determination: &mut Determination) -> Vec<Self> {
        let mut statuses = Vec::new();
        for line in &mut determination.lines {
            for regime in &mut line.regimes {
                let of = |wanted: RequirementStatus| -> Vec<String> {
                    let rules = regime.requirements.iter().filter(|rule| rule.status == wanted);
                    rules.map(|rule| rule.rule.clone()).collect()
                };
                statuses.push(Self {
                    line: line.line.clone(),
                    regime: regime.regime,
                    applies: of(RequirementStatus::Applies),
                    unknown: of(RequirementStatus::Unknown),
                    does_not_apply: of(RequirementStatus::DoesNotApply),
                });
                regime.requirements.retain(|rule| rule.status != RequirementStatus::DoesNotApply);
            }
        }
        statuses
    }
}
