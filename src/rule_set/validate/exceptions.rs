//! Rows on exceptions: they exist, reach a requirement, and do not contradict each other.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::Checker;
use super::shadow::{covers_codes, covers_days, covers_places, implies};
use super::window::share_days;
use crate::citation::Text;
use crate::rule::{Eligibility, Exception, Level, Requirement, Restriction};
use crate::rule_set::DiagnosticCode;

impl<'a> Checker<'a> {
    pub(super) fn exceptions(&mut self) {
        let set = self.set;
        self.unique("exceptions", "id", set.exceptions.iter().map(|row| &*row.id));
        for (place, row) in set.exceptions.iter().enumerate() {
            self.exception(&format!("exceptions[{place}]"), row);
        }
    }

    fn exception(&mut self, path: &str, row: &'a Exception) {
        let set = self.set;
        self.id(&format!("{path}.id"), &row.id);
        self.id(&format!("{path}.symbol"), &row.symbol);
        self.text(&format!("{path}.summary"), &row.summary);
        self.chapter(&format!("{path}.chapter"), &row.chapter);
        self.window(path, &row.window, Some(&row.chapter));
        let granted =
            |grant: &Eligibility| grant.symbol == row.symbol && share_days(&grant.window, &row.window);
        if row.by_entry && !set.eligibility.iter().any(granted) {
            let message = format!("no entry grants `{}` while the row is in force", row.symbol);
            let remedy = "add the grants, or let its own terms suffice";
            self.warning(DiagnosticCode::NeverFires, &format!("{path}.by_entry"), message, remedy);
        }
        self.places(&format!("{path}.destinations"), &row.destinations, &row.window);
        let scene = self.scene(&row.window).within(&row.destinations);
        self.firing(&format!("{path}.condition"), &row.condition, &scene);
        self.overcomes(&format!("{path}.overcomes"), row);
        if self.size(&format!("{path}.obligations"), row.obligations.len()) {
            for (at, obligation) in row.obligations.iter().enumerate() {
                self.text(&format!("{path}.obligations[{at}]"), obligation);
            }
        }
        self.cites(&format!("{path}.citations"), &row.citations);
    }

    fn overcomes(&mut self, path: &str, row: &Exception) {
        let own = row.overcomes.reasons.iter().flatten();
        for reason in own.clone().chain(&row.overcomes.except_reasons) {
            self.reason(path, reason);
        }
        for reason in own.filter(|reason| row.overcomes.except_reasons.contains(reason)) {
            let message = format!("reason `{reason}` is both overcome and excepted");
            self.error(DiagnosticCode::ContradictoryExceptions, path, message, "remove it from one list");
        }
        let reached = |other: &Requirement| row.may_overcome(other) && share_days(&other.window, &row.window);
        if !self.set.requirements.iter().any(reached) {
            let message = format!("`{}` overcomes no requirement of the set", row.id);
            let remedy = "widen what it overcomes, or remove the row";
            self.warning(DiagnosticCode::ExceptionNeverReaches, path, message, remedy);
        }
    }

    /// Checks the exceptions that a requirement allows by name.
    pub(super) fn allowed(&mut self, path: &str, names: &[Text], row: &Requirement) {
        let set = self.set;
        if !self.size(path, names.len()) {
            return;
        }
        for (at, name) in names.iter().enumerate() {
            let path = format!("{path}[{at}]");
            if !self.symbol(&path, name, true) {
                continue;
            }
            let own = || set.exceptions.iter().filter(|other| other.symbol == *name || other.is_under(name));
            let (message, remedy) = if row.level == Level::Prohibited {
                (format!("exception `{name}` never overcomes what is prohibited"), "allow `none`")
            } else if !own().any(|exception| exception.may_overcome(row)) {
                let remedy = "remove it here, or widen what the exception overcomes";
                let message = match &row.reason {
                    Some(reason) => format!("exception `{name}` never overcomes reason `{reason}`"),
                    None => format!("exception `{name}` never overcomes a rule without a reason for control"),
                };
                (message, remedy)
            } else if !own().any(|exception| share_days(&exception.window, &row.window)) {
                let message = format!("exception `{name}` is never in force with the requirement");
                (message, "remove it here, or correct the windows")
            } else {
                continue;
            };
            self.warning(DiagnosticCode::ExceptionNeverReaches, &path, message, remedy);
        }
    }

