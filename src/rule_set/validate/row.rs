//! Rows: requirements, exceptions, grants, restrictions, criteria, notices.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::Checker;
use super::condition::{never, word_of};
use crate::code::{EntryCode, Paragraph};
use crate::rule::{
    AllowedExceptions, CodeSet, Condition, Destinations, Exception, Place, Requirement, Restriction,
};
use crate::rule_set::{DiagnosticCode, Notice, PlacesOn, resolve};
use crate::window::Window;

impl Checker<'_> {
    pub(super) fn rows(&mut self) {
        let set = self.set;
        for (place, criterion) in set.criteria.iter().enumerate() {
            let path = format!("criteria[{place}]");
            self.code(&format!("{path}.code"), criterion.code);
            self.window(&path, &criterion.window, None);
            self.firing(&format!("{path}.condition"), &criterion.condition);
            if let Some(codes) = &criterion.implied_by {
                self.codes(&format!("{path}.implied_by"), codes);
            }
            self.cites(&format!("{path}.citations"), &criterion.citations);
        }
        self.unique("requirements", "id", set.requirements.iter().map(|row| row.id.to_string()));
        let mut alike: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, row) in set.requirements.iter().enumerate() {
            self.requirement(&format!("requirements[{place}]"), row);
            // Rows that differ in name and window only say the same thing.
            let Requirement { codes, destinations, item, condition, level, class, reason, .. } = row;
            let key = format!("{codes:?}{destinations:?}{item:?}{condition:?}{level:?}{class:?}{reason:?}");
            let earlier = alike.entry(key).or_default();
            let windows = earlier.iter().filter_map(|at| set.requirements.get(*at)).map(|row| &row.window);
            let what = format!("the scope of `{}`", row.id);
            self.overlap(&format!("requirements[{place}]"), &row.window, windows, &what);
            earlier.push(place);
        }
        self.unique("exceptions", "id", set.exceptions.iter().map(|row| row.id.to_string()));
        for (place, row) in set.exceptions.iter().enumerate() {
            self.exception(&format!("exceptions[{place}]"), row);
        }
        for (place, row) in set.eligibility.iter().enumerate() {
            let path = format!("eligibility[{place}]");
            self.symbol(&format!("{path}.symbol"), &row.symbol, false);
            self.codes(&format!("{path}.codes"), &row.codes);
            self.places(&format!("{path}.destinations"), &row.destinations, &row.window);
            self.window(&path, &row.window, None);
            self.firing(&format!("{path}.condition"), &row.condition);
            self.cites(&format!("{path}.citations"), &row.citations);
        }
        self.unique("restrictions", "id", set.restrictions.iter().map(|row| row.id.to_string()));
        for (place, row) in set.restrictions.iter().enumerate() {
            self.restriction(&format!("restrictions[{place}]"), row);
        }
        for (place, notice) in set.notices.iter().enumerate() {
            self.notice(&format!("notices[{place}]"), notice);
        }
    }

    pub(super) fn notice(&mut self, path: &str, notice: &Notice) {
        self.text(&format!("{path}.text"), &notice.text);
        self.window(path, &notice.window, None);
        self.firing(&format!("{path}.condition"), &notice.condition);
    }

    fn requirement(&mut self, path: &str, row: &Requirement) {
        self.id(&format!("{path}.id"), &row.id);
        self.text(&format!("{path}.summary"), &row.summary);
        self.chapter(&format!("{path}.chapter"), &row.chapter);
        self.window(path, &row.window, Some(&row.chapter));
        if let Some(codes) = &row.codes {
            self.codes(&format!("{path}.codes"), codes);
        }
        self.places(&format!("{path}.destinations"), &row.destinations, &row.window);
        self.firing(&format!("{path}.item"), &row.item);
        self.firing(&format!("{path}.condition"), &row.condition);
        if let AllowedExceptions::Only(names) = &row.exceptions {
            for (at, name) in names.iter().enumerate() {
                let path = format!("{path}.exceptions.only[{at}]");
                if self.symbol(&path, name, true) && !self.reaches(name, row) {
                    let message = format!("exception `{name}` never overcomes reason {}", reason(row));
                    let remedy = "remove it here, or widen what the exception overcomes";
                    self.warning(DiagnosticCode::ExceptionNeverReaches, &path, message, remedy);
                }
            }
        }
        for (at, review) in row.reviews.iter().enumerate() {
            let path = format!("{path}.reviews[{at}]");
            self.text(&format!("{path}.text"), &review.text);
            self.window(&path, &review.window, None);
            self.firing(&format!("{path}.condition"), &review.condition);
            self.cites(&format!("{path}.citations"), &review.citations);
        }
        for (at, note) in row.enforcement.iter().enumerate() {
            let path = format!("{path}.enforcement[{at}]");
            self.text(&format!("{path}.text"), &note.text);
            self.window(&path, &note.window, None);
            self.firing(&format!("{path}.condition"), &note.condition);
            self.cites(&format!("{path}.citations"), &note.citations);
        }
        self.cites(&format!("{path}.citations"), &row.citations);
    }

    /// Whether some row under a name may overcome a requirement for its reason.
    fn reaches(&self, name: &str, row: &Requirement) -> bool {
        let mut named =
            self.set.exceptions.iter().filter(|other| other.symbol == name || other.is_under(name));
        named.any(|exception| {
            let reasons = &exception.overcomes.reasons;
            match &row.reason {
                Some(reason) => {
                    reasons.as_ref().is_none_or(|reasons| reasons.contains(reason))
                        && !exception.overcomes.except_reasons.contains(reason)
                }
                None => reasons.is_none() || exception.is_under(name),
            }
        })
    }

    fn exception(&mut self, path: &str, row: &Exception) {
        self.id(&format!("{path}.id"), &row.id);
        self.id(&format!("{path}.symbol"), &row.symbol);
        self.text(&format!("{path}.summary"), &row.summary);
        self.chapter(&format!("{path}.chapter"), &row.chapter);
        self.window(path, &row.window, Some(&row.chapter));
        self.places(&format!("{path}.destinations"), &row.destinations, &row.window);
        self.firing(&format!("{path}.condition"), &row.condition);
        let own = row.overcomes.reasons.iter().flatten();
        for reason in own.filter(|reason| row.overcomes.except_reasons.contains(reason)) {
            let message = format!("reason `{reason}` is both overcome and excepted");
            let path = format!("{path}.overcomes");
            self.error(DiagnosticCode::ContradictoryExceptions, &path, message, "remove it from one list");
        }
        for obligation in &row.obligations {
            self.text(&format!("{path}.obligations"), obligation);
        }
        self.cites(&format!("{path}.citations"), &row.citations);
    }

    pub(super) fn restriction(&mut self, path: &str, row: &Restriction) {
        self.id(&format!("{path}.id"), &row.id);
        self.text(&format!("{path}.summary"), &row.summary);
        self.window(path, &row.window, None);
        if let Some(codes) = &row.codes {
            self.codes(&format!("{path}.codes"), codes);
        }
        self.places(&format!("{path}.destinations"), &row.destinations, &row.window);
        self.firing(&format!("{path}.condition"), &row.condition);
        if !row.leaves.is_empty() && !row.takes.is_empty() {
            let message = "names both what it leaves and what it takes".to_string();
            let remedy = "keep one of the two: what is left, or what is taken";
            self.error(DiagnosticCode::ContradictoryExceptions, path, message, remedy);
        }
        for (list, symbols) in [("leaves", &row.leaves), ("takes", &row.takes)] {
            for (at, symbol) in symbols.iter().enumerate() {
                self.symbol(&format!("{path}.{list}[{at}]"), symbol, false);
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

    /// Checks a condition that is useless when it can never hold.
    pub(super) fn firing(&mut self, path: &str, condition: &Condition) {
        self.condition(path, condition);
        if let Some(why) = never(condition) {
            let message = format!("can never hold: {why}");
            self.error(DiagnosticCode::NeverFires, path, message, "correct the condition, or remove the row");
        }
    }

    pub(super) fn codes(&mut self, path: &str, codes: &CodeSet) {
        for code in codes.include.iter().chain(&codes.exclude) {
            self.code(path, *code);
        }
        let taken = |code: &EntryCode| codes.exclude.iter().any(|out| out.contains(*code));
        if codes.include.iter().all(taken) {
            let message = "holds no code: what is included is excluded again".to_string();
            self.error(DiagnosticCode::NeverFires, path, message, "name at least one code");
        }
    }

    pub(super) fn code(&mut self, path: &str, code: EntryCode) {
        let Some(entry) = self.entries.get(&code.base()) else {
            let message = format!("unknown code `{code}`");
            self.error(DiagnosticCode::UnknownCode, path, message, "add its entry, or correct the code");
            return;
        };
        let paragraph = code.paragraph();
        let leads =
            |known: &Paragraph| paragraph.contains(*known) || (entry.open_below && known.contains(paragraph));
        let known = paragraph.is_whole() || entry.paragraphs.is_empty() || entry.paragraphs.iter().any(leads);
        if !known {
            let message = format!("entry `{}` has no paragraph `{paragraph}`", entry.code);
            let remedy = "add the paragraph to its entry, or correct the code";
            self.error(DiagnosticCode::UnknownCode, path, message, remedy);
        }
    }

    /// Checks the places of a row, and that they hold a country on some day.
    pub(super) fn places(&mut self, path: &str, places: &Destinations, window: &Window) {
        if !self.groups_of(path, places) || places.is_anywhere() {
            return;
        }
        let in_force = |day: &&jiff::civil::Date| window.until.is_none_or(|until| **day < until);
        let mut days = self.days.iter().filter(in_force).copied().chain(window.from);
        if days.all(|day| resolve(places, &PlacesOn::new(self.set, day, None)).is_empty()) {
            let of_empty_group = |place: &Place| match place {
                Place::Group(name) => {
                    self.set.groups.iter().any(|group| group.name == *name && group.members.is_empty())
                }
                _ => false,
            };
            if places.include.iter().all(of_empty_group) {
                return;
            }
            let words: Vec<String> = places.include.iter().map(word_of).collect();
            let message = format!("`{}` holds no country on any day", words.join("`, `"));
            let remedy = "correct the places, or remove the row";
            self.error(DiagnosticCode::NeverFires, path, message, remedy);
        }
    }

    /// Checks the groups that places name; true if all are known.
    pub(super) fn groups_of(&mut self, path: &str, places: &Destinations) -> bool {
        let mut all = true;
        for place in places.include.iter().chain(&places.exclude) {
            if let Place::Group(name) = place {
                if !self.groups.contains(&**name) {
                    let message = format!("unknown country group `{name}`");
                    self.error(
                        DiagnosticCode::UnknownGroup,
                        path,
                        message,
                        "define the group, or correct it",
                    );
                    all = false;
                }
            }
        }
        all
    }
}

fn reason(row: &Requirement) -> String {
    row.reason.as_ref().map_or_else(|| "(none)".to_string(), |reason| format!("`{reason}`"))
}
