//! What a control system is, generated from its rules.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;
use semver::Version;
use serde::Deserialize;

use super::handling::{Marked, disclose};
use crate::code::Regime;
use crate::country::Country;
use crate::digest::Digest;
use crate::problem::Problems;
use crate::rule::{Condition, RequirementClass};
use crate::rule_set::{EntryStatus, PlacesOn, RuleSet, resolve};
use crate::window::Standing;

/// What a system controls, why and how narrowly, counted on one day from a rule set.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SystemExplanation {
    /// Whose law.
    pub regime: Regime,
    /// What it is called.
    pub title: String,
    /// The version of the rules.
    pub version: Version,
    /// Their digest.
    pub digest: Digest,
    /// The day that is described.
    pub day: Date,
    /// Parts, with the first day covered and the text read.
    pub chapters: Vec<(String, Date, String)>,
    /// Entries by category, the first digit of the code.
    pub entries_by_category: BTreeMap<String, usize>,
    /// Requirements in force, by what kind of rule.
    pub requirements_by_class: BTreeMap<RequirementClass, usize>,
    /// Requirements in force, by reason for control; those without one are not counted.
    pub requirements_by_reason: BTreeMap<String, usize>,
    /// Requirements in force for every destination, and for some.
    pub worldwide_and_narrower: (usize, usize),
    /// Requirements that are stayed, or of which no source says whether they bind again.
    pub stayed_or_unverified: usize,
    /// Exceptions and general authorizations.
    pub exceptions: Vec<String>,
    /// Entries and requirements that are not modelled: open, not free.
    pub not_modelled: usize,
    /// What the sender adds.
    pub remarks: Marked<String>,
}
disclose!(SystemExplanation {
    open: [
        regime,
        title,
        version,
        digest,
        day,
        chapters,
        entries_by_category,
        requirements_by_class,
        requirements_by_reason,
        worldwide_and_narrower,
        stayed_or_unverified,
        exceptions,
        not_modelled,
    ],
    marked: [remarks],
});

impl SystemExplanation {
    /// Describes a rule set on a day.
    #[must_use]
    pub fn of(set: &RuleSet, day: Date, remarks: Marked<String>) -> Self {
        let mut explanation = Self {
            regime: set.regime,
            title: set.title.to_string(),
            version: set.version.clone(),
            digest: Digest::of(set),
            day,
            chapters: Vec::new(),
            entries_by_category: BTreeMap::new(),
            requirements_by_class: BTreeMap::new(),
            requirements_by_reason: BTreeMap::new(),
            worldwide_and_narrower: (0, 0),
            stayed_or_unverified: 0,
            exceptions: Vec::new(),
            not_modelled: 0,
            remarks,
        };
        for chapter in &set.chapters {
            let row = (chapter.title.to_string(), chapter.covered_from, chapter.vintage.to_string());
            explanation.chapters.push(row);
        }
        for entry in set.entries.iter().filter(|entry| entry.window.standing(day, None) == Standing::InForce)
        {
            let category: String = entry.code.base_text().chars().take(1).collect();
            *explanation.entries_by_category.entry(category).or_default() += 1;
            explanation.not_modelled += usize::from(matches!(entry.status, EntryStatus::NotModelled(_)));
        }
        let places = PlacesOn::new(set, day, None);
        for requirement in &set.requirements {
            match requirement.window.standing(day, None) {
                Standing::NotInForce => continue,
                Standing::Stayed | Standing::Unverified => {
                    explanation.stayed_or_unverified += 1;
                    continue;
                }
                Standing::InForce => {}
            }
            *explanation.requirements_by_class.entry(requirement.class).or_default() += 1;
            if let Some(reason) = &requirement.reason {
                *explanation.requirements_by_reason.entry(reason.to_string()).or_default() += 1;
            }
            let (worldwide, narrower) = &mut explanation.worldwide_and_narrower;
            let countries = resolve(&requirement.destinations, &places);
            *(if countries.len() == Country::COUNT { worldwide } else { narrower }) += 1;
            let open = is_open(&requirement.item) || is_open(&requirement.condition);
            explanation.not_modelled += usize::from(open);
        }
        for exception in &set.exceptions {
            let symbol = exception.symbol.to_string();
            let stands = exception.window.standing(day, None) == Standing::InForce;
            if stands && !explanation.exceptions.contains(&symbol) {
                explanation.exceptions.push(symbol);
            }
        }
        explanation
    }

    pub(super) fn check(&self, problems: &mut Problems) {
        problems.text("body.title", &self.title);
    }
}

fn is_open(condition: &Condition) -> bool {
    match condition {
        Condition::NotModelled(_) => true,
        Condition::All(parts) | Condition::Any(parts) | Condition::NoneOf(parts) => parts.iter().any(is_open),
        _ => false,
    }
}
