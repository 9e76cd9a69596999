//! Rows that classify, demand and tell: criteria, requirements, notices.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::Checker;
use super::never::Scene;
use super::shadow::{Shadows, always_before, covers_days, implies};
use crate::citation::Text;
use crate::rule::{AllowedExceptions, Condition, Level, Requirement};
use crate::rule_set::{DiagnosticCode, Notice};
use crate::window::Window;

impl<'a> Checker<'a> {
    pub(super) fn criteria(&mut self) {
        let set = self.set;
        let mut earlier: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (place, row) in set.criteria.iter().enumerate() {
            let path = format!("criteria[{place}]");
            let errors = self.errors;
            self.code(&format!("{path}.code"), row.code);
            self.window(&path, &row.window, None);
            self.firing(&format!("{path}.condition"), &row.condition, &self.scene(&row.window));
            if let Some(codes) = &row.implied_by {
                self.codes(&format!("{path}.implied_by"), codes);
            }
            if let Some(note) = &row.note {
                self.text(&format!("{path}.note"), note);
            }
            self.cites(&format!("{path}.citations"), &row.citations);
            if self.errors > errors {
                continue;
            }
            let own = earlier.entry(row.code).or_default();
            let wider = own.iter().copied().find(|at| {
                set.criteria.get(*at).is_some_and(|other| {
                    covers_days(&other.window, &row.window) && implies(&row.condition, &other.condition)
                })
            });
            if let Some(at) = wider {
                self.shadowed(&path, &format!("`{}`", row.code), &format!("criteria[{at}]"));
            }
            own.push(place);
        }
    }

    pub(super) fn requirements(&mut self) {
        let set = self.set;
        self.unique("requirements", "id", set.requirements.iter().map(|row| &*row.id));
        let shadows = Shadows::new(set);
        let mut alike: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, row) in set.requirements.iter().enumerate() {
            let path = format!("requirements[{place}]");
            let errors = self.errors;
            self.requirement(&path, row);
            // Rows that differ in name and window only say the same thing.
            let Requirement { codes, destinations, item, condition, level, class, reason, .. } = row;
            let key = format!("{codes:?}{destinations:?}{item:?}{condition:?}{level:?}{class:?}{reason:?}");
            let earlier = alike.entry(key).or_default();
            let windows = earlier.iter().filter_map(|at| set.requirements.get(*at)).map(|row| &row.window);
            let what = format!("the scope of `{}`", row.id);
            self.overlap(&path, &row.window, windows, &what);
            earlier.push(place);
            // What is wrong by itself is not compared with others.
            let sound = self.errors == errors;
            if let Some(wider) = shadows.of(place).filter(|_| sound) {
                let other = set.requirements.get(wider).map_or("", |row| &*row.id);
                self.shadowed(&path, &format!("`{}`", row.id), &format!("`{other}`"));
            }
        }
    }

    fn requirement(&mut self, path: &str, row: &'a Requirement) {
        self.id(&format!("{path}.id"), &row.id);
        self.text(&format!("{path}.summary"), &row.summary);
        self.chapter(&format!("{path}.chapter"), &row.chapter);
        for (field, word) in [("reason", &row.reason), ("column", &row.column)] {
            if let Some(word) = word {
                self.id(&format!("{path}.{field}"), word);
            }
        }
        self.window(path, &row.window, Some(&row.chapter));
        if let Some(codes) = &row.codes {
            self.codes(&format!("{path}.codes"), codes);
        }
        self.places(&format!("{path}.destinations"), &row.destinations, &row.window);
        if row.level <= Level::NoLicenseRequired {
            let message = format!("demands nothing: `{}`", row.level);
            let remedy = "demand a license or prohibit, or remove the row";
            self.warning(DiagnosticCode::NeverFires, &format!("{path}.level"), message, remedy);
        }
        let scene = self.scene(&row.window).within(&row.destinations);
        self.firing(&format!("{path}.item"), &row.item, &scene);
        self.firing(&format!("{path}.condition"), &row.condition, &scene);
        if let AllowedExceptions::Only(names) = &row.exceptions {
            self.allowed(&format!("{path}.exceptions.only"), names, row);
        }
        if self.size(&format!("{path}.reviews"), row.reviews.len()) {
            for (at, review) in row.reviews.iter().enumerate() {
                let path = format!("{path}.reviews[{at}]");
                let remark = (&review.text, &review.window, &review.condition, &review.citations[..]);
                let scene = self.remark(&path, remark);
                let before = row.reviews.get(..at).unwrap_or_default();
                if let Some(first) = before.iter().position(|other| always_before(other, review, &scene)) {
                    let message = format!("is never reached: reviews[{first}] always holds before it");
                    let remedy = "put the narrower review first, or remove one";
                    self.warning(DiagnosticCode::Shadowed, &path, message, remedy);
                }
            }
        }
        if self.size(&format!("{path}.enforcement"), row.enforcement.len()) {
            for (at, note) in row.enforcement.iter().enumerate() {
                let path = format!("{path}.enforcement[{at}]");
                self.remark(&path, (&note.text, &note.window, &note.condition, &note.citations));
            }
        }
        self.cites(&format!("{path}.citations"), &row.citations);
    }

    /// Checks a text that goes with a requirement on some days, under some condition.
    fn remark(
        &mut self,
        path: &str,
        (text, window, condition, citations): (&'a Text, &'a Window, &'a Condition, &'a [Text]),
    ) -> Scene<'a> {
        self.text(&format!("{path}.text"), text);
        self.window(path, window, None);
        // Policies of a section are shared by its rows: destinations of others are in order.
        let scene = self.scene(window);
        self.firing(&format!("{path}.condition"), condition, &scene);
        self.cites(&format!("{path}.citations"), citations);
        scene
    }

    pub(super) fn notices(&mut self) {
        for (place, notice) in self.set.notices.iter().enumerate() {
            self.notice(&format!("notices[{place}]"), notice);
        }
    }

    pub(super) fn notice(&mut self, path: &str, notice: &'a Notice) {
        self.id(&format!("{path}.kind"), &notice.kind);
        self.text(&format!("{path}.text"), &notice.text);
        self.window(path, &notice.window, None);
        self.firing(&format!("{path}.condition"), &notice.condition, &self.scene(&notice.window));
    }

    /// Reports a row that adds nothing to another one.
    pub(super) fn shadowed(&mut self, path: &str, row: &str, wider: &str) {
        let message = format!("{row} adds nothing: {wider} holds wherever it does");
        let remedy = "remove it, or narrow the other row";
        self.warning(DiagnosticCode::Shadowed, path, message, remedy);
    }
}
