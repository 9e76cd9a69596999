//! Scopes: the codes, places and words that a row names.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::{Checker, Limits, Test};
use crate::citation::Text;
use crate::code::{EntryCode, Paragraph};
use crate::fact::FactKind;
use crate::rule::{CodeSet, Destinations, Place};
use crate::rule_set::DiagnosticCode;
use crate::window::Window;

impl<'a> Checker<'a> {
    pub(super) fn chapter(&mut self, path: &str, id: &str) {
        if !self.chapters.contains_key(id) {
            let known = self.chapters.keys().copied().collect::<Vec<_>>().join("`, `");
            let message = format!("unknown chapter `{id}`");
            let remedy = if known.is_empty() {
                "add the chapter with its coverage".to_string()
            } else {
                format!("use one of `{known}`, or add the chapter with its coverage")
            };
            self.error(DiagnosticCode::UnknownChapter, path, message, &remedy);
        }
    }

    pub(super) fn fact(&mut self, path: &str, key: &str, wanted: Option<FactKind>) {
        match (self.facts.get(key), wanted) {
            (None, _) => {
                let message = format!("unknown fact `{key}`");
                self.error(DiagnosticCode::UnknownFact, path, message, "add it to the vocabulary");
            }
            (Some(kind), Some(wanted)) if *kind != wanted => {
                let message = format!("fact `{key}` is of kind `{kind}` and used as `{wanted}`");
                self.error(DiagnosticCode::WrongFactKind, path, message, "test it as the vocabulary says");
            }
            _ => {}
        }
    }

    pub(super) fn cites(&mut self, path: &str, citations: &[Text]) {
        if citations.iter().all(|citation| citation.trim().is_empty()) {
            let message = "no source is cited".to_string();
            self.error(DiagnosticCode::MissingCitation, path, message, "cite the instrument and its place");
        }
        if self.size(path, citations.len()) {
            for citation in citations {
                self.text(path, citation);
            }
        }
    }

    /// Checks how long a list inside a row is; true if it is not too long.
    pub(super) fn size(&mut self, path: &str, size: usize) -> bool {
        let small = size <= Limits::LIST;
        if !small {
            let message = format!("`{size}` items: expected at most {}", Limits::LIST);
            self.error(DiagnosticCode::TooLarge, path, message, "split the row");
        }
        small
    }

    pub(super) fn codes(&mut self, path: &str, codes: &CodeSet) {
        if !self.size(path, codes.include.len().max(codes.exclude.len())) {
            return;
        }
        for code in codes.include.iter().chain(&codes.exclude) {
            self.code(path, *code);
        }
        let taken = |code: &EntryCode| codes.exclude.iter().any(|out| out.contains(*code));
        if codes.include.is_empty() {
            let message = "holds no code: none is included".to_string();
            self.error(DiagnosticCode::NeverFires, path, message, "name at least one code");
        } else if codes.include.iter().all(taken) {
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
    pub(super) fn places(&mut self, path: &str, places: &'a Destinations, window: &Window) {
        if self.groups_of(path, places) {
            if let Some(message) = self.scene(window).nowhere(places) {
                let remedy = "correct the places, or remove the row";
                self.error(DiagnosticCode::NeverFires, path, message, remedy);
            }
        }
    }

    /// Checks the groups that places name; true if all are known.
    pub(super) fn groups_of(&mut self, path: &str, places: &'a Destinations) -> bool {
        if !self.size(path, places.include.len().max(places.exclude.len())) {
            return false;
        }
        self.count(path, Test::Places(places));
        let mut all = true;
        for place in places.include.iter().chain(&places.exclude) {
            if let Place::Group(name) = place {
                if !self.groups.contains(&**name) {
                    let message = format!("unknown country group `{name}`");
                    let remedy = "define the group, or correct it";
                    self.error(DiagnosticCode::UnknownGroup, path, message, remedy);
                    all = false;
                }
            }
        }
        all
    }

    /// Checks the words that a fact is compared with.
    pub(super) fn word_list(&mut self, path: &str, words: &'a [Text]) {
        let path = format!("{path}.is.one_of");
        self.count(&path, Test::Words(words));
        self.words_of(&path, words);
    }

    /// Counts different scopes, tests and lists of words, each of which has an id in the engine.
    pub(super) fn count(&mut self, path: &str, test: Test<'a>) {
        let kind = match test {
            Test::Places(_) => 0,
            Test::Party(_) | Test::Listed(_) => 1,
            Test::Words(_) => 2,
        };
        let first = self.tests.insert(test);
        if let Some(count) = self.counts.get_mut(kind).filter(|_| first) {
            *count += 1;
            if *count == Limits::ROWS + 1 {
                let message = format!("more than `{}` different scopes, tests or lists", Limits::ROWS);
                self.error(DiagnosticCode::TooLarge, path, message, "split the set");
            }
        }
    }
}
