//! A rule set as it could be written on an earlier day.

use alloc::vec::Vec;

use jiff::civil::Date;

use super::RuleSet;
use crate::citation::{Source, Text};
use crate::rule::{AllowedExceptions, Condition};
use crate::window::Window;

impl RuleSet {
    /// The rule set without what was published after a day: rows opened later are gone, closings and stays
    /// ordered later are undone. Sources without a day count as known.
    ///
    /// Two such sets, of the eve and of the day of an announcement, differ by what it brought.
    ///
    /// ```
    /// # #[cfg(feature = "cn-dual-use")] {
    /// use export_control::regime::cn_dual_use;
    /// use jiff::civil::date;
    ///
    /// let rules = cn_dual_use::rules();
    /// let has_gallium = |day| {
    ///     let vintage = rules.as_known_on(day);
    ///     vintage.requirements.iter().any(|rule| rule.id == "cn-dual-use/3C001.a/earlier")
    /// };
    /// assert!(!has_gallium(date(2023, 7, 2)) && has_gallium(date(2023, 7, 3)));
    /// # }
    /// ```
    #[must_use]
    pub fn as_known_on(&self, day: Date) -> Self {
        let mut set = self.clone();
        set.verified_through = set.verified_through.min(day);
        for chapter in &mut set.chapters {
            chapter.verified_through = chapter.verified_through.min(day).max(chapter.covered_from);
        }
        for group in &mut set.groups {
            keep(&mut group.members, day, |member| &mut member.window);
        }
        keep(&mut set.readings, day, |reading| &mut reading.window);
        keep(&mut set.entries, day, |entry| &mut entry.window);
        keep(&mut set.criteria, day, |criterion| &mut criterion.window);
        keep(&mut set.requirements, day, |requirement| &mut requirement.window);
        for requirement in &mut set.requirements {
            keep(&mut requirement.reviews, day, |review| &mut review.window);
            keep(&mut requirement.enforcement, day, |note| &mut note.window);
        }
        keep(&mut set.exceptions, day, |exception| &mut exception.window);
        keep(&mut set.eligibility, day, |grant| &mut grant.window);
        keep(&mut set.restrictions, day, |restriction| &mut restriction.window);
        keep(&mut set.notices, day, |notice| &mut notice.window);
        keep(&mut set.tariff_hints, day, |hint| &mut hint.window);
        forget_exceptions(&mut set);
        forget_rules(&mut set);
        set
    }
}

/// Rows must not name exceptions that nobody knew yet.
fn forget_exceptions(set: &mut RuleSet) {
    let exceptions = core::mem::take(&mut set.exceptions);
    let known = |name: &Text| exceptions.iter().any(|row| row.symbol == *name || row.is_under(name));
    for requirement in &mut set.requirements {
        if let AllowedExceptions::Only(allowed) = &mut requirement.exceptions {
            allowed.retain(known);
        }
    }
    set.eligibility.retain(|grant| known(&grant.symbol));
    // A restriction that takes nothing away by name would take all: it goes with its last name.
    set.restrictions.retain_mut(|limit| {
        limit.leaves.retain(known);
        let by_name = !limit.takes.is_empty();
        limit.takes.retain(known);
        !by_name || !limit.takes.is_empty()
    });
    set.exceptions = exceptions;
}

/// A test of lists that holds while a rule is in force holds never where nobody knew that rule yet.
fn forget_rules(set: &mut RuleSet) {
    let ids: Vec<Text> = set.requirements.iter().map(|row| row.id.clone()).collect();
    let known = |condition: &mut Condition| {
        forget_rules_in(condition, &ids);
        *condition != Condition::Never
    };
    set.criteria.retain_mut(|row| known(&mut row.condition));
    set.requirements.retain_mut(|row| known(&mut row.item) && known(&mut row.condition));
    set.exceptions.retain_mut(|row| known(&mut row.condition));
    set.eligibility.retain_mut(|row| known(&mut row.condition));
    set.restrictions.retain_mut(|row| known(&mut row.condition));
    set.notices.retain_mut(|row| known(&mut row.condition));
    for requirement in &mut set.requirements {
        requirement.reviews.retain_mut(|row| known(&mut row.condition));
        requirement.enforcement.retain_mut(|row| known(&mut row.condition));
    }
    forget_rules_in(&mut set.subject, &ids);
}

fn forget_rules_in(condition: &mut Condition, ids: &[Text]) {
    let never = match condition {
        Condition::Listed(test) => test.while_in_force.as_ref().is_some_and(|id| !ids.contains(id)),
        Condition::All(parts) => {
            for part in parts.iter_mut() {
                forget_rules_in(part, ids);
            }
            parts.contains(&Condition::Never)
        }
        Condition::Any(parts) => {
            parts.retain_mut(|part| {
                forget_rules_in(part, ids);
                *part != Condition::Never
            });
            parts.is_empty()
        }
        Condition::NoneOf(parts) => {
            parts.retain_mut(|part| {
                forget_rules_in(part, ids);
                *part != Condition::Never
            });
            if parts.is_empty() {
                *condition = Condition::Always;
            }
            false
        }
        _ => false,
    };
    if never {
        *condition = Condition::Never;
    }
}

fn keep<T>(rows: &mut Vec<T>, day: Date, window: fn(&mut T) -> &mut Window) {
    let known = |source: &Option<Source>| source.as_ref().is_none_or(|source| source.is_known_on(day));
    rows.retain_mut(|row| {
        let window = window(row);
        if !known(&window.opened_by) {
            return false;
        }
        if !known(&window.closed_by) {
            window.until = None;
            window.closed_by = None;
        }
        window.stays.retain(|stay| stay.source.is_known_on(day));
        for question in window.stays.iter_mut().filter_map(|stay| stay.question.as_mut()) {
            question.notes.retain(|note| note.source.is_known_on(day));
        }
        true
    });
}