    pub(super) fn eligibility(&mut self) {
        let set = self.set;
        let mut earlier: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (place, row) in set.eligibility.iter().enumerate() {
            let path = format!("eligibility[{place}]");
            let before = self.errors;
            let mut own = set.exceptions.iter().filter(|exception| exception.symbol == row.symbol);
            if self.symbol(&format!("{path}.symbol"), &row.symbol, false) && !own.any(|own| own.by_entry) {
                let message = format!("grants `{}`, of which no row asks for a grant", row.symbol);
                let remedy = "let the exception be granted by entry, or remove the row";
                let path = format!("{path}.symbol");
                self.error(DiagnosticCode::ContradictoryExceptions, &path, message, remedy);
            }
            self.codes(&format!("{path}.codes"), &row.codes);
            self.places(&format!("{path}.destinations"), &row.destinations, &row.window);
            self.window(&path, &row.window, None);
            let scene = self.scene(&row.window).within(&row.destinations);
            self.firing(&format!("{path}.condition"), &row.condition, &scene);
            self.cites(&format!("{path}.citations"), &row.citations);
            let Some(first) = row.codes.include.first().filter(|_| self.errors == before) else { continue };
            let same = earlier.entry((&row.symbol, first.base())).or_default();
            if let Some(at) = same.iter().find(|at| set.eligibility.get(**at).is_some_and(|o| grants(o, row)))
            {
                self.shadowed(
                    &path,
                    &format!("the grant of `{}`", row.symbol),
                    &format!("eligibility[{at}]"),
                );
            }
            same.push(place);
        }
    }

    pub(super) fn restrictions(&mut self) {
        let set = self.set;
        self.unique("restrictions", "id", set.restrictions.iter().map(|row| &*row.id));
        for (place, row) in set.restrictions.iter().enumerate() {
            let path = format!("restrictions[{place}]");
            let errors = self.errors;
            self.restriction(&path, row);
            if self.errors > errors {
                continue;
            }
            let before = set.restrictions.get(..place).unwrap_or_default();
            let takes_as_much = |other: &&Restriction| {
                self.symbols.iter().all(|symbol| !takes(row, symbol) || takes(other, symbol))
                    && covers_codes(other.codes.as_ref(), row.codes.as_ref())
                    && covers_places(&other.destinations, &row.destinations)
                    && covers_days(&other.window, &row.window)
                    && implies(&row.condition, &other.condition)
            };
            if let Some(other) = before.iter().find(takes_as_much) {
                self.shadowed(&path, &format!("`{}`", row.id), &format!("`{}`", other.id));
            }
        }
    }

    pub(super) fn restriction(&mut self, path: &str, row: &'a Restriction) {
        self.id(&format!("{path}.id"), &row.id);
        self.text(&format!("{path}.summary"), &row.summary);
        self.window(path, &row.window, None);
        if let Some(codes) = &row.codes {
            self.codes(&format!("{path}.codes"), codes);
        }
        self.places(&format!("{path}.destinations"), &row.destinations, &row.window);
        let scene = self.scene(&row.window).within(&row.destinations);
        self.firing(&format!("{path}.condition"), &row.condition, &scene);
        if !row.leaves.is_empty() && !row.takes.is_empty() {
            let message = "names both what it leaves and what it takes".to_string();
            let remedy = "keep one of the two: what is left, or what is taken";
            self.error(DiagnosticCode::ContradictoryExceptions, path, message, remedy);
        } else if !self.symbols.iter().any(|symbol| takes(row, symbol)) {
            let message = "takes no exception away: each one is left".to_string();
            let remedy = "leave fewer exceptions, or remove the row";
            self.warning(DiagnosticCode::NeverFires, path, message, remedy);
        }
        for (list, symbols) in [("leaves", &row.leaves), ("takes", &row.takes)] {
            if self.size(&format!("{path}.{list}"), symbols.len()) {
                for (at, symbol) in symbols.iter().enumerate() {
                    self.symbol(&format!("{path}.{list}[{at}]"), symbol, false);
                }
            }
        }
        self.cites(&format!("{path}.citations"), &row.citations);
    }

    /// Checks the symbol of an exception, or the id of one of its rows where that is allowed too.
    pub(super) fn symbol(&mut self, path: &str, name: &str, or_id: bool) -> bool {
        let known = self.symbols.contains(name)
            || (or_id && self.set.exceptions.iter().any(|exception| exception.is_under(name)));
        if !known {
            let message = format!("unknown exception `{name}`");
            self.error(DiagnosticCode::UnknownException, path, message, "use a symbol of the exceptions");
        }
        known
    }
}

/// Whether a restriction takes an exception away where it holds.
fn takes(row: &Restriction, symbol: &str) -> bool {
    if row.takes.is_empty() {
        !row.leaves.iter().any(|left| left == symbol)
    } else {
        row.takes.iter().any(|taken| taken == symbol)
    }
}

/// Whether one grant holds wherever the other does.
fn grants(wider: &Eligibility, row: &Eligibility) -> bool {
    covers_codes(Some(&wider.codes), Some(&row.codes))
        && covers_places(&wider.destinations, &row.destinations)
        && covers_days(&wider.window, &row.window)
        && implies(&row.condition, &wider.condition)
}
