//! The head of a set: its engine, the sizes of its tables, its chapters and its words.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use semver::{Version, VersionReq};

use super::{Checker, Limits};
use crate::fact::{FactKey, FactKind};
use crate::rule_set::{Chapter, Derivation, DiagnosticCode};
use crate::window::Window;

/// The law's reach has no window of its own.
static ALWAYS: Window = Window::ALWAYS;

impl Checker<'_> {
    pub(super) fn head(&mut self) {
        let set = self.set;
        self.text("title", &set.title);
        self.engine(&set.engine);
        for (table, size) in set.sizes() {
            if size > Limits::ROWS {
                let message = format!("`{size}` rows: expected at most {}", Limits::ROWS);
                self.error(DiagnosticCode::TooLarge, table, message, "split the set");
            }
        }
        if self.symbols.len() > Limits::SYMBOLS {
            let message = format!(
                "`{}` symbols of exceptions: expected at most {}",
                self.symbols.len(),
                Limits::SYMBOLS
            );
            let remedy = "put authorizations of one kind under one symbol";
            self.error(DiagnosticCode::TooLarge, "exceptions", message, remedy);
        }
        if set.requirements.iter().any(|row| row.extraterritorial) {
            self.condition("subject", &set.subject);
        } else {
            self.firing("subject", &set.subject, &self.scene(&ALWAYS));
        }
        for citation in &set.subject_citations {
            self.text("subject_citations", citation);
        }
    }

    pub(super) fn engine(&mut self, wanted: &VersionReq) {
        if let Ok(engine) = Version::parse(env!("CARGO_PKG_VERSION")) {
            if !wanted.matches(&engine) {
                let message = format!("needs engine `{wanted}`, this is `{engine}`");
                self.error(DiagnosticCode::Engine, "engine", message, "load it with a matching version");
            }
        }
    }

    pub(super) fn chapters(&mut self) {
        let set = self.set;
        self.unique("chapters", "id", set.chapters.iter().map(|chapter| &*chapter.id));
        for (place, chapter) in set.chapters.iter().enumerate() {
            self.id(&format!("chapters[{place}].id"), &chapter.id);
            self.text(&format!("chapters[{place}].title"), &chapter.title);
            self.text(&format!("chapters[{place}].vintage"), &chapter.vintage);
            if chapter.verified_through < chapter.covered_from {
                let Chapter { covered_from, verified_through, .. } = chapter;
                let message = format!("covered from `{covered_from}`, verified through `{verified_through}`");
                let path = format!("chapters[{place}].verified_through");
                self.error(DiagnosticCode::ReversedWindow, &path, message, "put the later day last");
            }
        }
    }

    pub(super) fn words(&mut self) {
        let set = self.set;
        self.unique("vocabulary", "key", set.vocabulary.iter().map(|word| word.key.as_str()));
        for (place, word) in set.vocabulary.iter().enumerate() {
            let path = format!("vocabulary[{place}]");
            self.id(&format!("{path}.key"), word.key.as_str());
            self.text(&format!("{path}.question"), &word.question);
            if let Some(unit) = &word.unit {
                self.text(&format!("{path}.unit"), unit);
            }
            if let Some(denial) = &word.denied_by {
                self.fact(&format!("{path}.denied_by"), denial.as_str(), Some(FactKind::Bool));
            }
        }
        self.unique("derived", "key", set.derived.iter().map(|derived| derived.key.as_str()));
        // Facts are derived in the order of the rows: one that comes later is not there yet.
        let mut later: BTreeSet<&FactKey> = set.derived.iter().map(|derived| &derived.key).collect();
        for (place, derived) in set.derived.iter().enumerate() {
            let path = format!("derived[{place}]");
            let from: Vec<&FactKey> = match &derived.from {
                Derivation::Sum(keys) => keys.iter().collect(),
                Derivation::Quotient { of, by } => [of, by].into(),
                Derivation::EntryValue { currency } => {
                    self.word(&format!("{path}.from.entry_value.currency"), currency);
                    Vec::new()
                }
            };
            self.size(&format!("{path}.from"), from.len());
            for key in [&derived.key].into_iter().chain(from.iter().copied()) {
                self.fact(&path, key.as_str(), Some(FactKind::Decimal));
            }
            for key in from.iter().filter(|key| later.contains(**key)) {
                let message = format!("`{}` follows from `{key}`, which is not derived yet", derived.key);
                let remedy = "derive it from facts that are given, or from rows above";
                self.error(DiagnosticCode::NeverFires, &format!("{path}.from"), message, remedy);
            }
            later.remove(&derived.key);
        }
    }
}
