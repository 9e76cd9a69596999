//! From a rule set and its overlays to one rule set.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::{Days, Overlay, OverlayError, Override, PolicyRule};
use crate::citation::{Source, Text};
use crate::rule::{AllowedExceptions, Condition, Requirement, RequirementClass, Restriction};
use crate::rule_set::{Chapter, Notice, RuleSet, Severity};
use crate::window::Window;

/// A rule set with overlays upon it, from the lowest up: their rows behind those of the law. What they
/// override is not in it: the engine reads that from the overlays.
///
/// # Errors
/// An overlay does not fit what lies beneath it.
pub(crate) fn layered(base: &RuleSet, overlays: &[Overlay]) -> Result<RuleSet, OverlayError> {
    let mut set = base.clone();
    for (place, overlay) in overlays.iter().enumerate() {
        let beneath = overlays.get(..place).unwrap_or_default();
        let whole = add(set.clone(), overlay);
        let diagnostics = overlay.check(&set, &whole, Some(beneath));
        if diagnostics.iter().any(|found| found.severity == Severity::Error) {
            return Err(OverlayError { overlay: overlay.id.to_string(), diagnostics });
        }
        set = whole;
    }
    Ok(set)
}

/// Adds the rows of an overlay that fits.
pub(in crate::rule_set) fn add(mut set: RuleSet, overlay: &Overlay) -> RuleSet {
    let rules: Vec<Requirement> =
        overlay.rules.iter().filter_map(|rule| requirement(overlay, rule, &set)).collect();
    set.requirements.extend(rules);
    set.chapters.push(Chapter {
        id: overlay.id.clone(),
        title: overlay.title.clone(),
        // A policy knows its own days: nothing in it is older than what was read.
        covered_from: Date::MIN,
        verified_through: Date::MAX,
        vintage: overlay.adopted.citation.clone(),
    });
    set.vocabulary.extend(overlay.vocabulary.iter().cloned());
    set.groups.extend(overlay.groups.iter().cloned());
    for row in &overlay.restrictions {
        if let Some(window) = within(&row.window, [overlay.days], &overlay.adopted) {
            let id = own_id(overlay, &row.id);
            set.restrictions.push(Restriction { id, window, ..row.clone() });
        }
    }
    for row in &overlay.notices {
        if let Some(window) = within(&row.window, [overlay.days], &overlay.adopted) {
            set.notices.push(Notice { window, ..row.clone() });
        }
    }
    set
}

/// The id of a row in the rule set that an overlay is part of.
pub(crate) fn own_id(overlay: &Overlay, id: &str) -> Text {
    format!("{}/{id}", overlay.id).into()
}

/// The rule as a row of the set; `None`: there is no day on which it holds.
fn requirement(overlay: &Overlay, rule: &PolicyRule, set: &RuleSet) -> Option<Requirement> {
    let scope = rule.scope_of.as_ref().and_then(|id| set.requirements.iter().find(|row| row.id == *id));
    let window = rule_window(overlay, rule, scope)?;
    let mut parts = Vec::new();
    let (codes, destinations, item) = match scope {
        Some(scope) => {
            parts.push(scope.condition.clone());
            parts.extend(rule.codes.clone().map(Condition::Code));
            if !rule.destinations.is_anywhere() {
                parts.push(Condition::Destination(rule.destinations.clone()));
            }
            (scope.codes.clone(), scope.destinations.clone(), scope.item.clone())
        }
        None => (rule.codes.clone(), rule.destinations.clone(), Condition::Always),
    };
    parts.push(rule.condition.clone());
    parts.retain(|part| *part != Condition::Always);
    let condition = match parts.len() {
        0 => Condition::Always,
        1 => parts.remove(0),
        _ => Condition::All(parts),
    };
    Some(Requirement {
        id: own_id(overlay, &rule.id),
        chapter: overlay.id.clone(),
        summary: rule.summary.clone(),
        class: RequirementClass::Policy,
        reason: None,
        column: None,
        level: rule.level,
        extraterritorial: rule.beyond_reach || scope.is_some_and(|scope| scope.extraterritorial),
        codes,
        destinations,
        item,
        condition,
        window,
        exceptions: if rule.exceptions.is_empty() {
            AllowedExceptions::None
        } else {
            AllowedExceptions::Only(rule.exceptions.clone())
        },
        reviews: Vec::new(),
        enforcement: Vec::new(),
        citations: rule.citations.clone(),
    })
}

/// When an override holds; `None`: on no day.
pub(crate) fn override_window(overlay: &Overlay, row: &Override) -> Option<Window> {
    within(&Window::ALWAYS, [row.days, overlay.days], &overlay.adopted)
}

/// When a rule holds whose scope is that of a requirement; `None`: on no day.
pub(in crate::rule_set) fn rule_window(
    overlay: &Overlay,
    rule: &PolicyRule,
    scope: Option<&Requirement>,
) -> Option<Window> {
    let mut window = scope.map_or(Window::ALWAYS, |scope| scope.window.clone());
    if rule.even_when_stayed {
        window.stays.clear();
    }
    let window = within(&window, [rule.days, overlay.days], &overlay.adopted)?;
    Some(Window { opened_by: Some(overlay.adopted.clone()), ..window })
}

/// The part of a window that lies in spans of days; `None`: no day.
pub(in crate::rule_set) fn within<const SPANS: usize>(
    window: &Window,
    spans: [Days; SPANS],
    adopted: &Source,
) -> Option<Window> {
    let mut window = window.clone();
    for days in spans {
        if window.opened_by.is_none() || days.from > window.from {
            window.opened_by = Some(adopted.clone());
        }
        window.from = window.from.max(days.from);
        window.until = match (window.until, days.until) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
    }
    match (window.from, window.until) {
        (Some(from), Some(until)) if until <= from => None,
        _ => Some(window),
    }
}
